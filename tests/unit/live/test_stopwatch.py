from __future__ import annotations

import pytest

from desktop.core.events import Interrupted, SpeechReceived, TurnCompleted
from desktop.core.media import AudioChunk
from desktop.diagnostics.latency import Latencies
from desktop.live.stopwatch import Stopwatch
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

SOUND = SpeechReceived(AudioChunk(bytes(480), 24_000, 0.0))


class Stage:
    def __init__(self) -> None:
        self.clock = ManualClock(100.0)
        self.latencies = Latencies()
        self.watch = Stopwatch(self.clock, self.latencies.record)

    def send(self, at: float, speech: float = 0.9) -> None:
        self.watch.audio_sent(AudioChunk(bytes(640), 16_000, at, speech))

    def found(self, name: str) -> list[int]:
        summary = self.latencies.summary().get(name)
        return [summary.total, round(summary.median)] if summary else []


def test_audio_is_timed_from_its_last_sample() -> None:
    stage = Stage()
    stage.send(99.990)

    assert stage.found("microphone_to_send") == [1, 10]


def test_audio_that_was_kept_for_a_gap_does_not_count() -> None:
    stage = Stage()
    stage.watch.audio_sent(AudioChunk(bytes(640), 16_000, 95.0), kept=True)

    assert stage.found("microphone_to_send") == []


async def test_the_first_sound_is_timed_from_the_end_of_speech() -> None:
    stage = Stage()
    stage.send(100.0)
    stage.send(100.5, speech=0.1)
    await stage.clock.advance(0.8)
    stage.watch.note(SOUND)
    stage.watch.note(SOUND)

    assert stage.found("speech_end_to_first_byte") == [1, 800]


async def test_the_rest_of_an_interrupted_answer_is_no_reply() -> None:
    stage = Stage()
    stage.watch.note(SOUND)
    stage.send(100.0)
    stage.watch.note(SOUND)
    stage.watch.note(Interrupted())

    assert stage.found("speech_end_to_first_byte") == []


async def test_typed_text_counts_from_its_sending() -> None:
    stage = Stage()
    stage.watch.note(TurnCompleted())
    stage.watch.text_sent()
    await stage.clock.advance(0.2)
    stage.watch.note(SOUND)

    assert stage.found("speech_end_to_first_byte") == [1, 200]
