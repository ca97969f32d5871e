"""A conversation through somebody's client, as the scenarios see it.

Runs in the client's own environment: the standard library only.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import time
import urllib.request
from abc import ABC, abstractmethod
from array import array
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

CHUNK_MS = 40
CHUNK_BYTES = 32 * CHUNK_MS
PATIENCE_S = 20.0
TIMER: dict[str, Any] = {
    "name": "set_timer",
    "description": "Set a timer.",
    "parameters": {"type": "OBJECT", "properties": {"seconds": {"type": "INTEGER"}}},
}

_LEAD_MS = 500
"""People do not speak in the very moment in which the microphone opens."""

_FRAME = re.compile(rb">(\d+) ")


class FailureError(Exception):
    """Something did not happen as it should; the text says what was seen."""


class LackingError(Exception):
    """The client has no such thing; the text says so, in its own words where it has any."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the suite tells a client program, made in ``run.py``.

    ``way`` names the way in, ``models`` are by the name of their column, ``speech`` and ``texts``
    by what is said.
    """

    url: str
    key: str
    ca_file: str
    way: str
    model: str
    models: dict[str, str]
    version: str
    speech: dict[str, str]
    texts: dict[str, str]
    traces: str
    scenarios: list[str]
    project: str = ""
    location: str = ""
    account: str = ""

    def context(self) -> ssl.SSLContext:
        """Return what trusts the server and nobody else."""
        return ssl.create_default_context(cafile=self.ca_file)

    async def order(self, name: str, **query: str) -> dict[str, Any]:
        """Give the server an order over its control channel."""
        address = f"{self.url}/control/{name}?" + "&".join(f"{k}={v}" for k, v in query.items())
        request = urllib.request.Request(address, headers={"x-goog-api-key": self.key})

        def ask() -> dict[str, Any]:
            with urllib.request.urlopen(request, context=self.context(), timeout=10) as answer:
                return dict(json.load(answer))

        return await asyncio.to_thread(ask)

    def resumptions(self) -> int:
        """Return how many sockets have begun with a resumption handle, by the server's traces."""
        return sum(1 for setup in self._setups() if _handle_of(setup))

    def _setups(self) -> list[dict[str, Any]]:
        found = []
        for trace in Path(self.traces).glob("*.log"):
            data = trace.read_bytes()
            frame = _FRAME.match(data)
            if frame is not None:
                with suppress(ValueError):  # it is still being written
                    found.append(json.loads(data[frame.end() : frame.end() + int(frame[1])]))
        return [message.get("setup", {}) for message in found]


def _handle_of(setup: dict[str, Any]) -> str:
    wanted = setup.get("sessionResumption") or setup.get("session_resumption") or {}
    return str(wanted.get("handle") or "")


def words(text: str) -> str:
    """Return a text's words alone, for comparison."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


@dataclass
class Conversation(ABC):
    """What a client lets its application see, counted.

    ``answers`` counts completed answers, ``farewells`` the announcements of an end. ``behavior``
    is that of the one tool, empty for none; the tool's result waits for ``release``.
    """

    told: Told
    model: str
    behavior: str = ""
    transcribed: bool = True
    heard: str = ""
    said: str = ""
    sound: bytearray = field(default_factory=bytearray)
    interruptions: int = 0
    answers: int = 0
    calls: int = 0
    farewells: int = 0
    failures: list[str] = field(default_factory=list)
    release: asyncio.Event = field(default_factory=asyncio.Event)

    tells_farewell = True
    """Whether the client passes a goAway on to its application."""

    def __post_init__(self) -> None:
        self._changed = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._to_say = bytearray()

    @abstractmethod
    async def open(self) -> None:
        """Connect."""

    @abstractmethod
    async def aclose(self) -> None:
        """Disconnect."""

    @abstractmethod
    async def send_sound(self, chunk: bytes) -> None:
        """Send some 16 kHz sound."""

    @abstractmethod
    async def write(self, text: str) -> None:
        """Send a typed user turn."""

    async def recover(self) -> None:  # noqa: B027 - a default: most clients do so by themselves
        """Come back after a loss."""

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self.aclose()

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run something until the conversation is over; its failure is noted."""
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def note(self) -> None:
        """Something has changed."""
        self._changed.set()

    def fail(self, error: object) -> None:
        """Note what the client raised or reported."""
        self.failures.append(f"{type(error).__name__}: {error}" if _raised(error) else str(error))
        self.note()

    def forget(self) -> None:
        """Begin to count anew, but for the failures."""
        self.heard = self.said = ""
        self.sound.clear()
        self.answers = self.interruptions = 0

    def play(self, pcm: bytes) -> None:
        """Take in some of the answer's sound."""
        self.sound += pcm
        self.note()

    async def speak(self, name: str) -> None:
        """Say a recorded sentence in real time into a microphone that stays open."""
        pcm = await asyncio.to_thread(Path(self.told.speech[name]).read_bytes)
        self._to_say += bytes(32 * _LEAD_MS) + pcm
        if not any(task.get_name() == "microphone" for task in self._tasks):
            self.start("microphone", self._stream())

    async def set_timer(self) -> dict[str, Any]:
        """Carry out the tool, as slowly as the scenario wants."""
        self.calls += 1
        self.note()
        await self.release.wait()
        return {"output": "set"}

    async def until(self, held: Callable[[], object], what: str, patience_s: float = 0) -> None:
        """Wait until something holds. Raises ``FailureError`` with what was seen instead."""
        end = time.monotonic() + (patience_s or PATIENCE_S)
        while not held():
            if time.monotonic() > end:
                raise FailureError(f"no {what}; {self.seen()}")
            self._changed.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), 0.1)

    async def until_said(self, text: str) -> None:
        """Wait until a text has been said and its answer is complete."""
        await self.until(lambda: words(text) in words(self.said), f"answer {text!r}")
        await self.until(lambda: self.answers, "end of the answer")

    def expect(self, held: object, what: str) -> None:
        """Raise ``FailureError`` unless something holds."""
        if not held:
            raise FailureError(f"{what}; {self.seen()}")

    def expect_voice(self, seconds: float) -> None:
        """Expect so much sound, with a voice in it."""
        samples = array("h", bytes(self.sound[: len(self.sound) // 2 * 2]))
        self.expect(len(samples) >= 24_000 * seconds, f"less than {seconds:g} s of sound")
        self.expect(max(samples, default=0) > 1_000, "the sound is silence")

    def seen(self) -> str:
        """Return what has happened, in a line."""
        last = f", last failure {self.failures[-1]!r}" if self.failures else ""
        return (
            f"heard {self.heard.strip()!r}, said {self.said.strip()!r}, "
            f"{len(self.sound) / 48_000:.1f} s of sound, {self.answers} answers, "
            f"{self.interruptions} interruptions, {self.calls} calls{last}"
        )

    async def _stream(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            chunk = bytes(self._to_say[:CHUNK_BYTES]).ljust(CHUNK_BYTES, b"\0")
            del self._to_say[:CHUNK_BYTES]
            await self.send_sound(chunk)
            due += CHUNK_MS / 1000
            await asyncio.sleep(max(0.0, due - loop.time()))

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.fail(error)


def _raised(error: object) -> bool:
    return isinstance(error, BaseException)
