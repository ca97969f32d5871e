"""Everything that is kept, as one file that another machine can take in.

The file is a ZIP archive: ``memory.json`` holds the rows by table, ``pictures/`` the pinned
pictures. The JSON of a single conversation has the same form. Rows keep their ids, so that taking
a file in twice changes nothing.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.core.history import Imported
from desktop.memory.question import marks
from desktop.memory.trash import SHOWN_NOTE, VISIBLE

FORMAT = "attune-memory"
VERSION = 1

TABLES = ("conversation", "turn", "source", "tool_call", "offer", "summary", "picture", "note")
"""Parents in front of children."""

_SELECTED = {
    "conversation": "trashed_at = ''",
    "note": f"{SHOWN_NOTE} AND owner = ''",
    "source": f"turn_uid IN (SELECT uid FROM turn WHERE {VISIBLE})",
}
_LARGEST = 2 * 2**30
_PICTURE = re.compile(r"[0-9a-f]{32}\.jpg")
_UNREADABLE = Fault(Reason.PARCEL_UNREADABLE)

Rows = dict[str, list[dict[str, Any]]]


def packed(connection: sqlite3.Connection, conversation: str = "") -> dict[str, Any]:
    """Return all rows, or those of one conversation, as a JSON object."""
    tables = {table: _rows(connection, table, conversation) for table in TABLES}
    return {"format": FORMAT, "version": VERSION, "tables": tables}


def write_all(database: Path, pictures: Path, path: Path) -> None:
    """Write everything to one file, on a connection of its own; raises ``OSError``."""
    beside = path.with_name(f"{path.name}.part")
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("BEGIN")
        content = packed(connection)
    create(beside)
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("memory.json", json.dumps(content, ensure_ascii=False))
        for row in content["tables"]["picture"]:
            file = pictures / str(row["file"])
            if file.is_file():
                archive.write(file, f"pictures/{file.name}", zipfile.ZIP_STORED)
    beside.replace(path)


def read_parcel(path: Path, pictures: Path) -> Rows:
    """Return the rows of a file and put its pictures in their place; raises ``StoreError``."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                _check_size(archive)
                rows = _rows_of(json.loads(archive.read("memory.json")))
                _unpack_pictures(archive, pictures)
        else:
            rows = _rows_of(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, RecursionError, zipfile.BadZipFile):
        raise StoreError(_UNREADABLE) from None
    return rows


def pieces(rows: Rows, size: int = 2000) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield the rows piece by piece, so that others are let in between."""
    for table in TABLES:
        found = rows.get(table, [])
        for at in range(0, len(found), size):
            yield table, found[at : at + size]


def take(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> int:
    """Add rows that are not here yet and return how many those were."""
    added = 0
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    for row in rows:
        names = [name for name in row if name in known and not _is_local(table, name)]
        values = [row[name] for name in names]
        try:
            added += connection.execute(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks(names)}) "
                "ON CONFLICT DO NOTHING",
                values,
            ).rowcount
        except (sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError):
            continue  # a row of a damaged file, or one whose parent was refused
    return added


def counted(added: dict[str, int]) -> Imported:
    """Return what a file brought."""
    return Imported(added.get("conversation", 0), added.get("note", 0))


def _rows(connection: sqlite3.Connection, table: str, conversation: str) -> list[dict[str, Any]]:
    where, values = _SELECTED.get(table, VISIBLE), tuple[str, ...]()
    if conversation:
        own = {"conversation": "id = ?", "source": _SOURCE_OF}.get(table, "conversation_id = ?")
        where, values = f"({where}) AND {own}", (conversation,)
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY rowid", values)
    names = [column[0] for column in cursor.description]
    return [
        {name: value for name, value in zip(names, row, strict=True) if not _is_local(table, name)}
        for row in cursor
    ]


_SOURCE_OF = "turn_uid IN (SELECT uid FROM turn WHERE conversation_id = ?)"


def _is_local(table: str, name: str) -> bool:
    """Whether a column has a meaning on one machine only."""
    return name == "trashed_at" or (name == "id" and table != "conversation")


def _rows_of(content: Any) -> Rows:  # noqa: ANN401 - what a file holds
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StoreError(_UNREADABLE)
    if content.get("version") != VERSION:
        raise StoreError(Fault(Reason.PARCEL_NEWER))
    tables = content["tables"]
    rows: Rows = {}
    for table in TABLES:
        found = tables.get(table, [])
        rows[table] = [row for row in found if isinstance(row, dict) and _is_plain(row)]
    for row in rows["picture"]:
        if not _PICTURE.fullmatch(str(row.get("file", ""))):
            raise StoreError(_UNREADABLE)
    return rows


def _is_plain(row: dict[str, Any]) -> bool:
    return all(value is None or isinstance(value, str | int | float) for value in row.values())


def _check_size(archive: zipfile.ZipFile) -> None:
    if sum(item.file_size for item in archive.infolist()) > _LARGEST:
        raise StoreError(Fault(Reason.PARCEL_LARGE))


def _unpack_pictures(archive: zipfile.ZipFile, pictures: Path) -> None:
    for item in archive.infolist():
        name = item.filename.removeprefix("pictures/")
        target = pictures / name
        if _PICTURE.fullmatch(name) and not target.exists():
            pictures.mkdir(mode=0o700, parents=True, exist_ok=True)
            create(target)
            target.write_bytes(archive.read(item))


def create(path: Path) -> None:
    """Create a file for its owner alone."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
