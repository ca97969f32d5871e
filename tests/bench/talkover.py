"""Somebody talks over the assistant in a room made of numbers, with the whole chain in the loop.

What the detector hears of the person decides about ducking, and ducking changes what the person
is heard against, as in the program: canceller, detector, ducker and loudspeaker take turns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from desktop.audio.echo import Cleaning, WebRtcCleaner
from desktop.audio.playout import Playout
from desktop.audio.voice_activity import SileroActivity, SpeechTracker
from desktop.conversation.barge_in import START_PROBABILITY, Ducker
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, AudioChunk
from desktop.settings.sections import AudioSettings
from tests.bench.figure import Figure, Verdict
from tests.bench.room import IN_SAMPLES, OUT_SAMPLES, Air, Room, Signal, blocks
from tests.bench.speech import spoken

ASSISTANT = (
    "The old harbour was closed for three winters, and the fishermen moved their boats to the "
    "northern pier. Nobody expected the ice to stay that long. In April the first ferry came back, "
    "and with it the post, the newspapers and a brass band that played until midnight. "
)
UTTERANCES = (
    "Wait a moment please.",
    "Stop, I have another question.",
    "No, that is not what I meant.",
    "Could you say that again more slowly?",
    "What did the newspapers write about it?",
    "Hold on, somebody is at the door.",
    "Actually, let us talk about something else.",
    "Please skip to the end of the story.",
)
VOICES = ("en-gb+f3", "en-us+m3", "en-gb+m7", "en-us+f2")
ROOMS = (
    Room("0.2", rt60_s=0.2, delay_ms=60, seed=21),
    Room("0.25", delay_ms=150, seed=22),
    Room("0.4", rt60_s=0.4, delay_ms=250, seed=23),
    Room("0.5", rt60_s=0.5, delay_ms=100, tanh=12_000, seed=24),
    Room("50 ppm", delay_ms=150, drift_ppm=50, seed=25),
)
SETTLED_S = 9.0
EVERY_S = 4.6
AFTER_S = 0.8
FIRST_S = 1.5
"""The very first words are distrusted, as in the program."""


@dataclass
class Talkover:
    """What came of it.

    ``delays`` are milliseconds from the first window that is speech behind the canceller until
    the duck, ``whole`` from the first that is speech without any echo.
    """

    utterances: int = 0
    ducked: int = 0
    false_ducks: int = 0
    seconds: float = 0.0
    voiced: int = 0
    survived: int = 0
    delays: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, parts: Iterable[Talkover]) -> Talkover:
        """Return all of them together."""
        whole = cls()
        for part in parts:
            whole.utterances += part.utterances
            whole.ducked += part.ducked
            whole.false_ducks += part.false_ducks
            whole.seconds += part.seconds
            whole.voiced += part.voiced
            whole.survived += part.survived
            whole.delays += part.delays
            whole.whole += part.whole
        return whole

    def lines(self) -> list[str]:
        """Return what people read."""
        return [
            f"{self.ducked} of {self.utterances} utterances at the echo's level ducked; "
            f"{self.false_ducks} false ducks in {self.seconds / 60:.1f} minutes; "
            f"{100 * self.survived / max(1, self.voiced):.1f} % of the person's frames survived",
            str(Figure("detectable behind the canceller -> duck", self.delays)),
            str(Figure("detectable without any echo -> duck", self.whole)),
        ]

    def verdicts(self) -> list[Verdict]:
        """Hold it against the budgets."""
        share = 100 * self.ducked / max(1, self.utterances)
        kept = 100 * self.survived / max(1, self.voiced)
        soon = Figure("", self.delays).percentile(50)
        return [
            Verdict("utterances at echo level that duck", share, 95, "%", at_least=True),
            Verdict("frames of the person that survive", kept, 85, "%", at_least=True),
            Verdict("detectable speech -> duck, median", soon, 150),
        ]


def judgement(signal: Signal) -> list[float]:
    """Return the detector's judgement of a signal by itself, one for each 20 ms."""
    tracker = SpeechTracker(SileroActivity())
    return [tracker.feed(block.astype("<i2").tobytes()) for block in blocks(signal, IN_SAMPLES)]


def person(count: int, seed: int) -> tuple[Signal, list[tuple[float, float]]]:
    """Return what the person says into the assistant's speech, and when, in seconds."""
    chance = np.random.default_rng(seed)
    signal = np.zeros(round((SETTLED_S + EVERY_S * count + 1) * INPUT_RATE))
    times = []
    for number in range(count):
        text = UTTERANCES[int(chance.integers(len(UTTERANCES)))]
        words = spoken(text, VOICES[int(chance.integers(len(VOICES)))], INPUT_RATE)
        words = words[: round((EVERY_S - 1.5) * INPUT_RATE)]
        start = round((SETTLED_S + EVERY_S * number + chance.uniform(0, 0.5)) * INPUT_RATE)
        signal[start : start + words.size] = words
        times.append((start / INPUT_RATE, (start + words.size) / INPUT_RATE))
    return signal, times


def speech() -> Iterator[bytes]:
    """Yield the assistant's speech, 20 ms at a time, for ever."""
    while True:
        for block in blocks(spoken(ASSISTANT, "en-us", OUTPUT_RATE), OUT_SAMPLES):
            yield block.astype("<i2").tobytes()


class Loop:
    """The chain in virtual time; ``step`` takes 20 ms of the person's voice."""

    def __init__(self, room: Room) -> None:
        self.air = Air(room)
        self.ducker = Ducker()
        self._cleaner = WebRtcCleaner(Cleaning())
        self._tracker = SpeechTracker(SileroActivity())
        self._playout = Playout(now=lambda: self.air.now)
        self._speech = speech()
        self._duck_db = AudioSettings().duck_db

    def step(self, voice: Signal) -> tuple[float, bool]:
        """Return the probability of speech that is heard now, and whether ducking began."""
        heard = np.clip(self.air.hear(self._pull) + voice, -32_767, 32_767)
        clean = self._cleaner.clean(heard.astype("<i2").tobytes(), self.air.now)
        probability = self._tracker.feed(clean)
        trusted = probability if self.air.now > FIRST_S else float("nan")
        chunk = AudioChunk(clean, INPUT_RATE, self.air.now, trusted)
        changed = self.ducker.feed(chunk, playing=True)
        if changed:
            self._playout.duck(self._duck_db if self.ducker.ducking else 0.0)
        if changed and self.ducker.ducking:
            self.air.drop()
            self._playout.dropped()
            self._cleaner.restarted()
        return probability, changed and self.ducker.ducking

    def _pull(self, audible_at: float) -> Signal:
        self._playout.play(next(self._speech))
        block = self._playout.read(OUT_SAMPLES, audible_at)
        self._cleaner.reference(block, audible_at)
        return np.frombuffer(block, "<i2").astype(np.float64)


def talk_over(number: int, count: int) -> Talkover:
    """Let somebody talk over the assistant so often, in one of the rooms."""
    voice, times = person(count, number)
    alone = judgement(voice)
    loop = Loop(ROOMS[number % len(ROOMS)])
    found = Talkover(utterances=count, seconds=voice.size / INPUT_RATE)
    onsets, behind = [], []
    for index, block in enumerate(blocks(voice, IN_SAMPLES)):
        probability, ducked = loop.step(block)
        behind.append(probability)
        if ducked:
            onsets.append(loop.air.now)
        if alone[index] > START_PROBABILITY:
            found.voiced += 1
            found.survived += probability > START_PROBABILITY
    for start, end in times:
        within = [at for at in onsets if start <= at <= end + AFTER_S]
        found.ducked += bool(within)
        if within:
            found.delays.append(1000 * (within[0] - _first(behind, start, within[0])))
            found.whole.append(1000 * (within[0] - _first(alone, start, within[0])))
    within_any = sum(any(a <= at <= b + AFTER_S for a, b in times) for at in onsets)
    found.false_ducks = len(onsets) - within_any
    return found


def _first(judged: list[float], start: float, end: float) -> float:
    """Return when the first voiced window between two times was heard, else the later time."""
    for index in range(int(start * 50), min(len(judged), int(end * 50))):
        if judged[index] > START_PROBABILITY:
            return (index + 1) / 50
    return end
