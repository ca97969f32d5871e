"""How well a recognised sentence explains a sound, held against free phones.

A grammar explains any sound by one of its sentences, so its own score says little. The same
sound's best string of phones is an upper bound: speech from the grammar comes close to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

_SILENT = frozenset({"<s>", "</s>", "<sil>", "SIL"})
_IMPOSSIBLE = -745.0
"""The logarithm of the smallest number; decoders round smaller likelihoods to zero."""

_PHONE_SCALE = 1024.0
"""pocketsphinx keeps the scores of phones shifted right by ten bits, those of words not."""


class Scored(Protocol):
    """A stretch of frames, both ends included, with its acoustic likelihood."""

    word: str
    start_frame: int
    end_frame: int
    ascore: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A word or phone with its frames and its log likelihood in nats."""

    name: str
    start: int
    end: int
    nats: float

    @property
    def sounds(self) -> bool:
        """Whether it is speech, not silence or a filler such as ``+NOISE+``."""
        return self.name not in _SILENT and not self.name.startswith("+")


def words_in(segments: Iterable[Scored]) -> list[Stretch]:
    """Return the words and silences of a decoding with a grammar."""
    return [_stretch(segment, 1.0) for segment in segments]


def phones_in(segments: Iterable[Scored]) -> list[Stretch]:
    """Return the phones and silences of a free decoding into phones."""
    return [_stretch(segment, _PHONE_SCALE) for segment in segments]


def likeness(words: Iterable[Stretch], phones: Iterable[Stretch]) -> float:
    """Return how the words' likelihood compares with the phones', in nats a frame.

    About -1.5 for what was said, -4.5 for a sentence that was not; minus infinity without words.
    """
    free = _by_frame(phones)
    nats = frames = 0.0
    for word in words:
        end = min(word.end + 1, len(free))
        if word.sounds and word.start < end:
            nats += word.nats - float(free[word.start : end].sum())
            frames += end - word.start
    return nats / frames if frames else -math.inf


def _stretch(segment: Scored, scale: float) -> Stretch:
    nats = math.log(segment.ascore) if segment.ascore > 0 else _IMPOSSIBLE
    return Stretch(segment.word, segment.start_frame, segment.end_frame, nats * scale)


def _by_frame(stretches: Iterable[Stretch]) -> NDArray[np.float64]:
    parts = [
        np.full(length, stretch.nats / length)
        for stretch in stretches
        if (length := stretch.end - stretch.start + 1) > 0
    ]
    return np.concatenate(parts) if parts else np.zeros(0)
