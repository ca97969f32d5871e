"""Voice cues: feeds the microphone to the analysis in a thread of its own and publishes cues."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from desktop.affect.analysis import VoiceAnalysis
from desktop.affect.frame import samples_of
from desktop.affect.reading import Reading
from desktop.core.clock import Clock
from desktop.core.events import EmotionCue, Event
from desktop.core.media import INPUT_RATE, SAMPLE_BYTES, AudioChunk

BLOCK_BYTES = INPUT_RATE // 10 * SAMPLE_BYTES
"""Analysing 100 ms at a time costs half of what 20 ms at a time does (measured)."""

WAITING_BLOCKS = 20
HOLD_AFTER_S = 0.3
PERIOD_S = 0.5


@dataclass(frozen=True, slots=True)
class _Block:
    """Samples to analyse; ``era`` tells which stretch of listening they belong to."""

    pcm: bytes
    speech: float
    era: int


class VoiceCues:
    """Implements ``Cues``; make it on the loop on which ``publish`` shall be called.

    While the assistant speaks, and 300 ms after, nothing is measured: without headphones the
    microphone hears the assistant. Nothing outlives ``aclose``.
    """

    def __init__(self, publish: Callable[[Event], None], clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._analysis: VoiceAnalysis | None = VoiceAnalysis()
        self._pcm = bytearray()
        self._speech = math.nan
        self._held_until = -math.inf
        self._paused = False
        self._era = 0
        self._last: EmotionCue | None = None
        self._last_at = -math.inf
        self._blocks: deque[_Block] = deque(maxlen=WAITING_BLOCKS)
        self._changed = threading.Condition()
        self._closed = False
        self._forget_usual = False
        self._relearning = False
        self._thread = threading.Thread(target=self._analyse, name="voice cues", daemon=True)
        self._thread.start()

    def feed(self, chunk: AudioChunk, *, assistant_speaking: bool) -> None:
        """Take microphone audio; cheap, the analysis runs elsewhere."""
        if self._closed or self._paused:
            return
        if assistant_speaking:
            self._held_until = chunk.captured_at + HOLD_AFTER_S
        if chunk.captured_at < self._held_until:
            self._hold()
            return
        self._gather(chunk)

    def pause(self, *, paused: bool) -> None:
        """Hold measuring, for example while others may be heard."""
        if self._closed or paused == self._paused:
            return
        self._paused = paused
        self._begin_era()
        self._deliver(EmotionCue("voice", "paused" if paused else "listening"))

    def relearn(self) -> None:
        """Forget what is usual, as after another microphone was chosen."""
        if self._closed:
            return
        self._begin_era()
        self._relearning = True
        with self._changed:
            self._forget_usual = True
            self._changed.notify()
        if not self._paused:
            self._deliver(EmotionCue("voice", "relearning"))

    async def aclose(self) -> None:
        """Stop and forget everything measured; may be called twice."""
        self._closed = True
        self._begin_era()
        with self._changed:
            self._changed.notify()
        await asyncio.to_thread(self._thread.join)
        self._analysis = None
        self._last = None

    def _hold(self) -> None:
        if self._last is None or self._last.state != "on hold":
            self._begin_era()
            self._deliver(EmotionCue("voice", "on hold"))

    def _begin_era(self) -> None:
        """Drop what waits, and what the thread is about to say of it."""
        self._era += 1
        self._pcm.clear()
        self._speech = math.nan
        with self._changed:
            self._blocks.clear()

    def _gather(self, chunk: AudioChunk) -> None:
        if self._last is not None and self._last.state == "on hold":
            self._deliver(EmotionCue("voice", "listening"))
        self._pcm += chunk.pcm
        self._speech = _greater(self._speech, chunk.speech)
        if len(self._pcm) < BLOCK_BYTES:
            return
        block = _Block(bytes(self._pcm), self._speech, self._era)
        self._pcm.clear()
        self._speech = math.nan
        with self._changed:
            self._blocks.append(block)
            self._changed.notify()

    def _analyse(self) -> None:
        era = 0
        while (block := self._next_block()) is not None and self._analysis is not None:
            if block.era != era:
                era = block.era
                self._analysis.interrupt()
            if self._forget_usual:
                self._forget_usual = False
                self._analysis.relearn()
            reading = self._analysis.feed(samples_of(block.pcm), block.speech)
            if reading is not None:
                self._hand_over(reading, era)

    def _next_block(self) -> _Block | None:
        with self._changed:
            while not self._blocks and not self._closed:
                self._changed.wait()
            return None if self._closed else self._blocks.popleft()

    def _hand_over(self, reading: Reading, era: int) -> None:
        try:
            self._loop.call_soon_threadsafe(self._on_reading, reading, era)
        except RuntimeError:  # the loop has closed: nobody listens any more
            self._closed = True

    def _on_reading(self, reading: Reading, era: int) -> None:
        if self._closed or self._paused or era != self._era:
            return
        self._relearning = reading.state == "learning" and (self._relearning or reading.relearning)
        cue = _cue_of(reading, "relearning" if self._relearning else reading.state)
        is_new_state = self._last is None or self._last.state != cue.state
        if is_new_state or self._clock.now() - self._last_at >= PERIOD_S:
            self._deliver(cue)

    def _deliver(self, cue: EmotionCue) -> None:
        if cue == self._last:
            return
        self._last = cue
        self._last_at = self._clock.now()
        self._publish(cue)


def _cue_of(reading: Reading, state: str) -> EmotionCue:
    return EmotionCue(
        source="voice",
        state=state,
        energy=reading.energy,
        index=reading.index,
        effort_db=reading.effort_db,
        pauses=reading.pauses,
        pauses_usual=reading.pauses_usual,
        pitch_st=reading.pitch_st,
        loudness_db=reading.loudness_db,
        pace=reading.pace,
        pace_percent=reading.pace_percent,
        progress=reading.progress,
    )


def _greater(first: float, second: float) -> float:
    """Return the greater of two probabilities, either of which may be missing (NaN)."""
    known = [value for value in (first, second) if not math.isnan(value)]
    return max(known, default=math.nan)
