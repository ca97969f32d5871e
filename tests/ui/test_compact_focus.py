"""The compact bar under a window manager: it does its work and never takes the keyboard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

pytestmark = [
    pytest.mark.ui,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))),
        reason="needs Xvfb, openbox and xdotool",
    ),
]


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environ, stderr=subprocess.DEVNULL)
    yield environ
    for process in (manager, server):
        process.terminate()
        process.wait()


@pytest.fixture
def program(desktop: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.compact_program"],
        env=desktop,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def heard(program: subprocess.Popen[str]) -> dict[str, Any]:
    """Return the next thing that the program says."""
    assert program.stdout is not None
    told: dict[str, Any] = json.loads(program.stdout.readline())
    return told


def xdotool(environ: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], env=environ, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


def test_a_click_on_the_bar_leaves_the_keyboard_where_it_was(
    desktop: dict[str, str], program: subprocess.Popen[str]
) -> None:
    place = heard(program)
    other = xdotool(desktop, "search", "--sync", "--onlyvisible", "--name", "somebody else's")
    xdotool(desktop, "windowactivate", "--sync", other)

    xdotool(desktop, "mousemove", str(place["x"]), str(place["y"]), "click", "1")
    assert heard(program) == {"muted": True}

    assert xdotool(desktop, "getactivewindow") == other
    xdotool(desktop, "key", "a")
    assert heard(program) == {"typed": "a"}
