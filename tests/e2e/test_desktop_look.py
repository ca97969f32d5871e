"""The desktop's wish for its look, told by its portal while the program runs."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.ui.theme import load_scheme
from tests.e2e.program import missing
from tests.e2e.window import Desk, Window, desk, wait_until, why_not
from tests.fakes.appearance import FakeAppearance
from tests.fakes.portal import private_bus

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(why_not("import")), reason=why_not("import")),
    pytest.mark.skipif(bool(missing(["dbus-daemon"])), reason=missing(["dbus-daemon"])),
]


@pytest.fixture
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


def ground(place: Desk) -> str:
    """Return the colour beside the state word, at the window's upper edge."""
    done = subprocess.run(
        ["import", "-window", place.windows()[0], "-crop", "1x1+3+3", "-depth", "8", "txt:-"],
        env=place.environment | {"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    found = done.stdout.split("#")[-1][:6].lower()
    return f"#{found}"


def stands_on(place: Desk, colour: str) -> bool:
    return ground(place) == colour


def test_it_follows_the_desktop_while_it_runs(place: Desk, tmp_path: Path) -> None:
    with private_bus() as bus:
        appearance = FakeAppearance(bus)
        more = {"DBUS_SESSION_BUS_ADDRESS": bus, "XDG_CURRENT_DESKTOP": "GNOME"}
        with Window(place, tmp_path, "--backend", "local", more=more) as window:
            window.shown()
            for name, dark, contrast in (
                ("light", False, False),
                ("dark", True, False),
                ("contrast-dark", True, True),
                ("contrast-light", False, True),
                ("light", False, False),
            ):
                appearance.choose(dark=dark, contrast=contrast)
                wanted = load_scheme(name).roles["window"]
                wait_until(partial(stands_on, place, wanted), f"the look {name}", 10)
            assert window.complaints() == []
        appearance.close()
