"""The least that a Python program can do with a loudspeaker: a callback that copies a sound.

Runs as a process of its own beside the one that is measured, on its default devices, listens to
what it plays itself and tells each time how it was heard.
"""

from __future__ import annotations

import threading
from dataclasses import asdict
from typing import Any

from desktop.audio.block import OUTPUT_STEPS
from desktop.audio.portaudio import portaudio
from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES
from tests.bench.continuity import Comparison, noise
from tests.bench.onset import tell
from tests.bench.probe import Ear

BLOCK = OUTPUT_STEPS[0]
PAUSE_S = 1.0


class Player:
    """Plays the same noise when asked to; ``over`` is set once all of it was given out."""

    def __init__(self) -> None:
        self._sound = noise()
        self._at = len(self._sound)
        self.over = threading.Event()

    def begin(self) -> None:
        """Play from the beginning."""
        self.over.clear()
        self._at = 0

    def callback(self, block: Any, frames: int, _when: Any, _status: Any) -> None:
        """Give out the next block."""
        end = self._at + frames * SAMPLE_BYTES
        block[:] = self._sound[self._at : end].ljust(len(block), b"\0")
        self._at = end
        if end >= len(self._sound):
            self.over.set()


def run() -> None:
    """Play and listen until the process is ended."""
    player, comparison, pause = Player(), Comparison(), threading.Event()
    stream = portaudio().RawOutputStream(
        samplerate=OUTPUT_RATE,
        blocksize=round(OUTPUT_RATE * BLOCK.length_s),
        channels=1,
        dtype="int16",
        latency=BLOCK.latency_s,
        callback=player.callback,
    )
    with stream, Ear(device=None) as ear:
        tell("ready")
        while True:
            ear.forget()
            player.begin()
            player.over.wait()
            pause.wait(PAUSE_S)
            tell("heard", **asdict(comparison.heard(ear.heard())))


if __name__ == "__main__":
    run()
