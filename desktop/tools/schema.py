"""Checks arguments against the part of JSON schema that tools use.

Known keywords: ``type``, ``properties``, ``required``, ``additionalProperties`` (a boolean),
``enum``, ``minimum``, ``maximum``, ``minLength``, ``maxLength``, ``items`` and ``maxItems``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from desktop.core.errors import AttuneError

Schema = Mapping[str, Any]

_ANNOTATIONS = frozenset({"description", "title", "default", "examples"})
_KEYWORDS = _ANNOTATIONS | {
    "type", "properties", "required", "additionalProperties", "enum", "minimum", "maximum",
    "minLength", "maxLength", "items", "maxItems",
}  # fmt: skip
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list, tuple),
    "object": (Mapping,),
    "null": (type(None),),
}


class BadArgumentsError(AttuneError):
    """Arguments do not fit; the text names the place and the rule, never the value."""


def checked(schema: Schema, arguments: Any) -> dict[str, Any]:  # noqa: ANN401 - the JSON edge
    """Return the arguments ready for use; raises ``BadArgumentsError``.

    A whole number that travelled as ``5.0`` becomes ``5`` where an integer is wanted.
    """
    value = _checked(schema, arguments, "the arguments")
    assert isinstance(value, dict), "a tool's schema is of type object"
    return value


def unknown_keywords(schema: Schema) -> set[str]:
    """Return the keywords that this module would ignore, nested schemas included."""
    found = set(schema) - _KEYWORDS
    nested = [*schema.get("properties", {}).values()]
    nested += [schema["items"]] if "items" in schema else []
    return found.union(*(unknown_keywords(item) for item in nested))


def _checked(schema: Schema, value: Any, where: str) -> Any:  # noqa: ANN401 - the JSON edge
    kind = schema.get("type")
    value = _typed(kind, value, where) if kind is not None else value
    if "enum" in schema and value not in schema["enum"]:
        raise BadArgumentsError(f"{where} must be one of {', '.join(map(str, schema['enum']))}")
    match value:
        case bool() | None:
            return value
        case int() | float():
            _check_number(schema, value, where)
        case str():
            _check_length(schema, len(value), "Length", "characters", where)
        case Mapping():
            return _checked_object(schema, value, where)
        case list() | tuple():
            _check_length(schema, len(value), "Items", "items", where)
            items = schema.get("items", {})
            return [_checked(items, item, f"an item of {where}") for item in value]
    return value


def _typed(kind: str, value: Any, where: str) -> Any:  # noqa: ANN401 - the JSON edge
    if isinstance(value, bool) and kind != "boolean":
        raise BadArgumentsError(f"{where} must be of type {kind}")
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, _TYPES[kind]):
        raise BadArgumentsError(f"{where} must be of type {kind}")
    return value


def _check_number(schema: Schema, value: float, where: str) -> None:
    if not math.isfinite(value):
        raise BadArgumentsError(f"{where} must be a finite number")
    if "minimum" in schema and value < schema["minimum"]:
        raise BadArgumentsError(f"{where} must be at least {schema['minimum']}")
    if "maximum" in schema and value > schema["maximum"]:
        raise BadArgumentsError(f"{where} must be at most {schema['maximum']}")


def _check_length(schema: Schema, length: int, suffix: str, what: str, where: str) -> None:
    least, most = schema.get(f"min{suffix}", 0), schema.get(f"max{suffix}", math.inf)
    if length < least:
        raise BadArgumentsError(f"{where} must have at least {least} {what}")
    if length > most:
        raise BadArgumentsError(f"{where} must have at most {most} {what}")


def _checked_object(schema: Schema, value: Mapping[str, Any], where: str) -> dict[str, Any]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            raise BadArgumentsError(f"{name} is missing")
    if schema.get("additionalProperties") is False and not set(value) <= set(properties):
        allowed = ", ".join(properties) or "nothing"
        raise BadArgumentsError(f"{where} may only hold {allowed}")
    return {
        str(name): _checked(properties.get(name, {}), item, str(name))
        for name, item in value.items()
    }
