"""Measures the grammar ear: ``python -m tests.bench.ear [SENTENCES] [SEED]``.

Prints how many sentences are right, slots included, for each voice, and how many sentences and
noises from outside the grammar are accepted. The voices, the drawn sentences and the foreign
sentences are others than those that the limits were set on.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np

from desktop.emulator.grammar import understand
from desktop.emulator.numeral import parse_duration, parse_number
from desktop.emulator.recogniser import Recogniser
from desktop.emulator.saying import phrasebook
from tests.bench.corpus import FOREIGN, REPORT, Speaker, as_utterance, noises, say, spoken

Print = Callable[[str], object]


def measure(count: int, seed: int, tell: Print) -> tuple[float, float]:
    """Return the share of sentences right in the worst voice, and of foreign clips accepted."""
    recogniser = Recogniser(phrasebook())
    sentences = list(spoken(phrasebook(), count, seed))
    seconds: list[float] = []
    shares = [_right(recogniser, sentences, speaker, seconds, tell) for speaker in REPORT]
    accepted = _accepted(recogniser, tell)
    tell(f"recognition takes {np.median(seconds):.2f} s, p95 {np.percentile(seconds, 95):.2f} s")
    return min(shares), accepted


def _right(
    recogniser: Recogniser,
    sentences: list[str],
    speaker: Speaker,
    seconds: list[float],
    tell: Print,
) -> float:
    right = rejected = 0
    for number, sentence in enumerate(sentences):
        pcm = as_utterance(say(sentence, speaker), number)
        start = time.perf_counter()
        heard = recogniser.recognise(pcm)
        seconds.append(time.perf_counter() - start)
        if sense(heard) == sense(sentence):
            right += 1
        else:
            rejected += not heard
            tell(f"    {sentence} -> {heard or '(rejected)'}")
    share = right / len(sentences)
    tell(f"{speaker.voice} at {speaker.speed}: {share:.1%} right, {rejected} rejected")
    return share


def sense(sentence: str) -> tuple[object, ...]:
    """Return what a sentence asks for: *a hundred* and *one hundred* are the same."""
    meaning = understand(sentence)
    if meaning is None:
        return ()
    values = [parse_duration(v) or parse_number(v) or v.lower() for v in meaning.values()]
    return (meaning.intent, *values)


def _accepted(recogniser: Recogniser, tell: Print) -> float:
    clips = [
        (text, as_utterance(say(text, speaker), number))
        for speaker in REPORT
        for number, text in enumerate(FOREIGN)
    ]
    clips += [(name, as_utterance(sound, 1)) for name, sound in noises()]
    taken = [(text, heard) for text, pcm in clips if (heard := recogniser.recognise(pcm))]
    for text, heard in taken:
        tell(f"    {text} -> {heard}")
    share = len(taken) / len(clips)
    tell(f"foreign clips accepted: {len(taken)} of {len(clips)}, {share:.1%}")
    return share


def main() -> None:
    """Run the measurement from the command line."""
    numbers = [int(text) for text in sys.argv[1:]]
    count, seed = (*numbers, *(80, 11)[len(numbers) :])
    measure(count, seed, lambda line: sys.stdout.write(f"{line}\n"))


if __name__ == "__main__":
    main()
