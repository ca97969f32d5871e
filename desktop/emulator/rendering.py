"""Renders the shipped clips: ``python -m desktop.emulator.rendering`` in a checkout.

Reads ``phrases.txt`` beside the clips and needs the espeak-ng program.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE
from desktop.emulator.clip import encode_ulaw

FOLDER = Path(__file__).parents[2] / "resources" / "emulator" / "voice"
_HEADER = 44
_ESPEAK_RATE = 22_050
_PEAK = 0.5
_QUIET = 0.004
_FADE = INPUT_RATE // 125


def main() -> None:
    """Render every phrase and write the clips with their index."""
    index: dict[str, tuple[int, int]] = {}
    data = bytearray()
    for phrase in phrases():
        clip = encode_ulaw(render(phrase))
        index[phrase] = (len(data), len(clip))
        data += clip
    FOLDER.joinpath("clips.ulaw").write_bytes(bytes(data))
    text = json.dumps(index, indent=0, ensure_ascii=False)
    FOLDER.joinpath("clips.json").write_text(f"{text}\n", encoding="utf-8")


def phrases() -> list[str]:
    """Return the phrases that get a clip."""
    lines = FOLDER.joinpath("phrases.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def render(phrase: str) -> NDArray[np.float64]:
    """Return a phrase at 16 kHz without the silence around it, peaking at -6 dBFS."""
    command = ["espeak-ng", "-v", "en-us", "-s", "160", "--stdin", "--stdout"]
    done = subprocess.run(command, input=phrase.encode(), capture_output=True, check=True)
    pcm = np.frombuffer(done.stdout[_HEADER:], "<i2").astype(np.float64)
    samples = soxr.resample(pcm / 32768, _ESPEAK_RATE, INPUT_RATE)
    loud = np.flatnonzero(np.abs(samples) > _QUIET)
    samples = samples[max(0, loud[0] - _FADE) : loud[-1] + _FADE]
    samples[:_FADE] *= np.linspace(0, 1, len(samples[:_FADE]))
    samples[-_FADE:] *= np.linspace(1, 0, len(samples[-_FADE:]))
    return np.asarray(samples * (_PEAK / np.abs(samples).max()))


if __name__ == "__main__":
    main()
