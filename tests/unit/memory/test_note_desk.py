"""What the person does with notes."""

from __future__ import annotations

import pytest

from desktop.core.errors import StoreError
from desktop.core.note import NoteState
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit


async def texts(talk: Talk, state: NoteState = "kept", words: str = "") -> list[str]:
    return [note.text for note in await talk.memory.note_desk.notes(state, words)]


async def test_a_note_of_the_persons_own_is_kept(talk: Talk) -> None:
    await talk.memory.note_desk.add("  call Ann ")
    (note,) = await talk.memory.note_desk.notes("kept")
    assert (note.text, note.origin) == ("call Ann", "direct_user")


async def test_an_empty_note_is_refused(talk: Talk) -> None:
    with pytest.raises(StoreError, match="empty"):
        await talk.memory.note_desk.add("  ")


async def test_the_persons_own_words_are_kept_with_where_they_were_said(talk: Talk) -> None:
    talk.say("My sister is called Anna")
    talk.memory.notes.add("The user's sister is called Anna.")
    (note,) = await talk.memory.note_desk.notes("kept")
    assert (note.conversation, note.line) == (talk.memory.log.conversation_id, 1)
    assert note.before == "My sister is called Anna"


async def test_what_the_person_did_not_say_waits_for_review(talk: Talk) -> None:
    talk.say("What does the page say?")
    talk.memory.notes.add("The user's bank is Evil Corp")
    assert (await texts(talk), await texts(talk, "review")) == (
        [],
        ["The user's bank is Evil Corp"],
    )
    assert await talk.memory.note_desk.waiting() == 1
    assert list(talk.memory.notes.all()) == []


async def test_a_click_keeps_what_waited(talk: Talk) -> None:
    number = talk.memory.notes.add("likes tea")
    await talk.memory.note_desk.accept(number)
    assert (await texts(talk), await texts(talk, "review")) == (["likes tea"], [])


async def test_a_changed_note_leaves_its_old_words_in_no_file(talk: Talk) -> None:
    await talk.memory.note_desk.add("the word is zanzibarquux")
    (note,) = await talk.memory.note_desk.notes("kept")
    await talk.memory.note_desk.edit(note.number, "the word is gone")
    assert await texts(talk, words="gone") == ["the word is gone"]
    assert talk.on_disk("zanzibarquux") == set()


async def test_pinned_notes_come_first(talk: Talk) -> None:
    for text in ("one", "two"):
        await talk.memory.note_desk.add(text)
    first = (await talk.memory.note_desk.notes("kept"))[-1]
    await talk.memory.note_desk.pin(first.number, True)
    assert await texts(talk) == ["one", "two"]


async def test_deleted_notes_can_be_brought_back_until_they_are_purged(talk: Talk) -> None:
    await talk.memory.note_desk.add("zanzibarquux")
    (note,) = await talk.memory.note_desk.notes("kept")
    await talk.memory.note_desk.trash([note.number])
    assert await texts(talk) == []
    await talk.memory.note_desk.restore([note.number])
    assert await texts(talk) == ["zanzibarquux"]
    await talk.memory.note_desk.trash([note.number])
    await talk.memory.note_desk.purge()
    assert talk.on_disk("zanzibarquux") == set()


async def test_notes_are_found_by_their_words(talk: Talk) -> None:
    for text in ("blue boat", "red bread"):
        await talk.memory.note_desk.add(text)
    assert await texts(talk, words="bo") == ["blue boat"]
    assert await texts(talk, words="(") == []
