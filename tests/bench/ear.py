"""Measures the embedded server's ear: ``python -m tests.bench.ear [--quick]``.

Eight espeak-ng voices say sentences that the ear should understand, half of them 30 dB above white
noise and half 10 dB, then sentences and noises from outside its grammar. Neither the voices nor
the sentences are those that its limits were set on. The baseline is the grammar alone: the first
sentence that it finds, whatever the sound.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.grammar import understand
from desktop.emulator.numeral import parse_duration, parse_number
from desktop.emulator.recogniser import Limits, Recogniser
from desktop.emulator.saying import phrasebook
from tests.bench.corpus import FOREIGN, REPORT, as_utterance, noises, say, spoken
from tests.bench.figure import Figure, Verdict, heading

Print = Callable[[str], object]

CLEAN_DB = 30.0
NOISY_DB = 10.0


@dataclass(frozen=True, slots=True)
class Clip:
    """An utterance; ``sentence`` is what should be heard in it, ``voice`` whose it is."""

    label: str
    sentence: str
    voice: str
    snr_db: float
    pcm: bytes


@dataclass(slots=True)
class Score:
    """What an ear made of clips."""

    heard: list[tuple[Clip, str]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    factors: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def add(self, recogniser: Recogniser, clip: Clip) -> str:
        """Let the recogniser hear a clip."""
        start, worked = time.perf_counter(), time.thread_time()
        text = recogniser.recognise(clip.pcm)
        took = time.perf_counter() - start
        self.processor.append(time.thread_time() - worked)
        self.seconds.append(took)
        self.factors.append(took / (len(clip.pcm) / (INPUT_RATE * SAMPLE_BYTES)))
        self.heard.append((clip, text))
        return text

    def of(self, *, voice: str = "", snr_db: float = 0.0) -> Score:
        """Return the part with one voice or noise."""
        chosen = [
            (clip, text)
            for clip, text in self.heard
            if voice in ("", clip.voice) and snr_db in (0.0, clip.snr_db)
        ]
        return Score(chosen)

    @property
    def word_error_rate(self) -> float:
        """Wrong, missing and added words for each word said; a refused clip misses all."""
        wrong = sum(
            edits(clip.sentence.split(), _unified(text, clip.sentence)) for clip, text in self.heard
        )
        return wrong / max(1, sum(len(clip.sentence.split()) for clip, _ in self.heard))

    @property
    def right(self) -> float:
        """The share of clips whose meaning was understood."""
        found = sum(sense(text) == sense(clip.sentence) for clip, text in self.heard)
        return found / max(1, len(self.heard))

    @property
    def accepted(self) -> float:
        """The share of clips in which something was heard."""
        return sum(bool(text) for _, text in self.heard) / max(1, len(self.heard))


def sense(sentence: str) -> tuple[object, ...]:
    """Return what a sentence asks for: *a hundred* and *one hundred* are the same."""
    meaning = understand(sentence)
    if meaning is None:
        return ()
    values = [parse_duration(v) or parse_number(v) or v.lower() for v in meaning.values()]
    return (meaning.intent, *values)


def edits(said: Sequence[str], heard: Sequence[str]) -> int:
    """Return how many words must be changed, added or left out."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(said, 1):
        before, row = row, [number]
        for at, other in enumerate(heard):
            row.append(min(before[at] + (word != other), before[at + 1] + 1, row[at] + 1))
    return row[-1]


def _unified(text: str, sentence: str) -> list[str]:
    """Return the words of a text; those of the sentence where both mean the same."""
    return (sentence if text and sense(text) == sense(sentence) else text).split()


def answerable(count: int, seed: int) -> Iterator[Clip]:
    """Yield ``count`` sentences of the grammar for each voice, other ones for each."""
    for place, speaker in enumerate(REPORT):
        for number, sentence in enumerate(spoken(phrasebook(), count, seed + place)):
            snr_db = NOISY_DB if number % 2 else CLEAN_DB
            pcm = as_utterance(say(sentence, speaker), number, snr_db)
            yield Clip(sentence, sentence, speaker.voice, snr_db, pcm)


def foreign(rounds: int, every: int = 1) -> Iterator[Clip]:
    """Yield foreign sentences, one in ``every``, in ``rounds`` voices, and the noises."""
    for turn in range(rounds):
        for number, text in enumerate(FOREIGN[::every]):
            speaker = REPORT[(number + turn) % len(REPORT)]
            snr_db = NOISY_DB if (number // len(REPORT) + turn) % 2 else CLEAN_DB
            pcm = as_utterance(say(text, speaker), number, snr_db)
            yield Clip(text, "", speaker.voice, snr_db, pcm)
    for name, sound in noises():
        yield Clip(name, "", "noise", CLEAN_DB, as_utterance(sound, 1))


def measure(
    count: int, seed: int, rounds: int, tell: Print, *, every: int = 1
) -> tuple[Score, Score]:
    """Return how the ear did on sentences of its grammar and on foreign ones."""
    ear = Recogniser(phrasebook())
    bare = Recogniser(phrasebook(), Limits(least=-math.inf, sure=-math.inf))
    inside, outside, bare_inside, bare_outside = Score(), Score(), Score(), Score()
    for number, clip in enumerate(answerable(count, seed)):
        text = inside.add(ear, clip)
        if sense(text) != sense(clip.sentence):
            tell(f"    {clip.voice}, {clip.snr_db:.0f} dB: {clip.label} -> {text or '(refused)'}")
        # By twos, so that both noises are in it.
        if not number // 2 % every:
            bare_inside.add(bare, clip)
    for number, clip in enumerate(foreign(rounds, every)):
        text = outside.add(ear, clip)
        if text:
            tell(f"    {clip.voice}, {clip.snr_db:.0f} dB, foreign: {clip.label} -> {text}")
        if not number % 4:
            bare_outside.add(bare, clip)
    _report(inside, outside, tell)
    tell("baseline: the grammar alone, one decoding, nothing refused")
    _summary(bare_inside, bare_outside, tell)
    return inside, outside


def _report(inside: Score, outside: Score, tell: Print) -> None:
    tell(f"{'voice':<18} {'right':>7} {'WER':>7} {'30 dB':>7} {'10 dB':>7} {'foreign':>8}")
    for speaker in REPORT:
        part = inside.of(voice=speaker.voice)
        rates = [part.of(snr_db=snr_db).word_error_rate for snr_db in (0.0, CLEAN_DB, NOISY_DB)]
        taken = outside.of(voice=speaker.voice).accepted
        columns = " ".join(f"{rate:7.1%}" for rate in (part.right, *rates))
        tell(f"{speaker.voice:<18} {columns} {taken:8.1%}")
    tell("the ear")
    _summary(inside, outside, tell)
    tell(heading())
    tell(str(Figure("recognition, sentences of the grammar", inside.seconds, "s")))
    tell(str(Figure("the same, processor time", inside.processor, "s")))
    tell(str(Figure("recognition, foreign speech and noises", outside.seconds, "s")))
    tell(str(Figure("real-time factor, all", inside.factors + outside.factors, "x")))
    for verdict in verdicts(inside, outside):
        tell(str(verdict))


def _summary(inside: Score, outside: Score, tell: Print) -> None:
    clean, noisy = (inside.of(snr_db=snr_db) for snr_db in (CLEAN_DB, NOISY_DB))
    tell(
        f"  right {inside.right:.1%} (30 dB {clean.right:.1%}, 10 dB {noisy.right:.1%}),"
        f" word error rate {inside.word_error_rate:.1%}"
        f" (30 dB {clean.word_error_rate:.1%}, 10 dB {noisy.word_error_rate:.1%}),"
        f" refused {1 - inside.accepted:.1%} of {len(inside.heard)};"
        f" foreign accepted {outside.accepted:.1%} of {len(outside.heard)}"
    )


def verdicts(inside: Score, outside: Score) -> list[Verdict]:
    """Return the ear's figures against their budgets."""
    median = Figure("", inside.seconds).percentile(50)
    return [
        Verdict("word error rate", 100 * inside.word_error_rate, 5.0, "%"),
        Verdict("foreign speech accepted", 100 * outside.accepted, 3.0, "%"),
        Verdict("median recognition", median, 0.4, "s"),
    ]


def main() -> None:
    """Run the measurement from the command line."""
    parser = argparse.ArgumentParser(description="Measure the embedded server's ear.")
    parser.add_argument("--quick", action="store_true", help="under two minutes")
    parser.add_argument("--sentences", type=int, default=24, help="for each voice")
    parser.add_argument("--seed", type=int, default=11)
    given = parser.parse_args()
    count, rounds, every = (4, 1, 3) if given.quick else (given.sentences, 3, 1)
    inside, outside = measure(
        count, given.seed, rounds, lambda line: sys.stdout.write(f"{line}\n"), every=every
    )
    if not all(verdict.met for verdict in verdicts(inside, outside)):
        sys.exit(1)


if __name__ == "__main__":
    main()
