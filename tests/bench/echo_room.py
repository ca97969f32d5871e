"""Measures the assistant hearing itself in a room: a microphone that stands before the speaker.

Run ``python -m tests.bench.echo_room``; needs PulseAudio and espeak-ng. Counts how often the local
detector takes the assistant's own speech for the person's, with and without the canceller, and
how soon it notices a person who talks over it. ``--minutes 30`` is the test of endurance: it tells
after every reading, and ``--limit`` or a signal ends it early with a verdict on what was heard by
then. ``--busy 4`` lets so many processes keep the machine busy, ``--starts`` lets programs start
beside it in short bursts, ``--restart 20`` stops the sound server in mid-answer every so many
seconds and starts it again, ``--tape FILE`` keeps what the processing was given, for
``tests.bench.echo_tape``. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.audio.path import AudioPath, open_audio
from desktop.audio.resample import resampled
from desktop.audio.voice_activity import open_voice_activity
from desktop.audio.wav import WavWriter, read_wav
from desktop.core.events import Event, Notice
from desktop.core.media import OUTPUT_RATE, AudioChunk
from desktop.settings.sections import AudioSettings
from tests.bench.companion import companion
from tests.bench.echo_detector import Detector
from tests.bench.echo_tape import Tape
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import Ending, run_inside
from tests.sound import PrivateSound, missing_programs

ASSISTANT = (
    "I am the assistant, and I am going to talk for quite a while, so that the echo canceller has "
    "something to do. The weather tomorrow will be mild, with some clouds in the afternoon and a "
    "light wind from the west. There are three meetings in your calendar, and the first one begins "
    "at half past nine. Would you like me to read the list of things that you wanted to buy? "
)
PERSON = "Wait a moment, please stop, I have another question."

READING_S = 19.0
AWAY_S = 0.5
"""So long the sound server is away when it is restarted."""
COMPARED = 6
"""So many readings are heard without the canceller too; more are a test of endurance."""

BUDGET_DUCKS = 3
BUDGET_DUCKS_MINUTES = 30.0
"""So many false ducks may come in so many minutes of the assistant's speech, no false flush."""


def spoken(text: str, folder: Path, voice: str, level: float) -> bytes:
    """Return speech at 24 kHz, scaled to a root mean square in 16-bit units."""
    file = folder / "spoken.wav"
    subprocess.run(["espeak-ng", "-v", voice, "-w", str(file), text], check=True, timeout=30)
    samples = np.frombuffer(read_wav(file, OUTPUT_RATE), "<i2").astype(np.float64)
    samples *= level / np.sqrt((samples**2).mean())
    return np.clip(samples, -32_767, 32_767).astype("<i2").tobytes()


def room_path(*, cancel: bool) -> AudioPath:
    """Return an audio path with or without the canceller."""
    settings = AudioSettings(echo_cancellation=cancel, noise_suppression=False)
    return open_audio(
        settings,
        voice_activity=open_voice_activity(),
        notice=_report,
    )


def _report(event: Event) -> None:
    if isinstance(event, Notice):
        sys.stderr.write(f"{event}\n")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What came of some minutes of the assistant's own voice."""

    cancel: bool
    found: Detector
    seconds: float
    state: str
    share: float

    def __str__(self) -> str:
        ducks, flushes = self.found.onsets, self.found.flushes
        return (
            f"canceller {'on ' if self.cancel else 'off'}: {len(ducks)} false ducks "
            f"({_listed(ducks)}) that last {self.found.ducked_s:.1f} s, {len(flushes)} false "
            f"flushes ({_listed(flushes)}) in {self.seconds:.0f} s, {self.state}; "
            f"{self.share:.1f} % of a core"
        )

    def verdicts(self) -> list[Verdict]:
        """Hold it against the budgets; a longer run may have more ducks in proportion."""
        times = max(1.0, self.seconds / 60 / BUDGET_DUCKS_MINUTES)
        ducks = float(len(self.found.onsets))
        return [
            Verdict("false ducks by the assistant's own voice", ducks, BUDGET_DUCKS * times, ""),
            Verdict("false flushes by it", float(len(self.found.flushes)), 0, ""),
        ]


async def own_voice(
    speech: bytes, repeats: int, ending: Ending, *, cancel: bool, tape: Tape | None = None
) -> Hearing:
    """Play answers as the service sends them and listen to what the detector makes of them."""
    path = room_path(cancel=cancel)
    if tape is not None and path._duplex is not None:
        tape.listen(path._duplex)
    await path.speaker.open()
    await path.microphone.open()
    detector = Detector()
    reader = asyncio.create_task(_listen(path, detector), name="listening")
    started, used = time.monotonic(), sum(os.times()[:2])
    for number in range(1, repeats + 1):
        await _answer(path, speech, ending)
        ducks, flushes = len(detector.onsets), len(detector.flushes)
        sys.stderr.write(f"reading {number} of {repeats}: {ducks} ducks, {flushes} flushes\n")
        sys.stderr.flush()
        if ending.due:
            break
    seconds = time.monotonic() - started
    share = 100 * (sum(os.times()[:2]) - used) / seconds
    state = path.echo_state() + (", ended early" if ending.early else "")
    await path.aclose()
    await reader
    return Hearing(cancel, detector, seconds, state, share)


async def _answer(path: AudioPath, speech: bytes, ending: Ending) -> None:
    for at in range(0, len(speech), 11_520):
        if ending.due:
            break
        path.speaker.play(AudioChunk(speech[at : at + 11_520], OUTPUT_RATE, 0.0))
        await asyncio.sleep(0.08)
    path.speaker.end_turn()
    await path.speaker.drained()


async def barge_in(speech: bytes, person: Path, times: int) -> list[float]:
    """Talk over the assistant and return the seconds from the start of the talking."""
    path = room_path(cancel=True)
    await path.speaker.open()
    await path.microphone.open()
    detector = Detector()
    reader = asyncio.create_task(_listen(path, detector), name="listening")
    path.speaker.play(AudioChunk(speech * 2, OUTPUT_RATE, 0.0))
    await asyncio.sleep(6)
    delays = []
    for _ in range(times):
        before = len(detector.onsets)
        begun = time.monotonic() - detector.began
        talking = await asyncio.create_subprocess_exec(
            "paplay", "--latency-msec=20", "-d", "mic_feed", str(person)
        )
        await talking.wait()
        fresh = detector.onsets[before:]
        delays.append(1000 * (fresh[0] - begun) if fresh else float("inf"))
        await asyncio.sleep(1)
    await path.aclose()
    await reader
    return delays


async def _listen(path: AudioPath, detector: Detector) -> None:
    async for chunk in path.microphone.chunks():
        detector.hear(chunk)


def _listed(times: list[float]) -> str:
    return ", ".join(f"{at:.1f} s" for at in times)


async def measure(folder: Path, asked: argparse.Namespace, repeats: int) -> int:
    """Run every measurement, print figures and verdicts, and return the exit code."""
    assistant = spoken(ASSISTANT, folder, "en-us", 3000)
    person = folder / "person.wav"
    file = WavWriter(person, 48_000)
    file.write(resampled(spoken(PERSON, folder, "en-gb+f3", 3000), OUTPUT_RATE, 48_000))
    file.close()
    verdicts: list[Verdict] = []
    tape = Tape() if asked.tape else None
    with Ending(asked.limit) as ending:
        async with AsyncExitStack() as stack:
            for seed in range(asked.busy):
                await stack.enter_async_context(companion(("tests.bench.busy", str(seed))))
            if asked.starts:
                words = ("tests.bench.echo_load", str(asked.seed))
                await stack.enter_async_context(companion(words))
            for cancel in (True,) if repeats > COMPARED or tape else (False, True):
                hearing = await own_voice(assistant, repeats, ending, cancel=cancel, tape=tape)
                _print(str(hearing))
                verdicts += hearing.verdicts() if cancel else []
        if tape is not None:
            tape.save(asked.tape)
        if not ending.due and asked.times:
            delays = await barge_in(assistant, person, asked.times)
            _print(heading(), str(Figure("paplay started -> duck", delays)))
    _print(*map(str, verdicts))
    return 0 if verdicts and all(verdict.met for verdict in verdicts) else 1


def _print(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


@contextmanager
def restarting(sound: PrivateSound, every_s: float) -> Iterator[None]:
    """Stop the sound server every so many seconds, never where that is 0, and start it again."""
    ended = threading.Event()

    def restart() -> None:
        while not ended.wait(every_s):
            sound.kill_server()
            ended.wait(AWAY_S)
            sound.start_server()
            sound.add_echo()
            sys.stderr.write("the sound server was restarted\n")

    thread = threading.Thread(target=restart, name="restarts")
    if every_s:
        thread.start()
    try:
        yield
    finally:
        ended.set()
        if every_s:
            thread.join()


def main() -> int:
    """Start the sound system and, inside its environment, the measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=1, help="readings of the 20-second text")
    parser.add_argument("--minutes", type=float, default=0.0, help="at least so long instead")
    parser.add_argument("--times", type=int, default=5, help="times the person talks over it")
    parser.add_argument("--busy", type=int, default=0, help="processes that keep it busy")
    parser.add_argument("--starts", action="store_true", help="programs start beside it")
    parser.add_argument("--seed", type=int, default=0, help="decides when they start")
    parser.add_argument("--restart", type=float, default=0.0, help="seconds between restarts")
    parser.add_argument("--tape", type=Path, help="keep what the processing was given")
    parser.add_argument("--limit", type=float, default=0.0, help="seconds after which it ends")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    repeats = max(asked.repeats, math.ceil(60 * asked.minutes / READING_S))
    if asked.inside:
        with tempfile.TemporaryDirectory() as folder:
            return asyncio.run(measure(Path(folder), asked, repeats))
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        sound.add_echo()
        limit_s = 300 + 60 * repeats
        with restarting(sound, asked.restart):
            return run_inside("tests.bench.echo_room", sys.argv[1:], sound.environment, limit_s)


if __name__ == "__main__":
    sys.exit(main())
