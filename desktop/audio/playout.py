"""The jitter buffer between the model's voice and the output device.

A pure pull model: whoever has a clock calls ``read`` for the next block. Measured on simulated
arrivals, a start threshold of 80 ms leaves 13 % of real-time turns with a gap where none leaves
73 %; a larger one after an underrun keeps a slow link from stuttering.
"""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from desktop.audio.resample import Samples
from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES

FULL = 32_767


@dataclass(frozen=True, slots=True)
class Cushion:
    """How much is waited for before sound starts, in milliseconds.

    ``patience_ms`` ends the wait for a stream that trickles in without ever being ended.
    """

    start_ms: int = 80
    restart_ms: int = 160
    patience_ms: int = 300
    longest_ms: int = 600_000


@dataclass(frozen=True, slots=True)
class _Piece:
    """Samples of one answer: waiting, or handed to the device and audible at a known time."""

    answer: int
    samples: Samples
    position: int = 0
    audible_at: float = 0.0


class Playout:
    """Queues speech and gives it out block by block, with fades, gain and an exact position.

    ``play`` … ``flush`` belong to the loop, ``read`` to the device's thread; every property is
    safe from any thread. ``on_idle`` is called by ``read`` when the queue has run empty.
    ``dropped_ms`` counts what did not fit; nothing is dropped below ``longest_ms``.
    """

    FADE_MS = 5
    RAMP_MS = 15
    SOON_S = 0.03

    def __init__(
        self,
        *,
        sample_rate: int = OUTPUT_RATE,
        cushion: Cushion | None = None,
        now: Callable[[], float] = time.monotonic,
        on_idle: Callable[[], None] = lambda: None,
    ) -> None:
        self.sample_rate = sample_rate
        self.dropped_ms = 0
        self.underruns = 0
        self._cushion = cushion or Cushion()
        self._now = now
        self._on_idle = on_idle
        self._lock = threading.Lock()
        self._queue: deque[_Piece] = deque()
        self._queued = 0
        self._answer = 0
        self._fed = 0
        self._given: deque[_Piece] = deque()
        self._heard = (0, 0)
        self._next_at = math.inf
        self._flowing = False
        self._waited = 0
        self._start_ms = self._cushion.start_ms
        self._threshold_ms = self._start_ms
        self._stumbled = False
        self._fade_in = 0
        self._last = 0
        self._duck_db = 0.0
        self._volume = 1.0
        self._gain = 1.0
        self._target = 1.0
        self._ramp_left = 0

    # -- the loop's side ------------------------------------------------------------------------

    def play(self, pcm: bytes) -> bool:
        """Queue PCM16LE mono behind what waits; False when it does not fit and is counted."""
        samples = np.frombuffer(pcm, "<i2", count=len(pcm) // SAMPLE_BYTES)
        with self._lock:
            if self._ms(self._queued + samples.size) > self._cushion.longest_ms:
                self.dropped_ms += self._ms(samples.size)
                return False
            self._queue.append(_Piece(self._answer, samples, self._fed))
            self._queued += samples.size
            self._fed += samples.size
        return True

    def end_turn(self) -> None:
        """Let what is queued play to its end without waiting for more."""
        with self._lock:
            if self._fed:
                self._next_answer()

    def flush(self, *, fade: bool = True) -> int:
        """Forget everything that is not yet heard and return the milliseconds that were.

        ``fade`` lets the last sample decay instead of breaking off; a device that drops its own
        buffer has already moved past that sample and wants none.
        """
        with self._lock:
            heard = self._present()
            self._heard = (self._answer, heard)
            self._queue.clear()
            self._given.clear()
            self._queued = 0
            self._fed = 0
            self._answer += 1
            self._rest(self._start_ms)
            if not fade:
                self._last = 0
        return self._ms(heard)

    def duck(self, gain_db: float) -> None:
        """Move to another gain within ``RAMP_MS``; 0.0 restores, ``-inf`` mutes."""
        with self._lock:
            self._duck_db = gain_db
            self._aim()

    def set_volume(self, volume: float) -> None:
        """Scale everything; 1.0 leaves it as it is."""
        with self._lock:
            self._volume = volume
            self._aim()

    @property
    def ready_ms(self) -> int:
        """How much there is to hear while nothing is heard, nor soon will be; else 0.

        A device that has run dry, or begins anew, takes the next block at once.
        """
        with self._lock:
            now = self._now()
            self._forget_heard(now)
            first_at = self._given[0].audible_at if self._given else self._next_at
            if first_at - now < self.SOON_S:
                return 0
            return self._ms(self._queued + sum(piece.samples.size for piece in self._given))

    @property
    def start_ms(self) -> int:
        """How much is to be waited for before the next answer starts, as things are."""
        return self._threshold_ms

    @property
    def queued_ms(self) -> int:
        """How much waits and was not given to the device."""
        return self._ms(self._queued)

    @property
    def tail_s(self) -> float:
        """Seconds until the last sample given to the device has been heard; 0 when it has."""
        with self._lock:
            end = self._ends(self._given[-1]) if self._given else 0.0
        return max(0.0, end - self._now())

    @property
    def playing(self) -> bool:
        """Whether anything waits or is on its way through the device."""
        return self._queued > 0 or self.tail_s > 0

    @property
    def played_ms(self) -> int:
        """How much of the present answer has been heard."""
        with self._lock:
            return self._ms(self._present())

    # -- the device's side ----------------------------------------------------------------------

    def read(self, samples: int, audible_at: float | None = None) -> bytes:
        """Return exactly the next ``samples``, silence included.

        ``audible_at`` is the monotonic time at which the first of them will be heard, now if None.
        """
        block = np.zeros(samples, np.int16)
        with self._lock:
            was_waiting = self._queued > 0
            now = self._now()
            self._forget_heard(now)
            audible_at = now if audible_at is None else audible_at
            self._next_at = audible_at + samples / self.sample_rate
            filled = self._fill(block, audible_at)
            self._decay(block, filled)
            block = self._amplify(block)
            idle = was_waiting and self._queued == 0
        if idle:
            self._on_idle()
        return block.tobytes()

    def dropped(self, at: float | None = None) -> None:
        """Queue again what the device had not played when it dropped all it held, now if None.

        Not to be called between ``read`` and the moment at which the device has taken the block.
        """
        with self._lock:
            at = self._now() if at is None else at
            self._next_at = at
            if not self._given or self._ends(self._given[-1]) <= at:
                return
            while self._given and self._given[-1].audible_at >= at:
                self._take_back(self._given.pop(), 0)
            if self._given and self._ends(self._given[-1]) > at:
                piece = self._given.pop()
                self._take_back(piece, round((at - piece.audible_at) * self.sample_rate))
            self._flowing = True
            self._fade_in = self._samples(self.FADE_MS)
            self._last = 0

    def _take_back(self, piece: _Piece, heard: int) -> None:
        if heard:
            self._given.append(replace(piece, samples=piece.samples[:heard]))
        rest = replace(piece, samples=piece.samples[heard:], position=piece.position + heard)
        self._queue.appendleft(rest)
        self._queued += rest.samples.size

    def _fill(self, block: Samples, audible_at: float) -> int:
        filled = 0
        while filled < block.size and self._may_flow(block.size - filled):
            piece = self._queue.popleft()
            taken = piece.samples[: block.size - filled]
            block[filled : filled + taken.size] = taken
            at = audible_at + filled / self.sample_rate
            self._given.append(_Piece(piece.answer, taken, piece.position, at))
            if taken.size < piece.samples.size:
                rest = piece.samples[taken.size :]
                self._queue.appendleft(_Piece(piece.answer, rest, piece.position + taken.size))
            self._queued -= taken.size
            self._soften(block[filled : filled + taken.size])
            filled += taken.size
            self._settle(piece.answer)
        return filled

    def _may_flow(self, wanted: int) -> bool:
        if self._flowing and self._queue:
            return True
        if self._flowing:
            self._stumble()
        if not self._queue:
            self._waited = 0
            return False
        ended = self._queue[0].answer < self._answer
        patient = self._ms(self._waited) < self._cushion.patience_ms
        if self._ms(self._queued) < self._threshold_ms and not ended and patient:
            self._waited += wanted
            return False
        self._flowing = True
        self._waited = 0
        self._fade_in = self._samples(self.FADE_MS)
        return True

    def _settle(self, answer: int) -> None:
        """Close the flow at the end of an answer, so that the next one gets its own cushion."""
        if answer == self._answer or (self._queue and self._queue[0].answer == answer):
            return
        least, most = self._cushion.start_ms, self._cushion.restart_ms
        self._start_ms = min(most, self._start_ms * 2) if self._stumbled else self._start_ms - 20
        self._start_ms = max(least, self._start_ms)
        self._stumbled = False
        self._rest(self._start_ms)

    def _stumble(self) -> None:
        self.underruns += 1
        self._stumbled = True
        self._rest(self._cushion.restart_ms)

    def _rest(self, threshold_ms: int) -> None:
        self._flowing = False
        self._waited = 0
        self._threshold_ms = threshold_ms

    def _next_answer(self) -> None:
        self._answer += 1
        self._fed = 0
        if not self._queue:
            self._stumbled = False
            self._rest(self._start_ms)

    # -- loudness -------------------------------------------------------------------------------

    def _soften(self, part: Samples) -> None:
        if self._fade_in:
            whole = self._samples(self.FADE_MS)
            count = min(self._fade_in, part.size)
            first = whole - self._fade_in
            part[:count] = part[:count] * (np.arange(first, first + count) / whole)
            self._fade_in -= count
        self._last = int(part[-1]) if part.size else self._last

    def _decay(self, block: Samples, filled: int) -> None:
        rest = block.size - filled
        if rest and self._last:
            count = min(rest, self._samples(self.FADE_MS))
            block[filled : filled + count] = np.linspace(self._last, 0, count)
            self._last = 0

    def _aim(self) -> None:
        self._target = self._volume * 10.0 ** (self._duck_db / 20)
        self._ramp_left = self._samples(self.RAMP_MS)

    def _amplify(self, block: Samples) -> Samples:
        if self._gain == self._target == 1.0:
            return block
        gains = np.full(block.size, self._target)
        count = min(self._ramp_left, block.size)
        if count:
            step = (self._target - self._gain) / self._ramp_left
            gains[:count] = self._gain + step * np.arange(1, count + 1)
            self._ramp_left -= count
            self._gain += step * count
        if not self._ramp_left:
            self._gain = self._target
        return cast(Samples, np.clip(block * gains, -FULL, FULL).astype(np.int16))

    # -- position -------------------------------------------------------------------------------

    def _present(self) -> int:
        """Return the samples heard of the answer that is being heard, or was last."""
        now = self._now()
        self._forget_heard(now)
        answer, heard = self._heard
        for piece in self._given:
            if piece.audible_at <= now:
                part = round((now - piece.audible_at) * self.sample_rate)
                answer, heard = piece.answer, piece.position + min(part, piece.samples.size)
        coming = self._given or self._queue
        if coming and coming[0].answer != answer:
            return 0
        return heard

    def _forget_heard(self, now: float) -> None:
        while self._given and self._ends(self._given[0]) <= now:
            piece = self._given.popleft()
            self._heard = (piece.answer, piece.position + piece.samples.size)

    def _ends(self, piece: _Piece) -> float:
        return piece.audible_at + piece.samples.size / self.sample_rate

    def _ms(self, samples: int) -> int:
        return 1000 * samples // self.sample_rate

    def _samples(self, milliseconds: int) -> int:
        return self.sample_rate * milliseconds // 1000
