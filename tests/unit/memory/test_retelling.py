"""What was forgotten is told to no session again, and lies in no file of the memory."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.brief import HistoryTurn
from desktop.core.events import Event, TranscriptLineChanged
from desktop.memory.file import open_database
from desktop.memory.schema import MIGRATIONS
from tests.fakes.clock import ManualClock
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit

SECRET = "zanzibarquux"


class Session:
    """A session that runs and is told what is left."""

    def __init__(self, talk: Talk) -> None:
        self.told: list[tuple[str, list[str]]] = []
        self.hushed = 0
        talk.memory.retelling.tell = self._tell
        talk.memory.retelling.hush = self._hush

    def _tell(self, remembered: str, turns: Sequence[HistoryTurn]) -> None:
        self.told.append((remembered, [turn.text for turn in turns]))

    async def _hush(self) -> None:
        self.hushed += 1


def chatter(talk: Talk, rounds: int = 15) -> None:
    for number in range(rounds):
        talk.say(f"The boat needs paint in place {number}")
        talk.answer(f"Place {number} then.")


async def test_a_running_session_is_told_what_is_left(talk: Talk) -> None:
    session = Session(talk)
    talk.say("one")
    talk.say(f"two {SECRET}")
    talk.answer(f"I see, {SECRET}")
    talk.say("three")
    await talk.memory.desk.forget(await talk.number(f"two {SECRET}"))
    assert session.told == [("", ["one", "three"])]
    assert session.hushed == 1


async def test_lines_that_are_still_shown_are_emptied(talk: Talk) -> None:
    shown: list[tuple[int, str]] = []

    def show(event: Event) -> None:
        talk.publish(event)
        if isinstance(event, TranscriptLineChanged):
            shown.append((event.line_id, event.text))

    talk.memory.retelling.publish = show
    talk.say("one")
    talk.say(f"two {SECRET}")
    talk.answer("I see")
    await talk.memory.desk.forget(await talk.number(f"two {SECRET}"))
    assert shown == [(2, ""), (3, "")]
    left = await talk.memory.desk.read(talk.memory.log.conversation_id)
    assert [line.text for line in left] == ["one"]


async def test_no_recap_brings_it_back(talk: Talk) -> None:
    talk.say(f"The boat {SECRET} needs paint")
    chatter(talk)
    assert SECRET in talk.memory.recap()
    await talk.memory.desk.forget(await talk.number(f"The boat {SECRET}"))
    assert SECRET not in talk.memory.recap()
    assert "place 1" in talk.memory.recap()


async def test_what_other_conversations_say_is_nothing_to_a_session(talk: Talk) -> None:
    talk.say(f"elsewhere {SECRET}")
    talk.begin()
    talk.say("here")
    session = Session(talk)
    await talk.memory.desk.forget(await talk.number(f"elsewhere {SECRET}"))
    assert session.told == []
    assert [turn.text for turn in talk.memory.log.recent(20)] == ["here"]


async def test_a_line_of_the_conversation_that_is_gone_on_with_is_told_no_more(talk: Talk) -> None:
    talk.say(f"My boat is {SECRET}")
    talk.say("It is red")
    talk.begin()
    assert SECRET in (await talk.memory.seed(carry_on=True)).text
    session = Session(talk)
    await talk.memory.desk.forget(await talk.number("My boat is"))
    ((remembered, turns),) = session.told
    assert SECRET not in remembered
    assert "It is red" in remembered
    assert turns == []


async def test_a_note_that_was_told_is_told_no_more(talk: Talk) -> None:
    await talk.memory.note_desk.add(f"the word is {SECRET}")
    await talk.memory.seed(carry_on=True)
    session = Session(talk)
    (note,) = await talk.memory.note_desk.notes("kept")
    await talk.memory.recollection.forget(note.number)
    assert session.told == [("", [])]


async def test_a_note_that_was_never_told_disturbs_no_session(talk: Talk) -> None:
    session = Session(talk)
    number = talk.memory.notes.add("later")
    await talk.memory.recollection.forget(number)
    assert session.told == []


async def test_deleting_the_present_conversation_empties_the_session(talk: Talk) -> None:
    talk.say(f"two {SECRET}")
    session = Session(talk)
    await talk.memory.desk.trash([talk.memory.log.conversation_id])
    assert session.told == [("", [])]


async def test_a_private_talk_goes_on_without_what_was_forgotten_of_before(talk: Talk) -> None:
    talk.say(f"two {SECRET}")
    await talk.memory.desk.go_private(True)
    talk.say("between us")
    session = Session(talk)
    await talk.memory.desk.forget(await talk.number(f"two {SECRET}"))
    assert session.told == [("", ["between us"])]


async def test_the_next_seed_and_export_hold_nothing_of_it(talk: Talk, tmp_path: Path) -> None:
    talk.say(f"two {SECRET}")
    chatter(talk)
    await talk.memory.desk.forget(await talk.number(f"two {SECRET}"))
    path = tmp_path / "all.json"
    await talk.memory.desk.export(talk.memory.log.conversation_id, "json", path)
    await talk.memory.desk.export_all(tmp_path / "all.zip")
    talk.begin()
    seed = await talk.memory.seed(carry_on=True)
    assert "place 1" in seed.text
    assert SECRET not in seed.text + path.read_text("utf-8")


async def test_a_copy_from_before_an_update_holds_nothing_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    connection, _ = open_database(folder / "memory.db", ManualClock().wall())
    connection.close()
    first = Talk(tmp_path)
    first.begin()
    first.say(f"two {SECRET}")
    await first.aclose()
    later = (*MIGRATIONS, "ALTER TABLE note ADD COLUMN extra INTEGER NOT NULL DEFAULT 0;")
    open_database(folder / "memory.db", ManualClock().wall(), migrations=later)[0].close()
    with closing(sqlite3.connect(folder / "memory.db")) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    talk = Talk(tmp_path)
    talk.begin()
    assert len(list(folder.glob("memory.db.v*"))) == 1
    await talk.memory.desk.forget(await talk.number(f"two {SECRET}"))
    assert talk.on_disk(SECRET) == set()
    await talk.aclose()


async def test_a_damaged_copy_holds_nothing_of_it(tmp_path: Path) -> None:
    first = Talk(tmp_path)
    first.begin()
    first.say(f"two {SECRET}")
    chatter(first, 200)
    await first.aclose()
    path = first.folder / "memory.db"
    with path.open("r+b") as file:
        file.seek(path.stat().st_size * 3 // 4)
        file.write(os.urandom(16384))
    talk = Talk(tmp_path)
    talk.begin()
    number = await talk.number(f"two {SECRET}")
    assert list(talk.folder.glob("memory.db.damaged-*"))
    await talk.memory.desk.forget(number)
    assert talk.on_disk(SECRET) == set()
    await talk.aclose()


async def test_where_nothing_is_forgotten_copies_stay(tmp_path: Path) -> None:
    first = Talk(tmp_path)
    await first.aclose()
    copy = first.folder / "memory.db.v1-20260101-000000"
    copy.write_bytes(b"kept")
    second = Talk(tmp_path)
    await second.memory.desk.purge()
    await second.aclose()
    assert copy.read_bytes() == b"kept"
