"""A first visit without a mouse: keys only, on a real display, from the welcome to the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.window import Desk, Window, desk, wait_until, why_not

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(bool(why_not()), reason=why_not())]


BAR = 200
"""The compact bar is less than so high, the window more."""


@pytest.fixture
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


def opened(place: Desk, title: str) -> bool:
    return bool(place.hand("search", "--onlyvisible", "--name", f"^{title}$"))


def visit(place: Desk, keys: str, title: str) -> None:
    """Open a page by its keys, see its window come, and close it by Escape."""
    place.hand("key", keys)
    wait_until(lambda: opened(place, title), title)
    place.hand("key", "Escape")
    wait_until(lambda: not opened(place, title), f"the end of {title}")
    wait_until(lambda: _active(place) == "Attune", "the keyboard back in the window")


def heights(place: Desk) -> list[int]:
    """Return how high the windows are that can be seen."""
    told = [place.hand("getwindowgeometry", "--shell", one) for one in place.windows()]
    return [int(word[7:]) for words in told for word in words if word.startswith("HEIGHT=")]


def _active(place: Desk) -> str:
    return " ".join(place.hand("getactivewindow", "getwindowname"))


def test_keys_alone_lead_from_the_welcome_to_the_end(place: Desk, tmp_path: Path) -> None:
    sharing = tmp_path / "state" / "sharing.json"
    with Window(place, tmp_path) as window:
        window.shown()
        place.hand("key", "space")  # the welcome's first way: the demo
        window.connected()
        window.type("what time is it")
        wait_until(lambda: "time" in window.said("user"), "the question")
        wait_until(lambda: ":" in window.said("assistant"), "the answer")
        place.hand("key", "ctrl+m", "ctrl+m", "ctrl+l", "ctrl+l", "ctrl+f", "Escape")
        place.hand("key", "ctrl+r")
        wait_until(lambda: _active(place) != "Attune", "the picker")
        place.hand("key", "Right", "Return")
        wait_until(sharing.exists, "the shared region")
        wait_until(lambda: _active(place) == "Attune", "the keyboard back in the window")
        place.hand("key", "ctrl+shift+r")
        visit(place, "ctrl+comma", "Preferences")
        visit(place, "ctrl+shift+k", "Check")
        place.hand("key", "ctrl+shift+b")
        wait_until(lambda: max(heights(place), default=BAR) < BAR, "the compact bar")
        window.tell("show")  # the bar never has the keyboard
        wait_until(lambda: max(heights(place), default=BAR) > BAR, "the window again")
        wait_until(lambda: _active(place) == "Attune", "the keyboard in the window again")
        place.hand("key", "ctrl+e")
        wait_until(lambda: not window.server().net_connections("tcp")[1:], "the session's end")
        place.hand("key", "ctrl+q")
        assert window.ended() == 0
        assert window.complaints() == []
