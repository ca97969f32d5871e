"""Nothing that the SDK lets through may trip the translator."""

from __future__ import annotations

import contextlib
import warnings
from typing import Any

import pydantic
import pytest
from google.genai import _live_converters as converters
from google.genai import types
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.live.translate import translate

pytestmark = pytest.mark.unit

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 9), st.text(max_size=5), st.sampled_from(["AAAA"])
)
NAMES = st.sampled_from(
    [
        "serverContent",
        "modelTurn",
        "parts",
        "inlineData",
        "data",
        "mimeType",
        "text",
        "functionCall",
        "id",
        "name",
        "args",
        "turnComplete",
        "interrupted",
        "generationComplete",
        "inputTranscription",
        "outputTranscription",
        "finished",
        "groundingMetadata",
        "groundingChunks",
        "web",
        "uri",
        "title",
        "retrievedContext",
        "urlContextMetadata",
        "urlMetadata",
        "retrievedUrl",
        "toolCall",
        "functionCalls",
        "toolCallCancellation",
        "ids",
        "usageMetadata",
        "totalTokenCount",
        "promptTokensDetails",
        "modality",
        "tokenCount",
        "goAway",
        "timeLeft",
        "voiceActivity",
        "voiceActivityType",
        "sessionResumptionUpdate",
        "newHandle",
        "resumable",
        "interactionStatus",
        "novelty",
    ]
)
MESSAGES = st.dictionaries(
    NAMES,
    st.recursive(
        SCALARS,
        lambda inner: st.one_of(
            st.dictionaries(NAMES, inner, max_size=4), st.lists(inner, max_size=3)
        ),
        max_leaves=12,
    ),
    max_size=3,
)


@settings(max_examples=60, deadline=None)
@given(raw=MESSAGES)
def test_whatever_the_sdk_reads_is_translated(raw: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(pydantic.ValidationError, AttributeError, TypeError, ValueError):
            message = types.LiveServerMessage._from_response(
                response=converters._LiveServerMessage_from_mldev(raw), kwargs={}
            )
            list_of_events(message)


def list_of_events(message: types.LiveServerMessage) -> None:
    try:
        list(translate(message))
    except Exception as error:
        raise AssertionError("the translator tripped") from error
