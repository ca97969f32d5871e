"""What every conversation log promises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest

from desktop.core.brief import HistoryTurn
from desktop.core.events import Interrupted, TranscriptLineChanged
from desktop.core.ports import ConversationLog
from desktop.memory.log import SqliteLog
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock
from tests.fakes.memory import FakeConversationLog

pytestmark = pytest.mark.contract

Kind = Literal["user", "assistant", "notice"]


def line(number: int, kind: Kind, text: str, *, final: bool = True) -> TranscriptLineChanged:
    return TranscriptLineChanged(number, kind, text, final, "09:30")


class ConversationLogContract:
    """The suite; a subclass brings the fixture ``log``."""

    async def test_it_starts_empty(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        assert list(log.recent(5)) == []

    async def test_turns_come_back_oldest_first(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "user", "hello"))
        log.write(line(2, "assistant", "hi"))
        assert list(log.recent(5)) == [HistoryTurn("user", "hello"), HistoryTurn("assistant", "hi")]

    async def test_a_line_that_comes_again_replaces_itself(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "user", "hello"))
        log.write(line(2, "assistant", "hi"))
        log.write(line(1, "user", "hello there"))
        assert [turn.text for turn in log.recent(5)] == ["hello there", "hi"]

    async def test_a_growing_line_is_not_a_turn(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "user", "hel", final=False))
        assert list(log.recent(5)) == []

    async def test_a_line_that_ends_empty_is_taken_back(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "user", "uh"))
        log.write(line(1, "user", ""))
        assert list(log.recent(5)) == []

    async def test_notices_are_not_turns(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "notice", "Reconnected."))
        assert list(log.recent(5)) == []

    async def test_only_the_last_turns_are_returned(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        for number in range(10):
            log.write(line(number, "user", str(number)))
        assert [turn.text for turn in log.recent(2)] == ["8", "9"]
        assert list(log.recent(0)) == []

    async def test_a_new_conversation_begins_empty(self, log: ConversationLog) -> None:
        log.begin("local", "demo")
        log.write(line(1, "user", "hello"))
        log.begin("local", "demo")
        assert list(log.recent(5)) == []

    async def test_other_events_do_no_harm(self, log: ConversationLog) -> None:
        log.write(Interrupted(100))
        assert list(log.recent(5)) == []

    async def test_it_may_be_closed_twice(self, log: ConversationLog) -> None:
        await log.aclose()
        await log.aclose()


class TestSqliteLog(ConversationLogContract):
    @pytest.fixture
    async def log(self, tmp_path: Path) -> AsyncIterator[ConversationLog]:
        log = SqliteLog(Store(tmp_path / "memory.db"), ManualClock())
        yield log
        await log.aclose()


class TestFakeConversationLog(ConversationLogContract):
    @pytest.fixture
    def log(self) -> ConversationLog:
        return FakeConversationLog()
