"""Fundamental frequency: autocorrelation candidates joined by a Viterbi search.

After P. Boersma, "Accurate short-term analysis of the fundamental frequency and the
harmonics-to-noise ratio of a sampled sound", 1993. The search decides each frame once it has seen
the next 200 ms.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from desktop.affect.frame import FRAME, Floats, Indices
from desktop.core.media import INPUT_RATE

LOWEST_HZ = 60.0
HIGHEST_HZ = 650.0
CANDIDATES = 5
LAG_FRAMES = 20

VOICING_THRESHOLD = 0.45
SILENCE_THRESHOLD = 0.03
OCTAVE_COST = 0.015
"""Half as much again as the paper's: keeps 600 Hz from halving in white noise 10 dB below."""

JUMP_COST = 0.35
VOICING_COST = 0.14
PEAK_DECAY = 0.9985

_SIZE = 2048
# A parabola misjudges the height of a short period's peak unless the lags are finer than samples.
_FINER = 2
_RATE = _FINER * INPUT_RATE
_SHORTEST = int(_RATE / HIGHEST_HZ)
_LONGEST = int(np.ceil(_RATE / LOWEST_HZ))


def _window() -> tuple[Floats, Floats]:
    window = np.hanning(FRAME + 2)[1:-1]
    spectrum = np.fft.rfft(window, _SIZE)
    own = np.fft.irfft(np.abs(spectrum) ** 2, _FINER * _SIZE)[: _LONGEST + 2]
    return window, own / own[0]


_WINDOW, _WINDOW_OWN = _window()
_BONUS = OCTAVE_COST * np.log2(_RATE / LOWEST_HZ / np.arange(_SHORTEST, _LONGEST + 1))


@dataclass(frozen=True, slots=True)
class Candidates:
    """What each frame could be: column 0 is unvoiced (0 Hz), the others are pitches in hertz."""

    hertz: Floats
    strength: Floats


class PitchTracker:
    """Follows one voice; ``feed`` returns decisions ``LAG_FRAMES`` or more after their frame."""

    def __init__(self) -> None:
        self._running_peak = 0.0
        self._score: Floats | None = None
        self._hertz: deque[Floats] = deque()
        self._back: deque[list[int]] = deque()

    def feed(self, frames: Floats) -> Floats:
        """Return the pitch of frames that are now decided, oldest first; 0 means unvoiced."""
        if len(frames):
            found = self._candidates(frames)
            for hertz, strength in zip(found.hertz, found.strength, strict=True):
                self._advance(hertz, strength)
        return self._decide(keep=LAG_FRAMES)

    def flush(self) -> Floats:
        """Return the pitch of all frames that are left, and begin anew."""
        decided = self._decide(keep=0)
        self._score = None
        return decided

    def _candidates(self, frames: Floats) -> Candidates:
        centred = frames - frames.mean(axis=1, keepdims=True)
        own = _autocorrelation(centred)
        # Zeros on both edges keep the first and the last lag from being maxima by accident.
        inner = own[:, 1:-1]
        is_peak = (inner > own[:, :-2]) & (inner >= own[:, 2:]) & (inner > VOICING_THRESHOLD / 2)
        # Rising with pitch already here: a high voice has more multiples of its period than places.
        chosen = np.argsort(np.where(is_peak, -(inner + _BONUS), 0.0), axis=1)[:, :CANDIDATES]
        rows = np.arange(len(frames))[:, None]
        lag, height = _parabola(own, rows, chosen)
        hertz = np.where(is_peak[rows, chosen], _RATE / lag, 0.0)
        bonus = OCTAVE_COST * np.log2(np.maximum(hertz, LOWEST_HZ) / LOWEST_HZ)
        strength = np.where(hertz > 0.0, np.minimum(height, 1.0) + bonus, -np.inf)
        loudness = self._relative_peaks(np.abs(centred).max(axis=1))
        quiet = 2.0 - loudness * (1.0 + VOICING_THRESHOLD) / SILENCE_THRESHOLD
        unvoiced = VOICING_THRESHOLD + np.maximum(0.0, quiet)
        return Candidates(
            np.column_stack([np.zeros(len(frames)), hertz]), np.column_stack([unvoiced, strength])
        )

    def _relative_peaks(self, peaks: Floats) -> Floats:
        relative = np.empty_like(peaks)
        for index, peak in enumerate(peaks):
            self._running_peak = max(self._running_peak * PEAK_DECAY, float(peak), 1e-9)
            relative[index] = peak / self._running_peak
        return relative

    def _advance(self, hertz: Floats, strength: Floats) -> None:
        if self._score is None:
            self._score, back = strength, list(range(len(hertz)))
        else:
            total = self._score[:, None] - _transition(self._hertz[-1], hertz)
            best = total.argmax(axis=0)
            score = total[best, np.arange(len(hertz))] + strength
            self._score, back = score - score.max(), best.tolist()
        self._hertz.append(hertz)
        self._back.append(back)

    def _decide(self, keep: int) -> Floats:
        ready = len(self._hertz) - keep
        if ready <= 0 or self._score is None:
            return np.zeros(0)
        state = int(self._score.argmax())
        path = []
        for hertz, back in zip(reversed(self._hertz), reversed(self._back), strict=True):
            path.append(float(hertz[state]))
            state = back[state]
        for _ in range(ready):
            self._hertz.popleft()
            self._back.popleft()
        if not self._hertz:
            self._score = None
        return np.array(path[::-1][:ready])


def _autocorrelation(centred: Floats) -> Floats:
    """Return each frame's own over the window's own, from the shortest lag to the longest."""
    spectrum = np.fft.rfft(centred * _WINDOW, _SIZE)
    power = spectrum.real**2 + spectrum.imag**2
    own = np.fft.irfft(power, _FINER * _SIZE)[:, : _LONGEST + 2]
    scale = np.maximum(own[:, :1], 1e-12)
    return (own / scale / _WINDOW_OWN)[:, _SHORTEST - 1 :]


def _parabola(own: Floats, rows: Indices, chosen: Indices) -> tuple[Floats, Floats]:
    """Return lag in half samples and height of each peak, found between the samples."""
    columns = chosen + 1
    before, at, after = own[rows, columns - 1], own[rows, columns], own[rows, columns + 1]
    bend = np.minimum(before - 2.0 * at + after, -1e-9)
    shift = np.clip(0.5 * (before - after) / bend, -0.5, 0.5)
    height = at - 0.25 * (before - after) * shift
    return columns + (_SHORTEST - 1) + shift, height


def _transition(before: Floats, after: Floats) -> Floats:
    was, now = before[:, None] > 0.0, after[None, :] > 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        jump = np.abs(np.log2(before[:, None] / after[None, :]))
    return np.where(was & now, JUMP_COST * jump, np.where(was == now, 0.0, VOICING_COST))
