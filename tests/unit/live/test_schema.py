from __future__ import annotations

from typing import Any

import pytest

from desktop.live.schema import SchemaConverter

pytestmark = pytest.mark.unit


def converted(schema: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    converter = SchemaConverter(schema)
    return converter.convert().model_dump(exclude_none=True, mode="json"), converter.losses


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "string", "description": "d"}, {"type": "STRING", "description": "d"}),
        (
            {"type": "integer", "minimum": 1, "maximum": 9},
            {"type": "INTEGER", "minimum": 1, "maximum": 9},
        ),
        ({"type": ["string", "null"]}, {"type": "STRING", "nullable": True}),
        ({"enum": ["a", "b"]}, {"type": "STRING", "enum": ["a", "b"]}),
        ({"const": "a"}, {"type": "STRING", "enum": ["a"]}),
        (
            {"type": "array", "items": {"type": "number"}},
            {"type": "ARRAY", "items": {"type": "NUMBER"}},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            {"type": "STRING", "nullable": True},
        ),
        (
            {"type": ["string", "integer"]},
            {"any_of": [{"type": "STRING"}, {"type": "INTEGER"}]},
        ),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "boolean"}},
                "required": ["a"],
                "additionalProperties": False,
            },
            {"type": "OBJECT", "properties": {"a": {"type": "BOOLEAN"}}, "required": ["a"]},
        ),
        (
            {
                "$defs": {"T": {"type": "string"}},
                "type": "object",
                "properties": {"a": {"$ref": "#/$defs/T"}},
            },
            {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}},
        ),
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"a": {"type": "string"}}},
                    {"properties": {"b": {"type": "string"}}},
                ]
            },
            {"type": "OBJECT", "properties": {"a": {"type": "STRING"}, "b": {"type": "STRING"}}},
        ),
    ],
)
def test_a_schema_is_converted_without_loss(
    given: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert converted(given) == (expected, [])


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"type": "integer", "enum": [1, 2]}, "[one of: [1, 2]]"),
        ({"type": "string", "not": {"const": "x"}}, '[not: {"const": "x"}]'),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            '[additionalProperties: {"type": "string"}]',
        ),
        ({"type": "integer", "exclusiveMinimum": 3, "description": "n"}, "n [exclusiveMinimum: 3]"),
        ({"type": "string", "format": "email"}, "[format: email]"),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
            "[uniqueItems: true]",
        ),
    ],
)
def test_what_the_dialect_lacks_stands_in_the_description(part: dict[str, Any], told: str) -> None:
    schema, losses = converted({"type": "object", "properties": {"a": part}})
    assert schema["properties"]["a"]["description"] == told
    assert losses == []


def test_a_reference_that_leads_nowhere_is_named() -> None:
    part = {"$ref": "#/$defs/None"}
    assert converted({"type": "object", "properties": {"a": part}})[1] == ["a: $ref"]


def test_a_rule_without_end_is_cut() -> None:
    part = {"type": "integer", "enum": list(range(1000))}
    schema, _ = converted({"type": "object", "properties": {"a": part}})
    assert len(schema["properties"]["a"]["description"]) < 400


def test_a_schema_that_contains_itself_ends() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#"}}}

    assert "what lies deeper" in converted(node)[1][0]
