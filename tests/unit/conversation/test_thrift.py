from __future__ import annotations

import math

import pytest

from desktop.conversation.thrift import Thrift
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit

VOICE = b"\1\0" * 320


def feed(thrift: Thrift, milliseconds: int, speech: float) -> list[AudioChunk]:
    sent: list[AudioChunk] = []
    for number in range(milliseconds // 20):
        sent += thrift.feed(AudioChunk(VOICE, 16_000, number / 50, speech))
    return sent


def length_ms(chunks: list[AudioChunk]) -> float:
    return sum(chunk.duration_ms for chunk in chunks)


def test_half_a_second_before_speech_goes_with_it() -> None:
    thrift = Thrift()
    assert feed(thrift, 5000, 0.0) == []
    assert length_ms(feed(thrift, 20, 0.9)) == pytest.approx(Thrift.LEAD_MS + 20, abs=20)


def test_after_speech_the_room_then_silence_then_the_end_of_the_stream_goes_out() -> None:
    thrift = Thrift()
    feed(thrift, 1000, 0.9)
    sent = feed(thrift, 4000, 0.0)
    heard = [chunk for chunk in sent if any(chunk.pcm)]
    assert length_ms(heard) == Thrift.HANG_MS
    assert length_ms(sent) == Thrift.HANG_MS + Thrift.TRAIL_MS
    assert (sent[-1].pcm, sum(not chunk.pcm for chunk in sent)) == (b"", 1)


def test_a_little_silence_now_and_then_keeps_the_line() -> None:
    thrift = Thrift()
    sent = feed(thrift, 61_000, 0.0)
    assert 500 <= length_ms(sent) <= 800
    assert not any(any(chunk.pcm) for chunk in sent)


def test_a_third_of_speech_is_sent_in_half_of_the_time() -> None:
    thrift = Thrift()
    sent = [
        chunk
        for _ in range(20)
        for speech in (2.0, 0.0, 0.0)
        for chunk in feed(thrift, 2000, speech)
    ]
    assert length_ms(sent) < 0.75 * 20 * 6000
    assert thrift.held_ms > 0.2 * 20 * 6000


def test_without_a_judgement_nothing_is_held() -> None:
    assert length_ms(feed(Thrift(), 1000, math.nan)) == 1000


def test_what_was_held_last_is_not_lost_when_saving_ends() -> None:
    thrift = Thrift()
    feed(thrift, 3000, 0.0)
    assert length_ms(thrift.open()) == pytest.approx(Thrift.LEAD_MS, abs=20)
    assert thrift.open() == []
