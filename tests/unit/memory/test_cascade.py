"""Forgetting takes away what was derived, and leaves no word in any file."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.consent import ConsentRecord
from desktop.core.events import Offer, Source, ToolCallFinished, ToolCallStateChanged
from desktop.core.history import Derived, HistoryFilter
from desktop.core.recollection import memory_uri
from desktop.core.tool import ToolCallState
from desktop.memory.note import SqliteNotes
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit

SECRET = "zanzibarquux"
ALL = HistoryFilter()


def tell_a_secret(talk: Talk) -> None:
    """Say it, have it answered, noted, passed to a tool, offered, asked about and pinned."""
    talk.say(f"Remember that the word is {SECRET}")
    talk.memory.notes.add(f"the word is {SECRET}")
    arguments = {"text": SECRET}
    talk.publish(ToolCallStateChanged("1", "look_up", ToolCallState.QUEUED, arguments))
    talk.publish(ToolCallFinished("1", "look_up", ToolCallState.DONE, {"found": SECRET}, 5))
    talk.publish(Offer("o", SECRET, SECRET))
    talk.memory.grants.record(ConsentRecord("2026", "t", "", "W", "allow", "person", SECRET))
    talk.answer(f"I shall remember {SECRET}")


async def test_forgetting_a_line_leaves_its_words_in_no_file(talk: Talk) -> None:
    talk.say("something before")
    tell_a_secret(talk)
    await talk.memory.pictures.pin(b"jpeg", f"a slip with {SECRET}")
    talk.say("something after")
    number = await talk.number("Remember that the word")
    assert talk.on_disk(SECRET) == {SECRET}
    await talk.memory.desk.forget(number)
    assert talk.on_disk(SECRET) == set()
    left = await talk.memory.desk.read(talk.memory.log.conversation_id)
    assert [line.text for line in left] == ["something before", "something after"]


async def test_what_would_go_is_counted_first(talk: Talk) -> None:
    tell_a_secret(talk)
    number = await talk.number("Remember that the word")
    expected = Derived(lines=2, notes=1, calls=2)
    assert await talk.memory.desk.derived(number) == expected
    assert await talk.memory.desk.forget(number) == expected
    assert await talk.memory.desk.forget(number) == Derived()


async def test_answers_elsewhere_that_quote_it_go_too(talk: Talk) -> None:
    talk.say(f"The word is {SECRET}")
    (found,) = await _recalled(talk)
    talk.begin()
    talk.say("What was the word?")
    talk.answer(f"It was {SECRET}", Source("From memory", memory_uri(found, "said"), SECRET))
    talk.say("Thank you")
    await talk.memory.desk.forget(await talk.number("The word is"))
    assert talk.on_disk(SECRET) == set()
    left = await talk.memory.desk.read(talk.memory.log.conversation_id)
    assert [line.text for line in left] == ["What was the word?", "Thank you"]


async def _recalled(talk: Talk) -> list[str]:
    talk.begin()
    return [memory.uid for memory in await talk.memory.recollection.recall("the word")]


async def test_a_forgotten_note_leaves_what_was_said(talk: Talk) -> None:
    talk.say("Remember that the boiler is downstairs")
    number = talk.memory.notes.add("boiler downstairs")
    assert await talk.memory.recollection.forget(number)
    assert await talk.memory.note_desk.notes("kept") == []
    assert await talk.number("boiler")


async def test_a_note_can_be_forgotten_with_its_origin(talk: Talk) -> None:
    tell_a_secret(talk)
    (note,) = await talk.memory.note_desk.notes("kept")
    await talk.memory.note_desk.forget(note.number)
    assert talk.on_disk(SECRET) == set()


async def test_deleting_a_conversation_hides_it_and_can_be_undone(talk: Talk) -> None:
    tell_a_secret(talk)
    own = talk.memory.log.conversation_id
    await talk.memory.desk.trash([own])
    assert (await talk.memory.desk.find(ALL)).total == 0
    assert await talk.memory.note_desk.notes("kept") == []
    assert await talk.memory.lines.find(SECRET, 5) == []
    assert talk.memory.history.search(SECRET) == []
    await talk.memory.desk.restore([own])
    assert (await talk.memory.desk.find(ALL)).total == 1
    assert len(await talk.memory.note_desk.notes("kept")) == 1


async def test_a_deleted_conversation_is_in_no_file_once_it_is_purged(talk: Talk) -> None:
    tell_a_secret(talk)
    await talk.memory.pictures.pin(b"the picture's own bytes", SECRET)
    await talk.memory.desk.trash([talk.memory.log.conversation_id])
    await talk.memory.desk.purge()
    await talk.memory.desk.find(ALL)  # comes after the pictures were swept
    assert talk.on_disk(SECRET, "the picture's own bytes") == set()


async def test_what_was_deleted_goes_at_the_next_start(tmp_path: Path) -> None:
    first = Talk(tmp_path)
    first.begin()
    tell_a_secret(first)
    await first.memory.desk.trash([first.memory.log.conversation_id])
    await first.aclose()
    second = Talk(tmp_path)
    await second.memory.desk.find(ALL)
    await second.aclose()
    assert second.on_disk(SECRET) == set()


async def test_everything_that_a_filter_finds_can_be_deleted(talk: Talk) -> None:
    for number in range(60):
        talk.begin()
        talk.say(f"about {'boats' if number % 2 else 'bread'} {number}")
    hidden = await talk.memory.desk.trash_found(HistoryFilter("boats"))
    await talk.memory.desk.purge()
    assert len(hidden) == 30
    assert (await talk.memory.desk.find(ALL)).total == 30
    assert talk.on_disk("boats") == set()


async def test_the_summary_is_made_anew_of_what_is_left(talk: Talk) -> None:
    for number in range(40):
        word = SECRET if number == 0 else "boat"
        talk.say(f"We speak of the {word} in sentence {number}")
        talk.answer(f"Sentence {number} it is")
    await talk.memory.desk.forget(await talk.number(SECRET))
    text = talk.memory.store.result(lambda c: c.execute("SELECT text FROM summary").fetchone()[0])
    assert "boat" in text
    assert talk.on_disk(SECRET) == set()


async def test_old_notes_outlive_the_conversation_that_grew_too_old(talk: Talk) -> None:
    talk.say("Remember that the boiler is downstairs")
    talk.memory.notes.add("boiler downstairs")
    await talk.clock.advance(40 * 86400)
    talk.memory.history.sweep(30)
    assert (await talk.memory.desk.find(ALL)).total == 0
    assert [note.text for note in await talk.memory.note_desk.notes("kept")] == [
        "boiler downstairs"
    ]


async def test_pinned_conversations_stay_however_old(talk: Talk) -> None:
    talk.say("keep me")
    await talk.memory.desk.pin(talk.memory.log.conversation_id, True)
    await talk.clock.advance(400 * 86400)
    talk.memory.history.sweep(30)
    assert (await talk.memory.desk.find(ALL)).total == 1


async def test_what_is_said_later_does_not_bring_a_deleted_conversation_back(talk: Talk) -> None:
    talk.say("one")
    deleted = talk.memory.log.conversation_id
    await talk.memory.desk.trash([deleted])
    talk.say("two")
    (head,) = (await talk.memory.desk.find(ALL)).heads
    assert (head.title, head.conversation != deleted) == ("two", True)


def test_numbers_of_forgotten_notes_are_not_given_again(talk: Talk) -> None:
    notes: SqliteNotes = talk.memory.notes
    first = notes.add("one")
    notes.remove(first)
    assert notes.add("two") > first
