"""The window for ``live_window``: goes through its parts by itself and tells what they took.

With ``--bare`` it is a window of Qt's own with nothing in it, which is the baseline. A line
``live``, ``drag`` or ``rest`` on standard output tells whoever started it what to do from outside.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.app.settling import hold

hold()  # before anything else is read, as the command does

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402 - see above
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - see above

from tests.bench.stall import Account  # noqa: E402 - see above
from tests.e2e.glance import Ticks  # noqa: E402 - see above

if TYPE_CHECKING:
    from desktop.app.window import Attune

SHARED = "20,20,480,320"
QUESTIONS = ("what can you do", "what do you see", "hello", "read my screen")
ASK_EVERY_MS = 4_000
SETTLE_MS = 8_000


def pss_mb() -> float:
    """Return this process's fair share of memory."""
    for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def wakeups() -> int:
    """Return how often the GUI thread has gone to sleep so far."""
    status = Path(f"/proc/self/task/{os.getpid()}/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("voluntary_ctxt"))
    return int(line.split()[1])


class Span:
    """What a stretch of time took of this process."""

    def __init__(self) -> None:
        self._began, self._used, self._woken = time.monotonic(), time.process_time(), wakeups()

    def told(self) -> dict[str, float]:
        """Return the share of a core in percent, and how often a second the GUI thread woke."""
        took = time.monotonic() - self._began
        return {
            "percent": 100 * (time.process_time() - self._used) / took,
            "wakeups": (wakeups() - self._woken) / took,
        }


class Watched:
    """The GUI thread while a hand outside is resizing the window, from its making to ``stop``."""

    def __init__(self, part: str, *, named: bool = False) -> None:
        self._part = part
        say(part)
        self._ticks, self._span, self._account = Ticks(), Span(), Account(named=named)

    def stop(self) -> dict[str, Any]:
        """Have the hand let go; return what was seen."""
        live = self._ticks.figures() | self._span.told()
        self._ticks.stop()
        say("rest")
        return {self._part: live, f"account, {self._part}": self._account.stop()}


class PaintCount(QObject):
    """Counts the paint events of all widgets, by class."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self._app = QApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.found[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False

    def stop(self) -> dict[str, int]:
        """Count no longer; return what was counted."""
        if self._app is not None:
            self._app.removeEventFilter(self)
        return dict(self.found)


def say(word: str) -> None:
    """Tell whoever started this what to do now."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Script(QObject):
    """Goes through the parts of one run, one after the other."""

    def __init__(self, attune: Attune, options: argparse.Namespace) -> None:
        super().__init__()
        self._attune = attune
        self._options = options
        self.told: dict[str, Any] = {}
        self._parts = self._plan()
        self._asked = 0
        self._asking = QTimer(self, interval=ASK_EVERY_MS)
        self._asking.timeout.connect(self._ask)
        attune.intents.finished.connect(self._on_finished)

    def _on_finished(self, name: str) -> None:
        if name in ("get ready", "start"):
            self._next()

    def _next(self) -> None:
        next(self._parts, None)

    def _after(self, ms: float) -> None:
        QTimer.singleShot(round(ms), self, self._next)

    def _plan(self) -> Iterator[None]:
        seconds, attune = self._options.seconds, self._attune
        self._after(SETTLE_MS)
        yield
        yield from self._span("idle", self._options.idle)
        self.told["pss_mb"] = pss_mb()
        attune.window.companion.compact_action.trigger()
        self._after(1_000)
        yield
        yield from self._span("idle, compact bar", self._options.idle)
        attune.window.raise_up()
        attune.expect_session()
        self._after(4_000)
        yield
        self.told["pss_mb, a session near"] = pss_mb()
        attune.intents.start("start", attune.assistant.start)
        yield
        attune._orders.take("share", SHARED)
        self._ask()
        self._asking.start()
        self._after(3_000)
        yield
        yield from self._stalls("live", seconds)
        yield from self._stalls("drag", seconds)
        for name, away in self._ways_out():
            away()
            self._after(1_500)
            yield
            count, span = PaintCount(), Span()
            self._after(10_000)
            yield
            self.told[f"paints, {name}"] = count.stop()
            self.told[f"live, {name}"] = span.told()
            attune.window.raise_up()
            self._after(1_000)
            yield
        self._asking.stop()
        attune.window.close()

    def _ways_out(self) -> list[tuple[str, Callable[[], object]]]:
        window = self._attune.window
        return [("minimised", window.showMinimized), ("hidden", window.hide)]

    def _span(self, name: str, seconds: float) -> Iterator[None]:
        span = Span()
        self._after(1000 * seconds)
        yield
        self.told[name] = span.told()

    def _stalls(self, part: str, seconds: float) -> Iterator[None]:
        watched = Watched(part, named=self._options.named)
        self._after(1000 * seconds)
        yield
        self.told |= watched.stop()

    def _ask(self) -> None:
        question = QUESTIONS[self._asked % len(QUESTIONS)]
        self._asked += 1
        assistant = self._attune.assistant
        self._attune.intents.start("ask", lambda: assistant.send_text(question))


class BareWindow(QWidget):
    """A window with nothing in it."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.setWindowTitle("Attune")
        self.resize(1000, 700)
        self.told: dict[str, Any] = {}
        self._seconds = seconds
        self._parts = self._plan()
        QTimer.singleShot(2_000, self._next)

    def _next(self) -> None:
        next(self._parts, None)

    def _plan(self) -> Iterator[None]:
        for part in ("live", "drag"):
            watched = Watched(part)
            QTimer.singleShot(round(1000 * self._seconds), self._next)
            yield
            self.told |= watched.stop()
        QApplication.quit()


def main() -> None:
    """Go through everything and print what was seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bare", action="store_true")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--idle", type=float, default=20.0)
    parser.add_argument("--named", action="store_true")
    options = parser.parse_args()
    told = _bare(options) if options.bare else _whole(options)
    say(json.dumps(told))


def _bare(options: argparse.Namespace) -> dict[str, Any]:
    app = QApplication(["bare"])
    window = BareWindow(options.seconds)
    window.show()
    app.exec()
    return window.told


def _whole(options: argparse.Namespace) -> dict[str, Any]:
    from desktop.app.ground import prepare
    from desktop.app.opening import open_window
    from desktop.app.window import Attune
    from desktop.ui.theme import open_application

    ground = prepare(argparse.Namespace(backend="local"))
    app = open_application("attune")
    attune = Attune(ground)
    script = Script(attune, options)
    open_window(app, attune.window)
    from desktop.bridge.loop import run_gui

    run_gui(app, attune.run(str(ground.paths.state / "window")))
    return script.told


if __name__ == "__main__":
    main()
