"""What a step of the tour can do: speak, click, look, wait."""

from __future__ import annotations

import asyncio
import json
import ssl
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx2
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.app.composition import Composition
from desktop.app.tour.diary import Diary, MissedError
from desktop.app.tour.page import Page
from desktop.app.tour.voice import RememberingMicrophone, spoken
from desktop.app.window import Attune
from desktop.core.events import InputTranscript, SessionState, SessionStateChanged

ATTEMPTS = 3

RESTING = frozenset({SessionState.LISTENING, SessionState.CO_LISTENING, SessionState.OFF})

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


@dataclass
class Guide:
    """Leads through the window; everything here runs on the GUI thread's loop."""

    attune: Attune
    composition: Composition
    diary: Diary
    microphone: RememberingMicrophone
    folder: Path
    page: Page | None
    picture: Path
    figures: dict[str, float] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)
    spoken_at: float = 0.0

    async def on_engine(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the engine thread."""
        return await asyncio.wrap_future(self.attune.engine.submit(work))

    async def say(self, text: str) -> None:
        """Speak a sentence into the microphone and wait until it has been captured."""
        pcm = await self.on_engine(spoken(text))
        await self.on_engine(self._say(pcm))
        self.spoken_at = time.monotonic()

    async def ask(self, text: str) -> int:
        """Say a sentence until the service understands it, as people do, and return a mark.

        The mark lies before the words that were understood. Raises ``MissedError`` when the
        sentence was not understood three times.
        """
        for _ in range(ATTEMPTS):
            mark = self.diary.mark()
            await self.say(text)
            try:
                await self.diary.wait(mark, InputTranscript, "being understood", timeout_s=8.0)
            except MissedError:
                await self.calm()
            else:
                return mark
        raise MissedError(f"{text!r} was not understood in {ATTEMPTS} attempts")

    async def _say(self, pcm: bytes) -> None:
        self.microphone.say(pcm, 16_000)
        await self.microphone.said()

    def click(self, name: str) -> None:
        """Press a button or choose an action of the window by its object name."""
        widget = self.find(QAbstractButton, name)
        if widget is not None:
            widget.click()
            return
        action = self.attune.window.findChild(QAction, name)
        if action is None:
            raise MissedError(f"the window has no {name}")
        action.trigger()

    def find(self, kind: type[W], name: str) -> W | None:
        """Return a visible widget of the window by its object name."""
        for widget in self.attune.window.findChildren(kind, name):
            if widget.isVisible():
                return widget
        return None

    async def appear(self, name: str, timeout_s: float = 5.0) -> QWidget:
        """Wait until a widget shows."""
        for _ in range(round(timeout_s / 0.05)):
            widget = self.find(QWidget, name)
            if widget is not None:
                return widget
            await asyncio.sleep(0.05)
        raise MissedError(f"{name} did not show in the window")

    def type(self, text: str) -> None:
        """Type a line into the conversation and send it."""
        entry = self.find(QLineEdit, "text_input")
        if entry is None:
            raise MissedError("the window has no text field")
        entry.setText(text)
        entry.returnPressed.emit()

    async def calm(self, seconds: float = 0.8) -> None:
        """Wait until nobody has spoken or thought for a moment."""
        while True:
            mark = self.diary.mark()
            await asyncio.sleep(seconds)
            changes = self.diary.since(0, SessionStateChanged)
            resting = not changes or changes[-1].state in RESTING
            if resting and not self.diary.since(mark, SessionStateChanged):
                return

    async def look(self, name: str) -> None:
        """Save a picture of the window, once what came last is painted."""
        await asyncio.sleep(0.15)
        file = f"{len(self.pictures) + 1:02d}-{name}.png"
        self.attune.window.grab().save(str(self.folder / file))
        self.pictures.append(file)

    async def fault(self, name: str, **query: str) -> dict[str, Any]:
        """Have the embedded server do something that servers do."""
        address = await self.on_engine(self.composition.embedded.address())
        return await self.on_engine(
            _get(f"{address.url}/control/{name}", query, address.key, str(address.ca_file))
        )


async def _get(url: str, query: dict[str, str], key: str, ca_file: str) -> dict[str, Any]:
    context = ssl.create_default_context(cafile=ca_file)
    async with httpx2.AsyncClient(verify=context, trust_env=False) as client:
        answer = await client.get(url, params=query, headers={"x-goog-api-key": key})
        told: dict[str, Any] = json.loads(answer.text)
        return told
