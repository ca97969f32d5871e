"""What the co-listener offers, when, and why not: decided on this computer alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio

from desktop.conversation.co_listener import MOST_WAITING, SHOWN_S, CoListener, ListenerManner
from desktop.core.co_listening_event import OfferVerdict
from desktop.core.events import (
    CoListenerChanged,
    Event,
    InputTranscript,
    Interrupted,
    Offer,
    OfferProposed,
    SpeechPlayed,
    TurnCompleted,
    VoiceActivityChanged,
)
from tests.fakes.clock import ManualClock, settle
from tests.unit.conversation.stage import speech

pytestmark = pytest.mark.unit

QUESTION = InputTranscript("what is the gross margin", final=True)
TALKING = VoiceActivityChanged(active=True, source="local")
QUIET = VoiceActivityChanged(active=False, source="local")


@dataclass
class Room:
    """A co-listener with its clock, and everything that it has published."""

    clock: ManualClock = field(default_factory=ManualClock)
    seen: list[Event] = field(default_factory=list)
    manner: ListenerManner = field(default_factory=ListenerManner)
    freed: int = 0
    offers: int = 0

    def __post_init__(self) -> None:
        self.listener = CoListener(self.seen.append, self.clock, lambda: self.manner, self._free)
        self.listener.set_active(True)

    def _free(self) -> None:
        self.freed += 1

    async def wait(self, seconds: float) -> None:
        await settle()
        await self.clock.advance(seconds)

    def hear(self, *events: Event) -> None:
        for event in events:
            self.listener.observe(event)

    def propose(self, worth: float = 0.6) -> None:
        self.offers += 1
        self.hear(OfferProposed(f"o{self.offers}", "Margin", "38 percent", worth=worth))

    @property
    def shown(self) -> list[str]:
        return [event.offer_id for event in self.seen if isinstance(event, Offer)]

    @property
    def doing(self) -> str:
        return self.told.doing

    @property
    def told(self) -> CoListenerChanged:
        return [event for event in self.seen if isinstance(event, CoListenerChanged)][-1]


@pytest_asyncio.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    yield room
    await room.listener.aclose()


async def test_an_offer_is_shown_at_once_where_nothing_holds_it(room: Room) -> None:
    room.propose()
    assert room.shown == ["o1"]
    assert room.doing == "offering a card"
    await room.wait(SHOWN_S)
    assert room.doing == "listening"


async def test_while_people_talk_an_offer_waits_and_says_why(room: Room) -> None:
    room.hear(TALKING)
    room.propose()
    assert room.shown == []
    assert (room.doing, room.told.why) == ("holding back", "people are talking")
    assert room.told.counts.held == 1
    room.hear(QUIET)
    assert room.shown == ["o1"]


async def test_while_presenting_nothing_is_shown(room: Room) -> None:
    room.listener.present(True)
    room.propose()
    assert (room.shown, room.told.why) == ([], "presenting")
    room.listener.present(False)
    assert room.shown == ["o1"]


async def test_a_snooze_ends_by_itself(room: Room) -> None:
    room.listener.snooze(900)
    room.propose()
    assert (room.told.why, room.told.snoozed_until) == ("snoozed", "09:45")
    await room.wait(901)
    assert room.shown == ["o1"]
    assert room.told.snoozed_until == ""


async def test_the_second_offer_waits_for_the_cooldown(room: Room) -> None:
    room.propose()
    room.propose()
    assert room.shown == ["o1"]
    assert room.told.why == "offered a moment ago"
    await room.wait(room.manner.cooldown_s)
    assert room.shown == ["o1", "o2"]


async def test_the_hours_offers_are_counted(room: Room) -> None:
    room.manner = ListenerManner(cooldown_s=0.0, per_hour=2)
    for _ in range(3):
        room.propose()
    assert (room.shown, room.told.why) == (["o1", "o2"], "enough for this hour")
    await room.wait(3600)
    assert room.shown == ["o1", "o2", "o3"]


async def test_what_would_hardly_help_is_left_out_and_counted(room: Room) -> None:
    room.propose(worth=0.3)
    assert (room.shown, room.told.counts.left_out) == ([], 1)
    assert (room.doing, room.told.why) == ("holding back", "not sure enough")


@pytest.mark.parametrize(("verdict", "moves"), [("useful", -1), ("less", 1), ("not now", 1)])
async def test_a_verdict_moves_the_threshold(room: Room, verdict: OfferVerdict, moves: int) -> None:
    before = room.listener.threshold
    room.listener.rate(verdict)
    assert (room.listener.threshold - before) * moves > 0


async def test_less_and_less_leaves_out_what_was_shown_before(room: Room) -> None:
    room.listener.rate("less")
    room.listener.rate("less")
    room.propose(worth=0.6)
    assert room.shown == []
    room.propose(worth=0.9)
    assert room.shown == ["o2"]


async def test_the_threshold_keeps_within_its_bounds(room: Room) -> None:
    for _ in range(20):
        room.listener.rate("less")
    assert room.listener.threshold == 0.9
    for _ in range(40):
        room.listener.rate("useful")
    assert room.listener.threshold == 0.1


async def test_not_now_is_a_snooze(room: Room) -> None:
    room.listener.rate("not now")
    room.propose()
    assert (room.shown, room.told.why) == ([], "snoozed")


async def test_anything_to_add_is_shown_whatever_holds(room: Room) -> None:
    room.listener.snooze(900)
    room.listener.expect()
    room.propose(worth=0.1)
    assert room.shown == ["o1"]


async def test_what_waits_is_bounded_and_its_loss_counted(room: Room) -> None:
    room.hear(TALKING)
    for _ in range(MOST_WAITING + 2):
        room.propose()
    assert (room.told.counts.held, room.told.counts.left_out) == (MOST_WAITING, 2)


async def test_a_question_is_told_until_the_turn_is_over(room: Room) -> None:
    room.hear(QUESTION)
    assert room.doing == "heard a question"
    room.hear(TurnCompleted())
    assert room.doing == "listening"
    assert (room.told.counts.heard, room.told.counts.silent) == (1, 1)


async def test_a_turn_with_an_offer_was_not_silent(room: Room) -> None:
    room.hear(QUESTION)
    room.propose()
    room.hear(TurnCompleted())
    counts = room.told.counts
    assert (counts.heard, counts.silent, counts.cards) == (1, 0, 1)


async def test_speech_that_was_heard_counts_as_spoken(room: Room) -> None:
    room.hear(speech(300))
    assert room.doing == "speaking"
    room.hear(SpeechPlayed(300, 300))
    assert room.told.counts.spoken == 1
    room.hear(speech(300), Interrupted(0))
    assert room.told.counts.spoken == 1


async def test_the_heartbeat_tells_when_a_voice_was_last_heard(room: Room) -> None:
    assert room.told.heard_at is None
    await room.wait(5)
    room.hear(TALKING)
    assert room.told.heard_at == room.clock.now()


async def test_the_end_of_co_listening_shows_what_waits_and_rings_for_nothing(room: Room) -> None:
    room.hear(TALKING)
    room.propose()
    room.listener.set_active(False)
    assert room.shown == ["o1"]
    assert not room.told.active
    [offer] = [event for event in room.seen if isinstance(event, Offer)]
    assert offer.delivery == "card only"


async def test_a_card_carries_how_it_is_delivered_and_when(room: Room) -> None:
    room.manner = ListenerManner(delivery="speak")
    room.propose()
    [offer] = [event for event in room.seen if isinstance(event, Offer)]
    assert (offer.delivery, offer.wall_time[11:16]) == ("speak", "09:30")


async def test_speech_is_released_when_nothing_holds(room: Room) -> None:
    room.hear(TALKING)
    before = room.freed
    room.hear(QUIET)
    assert room.freed == before + 1


async def test_an_offer_that_comes_after_its_turn_makes_it_no_silent_one(room: Room) -> None:
    room.hear(QUESTION, TurnCompleted())
    assert room.told.counts.silent == 1
    room.propose()
    assert (room.told.counts.heard, room.told.counts.silent, room.told.counts.cards) == (1, 0, 1)


async def test_while_it_does_not_co_listen_it_tells_nothing(room: Room) -> None:
    room.listener.set_active(False)
    before = len(room.seen)
    room.hear(speech(300), SpeechPlayed(300, 300))
    assert len(room.seen) == before
