"""Arguments are checked before a tool sees them."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.schema import BadArgumentsError, checked, unknown_keywords

pytestmark = pytest.mark.unit

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "seconds": {"type": "integer", "minimum": 1, "maximum": 10},
        "label": {"type": "string", "maxLength": 5},
        "mood": {"type": "string", "enum": ["calm", "lively"]},
        "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
        "loud": {"type": "boolean"},
    },
    "required": ["seconds"],
    "additionalProperties": False,
}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_good_arguments_pass_unchanged() -> None:
    arguments = {"seconds": 3, "label": "tea", "mood": "calm", "tags": ["a"], "loud": True}
    assert checked(SCHEMA, arguments) == arguments


def test_a_whole_float_becomes_an_integer() -> None:
    value = checked(SCHEMA, {"seconds": 3.0})["seconds"]
    assert (value, type(value)) == (3, int)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({}, "seconds is missing"),
        ({"seconds": "3"}, "seconds must be of type integer"),
        ({"seconds": True}, "seconds must be of type integer"),
        ({"seconds": 2.5}, "seconds must be of type integer"),
        ({"seconds": 0}, "seconds must be at least 1"),
        ({"seconds": 11}, "seconds must be at most 10"),
        ({"seconds": 1, "label": "longer"}, "label must have at most 5 characters"),
        ({"seconds": 1, "mood": "wild"}, "mood must be one of calm, lively"),
        ({"seconds": 1, "tags": ["a", "b", "c"]}, "tags must have at most 2 items"),
        ({"seconds": 1, "tags": [1]}, "an item of tags must be of type string"),
        ({"seconds": 1, "loud": 1}, "loud must be of type boolean"),
        ({"seconds": 1, "extra": 1}, "the arguments may only hold"),
        ([], "the arguments must be of type object"),
    ],
)
def test_bad_arguments_are_named(arguments: Any, complaint: str) -> None:
    with pytest.raises(BadArgumentsError, match=complaint):
        checked(SCHEMA, arguments)


def test_numbers_must_be_finite() -> None:
    with pytest.raises(BadArgumentsError, match="finite"):
        checked({"type": "object", "properties": {"x": {"type": "number"}}}, {"x": math.inf})


def test_a_complaint_never_repeats_the_value() -> None:
    with pytest.raises(BadArgumentsError) as caught:
        checked(SCHEMA, {"seconds": 1, "label": "my password"})
    assert "password" not in str(caught.value)


@given(ANY_JSON)
def test_anything_is_either_accepted_or_refused(arguments: Any) -> None:
    try:
        result = checked(SCHEMA, arguments)
    except BadArgumentsError:
        return
    assert set(result) <= set(SCHEMA["properties"])
    assert 1 <= result["seconds"] <= 10


def test_ignored_keywords_are_found() -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string", "pattern": "a+"}}}
    assert unknown_keywords(schema) == {"pattern"}
