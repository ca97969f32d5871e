"""Random events on the real window, by the minute: ``python -m tests.bench.monkey --minutes N``.

Clicks, keys, sizes and facts in an order that ``--seed`` repeats, on the fake assistant. Fails on
an exception, on a warning of Qt or the log, and where memory keeps growing; prints what was done.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core import events
from desktop.core.events import NoticeLevel, SessionState
from desktop.settings.sections import AppearanceSettings, Settings
from desktop.ui.backing import Backing
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene

STEP_MS = 4
SETTLE_MS = 200
"""Windows that were closed are gone after this."""
GROWTH_BYTES = 40 * 2**20
"""What a run may grow by once everything has been opened for the first time."""

KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete,
    *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)), Qt.Key.Key_F1,
    Qt.Key.Key_F12, Qt.Key.Key_Comma,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
SCENES = (scene.connected, scene.busy, scene.co_listening, scene.trouble, scene.tools, scene.cues)
LEFT_ALONE = frozenset({"share_region_action"})
NOISE = ("This plugin does not support",)
"""What the offscreen platform says of itself."""


def resident_bytes() -> int:
    """Return how much memory this process holds now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class Complaints(logging.Handler):
    """Collects what went wrong, wherever it is told."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"log: {record.getMessage()}")

    def on_qt(self, kind: QtMsgType, _context: object, text: str) -> None:
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not text.startswith(NOISE):
            self.found.append(f"Qt: {text}")

    def on_exception(self, kind: type[BaseException], error: BaseException, _trace: object) -> None:
        self.found.append(f"{kind.__name__}: {error}")

    def on_warning(self, message: Warning | str, *_rest: object, **_more: object) -> None:
        self.found.append(f"warning: {message}")


class Monkey(QObject):
    """Does one random thing after the other to a window until its time is over."""

    def __init__(self, window: MainWindow, relay: EventRelay, seed: int) -> None:
        super().__init__()
        self._window = window
        self._relay = relay
        self._dice = random.Random(seed)  # noqa: S311 - for play, not for secrets
        self.done: Counter[str] = Counter()
        self._line = 100
        self._ways: list[Callable[[], None]] = [
            *[self.click] * 6, *[self.key] * 8, *[self.fact] * 4, *[self.line] * 4,
            self.resize, self.type, self.menu, self.theme, self.close_dialog, self.look_away,
        ]  # fmt: skip

    def step(self) -> None:
        """Do one thing."""
        way = self._dice.choice(self._ways)
        self.done[way.__name__] += 1
        way()

    def click(self) -> None:
        """Click any button that can be seen, of any window."""
        buttons = [
            button
            for window in self._windows()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not self._opens_a_menu(button)
        ]
        if buttons:
            QTest.mouseClick(self._dice.choice(buttons), Qt.MouseButton.LeftButton)

    def key(self) -> None:
        """Press any key with any modifier where the focus is."""
        target = QApplication.focusWidget() or self._window
        key, held = self._dice.choice(KEYS), self._dice.choice(MODIFIERS)
        if isinstance(target, QAbstractButton) and self._opens_a_menu(target):
            return  # a menu that opens waits for a person in a loop of Qt's own
        QTest.keyClick(target, key, held)

    def fact(self) -> None:
        """Let something happen."""
        chosen = self._dice.randrange(4)
        if chosen == 0:
            self._dice.choice(SCENES)(self._relay.on_event)
        elif chosen == 1:
            state = self._dice.choice(list(SessionState))
            self._relay.on_event(events.SessionStateChanged(state))
        elif chosen == 2:
            live, muted, silent, listening, sharing, camera = (
                self._dice.random() < 0.5 for _ in range(6)
            )
            told = events.ControlsChanged(
                live=live,
                muted=muted,
                voice_muted=silent,
                co_listening=listening,
                sharing=sharing,
                camera=camera,
            )
            self._relay.on_event(told)
        else:
            level = self._dice.choice(list(NoticeLevel))
            key = self._dice.choice(("link", "key", "microphone", "timer", "memory"))
            self._relay.on_event(events.Notice("Something happened.", level, key))

    def line(self) -> None:
        """Let somebody say something."""
        self._line += self._dice.random() < 0.3
        words = "word " * self._dice.randrange(1, 60)
        kind: Literal["user", "assistant"] = "user" if self._dice.random() < 0.5 else "assistant"
        time_said = "2026-05-04T12:40:02+02:00"
        told = events.TranscriptLineChanged(
            self._line, kind, words, final=self._dice.random() < 0.5, wall_time=time_said
        )
        self._relay.on_event(told)

    def resize(self) -> None:
        """Give the window another size."""
        self._window.resize(self._dice.randrange(720, 1600), self._dice.randrange(480, 1000))

    def type(self) -> None:
        """Write into any field."""
        fields = [
            field
            for window in self._windows()
            for field in window.findChildren(QLineEdit)
            if field.isVisible() and not field.isReadOnly()
        ]
        if fields:
            self._dice.choice(fields).setText("".join(self._dice.choices("aß愛م 12,", k=12)))

    def menu(self) -> None:
        """Choose any entry of the window's menus."""
        entries = [
            entry
            for menu in self._window.findChildren(QMenu)
            for entry in menu.actions()
            if entry.isEnabled() and entry.isVisible() and entry.menu() is None
            and entry.objectName() not in LEFT_ALONE
        ]  # fmt: skip
        self._dice.choice(entries).trigger()

    def theme(self) -> None:
        """Change the looks."""
        name = self._dice.choice(("light", "dark", "high contrast"))
        scale = self._dice.choice((0.8, 1.0, 1.5, 2.0))
        self._window.apply_settings(Settings(appearance=AppearanceSettings(name, scale)))

    def close_dialog(self) -> None:
        """Close one of the other windows."""
        others = [window for window in self._windows() if window is not self._window]
        if others:
            self._dice.choice(others).close()

    def look_away(self) -> None:
        """Put the window out of sight and back."""
        self._window.hide()
        self._window.raise_up()

    def rest(self) -> None:
        """Close everything but the window."""
        for window in self._windows():
            if window is not self._window:
                window.close()
        self._window.raise_up()

    def _windows(self) -> list[QWidget]:
        tops = (top for top in QApplication.topLevelWidgets() if top.isVisible())
        dialogs = [top for top in tops if top is not self._window and not isinstance(top, QMenu)]
        return [self._window, *dialogs]

    @staticmethod
    def _opens_a_menu(button: QAbstractButton) -> bool:
        menu = getattr(button, "menu", None)
        return bool(menu and menu())


def play(seconds: float, seed: int, complaints: Complaints) -> tuple[Counter[str], int]:
    """Let a monkey play; return what it did and by how many bytes memory has grown."""
    engine, relay = EngineThread(), EventRelay()
    engine.start()
    intents = Intents(engine)
    look = AppearanceSettings(theme="light")
    window = MainWindow(FakeAssistant(), intents, relay, look, backing=Backing())
    window.show()
    monkey = Monkey(window, relay, seed)
    timer = QTimer(monkey, interval=STEP_MS)
    timer.timeout.connect(monkey.step)
    timer.start()
    QTest.qWait(round(seconds * 1000 * 0.4))
    monkey.rest()
    QTest.qWait(SETTLE_MS)
    gc.collect()
    before = resident_bytes()
    QTest.qWait(round(seconds * 1000 * 0.6))
    timer.stop()
    monkey.rest()
    QTest.qWait(SETTLE_MS)
    gc.collect()
    grown = resident_bytes() - before
    window.close()
    relay.close()
    window.deleteLater()
    QTest.qWait(50)
    engine.stop()
    return monkey.done, grown


def main() -> int:
    """Play, and fail on what should not happen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["monkey"])
    app.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]  # it is a QApplication
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    qInstallMessageHandler(complaints.on_qt)
    sys.excepthook = complaints.on_exception
    warnings.showwarning = complaints.on_warning
    began = time.monotonic()
    done, grown = play(60 * options.minutes, options.seed, complaints)
    spent = time.monotonic() - began
    sys.stdout.write(f"{sum(done.values())} events in {spent:.0f} s, seed {options.seed}\n")
    sys.stdout.write(f"{dict(done)}\nmemory grew by {grown / 2**20:.1f} MB\n")
    for complaint, times in Counter(complaints.found).most_common(20):
        sys.stdout.write(f"{times}x {complaint}\n")
    return 1 if complaints.found or grown > GROWTH_BYTES else 0


if __name__ == "__main__":
    sys.exit(main())
