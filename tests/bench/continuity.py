"""Compares a recording with what was played, to the sample: what is lost, doubled or late.

What is played is noise, every stretch of which is found again at one place only. A gap after which
the sound goes on where it broke off is no loss.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import soxr

from desktop.core.media import OUTPUT_RATE
from tests.sound import RATE

Signal = npt.NDArray[np.float64]

LENGTH_S = 4.0
BAND_HZ = (200.0, 4000.0)
PIECE = RATE // 100
NEAR = RATE // 2000
SAME = 0.93
SURE = 0.8
"""Correlation of a piece with what was played there."""
QUIET = 200.0
EDGE_MS = 25.0
"""What fades and a piece that is cut by them may hide at both ends."""


@dataclass
class Heard:
    """What a recording of one answer shows, in milliseconds."""

    length: float = 0.0
    lost: float = 0.0
    doubled: float = 0.0
    gaps: list[float] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    """Each break in words, for whoever looks for its cause."""


def noise() -> bytes:
    """Return what is played: 24 kHz PCM16LE, the same each time."""
    samples = round(LENGTH_S * OUTPUT_RATE)
    spectrum = np.fft.rfft(np.random.default_rng(5).standard_normal(samples))
    hertz = np.fft.rfftfreq(samples, 1 / OUTPUT_RATE)
    spectrum[(hertz < BAND_HZ[0]) | (hertz > BAND_HZ[1])] = 0
    sound = np.fft.irfft(spectrum, samples)
    return bytes((sound / np.abs(sound).max() * 24_000).astype("<i2"))


class Comparison:
    """Finds the pieces of a recording in what was played."""

    def __init__(self) -> None:
        played = np.frombuffer(noise(), "<i2").astype(np.float64)
        self._played: Signal = soxr.resample(played, OUTPUT_RATE, RATE)
        self._size = 1 << (self._played.size + PIECE).bit_length()
        self._spectrum = np.fft.rfft(self._played, self._size)

    def heard(self, recording: npt.NDArray[np.int16]) -> Heard:
        """Judge the recording of one answer."""
        found = self._places(recording.astype(np.float64))
        if not found:
            return Heard(lost=1000 * LENGTH_S)
        result = Heard()
        for (at, place), (next_at, next_place) in zip(found, found[1:], strict=False):
            passed, played = _ms(next_at - at), _ms(next_place - place)
            if played < 0:
                result.doubled -= played
            if passed - played > _ms(NEAR) / 4:
                result.gaps.append(passed - played)
            elif played - passed > _ms(NEAR) / 4:
                result.lost += played - passed
            else:
                continue
            result.where.append(f"{passed:.1f} ms for {played:.1f} at {_ms(place):.0f}")
        before, behind = _ms(found[0][1]), _ms(self._played.size - PIECE - found[-1][1])
        for edge, name in ((before, "begins"), (behind, "ends")):
            if edge > EDGE_MS:
                result.lost += edge
                result.where.append(f"{name} {edge:.0f} ms within")
        result.length = 1000 * LENGTH_S - result.lost
        return result

    def _places(self, recording: Signal) -> list[tuple[int, int]]:
        """Return where each loud piece begins, in the recording and in what was played."""
        found: list[tuple[int, int]] = []
        for at in range(0, recording.size - PIECE + 1, PIECE):
            piece = recording[at : at + PIECE]
            if np.sqrt((piece**2).mean()) < QUIET:
                continue
            expected = found[-1][1] + at - found[-1][0] if found else -1
            place = self._near(piece, expected)
            if place < 0:
                place = self._anywhere(piece)
            if place >= 0:
                found.append((at, place))
        return found

    def _near(self, piece: Signal, expected: int) -> int:
        start = expected - NEAR
        if start < 0 or expected + PIECE + NEAR > self._played.size:
            return -1
        products = np.correlate(self._played[start : expected + PIECE + NEAR], piece, "valid")
        place = start + int(np.argmax(products))
        return place if self._alike(piece, place) > SAME else -1

    def _anywhere(self, piece: Signal) -> int:
        spectrum = np.conj(np.fft.rfft(piece, self._size)) * self._spectrum
        products = np.fft.irfft(spectrum, self._size)[: self._played.size - PIECE]
        place = int(np.argmax(products))
        return place if self._alike(piece, place) > SURE else -1

    def _alike(self, piece: Signal, place: int) -> float:
        there = self._played[place : place + PIECE]
        return float(piece @ there / (np.linalg.norm(piece) * np.linalg.norm(there) + 1e-9))


def _ms(samples: int) -> float:
    return 1000 * samples / RATE
