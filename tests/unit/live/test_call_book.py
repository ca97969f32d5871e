from __future__ import annotations

import pytest

from desktop.core.events import ToolCallRequested
from desktop.live.call_book import CallBook
from desktop.live.translate import LOCAL_ID

pytestmark = pytest.mark.unit


def call(call_id: str) -> ToolCallRequested:
    return ToolCallRequested(call_id, "f", {})


def test_a_call_that_comes_again_is_made_once() -> None:
    book = CallBook()

    assert book.admit(call("a")) == call("a")
    assert book.admit(call("a")) is None


def test_a_call_without_an_id_is_another_one_in_another_turn() -> None:
    book = CallBook()
    first, again = book.admit(call(LOCAL_ID)), book.admit(call(LOCAL_ID))
    book.turn_over()
    second = book.admit(call(LOCAL_ID))

    assert first is not None
    assert again is None
    assert second is not None
    assert second.call_id != first.call_id


def test_a_call_from_before_the_handle_is_still_known_after_a_resume() -> None:
    book = CallBook()
    book.admit(call("before"))
    book.handle_given()
    book.admit(call("after"))
    book.link_gone(resumed=True)

    assert not book.is_lost("before")
    assert book.is_lost("after")


def test_a_session_without_its_state_knows_no_call() -> None:
    book = CallBook()
    book.admit(call("a"))
    book.handle_given()
    book.link_gone(resumed=False)

    assert book.is_lost("a")
    assert not book.pending


def test_a_flood_of_calls_is_not_kept_whole() -> None:
    book = CallBook()
    for number in range(2000):
        book.admit(call(str(number)))

    assert len(book._pending) == len(book._lost) == len(book._seen) == 512
    assert book.is_lost("1000")
    assert book.is_open("1999")
