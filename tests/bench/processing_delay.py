"""Measures how much later sound leaves WebRTC's processing than it entered, without any device.

Run ``python -m tests.bench.processing_delay``; needs espeak-ng. Speech goes through the library by
itself and through Attune's cleaner, and is compared with what went in: the lag at which both match
best. No clock takes part, so the figures are exact. Exit code 1 when Attune adds anything.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.audio.echo import Cleaning, WebRtcCleaner
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from tests.bench.figure import Verdict
from tests.bench.room import Signal
from tests.bench.speech import spoken

TEXT = (
    "The old harbour was closed for three winters, and the fishermen moved their boats to the "
    "northern pier. Nobody expected the ice to stay that long."
)
BLOCK = INPUT_RATE // 50
FRAME = INPUT_RATE // 100
SAMPLE_MS = 1000 / INPUT_RATE

Process = Callable[[bytes], bytes]
"""Takes 20 ms of the microphone and returns as much."""


@dataclass(frozen=True, slots=True)
class Way:
    """What is done to the sound; ``plays`` is whether the assistant is heard meanwhile."""

    name: str
    cleaning: Cleaning
    plays: bool = False

    @property
    def cancels(self) -> bool:
        """Whether the canceller is on the way: Attune goes round it while nothing plays."""
        return self.cleaning.echo and self.plays


SUPPRESSING = Cleaning(echo=True, noise=True, gain=False, high_pass=True)
CANCELLING = Cleaning(echo=True, noise=False, gain=False, high_pass=True)
WAYS = (
    Way("high-pass alone", Cleaning(echo=False, noise=False, gain=False, high_pass=True)),
    Way("noise suppression", SUPPRESSING),
    Way("canceller, while the assistant is heard", CANCELLING, plays=True),
    Way("both, while the assistant is heard", SUPPRESSING, plays=True),
)


def library(way: Way) -> Process:
    """Return the library as its documentation shows it: a frame of 10 ms after the other."""
    from livekit import rtc

    module = rtc.AudioProcessingModule(
        echo_cancellation=way.cancels,
        noise_suppression=way.cleaning.noise,
        high_pass_filter=way.cleaning.high_pass,
        auto_gain_control=way.cleaning.gain,
    )

    def frame(pcm: bytes) -> Any:
        return rtc.AudioFrame(bytearray(pcm), INPUT_RATE, 1, FRAME)

    def process(pcm: bytes) -> bytes:
        out = b""
        for at in range(0, len(pcm), 2 * FRAME):
            if way.cancels:
                module.process_reverse_stream(frame(hum(FRAME, INPUT_RATE)))
            heard = frame(pcm[at : at + 2 * FRAME])
            module.process_stream(heard)
            out += bytes(heard.data.cast("B"))
        return out

    return process


def attune(way: Way) -> Process:
    """Return Attune's cleaner, fed as the processing thread does it."""
    cleaner, blocks = WebRtcCleaner(way.cleaning), iter(range(1_000_000))

    def process(pcm: bytes) -> bytes:
        now = 10.0 + next(blocks) * 0.02
        if way.plays:
            cleaner.reference(hum(OUTPUT_RATE // 50, OUTPUT_RATE), now + 0.1)
        return cleaner.clean(pcm, now)

    return process


def hum(samples: int, rate: int) -> bytes:
    """Return a tone so soft that nothing of it is worth suppressing; whole waves."""
    return (20 * np.sin(2 * np.pi * 200 * np.arange(samples) / rate)).astype("<i2").tobytes()


def lag_ms(process: Process) -> float:
    """Return by how much what comes out lies behind what went in."""
    whole = spoken(TEXT, "en-us", INPUT_RATE)
    went_in = whole[: whole.size // BLOCK * BLOCK]
    parts = (
        went_in[at : at + BLOCK].astype("<i2").tobytes() for at in range(0, went_in.size, BLOCK)
    )
    came_out = np.frombuffer(b"".join(map(process, parts)), "<i2").astype(np.float64)
    return SAMPLE_MS * _shift(came_out, went_in)


def _shift(later: Signal, earlier: Signal) -> int:
    size = 1 << (later.size + earlier.size).bit_length()
    match = np.fft.irfft(np.fft.rfft(later, size) * np.conj(np.fft.rfft(earlier, size)), size)
    best = int(np.argmax(match))
    return best if best < size // 2 else best - size


def suppressor_ms() -> float:
    """Return what the library's noise suppression holds sound back by itself."""
    return lag_ms(library(WAYS[1]))


def main() -> int:
    """Measure every way, print both figures and the verdicts, and return the exit code."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    lines = [f"{'sound comes out later by, ms':<44} {'library':>9} {'Attune':>9}"]
    verdicts = []
    for way in WAYS:
        bare, ours = lag_ms(library(way)), lag_ms(attune(way))
        lines.append(f"{way.name:<44} {bare:9.2f} {ours:9.2f}")
        verdicts.append(Verdict(f"Attune adds, {way.name}", ours - bare, SAMPLE_MS))
    sys.stdout.write("\n".join([*lines, "", *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
