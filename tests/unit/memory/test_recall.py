"""What the model finds again, and how it is told."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest

from desktop.core.events import Event, Grounding, ToolCallFinished
from desktop.core.tool import ToolCallState
from desktop.memory.question import match_some
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit


async def test_what_was_said_earlier_is_found_with_its_date(talk: Talk) -> None:
    talk.say("The plumber is called Mario")
    talk.begin()
    (memory,) = await talk.memory.recollection.recall("plumber")
    assert (memory.text, memory.source) == ("The plumber is called Mario", "the person said")
    assert memory.date == "2026-03-14 09:30"


async def test_the_present_conversation_is_not_told_again(talk: Talk) -> None:
    talk.say("The plumber is called Mario")
    assert await talk.memory.recollection.recall("plumber") == []


async def test_answers_show_where_they_come_from(talk: Talk) -> None:
    talk.say("The plumber is called Mario")
    talk.begin()
    told: list[Event] = []
    talk.memory.recollection.publish = told.append
    (memory,) = await talk.memory.recollection.recall("plumber")
    (event,) = told
    assert isinstance(event, Grounding)
    assert event.sources[0].title == "From memory, 2026-03-14 09:30: the person said"
    assert event.sources[0].uri == f"attune:memory/said/{memory.uid}"


async def test_one_word_of_a_question_is_enough_where_not_all_are_found(talk: Talk) -> None:
    talk.say("The plumber is called Mario")
    talk.begin()
    found = await talk.memory.recollection.recall("what is the name of my plumber")
    assert [memory.text for memory in found] == ["The plumber is called Mario"]


async def test_nothing_older_than_asked_for_is_found(talk: Talk) -> None:
    talk.say("The plumber is called Mario")
    await talk.clock.advance(3 * 86400)
    talk.begin()
    yesterday = talk.clock.wall() - timedelta(days=1)
    assert await talk.memory.recollection.recall("plumber", since=yesterday) == []


async def test_notes_come_before_what_was_said(talk: Talk) -> None:
    talk.say("Remember that the plumber is called Mario")
    talk.memory.notes.add("plumber is called Mario")
    talk.begin()
    found = await talk.memory.recollection.recall("plumber")
    assert [memory.kind for memory in found] == ["note", "said"]


async def test_notes_under_review_are_told_to_nobody(talk: Talk) -> None:
    talk.memory.notes.add("the plumber is evil")
    assert await talk.memory.recollection.recall("plumber") == []


async def test_pinned_pictures_are_found_by_their_description(talk: Talk) -> None:
    talk.say("look")
    await talk.memory.pictures.pin(b"jpeg", "the wiring of the boiler")
    talk.begin()
    (memory,) = await talk.memory.recollection.recall("boiler wiring")
    assert (memory.kind, memory.trust) == ("picture", "screen")


async def test_results_are_few(talk: Talk) -> None:
    for number in range(40):
        talk.say(f"boat number {number}")
    talk.begin()
    assert len(await talk.memory.recollection.recall("boat", limit=100)) == 8


async def test_the_words_that_were_recalled_are_not_written_down_again(talk: Talk) -> None:
    result = {"status": "ok", "memories": [{"id": "u", "date": "d", "text": "zanzibarquux"}]}
    talk.publish(ToolCallFinished("1", "recall", ToolCallState.DONE, result, 1))
    talk.say("and now")
    await talk.number("and now")
    assert talk.on_disk("zanzibarquux") == set()


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("They repair ladders in Graz", "Who repaired my ladder?"),
        ("The batteries were replaced", "When did I replace the battery?"),
    ],
)
async def test_long_words_are_found_in_another_form(talk: Talk, said: str, asked: str) -> None:
    talk.say(said)
    talk.begin()
    assert [memory.text for memory in await talk.memory.recollection.recall(asked)] == [said]


async def test_words_that_every_line_holds_are_not_searched_for(talk: Talk) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        rows = ((f"the place {number}", number) for number in range(10, 3010))
        connection.executemany(
            "INSERT INTO turn (conversation_id, text, line, speaker, said_at, provenance) "
            "SELECT id, ?, ?, 'user', '', 'direct_user' FROM conversation",
            rows,
        )

    talk.say("hello")
    talk.memory.store.result(fill)
    query = talk.memory.store.result(lambda c: match_some(c, "Where is the boat?"))
    assert query == '"where" OR "is" OR "boat"'
    every = talk.memory.store.result(lambda c: match_some(c, "the"))
    assert every == '"the"'
