"""What every store of notes promises."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.ports import NoteStore
from desktop.memory.note import Ground, SqliteNotes
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock
from tests.fakes.memory import FakeNoteStore

pytestmark = pytest.mark.contract


class NoteStoreContract:
    """The suite; a subclass brings the fixture ``notes``."""

    def test_it_starts_empty(self, notes: NoteStore) -> None:
        assert list(notes.all()) == []

    def test_notes_come_back_oldest_first(self, notes: NoteStore) -> None:
        first, second = notes.add("buy milk"), notes.add("call Ann \N{SPARKLES}")
        assert list(notes.all()) == [(first, "buy milk"), (second, "call Ann \N{SPARKLES}")]

    def test_a_removed_note_is_gone(self, notes: NoteStore) -> None:
        number, kept = notes.add("secret"), notes.add("plain")
        assert notes.remove(number) is True
        assert list(notes.all()) == [(kept, "plain")]

    def test_removing_what_is_not_there_is_false(self, notes: NoteStore) -> None:
        assert notes.remove(12) is False

    def test_numbers_are_never_given_again(self, notes: NoteStore) -> None:
        gone = notes.add("one")
        notes.remove(gone)
        assert notes.add("two") != gone

    def test_many_threads_may_write(self, notes: NoteStore) -> None:
        def write() -> None:
            for _ in range(20):
                notes.add("x")

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({number for number, _ in notes.all()}) == 80


class TestSqliteNotes(NoteStoreContract):
    @pytest.fixture
    def notes(self, tmp_path: Path) -> Iterator[NoteStore]:
        store = Store(tmp_path / "memory.db")
        yield SqliteNotes(store, ManualClock(), lambda _text: Ground("words of the person's"))
        store.close()


class TestFakeNoteStore(NoteStoreContract):
    @pytest.fixture
    def notes(self) -> NoteStore:
        return FakeNoteStore()
