"""Checks arguments against a tool's JSON schema, before the tool sees them.

References lead nowhere but into the schema itself: nothing is fetched. Regular expressions of a
schema that came from elsewhere are left to whoever wrote them, because a bad one can take hours.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from referencing import Registry
from referencing.exceptions import Unresolvable

from desktop.core.errors import AttuneError

Schema: TypeAlias = Mapping[str, Any]

_DEEPEST = 40
_BOUNDS = {
    "minimum": "at least", "maximum": "at most",
    "exclusiveMinimum": "more than", "exclusiveMaximum": "less than",
}  # fmt: skip
_LENGTHS = {
    "minLength": ("at least", "characters"), "maxLength": ("at most", "characters"),
    "minItems": ("at least", "items"), "maxItems": ("at most", "items"),
    "minProperties": ("at least", "entries"), "maxProperties": ("at most", "entries"),
}  # fmt: skip


class BadArgumentsError(AttuneError):
    """Arguments do not fit; the text names the place and the rule, never the value."""


class BadSchemaError(AttuneError):
    """A tool's schema is none; the text says where."""


class Checker:
    """Checks the arguments of one tool; ``foreign`` schemas were written by somebody else.

    Raises ``BadSchemaError``.
    """

    def __init__(self, schema: Schema, *, foreign: bool = False) -> None:
        self._schema: Schema = _without_patterns(schema) if foreign else schema
        try:
            Draft202012Validator.check_schema(self._schema)
        except SchemaError as error:
            raise BadSchemaError(f"its schema is broken at {_place(error.path)}") from None
        except RecursionError:
            raise BadSchemaError("its schema is nested too deeply") from None
        if self._schema.get("type", "object") != "object":
            raise BadSchemaError("its schema does not describe an object")
        self._validator = Draft202012Validator(self._schema, registry=Registry())

    def checked(self, arguments: Any) -> dict[str, Any]:  # noqa: ANN401 - the JSON edge
        """Return the arguments ready for use; raises ``BadArgumentsError``.

        A whole number that travelled as ``5.0`` becomes ``5`` where an integer is wanted.
        """
        if not isinstance(arguments, Mapping):
            raise BadArgumentsError("the arguments must be of type object")
        value = _plain(self._schema, arguments, "the arguments", 0)
        try:
            wrong = next(self._validator.iter_errors(value), None)
        except (Unresolvable, RecursionError):
            raise BadArgumentsError("the tool's own schema cannot be followed") from None
        if wrong is not None:
            raise BadArgumentsError(_complaint(wrong))
        checked: dict[str, Any] = value
        return checked


def checked(schema: Schema, arguments: Any) -> dict[str, Any]:  # noqa: ANN401 - the JSON edge
    """Check arguments once; raises ``BadArgumentsError`` or ``BadSchemaError``."""
    return Checker(schema).checked(arguments)


def _complaint(error: ValidationError) -> str:
    where, rule, wanted = _place(error.absolute_path), str(error.validator), error.validator_value
    match rule:
        case "required":
            missing = (name for name in wanted if name not in error.instance)
            return f"{next(missing)} is missing"
        case "additionalProperties" | "unevaluatedProperties":
            allowed = ", ".join(error.schema.get("properties", ())) or "nothing"
            return f"{where} may only hold {allowed}"
        case "type":
            kinds = wanted if isinstance(wanted, str) else " or ".join(wanted)
            return f"{where} must be of type {kinds}"
        case "enum":
            return f"{where} must be one of {', '.join(map(str, wanted))}"
        case "const":
            return f"{where} must be {wanted}"
    if rule in _BOUNDS:
        return f"{where} must be {_BOUNDS[rule]} {wanted}"
    if rule in _LENGTHS:
        bound, what = _LENGTHS[rule]
        return f"{where} must have {bound} {wanted} {what}"
    return f"{where} does not fit the rule {rule}"


def _place(path: Sequence[str | int]) -> str:
    steps = list(path)
    if not steps:
        return "the arguments"
    if isinstance(steps[-1], int):
        return f"an item of {_place(steps[:-1])}"
    return steps[-1]


def _plain(schema: object, value: Any, where: str, depth: int) -> Any:  # noqa: ANN401 - JSON
    """Copy a value as plain JSON: finite numbers, whole ones as integers where they are wanted."""
    if depth > _DEEPEST:
        raise BadArgumentsError(f"{where} is nested too deeply")
    rules: Schema = schema if isinstance(schema, Mapping) else {}
    match value:
        case float():
            if not math.isfinite(value):
                raise BadArgumentsError(f"{where} must be a finite number")
            whole = rules.get("type") == "integer" and value.is_integer()
            return int(value) if whole else value
        case Mapping():
            parts = rules.get("properties", {})
            return {
                str(name): _plain(parts.get(name), item, str(name), depth + 1)
                for name, item in value.items()
            }
        case list() | tuple():
            inner = f"an item of {where}"
            return [_plain(rules.get("items"), item, inner, depth + 1) for item in value]
    return value


def _without_patterns(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - the JSON edge
    """Copy a schema without regular expressions; ``names`` says that keys are property names."""
    if isinstance(node, Mapping):
        dropped = () if names else ("pattern", "patternProperties")
        return {
            key: _without_patterns(part, names=not names and key in ("properties", "$defs"))
            for key, part in node.items()
            if key not in dropped
        }
    if isinstance(node, (list, tuple)):
        return [_without_patterns(part) for part in node]
    return node
