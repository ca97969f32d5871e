from __future__ import annotations

import math
from dataclasses import replace

import pytest

from desktop.conversation.courtesy import Courtesy
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit


def chunk(number: int, speech: float) -> AudioChunk:
    return AudioChunk(bytes([1 + number % 250]) * 640, 16_000, 0.02 * number, speech)


class Line:
    """What the service gets of somebody who speaks while the assistant does."""

    def __init__(self) -> None:
        self.courtesy = Courtesy()
        self.sent: list[AudioChunk] = []
        self.numbers = iter(range(10_000))
        self.spoken: list[AudioChunk] = []

    def say(self, milliseconds: int, speech: float, *, answering: bool = True) -> None:
        for _ in range(milliseconds // 20):
            said = chunk(next(self.numbers), speech)
            self.spoken.append(said)
            self.sent += self.courtesy.feed(said, answering=answering)

    @property
    def audible(self) -> list[AudioChunk]:
        return [sent for sent in self.sent if any(sent.pcm)]


@pytest.mark.parametrize("length_ms", [120, 300, 460, 640])
def test_a_backchannel_never_reaches_the_service(length_ms: int) -> None:
    line = Line()
    line.say(length_ms, 0.9)
    line.say(400, 0.1)
    line.say(400, 0.1)
    assert line.courtesy.forgotten == 1
    assert all(sent.speech < 0.5 for sent in line.sent)


def test_a_backchannel_is_kept_back_while_the_echo_is_still_being_learned() -> None:
    courtesy = Courtesy()
    burst = [replace(chunk(n, math.nan), doubted=0.9) for n in range(10)]
    after = [replace(chunk(n, math.nan), doubted=0.1) for n in range(10, 50)]
    sent = [out for said in burst + after for out in courtesy.feed(said, answering=True)]
    assert courtesy.forgotten == 1
    assert not any(burst[0].pcm[0] <= out.pcm[0] <= burst[-1].pcm[0] for out in sent)


def test_what_is_no_voice_never_reaches_the_service_while_it_speaks() -> None:
    line = Line()
    line.say(300, 0.06)  # a cough: our detector is not misled, the service's may be
    line.say(200, 0.1)
    line.say(20, 0.1, answering=False)
    assert line.audible == line.spoken[-1:]


def test_the_soft_beginning_of_a_voice_that_is_meant_is_heard() -> None:
    line = Line()
    line.say(400, 0.1)
    line.say(1000, 0.9)
    assert line.audible == line.spoken[-(50 + 8) :]


def test_while_a_burst_is_judged_silence_keeps_the_stream_steady() -> None:
    line = Line()
    line.say(300, 0.9)
    assert len(line.sent) == 15
    assert not line.audible


def test_whoever_goes_on_is_heard_from_the_first_sound() -> None:
    line = Line()
    line.say(1000, 0.9)
    assert line.audible == line.spoken


def test_what_was_kept_goes_out_in_portions_that_no_line_takes_for_a_jam() -> None:
    courtesy = Courtesy()
    portions = [courtesy.feed(chunk(n, 0.9), answering=True) for n in range(100)]
    assert max(len(portion) for portion in portions) == Courtesy.PACE
    assert portions[-1] == [chunk(99, 0.9)]


def test_a_pause_between_words_does_not_begin_another_judgement() -> None:
    line = Line()
    line.say(800, 0.9)
    line.say(400, 0.1)
    line.say(200, 0.9)
    assert line.audible == line.spoken


def test_while_nobody_answers_everything_passes_at_once() -> None:
    line = Line()
    line.say(200, 0.9, answering=False)
    assert line.sent == line.spoken


def test_an_answer_that_ends_meanwhile_releases_what_was_kept() -> None:
    line = Line()
    line.say(200, 0.9)
    line.say(60, 0.9, answering=False)
    assert line.audible == line.spoken
