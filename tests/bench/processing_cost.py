"""Measures what each stage of the sound processing takes of the processor, on one thread.

Run ``python -m tests.bench.processing_cost``; needs espeak-ng and no device. The same seconds of a
seeded room are replayed twice: without a pause, and at the pace of life, where every block finds
the processor's caches as others left them. Only the thread's own time counts, so that another
program's load shows in the second column alone.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np

from desktop.audio.convergence import Convergence
from desktop.audio.delay import DelayMeter
from desktop.audio.duplex import Duplex
from desktop.audio.echo import Cleaning, WebRtcCleaner
from desktop.audio.follower import Follower
from desktop.audio.prediction import EchoPrediction
from desktop.audio.reference import ReferenceLine
from desktop.audio.stream import BLOCK_S
from desktop.audio.voice_activity import SileroActivity, SpeechTracker, open_voice_activity
from desktop.audio.webrtc import Processor
from desktop.core.media import AudioChunk
from tests.bench.echo_canceller import PLAIN, assistant
from tests.bench.room import Air, Signal

STAGES: tuple[tuple[type[Any], str], ...] = (
    (Duplex, "_take"),
    (WebRtcCleaner, "clean"),
    (Follower, "reference"),
    (ReferenceLine, "read"),
    (ReferenceLine, "write"),
    (DelayMeter, "look"),
    (WebRtcCleaner, "attend"),
    (EchoPrediction, "residue"),
    (EchoPrediction, "learn"),
    (Convergence, "played"),
    (SpeechTracker, "feed"),
    (Processor, "refer"),
    (Processor, "process"),
    (SileroActivity, "probability"),
)
WARM_UP_BLOCKS = 150
"""Until the echo was found and the canceller has begun anew with it."""

Played = list[tuple[bytes, float]]
Blocks = list[tuple[Played, bytes, float]]


def room(seconds: float) -> Blocks:
    """Return what is played and heard, block by block, in a room made of numbers."""
    air, speech, played = Air(PLAIN), assistant(), Played()
    chance = np.random.default_rng(11)
    blocks: Blocks = []

    def pull(audible_at: float) -> Signal:
        block = next(speech)
        played.append((block.astype("<i2").tobytes(), audible_at))
        return block

    while air.now < seconds:
        heard = np.clip(air.hear(pull), -32_767, 32_767).astype("<i2").tobytes()
        blocks.append((played.copy(), heard, air.now + abs(chance.standard_normal()) * 0.01))
        played.clear()
    return blocks


class Stopwatch:
    """Counts the nanoseconds of each stage without those of the stages inside it."""

    def __init__(self) -> None:
        self.own: Counter[str] = Counter()
        self._inside: list[int] = []

    def watch(self, owner: type[Any], name: str) -> None:
        """Time a method of a class from now on."""
        plain: Callable[..., Any] = getattr(owner, name)
        label = f"{owner.__name__}.{name}"

        def timed(*words: Any, **named: Any) -> Any:
            begun = time.thread_time_ns()
            self._inside.append(0)
            try:
                return plain(*words, **named)
            finally:
                took = time.thread_time_ns() - begun
                self.own[label] += took - self._inside.pop()
                if self._inside:
                    self._inside[-1] += took

        setattr(owner, name, timed)


def replay(blocks: Blocks, stopwatch: Stopwatch, pause_s: float) -> dict[str, float]:
    """Return the percentage of a core that each stage takes."""
    delivered: list[AudioChunk] = []
    never = threading.Event()
    detector = open_voice_activity()
    duplex = Duplex(detector, lambda: WebRtcCleaner(Cleaning()), lambda: 0.0)
    duplex._cleaner = WebRtcCleaner(Cleaning())
    duplex._deliver = delivered.append
    for number, (played, heard, at) in enumerate(blocks):
        if number == WARM_UP_BLOCKS:
            stopwatch.own.clear()
        never.wait(pause_s)
        duplex._played.extend(played)
        duplex._take(heard, at)
    seconds = (len(blocks) - WARM_UP_BLOCKS) * BLOCK_S
    return {name: took / seconds / 1e7 for name, took in stopwatch.own.items()}


def main() -> int:
    """Replay both ways and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how much sound is replayed")
    blocks, stopwatch = room(parser.parse_args().seconds), Stopwatch()
    for owner, name in STAGES:
        stopwatch.watch(owner, name)
    at_once = replay(blocks, stopwatch, 0.0)
    paced = replay(blocks, stopwatch, BLOCK_S)
    sys.stdout.write(f"{'% of one core':28}{'at once':>10}{'paced':>10}\n")
    for name in sorted(paced, key=lambda name: -paced[name]):
        sys.stdout.write(f"{name:28}{at_once[name]:10.2f}{paced[name]:10.2f}\n")
    whole = (sum(at_once.values()), sum(paced.values()))
    sys.stdout.write(f"{'all':28}{whole[0]:10.2f}{whole[1]:10.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
