"""What was kept, in the person's hands."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from desktop.core.archive import KeptLine
from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.core.history import Derived, ExportForm, HistoryFilter, HistoryPage, Imported
from desktop.memory import browse, parcel, trash
from desktop.memory.cascade import forget_turn
from desktop.memory.export import conversation_markdown
from desktop.memory.history import loaded
from desktop.memory.log import SqliteLog
from desktop.memory.picture import PinnedPictures
from desktop.memory.question import asked
from desktop.memory.retelling import Retelling
from desktop.memory.store import Store, Work
from desktop.memory.subtitle import conversation_srt, conversation_text, conversation_vtt

T = TypeVar("T")

_RENAME = """
UPDATE conversation SET title = ?, edited_at = ?, version = version + 1 WHERE id = ?
"""
_PIN = "UPDATE conversation SET pinned = ?, edited_at = ?, version = version + 1 WHERE id = ?"
_LONGEST_TITLE = 200


class StoredHistory:
    """Implements ``HistoryDesk`` on a store whose file lies at ``path``."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        path: Path,
        log: SqliteLog,
        pictures: PinnedPictures,
        retelling: Retelling,
    ) -> None:
        self._store = store
        self._clock = clock
        self._path = path
        self._log = log
        self._pictures = pictures
        self._retelling = retelling
        self._waiting: str = ""

    @property
    def continued(self) -> str:
        """The conversation that the next session goes on with by the person's wish."""
        return self._waiting

    async def find(self, wanted: HistoryFilter, limit: int = 100, offset: int = 0) -> HistoryPage:
        """Return conversations, the pinned ones first, then the newest."""
        return await self._ask(lambda connection: browse.find(connection, wanted, limit, offset))

    async def read(self, conversation: str, line: int = 0, limit: int = 400) -> Sequence[KeptLine]:
        """Return the lines around a line, or the first ones."""
        return await self._ask(
            lambda connection: browse.read(connection, conversation, line, limit)
        )

    async def place_of(self, uid: str) -> tuple[str, int]:
        """Return conversation and line of something recalled; an empty id when it is gone."""
        return await self._ask(lambda connection: browse.place_of(connection, uid))

    async def rename(self, conversation: str, title: str) -> None:
        """Give a conversation another title; an empty one gives it back its own."""
        row = (" ".join(title.split())[:_LONGEST_TITLE], self._now(), conversation)
        await self._ask(lambda connection: connection.execute(_RENAME, row))

    async def pin(self, conversation: str, on: bool) -> None:
        """Pin a conversation, so that it stays however old it gets, or let it go again."""
        row = (on, self._now(), conversation)
        await self._ask(lambda connection: connection.execute(_PIN, row))

    async def trash(self, conversations: Sequence[str]) -> None:
        """Hide conversations and what was derived from them, until they are purged."""
        await self._leave(conversations)
        await self._ask(lambda connection: trash.trash(connection, conversations, self._now()))
        await self._retelling.mend()

    async def trash_found(self, wanted: HistoryFilter) -> Sequence[str]:
        """Hide everything that a filter finds and return which conversations that were."""

        def hide(connection: sqlite3.Connection) -> list[str]:
            ids = browse.found(connection, wanted)
            trash.trash(connection, ids, self._now())
            return ids

        hidden = await self._ask(hide)
        await self._leave(hidden)
        await self._retelling.mend()
        return hidden

    async def restore(self, conversations: Sequence[str]) -> None:
        """Bring hidden conversations back."""
        await self._ask(lambda connection: trash.restore(connection, conversations))

    async def purge(self) -> None:
        """Forget for good whatever is hidden."""
        while await asked(self._store, trash.purge, forgets=True):
            continue
        self._pictures.sweep()

    async def derived(self, number: int) -> Derived:
        """Return what ``forget`` would take away with a line."""
        return await self._ask(lambda connection: forget_turn(connection, number, only_count=True))

    async def forget(self, number: int) -> Derived:
        """Forget a line for good, with its answer and all that was derived from it."""
        await self._retelling.hush()
        gone = await asked(
            self._store, lambda connection: forget_turn(connection, number), forgets=True
        )
        self._pictures.sweep()
        await self._retelling.mend()
        return gone

    async def export(self, conversation: str, form: ExportForm, path: Path) -> None:
        """Write one conversation to a file, for its owner alone."""
        text = await self._ask(lambda connection: _exported(connection, conversation, form))
        await asyncio.to_thread(_write, path, text)

    async def export_all(self, path: Path) -> None:
        """Write everything to one file that another machine can take in."""
        await self._ask(lambda _connection: None)  # all that was said so far is written by now
        await asyncio.to_thread(
            _guarded, lambda: parcel.write_all(self._path, self._pictures.folder, path)
        )

    async def take_in(self, path: Path) -> Imported:
        """Add what such a file holds; doing it twice changes nothing."""
        rows = await asyncio.to_thread(parcel.read_parcel, path, self._pictures.folder)
        added: dict[str, int] = {}
        for table, some in parcel.pieces(rows):
            count = await self._ask(_taking(table, some))
            added[table] = added.get(table, 0) + count
        self._pictures.sweep()
        return parcel.counted(added)

    async def carry_on(self, conversation: str) -> None:
        """Have the next session go on with this conversation."""
        self._waiting = conversation

    def taken_up(self) -> None:
        """A session has gone on with what was wished."""
        self._waiting = ""

    async def keep_picture(self, jpeg: bytes, description: str) -> bool:
        """Keep a picture with the present conversation; False while nothing is kept."""
        return await self._pictures.pin(jpeg, description)

    async def go_private(self, on: bool) -> None:
        """Keep nothing from now on, or begin to keep again."""
        self._log.go_private(private=on)

    async def private(self) -> bool:
        """Whether nothing is kept now because the person wants it so."""
        return self._log.private

    async def _leave(self, conversations: Sequence[str]) -> None:
        """What is said from now on must not fall into a conversation that goes away."""
        if self._log.conversation_id in conversations:
            await self._retelling.hush()
            self._log.leave()

    async def _ask(self, work: Work[T]) -> T:
        return await asked(self._store, work)

    def _now(self) -> str:
        return self._clock.wall().isoformat(timespec="milliseconds")


def _taking(table: str, rows: list[dict[str, Any]]) -> Work[int]:
    return lambda connection: parcel.take(connection, table, rows)


def _exported(connection: sqlite3.Connection, conversation: str, form: ExportForm) -> str:
    if form == "json":
        return json.dumps(parcel.packed(connection, conversation), ensure_ascii=False, indent=1)
    whole = loaded(connection, conversation)
    if whole is None:
        raise KeyError(conversation)
    title = browse.title_of(connection, conversation)
    match form:
        case "markdown":
            return conversation_markdown(whole, title)
        case "srt":
            return conversation_srt(whole)
        case "vtt":
            return conversation_vtt(whole)
        case "text":
            return conversation_text(whole, title)


def _write(path: Path, text: str) -> None:
    def write() -> None:
        parcel.create(path)
        path.write_text(text, "utf-8")

    _guarded(write)


def _guarded(write: Callable[[], None]) -> None:
    """Tell a person why a file could not be written."""
    try:
        write()
    except OSError as error:
        reason = error.strerror or "the disk refuses it"
        raise StoreError(Fault(Reason.FILE_UNWRITABLE, why=reason)) from None
