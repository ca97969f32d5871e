"""Grammar recognition with pocketsphinx: blocking, for one worker thread.

A grammar always finds some sentence of its own, also in speech from outside it. Three checks make
up for that. The utterance is decoded freely into phones: the sentence must explain the sound
nearly as well as they do, and its own phones must resemble them. And it is decoded again with its
frequencies warped: sentences of the grammar survive that, forced ones change.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE
from desktop.emulator.evidence import likeness, phones_in, words_in
from desktop.emulator.grammar import spoken_pattern, to_jsgf
from desktop.emulator.inquiry import questions
from desktop.emulator.knowledge import parse_knowledge
from desktop.emulator.phone import distance
from desktop.emulator.quieting import noise_margin_db, quieted
from desktop.emulator.saying import Phrasebook

WARPS = (1.0, 1.08, 0.92)
"""Factors of frequency, tried in this order; adults' vocal tracts differ by about as much."""

_MARGIN_S = 0.3
_FRAME = INPUT_RATE // 100
_LOUD = 8000.0
_HISS = 5.0
"""Digital silence ruins the decoder's spectra: without some noise in it a quarter of clean
synthetic sentences is understood, with it nine in ten (measured)."""
_SHORTEST_S = 0.25


@dataclass(frozen=True, slots=True)
class Limits:
    """When a sentence counts as heard.

    Its credit is its likeness to the sound in nats a frame, less ``gap`` times its phones'
    distance from those heard, plus ``vote`` for every further decoding that finds it. It is heard
    from ``least`` on, and from ``sure`` on no further decoding is made. Speech less than
    ``noisy_db`` above its noise is decoded once more without it, for ``handicap`` less. Set by
    what 400 clips of other espeak-ng voices and sentences need, 10 to 30 dB above noise.
    """

    gap: float = 6.0
    vote: float = 0.3
    least: float = -5.96
    sure: float = -4.96
    noisy_db: float = 22.0
    handicap: float = 1.0


class Recogniser:
    """Understands the sentences of a phrasebook and questions that a knowledge text answers.

    Raises ``ImportError`` or ``RuntimeError`` where pocketsphinx or its model is missing.
    """

    def __init__(self, book: Phrasebook, limits: Limits | None = None) -> None:
        self._book = book
        self._limits = limits or Limits()
        self._decoder = _model()
        self._phones = _phone_decoder()
        self._pronounce()
        self._load(())

    def learn(self, instruction: str) -> None:
        """Listen also for questions about the knowledge in a system instruction."""
        documents = parse_knowledge(instruction)
        patterns = questions(documents, self._knows)
        if patterns != self._asked:
            self._load(patterns)

    def recognise(self, pcm: bytes) -> str:
        """Return the sentence in one utterance of 16 kHz PCM16LE, or an empty text."""
        samples = prepared(pcm)
        if samples is None:
            return ""
        limits = self._limits
        credit: dict[str, float] = {}
        for sound, handicap in self._versions(samples):
            sentence, found = self._read(sound)
            if not sentence:
                continue
            found -= handicap
            before = credit.get(sentence)
            known = -math.inf if before is None else before
            credit[sentence] = max(known, found) + (limits.vote if before is not None else 0.0)
            if credit[sentence] >= limits.sure:
                break
        best = max(credit, key=lambda sentence: credit[sentence], default="")
        return best if best and credit[best] >= limits.least else ""

    def _versions(
        self, samples: NDArray[np.float64]
    ) -> Iterator[tuple[NDArray[np.float64], float]]:
        for warp in WARPS:
            yield warped(samples, warp), 0.0
        if noise_margin_db(samples) < self._limits.noisy_db:
            hiss = np.random.default_rng(0).normal(0.0, _HISS, len(samples))
            yield quieted(samples) + hiss, self._limits.handicap

    def _read(self, samples: NDArray[np.float64]) -> tuple[str, float]:
        """Return the sentence that the grammar finds and its credit; an empty one without."""
        sentence = _decode(self._decoder, samples)
        if not self._whole.fullmatch(sentence):  # a decoding may stop inside a sentence
            return "", -math.inf
        words = words_in(self._decoder.seg())
        if not _decode(self._phones, samples):
            return "", -math.inf
        phones = phones_in(self._phones.seg())
        heard = [phone.name for phone in phones if phone.sounds]
        gap = distance(self._spell(sentence), heard)
        return sentence, likeness(words, phones) - self._limits.gap * gap

    def _load(self, patterns: tuple[str, ...]) -> None:
        self._asked = patterns
        self._whole = spoken_pattern(self._book, patterns)
        self._decoder.add_jsgf_string("sayings", to_jsgf(self._book, patterns))
        self._decoder.activate_search("sayings")

    def _pronounce(self) -> None:
        for word, ways in self._book.pronunciations.items():
            number = 2
            while self._decoder.lookup_word(f"{word}({number})"):
                number += 1
            for offset, way in enumerate(ways):
                self._decoder.add_word(f"{word}({number + offset})", way, True)

    def _knows(self, word: str) -> bool:
        return self._decoder.lookup_word(word) is not None

    def _spell(self, sentence: str) -> list[str]:
        spelled: list[str] = []
        for word in sentence.split():
            spelled += (self._decoder.lookup_word(word) or "").split()
        return spelled


def prepared(pcm: bytes) -> NDArray[np.float64] | None:
    """Return an utterance at a fixed level with 300 ms around it, or None without sound in it."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").astype(np.float64)
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    if len(frames) * 0.01 < _SHORTEST_S:
        return None
    level = 10 * np.log10(np.square(frames - frames.mean()).mean(axis=1) + 1)
    floor = max(level.max() - 35, float(np.percentile(level, 10)) + 6)
    loud = np.flatnonzero(level > floor)
    if not len(loud):
        return None
    margin = int(_MARGIN_S * INPUT_RATE)
    start, end = int(loud[0]) * _FRAME, (int(loud[-1]) + 1) * _FRAME
    # Where a client has cut off what was around the speech, silence stands in for it.
    part = np.concatenate([np.zeros(margin), samples, np.zeros(margin)])[start : end + 2 * margin]
    hiss = np.random.default_rng(0).normal(0.0, _HISS, len(part))
    return part * (_LOUD / max(1.0, float(np.abs(part).max()))) + hiss


def warped(samples: NDArray[np.float64], warp: float) -> NDArray[np.float64]:
    """Return the sound with all frequencies and the pace changed by a factor."""
    if warp == 1.0:
        return samples
    return np.asarray(soxr.resample(samples, INPUT_RATE, INPUT_RATE * warp))


def _decode(decoder: Any, samples: NDArray[np.float64]) -> str:  # noqa: ANN401 - untyped library
    pcm = np.clip(samples, -32768, 32767).astype("<i2").tobytes()
    decoder.start_utt()
    decoder.process_raw(pcm, full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    return str(hypothesis.hypstr) if hypothesis else ""


def _model(**options: Any) -> Any:  # noqa: ANN401 - untyped library
    # Loaded on first use: an optional library with a large model.
    from pocketsphinx import Decoder, get_model_path

    folder = f"{get_model_path()}/en-us"
    return Decoder(
        hmm=f"{folder}/en-us",
        dict=f"{folder}/cmudict-en-us.dict",
        lm=None,
        cmn="batch",
        loglevel="FATAL",
        **options,
    )


def _phone_decoder() -> Any:  # noqa: ANN401 - untyped library
    """Return a free phone decoder; these beams keep it near a tenth of real time."""
    from pocketsphinx import get_model_path

    phones = f"{get_model_path()}/en-us/en-us-phone.lm.bin"
    return _model(allphone=phones, lw=2.0, beam=1e-20, pbeam=1e-20)
