"""What the log writes into the store, and what can be found in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Literal

import pytest

from desktop.core.events import (
    ControlsChanged,
    Offer,
    Source,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolCallState
from desktop.memory.conversation import Call, Card, Conversation, Turn
from desktop.memory.history import History
from desktop.memory.log import SqliteLog
from desktop.memory.note import Ground, SqliteNotes
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


class Diary:
    """A log and the history that reads it back."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.path = folder / "memory.db"
        self.store = Store(self.path)
        self.log = SqliteLog(self.store, self.clock)
        self.notes = SqliteNotes(self.store, self.clock, lambda _text: Ground("own"))
        self.history = History(self.store, self.clock)

    def say(
        self, number: int, text: str, kind: Literal["user", "assistant"] = "user"
    ) -> TranscriptLineChanged:
        line = TranscriptLineChanged(number, kind, text, final=True, wall_time="09:30")
        self.log.write(line)
        return line

    def only(self) -> Conversation:
        (summary,) = self.history.conversations()
        conversation = self.history.load(summary.conversation_id)
        assert conversation is not None
        return conversation


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    diary = Diary(tmp_path)
    diary.log.begin("local", "demo")
    yield diary
    diary.store.close()


def test_a_conversation_appears_with_its_first_line(diary: Diary) -> None:
    assert diary.history.conversations() == []
    diary.say(1, "hello")
    (summary,) = diary.history.conversations()
    assert (summary.backend, summary.model) == ("local", "demo")
    assert (summary.turns, summary.opening) == (1, "hello")


def test_a_line_is_kept_once_in_its_last_form(diary: Diary) -> None:
    diary.say(1, "hello")
    diary.say(1, "hello there")
    (turn,) = diary.only().entries
    assert isinstance(turn, Turn)
    assert turn.text == "hello there"


def test_a_line_that_ends_empty_is_deleted(diary: Diary) -> None:
    diary.say(1, "uh")
    diary.say(1, "")
    assert diary.only().entries == ()


def test_cut_off_answers_and_sources_are_kept(diary: Diary) -> None:
    source = Source("Terms", "https://example.org/", "30 days")
    diary.log.write(
        TranscriptLineChanged(
            1, "assistant", "You have", final=True, wall_time="", cut_off=True, sources=(source,)
        )
    )
    (turn,) = diary.only().entries
    assert isinstance(turn, Turn)
    assert (turn.cut_off, turn.sources, turn.provenance) == (True, (source,), "model_inference")


def test_words_heard_while_co_listening_are_not_the_users_own(diary: Diary) -> None:
    diary.say(1, "remember this")
    diary.log.write(ControlsChanged(co_listening=True))
    diary.say(2, "remember that")
    origins = [turn.provenance for turn in diary.only().entries if isinstance(turn, Turn)]
    assert origins == ["direct_user", "overheard"]


def test_a_tool_call_is_kept_with_arguments_and_result(diary: Diary) -> None:
    arguments = {"seconds": 5}
    state = ToolCallState.DONE
    diary.log.write(ToolCallStateChanged("1", "set_timer", ToolCallState.QUEUED, arguments))
    diary.log.write(ToolCallFinished("1", "set_timer", state, {"status": "ok"}, 12))
    (call,) = diary.only().entries
    assert isinstance(call, Call)
    assert (call.arguments, call.result, call.duration_ms) == (arguments, {"status": "ok"}, 12)


def test_an_offer_is_kept(diary: Diary) -> None:
    diary.log.write(Offer("o1", "Returns", "30 days", "Terms", "a question"))
    (card,) = diary.only().entries
    assert isinstance(card, Card)
    assert (card.title, card.why) == ("Returns", "a question")


async def test_entries_come_back_in_the_order_of_time(diary: Diary) -> None:
    diary.say(1, "set a timer")
    await diary.clock.advance(1)
    diary.log.write(ToolCallFinished("1", "set_timer", ToolCallState.DONE, {}, 1))
    await diary.clock.advance(1)
    diary.say(2, "done", "assistant")
    kinds = [type(entry).__name__ for entry in diary.only().entries]
    assert kinds == ["Turn", "Call", "Turn"]


async def test_an_unknown_conversation_is_none(diary: Diary) -> None:
    assert diary.history.load("nobody") is None


def test_search_finds_turns_and_notes(diary: Diary) -> None:
    diary.say(1, "Where is the blue folder?")
    diary.notes.add("The blue folder is upstairs")
    assert {found.kind for found in diary.history.search("blue fold")} == {"turn", "note"}


def test_search_ignores_case_and_accents(diary: Diary) -> None:
    diary.say(1, "Das Caf\N{LATIN SMALL LETTER E WITH ACUTE} am Eck")
    (found,) = diary.history.search("CAFE")
    assert found.excerpt == "Das Caf\N{LATIN SMALL LETTER E WITH ACUTE} am Eck"


def test_search_wants_every_word(diary: Diary) -> None:
    diary.say(1, "blue folder")
    assert diary.history.search("blue box") == []


@pytest.mark.parametrize("query", ["", "  ", '"', "NEAR(", "a AND", "-x", "*", "col:word", "'; --"])
def test_any_query_is_harmless(diary: Diary, query: str) -> None:
    diary.say(1, "hello")
    assert diary.history.search(query) == []


def test_search_follows_corrections(diary: Diary) -> None:
    diary.say(1, "the wrong word")
    diary.say(1, "the right one")
    assert diary.history.search("wrong") == []


async def test_old_conversations_are_swept(diary: Diary) -> None:
    diary.say(1, "long ago")
    await diary.clock.advance(31 * 86400)
    diary.log.begin("local", "demo")
    diary.say(1, "today")
    diary.history.sweep(30)
    assert [summary.opening for summary in diary.history.conversations()] == ["today"]
    assert diary.history.search("ago") == []


async def test_nothing_is_swept_when_all_is_kept(diary: Diary) -> None:
    diary.say(1, "long ago")
    await diary.clock.advance(5000 * 86400)
    diary.history.sweep(0)
    assert len(diary.history.conversations()) == 1


def _is_on_disk(folder: Path, word: bytes) -> bool:
    return any(word in file.read_bytes() for file in folder.iterdir())


def test_a_forgotten_conversation_is_in_no_file(diary: Diary) -> None:
    diary.say(1, "the password is zanzibar")
    diary.log.write(Offer("o1", "zanzibar", "zanzibar"))
    (summary,) = diary.history.conversations()
    assert _is_on_disk(diary.path.parent, b"zanzibar")
    assert diary.history.forget(summary.conversation_id) is True
    assert not _is_on_disk(diary.path.parent, b"zanzibar")


def test_a_removed_note_is_in_no_file(diary: Diary) -> None:
    number = diary.notes.add("the password is zanzibar")
    diary.notes.add("harmless")
    diary.notes.remove(number)
    assert not _is_on_disk(diary.path.parent, b"zanzibar")


def test_forgetting_what_is_not_there_is_false(diary: Diary) -> None:
    assert diary.history.forget("nobody") is False


@pytest.fixture
async def reopened(tmp_path: Path) -> AsyncIterator[Diary]:
    first = Diary(tmp_path)
    first.say(1, "hello")
    await first.log.aclose()
    second = Diary(tmp_path)
    yield second
    second.store.close()


async def test_everything_is_there_after_a_restart(reopened: Diary) -> None:
    assert [found.text for found in reopened.history.search("hello")] == ["hello"]
    assert list(reopened.log.recent(5)) == []


def test_what_is_typed_before_the_link_is_open_belongs_to_its_conversation(diary: Diary) -> None:
    diary.log.begin("", "")
    diary.say(1, "Take a note: call the plumber")
    diary.log.begin("developer", "model")
    diary.say(2, "done", "assistant")
    (summary,) = diary.history.conversations()
    assert (summary.backend, summary.model, summary.turns) == ("developer", "model", 2)
    assert diary.log.ground("call the plumber").is_own
