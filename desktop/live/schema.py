"""JSON schemas of tools as the Live API's own ``Schema``.

What that dialect cannot say is written into the description of the place it stands at, so that the
model is told every rule, and whoever checks the arguments is no stricter than what was told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from google.genai import types

_SAME = {
    "description": "description",
    "title": "title",
    "format": "format",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
    "default": "default",
    "required": "required",
    "example": "example",
    "nullable": "nullable",
}
_HANDLED = frozenset(
    {"type", "enum", "const", "properties", "items", "anyOf", "oneOf", "allOf", "$ref", "examples"}
)
_MEANINGLESS = frozenset({"$schema", "$id", "$defs", "definitions", "$comment"})
_MAX_DEPTH = 12
_LONGEST_RULE = 300
_KNOWN_FORMATS = frozenset({"enum", "date-time", "float", "double", "int32", "int64"})


class SchemaConverter:
    """Converts one tool's schema; ``losses`` collects what cannot be told even in words."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.losses: list[str] = []
        self._root = root

    def convert(self) -> types.Schema:
        """Return the whole schema."""
        return self._convert(self._root, "", 0)

    def _convert(self, node: Mapping[str, Any], path: str, depth: int) -> types.Schema:
        from google.genai import types

        if depth > _MAX_DEPTH:
            self._lose(path, "what lies deeper")
            return types.Schema(type=types.Type.OBJECT)
        node = self._resolved(node, path)
        rules: list[str] = []
        fields = {ours: node[name] for name, ours in _SAME.items() if name in node}
        fields |= self._kind(node, rules)
        fields |= self._parts(node, path, depth)
        unknown = sorted(node.keys() - _SAME.keys() - _HANDLED - _MEANINGLESS)
        rules += [_rule(name, node[name]) for name in unknown if not _is_plain(name, node[name])]
        if "format" in fields and fields["format"] not in _KNOWN_FORMATS:
            rules.append(f"format: {fields.pop('format')}")
        if rules:
            told = str(fields.get("description", ""))
            fields["description"] = f"{told} [{'; '.join(rules)}]".strip()
        return types.Schema(**fields)

    def _resolved(self, node: Mapping[str, Any], path: str) -> Mapping[str, Any]:
        if "$ref" in node:
            target = self._target(node["$ref"])
            if target is None:
                self._lose(path, "$ref")
            rest = {name: value for name, value in node.items() if name != "$ref"}
            node = {**(target or {}), **rest}
        if "allOf" in node:
            node = self._merged(node, path)
        return node

    def _target(self, reference: str) -> Mapping[str, Any] | None:
        found: Any = self._root
        for step in filter(None, reference.removeprefix("#").split("/")):
            found = found.get(step) if isinstance(found, Mapping) else None
        return found if isinstance(found, Mapping) else None

    def _merged(self, node: Mapping[str, Any], path: str) -> Mapping[str, Any]:
        merged: dict[str, Any] = {name: value for name, value in node.items() if name != "allOf"}
        for part in node["allOf"]:
            for name, value in self._resolved(part, path).items():
                merged[name] = _joined(merged.get(name), value)
        return merged

    def _kind(self, node: Mapping[str, Any], rules: list[str]) -> dict[str, Any]:
        kinds = node.get("type")
        names = [kinds] if isinstance(kinds, str) else list(kinds or ())
        real = [name for name in names if name != "null"]
        fields: dict[str, Any] = {}
        if "null" in names:
            fields["nullable"] = True
        if len(real) == 1:
            fields["type"] = real[0].upper()
        elif real:
            fields["any_of"] = [{"type": name.upper()} for name in real]
        elif "properties" in node:
            fields["type"] = "OBJECT"
        return fields | self._choices(node, rules)

    def _choices(self, node: Mapping[str, Any], rules: list[str]) -> dict[str, Any]:
        choices = [node["const"]] if "const" in node else node.get("enum")
        if choices is None:
            return {}
        texts = [choice for choice in choices if isinstance(choice, str)]
        if len(texts) < len([choice for choice in choices if choice is not None]):
            rules.append(_rule("one of", choices))
            return {}
        return {"enum": texts, "type": "STRING"}

    def _parts(self, node: Mapping[str, Any], path: str, depth: int) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        if "properties" in node:
            fields["properties"] = {
                name: self._convert(part, f"{path}.{name}", depth + 1)
                for name, part in node["properties"].items()
            }
        if isinstance(node.get("items"), Mapping):
            fields["items"] = self._convert(node["items"], f"{path}[]", depth + 1)
        choices = node.get("anyOf") or node.get("oneOf")
        if choices:
            fields |= self._any_of(choices, path, depth)
        return fields

    def _any_of(
        self, choices: Sequence[Mapping[str, Any]], path: str, depth: int
    ) -> dict[str, Any]:
        real = [choice for choice in choices if choice.get("type") != "null"]
        fields: dict[str, Any] = {"nullable": True} if len(real) < len(choices) else {}
        converted = [self._convert(choice, path, depth + 1) for choice in real]
        if len(converted) == 1:
            return converted[0].model_dump(exclude_none=True) | fields
        return fields | {"any_of": converted}

    def _lose(self, path: str, what: str) -> None:
        self.losses.append(f"{path.lstrip('.')}: {what}" if path else what)


def _is_plain(name: str, value: object) -> bool:
    """Whether a rule goes without saying: the model names only what it was told of."""
    return name == "additionalProperties" and isinstance(value, bool)


def _rule(name: str, value: object) -> str:
    """Return a rule in words that end."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if len(text) > _LONGEST_RULE:
        text = text[:_LONGEST_RULE] + "\N{HORIZONTAL ELLIPSIS}"
    return f"{name}: {text}"


def _joined(ours: object, theirs: object) -> object:
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        return {**ours, **theirs}
    if isinstance(ours, list) and isinstance(theirs, list):
        return [*ours, *(item for item in theirs if item not in ours)]
    return theirs if ours is None else ours
