"""Level and seams of synthetic speech: one loudness for all voices, no clicks, no pumping."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.core.media import OUTPUT_RATE

Sound = NDArray[np.float32]

TARGET_DBFS = -21.0
"""Level of the speech itself, pauses left out; about -22 LUFS for these voices (measured)."""

_FRAME = OUTPUT_RATE // 100
_QUIET = 0.004
_HELD = round(0.012 * OUTPUT_RATE)
_FADE = round(0.004 * OUTPUT_RATE)
_KNEE = 0.5
_CEILING = 0.84
_SETTLED = 60
_MEMORY = 3000
_MOST_GAIN = 12.0


class Level:
    """What is known of one voice's loudness; ``settled`` after 0.6 seconds of speech."""

    def __init__(self) -> None:
        self._power = 0.0
        self._frames = 0

    @property
    def settled(self) -> bool:
        """Whether enough has been heard."""
        return self._frames >= _SETTLED

    @property
    def gain(self) -> float:
        """The factor that brings this voice to ``TARGET_DBFS``; 1 before any speech."""
        if not self._frames:
            return 1.0
        rms = float(np.sqrt(self._power / self._frames))
        return min(_MOST_GAIN, float(10 ** (TARGET_DBFS / 20)) / max(rms, 1e-6))

    def note(self, samples: Sound) -> None:
        """Hear samples of -1 to 1; what has been heard long ago counts less."""
        frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
        power = np.square(frames, dtype=np.float64).mean(axis=1)
        spoken = power[power > _QUIET**2]
        self._power += float(spoken.sum())
        self._frames += len(spoken)
        if self._frames > _MEMORY:
            self._power *= _MEMORY / self._frames
            self._frames = _MEMORY


class Seam:
    """Shapes one sentence as it streams: its level, its edges and the pause after it.

    The gain stays the same through a sentence. Silence around it is cut; ``pause_s`` follows.
    """

    def __init__(self, level: Level, pause_s: float) -> None:
        self._level = level
        self._pause = np.zeros(round(pause_s * OUTPUT_RATE), np.float32)
        self._gain: float | None = None
        self._waiting = np.zeros(0, np.float32)
        self._quiet = np.zeros(0, np.float32)
        self._begun = False

    def feed(self, samples: Sound) -> bytes:
        """Take samples of -1 to 1 at 24 kHz, and return PCM16LE that is ready."""
        self._level.note(samples)
        self._waiting = np.concatenate([self._waiting, samples])
        if self._gain is None and not self._level.settled:
            return b""
        return self._release()

    def finish(self) -> bytes:
        """Return what is left, faded out, with the pause after it; nothing after mere silence."""
        pcm = self._release()
        if not self._begun:
            return b""
        tail = self._quiet[:_HELD].copy()
        fade = min(_FADE, len(tail))
        if fade:
            tail[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
        return pcm + to_pcm(np.concatenate([tail, self._pause]))

    def _release(self) -> bytes:
        if self._gain is None:
            self._gain = self._level.gain
        samples, self._waiting = self._waiting * self._gain, self._waiting[:0]
        whole = np.concatenate([self._quiet, samples])
        loud = np.flatnonzero(np.abs(whole) > _QUIET)
        if not len(loud):
            self._quiet = whole if self._begun else whole[-_HELD:]
            return b""
        # The last milliseconds stay here, so that there is something to fade out.
        end = max(0, int(loud[-1]) + 1 - _FADE)
        start = 0 if self._begun else max(0, int(loud[0]) - _HELD)
        ready, self._quiet = whole[start : max(start, end)], whole[max(start, end) :]
        if not self._begun and len(ready):
            self._begun = True
            fade = min(_FADE, len(ready))
            ready = ready.copy()
            ready[:fade] *= np.linspace(0, 1, fade, dtype=np.float32)
        return to_pcm(ready)


def limited(samples: Sound) -> Sound:
    """Return samples bent smoothly below -1.5 dBFS; below -6 dBFS nothing changes."""
    size = np.abs(samples)
    room = _CEILING - _KNEE
    bent = _KNEE + room * np.tanh(np.maximum(size - _KNEE, 0) / room)
    return np.asarray(np.where(size > _KNEE, np.sign(samples) * bent, samples), np.float32)


def to_pcm(samples: Sound) -> bytes:
    """Return samples of -1 to 1 as limited PCM16LE."""
    return bytes((limited(samples) * 32767).astype("<i2").tobytes())
