"""What is played, laid out along the time at which it is heard, to be read at another clock.

Devices take their blocks early, in bursts, and drop what they hold when a stream is restarted. An
echo canceller wants the opposite: exactly one frame of reference for each captured one, from the
same moment. The line between the two is addressed by time, so that what was dropped unheard
leaves no trace, and it is read at fractional steps, so that the reader can follow a clock that
runs at a slightly different speed.
"""

from __future__ import annotations

from functools import cache
from typing import cast

import numpy as np
import numpy.typing as npt

from desktop.core.media import INPUT_RATE, OUTPUT_RATE

Signal = npt.NDArray[np.float32]

STEP = OUTPUT_RATE / INPUT_RATE
TAPS = 32
PHASES = 1024
PASS = 0.62
"""The share of the line's bandwidth that is kept: below half of ``INPUT_RATE``."""

_TAPS = np.arange(TAPS)


@cache
def _kernels() -> Signal:
    """Return one windowed sinc for each fraction of a sample, ``PHASES`` + 1 by ``TAPS``."""
    fraction = np.arange(PHASES + 1)[:, None] / PHASES
    at = np.arange(TAPS)[None, :] - (TAPS // 2 - 1) - fraction
    window = np.i0(7.0 * np.sqrt(np.clip(1 - (at / (TAPS / 2)) ** 2, 0, None))) / np.i0(7.0)
    return (PASS * np.sinc(PASS * at) * window).astype(np.float32)


class ReferenceLine:
    """The last seconds of 24 kHz playback, addressed by sample; belongs to one thread.

    ``gaps`` counts the stumbles of the device.
    """

    KEEP_S = 4
    SLACK_S = 0.01
    FOLLOW = 0.01
    GAP_S = 0.02
    """Silence of this length that nobody played is the device's stumble."""

    def __init__(self) -> None:
        self._size = OUTPUT_RATE * self.KEEP_S
        self._ring = np.zeros(self._size, np.float32)
        self._end = 0
        self.gaps = 0
        self._origin: float | None = None

    def write(self, pcm: bytes, audible_at: float) -> None:
        """Lay down PCM16LE that is heard from monotonic ``audible_at`` on.

        A time within ``SLACK_S`` of the end continues the line, an earlier one overwrites what was
        dropped unheard, a later one leaves silence in between.
        """
        samples = np.frombuffer(pcm, "<i2").astype(np.float32)
        if self._origin is None:
            self._origin = audible_at - self._end / OUTPUT_RATE
        early = (audible_at - self._origin) * OUTPUT_RATE - self._end
        if abs(early) > self.SLACK_S * OUTPUT_RATE:
            self._move(round(early))
        else:
            self._origin += self.FOLLOW * early / OUTPUT_RATE
        self._put(self._end, samples)
        self._end += samples.size

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
        """Return ``count`` samples from ``position`` on, ``step`` apart; silence where none are."""
        at = position + step * np.arange(count)
        whole = np.floor(at).astype(np.int64)
        phase = np.rint((at - whole) * PHASES).astype(np.int64)
        first = int(whole[0]) - (TAPS // 2 - 1)
        stretch = self._get(first, int(whole[-1]) - int(whole[0]) + TAPS)
        pieces = stretch[(whole - whole[0])[:, None] + _TAPS]
        return cast(Signal, np.einsum("ij,ij->i", pieces, _kernels()[phase]))

    def _move(self, samples: int) -> None:
        """Continue so many samples later, or earlier when negative."""
        if samples > 0:
            self.gaps += samples > self.GAP_S * OUTPUT_RATE
            self._put(self._end, np.zeros(min(samples, self._size), np.float32))
        else:
            gone = min(-samples, self._size)
            self._put(self._end - gone, np.zeros(gone, np.float32))
        self._end += samples

    def _put(self, start: int, samples: Signal) -> None:
        at = start % self._size
        first = min(samples.size, self._size - at)
        self._ring[at : at + first] = samples[:first]
        self._ring[: samples.size - first] = samples[first:]

    def _get(self, start: int, count: int) -> Signal:
        at = start % self._size
        first = min(count, self._size - at)
        found = np.concatenate((self._ring[at : at + first], self._ring[: count - first]))
        if start + count > self._end:
            found[max(0, self._end - start) :] = 0
        if start < self._end - self._size:
            found[: self._end - self._size - start] = 0
        return found
