"""Measures the audio path on a private sound system, beside a bare loop on the same devices.

Run ``python -m tests.bench.audio_path``; needs PulseAudio. Compare ratios within one run: absolute
times belong to the machine. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from desktop.audio.microphone import DeviceMicrophone
from desktop.audio.path import AudioPath, open_audio
from desktop.audio.speaker import DeviceSpeaker
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.events import Event
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, AudioChunk
from desktop.settings.sections import AudioSettings
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import run_inside
from tests.bench.processing_delay import suppressor_ms
from tests.sound import PrivateSound, missing_programs

if TYPE_CHECKING:
    from tests.bench.probe import Feeder

BUDGET_ABOVE_FLOOR_MS = 5.0
BUDGET_FIRST_MS = 50.0
BUDGET_SILENCE_MS = 30.0
"""One output block and 10 ms."""
BUDGET_CALLBACK_MS = 10.0
"""Half a block."""
BUDGET_GAP_MS = 20.0

BLOCK = INPUT_RATE // 50
LOUD = 2000
BURST_PARTS = (9600, *(11_520,) * 16)
"""Bytes of the chunks that the service sends for four seconds of speech."""

Heard = Callable[[bytes], None]
Program = Callable[[Heard], AbstractAsyncContextManager[None]]


class Onsets:
    """Notes when the first loud chunk after each click reaches the coroutine."""

    def __init__(self) -> None:
        self._arrived = asyncio.Event()
        self._at = 0.0

    def hear(self, pcm: bytes) -> None:
        if not self._arrived.is_set() and np.abs(np.frombuffer(pcm, "<i2")).max() > LOUD:
            self._at = time.monotonic()
            self._arrived.set()

    async def after(self, click: Callable[[], None]) -> float:
        self._arrived.clear()
        click()
        await asyncio.wait_for(self._arrived.wait(), 5)
        return self._at


@asynccontextmanager
async def bare_loop(heard: Heard) -> AsyncIterator[None]:
    """The least that a Python program can do: a callback that hands each block to a queue."""
    from desktop.audio.portaudio import portaudio

    loop = asyncio.get_running_loop()
    blocks: asyncio.Queue[bytes] = asyncio.Queue()

    def callback(block: Any, _frames: int, _when: Any, _status: Any) -> None:
        loop.call_soon_threadsafe(blocks.put_nowait, bytes(block))

    async def consume() -> None:
        while True:
            heard(await blocks.get())

    stream = portaudio().RawInputStream(
        samplerate=INPUT_RATE,
        blocksize=BLOCK,
        channels=1,
        dtype="int16",
        latency=0.06,
        callback=callback,
    )
    stream.start()
    task = asyncio.create_task(consume(), name="bare loop")
    try:
        yield
    finally:
        task.cancel()
        stream.abort()
        stream.close()


@asynccontextmanager
async def our_path(
    heard: Heard, shares: list[float], settings: AudioSettings
) -> AsyncIterator[None]:
    """Both directions of the audio path, with canceller and detector."""
    path = open_path(settings)
    times: dict[float, float] = {}
    _note_captures(path, times)
    await path.speaker.open()
    await path.microphone.open()

    async def consume() -> None:
        async for chunk in path.microphone.chunks():
            heard(chunk.pcm)
            shares.append(1000 * (time.monotonic() - times.pop(chunk.captured_at)))

    task = asyncio.create_task(consume(), name="our path")
    try:
        yield
    finally:
        await path.aclose()
        await task


def open_path(settings: AudioSettings | None = None) -> AudioPath:
    """Return an audio path as the program builds it; a notice on the way spoils the run."""
    return open_audio(
        settings or AudioSettings(), voice_activity=open_voice_activity(), notice=_report
    )


def _report(event: Event) -> None:
    sys.stderr.write(f"{event}\n")


def _note_captures(path: AudioPath, times: dict[float, float]) -> None:
    duplex = path._duplex
    assert duplex is not None
    take = duplex.captured

    def captured(pcm: bytes, at: float) -> None:
        times[at] = time.monotonic()
        take(pcm, at)

    duplex.captured = captured  # type: ignore[method-assign]  # the bench times the callback


async def measure_capture(rounds: int, clicks: int) -> list[Figure]:
    """Time a burst in the microphone until the coroutine has it, taking turns."""
    from tests.bench.probe import Feeder

    series: dict[str, list[float]] = {name: [] for name in ("bare", "whole", "plain")}
    shares: list[float] = []
    ours = partial(our_path, shares=shares)
    programs: dict[str, Program] = {
        "bare": bare_loop,
        "whole": partial(ours, settings=AudioSettings(noise_suppression=True)),
        "plain": partial(ours, settings=AudioSettings(noise_suppression=False)),
    }
    with Feeder() as feeder:
        for _ in range(rounds):
            for name, program in programs.items():
                series[name] += await _onsets(program, feeder, clicks)
    return [
        Figure("microphone -> coroutine, bare sounddevice loop", series["bare"]),
        Figure("microphone -> coroutine, Attune, AEC + noise", series["whole"]),
        Figure("microphone -> coroutine, Attune, AEC", series["plain"]),
        Figure("  of it: device callback -> coroutine", shares),
    ]


async def _onsets(program: Program, feeder: Feeder, clicks: int) -> list[float]:
    chance = random.Random(1)
    onsets = Onsets()
    delays: list[float] = []
    async with program(onsets.hear):
        await asyncio.sleep(0.5)
        for _ in range(clicks):
            at = await onsets.after(feeder.click)
            delays.append(1000 * (at - feeder.at))
            await asyncio.sleep(0.15 + chance.random() * 0.05)
    return delays


def burst(parts: tuple[int, ...] = BURST_PARTS) -> list[AudioChunk]:
    """Return four seconds of a steady tone, cut as the service cuts speech."""
    at = np.arange(sum(parts) // 2) / OUTPUT_RATE
    pcm = (12_000 * np.sin(2 * np.pi * 440 * at)).astype("<i2").tobytes()
    starts = np.cumsum((0, *parts[:-1]))
    return [
        AudioChunk(pcm[start : start + size], OUTPUT_RATE, 0.0)
        for start, size in zip(starts, parts, strict=True)
    ]


async def measure_flush(trials: int) -> list[Figure]:
    """Time a flush until the last sound at the speaker, and first sound after play."""
    from tests.bench.probe import Ear

    silences: list[float] = []
    starts: list[float] = []
    cuts: list[float] = []
    chance = random.Random(2)
    path = open_path()
    await path.speaker.open()
    with Ear() as ear:
        for _ in range(trials):
            await asyncio.sleep(0.3)
            ear.forget()
            played_at = time.monotonic()
            for chunk in burst():
                path.speaker.play(chunk)
            await asyncio.sleep(0.8 + chance.random() * 0.1)
            flushed_at = time.monotonic()
            path.speaker.flush()
            await asyncio.sleep(0.4)
            starts.append(1000 * (ear.first_loud() - played_at))
            silences.append(1000 * (ear.last_loud() - flushed_at))
            cuts.append(_cut(ear.heard()))
    await path.aclose()
    return [
        Figure("play -> first sound at the speaker", starts),
        Figure("flush -> last sound at the speaker", silences),
        Figure("   step of the wave there, of its amplitude", cuts, "%"),
    ]


def _cut(heard: npt.NDArray[np.int16]) -> float:
    """Return how far the wave falls at once where the sound ends, in percent of its amplitude."""
    wave = heard.astype(np.float64)
    last = int(np.flatnonzero(np.abs(wave) > LOUD)[-1])
    fall = np.abs(np.diff(wave[last - 48 : last + 48])).max()
    return float(100 * fall / np.abs(wave).max())


def _time_captures(path: AudioPath, took: list[float]) -> None:
    microphone = path.microphone
    assert isinstance(microphone, DeviceMicrophone)
    take = microphone._captured

    def timed(pcm: bytes, at: float, stumbled: bool) -> None:
        begun = time.monotonic()
        take(pcm, at, stumbled)
        took.append(1000 * (time.monotonic() - begun))

    microphone._captured = timed  # type: ignore[method-assign]  # the bench times the callback


def _time_pulls(path: AudioPath, took: list[float]) -> None:
    speaker = path.speaker
    assert isinstance(speaker, DeviceSpeaker)
    pull = speaker._sound

    def timed(samples: int, audible_at: float, stumbled: bool) -> bytes:
        begun = time.monotonic()
        block = pull(samples, audible_at, stumbled)
        took.append(1000 * (time.monotonic() - begun))
        return block

    speaker._sound = timed  # type: ignore[method-assign]  # the bench times the callback


async def measure_answers(trials: int) -> list[Figure]:
    """Count what is heard of bursty answers whose end is announced at once."""
    from tests.bench.probe import Ear, sounding

    heard: list[float] = []
    gaps: list[float] = []
    took: list[float] = []
    taken: list[float] = []
    path = open_path()
    _time_pulls(path, took)
    _time_captures(path, taken)
    await path.speaker.open()
    await path.microphone.open()
    with Ear() as ear:
        for _ in range(trials):
            ear.forget()
            for chunk in burst():
                path.speaker.play(chunk)
                await asyncio.sleep(0.015)
            path.speaker.end_turn()
            await path.speaker.drained()
            await asyncio.sleep(0.3)
            length, holes = sounding(ear.heard())
            heard.append(length)
            gaps.append(float(max(holes, default=0)))
    await path.aclose()
    sent = 1000 * sum(BURST_PARTS) / 2 / OUTPUT_RATE
    return [
        Figure(f"heard of an answer of {sent:.0f} ms, ended early", heard),
        Figure("longest gap in such an answer", gaps),
        Figure("an output callback of 20 ms takes", took),
        Figure("   the longest of a thousand (p99.9)", [float(np.percentile(took, 99.9))]),
        Figure("an input callback of 20 ms takes", taken),
        Figure("   the longest of a thousand (p99.9)", [float(np.percentile(taken, 99.9))]),
    ]


async def measure(rounds: int, clicks: int, trials: int, answers: int) -> list[Figure]:
    """Run every measurement."""
    figures = await measure_capture(rounds, clicks)
    figures += await measure_flush(trials)
    return figures + await measure_answers(answers)


def judge(figures: list[Figure]) -> list[Verdict]:
    """Hold the figures against the budgets."""
    bare, whole, plain, _, first, silence, _, _, gaps, output, _, taken, _ = figures
    floor, held = bare.percentile(50), suppressor_ms()
    suppressed = whole.percentile(50) - floor - held
    gap = max(gaps.values)
    return [
        Verdict("AEC above the bare loop", plain.percentile(50) - floor, BUDGET_ABOVE_FLOOR_MS),
        Verdict(
            f"AEC + noise above it and the library's {held:.1f} ms",
            suppressed,
            BUDGET_ABOVE_FLOOR_MS,
        ),
        Verdict("play -> first sound, median", first.percentile(50), BUDGET_FIRST_MS),
        Verdict("flush -> silence, median", silence.percentile(50), BUDGET_SILENCE_MS),
        Verdict("longest gap in an answer", gap, BUDGET_GAP_MS),
        Verdict("an output callback, p99", output.percentile(99), BUDGET_CALLBACK_MS),
        Verdict("an input callback, p99", taken.percentile(99), BUDGET_CALLBACK_MS),
    ]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6, help="times both programs are opened")
    parser.add_argument("--clicks", type=int, default=12, help="bursts a round")
    parser.add_argument("--trials", type=int, default=12, help="flushes")
    parser.add_argument("--answers", type=int, default=4, help="four-second answers")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Start the sound system and, inside its environment, the measurements."""
    asked = _arguments()
    if asked.inside:
        figures = asyncio.run(measure(asked.rounds, asked.clicks, asked.trials, asked.answers))
        verdicts = judge(figures)
        sys.stdout.write("\n".join([heading(), *map(str, figures), *map(str, verdicts)]) + "\n")
        return 0 if all(verdict.met for verdict in verdicts) else 1
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 1
    with PrivateSound() as sound:
        return run_inside("tests.bench.audio_path", sys.argv[1:], sound.environment, 900)


if __name__ == "__main__":
    sys.exit(main())
