"""Moves a session every ten seconds while somebody speaks without a pause, and counts the losses.

The program's own composition runs in this process and co-listens; the embedded server runs in
another, keeps a trace of every connection and is told to send a goAway again and again. What it
heard is compared sample by sample with what was said, and what it wrote down with what it writes
down of the same sentences undisturbed. Run ``python -m tests.bench.go_away --minutes 10``; needs
espeak-ng. With ``--pause 0.9`` the speaker breathes, so that moves find their pause. Exit code 1
when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import difflib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from desktop.app.composition import Composition, Equipment
from desktop.app.ground import prepare
from desktop.app.host import TerminalHost
from desktop.audio.file import QueuedMicrophone, RecordingSpeaker
from desktop.audio.voice_activity import open_voice_activity
from desktop.audio.wav import read_wav
from desktop.core.events import Event, LinkLost, LinkResumed, Notice, TranscriptLineChanged
from desktop.core.media import INPUT_RATE
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.growth import Growth
from tests.bench.server_child import Coverage, ServerChild

SENTENCES = (
    "Hello there",
    "Who are you?",
    "What time is it?",
    "Thank you very much",
    "Copy that to the clipboard",
    "Read the text on my screen",
    "Remember to buy milk",
    "What do you see?",
    "Open Wikipedia",
    "I am happy today",
)
BREATH_S = 0.45
"""Too short for a pause in which a session moves, long enough for the server's own end of turn."""
SERVER_SILENCE_MS = 300
LEAD_S = 2.0
SETTLE_S = 10.0
SAMPLE_S = 2.0
AHEAD_S = 5.0
"""How much of the track lies in the microphone's queue, so that a busy machine makes no hole."""
SLOPE_BUDGET = 20.0
"""Megabytes an hour, once the run has settled."""
MOST_MORE = 2
"""More threads, file descriptors or tasks at the end than at the beginning."""
GAP_BUDGET_MS = 1000.0


class Speech:
    """A track of sentences in changing order under faint noise, so that no stretch repeats.

    It lies in a file: held in memory, the track itself would be what grows and shrinks.
    """

    def __init__(
        self, clips: dict[str, bytes], seconds: float, breath_s: float, path: Path
    ) -> None:
        chance, noise = random.Random(4), np.random.default_rng(1)
        self.said: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.length = 0
        self._path = path
        order: list[str] = list(SENTENCES)
        with path.open("wb") as file:
            self._put(file, silence(LEAD_S), noise)
            while self.length < 2 * INPUT_RATE * seconds:
                if len(self.said) % len(SENTENCES) == 0 and self.said:
                    order = chance.sample(SENTENCES, len(SENTENCES))
                    if order[0] == self.said[-1]:
                        order.append(order.pop(0))
                sentence = order[len(self.said) % len(SENTENCES)]
                self.said.append(sentence)
                self.spans.append((self.length, self.length + len(clips[sentence])))
                self._put(file, clips[sentence] + silence(breath_s), noise)

    def _put(self, file: BinaryIO, pcm: bytes, noise: np.random.Generator) -> None:
        samples = np.frombuffer(pcm, np.int16).astype(np.int32)
        samples += noise.integers(-6, 7, len(samples))
        self.length += file.write(np.clip(samples, -32768, 32767).astype(np.int16).tobytes())

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.length / 2 / INPUT_RATE

    @property
    def track(self) -> bytes:
        """The whole of it, 16 kHz PCM16LE."""
        return self._path.read_bytes()

    def pieces(self) -> Iterator[bytes]:
        """Yield it a second at a time."""
        with self._path.open("rb") as file:
            while piece := file.read(2 * INPUT_RATE):
                yield piece


async def speak(speech: Speech, microphone: QueuedMicrophone) -> None:
    """Say all of it in its own time, and return when the last sample was captured."""
    begun = time.monotonic()
    for number, piece in enumerate(speech.pieces()):
        await asyncio.sleep(max(0.0, begun + number - AHEAD_S - time.monotonic()))
        microphone.say(piece, INPUT_RATE)
    await microphone.said()


class Witness:
    """Notes what the program published."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.gaps: list[float] = []
        self.rebuilt = 0
        self.losses: list[str] = []
        self.notices: list[str] = []

    def on_event(self, event: Event) -> None:
        """Take one fact into account."""
        match event:
            case TranscriptLineChanged(kind="user", final=True, text=text):
                self.lines.append(text)
            case LinkResumed(how=how, gap_ms=gap_ms):
                self.gaps.append(float(gap_ms))
                self.rebuilt += how == "rebuilt"
            case LinkLost():
                self.losses.append(f"{event.code} {event.reason}")
            case Notice(text=text) if text:
                self.notices.append(text)
            case _:
                return


def silence(seconds: float) -> bytes:
    """Return digital silence."""
    return bytes(2 * round(INPUT_RATE * seconds))


def clips_of(folder: Path) -> dict[str, bytes]:
    """Return every sentence as 16 kHz PCM of a synthetic voice."""
    clips = {}
    for sentence in SENTENCES:
        path = folder / "sentence.wav"
        speak = ["espeak-ng", "-v", "en-us", "-s", "150", "-w", str(path), sentence]
        subprocess.run(speak, check=True)
        clips[sentence] = read_wav(path, INPUT_RATE)
    return clips


class Run:
    """One conversation, from its first word to the comparison."""

    def __init__(self, folder: Path, breath_s: float, every_s: float) -> None:
        self.witness = Witness()
        self.server = ServerChild(folder)
        self.growth = Growth()
        self._folder = folder
        self.clips = clips_of(folder)
        self._breath_s = breath_s
        self._every_s = every_s

    async def hold(self, seconds: float, *, moved: bool) -> Speech:
        """Speak for so long; with ``moved`` the session is told to go away again and again."""
        speech = Speech(self.clips, seconds, self._breath_s, self._folder / "track.pcm")
        self.growth = Growth()
        microphone = QueuedMicrophone(open_voice_activity())
        composition = self._composition(microphone)
        composition.hub.subscribe(self.witness.on_event)
        try:
            await composition.assistant.set_co_listening(True)
            await composition.assistant.start()
            tasks = [asyncio.create_task(self._sample(), name="sample")]
            if moved:
                tasks.append(asyncio.create_task(self._warn(), name="warnings"))
            await speak(speech, microphone)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(SETTLE_S)
        finally:
            await composition.aclose()
        return speech

    def _composition(self, microphone: QueuedMicrophone) -> Composition:
        os.environ["GOOGLE_API_KEY"] = self.server.key
        options = argparse.Namespace(
            backend="local", endpoint=self.server.url, ca_file=self.server.ca_file
        )
        equipment = Equipment(sound=lambda: (microphone, RecordingSpeaker()))
        loop = asyncio.get_running_loop()
        composition = Composition(prepare(options), TerminalHost(), equipment, loop)
        settings = composition.settings
        model = dataclasses.replace(settings.model, silence_ms=SERVER_SILENCE_MS)
        composition.settings = dataclasses.replace(settings, model=model)
        return composition

    async def _warn(self) -> None:
        while True:
            await asyncio.sleep(self._every_s)
            await self.server.order(f"goaway?seconds={self._every_s:g}")

    async def _sample(self) -> None:
        while True:
            self.growth.note(self.server.pid, len(asyncio.all_tasks()))
            await asyncio.sleep(SAMPLE_S)


def words_of(sentences: list[str]) -> list[str]:
    """Return the words in order, plainly written."""
    kept = "".join(c if c.isalnum() or c.isspace() else "" for c in " ".join(sentences).lower())
    return kept.split()


def compare(expected: list[str], found: list[str]) -> tuple[list[str], list[str]]:
    """Return the words that are missing and those that are too many."""
    missing, added = [], []
    matcher = difflib.SequenceMatcher(None, expected, found, autojunk=False)
    for _, low, high, begin, end in matcher.get_opcodes():
        if expected[low:high] != found[begin:end]:
            missing += expected[low:high]
            added += found[begin:end]
    return missing, added


async def go_away(minutes: float, breath_s: float, every_s: float, folder: Path) -> int:
    """Run and report; return the exit code."""
    run = Run(folder, breath_s, every_s)
    await run.server.open()
    try:
        first = await run.hold(24.0, moved=False)
        undisturbed = dict(zip(first.said, run.witness.lines, strict=False))
        run.witness = Witness()
        for path in run.server.traces.glob("*"):
            path.unlink()
        speech = await run.hold(60 * minutes, moved=True)
    finally:
        await run.server.aclose()
    coverage = Coverage(speech.track)
    for chunks in run.server.heard():
        coverage.add(chunks)
    return report(run, speech, undisturbed, coverage)


def report(run: Run, speech: Speech, undisturbed: dict[str, str], coverage: Coverage) -> int:
    """Print what was found; return the exit code."""
    witness = run.witness
    expected = words_of([undisturbed.get(sentence, sentence) for sentence in speech.said])
    missing, added = compare(expected, words_of(witness.lines))
    lost = sum(coverage.missing(*span) for span in speech.spans) / 2 / INPUT_RATE
    lines = [
        f"{speech.seconds:.0f} s of speech, {len(speech.said)} sentences, {len(expected)} words, "
        f"{len(witness.gaps)} moves, {len(run.server.heard())} connections",
        f"lost links: {witness.losses or 'none'}; notices: {witness.notices or 'none'}",
        f"words missing: {' '.join(missing) or 'none'}",
        f"words too many: {' '.join(added) or 'none'}",
        "",
        *run.growth.lines(),
        "",
        heading(),
        str(Figure("from the last to the next connection", witness.gaps)),
        "",
    ]
    verdicts = [
        Verdict("seconds of speech that never arrived", lost, 0.0, "s"),
        Verdict("chunks that nobody said", coverage.foreign, 0, ""),
        Verdict("words lost", len(missing), 0, ""),
        Verdict("words doubled", len(added), 0, ""),
        Verdict("longest gap at a move", max(witness.gaps, default=float("nan")), GAP_BUDGET_MS),
        Verdict("sessions rebuilt instead of resumed", witness.rebuilt, 0, ""),
        Verdict("links lost", len(witness.losses), 0, ""),
        Verdict("moves", len(witness.gaps), speech.seconds / 60, "", at_least=True),
    ]
    if speech.seconds > 180:
        verdicts += [
            Verdict(f"growth of the {who}", run.growth.slope(who), SLOPE_BUDGET, "MB/h")
            for who in run.growth.WHO
        ] + [
            Verdict(f"more {what}, end against beginning", run.growth.more(what), MOST_MORE, "")
            for what in run.growth.COUNTED
        ]
    sys.stdout.write("\n".join([*lines, *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def main() -> int:
    """Run in a folder of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--pause", type=float, default=BREATH_S, metavar="SECONDS")
    parser.add_argument("--every", type=float, default=10.0, metavar="SECONDS")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ATTUNE_HOME"] = folder
        return asyncio.run(go_away(asked.minutes, asked.pause, asked.every, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
