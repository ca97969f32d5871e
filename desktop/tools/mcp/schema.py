"""A server's JSON schema in the words that a model can be told, and made safe to check.

The Live API's ``Schema`` knows a part of OpenAPI 3.0: no references, no ``oneOf``, no ``const``,
choices of text only, few formats. What it does not know is said in words in the description, so
that the model keeps to it; the arguments are checked against the server's own schema anyway.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

MAX_DEPTH = 8
MAX_NODES = 400
_MAX_REFERENCES = 4
_MAX_CHOICES = 100
_MAX_WORDS = 1000

_FORMATS: Mapping[str, frozenset[str]] = {
    "string": frozenset({"date-time"}),
    "number": frozenset({"float", "double"}),
    "integer": frozenset({"int32", "int64"}),
}
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object"})
_NUMBERS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_SAID = {
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "uniqueItems": "no item twice",
    "contentEncoding": "encoded as {}",
    "contentMediaType": "of media type {}",
    "dependentRequired": "needed together: {}",
    "propertyNames": "names as in {}",
    "patternProperties": "names and values as in {}",
    "contains": "at least one item as in {}",
    "not": "not as in {}",
    "if": "depending on {}",
    "then": "then {}",
    "else": "else {}",
    "dependentSchemas": "depending on {}",
}


def told(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema for the model: of type object, finite, without references."""
    node = _Teller(schema).tell(schema, 0, 0)
    properties = node.get("properties", {})
    whole = {name: value for name, value in node.items() if name not in ("anyOf", "enum", "items")}
    return {**whole, "type": "object", "properties": properties}


class _Teller:
    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._nodes = 0

    def tell(self, schema: Any, depth: int, references: int) -> dict[str, Any]:  # noqa: ANN401 - the JSON edge
        self._nodes += 1
        if not isinstance(schema, Mapping) or depth > MAX_DEPTH or self._nodes > MAX_NODES:
            return _anything(schema)
        node, references, words = self._flat(schema, references)
        out: dict[str, Any] = {}
        self._add_kind(out, node, depth, references, words)
        for name in _NUMBERS:
            if _is_number(node.get(name)):
                out[name] = node[name]
        if isinstance(node.get("pattern"), str):
            out["pattern"] = node["pattern"]
        words += _words(node)
        text = node.get("description")
        described = _described(text if isinstance(text, str) else "", words)
        return {**({"description": described} if described else {}), **out}

    def _flat(
        self, schema: Mapping[str, Any], references: int
    ) -> tuple[Mapping[str, Any], int, list[str]]:
        """Follow references and join ``allOf``; a schema that never ends is cut."""
        node, words = dict(schema), list[str]()
        for _ in range(2 * _MAX_REFERENCES):
            if "$ref" in node:
                name = str(node.pop("$ref"))
                target = self._target(name) if references < _MAX_REFERENCES else None
                references += 1
                if target is None:
                    words.append(f"as described elsewhere: {name.rsplit('/', 1)[-1]}")
                    break
                node = {**target, **node}
            elif isinstance(node.get("allOf"), list):
                for part in node.pop("allOf")[:_MAX_CHOICES]:
                    node = _joined(node, part) if isinstance(part, Mapping) else node
            elif (only := _only_choice(node)) is not None:
                rest = {k: v for k, v in node.items() if k not in ("anyOf", "oneOf")}
                node = {**only, **rest, "nullable": True}
            else:
                break
        return node, references, words

    def _target(self, reference: str) -> Mapping[str, Any] | None:
        if not reference.startswith("#"):
            return None
        found: Any = self._root
        for step in filter(None, reference[1:].split("/")):
            step = step.replace("~1", "/").replace("~0", "~")
            found = found.get(step) if isinstance(found, Mapping) else None
        return found if isinstance(found, Mapping) else None

    def _add_kind(
        self,
        out: dict[str, Any],
        node: Mapping[str, Any],
        depth: int,
        references: int,
        words: list[str],
    ) -> None:
        choices = node.get("anyOf") or node.get("oneOf")
        if isinstance(choices, list) and choices and "properties" not in node:
            self._add_choices(out, choices, depth, references)
            return
        if isinstance(choices, list) and choices:
            words.append(f"also one of {_said(choices)}")
        kinds, nullable = _kinds(node)
        if nullable:
            out["nullable"] = True
        if len(kinds) > 1:
            out["anyOf"] = [self.tell({**_part(node, k), "type": k}, depth + 1, references)
                            for k in kinds]  # fmt: skip
            return
        kind = kinds[0]
        out["type"] = kind
        _add_values(out, node, kind, words)
        if kind == "object":
            self._add_members(out, node, depth, references, words)
        elif kind == "array":
            items = node.get("items", {})
            if not isinstance(items, Mapping) or "prefixItems" in node:
                words.append(f"items in this order: {_said(node.get('prefixItems', items))}")
                items = {}
            out["items"] = self.tell(items, depth + 1, references)

    def _add_choices(
        self, out: dict[str, Any], choices: Sequence[Any], depth: int, references: int
    ) -> None:
        real = [c for c in choices[:_MAX_CHOICES] if not _is_null(c)]
        if len(real) < len(choices[:_MAX_CHOICES]):
            out["nullable"] = True
        constants = [c.get("const") for c in real if isinstance(c, Mapping) and "const" in c]
        if real and len(constants) == len(real) and all(isinstance(c, str) for c in constants):
            out |= {"type": "string", "enum": constants}
        elif real:
            out["anyOf"] = [self.tell(choice, depth + 1, references) for choice in real]
        else:
            out["type"] = "string"

    def _add_members(
        self,
        out: dict[str, Any],
        node: Mapping[str, Any],
        depth: int,
        references: int,
        words: list[str],
    ) -> None:
        members = node.get("properties")
        members = members if isinstance(members, Mapping) else {}
        out["properties"] = {
            str(name): self.tell(part, depth + 1, references) for name, part in members.items()
        }
        required = node.get("required")
        named = [name for name in required if name in members] if isinstance(required, list) else []
        if named:
            out["required"] = named
        others = node.get("additionalProperties")
        if isinstance(others, Mapping) and others:
            words.append(f"further members have values as in {_said(others)}")


def _anything(schema: object) -> dict[str, Any]:
    """Return text for what is not described, or too deep to be."""
    if isinstance(schema, Mapping) and schema:
        text = schema.get("description")
        start = text if isinstance(text, str) else ""
        return {"type": "string", "description": _described(start, ["as JSON text"])}
    return {"type": "string"}


def _kinds(node: Mapping[str, Any]) -> tuple[list[str], bool]:
    told = node.get("type")
    names = [told] if isinstance(told, str) else list(told) if isinstance(told, list) else []
    kinds = [name for name in names if name in _TYPES]
    if not kinds:
        kinds = [_guessed(node)]
    return list(dict.fromkeys(kinds)), "null" in names or node.get("nullable") is True


def _guessed(node: Mapping[str, Any]) -> str:
    if "properties" in node or "required" in node:
        return "object"
    if "items" in node or "prefixItems" in node:
        return "array"
    values = [node["const"]] if "const" in node else node.get("enum")
    if isinstance(values, list) and values and all(_is_number(value) for value in values):
        return "number"
    if isinstance(values, list) and values and all(isinstance(value, bool) for value in values):
        return "boolean"
    return "number" if {"minimum", "maximum", "multipleOf"} & node.keys() else "string"


def _part(node: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Return what of a schema with several types concerns one of them."""
    mine = {
        "string": {"pattern", "format", "minLength", "maxLength", "enum"},
        "object": {"properties", "required", "additionalProperties"},
        "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems"},
    }.get(kind, {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"})
    return {name: value for name, value in node.items() if name in mine}


def _add_values(out: dict[str, Any], node: Mapping[str, Any], kind: str, words: list[str]) -> None:
    values = [node["const"]] if "const" in node else node.get("enum")
    if isinstance(values, list) and values:
        texts = [value for value in values if isinstance(value, str)]
        if kind == "string" and len(texts) == len(values) and len(values) <= _MAX_CHOICES:
            out["enum"] = list(dict.fromkeys(texts))
        else:
            words.append(f"one of {_said(values)}")
    form = node.get("format")
    if isinstance(form, str) and form in _FORMATS.get(kind, ()):
        out["format"] = form
    elif isinstance(form, str):
        words.append(f"format {form}")


def _words(node: Mapping[str, Any]) -> list[str]:
    return [
        form.format(_said(node[name]))
        for name, form in _SAID.items()
        if name in node and not _says_nothing(node[name])
    ] + ([f"usually {_said(node['default'])}"] if node.get("default") is not None else [])


def _described(text: str, words: Sequence[str]) -> str:
    if not words:
        return text
    return f"{text} ({'; '.join(words)})".strip()[: len(text) + _MAX_WORDS]


def _said(value: Any) -> str:  # noqa: ANN401 - the JSON edge
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)[: _MAX_WORDS // 2]


def _joined(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    whole = {**theirs, **ours}
    for name in ("properties", "$defs"):
        mine, other = ours.get(name), theirs.get(name)
        if isinstance(mine, Mapping) and isinstance(other, Mapping):
            whole[name] = {**mine, **other}
    mine, other = ours.get("required"), theirs.get("required")
    if isinstance(mine, list) and isinstance(other, list):
        whole["required"] = [*mine, *(name for name in other if name not in mine)]
    return whole


def _only_choice(node: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return what a value is if it is not null, where there is one choice besides null."""
    choices = node.get("anyOf") or node.get("oneOf")
    if not isinstance(choices, list) or len(choices) != 2 or "properties" in node:
        return None
    real = [choice for choice in choices if not _is_null(choice)]
    return real[0] if len(real) == 1 and isinstance(real[0], Mapping) else None


def _says_nothing(value: object) -> bool:
    return value is None or value is False or value in ({}, [])


def _is_null(choice: object) -> bool:
    return isinstance(choice, Mapping) and choice.get("type") == "null"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


# -- safe to check ------------------------------------------------------------------------------

_REPEAT = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\d*\})")
_NESTED = re.compile(r"\)(?:[*+]|\{\d*,?\d*\})")
_BACK_REFERENCE = re.compile(r"\\[1-9]|\(\?P=|\(\?<?[=!]")
_MAX_PATTERN = 200
_MAX_REPEATS = 3


def checkable(schema: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Return the schema without the patterns that could keep a processor busy for ever.

    A pattern is matched in the program's own process, and one that repeats a repeated group takes
    exponential time on an argument of 30 characters. The server checks those itself.
    """
    return _checkable(schema, 0)


def _checkable(schema: Any, depth: int) -> Any:  # noqa: ANN401 - the JSON edge
    if isinstance(schema, list):
        return [_checkable(item, depth + 1) for item in schema]
    if not isinstance(schema, Mapping) or depth > 64:
        return schema
    kept = {name: _checkable(value, depth + 1) for name, value in schema.items()}
    if isinstance(kept.get("pattern"), str) and not is_tame(kept["pattern"]):
        del kept["pattern"]
    patterns = kept.get("patternProperties")
    if isinstance(patterns, Mapping) and not all(is_tame(str(name)) for name in patterns):
        # Without them nothing could be said of further members, so those are left open.
        for name in ("patternProperties", "additionalProperties", "unevaluatedProperties"):
            kept.pop(name, None)
    return kept


def is_tame(pattern: str) -> bool:
    """Whether a pattern is short and simple enough to be matched against anything."""
    if len(pattern) > _MAX_PATTERN or _BACK_REFERENCE.search(pattern):
        return False
    if len(_REPEAT.findall(pattern)) > _MAX_REPEATS or _NESTED.search(pattern):
        return False
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True
