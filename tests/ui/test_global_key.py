from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.global_key import XcbGlobalKeys, chord_of, open_global_keys, reason_against
from desktop.ui.shortcut.port import NoGlobalKeys

pytestmark = pytest.mark.ui

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "320x240x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def keys(qtbot: QtBot, display: str) -> Iterator[XcbGlobalKeys]:
    keys = XcbGlobalKeys(display)
    yield keys
    keys.release()


def press(display: str, *names: str) -> None:
    environ = os.environ | {"DISPLAY": display}
    subprocess.run(["xdotool", "key", *names], env=environ, check=True)


@needs_x
def test_keys_pressed_anywhere_reach_their_action(
    qtbot: QtBot, display: str, keys: XcbGlobalKeys
) -> None:
    pressed: list[str] = []
    wanted = {"mute": "Ctrl+Alt+M", "stop": "Ctrl+Alt+.", "show": "Meta+F9"}

    assert keys.take(wanted, pressed.append) == {}
    press(display, "ctrl+alt+m", "ctrl+alt+period", "m", "super+F9")

    qtbot.waitUntil(lambda: pressed == ["mute", "stop", "show"])


@needs_x
def test_a_lock_does_not_stand_in_the_way(qtbot: QtBot, display: str, keys: XcbGlobalKeys) -> None:
    pressed: list[str] = []
    keys.take({"mute": "Ctrl+Alt+M"}, pressed.append)

    press(display, "Caps_Lock", "ctrl+alt+m", "Caps_Lock")

    qtbot.waitUntil(lambda: pressed == ["mute"])


@needs_x
def test_keys_of_another_program_are_told_and_the_rest_is_taken(
    qtbot: QtBot, display: str, keys: XcbGlobalKeys
) -> None:
    other, pressed = XcbGlobalKeys(display), list[str]()
    other.take({"theirs": "Ctrl+Alt+M"}, lambda _name: None)

    refused = keys.take({"mute": "Ctrl+Alt+M", "show": "Ctrl+Alt+A"}, pressed.append)

    assert list(refused) == ["mute"]
    assert "Ctrl+Alt+M belong to another program" in refused["mute"]
    press(display, "ctrl+alt+a")
    qtbot.waitUntil(lambda: pressed == ["show"])
    other.release()


@needs_x
def test_released_keys_belong_to_others_again(
    qtbot: QtBot, display: str, keys: XcbGlobalKeys
) -> None:
    keys.take({"mute": "Ctrl+Alt+M"}, lambda _name: None)
    keys.release()
    keys.release()
    other = XcbGlobalKeys(display)

    qtbot.waitUntil(lambda: other.take({"mute": "Ctrl+Alt+M"}, lambda _name: None) == {})
    other.release()


def test_without_an_x_server_it_says_so(qtbot: QtBot) -> None:
    keys = XcbGlobalKeys(":63999")

    refused = keys.take({"mute": "Ctrl+Alt+M"}, lambda _name: None)

    assert refused == {"mute": keys.why_not}
    assert keys.why_not.endswith(".")


@pytest.mark.parametrize(
    ("text", "chord"),
    [
        ("Ctrl+Alt+M", (ord("m"), 12)),
        ("Ctrl+Shift+Space", (0x20, 5)),
        ("Meta+F12", (0xFFC9, 64)),
        ("Ctrl+K, Ctrl+M", None),
        ("", None),
    ],
)
def test_keys_are_named_as_x_does(text: str, chord: tuple[int, int] | None) -> None:
    assert chord_of(text) == chord


@pytest.mark.parametrize(
    ("platform", "environ"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {}),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}),
    ],
)
def test_where_keys_cannot_be_taken_a_command_is_named(
    platform: str, environ: dict[str, str]
) -> None:
    why = reason_against(platform, environ)

    assert "attune toggle-mute" in why
    assert why.endswith(".")


def test_a_desktop_without_a_way_takes_nothing() -> None:
    keys = open_global_keys({})

    assert isinstance(keys, NoGlobalKeys)
    assert keys.take({"mute": "Ctrl+Alt+M"}, lambda _name: None) == {}
