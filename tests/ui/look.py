"""Pictures of everything that people look at, for them to judge: ``python -m tests.ui.look OUT``.

The window in every state and at several sizes, and every page, dialog, card, bar and notice: in
light and dark, high contrast, Arabic and with 200 % text; at 1x and 2x (``--scale 1,1.5,2``). A
``sheet-LOOK@SCALEx.png`` of each appearance has all its pictures side by side, each under its name.
Runs on a virtual X display where there is one to be started, else offscreen.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, Qt, QTimer, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings, AudioSettings
from desktop.ui.language import speak
from desktop.ui.preferences.dialog import PreferencesDialog
from tests.fakes.sound import FakeSound
from tests.ui import scene
from tests.ui.exhibit import EXHIBITS, Exhibit
from tests.ui.exhibit_desktop import DESKTOP_EXHIBITS
from tests.ui.exhibit_notice import KIND_EXHIBITS, NOTICE_EXHIBITS
from tests.ui.hall import Hall

SIZES = {"large": (1280, 800), "normal": (1080, 700), "small": (720, 480)}
HUGE = (3840, 2160)
SETTLE_MS = 400
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
    "connecting": scene.connecting,
    "connected": scene.connected,
    "tool": scene.using_a_tool,
    "busy": scene.busy,
    "co-listening": _co_listening,
    "paused": scene.paused,
    "trouble": scene.trouble,
    "offline": scene.offline,
    "refused": scene.refused,
    "blind": scene.blind,
    "ended": scene.ended,
}


class Look(NamedTuple):
    """A way to show things: colours, size of type and language."""

    name: str
    appearance: AppearanceSettings
    language: str = "en"


PLAIN = tuple(Look(theme, AppearanceSettings(theme=theme)) for theme in ("light", "dark"))
SPECIAL = (
    Look("contrast-light", AppearanceSettings(theme="contrast-light")),
    Look("contrast-dark", AppearanceSettings(theme="contrast-dark")),
    Look("arabic", AppearanceSettings(theme="light"), "ar"),
    Look("text200", AppearanceSettings(theme="light", text_scale=2.0)),
    Look("arabic200", AppearanceSettings(theme="light", text_scale=2.0), "ar"),
)


class Job(NamedTuple):
    """One picture to take."""

    look: Look
    name: str
    show: Exhibit

    @property
    def title(self) -> str:
        """What its file is called, without the scale."""
        return f"{self.look.name}-{self.name}"


def staged(play: Callable[[scene.Publish], None], size: tuple[int, int]) -> Exhibit:
    """Show the window in a state."""

    def show(hall: Hall) -> QWidget:
        window, relay = hall.window(size)
        window.sound.take_board(FakeSound().board)
        window.sources.sound_tile.take(AudioSettings(system_audio=size == SIZES["large"]))
        play(relay.on_event)
        return window

    return show


def jobs() -> Iterator[Job]:
    """Yield every picture."""
    for look, (name, play), (title, size) in product(PLAIN, SCENES.items(), SIZES.items()):
        yield Job(look, f"{name}-{title}", staged(play, size))
    for look in PLAIN:
        yield Job(look, "busy-4k", staged(scene.busy, HUGE))
    for look, (name, play), title in product(SPECIAL, SCENES.items(), ("normal", "small")):
        yield Job(look, f"{name}-{title}", staged(play, SIZES[title]))
    exhibits = {**EXHIBITS, **DESKTOP_EXHIBITS, **KIND_EXHIBITS}
    for look, (name, show) in product((*PLAIN, *SPECIAL), exhibits.items()):
        yield Job(look, name, show)
    for look, (name, show) in product((PLAIN[0], SPECIAL[2]), NOTICE_EXHIBITS.items()):
        yield Job(look, name, show)


def contact_sheet(out: Path, look: str, suffix: str) -> None:
    """Put every picture of an appearance and a scale side by side, each under its name."""
    files = sorted(out.glob(f"{look}-*{suffix}.png"))
    if not files:
        return
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
        picture.setDevicePixelRatio(1)
        painter.drawImage(place.topLeft(), picture)
        painter.drawText(place.left(), place.top() - 5, file.stem)
    painter.end()
    sheet.save(str(out / f"sheet-{look}{suffix}.png"))


class Studio:
    """Shows one thing after the other and photographs it."""

    def __init__(
        self, app: QApplication, engine: EngineThread, out: Path, suffix: str, only: str
    ) -> None:
        self._app = app
        self._engine = engine
        self._out = out
        self._suffix = suffix
        self._jobs = [job for job in jobs() if re.search(only, job.title)]
        self._hall: Hall | None = None

    def run(self) -> None:
        """Take every picture, then quit."""
        QTimer.singleShot(0, self._next)
        self._app.exec()

    def _next(self) -> None:
        if not self._jobs:
            for look in (*PLAIN, *SPECIAL):
                contact_sheet(self._out, look.name, self._suffix)
            self._app.quit()
            return
        job = self._jobs.pop(0)
        self._speak(job.look.language)
        self._hall = Hall(self._engine, job.look.appearance)
        shown = job.show(self._hall)
        QTimer.singleShot(SETTLE_MS, lambda: self._shoot(shown, job.title))

    def _speak(self, language: str) -> None:
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        speak(self._app, language)

    def _shoot(self, shown: QWidget, name: str) -> None:
        if isinstance(shown, PreferencesDialog) and not shown.complete:
            QTimer.singleShot(SETTLE_MS, lambda: self._shoot(shown, name))
            return
        shown.grab().save(str(self._out / f"{name}{self._suffix}.png"))
        if self._hall is not None:
            self._hall.close()
        QTimer.singleShot(0, self._next)


@contextmanager
def virtual_display(size: str) -> Iterator[dict[str, str]]:
    """Give the variables for a display of its own, or for none where none can be had."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{told.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def take(out: Path, scale: str, only: str) -> None:
    """Take every picture at a scale; the environment says on which display."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    engine = EngineThread()
    engine.start()
    told = sys.excepthook

    def give_up(*error: Any) -> None:
        told(*error)
        app.exit()

    sys.excepthook = give_up  # else an exhibit that cannot be shown would be waited for
    Studio(app, engine, out, f"@{scale}x", only).run()
    engine.stop()


def main() -> int:
    """Take the pictures at each scale, in a process of its own each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="1,2")
    parser.add_argument("--only", default="", help="a pattern that the names must match")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.here:
        take(options.out, options.scale, options.only)
        return 0
    with virtual_display("7680x4320") as display:
        for scale in options.scale.split(","):
            command = [sys.executable, "-m", "tests.ui.look", str(options.out), "--here"]
            command += ["--scale", scale, "--only", options.only]
            environ = os.environ | display | {"QT_SCALE_FACTOR": scale}
            subprocess.run(command, check=True, env=environ)
    return 0


if __name__ == "__main__":
    sys.exit(main())
