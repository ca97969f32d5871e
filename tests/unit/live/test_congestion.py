from __future__ import annotations

import math

import pytest

from desktop.core.events import Event, Notice, UplinkChanged
from desktop.core.media import AudioChunk, VideoFrame
from desktop.live.congestion import CALM_S, FIRST_PICTURE, NOTICE, TEXT, Congestion
from desktop.live.outbox import Outbox
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


class Way:
    """Someone who speaks into a line that takes so many bytes a second."""

    def __init__(self, rate: float) -> None:
        self.clock = ManualClock()
        self.outbox = Outbox()
        self.outbox.link_back()
        self.seen: list[Event] = []
        self.congestion = Congestion(self.clock, self.outbox, self.seen.append)
        self.rate = rate
        self.backlog = 0.0
        self.congestion.begin(lambda: round(self.backlog))
        self.oldest_s = 0.0

    async def speak(self, seconds: float, speech: float = 0.9) -> None:
        for _ in range(round(seconds / 0.02)):
            await self.clock.advance(0.02)
            self.backlog = max(0.0, self.backlog - self.rate * 0.02)
            self.outbox.put_audio(AudioChunk(bytes(640), 16_000, self.clock.now(), speech))
            while self.congestion.may_send() and (item := self.outbox._next()) is not None:
                if isinstance(item, AudioChunk):
                    self.hand_over(900)
                    late_s = self.clock.now() - item.captured_at + self.backlog / self.rate
                    self.oldest_s = max(self.oldest_s, late_s)
                elif isinstance(item, VideoFrame):
                    self.hand_over(4 * len(item.jpeg) // 3, len(item.jpeg))

    def hand_over(self, size: int, picture: int = 0) -> None:
        self.congestion.sending(size, picture)
        self.backlog += size
        self.congestion.sent(size)

    def show(self, size: int) -> None:
        self.outbox.put_picture(VideoFrame(bytes(size), 1, 1, "screen", self.clock.now()))

    def notices(self) -> list[str]:
        return [event.text for event in self.seen if isinstance(event, Notice)]

    def states(self) -> list[str]:
        return [event.state for event in self.seen if isinstance(event, UplinkChanged)]


async def test_a_line_with_room_is_never_mentioned() -> None:
    way = Way(1_000_000)
    for _ in range(10):
        way.show(150_000)
        await way.speak(1)

    assert way.seen == []
    assert way.outbox.left_out_ms == 0


async def test_what_a_slow_line_brings_is_never_much_older_than_a_second() -> None:
    way = Way(1_000_000)
    await way.speak(1)
    way.rate = 8000
    await way.speak(20)

    assert 0.5 < way.oldest_s < 1.2
    assert way.outbox.left_out_ms > 10_000


@pytest.mark.parametrize("rate", [60_000, 200_000, 1_000_000])
async def test_speech_behind_a_large_picture_is_not_much_older_than_a_second(rate: int) -> None:
    way = Way(10_000_000)
    for _ in range(10):
        way.show(300_000)
        await way.speak(1)
    way.rate = rate
    way.show(300_000)
    await way.speak(10)

    assert len(way.outbox._pictures) == 0
    assert way.oldest_s < 1.0


async def test_a_line_that_is_slow_from_the_beginning_brings_nothing_late() -> None:
    way = Way(8000)
    await way.speak(10)

    assert way.oldest_s < 1.2


async def test_left_out_speech_is_one_notice_that_is_taken_back() -> None:
    way = Way(8000)
    await way.speak(10)
    assert way.notices() == [TEXT]

    way.rate = 1_000_000
    await way.speak(CALM_S + 2)
    assert way.notices() == [TEXT, ""]
    assert way.states()[:2] == ["slow", "behind"]
    assert way.states()[-1] == "free"
    assert all(event.key == NOTICE for event in way.seen if isinstance(event, Notice))


async def test_left_out_silence_is_not_worth_a_notice() -> None:
    way = Way(8000)
    await way.speak(10, speech=0.1)

    assert way.outbox.left_out_ms > 0
    assert way.notices() == []


async def test_what_was_left_out_is_told_to_the_millisecond() -> None:
    way = Way(8000)
    await way.speak(10)
    way.rate = 1_000_000
    await way.speak(CALM_S + 2)

    told = [event.skipped_ms for event in way.seen if isinstance(event, UplinkChanged)]
    assert sum(told) == way.outbox.left_out_ms


async def test_no_picture_goes_out_while_speech_lags() -> None:
    way = Way(8000)
    await way.speak(3)
    way.show(1)
    await way.speak(5)

    assert len(way.outbox._pictures) == 1


async def test_a_line_that_has_just_enough_for_speech_gets_small_pictures() -> None:
    way = Way(70_000)
    way.show(100_000)
    await way.speak(8)
    largest = way.congestion._largest
    way.show(100_000)
    await way.speak(1)

    assert 8_000 <= largest < 60_000
    assert len(way.outbox._pictures) == 1, "a large picture went out"


async def test_a_picture_that_fits_goes_and_lets_the_next_be_larger() -> None:
    way = Way(70_000)
    way.congestion._largest, way.congestion._grown_at = 10_000.0, way.clock.now()
    way.show(9_000)
    await way.speak(1)

    assert not way.outbox._pictures
    assert way.congestion._largest == 20_000


async def test_calm_ends_every_limit() -> None:
    way = Way(8000)
    await way.speak(3)
    way.rate = 1_000_000
    await way.speak(1)
    assert way.congestion._largest == FIRST_PICTURE

    await way.speak(12 * CALM_S)
    assert way.congestion._largest == math.inf
    last = [event for event in way.seen if isinstance(event, UplinkChanged)][-1]
    assert last == UplinkChanged("free", 0, None)


async def test_a_line_that_takes_nothing_has_speech_kept_for_the_next() -> None:
    way = Way(1e-9)
    await way.speak(9)
    assert way.outbox.left_out_ms == 0
    assert way.outbox.stalled

    way.outbox.link_away()
    way.outbox.link_back()
    waiting = 0.0
    while isinstance(item := way.outbox._next(), AudioChunk):
        waiting += item.duration_ms
    assert waiting > 8_400


async def test_a_line_that_stood_still_brings_all_that_was_said_meanwhile() -> None:
    way = Way(1_000_000)
    await way.speak(1)
    way.rate = 1e-9
    await way.speak(3)
    way.rate = 1_000_000
    await way.speak(1)

    assert way.outbox.behind_ms == 0
    assert way.outbox.skipped_audio_ms == 0
    assert way.notices() == []


async def test_a_line_that_stood_still_and_is_slow_is_soon_up_to_date() -> None:
    way = Way(1_000_000)
    await way.speak(1)
    way.rate = 1e-9
    await way.speak(3)
    way.rate = 8_000
    await way.speak(1)
    way.oldest_s = 0.0
    await way.speak(5)

    assert way.oldest_s < 1.0
    assert way.outbox.left_out_ms > 3000


async def test_a_line_that_was_just_seen_open_is_not_asked_for_every_chunk() -> None:
    way, looks = Way(1_000_000), []
    way.congestion.begin(lambda: looks.append(1) or round(way.backlog))  # type: ignore[func-returns-value]  # counts
    for _ in range(50):
        await way.clock.advance(0.02)
        assert way.congestion.may_send()
        way.congestion.sending(900)
    assert len(looks) < 20


@pytest.mark.parametrize("size", [900, 40_000])
async def test_behind_a_large_message_the_line_is_looked_at_again(size: int) -> None:
    way, looks = Way(1_000_000), []
    way.congestion.begin(lambda: looks.append(1) or 0)  # type: ignore[func-returns-value]  # counts
    assert way.congestion.may_send()
    way.congestion.sending(size)
    assert way.congestion.may_send()
    assert len(looks) == (2 if size > 900 else 1)
