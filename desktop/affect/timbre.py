"""Vocal effort: how the energy of a voiced frame is spread over the spectrum.

All three figures rise with effort and none depends on gain: the slope of the lowest 500 Hz, the
energy above 500 Hz against the energy below, and the band from 1 to 5 kHz against 50 Hz to 1 kHz.
"""

from __future__ import annotations

import numpy as np

from desktop.affect.frame import FRAME, Flags, Floats
from desktop.core.media import INPUT_RATE

LENGTH = 400
"""Samples of the spectrum's window: 25 ms from the middle of a frame."""

_SIZE = 512
_HERTZ = np.fft.rfftfreq(_SIZE, 1.0 / INPUT_RATE)
_WINDOW = np.hanning(LENGTH + 2)[1:-1]
_MIDDLE = slice((FRAME - LENGTH) // 2, (FRAME + LENGTH) // 2)
_TINY = 1e-14


def _slope_weights() -> Floats:
    khz = _HERTZ[_LOWEST] / 1000.0
    centred = khz - khz.mean()
    weights: Floats = centred / (centred @ centred)
    return weights


_LOWEST = (_HERTZ > 0.0) & (_HERTZ <= 500.0)
_BELOW = (_HERTZ >= 50.0) & (_HERTZ <= 500.0)
_ABOVE = _HERTZ > 500.0
_BODY = (_HERTZ >= 50.0) & (_HERTZ <= 1000.0)
_EDGE = (_HERTZ > 1000.0) & (_HERTZ <= 5000.0)
_WEIGHTS = _slope_weights()


class Timbre:
    """Measures frames, less the spectrum of what was heard while nobody spoke."""

    def __init__(self) -> None:
        self._floor: Floats = np.zeros(len(_HERTZ))

    def measure(self, frames: Floats, quiet: Flags) -> Floats:
        """Return slope in dB/kHz and both ratios in dB, shape ``(frames, 3)``.

        ``quiet`` marks frames that hold background only.
        """
        spectrum = np.fft.rfft(frames[:, _MIDDLE] * _WINDOW, _SIZE)
        power = spectrum.real**2 + spectrum.imag**2
        if quiet.any():
            heard = power[quiet].mean(axis=0)
            self._floor = heard if not self._floor.any() else 0.8 * self._floor + 0.2 * heard
        power = np.maximum(power - self._floor, 0.05 * power) + _TINY
        slope = (10.0 * np.log10(power[:, _LOWEST])) @ _WEIGHTS
        return np.column_stack([slope, _ratio(power, _ABOVE, _BELOW), _ratio(power, _EDGE, _BODY)])


def _ratio(
    power: Floats,
    over: Flags,
    under: Flags,
) -> Floats:
    ratio: Floats = 10.0 * np.log10(power[:, over].sum(axis=1) / power[:, under].sum(axis=1))
    return ratio
