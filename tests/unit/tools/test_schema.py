"""Arguments are checked before a tool sees them."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.schema import BadArgumentsError, BadSchemaError, Checker, checked

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


@pytest.mark.parametrize(
    ("rules", "value"),
    [
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, 1.5),
        ({"const": "yes"}, "no"),
        ({"type": "string", "pattern": "^a+$"}, "b"),
        ({"allOf": [{"type": "integer"}, {"exclusiveMinimum": 3}]}, 3),
        ({"$ref": "#/$defs/small"}, 9),
        ({"type": "array", "uniqueItems": True}, [1, 1]),
    ],
)
def test_every_keyword_of_the_standard_counts(rules: dict[str, Any], value: Any) -> None:
    schema = {"type": "object", "properties": {"x": rules}, "$defs": {"small": {"maximum": 3}}}
    with pytest.raises(BadArgumentsError):
        checked(schema, {"x": value})


def test_a_reference_leads_nowhere_but_into_the_schema() -> None:
    schema = {"type": "object", "properties": {"x": {"$ref": "https://example.org/schema"}}}
    with pytest.raises(BadArgumentsError, match="cannot be followed"):
        checked(schema, {"x": 1})


def test_a_schema_that_refers_to_itself_for_ever_is_an_error() -> None:
    schema = {"type": "object", "properties": {"x": {"$ref": "#/properties/x"}}}
    with pytest.raises(BadArgumentsError, match="cannot be followed"):
        checked(schema, {"x": 1})


def test_an_expression_of_strangers_is_not_run() -> None:
    bad = {"type": "string", "pattern": "^(a+)+$"}
    checker = Checker({"type": "object", "properties": {"x": bad}}, foreign=True)
    assert checker.checked({"x": "a" * 40 + "!"}) == {"x": "a" * 40 + "!"}


def test_a_property_may_be_called_pattern() -> None:
    schema = {"type": "object", "properties": {"pattern": {"type": "integer"}}}
    with pytest.raises(BadArgumentsError, match="pattern must be of type integer"):
        Checker(schema, foreign=True).checked({"pattern": "x"})


@pytest.mark.parametrize("schema", [{"type": "nonsense"}, {"type": "array"}, {"required": 3}])
def test_a_broken_schema_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(BadSchemaError):
        Checker(schema)


def test_arguments_may_not_be_nested_without_end() -> None:
    value: Any = 1
    for _ in range(100):
        value = {"x": value}
    with pytest.raises(BadArgumentsError, match="too deeply"):
        checked({"type": "object"}, value)
