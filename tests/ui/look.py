"""Pictures of the window in its states, for people to judge: ``python -m tests.ui.look OUT``.

Every state in light and dark at three sizes, then high contrast, right-to-left, 200 % text and
the pseudo-locale; at 1x and 2x; and ``sheet@1x.png`` with all of them side by side.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import (
    ControlsChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    TranscriptLineChanged,
)
from desktop.settings.sections import AppearanceSettings, AudioSettings, Settings
from desktop.ui.compact import CompactBar
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.view import DiagnosticsView
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.simulate.dialog import FaultDialog
from desktop.ui.sound.check import SoundCheck
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.sound import FakeSound
from tests.ui import scene

SIZES = {"large": (1280, 800), "normal": (1080, 700), "small": (720, 480)}
SETTLE_MS = 350
THUMB = (432, 280)
COLUMNS = 6


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
    "paused": scene.paused,
    "trouble": scene.trouble,
}


class Look(NamedTuple):
    """A way to show the window: its appearance and its direction."""

    name: str
    appearance: AppearanceSettings
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


PLAIN = tuple(Look(theme, AppearanceSettings(theme=theme)) for theme in ("light", "dark"))
SPECIAL = (
    Look("contrast-light", AppearanceSettings(theme="contrast-light")),
    Look("contrast-dark", AppearanceSettings(theme="contrast-dark")),
    Look("rtl", AppearanceSettings(theme="light"), Qt.LayoutDirection.RightToLeft),
    Look("text200", AppearanceSettings(theme="light", text_scale=2.0)),
)
JOBS = (
    *product(PLAIN, SCENES, SIZES),
    *product(SPECIAL, ("empty", "busy", "co-listening", "trouble"), ("normal", "small")),
)


def _save(widget: QWidget, out: Path, name: str) -> None:
    widget.grab().save(str(out / f"{name}.png"))


def contact_sheet(out: Path, suffix: str) -> None:
    """Put every picture of a scale side by side, each under its name."""
    files = sorted(file for file in out.glob(f"*{suffix}.png") if not file.stem.startswith("sheet"))
    rows = -(-len(files) // COLUMNS)
    width, height = THUMB[0] + 8, THUMB[1] + 24
    sheet = QImage(COLUMNS * width, rows * height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for index, file in enumerate(files):
        place = QRect(index % COLUMNS * width + 4, index // COLUMNS * height + 20, *THUMB)
        picture = QImage(str(file)).scaled(
            place.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place.topLeft(), picture)
        painter.drawText(place.left(), place.top() - 5, file.stem)
    painter.end()
    sheet.save(str(out / f"sheet{suffix}.png"))


class Studio:
    """Shows one window after the other and photographs it."""

    def __init__(self, app: QApplication, engine: EngineThread, out: Path, suffix: str) -> None:
        self._app = app
        self._engine = engine
        self._out = out
        self._suffix = suffix
        self._jobs = list(JOBS)
        self._window: MainWindow | None = None

    def run(self) -> None:
        """Take every picture, then quit."""
        QTimer.singleShot(0, self._next)
        self._app.exec()

    def _next(self) -> None:
        if not self._jobs:
            self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._dialogs()
            return
        look, name, size = self._jobs.pop(0)
        self._app.setLayoutDirection(look.direction)
        self._window, relay = self._open(look.appearance, size)
        SCENES[name](relay.on_event)
        file = f"{name}-{look.name}-{size}{self._suffix}"
        QTimer.singleShot(SETTLE_MS, lambda: self._shoot(file))

    def _open(self, appearance: AppearanceSettings, size: str) -> tuple[MainWindow, EventRelay]:
        assistant = FakeAssistant()
        assistant.present = scene.LEVELS
        relay = EventRelay()
        intents = Intents(self._engine)
        window = MainWindow(assistant, intents, relay, appearance)
        relay.setParent(window)
        intents.setParent(window)
        window.sound.take_board(FakeSound().board)
        window.sources.sound_tile.take(AudioSettings(system_audio=size == "large"))
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
        window, _ = self._open(AppearanceSettings(theme="light"), "normal")
        journal = LinkJournal(time.monotonic)
        scene.link_story(journal.on_link_changed)
        dialogs: dict[str, QDialog] = {
            "sound": SoundCheck(window.theme, window.sound.wishes, window),
            "preferences": PreferencesDialog(Settings(), window.theme, window),
            "key": KeyDialog("your system's keyring", window),
            "diagnostics": DiagnosticsView(journal, lambda: scene.FIGURES, window),
            "fault": FaultDialog(scene.FAULT, window),
        }
        self._compact(window)
        for name, dialog in dialogs.items():
            dialog.open()
            self._app.sendPostedEvents()
            _save(dialog, self._out, f"{name}{self._suffix}")
            dialog.close()
        window.close()
        window.deleteLater()
        contact_sheet(self._out, self._suffix)
        QTimer.singleShot(0, self._app.quit)

    def _compact(self, window: MainWindow) -> None:
        bar = CompactBar(window.theme, window)
        bar.setStyleSheet(window.theme.sheet())
        bar.on_session_changed(SessionStateChanged(SessionState.SPEAKING))
        bar.on_controls_changed(ControlsChanged(live=True, muted=True, co_listening=True))
        bar.on_share_changed(ShareChanged("screen", active=True, what="Region"))
        text = "The warranty covers faults of material and workmanship for two years."
        line = TranscriptLineChanged(1, "assistant", text, final=True, wall_time="")
        bar.on_line_changed(line)
        bar.adjustSize()
        bar.show()
        self._app.sendPostedEvents()
        _save(bar, self._out, f"compact{self._suffix}")
        bar.close()


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
