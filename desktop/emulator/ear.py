"""The demo's ear: it understands the visible sayings, and says so when it did not."""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.parts import Ear, Heard
from desktop.emulator.saying import phrasebook

if TYPE_CHECKING:
    from desktop.emulator.recogniser import Recogniser

logger = logging.getLogger(__name__)

_LONGEST_S = 12.0


class DeafEar:
    """Implements ``Ear`` where no recogniser is installed: it measures and understands nothing."""

    async def listen(self, pcm: bytes) -> Heard:
        """Return how long somebody spoke."""
        return Heard("", seconds_of(pcm), understood=False)

    def sayings(self) -> Sequence[str]:
        """Return nothing: only typed text is understood."""
        return ()

    def learn(self, instruction: str) -> None:
        """Do nothing."""


class GrammarEar:
    """Implements ``Ear`` with a grammar of the sayings.

    The recogniser is built once, in the ear's own thread, on the first ``listen``, ``learn`` or
    ``warm``. Where that fails the ear understands nothing.
    """

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="ThreadPoolExecutor ear")
        self._recogniser: Recogniser | None = None
        self._broken = False
        self._instruction = ""
        self._learned = ""
        self._lock = threading.Lock()

    async def listen(self, pcm: bytes) -> Heard:
        """Recognise one utterance of 16 kHz PCM16LE mono; the loop stays free."""
        seconds = seconds_of(pcm)
        if seconds > _LONGEST_S:
            return Heard("", seconds, understood=False)
        loop = asyncio.get_running_loop()
        text = await loop.run_in_executor(self._worker, self._recognise, pcm)
        return Heard(text, seconds, understood=bool(text))

    def sayings(self) -> Sequence[str]:
        """Return the *try saying* sentences."""
        return phrasebook().examples

    def learn(self, instruction: str) -> None:
        """Listen also for questions about the knowledge in a system instruction, soon."""
        with self._lock:
            self._instruction = instruction
        self.warm()

    def warm(self) -> None:
        """Begin to load the recogniser in the background."""
        self._worker.submit(self._ready)

    def close(self) -> None:
        """End the ear's thread once it is idle."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _recognise(self, pcm: bytes) -> str:
        recogniser = self._ready()
        return recogniser.recognise(pcm) if recogniser else ""

    def _ready(self) -> Recogniser | None:
        if self._recogniser is None and not self._broken:
            self._recogniser = self._build()
        with self._lock:
            instruction = self._instruction
        if self._recogniser is not None and instruction != self._learned:
            self._recogniser.learn(instruction)
            self._learned = instruction
        return self._recogniser

    def _build(self) -> Recogniser | None:
        # Loaded on first use: soxr, numpy and the recogniser's model are heavy.
        from desktop.emulator.recogniser import Recogniser

        try:
            return Recogniser(phrasebook())
        except (ImportError, OSError, RuntimeError) as error:
            self._broken = True
            logger.info("no speech recognition: %s", type(error).__name__)
            return None


def seconds_of(pcm: bytes) -> float:
    """Return the length of 16 kHz PCM16LE mono."""
    return len(pcm) / (INPUT_RATE * SAMPLE_BYTES)


def open_ear() -> Ear:
    """Return the best ear of this machine, loading in the background."""
    if importlib.util.find_spec("pocketsphinx") is None:
        return DeafEar()
    ear = GrammarEar()
    ear.warm()
    return ear
