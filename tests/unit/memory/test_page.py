from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.events import Source, TranscriptLineChanged
from desktop.memory.log import SqliteLog
from desktop.memory.page import StoredLines
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "memory.db")
    yield store
    store.close()


@pytest.fixture
def log(store: Store) -> SqliteLog:
    return SqliteLog(store, ManualClock())


@pytest.fixture
def lines(store: Store, log: SqliteLog) -> StoredLines:
    return StoredLines(store, lambda: log.conversation_id)


def say(log: SqliteLog, *texts: str) -> None:
    for number, text in enumerate(texts, 1):
        log.write(TranscriptLineChanged(number, "user", text, final=True, wall_time=""))


async def test_pages_go_back_over_conversations(log: SqliteLog, lines: StoredLines) -> None:
    log.begin("local", "m")
    say(log, "one", "two", "three")
    log.begin("local", "m")
    say(log, "four", "five")
    number = await lines.number_of(await lines.present(), 2)
    page = await lines.older(number, 3)
    assert [line.text for line in page] == ["two", "three", "four"]
    assert [line.text for line in await lines.older(page[0].number, 3)] == ["one"]


async def test_pages_go_forward_again(log: SqliteLog, lines: StoredLines) -> None:
    log.begin("local", "m")
    say(log, "one", "two", "three")
    first = (await lines.older(10**9, 9))[0]
    assert [line.text for line in await lines.newer(first.number, 9)] == ["two", "three"]


async def test_a_line_that_is_not_kept_has_the_number_of_the_one_before(
    log: SqliteLog, lines: StoredLines
) -> None:
    log.begin("local", "m")
    say(log, "one")
    known = await lines.number_of(log.conversation_id, 1)
    assert await lines.number_of(log.conversation_id, 7) == known
    assert await lines.number_of("nowhere", 7) == 0


async def test_words_are_found_in_any_case_and_script(log: SqliteLog, lines: StoredLines) -> None:
    log.begin("local", "m")
    say(log, "Ärger mit 100 %", "nothing", "kein ÄRGER")
    found = await lines.find("ärger", 10)
    assert [line.text for line in found] == ["Ärger mit 100 %", "kein ÄRGER"]
    assert [line.text for line in await lines.find("100 %", 10)] == ["Ärger mit 100 %"]


async def test_a_time_of_day_finds_what_was_said_then(log: SqliteLog, lines: StoredLines) -> None:
    log.begin("local", "m")
    say(log, "now")
    said = (await lines.older(10**9, 1))[0].wall_time
    assert [line.text for line in await lines.find(said[11:16], 10)] == ["now"]


async def test_a_line_comes_back_whole(log: SqliteLog, lines: StoredLines) -> None:
    log.begin("local", "m")
    source = Source("Manual", "https://example.org", "page 4")
    log.write(
        TranscriptLineChanged(
            1, "assistant", "Two", final=True, wall_time="", cut_off=True, sources=(source,)
        )
    )
    line = (await lines.older(10**9, 1))[0]
    assert (line.kind, line.cut_off, line.sources) == ("assistant", True, (source,))
    assert line.conversation == log.conversation_id
