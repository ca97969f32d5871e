"""Picking what to share by hand, on a desktop that exists only for the test."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.window import Desk, Window, desk, wait_until, why_not

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]

LEFT, TOP, WIDTH, HEIGHT = 140, 160, 320, 240
LINE = 3


def test_a_region_that_is_dragged_is_shared_framed_and_remembered(tmp_path: Path) -> None:
    with desk() as here, Window(here, tmp_path, "--backend", "local") as window:
        window.shown()
        cover(here)
        drag(here)
        here.hand("key", "Return")
        assert wait_until(lambda: remembered(tmp_path), "the region to be remembered") == [
            (LEFT, TOP, WIDTH, HEIGHT)
        ]
        frame = (LEFT - LINE, TOP - LINE, WIDTH + 2 * LINE, LINE)
        wait_until(lambda: frame in places(here), "the border")


def test_escape_shares_nothing(tmp_path: Path) -> None:
    with desk() as here, Window(here, tmp_path, "--backend", "local") as window:
        window.shown()
        cover(here)
        drag(here)
        here.hand("key", "Escape")
        wait_until(lambda: not covered(here), "the screen to be uncovered")
        assert remembered(tmp_path) == []


def cover(here: Desk) -> None:
    """Call the picker up with its key."""

    def called() -> bool:
        here.hand("windowactivate", "--sync", here.windows()[0])
        here.hand("key", "ctrl+r")
        return covered(here)

    wait_until(called, "the picker")


def drag(here: Desk) -> None:
    here.hand("mousemove", str(LEFT), str(TOP), "mousedown", "1")
    here.hand("mousemove", str(LEFT + 60), str(TOP + 60))
    here.hand("mousemove", str(LEFT + WIDTH), str(TOP + HEIGHT), "mouseup", "1")


def covered(here: Desk) -> bool:
    """Return whether a window of Attune's lies over the whole screen."""
    words = here.hand("getdisplaygeometry")
    width, height = int(words[0]), int(words[1])
    return (0, 0, width, height) in places(here)


def places(here: Desk) -> list[tuple[int, int, int, int]]:
    """Return where each visible window of the program lies."""
    found = []
    for number in here.hand("search", "--onlyvisible", "--class", "attune"):
        words = here.hand("getwindowgeometry", "--shell", number)
        told = dict(word.split("=", 1) for word in words if "=" in word)
        if {"X", "Y", "WIDTH", "HEIGHT"} <= set(told):
            x, y, width, height = (int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
            found.append((x, y, width, height))
    return found


def remembered(home: Path) -> list[tuple[int, int, int, int]]:
    """Return the regions that the program would offer again."""
    files = list(home.rglob("sharing.json"))
    if not files:
        return []
    recent = json.loads(files[0].read_text("utf-8"))["recent"]
    return [(one["x"], one["y"], one["width"], one["height"]) for one in recent]
