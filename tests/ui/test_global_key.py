from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from jeepney import DBusAddress, Message, new_signal
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.global_key import open_global_keys, titles
from desktop.app.hotkey import hook, portal, x11
from desktop.app.hotkey.hook import HookGlobalKeys
from desktop.app.hotkey.portal import PortalGlobalKeys, trigger_of
from desktop.app.hotkey.x11 import XGlobalKeys
from desktop.core.events import ControlsChanged, Notice
from desktop.settings.sections import GlobalShortcutSettings
from desktop.ui.shortcut.port import GlobalKeys, NoGlobalKeys
from desktop.ui.shortcut.wide import WideShortcuts
from tests.fakes.portal import ROOT, FakePortal, has_bus, private_bus
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
PATIENCE_MS = 60_000


class Diary:
    """Writes down which keys went down and up, and what was refused later."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.refused: list[str] = []

    def happened(self, name: str, down: bool) -> None:  # noqa: FBT001 - as a port tells it
        self.seen.append((name, "down" if down else "up"))

    @property
    def pressed(self) -> list[str]:
        return [name for name, what in self.seen if what == "down"]

    def take(self, keys: GlobalKeys, wanted: dict[str, str]) -> dict[str, str]:
        return keys.take(wanted, self.happened, self.refused.append)


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    # It would begin anew when its last client leaves, and turn away who comes meanwhile.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp"],
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
def keys(qtbot: QtBot, display: str) -> Iterator[XGlobalKeys]:
    keys = XGlobalKeys(display)
    yield keys
    keys.release()


def xdotool(display: str, *words: str) -> None:
    environ = os.environ | {"DISPLAY": display}
    subprocess.run(["xdotool", *words], env=environ, check=True)


@needs_x
def test_keys_pressed_anywhere_reach_their_action(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    wanted = {"mute": "Ctrl+Alt+M", "stop": "Ctrl+Alt+.", "show": "Meta+F9"}

    assert diary.take(keys, wanted) == {}
    xdotool(display, "key", "ctrl+alt+m", "ctrl+alt+period", "m", "super+F9")

    qtbot.waitUntil(lambda: diary.pressed == ["mute", "stop", "show"], timeout=PATIENCE_MS)


@needs_x
def test_a_key_that_is_held_goes_down_once_and_up_once(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    diary.take(keys, {"talk": "Ctrl+Alt+Space", "mute": "Ctrl+Alt+M"})

    xdotool(display, "keydown", "ctrl", "keydown", "alt", "keydown", "space")
    qtbot.waitUntil(lambda: diary.seen == [("talk", "down")], timeout=PATIENCE_MS)
    # Held for longer than it takes the server to repeat keys.
    qtbot.wait(900)
    assert diary.seen == [("talk", "down")]
    xdotool(display, "keyup", "space", "keyup", "alt", "keyup", "ctrl", "key", "ctrl+alt+m")

    qtbot.waitUntil(lambda: len(diary.seen) == 4, timeout=PATIENCE_MS)
    assert diary.seen[1:3] == [("talk", "up"), ("mute", "down")]


@needs_x
def test_letting_the_modifiers_go_first_ends_the_hold_all_the_same(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    diary.take(keys, {"talk": "Ctrl+Alt+Space"})

    xdotool(display, "keydown", "ctrl", "keydown", "alt", "keydown", "space")
    xdotool(display, "keyup", "ctrl", "keyup", "alt", "keyup", "space")

    expected = [("talk", "down"), ("talk", "up")]
    qtbot.waitUntil(lambda: diary.seen == expected, timeout=PATIENCE_MS)


@needs_x
def test_a_lock_does_not_stand_in_the_way(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    diary.take(keys, {"mute": "Ctrl+Alt+M"})

    xdotool(display, "key", "Caps_Lock", "ctrl+alt+m", "Caps_Lock")

    qtbot.waitUntil(lambda: diary.pressed == ["mute"], timeout=PATIENCE_MS)


@needs_x
def test_keys_of_another_program_are_told_and_the_rest_is_taken(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    other = XGlobalKeys(display)
    Diary().take(other, {"theirs": "Ctrl+Alt+M"})

    refused = diary.take(keys, {"mute": "Ctrl+Alt+M", "show": "Ctrl+Alt+A"})

    assert list(refused) == ["mute"]
    assert "Ctrl+Alt+M belong to another program" in refused["mute"]
    xdotool(display, "key", "ctrl+alt+a")
    qtbot.waitUntil(lambda: diary.pressed == ["show"], timeout=PATIENCE_MS)
    other.release()


@needs_x
def test_released_keys_belong_to_others_again(
    qtbot: QtBot, display: str, keys: XGlobalKeys, diary: Diary
) -> None:
    diary.take(keys, {"mute": "Ctrl+Alt+M"})
    keys.release()
    keys.release()
    other = XGlobalKeys(display)

    wanted = {"mute": "Ctrl+Alt+M"}
    qtbot.waitUntil(lambda: diary.take(other, wanted) == {}, timeout=PATIENCE_MS)
    other.release()


@needs_x
def test_no_thread_stays_once_keys_are_given_back(
    qtbot: QtBot, keys: XGlobalKeys, diary: Diary
) -> None:
    diary.take(keys, {"mute": "Ctrl+Alt+M"})
    assert any(thread.name == "attune-keys" for thread in threading.enumerate())
    keys.release()
    assert not any(thread.name == "attune-keys" for thread in threading.enumerate())


# python-xlib leaves the sockets of an attempt that failed to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_without_an_x_server_it_says_so(qtbot: QtBot, diary: Diary) -> None:
    keys = XGlobalKeys(":58999")

    refused = diary.take(keys, {"mute": "Ctrl+Alt+M"})

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
    assert x11.chord_of(text) == chord


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Ctrl+Alt+M", "CTRL+ALT+m"),
        ("Ctrl+Alt+Space", "CTRL+ALT+space"),
        ("Meta+Shift+F9", "SHIFT+LOGO+F9"),
        ("Ctrl+Alt+.", "CTRL+ALT+period"),
        ("Ctrl+K, Ctrl+M", ""),
    ],
)
def test_keys_are_named_as_the_portal_does(text: str, trigger: str) -> None:
    assert trigger_of(text) == trigger


@pytest.mark.parametrize(
    ("text", "chord"),
    [
        ("Ctrl+Alt+M", {"ctrl", "alt", "m"}),
        ("Ctrl+Alt+Space", {"ctrl", "alt", "space"}),
        ("Meta+F9", {"cmd", "f9"}),
        ("Ctrl+K, Ctrl+M", None),
    ],
)
def test_keys_are_named_as_the_hook_does(text: str, chord: set[str] | None) -> None:
    assert hook.chord_of(text) == chord


class Keyboard:
    """Stands in for the library that hears keys on Windows and macOS."""

    def __init__(self) -> None:
        self.listeners: list[SimpleNamespace] = []

    def Listener(  # noqa: N802 - the library's own name
        self, on_press: Callable[[object], None], on_release: Callable[[object], None]
    ) -> SimpleNamespace:
        made = SimpleNamespace(
            on_press=on_press, on_release=on_release, canonical=lambda key: key, running=False
        )
        made.start = lambda: setattr(made, "running", True)
        made.stop = lambda: setattr(made, "running", False)
        self.listeners.append(made)
        return made


def named(name: str) -> SimpleNamespace:
    return SimpleNamespace(name=name)


def test_a_hook_hears_a_chord_from_either_side_go_down_and_up(qtbot: QtBot, diary: Diary) -> None:
    keyboard = Keyboard()
    keys = HookGlobalKeys(lambda: keyboard)
    assert diary.take(keys, {"talk": "Ctrl+Alt+Space"}) == {}
    heard = keyboard.listeners[0]

    for key in ("ctrl_r", "alt_l", "space", "space"):
        heard.on_press(named(key))
    heard.on_release(named("alt_l"))

    qtbot.waitUntil(lambda: diary.seen == [("talk", "down"), ("talk", "up")])
    keys.release()
    assert not heard.running


def test_a_hook_whose_library_is_missing_says_so(qtbot: QtBot, diary: Diary) -> None:
    def missing() -> object:
        raise ImportError

    keys = HookGlobalKeys(missing)
    assert diary.take(keys, {"mute": "Ctrl+Alt+M"}) == {"mute": keys.why_not}
    assert "pynput" in keys.why_not


@pytest.mark.parametrize(
    ("platform", "environ", "kind"),
    [
        ("win32", {}, HookGlobalKeys),
        ("darwin", {}, HookGlobalKeys),
        ("linux", {"DISPLAY": ":0"}, XGlobalKeys),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, PortalGlobalKeys),
        ("linux", {}, NoGlobalKeys),
    ],
)
def test_each_desktop_has_its_way(
    qtbot: QtBot, platform: str, environ: dict[str, str], kind: type
) -> None:
    assert type(open_global_keys(platform, environ)) is kind


def test_a_desktop_without_a_way_names_a_command(diary: Diary) -> None:
    keys = open_global_keys("linux", {})

    assert "attune toggle-mute" in keys.why_not
    assert diary.take(keys, {"mute": "Ctrl+Alt+M"}) == {}


def test_the_portal_says_of_every_action_what_it_does() -> None:
    assert titles()["mute"] == "Mute or unmute the microphone"
    assert {"talk", "stop_speaking", "share", "co_listen"} <= set(titles())


def test_a_desktop_without_a_portal_says_so_later(
    qtbot: QtBot, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    keys = PortalGlobalKeys(titles())
    assert diary.take(keys, {"mute": "Ctrl+Alt+M"}) == {}
    qtbot.waitUntil(lambda: bool(diary.refused), timeout=PATIENCE_MS)
    assert "does not let programs take keys" in diary.refused[0]
    assert portal.BUS_NAME.endswith("Desktop")
    keys.release()


class ShortcutPortal(FakePortal):
    """A portal that gives out keys, and presses them when it is told to."""

    def __init__(self, bus: str) -> None:
        self.bound: list[tuple[str, dict[str, Any]]] = []
        super().__init__(bus)

    def press(self, name: str) -> None:
        """Have a key go down and up."""
        self._tell("Press", "s", (name,))

    def _on_bindshortcuts(self, message: Message) -> None:
        _, shortcuts, _, options = message.body
        self.bound += [(name, {key: it[1] for key, it in more.items()}) for name, more in shortcuts]
        self._respond(self._request(message, options), self.answer or 0, {})

    def _on_press(self, message: Message) -> None:
        emitter = DBusAddress(ROOT, interface=portal.SHORTCUTS)
        for member in ("Activated", "Deactivated"):
            body: tuple[Any, ...] = (self._session, message.body[0], 1, {})
            self._connection.send(new_signal(emitter, member, "osta{sv}", body))
        self._reply(message)


needs_bus = pytest.mark.skipif(not has_bus, reason="needs dbus-daemon")


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[ShortcutPortal]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        door = ShortcutPortal(address)
        yield door
        door.close()


@needs_bus
def test_keys_of_the_portal_go_down_and_up(
    qtbot: QtBot, diary: Diary, door: ShortcutPortal
) -> None:
    keys = PortalGlobalKeys(titles())
    diary.take(keys, {"talk": "Ctrl+Alt+Space"})
    qtbot.waitUntil(lambda: bool(door.bound), timeout=PATIENCE_MS)
    assert door.bound == [
        ("talk", {"description": titles()["talk"], "preferred_trigger": "CTRL+ALT+space"})
    ]
    door.press("talk")
    expected = [("talk", "down"), ("talk", "up")]
    qtbot.waitUntil(lambda: diary.seen == expected, timeout=PATIENCE_MS)
    keys.release()


@needs_bus
def test_a_no_to_the_portals_question_is_told(
    qtbot: QtBot, diary: Diary, door: ShortcutPortal
) -> None:
    door.answer = 1
    keys = PortalGlobalKeys(titles())
    diary.take(keys, {"talk": "Ctrl+Alt+Space"})
    qtbot.waitUntil(lambda: bool(diary.refused), timeout=PATIENCE_MS)
    assert diary.refused == ["You did not allow the keys. Switch them on again to be asked."]


class FakeKeys:
    """Takes every key and lets a test press them."""

    why_not = ""

    def __init__(self) -> None:
        self.diary = Diary()
        self.wanted: dict[str, str] = {}
        self.press: Callable[[str, bool], object] = self.diary.happened

    def take(
        self,
        keys: dict[str, str],
        happened: Callable[[str, bool], object],
        refused: Callable[[str], object],
    ) -> dict[str, str]:
        del refused
        self.wanted, self.press = dict(keys), happened
        return {}

    def release(self) -> None:
        self.wanted = {}


def test_held_keys_press_and_release_and_others_are_called_once(stage: Stage) -> None:
    keys, calls = FakeKeys(), list[str]()
    wide = WideShortcuts(
        keys,  # type: ignore[arg-type]  # takes a dict where any mapping may come
        {"mute": lambda: calls.append("mute")},
        {"talk": (lambda: calls.append("press"), lambda: calls.append("release"))},
        stage.window,
    )
    wide.take(GlobalShortcutSettings(enabled=True))
    for name in ("talk", "mute"):
        keys.press(name, True)
        keys.press(name, False)
    assert calls == ["press", "release", "mute"]


def test_keys_that_are_chosen_twice_are_told_and_taken_once(stage: Stage) -> None:
    keys, told = FakeKeys(), list[Notice]()
    calls = {"mute": lambda: None, "share": lambda: None}
    wide = WideShortcuts(keys, calls, {}, stage.window)  # type: ignore[arg-type]  # as above
    wide.noticed.connect(told.append)
    wide.take(GlobalShortcutSettings(enabled=True, mute="Ctrl+Alt+Z", share="Ctrl+Alt+Z"))
    assert keys.wanted == {"mute": "Ctrl+Alt+Z"}
    assert "Ctrl+Alt+Z are chosen twice" in told[-1].text


def test_talking_by_a_global_key_holds_the_talk_button(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    office = stage.window.office
    office.wide._on_happened("talk", True)
    stage.wished("press_to_talk")
    office.wide._on_happened("talk", False)
    stage.wished("release_to_talk")
    assert stage.window.windowState() is Qt.WindowState.WindowNoState
