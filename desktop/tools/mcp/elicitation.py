"""A server's question to the person, as a consent card, and the person's answer on its way back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import mcp_types as types

from desktop.core.consent import ConsentField, ConsentReply, ConsentRequest, FieldKind, FieldValue

MAX_FIELDS = 20
_MAX_TEXT = 1_000
_MAX_LABEL = 120
_KINDS: Mapping[str, FieldKind] = {
    "string": "text",
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
}


def card(server: str, params: types.ElicitRequestParams) -> ConsentRequest | None:
    """Return the card for a question; None where it insists on what a card cannot hold.

    What a card cannot hold and may be left out is left out.
    """
    text = _plain(params.message, _MAX_TEXT)
    if isinstance(params, types.ElicitRequestURLParams):
        host = urlsplit(params.url).hostname or ""
        return ConsentRequest(server, text, host=host, payload=params.url, risk="X")
    schema = params.requested_schema
    properties = schema.get("properties", {}) if isinstance(schema, Mapping) else {}
    if not isinstance(properties, Mapping) or len(properties) > MAX_FIELDS:
        return None
    required = schema.get("required", [])
    fields = [
        _field(name, told, name in required) if isinstance(told, Mapping) else None
        for name, told in properties.items()
    ]
    unasked = {name for name, found in zip(properties, fields, strict=True) if found is None}
    if unasked & set(required) or (fields and len(unasked) == len(fields)):
        return None
    # What is filled in goes to the server, wherever that sends it.
    return ConsentRequest(server, text, risk="X", fields=tuple(filter(None, fields)))


def result(reply: ConsentReply, params: types.ElicitRequestParams) -> types.ElicitResult:
    """Return what the server is told."""
    if not reply.allowed:
        return types.ElicitResult(action="decline" if reply.answered else "cancel")
    if isinstance(params, types.ElicitRequestURLParams):
        return types.ElicitResult(action="accept")
    properties = params.requested_schema.get("properties", {})
    content: dict[str, str | int | float | bool | list[str] | None] = {
        name: _sent(properties.get(name, {}), value)
        for name, value in reply.values.items()
        if name in properties
    }
    return types.ElicitResult(action="accept", content=content)


def _field(name: str, told: Mapping[str, Any], required: bool) -> ConsentField | None:
    label = _plain(str(told.get("title") or name), _MAX_LABEL)
    if isinstance(told.get("description"), str):
        label = f"{label}: {_plain(told['description'], _MAX_LABEL)}"
    default = told.get("default")
    usual = default if isinstance(default, str | bool | int | float) else ""
    if told.get("type") == "array":
        return _several(name, label, told, required)
    choices = tuple(choice for choice, _ in _choices(told))
    if choices:
        return ConsentField(name, label, "choice", required, choices, usual)
    kind = _KINDS.get(str(told.get("type")))
    return ConsentField(name, label, kind, required, (), usual) if kind else None


def _several(name: str, label: str, told: Mapping[str, Any], required: bool) -> ConsentField | None:
    """Return the field of a list of texts; None for a list of anything else."""
    items = told.get("items")
    if not isinstance(items, Mapping):
        return None
    choices = tuple(shown for shown, _ in _choices(items))
    if not choices and items.get("type") != "string":
        return None
    default = told.get("default")
    named = {sent: shown for shown, sent in _choices(items)}
    listed = default if isinstance(default, list) else []
    usual = [named.get(str(item), str(item)) for item in listed]
    least, most = (_count(told.get(bound)) for bound in ("minItems", "maxItems"))
    kind: FieldKind = "choices" if choices else "lines"
    return ConsentField(name, label, kind, required, choices, tuple(usual), least, most)


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _choices(told: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what is shown and what is sent for each choice."""
    values = told.get("enum")
    if isinstance(values, list):
        names = told.get("enumNames")
        names = names if isinstance(names, list) and len(names) == len(values) else values
        return [(str(shown), str(sent)) for shown, sent in zip(names, values, strict=True)]
    parts = told.get("oneOf", told.get("anyOf"))
    listed = parts if isinstance(parts, list) else []
    return [
        (str(part.get("title", part["const"])), str(part["const"]))
        for part in listed
        if isinstance(part, Mapping) and "const" in part
    ]


def _sent(told: Mapping[str, Any], value: FieldValue) -> str | int | float | bool | list[str]:
    if isinstance(value, tuple):
        meant = dict(_choices(told.get("items", {})))
        return [meant.get(item, item) for item in value]
    for shown, sent in _choices(told):
        if shown == value:
            return sent
    if told.get("type") == "integer" and isinstance(value, float):
        return int(value)
    return value


def _plain(text: str, length: int) -> str:
    return "".join(c if c.isprintable() else " " for c in text)[:length].strip()
