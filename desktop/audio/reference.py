"""What is played, laid out along the time at which it is heard, to be read at another clock.

Devices take their blocks early, in bursts, and drop what they hold when a stream is restarted. An
echo canceller wants the opposite: exactly one frame of reference for each captured one, from the
same moment. The line between the two is addressed by time, so that what was dropped unheard
leaves no trace, and it is read at fractional steps, so that the reader can follow a clock that
runs at a slightly different speed.
"""

from __future__ import annotations

import math
from functools import cache
from typing import cast

import numpy as np
import numpy.typing as npt

from desktop.audio.resample import Samples
from desktop.core.media import INPUT_RATE, OUTPUT_RATE

Signal = npt.NDArray[np.float32]

STEP = OUTPUT_RATE / INPUT_RATE
TAPS = 32
PHASES = 1024
PASS = 0.62
"""The share of the line's bandwidth that is kept: below half of ``INPUT_RATE``."""
ROOM = 0.8
"""The gain of a reading, so that what the filter overshoots still fits into 16 bits."""

PIECE = 160
"""Pairs of samples that are read at once; within them the fraction moves by less than a third."""
_PAIR = round(2 * STEP)
_SPREAD = TAPS + 2
"""Samples of the line that a pair needs."""

PACK = 4
"""Pairs that are one product where the fraction hardly moves."""
_PACKED = _PAIR * (PACK - 1) + _SPREAD
"""Samples of the line that so many pairs need."""
STILL = 0.004
"""By so much of a sample the fraction may move within a reading and still count as one."""
STRAIGHT = 0.05
"""By so much it may move and lie on a line between two fractions: exact to 3 parts in 10,000."""
_MARGIN = round(1.2 * STRAIGHT * PHASES)
"""Phases before the first and behind the last that such a line may reach."""


@cache
def _kernels() -> Signal:
    """Return one windowed sinc for each fraction from -1/2 to 3/2, ``TAPS`` wide."""
    fraction = np.arange(2 * PHASES + 1)[:, None] / PHASES - 0.5
    at = np.arange(TAPS)[None, :] - (TAPS // 2 - 1) - fraction
    window = np.i0(7.0 * np.sqrt(np.clip(1 - (at / (TAPS / 2)) ** 2, 0, None))) / np.i0(7.0)
    window[np.abs(at) > TAPS / 2] = 0
    return (ROOM * PASS * np.sinc(PASS * at) * window).astype(np.float32)


@cache
def _shares(pairs: int) -> Signal:
    """Return for each pair what the kernels at the beginning, middle and end count for."""
    along = np.linspace(0, 1, pairs)
    begin = (1 - along) * (1 - 2 * along)
    end = along * (2 * along - 1)
    return np.stack((begin, 1 - begin - end, end), axis=1).astype(np.float32)


@cache
def _along(count: int) -> Signal:
    """Return how far each of so many samples lies between the first and the last."""
    return np.linspace(0, 1, count, dtype=np.float32)


@cache
def _packs() -> Signal:
    """Return for each phase the kernels of ``PACK`` pairs as columns, each where its samples are.

    The phase is that of the first sample, from ``-_MARGIN`` on; about 2 MB, made within 10 ms.
    """
    phases = np.arange(-_MARGIN, PHASES + _MARGIN)
    packs = np.zeros((phases.size, _PACKED, PACK, 2), np.float32)
    for odd in (0, 1):
        begin = phases / PHASES + odd * STEP
        shift = np.maximum(0, np.floor(begin)).astype(int)
        kernels = _kernels()[np.round((begin - shift + 0.5) * PHASES).astype(int)]
        for moved in range(shift.min(), shift.max() + 1):
            same = shift == moved
            for pair in range(PACK):
                at = _PAIR * pair + moved
                packs[same, at : at + TAPS, pair, odd] = kernels[same]
    return packs.reshape(phases.size, _PACKED, 2 * PACK)


def _pack(fraction: float) -> Signal:
    """Return the kernels for pairs of which the first sample lies at a fraction, near 0 to 1."""
    pack: Signal = _packs()[_MARGIN + round(fraction * PHASES)]
    return pack


class ReferenceLine:
    """The last seconds of 24 kHz playback, addressed by sample; belongs to one thread.

    What a device plays is one unbroken row of samples, and its word on when each block is heard
    wanders by 20 ms and more while that row does not move at all (measured on a busy machine). So
    samples are counted. Times are believed after a restart, and where they have said the same for
    ``PATIENCE`` blocks; ``gaps`` counts the latter. What a device takes at once after a restart it
    dates some milliseconds too early: the blocks behind that are right to one.
    """

    KEEP_S = 4
    FOLLOW = 0.01
    APART_S = 0.06
    PATIENCE = 25
    AT_ONCE = 7
    SETTLED = 9

    def __init__(self) -> None:
        _packs()
        self._size = OUTPUT_RATE * self.KEEP_S
        self._ring = np.zeros(self._size, np.float32)
        self._end = 0
        self._unwritten = 0
        self._fresh = True
        self._since: list[float] = []
        self._slip = 0.0
        self._apart = 0
        self.gaps = 0
        self._origin: float | None = None

    def write(self, pcm: bytes, audible_at: float) -> None:
        """Lay down PCM16LE that is heard from monotonic ``audible_at`` on, as is said."""
        self._place(audible_at)
        samples = np.frombuffer(pcm, "<i2")
        self._lay_silence()
        self._put(self._end, samples)
        self._end += samples.size

    def pause(self, samples: int, audible_at: float) -> None:
        """Lay down so many samples of silence; costs next to nothing."""
        self._place(audible_at)
        self._end += samples
        self._unwritten += samples

    def restarted(self) -> None:
        """Believe the next block's time: what was dropped unheard is overwritten then."""
        self._fresh = True

    def take_slip(self) -> float:
        """Return by how many samples everything since the restart lies later than it was said."""
        slip, self._slip = self._slip, 0.0
        return slip

    @property
    def begun(self) -> bool:
        """Whether anything was ever played, silence included."""
        return self._origin is not None

    @property
    def end(self) -> int:
        """Which sample comes after the newest."""
        return self._end

    def index_at(self, when: float) -> float:
        """Return which sample is heard at a monotonic time; fractional, perhaps not yet there."""
        origin = when if self._origin is None else self._origin
        return (when - origin) * OUTPUT_RATE

    def read(self, position: float, step: float, count: int) -> Signal:
        """Return ``count`` samples from ``position`` on, ``step`` apart; silence where none are.

        They are a little quieter than what was written: by ``ROOM``. ``step`` is ``STEP`` but for
        the difference of two clocks, and ``count`` even.
        """
        self._lay_silence()
        if count <= 2 * PIECE:
            return self._read(position, step, count // 2)
        starts = range(0, count, 2 * PIECE)
        parts = (
            self._read(position + step * at, step, min(PIECE, (count - at) // 2)) for at in starts
        )
        return np.concatenate(tuple(parts))

    def _read(self, position: float, step: float, pairs: int) -> Signal:
        """Return so many pairs of samples.

        Two steps are three samples of the line and next to nothing, so a pair is one product with
        the same few kernels; between those at the beginning, in the middle and at the end the
        fraction moves so little that a parabola is exact to a thousandth.
        """
        first = math.floor(position)
        slide = (2 * step - _PAIR) * (pairs - 1)
        if abs(slide) < STRAIGHT and pairs % PACK == 0:
            return self._read_packed(first, position - first, slide, pairs)
        kernels = np.zeros((2, 3, _SPREAD), np.float32)
        for odd in (0, 1):
            begin = position + odd * step - first
            shift = math.floor(begin)
            phases = [round((begin - shift + 0.5 + slide * at) * PHASES) for at in (0, 0.5, 1)]
            kernels[odd, :, shift : shift + TAPS] = _kernels()[phases]
        stretch = self._get(first - (TAPS // 2 - 1), _PAIR * (pairs - 1) + _SPREAD)
        size = stretch.itemsize
        windows: Signal = np.ndarray((pairs, _SPREAD), np.float32, stretch, 0, (_PAIR * size, size))
        values = windows @ kernels.reshape(6, _SPREAD).T
        shares = _shares(pairs)
        return cast(
            Signal,
            np.einsum("nok,nk->no", values.reshape(pairs, 2, 3), shares).reshape(2 * pairs),
        )

    def _read_packed(self, first: int, fraction: float, slide: float, pairs: int) -> Signal:
        """Return so many pairs of samples where two clocks run nearly alike: a third of the work.

        A device's clock is seldom off by more than ``STRAIGHT`` allows, 100 parts in a million.
        """
        size, packs = self._ring.itemsize, pairs // PACK
        stretch = self._get(first - (TAPS // 2 - 1), _PAIR * PACK * (packs - 1) + _PACKED)
        windows: Signal = np.ndarray(
            (packs, _PACKED), np.float32, stretch, 0, (_PAIR * PACK * size, size)
        )
        laid = windows.copy()
        if abs(slide) < STILL:
            pack = _pack(fraction + slide / 2)
            return (laid @ pack).reshape(2 * pairs)
        begin = (laid @ _pack(fraction)).reshape(2 * pairs)
        end = (laid @ _pack(fraction + slide)).reshape(2 * pairs)
        end -= begin
        end *= _along(2 * pairs)
        end += begin
        return end

    def _place(self, audible_at: float) -> None:
        """Continue the row, or go to where the next sample is said to be heard."""
        if self._origin is None:
            self._origin = audible_at - self._end / OUTPUT_RATE
        early = (audible_at - self._origin) * OUTPUT_RATE - self._end
        self._apart = self._apart + 1 if abs(early) > self.APART_S * OUTPUT_RATE else 0
        if self._fresh or self._apart >= self.PATIENCE:
            self.gaps += not self._fresh
            self._fresh = False
            self._apart = 0
            self._since = []
            self._move(round(early))
        elif len(self._since) < self.SETTLED:
            self._settle(early)
        elif not self._apart:
            self._origin += self.FOLLOW * early / OUTPUT_RATE

    def _settle(self, early: float) -> None:
        self._since.append(early)
        if len(self._since) == self.SETTLED:
            late = float(np.median(self._since[self.AT_ONCE :]))
            self._origin = cast(float, self._origin) + late / OUTPUT_RATE
            self._slip += late

    def _move(self, samples: int) -> None:
        """Continue so many samples later, or earlier when negative."""
        self._lay_silence()
        if samples < 0:
            gone = min(-samples, self._size)
            self._put(self._end - gone, np.zeros(gone, np.float32))
        else:
            self._unwritten = samples
        self._end += samples

    def _lay_silence(self) -> None:
        count, self._unwritten = min(self._unwritten, self._size), 0
        if count:
            self._put(self._end - count, np.zeros(count, np.float32))

    def _put(self, start: int, samples: Signal | Samples) -> None:
        at = start % self._size
        first = min(samples.size, self._size - at)
        self._ring[at : at + first] = samples[:first]
        self._ring[: samples.size - first] = samples[first:]

    def _get(self, start: int, count: int) -> Signal:
        at = start % self._size
        if at + count <= self._size and self._end - self._size <= start <= self._end - count:
            return self._ring[at : at + count]
        first = min(count, self._size - at)
        found = np.concatenate((self._ring[at : at + first], self._ring[: count - first]))
        if start + count > self._end:
            found[max(0, self._end - start) :] = 0
        if start < self._end - self._size:
            found[: self._end - self._size - start] = 0
        return found
