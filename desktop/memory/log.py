"""Keeps conversations in the store, fed with everything that happens."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4

from desktop.core.brief import HistoryTurn
from desktop.core.clock import Clock
from desktop.core.events import (
    ControlsChanged,
    Event,
    Offer,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.memory.provenance import Provenance
from desktop.memory.recent import RecentTurns
from desktop.memory.store import Store

_CONVERSATION = "INSERT OR IGNORE INTO conversation VALUES (:id, :began_at, :backend, :model)"
_TURN = """
INSERT INTO turn (conversation_id, line, speaker, text, said_at, provenance, cut_off, sources)
VALUES (:id, :line, :speaker, :text, :at, :provenance, :cut_off, :sources)
ON CONFLICT (conversation_id, line) DO UPDATE SET
  text = excluded.text, cut_off = excluded.cut_off, sources = excluded.sources
"""
_NO_TURN = "DELETE FROM turn WHERE conversation_id = :id AND line = :line"
_CALL = """
INSERT INTO tool_call
  (conversation_id, call_id, name, arguments, state, result, duration_ms, called_at)
VALUES (:id, :call_id, :name, :arguments, :state, :result, :duration_ms, :at)
"""
_OFFER = """
INSERT INTO offer (conversation_id, offer_id, title, text, source, why, offered_at)
VALUES (:id, :offer_id, :title, :text, :source, :why, :at)
"""
_OPEN_CALLS = 100


class SqliteLog:
    """Implements ``ConversationLog`` on a store, which it closes in the end.

    A conversation appears in the store with its first line.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._recent = RecentTurns()
        self._arguments: OrderedDict[str, Mapping[str, Any]] = OrderedDict()
        self._co_listening = False
        self._conversation = self._fresh("", "")

    @property
    def conversation_id(self) -> str:
        """The present conversation's id in the store."""
        return self._conversation["id"]

    def begin(self, backend: str, model: str) -> None:
        """Open a new conversation."""
        self._conversation = self._fresh(backend, model)
        self._recent.clear()
        self._arguments.clear()

    def write(self, event: Event) -> None:
        """Keep final lines, finished tool calls and offers."""
        match event:
            case TranscriptLineChanged(final=True):
                self._recent.take(event)
                self._keep_line(event)
            case ToolCallStateChanged():
                self._note_arguments(event)
            case ToolCallFinished():
                self._keep_call(event)
            case Offer():
                self._keep(_OFFER, dataclasses.asdict(event))
            case ControlsChanged():
                self._co_listening = event.co_listening
            case _:
                pass

    def recent(self, limit: int) -> Sequence[HistoryTurn]:
        """Return the last turns of the present conversation, oldest first."""
        return self._recent.last(limit)

    async def aclose(self) -> None:
        """Write everything out and close the store; may be called twice."""
        await asyncio.to_thread(self._store.close)

    # -- rows -----------------------------------------------------------------------------------

    def _keep_line(self, line: TranscriptLineChanged) -> None:
        row = {
            "line": line.line_id,
            "speaker": line.kind,
            "text": line.text,
            "provenance": self._provenance(line).value,
            "cut_off": line.cut_off,
            "sources": _json([dataclasses.asdict(source) for source in line.sources]),
        }
        self._keep(_TURN if line.text.strip() else _NO_TURN, row)

    def _provenance(self, line: TranscriptLineChanged) -> Provenance:
        if line.kind == "assistant":
            return Provenance.MODEL
        if line.kind == "notice":
            return Provenance.PROGRAM
        overheard = self._co_listening and not line.typed
        return Provenance.OVERHEARD if overheard else Provenance.DIRECT_USER

    def _note_arguments(self, event: ToolCallStateChanged) -> None:
        self._arguments[event.call_id] = event.arguments
        if len(self._arguments) > _OPEN_CALLS:
            self._arguments.popitem(last=False)

    def _keep_call(self, event: ToolCallFinished) -> None:
        row = {
            "call_id": event.call_id,
            "name": event.name,
            "arguments": _json(dict(self._arguments.pop(event.call_id, {}))),
            "state": event.state.value,
            "result": _json(dict(event.result)),
            "duration_ms": event.duration_ms,
        }
        self._keep(_CALL, row)

    def _keep(self, statement: str, row: Mapping[str, Any]) -> None:
        conversation = self._conversation
        values = {**row, "id": conversation["id"], "at": self._now()}
        self._store.post(_writer(conversation, statement, values))

    def _fresh(self, backend: str, model: str) -> dict[str, str]:
        return {"id": uuid4().hex, "began_at": self._now(), "backend": backend, "model": model}

    def _now(self) -> str:
        return self._clock.wall().isoformat(timespec="milliseconds")


def _writer(
    conversation: Mapping[str, str], statement: str, values: Mapping[str, Any]
) -> Callable[[sqlite3.Connection], None]:
    def write(connection: sqlite3.Connection) -> None:
        connection.execute(_CONVERSATION, conversation)
        connection.execute(statement, values)

    return write


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
