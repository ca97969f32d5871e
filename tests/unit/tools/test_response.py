"""Responses are plain JSON, say how it went, and are never too long."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.response import MAX_BYTES, bounded, failure, pieces

pytestmark = pytest.mark.unit


def test_a_result_without_status_is_ok() -> None:
    assert bounded({"x": (1, 2)}) == {"status": "ok", "x": [1, 2]}


def test_a_result_keeps_its_own_status() -> None:
    assert bounded({"status": "shown"}) == {"status": "shown"}


def test_a_failure_gives_its_reason() -> None:
    assert failure("no") == {"status": "error", "reason": "no"}


@pytest.mark.parametrize("text", ["x" * 10_000_000, '"' * 100_000, "\u00e9\U0001f600" * 50_000])
def test_a_long_result_is_cut_and_says_so(text: str) -> None:
    response = bounded({"text": text})
    assert response["truncated"] is True
    assert len(json.dumps(response, ensure_ascii=False).encode()) <= MAX_BYTES * 1.01
    assert len(response["excerpt"]) > 1000


@pytest.mark.parametrize("value", [object(), {1, 2}, float("nan"), b"bytes"])
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        bounded({"value": value})


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none(), max_size=5))
def test_a_short_result_arrives_whole(result: dict[str, object]) -> None:
    assert bounded(result) == {"status": "ok", **result}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=400),
    lambda inner: st.lists(inner, max_size=150) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=200,
)


@given(JSON)
def test_pieces_make_up_the_whole(value: object) -> None:
    assert json.loads("".join(pieces(value))) == value


def test_long_texts_and_lists_come_in_pieces() -> None:
    value = {"text": "\u00e9\n" * 50_000, "rows": ["x" * 100] * 1000, "none": [], "deep": [[1], []]}
    parts = list(pieces(value))
    assert json.loads("".join(parts)) == value
    assert max(len(part) for part in parts) < 40_000
