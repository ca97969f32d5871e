"""The tables that are shared: the same columns on both sides, in an order in which they fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["id", "text", "integer", "flag"]
SQL_TYPES: Mapping[ColumnType, str] = {
    "id": "uuid",
    "text": "text",
    "integer": "bigint",
    "flag": "boolean",
}
"""What the server calls them."""


@dataclass(frozen=True, slots=True)
class SharedTable:
    """``key`` is the id's column in SQLite; on the server it is always ``id``.

    ``words`` names the column that full-text search looks into. ``mutable`` rows may be changed on
    any machine.
    """

    name: str
    key: str
    columns: Mapping[str, ColumnType]
    words: str = ""
    mutable: bool = False


_COMMON: Mapping[str, ColumnType] = {"provenance": "text", "version": "integer"}

TABLES: tuple[SharedTable, ...] = (
    SharedTable(
        "conversation",
        "id",
        {
            "began_at": "text",
            "backend": "text",
            "model": "text",
            "title": "text",
            "pinned": "flag",
            "continues": "text",
            "edited_at": "text",
            **_COMMON,
        },
        mutable=True,
    ),
    SharedTable(
        "turn",
        "uid",
        {
            "conversation_id": "id",
            "line": "integer",
            "speaker": "text",
            "text": "text",
            "said_at": "text",
            "cut_off": "flag",
            **_COMMON,
        },
        words="text",
    ),
    SharedTable(
        "source",
        "uid",
        {
            "turn_uid": "id",
            "title": "text",
            "uri": "text",
            "excerpt": "text",
            "memory": "text",
            **_COMMON,
        },
    ),
    SharedTable(
        "tool_call",
        "uid",
        {
            "conversation_id": "id",
            "line": "integer",
            "call_id": "text",
            "name": "text",
            "arguments": "text",
            "state": "text",
            "result": "text",
            "duration_ms": "integer",
            "called_at": "text",
            **_COMMON,
        },
    ),
    SharedTable(
        "offer",
        "uid",
        {
            "conversation_id": "id",
            "line": "integer",
            "offer_id": "text",
            "title": "text",
            "text": "text",
            "source": "text",
            "why": "text",
            "offered_at": "text",
            **_COMMON,
        },
    ),
    SharedTable(
        "summary",
        "uid",
        {
            "conversation_id": "id",
            "text": "text",
            "made_by": "text",
            "through_line": "integer",
            "made_at": "text",
            **_COMMON,
        },
    ),
    SharedTable(
        "note",
        "uid",
        {
            "text": "text",
            "noted_at": "text",
            "pinned": "flag",
            "turn_uid": "text",
            "conversation_id": "text",
            "edited_at": "text",
            "team": "flag",
            **_COMMON,
        },
        words="text",
        mutable=True,
    ),
)
BY_NAME = {table.name: table for table in TABLES}


def plain_id(uid: object) -> str:
    """Return an id of the server as this machine writes it: 32 hexadecimal digits."""
    return str(uid).replace("-", "")
