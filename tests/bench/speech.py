"""Voices for the benchmarks of the audio path."""

from __future__ import annotations

import subprocess
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.audio.wav import read_wav

Signal = npt.NDArray[np.float64]


@cache
def spoken(text: str, voice: str, rate: int, level_db: float = -26.0) -> Signal:
    """Return a text as espeak-ng says it, at a root mean square in dBFS; treat it as read-only."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spoken.wav"
        subprocess.run(["espeak-ng", "-v", voice, "-w", str(file), text], check=True, timeout=30)
        samples = np.frombuffer(read_wav(file, rate), "<i2").astype(np.float64)
    samples *= 32_768 * 10 ** (level_db / 20) / np.sqrt((samples**2).mean())
    return np.clip(samples, -32_767, 32_767)
