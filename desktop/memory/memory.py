"""The whole memory, put together as the settings say."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from desktop.core.clock import Clock
from desktop.memory import trash
from desktop.memory.desk import StoredHistory
from desktop.memory.grant import SqliteGrants
from desktop.memory.history import History
from desktop.memory.log import SqliteLog
from desktop.memory.note import SqliteNotes
from desktop.memory.note_desk import StoredNotes
from desktop.memory.page import StoredLines
from desktop.memory.picture import PinnedPictures
from desktop.memory.question import asked
from desktop.memory.recall import StoredRecollection
from desktop.memory.retelling import Retelling
from desktop.memory.seed import Seed, recapped, seeded
from desktop.memory.shared.sharing import Sharing, Surroundings
from desktop.memory.store import Store
from desktop.settings.sections import MemorySettings

CARRIED_DAYS = 30
"""A conversation that is older than this is gone on with by the person's wish only."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The parts that remember; they share one store.

    ``desk`` and ``note_desk`` are in the person's hands, ``recollection`` in the model's.
    """

    store: Store
    clock: Clock
    log: SqliteLog
    notes: SqliteNotes
    history: History
    lines: StoredLines
    grants: SqliteGrants
    desk: StoredHistory
    note_desk: StoredNotes
    recollection: StoredRecollection
    pictures: PinnedPictures
    retelling: Retelling
    sharing: Sharing | None = None

    async def adopt(self, settings: MemorySettings, *, again: bool = False) -> None:
        """Follow other settings at once; ``again`` connects anew with what is shared."""
        self.log.keep(keeping=settings.keep)
        self.history.sweep(settings.keep_days)
        self.pictures.sweep()
        if self.sharing is not None:
            await asyncio.to_thread(self.sharing.take, settings.shared_url, again=again)

    def recap(self) -> str:
        """Return what came before the last turns, for a session that has to be rebuilt."""
        return recapped(self.log.recap.text())

    async def seed(self, *, carry_on: bool) -> Seed:
        """Return what to tell a new session that is about to begin; nothing in private.

        With ``carry_on`` off the person's notes are told and no conversation, unless the person
        wished to go on with one. Raises ``StoreError``.
        """
        self.log.recap.clear()
        self.retelling.told = Seed()
        if self.log.private:
            return Seed()
        wanted = self.desk.continued
        oldest = (self.clock.wall() - timedelta(days=CARRIED_DAYS)).isoformat()
        since = oldest if carry_on else "~"  # after every date
        seed = await asked(
            self.store,
            lambda connection: seeded(connection, wanted=wanted, since=since),
        )
        self.desk.taken_up()
        self.log.continues = seed.continues
        self.retelling.told = seed
        return seed

    async def aclose(self) -> None:
        """Write everything out; may be called twice."""
        if self.sharing is not None:
            await asyncio.to_thread(self.sharing.close)
        await self.log.aclose()
        await asyncio.to_thread(self.store.close)


def open_memory(
    path: Path,
    settings: MemorySettings,
    clock: Clock,
    notice: Callable[[str], None] = lambda _text: None,
    *,
    shares: bool = True,
    around: Surroundings | None = None,
) -> Memory:
    """Open the memory at a path; returns at once, the file is opened on the store's thread.

    ``notice`` receives sentences for people on that thread. With ``settings.keep`` off no
    conversation is written; notes that the person asks for still are. What was deleted and not
    yet gone when the program ended goes now. Without ``shares`` nothing goes to a server, and what
    waits for one stays. ``around`` is who hears of the sharing and keeps its password.
    """
    store = Store(path, notice)
    log = SqliteLog(store, clock)
    log.keep(keeping=settings.keep)
    history = History(store, clock)
    history.sweep(settings.keep_days)
    store.post(_purge, forgets=True)
    notes = SqliteNotes(store, clock, log.ground)
    pictures = PinnedPictures(store, clock, path.parent / "pictures", lambda: log.place)
    pictures.sweep()
    retelling = Retelling(store, log)
    sharing = _sharing(store, settings, notice, around) if shares else None
    return Memory(
        store,
        clock,
        log,
        notes,
        history,
        StoredLines(store, lambda: log.conversation_id),
        SqliteGrants(store, lambda: log.conversation_id),
        StoredHistory(store, clock, path, log, pictures, retelling),
        StoredNotes(store, clock, retelling),
        StoredRecollection(store, clock, notes, lambda: log.conversation_id, retelling),
        pictures,
        retelling,
        sharing,
    )


def _sharing(
    store: Store,
    settings: MemorySettings,
    notice: Callable[[str], None],
    around: Surroundings | None,
) -> Sharing:
    """Share the memory as the settings say, or stop what was shared before."""
    sharing = Sharing(store, around or Surroundings(notice))
    sharing.take(settings.shared_url)
    return sharing


def _purge(connection: sqlite3.Connection) -> None:
    while trash.purge(connection):
        continue
