"""Measures the echo canceller in rooms made of numbers, without a device and without a clock.

Run ``python -m tests.bench.echo_canceller``; needs espeak-ng and nothing else. Every sound and
room is seeded. Beside Attune's own canceller stands the bare one, fed as most programs feed it:
with each block of playback at the moment the device takes it. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import repeat
from typing import Any

import numpy as np

from desktop.audio.echo import Cleaning, WebRtcCleaner
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from tests.bench.figure import Verdict
from tests.bench.room import OUT_SAMPLES, Air, Room, Signal, blocks
from tests.bench.speech import spoken
from tests.bench.talkover import Talkover, talk_over

ASSISTANT = (
    "I am the assistant, and I am going to talk for quite a while, so that the echo canceller has "
    "something to do. The weather tomorrow will be mild, with some clouds in the afternoon and a "
    "light wind from the west. There are three meetings in your calendar, and the first one begins "
    "at half past nine. Would you like me to read the list of things that you wanted to buy? "
)
SECONDS = 40.0
SETTLED_S = 8.0
JUMP_S = 20.0
RELOCKED_S = 2.0
"""After a jump the detector is distrusted for so long, and the canceller has time to lock."""

PLAIN = Room("RT60 0.25 s, 150 ms")
ROOMS = (
    PLAIN,
    Room("RT60 0.2 s, 20 ms", rt60_s=0.2, delay_ms=20),
    Room("RT60 0.4 s, 300 ms", rt60_s=0.4, delay_ms=300, seed=3),
    Room("RT60 0.6 s, 80 ms", rt60_s=0.6, delay_ms=80, seed=5),
    Room("RT60 0.25 s, 450 ms", delay_ms=450, seed=7),
    Room("non-linear loudspeaker, RT60 0.5 s", rt60_s=0.5, tanh=8000, seed=9),
    replace(PLAIN, name="drift 50 ppm", drift_ppm=50),
    replace(PLAIN, name="drift 200 ppm", drift_ppm=200),
    replace(PLAIN, name="drift -200 ppm, RT60 0.4 s", drift_ppm=-200, rt60_s=0.4),
    replace(PLAIN, name="jump of 60 ms, untold", jump_s=JUMP_S, jump_ms=60),
    replace(PLAIN, name="jump of 60 ms, told", jump_s=JUMP_S, jump_ms=60, jump_told=True),
)


class BareCleaner:
    """The canceller as its own documentation shows it."""

    def __init__(self) -> None:
        from livekit import rtc

        self._frame = rtc.AudioFrame
        self._module = rtc.AudioProcessingModule(
            echo_cancellation=True, noise_suppression=True, high_pass_filter=True
        )

    jumps = 0

    def reference(self, pcm: bytes, _audible_at: float) -> None:
        for at in range(0, len(pcm), 480):
            frame = self._frame(bytearray(pcm[at : at + 480]), OUTPUT_RATE, 1, OUTPUT_RATE // 100)
            self._module.process_reverse_stream(frame)

    def clean(self, pcm: bytes, _captured_at: float) -> bytes:
        out = b""
        for at in range(0, len(pcm), 320):
            frame = self._frame(bytearray(pcm[at : at + 320]), INPUT_RATE, 1, INPUT_RATE // 100)
            self._module.process_stream(frame)
            out += bytes(frame.data.cast("B"))
        return out


def assistant() -> Iterator[Signal]:
    """Yield the assistant's speech block by block, for ever."""
    for text in repeat(ASSISTANT):
        yield from blocks(spoken(text, "en-us", OUTPUT_RATE), OUT_SAMPLES)


def run(room: Room, cleaner: Any, seconds: float) -> tuple[Signal, Signal]:
    """Return what the microphone heard of the assistant alone, before and after the cleaner."""
    air, speech = Air(room), assistant()
    chance = np.random.default_rng(11)
    before, after = [], []

    def pull(audible_at: float) -> Signal:
        block = next(speech)
        cleaner.reference(block.astype("<i2").tobytes(), audible_at)
        return block

    while air.now < seconds:
        heard = np.clip(air.hear(pull), -32_767, 32_767)
        # Capture times are as unsteady as those of a real sound server.
        stamp = air.now + abs(chance.standard_normal()) * 0.01
        clean = cleaner.clean(heard.astype("<i2").tobytes(), stamp)
        before.append(heard)
        after.append(np.frombuffer(clean, "<i2").astype(np.float64))
    return np.concatenate(before), np.concatenate(after)


def erle(before: Signal, after: Signal, start: float, end: float) -> float:
    """Return the echo return loss enhancement between two times, in decibels."""
    part = slice(round(start * INPUT_RATE), round(end * INPUT_RATE))
    return float(10 * np.log10((before[part] ** 2).mean() / ((after[part] ** 2).mean() + 1e-9)))


@dataclass(frozen=True, slots=True)
class Row:
    """One room: ERLE in the first eight seconds, after them, and after the jump if there is one."""

    room: Room
    early: tuple[float, float]
    late: tuple[float, float]
    jumped: tuple[float, float]
    drift_ppm: float
    cpu: float


def measure(room: Room) -> Row:
    """Run one room through both cancellers; the first of each pair is the bare one."""
    makers: tuple[Callable[[], Any], ...] = (BareCleaner, partial(WebRtcCleaner, Cleaning()))
    early, late, jumped = [], [], []
    drift = cpu = 0.0
    for make in makers:
        cleaner = make()
        used = time.process_time()
        before, after = run(room, cleaner, SECONDS)
        cpu = time.process_time() - used
        early.append(erle(before, after, 0, SETTLED_S))
        late.append(erle(before, after, SETTLED_S, JUMP_S if room.jump_ms else SECONDS))
        jumped.append(erle(before, after, JUMP_S + RELOCKED_S, SECONDS))
        if isinstance(cleaner, WebRtcCleaner):
            drift = cleaner.report.drift_ppm
    return Row(room, (early[0], early[1]), (late[0], late[1]), (jumped[0], jumped[1]), drift, cpu)


def table(rows: list[Row]) -> list[str]:
    """Return the lines that people read."""
    lines = [
        f"{'ERLE in dB, bare / Attune':<38} {'0-8 s':>14} {'after 8 s':>14} {'after the jump':>16} "
        f"{'drift found':>12}"
    ]
    for row in rows:
        jump = f"{row.jumped[0]:7.1f} /{row.jumped[1]:6.1f}" if row.room.jump_ms else ""
        lines.append(
            f"{row.room.name:<38} {row.early[0]:6.1f} /{row.early[1]:6.1f} {row.late[0]:6.1f} "
            f"/{row.late[1]:6.1f} {jump:>16} {row.drift_ppm:8.1f} ppm"
        )
    return lines


def judge(rows: list[Row], talked: Talkover) -> list[Verdict]:
    """Hold the figures against the budgets."""
    steady = [row.late[1] for row in rows if not row.room.drift_ppm]
    verdicts = [Verdict("least ERLE after 8 s without drift", min(steady), 40, "dB", at_least=True)]
    for row in rows:
        if row.room.drift_ppm or row.room.jump_ms:
            figure = row.jumped[1] if row.room.jump_ms else row.late[1]
            verdicts.append(Verdict(f"ERLE, {row.room.name}", figure, 28, "dB", at_least=True))
    return [*verdicts, *talked.verdicts()]


def main() -> int:
    """Measure, print the table and the verdicts, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--utterances", type=int, default=200, help="times somebody talks over it")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    asked = parser.parse_args()
    with ProcessPoolExecutor(asked.workers) as pool:
        rows = list(pool.map(measure, ROOMS))
        shares = [asked.utterances // 10] * 10
        talked = Talkover.of(pool.map(talk_over, range(10), shares))
    verdicts = judge(rows, talked)
    lines = [*table(rows), "", *talked.lines(), "", *map(str, verdicts)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
