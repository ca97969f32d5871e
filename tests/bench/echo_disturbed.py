"""Disturbs a room made of numbers, and counts what a service would take for a person.

Run ``python -m tests.bench.echo_disturbed``; needs espeak-ng and nothing else. The assistant reads
aloud and nobody else speaks; every few seconds something goes wrong as it does on a busy machine:
a block of the microphone is lost, told by the device or not, the loudspeaker runs dry, the delay
changes, the stream is restarted. A service's detector that hears the cleaned sound would take an
echo that passes for an interruption, a false flush. ``--compare`` does the same without the hush;
with ``--talk`` somebody as loud as the echo speaks right after each disturbance, and what survives
is counted. Every sound, room and disturbance is seeded. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat

import numpy as np

from desktop.audio.sample_clock import SampleClock
from desktop.conversation.barge_in import START_PROBABILITY
from desktop.core.media import INPUT_RATE, AudioChunk
from tests.bench.echo_canceller import assistant
from tests.bench.echo_detector import Detector
from tests.bench.echo_tape import player, without_hush
from tests.bench.figure import Verdict
from tests.bench.room import BLOCK_S, IN_SAMPLES, Air, Pull, Room, Signal
from tests.bench.speech import spoken
from tests.bench.talkover import UTTERANCES, VOICES, judgement

SETTLED_S = 10.0
EVERY_S = 4.0
TALK_AFTER_S = 0.3
BEGIN_S = 1000.0
"""What the clock says when the room is made."""

ROOMS = (
    Room("0.2", rt60_s=0.2, delay_ms=60, seed=21),
    Room("0.25", delay_ms=40, echo_db=-4, seed=22),
    Room("0.4", rt60_s=0.4, delay_ms=150, seed=23),
    Room("0.5", rt60_s=0.5, delay_ms=100, tanh=12_000, seed=24),
)


class Disturbed(Air):
    """A room in which samples go missing on their way."""

    def lose_heard(self, seconds: float, pull: Pull) -> None:
        """Let the microphone's program miss so much of what is heard: blocks, or part of one."""
        if seconds < BLOCK_S:
            gone = round(seconds * INPUT_RATE)
            self._waiting = self._waiting[gone:]
            self._heard += gone
        else:
            for _ in range(round(seconds / BLOCK_S)):
                self.hear(pull)

    def run_dry(self, seconds: float, *, told: bool) -> None:
        """Let the loudspeaker play so much silence before it goes on with what it holds next."""
        late = round(seconds * INPUT_RATE)
        self._waiting = np.concatenate((self._waiting, np.zeros(late)))
        if told:
            self._told += seconds
        else:
            self._hidden += late

    def come_later(self, seconds: float) -> None:
        """Let the way from the loudspeaker to the program become so much longer, or shorter."""
        late = round(seconds * INPUT_RATE)
        if late >= 0:
            self._waiting = np.concatenate((np.zeros(late), self._waiting))
        else:
            self._waiting = self._waiting[-late:]
        self._hidden += late


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What goes wrong, by how much, and whether anybody says so."""

    what: str
    ms: float
    told: bool = False

    def __str__(self) -> str:
        said = "told" if self.told else "untold"
        return f"{self.what} {self.ms:g} ms, {said}"


LOSSES = tuple((ms, told) for ms in (10, 20, 60) for told in (True, False))
DISTURBANCES = (
    *(Disturbance("capture loses", ms, told) for ms, told in LOSSES),
    *(Disturbance("loudspeaker runs dry for", ms, told) for ms, told in LOSSES),
    *(Disturbance("echo comes later by", ms) for ms in (10, 20, 60, 200)),
    *(Disturbance("echo comes earlier by", ms) for ms in (10, 20, 30)),
    Disturbance("restart", 0, told=True),
)


class Run:
    """One room with one kind of disturbance, in virtual time."""

    def __init__(self, room: Room, chance: np.random.Generator, *, hush: bool) -> None:
        self.air = Disturbed(room)
        self.detector = Detector(BEGIN_S)
        self.chunks: list[AudioChunk] = []
        self.duplex = player(self.detector, self.chunks)
        if not hush:
            without_hush(self.duplex)
        self.duplex._now = lambda: BEGIN_S + self.air.now
        self._clock = SampleClock()
        self._speech = assistant()
        for _ in range(int(chance.integers(300))):
            next(self._speech)
        self._chance = chance

    def _pull(self, audible_at: float) -> Signal:
        block = next(self._speech)
        self.duplex._refer(block.astype("<i2").tobytes(), BEGIN_S + audible_at)
        return block

    def step(self, voice: Signal | None = None) -> None:
        """Take 20 ms."""
        heard = self.air.hear(self._pull)
        if voice is not None:
            heard = heard + voice
        said = BEGIN_S + self.air.now + abs(self._chance.standard_normal()) * 0.004
        at = self._clock.tick(BLOCK_S, said)
        pcm = np.clip(heard, -32_767, 32_767).astype("<i2").tobytes()
        self.duplex._process(pcm, at)
        self.duplex._cleaner.attend()

    def disturb(self, wrong: Disturbance) -> None:
        """Let it go wrong now."""
        seconds = wrong.ms / 1000
        if wrong.what == "capture loses":
            self.air.lose_heard(seconds, self._pull)
            if wrong.told:
                self._clock.reset()
                self.duplex.jumped()
        elif wrong.what == "loudspeaker runs dry for":
            self.air.run_dry(seconds, told=wrong.told)
            if wrong.told:
                self.duplex._dry.set()
                self.duplex.jumped()
                self.duplex._refer(b"", 0.0)
        elif wrong.what == "echo comes later by":
            self.air.come_later(seconds)
        elif wrong.what == "echo comes earlier by":
            self.air.come_later(-seconds)
        else:
            self.air.drop()
            self.duplex.jumped()
            self.duplex._refer(b"", 0.0)


@dataclass
class Row:
    """What came of one kind of disturbance; ``survived`` of ``voiced`` windows of a person did."""

    times: int = 0
    flushes: int = 0
    ducks: int = 0
    survived: int = 0
    voiced: int = 0

    def add(self, other: Row) -> None:
        """Add what came of it in another room."""
        self.times += other.times
        self.flushes += other.flushes
        self.ducks += other.ducks
        self.survived += other.survived
        self.voiced += other.voiced

    def __str__(self) -> str:
        text = f"{self.times:3} times, {self.flushes:3} flushes, {self.ducks:3} ducks"
        share = 100 * self.survived / max(1, self.voiced)
        return text + (f", {share:3.0f} % of the person" if self.voiced else "")


def measure(wrong: Disturbance, seed: int, asked: argparse.Namespace, *, hush: bool = True) -> Row:
    """Disturb a room so often."""
    chance = np.random.default_rng(seed)
    run = Run(ROOMS[seed % len(ROOMS)], chance, hush=hush)
    while run.air.now < SETTLED_S:
        run.step()
    flushed, ducked = len(run.detector.flushes), len(run.detector.onsets)
    row = Row(asked.times)
    for _ in range(asked.times):
        voice = _voice(chance) if asked.talk else np.zeros(0)
        run.disturb(wrong)
        _after(run, voice, run.air.now + EVERY_S + chance.uniform(0, 1), row)
    row.flushes = len(run.detector.flushes) - flushed
    row.ducks = len(run.detector.onsets) - ducked
    return row


def _after(run: Run, voice: Signal, end: float, row: Row) -> None:
    """Go on until a time, with this voice in it, and count what survives of that."""
    alone = judgement(voice)
    at = -round(TALK_AFTER_S / BLOCK_S)
    while run.air.now < end:
        inside = 0 <= at < len(alone)
        run.step(voice[at * IN_SAMPLES :][:IN_SAMPLES] if inside else None)
        if inside and alone[at] > START_PROBABILITY:
            chunk = run.chunks[-1]
            heard = chunk.doubted if np.isnan(chunk.speech) else chunk.speech
            row.voiced += 1
            row.survived += heard > START_PROBABILITY
        at += 1


def _voice(chance: np.random.Generator) -> Signal:
    text = UTTERANCES[int(chance.integers(len(UTTERANCES)))]
    return spoken(text, VOICES[int(chance.integers(len(VOICES)))], INPUT_RATE)[: 3 * INPUT_RATE]


def both(wrong: Disturbance, seed: int, asked: argparse.Namespace) -> tuple[Row, Row]:
    """Return what came of it, and what comes without the hush where that is asked for."""
    without = measure(wrong, seed, asked, hush=False) if asked.compare else Row()
    return measure(wrong, seed, asked), without


def main() -> int:
    """Disturb, print what came of each kind and the verdicts, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=4, help="rooms, each with sound of its own")
    parser.add_argument("--times", type=int, default=3, help="times each is disturbed")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--talk", action="store_true", help="somebody speaks after each")
    parser.add_argument("--compare", action="store_true", help="do the same without the hush")
    asked = parser.parse_args()
    jobs = [(wrong, seed) for wrong in DISTURBANCES for seed in range(asked.seeds)]
    total, bare = Row(), Row()
    row, other = Row(), Row()
    with ProcessPoolExecutor(asked.workers) as pool:
        found = pool.map(both, *zip(*jobs, strict=True), repeat(asked))
        for (wrong, seed), (mine, without) in zip(jobs, found, strict=True):
            row.add(mine)
            other.add(without)
            if seed == asked.seeds - 1:
                more = f"; without the hush {other}" if asked.compare else ""
                sys.stdout.write(f"{wrong!s:<40} {row}{more}\n")
                sys.stdout.flush()
                total.add(row)
                bare.add(other)
                row, other = Row(), Row()
    sys.stdout.write(f"in all: {total}\n")
    if asked.compare:
        sys.stdout.write(f"without the hush: {bare}\n")
    if asked.talk:
        return 0
    verdict = Verdict("false flushes after disturbances", float(total.flushes), 0, "")
    sys.stdout.write(f"{verdict}\n")
    return 0 if verdict.met else 1


if __name__ == "__main__":
    sys.exit(main())
