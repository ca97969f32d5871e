"""Keeps conversations in the store, fed with everything that happens."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from desktop.core.brief import HistoryTurn
from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.events import (
    Event,
    Offer,
    Source,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.recollection import RECALL, memory_of
from desktop.memory.identity import fresh_id
from desktop.memory.note import Ground
from desktop.memory.origin import Origins
from desktop.memory.own_word import OwnWords
from desktop.memory.provenance import Provenance
from desktop.memory.question import asked, marks
from desktop.memory.recap import MOST_LINES, Recap
from desktop.memory.recent import RecentTurns
from desktop.memory.store import Store
from desktop.memory.summary import summing_up
from desktop.memory.trash import VISIBLE

_CONVERSATION = """
INSERT OR IGNORE INTO conversation (id, began_at, backend, model, continues)
VALUES (:id, :began_at, :backend, :model, :continues)
"""
_NAME = "UPDATE conversation SET backend = :backend, model = :model WHERE id = :id"
_TURN = """
INSERT INTO turn (uid, conversation_id, line, speaker, text, said_at, provenance, cut_off)
VALUES (:uid, :id, :line, :speaker, :text, :at, :provenance, :cut_off)
ON CONFLICT (conversation_id, line) DO UPDATE SET
  text = excluded.text, cut_off = excluded.cut_off, version = version + 1
"""
_SOURCES = """
INSERT INTO source (uid, turn_uid, title, uri, excerpt, memory, provenance)
SELECT :uid, turn.uid, :title, :uri, :excerpt, :memory, :provenance FROM turn
WHERE conversation_id = :id AND line = :line
"""
_NO_SOURCES = """
DELETE FROM source WHERE turn_uid =
  (SELECT uid FROM turn WHERE conversation_id = :id AND line = :line)
"""
_NO_TURN = "DELETE FROM turn WHERE conversation_id = :id AND line = :line"
_CALL = """
INSERT INTO tool_call
  (uid, conversation_id, line, call_id, name, arguments, state, result, duration_ms, called_at)
VALUES (:uid, :id, :line, :call_id, :name, :arguments, :state, :result, :duration_ms, :at)
"""
_OFFER = """
INSERT INTO offer (uid, conversation_id, line, offer_id, title, text, source, why, offered_at)
VALUES (:uid, :id, :line, :offer_id, :title, :text, :source, :why, :at)
"""
_OPEN_CALLS = 100

Statements = Sequence[tuple[str, Mapping[str, Any]]]


class SqliteLog:
    """Implements ``ConversationLog`` on a store, which it closes in the end.

    A conversation appears in the store with its first line. While ``private`` nothing is kept.
    ``continues`` is the conversation that the next one goes on with.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._recent = RecentTurns()
        self._origins = Origins()
        self._arguments: OrderedDict[str, Mapping[str, Any]] = OrderedDict()
        self._private = False
        self._keeping = True
        self._line = 0
        self._uids: dict[int, str] = {}
        self._kept: OrderedDict[int, str] = OrderedDict()
        self._conversation = self._fresh("", "", "")
        self.own_words = OwnWords()
        self.recap = Recap()
        self.continues = ""

    @property
    def conversation_id(self) -> str:
        """The present conversation's id in the store; empty while nothing is kept."""
        return "" if self._silent else self._conversation["id"]

    @property
    def private(self) -> bool:
        """Whether nothing of the present conversation is kept."""
        return self._private

    @property
    def _silent(self) -> bool:
        return self._private or not self._keeping

    def keep(self, *, keeping: bool) -> None:
        """Follow the setting that says whether anything is kept at all."""
        if keeping != self._keeping:
            self._keeping = keeping
            self.leave()

    def go_private(self, *, private: bool) -> None:
        """Keep nothing from now on, or begin to keep again, as another conversation."""
        if private != self._private:
            self._private = private
            self.leave()

    def leave(self) -> None:
        """Go on in another conversation: the present one is deleted, or no longer kept."""
        self._begin(self._conversation["backend"], self._conversation["model"], "")

    @property
    def place(self) -> tuple[str, int]:
        """The present conversation, empty while nothing is kept, and its last line."""
        return self.conversation_id, self._line

    def ground(self, text: str) -> Ground:
        """Return which words of the person's own a text rests on, if any.

        Raises ``StoreError`` in a private conversation, of which nothing is kept.
        """
        if self._private:
            raise StoreError(Fault(Reason.PRIVATE))
        turn = self.own_words.origin_of(text)
        if turn is None:
            return Ground(conversation=self.conversation_id)
        return Ground(turn, self.conversation_id)

    async def reload(self) -> Sequence[int]:
        """Something was forgotten: hold only what is left, and return the lines that had gone.

        Raises ``StoreError``.
        """
        self.own_words.clear()
        kept = dict(self._kept)
        left = await asked(self._store, lambda connection: _left(connection, kept.values()))
        gone = [line for line, uid in kept.items() if uid not in left]
        for line in gone:
            self._kept.pop(line, None)
        self._recent.drop(gone)
        self.recap.drop(gone)
        return gone

    def begin(self, backend: str, model: str) -> None:
        """Open a new conversation, which goes on where ``continues`` says.

        One that was opened without a name and has lines by now, typed before the link was open, is
        named instead.
        """
        if self._line and not self._conversation["backend"] and backend:
            self._name(backend, model)
            return
        self._begin(backend, model, self.continues)
        self.continues = ""
        self._recent.clear()
        self._kept.clear()
        self.recap.clear()

    def write(self, event: Event) -> None:
        """Keep final lines, finished tool calls and offers."""
        self._origins.observe(event)
        match event:
            case TranscriptLineChanged(final=True):
                self._recent.take(event)
                self._keep_line(event)
            case ToolCallStateChanged():
                self._note_arguments(event)
            case ToolCallFinished():
                self._keep_call(event)
            case Offer():
                self._keep((_OFFER, self._row(**dataclasses.asdict(event))))
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
        provenance = self._origins.of(line)
        uid = self._uids.setdefault(line.line_id, fresh_id())
        self._line = max(self._line, line.line_id)
        if provenance is Provenance.DIRECT_USER:
            self.own_words.take(uid, line.line_id, line.text)
        self.recap.take(line, provenance)
        row = {
            "uid": uid,
            "line": line.line_id,
            "speaker": line.kind,
            "text": line.text,
            "provenance": provenance.value,
            "cut_off": line.cut_off,
        }
        if not line.text.strip():
            self._keep((_NO_TURN, row))
            return
        self._note_kept(line.line_id, uid)
        sources = [(_SOURCES, _source_row(line.line_id, source)) for source in line.sources]
        self._keep((_TURN, row), (_NO_SOURCES, {"line": line.line_id}), *sources)
        if line.kind == "assistant":
            self._keep_recap()

    def _note_kept(self, line: int, uid: str) -> None:
        """Know by which id a line that is held in memory can be forgotten."""
        if not self._silent:
            self._kept[line] = uid
            if len(self._kept) > MOST_LINES:
                self._kept.popitem(last=False)

    def _keep_recap(self) -> None:
        if self.recap.due() and not self._silent:
            self._store.idly("summary", summing_up(self._conversation["id"], self._now()))

    def _note_arguments(self, event: ToolCallStateChanged) -> None:
        self._arguments[event.call_id] = event.arguments
        if len(self._arguments) > _OPEN_CALLS:
            self._arguments.popitem(last=False)

    def _keep_call(self, event: ToolCallFinished) -> None:
        row = self._row(
            call_id=event.call_id,
            name=event.name,
            arguments=_json(dict(self._arguments.pop(event.call_id, {}))),
            state=event.state.value,
            result=_json(_without_words(event)),
            duration_ms=event.duration_ms,
        )
        self._keep((_CALL, row))

    def _row(self, **values: object) -> dict[str, Any]:
        return {"uid": fresh_id(), "line": self._line, **values}

    def _keep(self, *statements: tuple[str, Mapping[str, Any]]) -> None:
        if self._silent:
            return
        conversation, now = self._conversation, self._now()
        common = {"id": conversation["id"], "at": now}
        self._store.post(
            _writer(conversation, [(text, {**values, **common}) for text, values in statements])
        )

    def _begin(self, backend: str, model: str, continues: str) -> None:
        self._conversation = self._fresh(backend, model, continues)
        self._arguments.clear()
        self._uids.clear()
        self._line = 0
        self.own_words.clear()

    def _name(self, backend: str, model: str) -> None:
        named = {**self._conversation, "backend": backend, "model": model}
        self._conversation = named
        if not self._silent:
            self._store.post(lambda connection: connection.execute(_NAME, named))

    def _fresh(self, backend: str, model: str, continues: str) -> dict[str, str]:
        return {
            "id": fresh_id(),
            "began_at": self._now(),
            "backend": backend,
            "model": model,
            "continues": continues,
        }

    def _now(self) -> str:
        return self._clock.wall().isoformat(timespec="milliseconds")


def _left(connection: sqlite3.Connection, uids: Collection[str]) -> set[str]:
    """Return which lines are still kept."""
    question = f"SELECT uid FROM turn WHERE uid IN ({marks(uids)}) AND {VISIBLE}"
    return {uid for (uid,) in connection.execute(question, tuple(uids))}


def _writer(
    conversation: Mapping[str, str], statements: Statements
) -> Callable[[sqlite3.Connection], None]:
    def write(connection: sqlite3.Connection) -> None:
        connection.execute(_CONVERSATION, conversation)
        for statement, values in statements:
            connection.execute(statement, values)

    return write


def _source_row(line: int, source: Source) -> dict[str, Any]:
    memory = memory_of(source.uri)
    return {
        "uid": fresh_id(),
        "line": line,
        "title": source.title,
        "uri": source.uri,
        "excerpt": source.excerpt,
        "memory": memory,
        "provenance": (Provenance.MODEL if memory else Provenance.DOCUMENT).value,
    }


def _without_words(event: ToolCallFinished) -> dict[str, Any]:
    """Return a call's result; what came out of the memory is in it once already."""
    result = dict(event.result)
    if event.name == RECALL and isinstance(result.get("memories"), list):
        result["memories"] = [
            {name: found[name] for name in ("id", "date") if name in found}
            for found in result["memories"]
            if isinstance(found, dict)
        ]
    return result


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
