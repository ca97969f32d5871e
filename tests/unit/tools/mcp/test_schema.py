from __future__ import annotations

from typing import Any

import pytest
from google.genai import types
from hypothesis import given
from hypothesis import strategies as st

from desktop.live.schema import SchemaConverter
from desktop.tools.mcp.schema import MAX_NODES, checkable, is_tame, told

pytestmark = pytest.mark.unit


def one(schema: Any, **more: Any) -> dict[str, Any]:
    """Return what is told of one parameter."""
    whole = {"type": "object", "properties": {"a": schema}, **more}
    found: dict[str, Any] = told(whole)["properties"]["a"]
    return found


def test_a_reference_is_written_out() -> None:
    place = {"type": "object", "properties": {"city": {"type": "string"}}}
    assert one({"$ref": "#/$defs/Place"}, **{"$defs": {"Place": place}}) == place


def test_a_schema_that_holds_itself_ends() -> None:
    tree = {"type": "object", "properties": {"left": {"$ref": "#/$defs/T"}}}
    text = str(one({"$ref": "#/$defs/T"}, **{"$defs": {"T": tree}}))
    assert text.count("left") == 4
    assert "described elsewhere: T" in text


def test_a_reference_to_itself_alone_ends() -> None:
    assert one({"$ref": "#/$defs/T"}, **{"$defs": {"T": {"$ref": "#/$defs/T"}}})["type"] == "string"


def test_branching_references_do_not_explode() -> None:
    node = {f"p{n}": {"$ref": "#/$defs/T"} for n in range(20)}
    found = one({"$ref": "#/$defs/T"}, **{"$defs": {"T": {"properties": node}}})
    assert str(found).count("'type'") < 3 * MAX_NODES


def test_a_choice_with_null_is_nullable_and_keeps_its_words() -> None:
    schema = {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "How many"}
    assert one(schema) == {"type": "integer", "nullable": True, "description": "How many"}


def test_one_of_becomes_any_of_and_constants_a_choice() -> None:
    assert one({"oneOf": [{"type": "string"}, {"type": "integer"}]}) == {
        "anyOf": [{"type": "string"}, {"type": "integer"}]
    }
    assert one({"oneOf": [{"const": "x"}, {"const": "y"}]}) == {
        "type": "string",
        "enum": ["x", "y"],
    }


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "number", "exclusiveMinimum": 0}, "more than 0"),
        ({"type": "string", "format": "uri"}, "format uri"),
        ({"enum": [1, 2]}, "one of [1, 2]"),
        ({"const": 5}, "one of [5]"),
        ({"type": "integer", "multipleOf": 3}, "a multiple of 3"),
        ({"type": "array", "uniqueItems": True}, "no item twice"),
        ({"type": "string", "default": "x"}, "usually x"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "further members"),
        ({"not": {"type": "string"}}, "not as in"),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, "in this order"),
    ],
)
def test_what_the_service_cannot_be_told_is_said_in_words(schema: Any, words: str) -> None:
    assert words in one(schema)["description"]


@pytest.mark.parametrize("schema", [True, False, {}, None, 3, {"type": "wrong"}, {"type": []}])
def test_what_is_no_description_becomes_text(schema: Any) -> None:
    assert one(schema)["type"] == "string"


def test_a_list_always_says_what_its_items_are() -> None:
    assert one({"type": "array"}) == {"type": "array", "items": {"type": "string"}}


def test_only_members_that_exist_are_required() -> None:
    whole = told({"type": "object", "properties": {"a": {}}, "required": ["a", "b"]})
    assert whole["required"] == ["a"]


def test_a_schema_without_members_has_none() -> None:
    assert told({}) == {"type": "object", "properties": {}}


SCHEMAS = st.recursive(
    st.sampled_from(
        [
            {"type": "string"}, {"type": "integer", "minimum": 1}, {"const": "x"}, True, {},
            {"enum": ["a", 1, None]}, {"$ref": "#"}, {"$ref": "#/properties/a"},
            {"type": ["string", "null"]}, {"$ref": "https://example.org/x"},
        ]
    ),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"type": st.just("object"), "properties": st.dictionaries(
            st.sampled_from("abc"), inner, max_size=3)}),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"allOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"not": inner}),
    ),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from("abc"), SCHEMAS, max_size=3))
def test_whatever_is_told_the_service_can_be_told_without_loss(properties: Any) -> None:
    converter = SchemaConverter(told({"type": "object", "properties": properties}))
    assert isinstance(converter.convert(), types.Schema)
    assert converter.losses == []


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", r"(\w*)*x", "(a|aa)+$", r"(x)\1", "a" * 300, "(", "a*b*c*d*", "(?=a)b"]
)
def test_a_pattern_that_could_take_for_ever_is_not_matched(pattern: str) -> None:
    assert not is_tame(pattern)
    assert checkable({"properties": {"a": {"pattern": pattern}}}) == {"properties": {"a": {}}}


@pytest.mark.parametrize("pattern", ["^[a-z]+$", r"^\d{4}-\d{2}-\d{2}$", "^(a|b)$", r"\.txt$"])
def test_a_plain_pattern_is_matched(pattern: str) -> None:
    assert is_tame(pattern)


def test_with_wild_name_patterns_further_members_are_left_open() -> None:
    schema = {"patternProperties": {"(a+)+": {}}, "additionalProperties": False, "minProperties": 1}
    assert checkable(schema) == {"minProperties": 1}
