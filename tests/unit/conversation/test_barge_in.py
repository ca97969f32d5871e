from __future__ import annotations

import math

import pytest

from desktop.conversation.barge_in import SpeechGate
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit


def chunk(speech: float) -> AudioChunk:
    return AudioChunk(bytes(640), 16_000, 0.0, speech)


def feed(gate: SpeechGate, speech: float, count: int) -> int:
    return sum(gate.feed(chunk(speech)) for _ in range(count))


def test_a_click_is_not_speech() -> None:
    gate = SpeechGate()
    feed(gate, 0.9, 3)
    feed(gate, 0.1, 1)
    feed(gate, 0.9, 3)
    assert not gate.speaking


def test_a_tenth_of_a_second_of_speech_is_a_beginning() -> None:
    gate = SpeechGate()
    assert (feed(gate, 0.9, 5), gate.speaking) == (1, True)


def test_a_short_pause_does_not_end_speech() -> None:
    gate = SpeechGate()
    feed(gate, 0.9, 5)
    feed(gate, 0.1, 29)
    assert gate.speaking


def test_a_long_pause_ends_speech() -> None:
    gate = SpeechGate()
    feed(gate, 0.9, 5)
    feed(gate, 0.1, 30)
    assert not gate.speaking


def test_unknown_probabilities_are_distrusted() -> None:
    gate = SpeechGate()
    assert (feed(gate, math.nan, 100), gate.speaking) == (0, False)
