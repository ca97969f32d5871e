"""Steady noise taken out of an utterance: a Wiener filter with decision-directed estimates.

Follows Ephraim and Malah (1984) for the estimate of each bin's signal-to-noise ratio.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE

Sound = NDArray[np.float64]

_SIZE = 512
_STEP = 128
_WINDOW = np.sqrt(np.hanning(_SIZE + 1)[:-1])
_OVERLAP = 2.0
"""What the squared windows of all overlapping frames add up to."""

_LEAST_GAIN = 0.1
_MEMORY = 0.92
_NOISE_SHARE = 0.15
_FRAME = INPUT_RATE // 100


def noise_margin_db(samples: Sound) -> float:
    """Return how far the loudest 10 ms stand above the quietest tenth; 0 for less than 10 ms."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    if not len(frames):
        return 0.0
    level = 10 * np.log10(np.square(frames).mean(axis=1) + 1)
    return float(np.percentile(level, 95) - np.percentile(level, 10))


def quieted(samples: Sound) -> Sound:
    """Return the sound without its steady noise, as long as before."""
    padded = np.concatenate([np.zeros(_SIZE), samples, np.zeros(_SIZE + _STEP)])
    frames = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[::_STEP]
    spectra = np.fft.rfft(frames * _WINDOW, axis=1)
    power = np.square(np.abs(spectra))
    parts = np.fft.irfft(spectra * _gains(power, _noise(power)), _SIZE, axis=1) * _WINDOW
    out = np.zeros(len(padded))
    for number, part in enumerate(parts):
        out[number * _STEP : number * _STEP + _SIZE] += part
    return out[_SIZE : _SIZE + len(samples)] / _OVERLAP


def _noise(power: Sound) -> Sound:
    """Return the mean of the quietest frames, smoothed over neighbouring bins."""
    inside = power[4:-4] if len(power) > 12 else power  # the edges hold padding
    order = np.argsort(inside.sum(axis=1))
    quietest = inside[order[: max(4, int(len(order) * _NOISE_SHARE))]].mean(axis=0)
    return np.convolve(np.pad(quietest, 2, mode="edge"), np.ones(5) / 5, "valid")


def _gains(power: Sound, noise: Sound) -> Sound:
    ratio = power / np.maximum(noise, 1e-9)
    gains = np.empty_like(power)
    before = np.zeros(power.shape[1])
    for number, after in enumerate(ratio):
        prior = _MEMORY * before + (1 - _MEMORY) * np.maximum(after - 1, 0)
        gains[number] = np.maximum(prior / (1 + prior), _LEAST_GAIN)
        before = np.square(gains[number]) * after
    return gains
