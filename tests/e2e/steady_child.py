"""One start of the window that tells what has moved between its first paint and its coming to rest.

``python -m tests.e2e.steady_child`` takes the steps of the command itself, with eyes on the window
in between; ``--first-run`` shows the welcome, ``--nudge`` has a notice push things down, which must
be seen. Prints a JSON object of what moved.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from desktop.app.ground import prepare
from desktop.app.opening import open_window
from desktop.app.window import Attune
from desktop.bridge.loop import run_gui
from desktop.core.events import Notice
from desktop.ui.language import speak
from desktop.ui.theme import open_application
from tests.e2e.glance import FirstPaint

LOOK_MS = 50
AT_REST = 20
"""So many looks in a row without a change, once all has been read, and the window is at rest."""
MOST_LOOKS = 400

Places = dict[str, tuple[int, int, int, int]]


def path_of(widget: QWidget, window: QWidget) -> str:
    """Return what tells a widget from all others in the window, or nothing for one of Qt's own."""
    steps: list[str] = []
    one: QObject | None = widget
    while one is not None and one is not window:
        steps.append(one.objectName())
        one = one.parent()
    return "/".join(filter(None, reversed(steps))) if widget.objectName() else ""


def places(window: QWidget) -> Places:
    """Return where everything stands that can be seen and has a name."""
    found: Places = {}
    for widget in window.findChildren(QWidget):
        path = path_of(widget, window)
        if widget.window() is window and widget.isVisible() and path:
            place = QRect(widget.mapTo(window, QPoint()), widget.size())
            found[path] = (place.x(), place.y(), place.width(), place.height())
    return found


class Onlooker:
    """Compares the window at its first paint with the window at rest."""

    def __init__(self, attune: Attune) -> None:
        self.told: dict[str, Any] = {}
        self._attune = attune
        self._first: Places = {}
        self._before: Places = {}
        self._read = False
        self._looks = self._still = 0
        self._paint = FirstPaint(attune.window, self._on_painted)
        attune.intents.finished.connect(self._on_finished)

    def _on_painted(self) -> None:
        self._first = self._before = places(self._attune.window)
        self._timer = QTimer(self._attune.window, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        if "--nudge" in sys.argv:
            self._attune.window.notices.on_notice_posted(Notice("This pushes things down."))

    def _on_finished(self, name: str) -> None:
        self._read = self._read or name in ("get ready", "prepare", "start talking")

    def _look(self) -> None:
        now = places(self._attune.window)
        self._looks += 1
        self._still = self._still + 1 if now == self._before else 0
        self._before = now
        if (self._read and self._still >= AT_REST) or self._looks >= MOST_LOOKS:
            self._timer.stop()
            self._tell(now)
            self._attune.window.close()

    def _tell(self, now: Places) -> None:
        moved = {
            name: [place, now.get(name)]
            for name, place in self._first.items()
            if now.get(name) != place
        }
        self.told = {
            "seen": len(self._first),
            "moved": moved,
            "later": sorted(set(now) - set(self._first)),
            "read": self._read,
        }


def main() -> None:
    """Be one start and print what was seen."""
    ground = prepare(argparse.Namespace(backend=None if "--first-run" in sys.argv else "local"))
    app = open_application("attune")
    speak(app, ground.settings.appearance.language)
    attune = Attune(ground, first_run="--first-run" in sys.argv)
    onlooker = Onlooker(attune)
    attune.window.fit_screen()
    open_window(app, attune.window)
    run_gui(app, attune.run(str(ground.paths.state / "window")))
    sys.stdout.write(json.dumps(onlooker.told) + "\n")


if __name__ == "__main__":
    main()
