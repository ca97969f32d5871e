"""Pictures of the window in its states, for people to judge: ``python -m tests.ui.look OUT``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.settings.sections import AppearanceSettings, Settings
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.view import DiagnosticsView
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.preferences import PreferencesDialog
from desktop.ui.simulate.dialog import FaultDialog
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene

SIZES = {"large": (1280, 800), "normal": (1080, 700), "small": (720, 480)}
SETTLE_MS = 350


def _empty(publish: scene.Publish) -> None:
    """Nothing has happened yet."""


def _co_listening(publish: scene.Publish) -> None:
    scene.connected(publish, demo=False)
    scene.conversation(publish)
    scene.co_listening(publish)


SCENES: dict[str, Callable[[scene.Publish], None]] = {
    "empty": _empty,
    "connected": scene.connected,
    "busy": scene.busy,
    "co-listening": _co_listening,
    "trouble": scene.trouble,
}


def _save(widget: QWidget, out: Path, name: str) -> None:
    widget.grab().save(str(out / f"{name}.png"))


class Studio:
    """Shows one window after the other and photographs it."""

    def __init__(self, app: QApplication, engine: EngineThread, out: Path, suffix: str) -> None:
        self._app = app
        self._engine = engine
        self._out = out
        self._suffix = suffix
        self._jobs = list(product(("light", "dark"), SCENES, SIZES))
        self._window: MainWindow | None = None

    def run(self) -> None:
        """Take every picture, then quit."""
        QTimer.singleShot(0, self._next)
        self._app.exec()

    def _next(self) -> None:
        if not self._jobs:
            self._dialogs()
            return
        theme, name, size = self._jobs.pop(0)
        self._window, relay = self._open(theme, size)
        SCENES[name](relay.on_event)
        file = f"{name}-{theme}-{size}{self._suffix}"
        QTimer.singleShot(SETTLE_MS, lambda: self._shoot(file))

    def _open(self, theme: str, size: str) -> tuple[MainWindow, EventRelay]:
        assistant = FakeAssistant()
        assistant.present = scene.LEVELS
        relay = EventRelay()
        intents = Intents(self._engine)
        window = MainWindow(assistant, intents, relay, AppearanceSettings(theme=theme))
        relay.setParent(window)
        intents.setParent(window)
        window.resize(*SIZES[size])
        window.show()
        return window, relay

    def _shoot(self, name: str) -> None:
        window = self._window
        if window is not None:
            _save(window, self._out, name)
            window.close()
            window.deleteLater()
        self._next()

    def _dialogs(self) -> None:
        window, _ = self._open("light", "normal")
        preferences = PreferencesDialog(Settings(), window)
        key = KeyDialog("your system's keyring", window)
        journal = LinkJournal(time.monotonic)
        scene.link_story(journal.on_link_changed)
        diagnostics = DiagnosticsView(journal, lambda: scene.FIGURES, window)
        fault = FaultDialog(scene.FAULT, window)
        for dialog, name in (
            (preferences, "preferences"),
            (key, "key"),
            (diagnostics, "diagnostics"),
            (fault, "fault"),
        ):
            dialog.open()
            self._app.sendPostedEvents()
            _save(dialog, self._out, f"{name}{self._suffix}")
            dialog.close()
        window.close()
        window.deleteLater()
        QTimer.singleShot(0, self._app.quit)


def main() -> int:
    """Take the pictures at 1x, then start again at 2x."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="1,2")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    first, *rest = options.scale.split(",")
    os.environ["QT_SCALE_FACTOR"] = first
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    engine = EngineThread()
    engine.start()
    Studio(app, engine, options.out, f"@{first}x").run()
    engine.stop()
    for scale in rest:
        command = [sys.executable, "-m", "tests.ui.look", str(options.out), "--scale", scale]
        subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
