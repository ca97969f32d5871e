"""What a service has rejected is not sent again, for a while."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.errors import LinkLostError
from desktop.live.backend import Backend
from desktop.live.rejection import LASTS_S, RejectionBook
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock
from tests.fakes.link import ScriptedDial

pytestmark = pytest.mark.unit

MODEL = "gemini-2.5-flash-native-audio-latest"


class Wall:
    """A wall clock that the test sets."""

    def __init__(self) -> None:
        self.at = 1_000_000.0

    def __call__(self) -> float:
        return self.at


def test_a_rejected_field_is_known_for_its_model_alone() -> None:
    book = RejectionBook(None, Wall())
    book.note("developer", MODEL, "affective")
    assert book.known("developer", MODEL) == {"affective"}
    assert book.known("vertex", MODEL) == set()
    assert book.known("developer", "gemini-3.8-live") == set()


@pytest.mark.parametrize("field", ["optional", "voice"])
def test_a_guess_and_a_word_of_the_person_are_not_remembered(field: str) -> None:
    book = RejectionBook(None, Wall())
    book.note("developer", MODEL, field)
    assert book.known("developer", MODEL) == set()


def test_a_later_run_knows_it_and_forgets_it_after_a_week(tmp_path: Path) -> None:
    wall = Wall()
    path = tmp_path / "cache" / "rejected.json"
    book = RejectionBook(path, wall)
    book.note("developer", MODEL, "affective")
    book.save()
    later = RejectionBook(path, wall)
    later.load()
    assert later.known("developer", MODEL) == {"affective"}
    wall.at += LASTS_S
    assert later.known("developer", MODEL) == set()


@pytest.mark.parametrize("text", ["", "{}", "[[1]]", "[[1, 2, 3, null]]", "7"])
def test_a_broken_file_is_ignored(text: str, tmp_path: Path) -> None:
    path = tmp_path / "rejected.json"
    path.write_text(text)
    book = RejectionBook(path, Wall())
    book.load()
    assert book.known("developer", MODEL) == set()


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    RejectionBook(tmp_path / "rejected.json", Wall()).save()
    assert list(tmp_path.iterdir()) == []


async def test_a_second_session_does_not_ask_again() -> None:
    book = RejectionBook(None, Wall())
    refusal = LinkLostError(1007, "Affective dialog is not supported for this model.")
    asked = [await affective(book, ScriptedDial(refusal)), await affective(book, ScriptedDial())]
    assert asked == [[True, None], [None]]


async def affective(book: RejectionBook, dial: ScriptedDial) -> list[bool | None]:
    """Open a session and return what was asked for at each attempt."""
    session = LiveSupervisor(
        Backend("developer", MODEL, "k"), SessionSettings(), ManualClock(), dial=dial,
        rejections=book,
    )  # fmt: skip
    await session.start(SessionBrief(""))
    await session.aclose()
    return [setup.config.enable_affective_dialog for setup in dial.setups]


def test_a_disk_that_fails_is_left_without_remains(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    book = RejectionBook(tmp_path / "book", lambda: 0.0)
    book.note("developer", "m", "thinking")
    book.save()

    assert [path.name for path in tmp_path.iterdir()] == ["book"]


@pytest.mark.parametrize("since", ["1e12", "Infinity"])
def test_what_a_wrong_clock_has_dated_grows_old_all_the_same(tmp_path: Path, since: str) -> None:
    path, now = tmp_path / "book", [1000.0]
    path.write_text(f'[["developer", "m", "thinking", {since}]]')
    book = RejectionBook(path, lambda: now[0])
    book.load()
    assert book.known("developer", "m") == {"thinking"}

    now[0] += LASTS_S + 1
    assert not book.known("developer", "m")
