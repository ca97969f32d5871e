"""Measures the assistant hearing itself in a room: a microphone that stands before the speaker.

Run ``python -m tests.bench.echo_room``; needs PulseAudio and espeak-ng. Counts how often the local
detector takes the assistant's own speech for the person's, with and without the canceller, and
how soon it notices a person who talks over it.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.audio.path import AudioPath, open_audio
from desktop.audio.resample import resampled
from desktop.audio.voice_activity import SpeechTracker, open_voice_activity
from desktop.audio.wav import WavWriter, read_wav
from desktop.conversation.barge_in import Ducker, SpeechGate
from desktop.core.events import Event, Notice
from desktop.core.media import OUTPUT_RATE, AudioChunk
from desktop.settings.sections import AudioSettings
from tests.bench.figure import Figure, heading
from tests.sound import PrivateSound, missing_programs

ASSISTANT = (
    "I am the assistant, and I am going to talk for quite a while, so that the echo canceller has "
    "something to do. The weather tomorrow will be mild, with some clouds in the afternoon and a "
    "light wind from the west. There are three meetings in your calendar, and the first one begins "
    "at half past nine. Would you like me to read the list of things that you wanted to buy? "
)
PERSON = "Wait a moment, please stop, I have another question."

COMPARED = 6
"""So many readings are heard without the canceller too; more are a test of endurance."""


class Detector:
    """Counts where ducking would begin, as the conversation decides it, and where a service would.

    The service's detector hears the same cleaned sound and trusts it always; it would flush.
    """

    def __init__(self) -> None:
        self.onsets: list[float] = []
        self.flushes: list[float] = []
        self._service = SpeechTracker(open_voice_activity())
        self._gate = SpeechGate()
        self.ducked_s = 0.0
        self.began = time.monotonic()
        self._ducker = Ducker()

    def hear(self, chunk: AudioChunk) -> None:
        if self._ducker.feed(chunk, playing=True) and self._ducker.ducking:
            self.onsets.append(time.monotonic() - self.began)
        self.ducked_s += chunk.duration_ms / 1000 if self._ducker.ducking else 0.0
        judged = replace(chunk, speech=self._service.feed(chunk.pcm))
        if self._gate.feed(judged) and self._gate.speaking:
            self.flushes.append(time.monotonic() - self.began)


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


async def own_voice(speech: bytes, repeats: int, *, cancel: bool) -> tuple[Detector, str, float]:
    """Play answers as the service sends them; return what was detected, how the canceller was,
    and the share of a core."""
    path = room_path(cancel=cancel)
    await path.speaker.open()
    await path.microphone.open()
    detector = Detector()
    reader = asyncio.create_task(_listen(path, detector), name="listening")
    started, used = time.monotonic(), sum(os.times()[:2])
    for _ in range(repeats):
        await _answer(path, speech)
    seconds = time.monotonic() - started
    state = f"{seconds:.0f} s, {path.echo_state()}"
    share = 100 * (sum(os.times()[:2]) - used) / seconds
    await path.aclose()
    await reader
    return detector, state, share


async def _answer(path: AudioPath, speech: bytes) -> None:
    for at in range(0, len(speech), 11_520):
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


async def measure(folder: Path, repeats: int, times: int) -> list[str]:
    """Run every measurement and return its lines."""
    assistant = spoken(ASSISTANT, folder, "en-us", 3000)
    person = folder / "person.wav"
    file = WavWriter(person, 48_000)
    file.write(resampled(spoken(PERSON, folder, "en-gb+f3", 3000), OUTPUT_RATE, 48_000))
    file.close()
    lines = []
    for cancel in (True,) if repeats > COMPARED else (False, True):
        found, state, share = await own_voice(assistant, repeats, cancel=cancel)
        ducks = f"{len(found.onsets)} false ducks ({_listed(found.onsets)})"
        flushes = f"{len(found.flushes)} false flushes ({_listed(found.flushes)})"
        lines.append(
            f"canceller {'on ' if cancel else 'off'}: {ducks} that last {found.ducked_s:.1f} s, "
            f"{flushes} in {state}; {share:.1f} % of a core"
        )
    delays = await barge_in(assistant, person, times)
    return [*lines, heading(), str(Figure("paplay started -> duck", delays))]


def main() -> int:
    """Start the sound system and, inside its environment, the measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=1, help="readings of the 20-second text")
    parser.add_argument("--times", type=int, default=5, help="times the person talks over it")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        with tempfile.TemporaryDirectory() as folder:
            lines = asyncio.run(measure(Path(folder), asked.repeats, asked.times))
        sys.stdout.write("\n".join(lines) + "\n")
        return 0
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 1
    with PrivateSound() as sound:
        sound.add_echo()
        command = [sys.executable, "-m", "tests.bench.echo_room", *sys.argv[1:], "--inside"]
        return subprocess.run(command, env=sound.environment, timeout=3600).returncode


if __name__ == "__main__":
    sys.exit(main())
