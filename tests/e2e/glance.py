"""What a person sees of a window's start: its first paint, and whether it stands still.

Reads nothing that the window itself does not read before it is painted.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

HEAVY = ("google.genai", "cv2", "mcp", "numpy", "sounddevice", "livekit", "soxr", "pocketsphinx")
LATER = (
    "asyncio", "ssl", "qasync", "PySide6.QtNetwork", "html.parser", "desktop.live.capability",
    "logging.handlers", "ctypes", "pickle", "subprocess", "uuid", "importlib.metadata", "keyring",
    "desktop.diagnostics.redaction", "desktop.ui.consent.card", "desktop.ui.consent.form",
    "desktop.ui.cues.timeline", "desktop.ui.cues.deviation", "desktop.ui.scenario.gallery",
    "desktop.ui.preferences.dialog", "desktop.ui.history.page", "desktop.ui.notes.page",
    "desktop.ui.mcp.page", "desktop.ui.check.page", "desktop.ui.diagnostics.view",
    "desktop.ui.first_run.page", "desktop.ui.share.picker", "desktop.ui.source.film",
    "desktop.ui.suggestion.page", "desktop.ui.tray",
)  # fmt: skip
"""Not heavy, and still nothing that a first paint should wait for."""
TICK_MS = 5


def loaded(names: Sequence[str] = HEAVY) -> list[str]:
    """Return which of the modules have been read."""
    return [name for name in names if name in sys.modules]


class FirstPaint(QObject):
    """Notes which modules were loaded when the window was painted for the first time."""

    def __init__(self, window: QObject, then: Callable[[], object]) -> None:
        super().__init__()
        self._window = window
        self._then = then
        self.loaded: list[str] | None = None
        self.early: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self.loaded, self.early = loaded(), loaded(LATER)
            # A paint is done once the loop comes round again.
            QTimer.singleShot(0, self._then)
        return False


class Ticks(QObject):
    """Measures how late a 5 ms timer of the GUI thread fires: what a frozen window feels like."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._before = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def figures(self) -> dict[str, float]:
        """Return median, 99th percentile and worst lateness so far in ms, and begin anew."""
        late, self._late = sorted(self._late), []
        if not late:
            return {}
        middle, most = late[len(late) // 2], late[int(len(late) * 0.99)]
        return {"median_ms": middle, "p99_ms": most, "max_ms": late[-1], "ticks": len(late)}

    def stop(self) -> None:
        """Measure no longer."""
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self._late.append(round(max(0.0, (now - self._before) * 1000 - TICK_MS), 1))
        self._before = now
