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
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app.ground import prepare
from desktop.app.window import Attune
from desktop.bridge.loop import run_gui
from desktop.core.events import SpeechPlayed, SpeechReceived, TranscriptLineChanged
from tests.e2e.glance import FirstPaint, Ticks, loaded


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
            assert self._attune._orders.take("share", argument) == "ok"
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
