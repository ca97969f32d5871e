from __future__ import annotations

import pytest

from desktop.live.strait import OPEN_S, STALLED_S, Passage, Strait
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


class Way:
    """A strait whose line takes so many bytes a second."""

    def __init__(self, rate: int) -> None:
        self.clock = ManualClock()
        self.strait = Strait(self.clock)
        self.rate = rate
        self.backlog = 0.0

    def send(self, size: int = 1000, picture: int = 0) -> None:
        self.strait.sending(size, picture)
        self.backlog += size
        self.strait.sent(size, round(self.backlog))

    async def wait(self, seconds: float) -> list[Passage]:
        """Let time pass, looking every 20 ms."""
        through: list[Passage] = []
        for _ in range(round(seconds / 0.02)):
            await self.clock.advance(0.02)
            self.backlog = max(0.0, self.backlog - self.rate * 0.02)
            through += self.strait.look(round(self.backlog))
        return through


async def test_a_line_that_takes_everything_stays_open() -> None:
    way = Way(1_000_000)
    for _ in range(50):
        way.send()
        await way.wait(0.02)
        assert way.strait.open


async def test_a_line_that_takes_less_closes_before_much_waits_in_it() -> None:
    way = Way(8000)
    most = 0.0
    way.send()
    await way.wait(0.3)
    for _ in range(200):
        if way.strait.open:
            way.send()
        most = max(most, way.backlog / way.rate)
        await way.wait(0.02)

    assert most < 2 * (OPEN_S + way.strait.own_s) + 0.3
    assert way.backlog / way.rate < 0.6


async def test_a_long_way_is_no_slow_one() -> None:
    clock = ManualClock()
    strait = Strait(clock)
    for step in range(200):
        strait.sending(1000)
        strait.sent(1000, 1000 * min(step + 1, 30))
        await clock.advance(0.02)
        strait.look(1000 * min(step + 1, 30))

        assert strait.open or step < 50, f"closed after {step} messages"
    assert strait.own_s == pytest.approx(0.6, abs=0.03)


async def test_a_line_opens_again_as_soon_as_it_is_quicker() -> None:
    way = Way(2000)
    way.send()
    await way.wait(0.6)
    for _ in range(10):
        way.send()
    await way.wait(0.8)
    assert not way.strait.open

    way.rate = 1_000_000
    await way.wait(0.02)
    assert way.strait.open


async def test_a_new_line_is_not_trusted_with_more_than_a_moment() -> None:
    way = Way(8000)
    while way.strait.open:
        way.send()

    assert way.backlog < 8000


async def test_a_new_line_shows_within_moments_how_quick_it_is() -> None:
    way = Way(10_000_000)
    handed_over = 0
    for _ in range(15):
        while way.strait.open and handed_over < 400:
            way.send()
            handed_over += 1
        await way.wait(0.02)

    assert handed_over == 400


async def test_behind_a_picture_nothing_goes_before_it_has_shown_the_rate() -> None:
    way = Way(10_000_000)
    for _ in range(10):
        way.send(200_000, picture=150_000)
        await way.wait(1)
    way.rate = 50_000
    way.send(200_000, picture=150_000)
    while not way.strait.open:
        await way.wait(0.02)

    assert way.backlog / way.rate < OPEN_S + way.strait.own_s


async def test_behind_a_picture_on_a_quick_line_everything_goes_at_once() -> None:
    way = Way(10_000_000)
    way.send(200_000, picture=150_000)
    await way.wait(0.04)

    assert way.strait.open


async def test_a_message_that_turns_out_larger_counts_as_what_it_is() -> None:
    way = Way(10_000)
    way.strait.sending(120)
    way.backlog = 20_000
    way.strait.sent(20_000, 20_000)
    through = await way.wait(1.9)
    assert not through

    assert len(await way.wait(0.2)) == 1


async def test_a_line_that_takes_nothing_is_stalled() -> None:
    way = Way(0)
    way.send()
    await way.wait(STALLED_S - 0.04)
    assert not way.strait.stalled
    await way.wait(0.06)
    assert way.strait.stalled


async def test_a_line_with_nothing_to_carry_is_not_stalled() -> None:
    way = Way(1_000_000)
    way.send()
    await way.wait(60)
    assert not way.strait.stalled

    way.rate = 0
    way.send()
    await way.wait(0.1)
    assert not way.strait.stalled


async def test_a_picture_tells_how_long_it_took() -> None:
    way = Way(10_000)
    way.send(20_000, picture=15_000)
    through = await way.wait(2.1)

    assert [passage.picture for passage in through] == [15_000]
    assert through[0].took_s == pytest.approx(2.0, abs=0.05)


async def test_a_slow_line_still_carries_what_is_older_than_a_question() -> None:
    way = Way(1000)
    way.send(4000)
    await way.wait(1)
    asked_at = way.clock.now()
    assert way.strait.carries(asked_at)

    await way.wait(3.1)
    way.send()
    assert not way.strait.carries(asked_at)


async def test_a_dead_line_carries_nothing() -> None:
    way = Way(0)
    way.send(4000)
    await way.wait(1)

    assert not way.strait.carries(way.clock.now())
