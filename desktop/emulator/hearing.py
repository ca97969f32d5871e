"""The session's hearing: sound and activity signals, in order, beside the receive loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Literal, TypeAlias

from desktop.core.channel import Channel, Loss
from desktop.core.ports import VoiceActivity
from desktop.emulator.alertness import Alertness
from desktop.emulator.listening import Activity, AutomaticListener, ManualListener
from desktop.emulator.setup import Setup

logger = logging.getLogger(__name__)

Signal: TypeAlias = bytes | Literal["start", "end", "flush"]

_CAPACITY = 65_536
_MOST_BYTES = 8 * 1024 * 1024
_BATCH_BYTES = 4096


class Hearing:
    """Finds utterances with the server's detector, or as the client declares them.

    ``report`` is called on the loop with everything that begins and ends. The detector is loaded
    in a worker when the first sound comes, which waits; a session that only writes needs none.
    Detecting stays on the loop, a few windows
    at a time: handing 40 ms of sound to a worker and back costs more than the detector (measured).
    """

    def __init__(
        self,
        setup: Setup,
        voice_activity: Callable[[], VoiceActivity],
        report: Callable[[Activity], None],
    ) -> None:
        self._waiting_bytes = 0
        self._listener: AutomaticListener | ManualListener | None = None
        self._setup = setup
        self._voice_activity = voice_activity
        self._report = report
        self._signals: Channel[Signal] = Channel(_CAPACITY, Loss.DROP_OLDEST)

    def put(self, signal: Signal) -> None:
        """Take 16 kHz sound, or a signal of the client; what nobody keeps up with is dropped."""
        if isinstance(signal, bytes):
            if self._waiting_bytes + len(signal) > _MOST_BYTES:
                logger.debug("sound is dropped: it comes too fast")
                return
            self._waiting_bytes += len(signal)
        self._signals.put(signal)

    @property
    def weight(self) -> int:
        """How many bytes of sound wait or belong to an utterance that is not over."""
        return self._waiting_bytes + (self._listener.weight if self._listener else 0)

    async def run(self) -> None:
        """Listen until cancelled."""
        if self._setup.manual_activity:
            await self._listen_as_told()
        else:
            await self._listen_for_speech()

    async def _listen_as_told(self) -> None:
        self._listener = listener = ManualListener(self._setup.detection)
        async for signal in self._signals:
            match signal:
                case bytes():
                    self._waiting_bytes -= len(signal)
                    self._report_all(listener.feed(signal))
                case "start":
                    self._report_all(listener.begin())
                case "end":
                    self._report_all(listener.finish())

    async def _listen_for_speech(self) -> None:
        first = await self._signals.get()
        while not isinstance(first, bytes):  # nothing to flush yet
            first = await self._signals.get()
        try:
            detector = await asyncio.to_thread(self._voice_activity)
        except Exception as error:  # noqa: BLE001 - without a detector, typed text still works
            logger.warning("no voice activity detector: %s", type(error).__name__)
            return
        # No frame may hold the detector: a cancelled task keeps its frames until the garbage
        # collector comes, and the detector is megabytes that the collector does not count.
        self._listener = AutomaticListener(Alertness(detector), self._setup.detection)
        del detector
        try:
            await self._hear(first)
            async for signal in self._signals:
                await self._hear(signal)
        finally:
            self._listener = None

    async def _hear(self, signal: Signal) -> None:
        held: Signal = signal
        if isinstance(signal, bytes):
            pcm, held = await self._batch(signal)
            self._report_all(self._feed(pcm))
            await asyncio.sleep(0)  # a burst must not hold up the socket
        listener = self._listener
        ends = held == "flush" and self._setup.rules.audio_stream_end
        if ends and isinstance(listener, AutomaticListener):
            self._report_all(listener.flush())

    def _feed(self, pcm: bytes) -> list[Activity]:
        listener = self._listener
        return listener.feed(pcm) if listener is not None else []

    async def _batch(self, first: bytes) -> tuple[bytes, Signal]:
        """Return the sound that waits, and the signal that ended it or nothing."""
        pcm = bytearray(first)
        held: Signal = b""
        while len(self._signals) and len(pcm) < _BATCH_BYTES:
            signal = await self._signals.get()
            if not isinstance(signal, bytes):
                held = signal
                break
            pcm += signal
        self._waiting_bytes -= len(pcm)
        return bytes(pcm), held

    def _report_all(self, found: list[Activity]) -> None:
        for activity in found:
            self._report(activity)
