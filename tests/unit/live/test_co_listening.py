"""How each model is brought to co-listen."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.core.brief import SessionBrief
from desktop.live.capability import capability
from desktop.live.memory import SessionMemory
from desktop.settings.sections import ModelSettings, SessionSettings

pytestmark = pytest.mark.unit

MEANS = {
    "gemini-3.8-live": "in place",
    "gemini-3.8-live-extended-thinking": "moved",
    "gemini-2.5-flash-native-audio-preview-12-2025": "moved",
    "gemini-3.1-flash-live-preview": "emulated",
    "gemini-9-unheard-of": "emulated",
}
SILENT = SessionBrief("", co_listening=True)


def memory(model: str, options: ModelSettings | None = None) -> SessionMemory:
    row = capability("developer", model)
    return SessionMemory(SessionSettings(), row, options or ModelSettings())


def realtime(memory: SessionMemory) -> dict[str, Any]:
    config = memory.setup().config.realtime_input_config
    assert config is not None
    return config.model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize(("model", "means"), MEANS.items())
def test_each_model_has_its_means(model: str, means: str) -> None:
    assert memory(model).co_listening_means == means


@pytest.mark.parametrize(("model", "means"), MEANS.items())
def test_only_in_place_needs_no_new_socket(model: str, means: str) -> None:
    assert memory(model).takes_in_place(SILENT) is (means == "in place")


def test_a_rejected_context_update_makes_it_a_move() -> None:
    newest = memory("gemini-3.8-live")
    newest.without.add("context_update")
    assert newest.co_listening_means == "moved"


def test_a_rejected_or_refused_proactivity_makes_it_an_emulation() -> None:
    stripped = memory("gemini-2.5-flash-native-audio-latest")
    stripped.without.add("proactive")
    refused = memory("gemini-2.5-flash-native-audio-latest", ModelSettings(proactive="off"))
    assert {stripped.co_listening_means, refused.co_listening_means} == {"emulated"}


def test_an_emulation_marks_speech_itself_and_is_never_interrupted() -> None:
    preview = memory("gemini-3.1-flash-live-preview")
    preview.begin(SILENT)
    assert preview.emulates
    assert preview.marks_activity
    assert realtime(preview) == {
        "automatic_activity_detection": {"disabled": True},
        "activity_handling": "NO_INTERRUPTION",
    }


def test_after_co_listening_the_service_detects_speech_again() -> None:
    preview = memory("gemini-3.1-flash-live-preview")
    preview.begin(SILENT)
    preview.brief = SessionBrief("")
    assert not preview.marks_activity
    assert realtime(preview) == {"activity_handling": "START_OF_ACTIVITY_INTERRUPTS"}


def test_an_unknown_model_is_judged_without_being_given_marks() -> None:
    stranger = memory("gemini-9-unheard-of")
    stranger.begin(SILENT)
    assert stranger.emulates
    assert not stranger.marks_activity


def test_push_to_talk_marks_speech_where_the_model_takes_marks() -> None:
    pushed = ModelSettings(turn_taking="push to talk")
    assert memory("gemini-3.8-live", pushed).marks_activity
    stranger = memory("gemini-9-unheard-of", pushed)
    assert not stranger.marks_activity
    told = "This service itself decides when you have finished speaking."
    assert told in stranger.setup().dropped
