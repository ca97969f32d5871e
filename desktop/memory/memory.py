"""The whole memory, put together as the settings say."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.clock import Clock
from desktop.core.ports import ConversationLog, NoteStore
from desktop.memory.forgetful import ForgetfulLog
from desktop.memory.grant import SqliteGrants
from desktop.memory.history import History
from desktop.memory.log import SqliteLog
from desktop.memory.note import SqliteNotes
from desktop.memory.page import StoredLines
from desktop.memory.store import Store
from desktop.settings.sections import MemorySettings


@dataclass(frozen=True, slots=True)
class Memory:
    """The parts that remember; they share one store."""

    store: Store
    log: ConversationLog
    notes: NoteStore
    history: History
    lines: StoredLines
    grants: SqliteGrants

    async def aclose(self) -> None:
        """Write everything out; may be called twice."""
        await self.log.aclose()
        await asyncio.to_thread(self.store.close)


def open_memory(
    path: Path,
    settings: MemorySettings,
    clock: Clock,
    notice: Callable[[str], None] = lambda _text: None,
) -> Memory:
    """Open the memory at a path; returns at once, the file is opened on the store's thread.

    ``notice`` receives sentences for people on that thread. With ``settings.keep`` off no
    conversation is written; notes that the person asks for still are.
    """
    store = Store(path, notice)
    history = History(store, clock)
    history.sweep(settings.keep_days)
    log: SqliteLog | ForgetfulLog = SqliteLog(store, clock) if settings.keep else ForgetfulLog()
    lines = StoredLines(store, lambda: log.conversation_id)
    grants = SqliteGrants(store, lambda: log.conversation_id)
    return Memory(store, log, SqliteNotes(store, clock), history, lines, grants)
