"""How the window keeps up: ``python -m tests.bench.window``.

A timer of 5 ms on the GUI thread is late whenever something holds that thread. It runs while
nothing happens, while captions stream at 20 a second with levels, frames and a window that is
being resized, and while somebody reads back through a long history. Then 10,000 captions are
weighed. The idle figures are the baseline of the same machine.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import FrameSent, TranscriptLineChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui.window import MainWindow
from tests.bench import live_window
from tests.bench.figure import Figure, Verdict, heading
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene
from tests.ui.test_transcript import FakeArchive

TICK_MS = 5
KEPT = 20_000
SENTENCE = "and then the report says that the figures of the last quarter were better "


class Stopwatch:
    """Notes how late a timer fires."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    def start(self) -> None:
        """Begin."""
        self.late_ms.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, 1000 * (now - self._last) - TICK_MS))
        self._last = now


class Bench:
    """One window that is put through its parts, one after the other."""

    def __init__(self, seconds: float) -> None:
        self._engine = EngineThread()
        self._engine.start()
        assistant = FakeAssistant()
        assistant.present = scene.LEVELS
        self._relay = EventRelay()
        intents = Intents(self._engine)
        look = AppearanceSettings(theme="light")
        self._window = MainWindow(assistant, intents, self._relay, look, archive=FakeArchive(KEPT))
        self._seconds = seconds
        self._watch = Stopwatch()
        self._line, self._text = 0, ""
        self._jpeg = scene.picture()
        self.figures: list[Figure] = []
        self.grown_mb = 0.0
        self.read_back = 0

    def run(self, app: QApplication) -> None:
        """Run every part, then quit."""
        self._window.resize(1080, 700)
        self._window.show()
        gc.collect()
        gc.freeze()  # as the program does once it has read what it needs
        scene.connected(self._relay.on_event)
        scene.sharing(self._relay.on_event)
        self._parts = self._plan(app)
        QTimer.singleShot(500, self._next)
        app.exec()
        self._relay.close()
        self._engine.stop()

    def _plan(self, app: QApplication) -> Iterator[None]:
        yield from self._part("idle", lambda: None, 1000)
        yield from self._part("captions, frames, levels, resizing", self._live, 50)
        yield from self._part("reading back through the history", self._read_back, 200)
        self.read_back = len(self._window.conversation.transcript.keys)
        self._weigh()
        self._window.close()
        app.quit()

    def _part(self, name: str, step: Callable[[], None], every_ms: int) -> Iterator[None]:
        steps = QTimer(interval=every_ms)
        steps.timeout.connect(step)
        steps.start()
        self._watch.start()
        QTimer.singleShot(round(1000 * self._seconds), self._next)
        yield
        steps.stop()
        self.figures.append(Figure(f"GUI thread late: {name}", list(self._watch.late_ms)))

    def _next(self) -> None:
        next(self._parts, None)

    def _live(self) -> None:
        self._text += SENTENCE[len(self._text) % 60 :][:6]
        final = len(self._text) > 160
        self._say(self._text, final=final)
        if final:
            self._text = ""
            self._line += 1
        width = 1080 + 20 * (self._line % 10) + len(self._text) // 8
        self._window.resize(width, 700)
        if len(self._text) % 20 == 0:
            frame = FrameSent("screen", 960, 600, self._jpeg, time.monotonic())
            self._relay.on_event(frame)

    def _say(self, text: str, *, final: bool) -> None:
        who = "assistant" if self._line % 2 else "user"
        self._relay.on_event(
            TranscriptLineChanged(
                self._line,
                who,  # type: ignore[arg-type]  # one of its literals
                text,
                final=final,
                wall_time="2026-05-04T12:40:00",
            )
        )

    def _read_back(self) -> None:
        transcript = self._window.conversation.transcript
        bar = transcript.verticalScrollBar()
        bar.setValue(bar.minimum())
        transcript.older_wanted.emit()

    def _weigh(self) -> None:
        gc.collect()
        before = psutil.Process().memory_info().rss
        panel = self._window.conversation
        for _ in range(10_000):
            self._line += 1
            text = f"line {self._line}: " + SENTENCE
            panel.on_line_changed(
                TranscriptLineChanged(self._line, "user", text, final=True, wall_time="")
            )
        gc.collect()
        self.grown_mb = (psutil.Process().memory_info().rss - before) / 2**20


def main() -> int:
    """Run everything and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0, help="of each part")
    parser.add_argument("--live", action="store_true", help="the program itself, all at once")
    parser.add_argument("--named", action="store_true", help="name what ran in late ticks")
    parser.add_argument("--idle", type=float, default=20.0, help="seconds at rest, with --live")
    options = parser.parse_args()
    if options.live:
        return judged(live_window.measure(options.seconds, options.idle, named=options.named))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    bench = Bench(options.seconds)
    bench.run(app)
    print(heading())  # noqa: T201 - what a benchmark is for
    for figure in bench.figures:
        print(figure)  # noqa: T201 - as above
    verdicts = [
        Verdict("10,000 captions", bench.grown_mb, 20.0, "MB"),
        Verdict("lines read back", bench.read_back, 300, "", at_least=True),
    ]
    for figure in bench.figures[1:]:
        verdicts.append(Verdict(f"p99, {figure.name}", figure.percentile(99), 8.0))
        verdicts.append(Verdict(f"worst, {figure.name}", max(figure.values), 50.0))
    return judged(verdicts)


def judged(verdicts: Sequence[Verdict]) -> int:
    """Print the verdicts and return the exit code."""
    for verdict in verdicts:
        print(verdict)  # noqa: T201 - as above
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
