"""The window in a process of its own that tells what a person would see, and how it feels.

``python -m tests.e2e.window_program PLAN`` with a JSON plan: ``start`` begins a session at once,
``wishes`` are said in turn to what has been built (``share X,Y,W,H``, ``camera``, ``type TEXT``).
It ends when ``notices`` (a piece of each) and with ``answer`` an answer have been seen, at the
latest after ``patience_s``, and prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app.ground import prepare
from desktop.app.window import Attune
from desktop.bridge.loop import run_gui
from desktop.core.events import SpeechPlayed, SpeechReceived, TranscriptLineChanged

HEAVY = ("google.genai", "cv2", "mcp", "numpy", "sounddevice", "livekit", "soxr", "pocketsphinx")
TICK_MS = 5


def loaded() -> list[str]:
    return [name for name in HEAVY if name in sys.modules]


class FirstPaint(QObject):
    """Notes which heavy modules were loaded when the window was painted for the first time."""

    def __init__(self, window: QObject, then: Callable[[], object]) -> None:
        super().__init__()
        self._window = window
        self._then = then
        self.loaded: list[str] | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # A paint is done once the loop comes round again.
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.loaded = loaded()
        self._then()


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
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self._late.append(round(max(0.0, (now - self._before) * 1000 - TICK_MS), 1))
        self._before = now


class Onlooker:
    """Watches the window until it has seen what the plan waits for."""

    def __init__(self, attune: Attune, plan: dict[str, Any]) -> None:
        self._attune = attune
        self._plan = plan
        self._ticks = Ticks()
        self._paint = FirstPaint(attune.window, self._ticks.figures)
        self._lines: dict[int, str] = {}
        self._heard_out = False
        self._content = asyncio.Event()
        self.told: dict[str, Any] = {}
        attune.relay.line_changed.connect(self._on_line)
        attune.relay.speech_played.connect(self._on_played)

    async def watch(self) -> None:
        composition = await self._attune.open()
        composition.hub.subscribe(self._on_event)
        for wish in self._plan.get("wishes", []):
            self._wish(*wish.split(" ", 1))
        look = QTimer(self._ticks, interval=20)
        look.timeout.connect(self._look)
        look.start()
        try:
            await asyncio.wait_for(self._content.wait(), self._plan.get("patience_s", 60))
        except TimeoutError:
            self.told["in_vain"] = True
        look.stop()
        self._tell()
        self._attune.window.close()
        self._ticks.stop()
        await self._attune.aclose()

    def _wish(self, name: str, argument: str = "") -> None:
        assistant, intents = self._attune.assistant, self._attune.intents
        if name == "share":
            assert self._attune._on_command("share", argument) == "ok"
        elif name == "camera":
            intents.start("camera", lambda: assistant.set_camera(True))
        else:
            intents.start("type", lambda: assistant.send_text(argument))

    def _look(self) -> None:
        seen: list[str] = self.told.setdefault("notices_seen", [])
        seen += [text for text in self._notices() if text not in seen]
        shown = " ".join(seen).lower()
        told = all(piece.lower() in shown for piece in self._plan.get("notices", []))
        if told and (self._heard_out or not self._plan.get("answer")):
            self._content.set()

    def _notices(self) -> list[str]:
        labels = self._attune.window.findChildren(QLabel, "notice_text")
        return [label.text() for label in labels if label.isVisible()]

    def _on_line(self, line: TranscriptLineChanged) -> None:
        if line.kind == "assistant":
            self._lines[line.line_id] = line.text

    def _on_played(self, event: SpeechPlayed) -> None:
        self._heard_out = True
        self.told["speaking"] = self._ticks.figures()

    def _on_event(self, event: object) -> None:
        """Take note of the first sound of an answer, on the engine thread."""
        if isinstance(event, SpeechReceived) and "starting" not in self.told:
            self.told["starting"] = self._ticks.figures()

    def _tell(self) -> None:
        state = self._attune.window.findChild(QLabel, "state_word")
        assert state is not None
        self.told |= {
            "state": state.text(),
            "said": " ".join(self._lines.values()),
            "loaded_at_first_paint": self._paint.loaded,
            "loaded": loaded(),
        }


def main() -> None:
    plan = json.loads(sys.argv[1])
    ground = prepare(argparse.Namespace(backend="local"))
    app = QApplication(["attune"])
    attune = Attune(ground, start=plan.get("start", False))
    onlooker = Onlooker(attune, plan)
    run_gui(app, onlooker.watch())
    sys.stdout.write(json.dumps(onlooker.told) + "\n")


if __name__ == "__main__":
    main()
