"""Speech from shipped clips, for machines without a synthesiser.

``clips.ulaw`` holds all clips as 8 bit mu-law at 16 kHz (ITU-T G.711), ``clips.json`` says where
each phrase lies. A sentence that clips cannot make becomes a short two-tone sound; its words are
in the transcript.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE, OUTPUT_RATE, SAMPLE_BYTES
from desktop.core.resource import resource
from desktop.emulator.loudness import Level, to_pcm
from desktop.emulator.numeral import in_words
from desktop.emulator.timbre import timbre

Words: TypeAlias = tuple[str, ...]

_PIECE_BYTES = OUTPUT_RATE * SAMPLE_BYTES // 5
_GAP_S = 0.05
_BREATH_S = 0.25
_MU = 255.0
_NUMBER = re.compile(r"\d+(?::\d\d)?(?:\.\d+)?")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class ClipStore:
    """All clips as mu-law, by their words."""

    clips: Mapping[Words, NDArray[np.uint8]]
    longest: int

    def cover(self, text: str) -> list[NDArray[np.uint8]] | None:
        """Return the clips that make up a sentence, longest phrases first; None with a gap."""
        words, found, at = words_of(text), [], 0
        while at < len(words):
            for length in range(min(self.longest, len(words) - at), 0, -1):
                clip = self.clips.get(tuple(words[at : at + length]))
                if clip is not None:
                    found.append(clip)
                    at += length
                    break
            else:
                return None
        return found


class ClipVoice:
    """Implements ``Voice`` and ``Cast`` with the shipped clips, higher or lower by voice name."""

    def __init__(self, name: str = "") -> None:
        self._factor = timbre(name).clip

    def named(self, name: str, locale: str) -> ClipVoice:  # noqa: ARG002 - the clips are English
        """Return the clips as another voice plays them."""
        return ClipVoice(name)

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """Yield pieces of at most 200 ms."""
        store = clip_store()
        for sentence in _SENTENCE.split(text.strip()):
            if sentence:
                pcm = _spliced(store.cover(sentence), self._factor)
                for at in range(0, len(pcm), _PIECE_BYTES):
                    yield pcm[at : at + _PIECE_BYTES]


def words_of(text: str) -> Words:
    """Return a text's words in lower case, with numbers and clock times spelled out."""
    spelled = _NUMBER.sub(lambda found: f" {_spell(found[0])} ", text.replace(",", ""))
    return tuple(re.findall(r"[a-z']+", spelled.lower()))


def _spell(number: str) -> str:
    hours, colon, minutes = number.partition(":")
    if colon:
        lead = "zero " if minutes.startswith("0") else ""
        return f"{in_words(int(hours))} {lead}{in_words(int(minutes))}"
    whole, point, decimals = number.partition(".")
    if int(whole) >= 1_000_000:
        return number.replace("", " x ")  # no clip says that much
    digits = " ".join(in_words(int(digit)) for digit in decimals)
    return f"{in_words(int(whole))} point {digits}" if point else in_words(int(whole))


@cache
def clip_store() -> ClipStore:
    """Return the shipped clips, read once."""
    folder = resource("emulator/voice")
    index: Mapping[str, Sequence[int]] = json.loads(
        folder.joinpath("clips.json").read_text(encoding="utf-8")
    )
    data = np.frombuffer(folder.joinpath("clips.ulaw").read_bytes(), np.uint8)
    clips = {
        words_of(phrase): data[start : start + length] for phrase, (start, length) in index.items()
    }
    return ClipStore(clips, max(map(len, clips), default=0))


def encode_ulaw(samples: NDArray[np.float64]) -> bytes:
    """Compress samples of -1 to 1 to continuous mu-law bytes."""
    squeezed = np.sign(samples) * np.log1p(_MU * np.abs(samples)) / np.log1p(_MU)
    return bytes(np.round((squeezed + 1) * 127.5).astype(np.uint8).tobytes())


def decode_ulaw(data: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return what ``encode_ulaw`` compressed, with silence exactly zero."""
    squeezed = data.astype(np.float64) / 127.5 - 1
    squeezed[np.abs(squeezed) < 0.005] = 0.0
    return np.asarray(np.sign(squeezed) * np.expm1(np.abs(squeezed) * np.log1p(_MU)) / _MU)


def _at_output_rate(data: NDArray[np.uint8], factor: float) -> NDArray[np.float32]:
    """Return a clip at 24 kHz and the common loudness, its frequencies times ``factor``."""
    samples = soxr.resample(decode_ulaw(data), INPUT_RATE * factor, OUTPUT_RATE)
    sound = np.asarray(samples, np.float32)
    level = Level()
    level.note(sound)
    return sound * np.float32(level.gain)


def _spliced(clips: Sequence[NDArray[np.uint8]] | None, factor: float) -> bytes:
    """Join clips with short gaps and end with a breath."""
    if clips is None:
        return earcon()
    gap = np.zeros(round(_GAP_S * OUTPUT_RATE), np.float32)
    breath = np.zeros(round(_BREATH_S * OUTPUT_RATE), np.float32)
    parts = [part for clip in clips for part in (_at_output_rate(clip, factor), gap)]
    return to_pcm(np.concatenate([*parts, breath]))


@cache
def earcon() -> bytes:
    """Return the sound of an answer that can only be read: two soft rising tones."""
    tones = [_tone(frequency) for frequency in (587.3, 880.0)]
    rest = np.zeros(round(_BREATH_S * OUTPUT_RATE))
    return bytes(np.concatenate([*tones, rest]).astype("<i2").tobytes())


def _tone(frequency: float) -> NDArray[np.float64]:
    time = np.arange(round(0.12 * OUTPUT_RATE)) / OUTPUT_RATE
    envelope = np.sin(np.pi * time / time[-1]) ** 2
    return np.asarray(8000 * envelope * np.sin(2 * np.pi * frequency * time))
