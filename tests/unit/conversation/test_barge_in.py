from __future__ import annotations

import math
from dataclasses import replace

import pytest

from desktop.conversation.barge_in import Ducker, SpeechGate
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


def duck(ducker: Ducker, speech: float, milliseconds: int, *, playing: bool = True) -> bool:
    for _ in range(milliseconds // 20):
        ducker.feed(chunk(speech), playing=playing)
    return ducker.ducking


def test_three_chunks_of_speech_duck_the_answer() -> None:
    ducker = Ducker()
    assert not duck(ducker, 0.9, 40)
    assert duck(ducker, 0.9, 20)


def test_two_chunks_that_are_surely_speech_duck_it_sooner() -> None:
    ducker = Ducker()
    assert not duck(ducker, 0.95, 20)
    assert duck(ducker, 0.95, 20)


def test_a_click_does_not_duck() -> None:
    ducker = Ducker()
    for _ in range(20):
        duck(ducker, 0.9, 40)
        assert not duck(ducker, 0.1, 40)


def test_a_false_alarm_is_undone_soon() -> None:
    ducker = Ducker()
    duck(ducker, 0.9, 60)
    assert duck(ducker, 0.1, 280)
    assert not duck(ducker, 0.1, 20)


def test_a_pause_between_words_keeps_the_answer_down() -> None:
    ducker = Ducker()
    duck(ducker, 0.9, 500)
    assert duck(ducker, 0.1, 580)
    assert not duck(ducker, 0.1, 20)


def test_nothing_is_ducked_while_nothing_plays() -> None:
    ducker = Ducker()
    assert not duck(ducker, 0.9, 500, playing=False)
    assert duck(ducker, 0.9, 20)


def test_a_distrusted_detector_neither_ducks_nor_undoes() -> None:
    ducker = Ducker()
    assert not duck(ducker, math.nan, 500)
    duck(ducker, 0.9, 100)
    assert duck(ducker, math.nan, 1000)


def test_quiet_undoes_a_duck_though_the_restart_that_it_was_is_still_distrusted() -> None:
    ducker = Ducker()
    assert duck(ducker, 0.8, 100)
    quiet = replace(chunk(math.nan), doubted=0.1)
    for _ in range(800 // 20):
        ducker.feed(quiet, playing=True)
    assert not ducker.ducking
