"""Whether and when an offer is shown: the part of co-listening that is decided on this computer."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from desktop.conversation.question import is_question
from desktop.core.clock import Clock
from desktop.core.co_listening_event import (
    CoListenerCounts,
    Delivery,
    Doing,
    HoldReason,
    OfferVerdict,
)
from desktop.core.events import (
    CoListenerChanged,
    Event,
    GenerationCompleted,
    InputTranscript,
    Interrupted,
    Offer,
    OfferProposed,
    SpeechPlayed,
    SpeechReceived,
    TurnCompleted,
    VoiceActivityChanged,
    WaitingForInput,
)

SHOWN_S = 8.0
HOUR_S = 3600.0
MOST_WAITING = 5
NOT_NOW_S = 600.0
"""*Not now* is a snooze of ten minutes."""

_STEPS: dict[OfferVerdict, float] = {"useful": -0.1, "not now": 0.05, "less": 0.15}
_LOWEST, _HIGHEST = 0.1, 0.9


@dataclass(frozen=True, slots=True)
class ListenerManner:
    """What the person has chosen: how offers come, how often, and how sure they must be."""

    delivery: Delivery = "card"
    cooldown_s: float = 20.0
    per_hour: int = 12
    threshold: float = 0.4


class CoListener:
    """Takes what the model proposes and publishes what may be shown, when it may.

    Nothing that waits is dropped while fewer than five wait; the oldest goes first. ``on_free`` is
    called whenever nothing keeps the co-listener from speaking, ``say`` with the id of an offer
    that shall be heard as well. Belongs to one loop.
    """

    def __init__(
        self,
        publish: Callable[[Event], None],
        clock: Clock,
        manner: Callable[[], ListenerManner] = ListenerManner,
        on_free: Callable[[], None] = lambda: None,
        say: Callable[[str], None] = lambda _offer_id: None,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._manner = manner
        self._on_free = on_free
        self._say = say
        self.active = self.presenting = False
        self._shift = 0.0
        self._waiting: deque[OfferProposed] = deque()
        self._delivered: deque[float] = deque()
        self._snoozed_until = 0.0
        self._timer: asyncio.Task[None] | None = None
        self._due: float | None = None
        self._shown_until = 0.0
        self._told = CoListenerChanged(active=False)
        self._reset()

    def _reset(self) -> None:
        self._counts = CoListenerCounts()
        self._heard_at: float | None = None
        self._talking = self._speaking = self._question = False
        self._offered = self._expecting = False
        self._words = ""
        self._left_out_now = self._last_silent = False

    # -- wishes -----------------------------------------------------------------------------

    @property
    def threshold(self) -> float:
        """The worth below which an offer is left out."""
        return round(min(_HIGHEST, max(_LOWEST, self._manner().threshold + self._shift)), 2)

    def set_active(self, active: bool) -> None:
        """Begin or end; what waits is shown at the end."""
        if active and not self.active:
            self._reset()
        self.active = active
        self._settle()

    def snooze(self, seconds: float) -> None:
        """Hold everything for so long; 0 ends it."""
        self._snoozed_until = self._clock.now() + seconds if seconds > 0 else 0.0
        self._settle()

    def present(self, on: bool) -> None:
        """Hold everything while the person presents."""
        self.presenting = on
        self._settle()

    def expect(self) -> None:
        """The person has asked for what there is to add: the next offer of this turn is shown."""
        self._expecting = True

    def rate(self, verdict: OfferVerdict) -> None:
        """Learn from what the person says of an offer."""
        base = self._manner().threshold
        self._shift = min(_HIGHEST - base, max(_LOWEST - base, self._shift + _STEPS[verdict]))
        if verdict == "not now":
            self.snooze(max(NOT_NOW_S, self._snoozed_until - self._clock.now()))
        self._settle()

    # -- facts ------------------------------------------------------------------------------

    def observe(self, event: Event) -> None:
        """Take one fact into account and publish what it releases."""
        match event:
            case OfferProposed():
                self._propose(event)
            case VoiceActivityChanged(active=active):
                self._talking = active
                self._hear()
            case InputTranscript(text=text, interim=interim):
                self._words = text if interim else self._words + text
                self._question = is_question(self._words)
                self._hear()
            case SpeechReceived():
                self._speaking = True
            case SpeechPlayed(played_ms=played):
                self._end_speech(said=played > 0)
            case Interrupted():
                self._end_speech(said=False)
            case WaitingForInput() | TurnCompleted(in_progress=False):
                self._end_turn()
            case GenerationCompleted():
                self._question = False
            case _:
                return
        self._settle()

    def holding(self) -> HoldReason:
        """Return why nothing may be shown or said now, or nothing."""
        now = self._clock.now()
        if not self.active:
            return ""
        if now < self._snoozed_until:
            return "snoozed"
        if self.presenting:
            return "presenting"
        if self._talking:
            return "people are talking"
        manner = self._manner()
        while self._delivered and now - self._delivered[0] >= HOUR_S:
            self._delivered.popleft()
        if len(self._delivered) >= manner.per_hour:
            return "enough for this hour"
        if self._delivered and now - self._delivered[-1] < manner.cooldown_s:
            return "offered a moment ago"
        return ""

    async def aclose(self) -> None:
        """End the wait for the time when something may be shown."""
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
            await asyncio.gather(timer, return_exceptions=True)

    # -- inside -----------------------------------------------------------------------------

    def _propose(self, offer: OfferProposed) -> None:
        if self._expecting:
            offer = replace(offer, asked_for=True)
        if self.active and not offer.asked_for and offer.worth < self.threshold:
            self._left_out_now = True
            self._counts = replace(self._counts, left_out=self._counts.left_out + 1)
            return
        self._offered = True
        if self._last_silent and not self._words:
            # Its turn was over before the offer came, as it is with calls that do not block.
            self._counts = replace(self._counts, silent=self._counts.silent - 1)
            self._last_silent = self._offered = False
        if offer.asked_for or not self.active:
            self._deliver(offer)
            return
        self._waiting.append(offer)
        while len(self._waiting) > MOST_WAITING:
            self._waiting.popleft()
            self._counts = replace(self._counts, left_out=self._counts.left_out + 1)

    def _hear(self) -> None:
        self._heard_at = self._clock.now()
        self._left_out_now = False

    def _end_speech(self, *, said: bool) -> None:
        if self._speaking and said and self.active:
            self._counts = replace(self._counts, spoken=self._counts.spoken + 1)
        self._speaking = False

    def _end_turn(self) -> None:
        if self.active and self._words.strip():
            silent = 0 if self._offered or self._speaking else 1
            self._last_silent = bool(silent)
            counts = self._counts
            self._counts = replace(counts, heard=counts.heard + 1, silent=counts.silent + silent)
        self._question = self._offered = self._expecting = False
        self._words = ""

    def _settle(self) -> None:
        """Release what may go, tell what is so, and wait for what time alone will change."""
        while self._waiting and not self.holding():
            self._deliver(self._waiting.popleft())
        if not self.holding():
            self._on_free()
        self._tell()
        self._arm()

    def _deliver(self, offer: OfferProposed) -> None:
        now = self._clock.now()
        delivery = self._manner().delivery if self.active else "card only"
        if self.active and not offer.asked_for:
            self._delivered.append(now)
        self._counts = replace(self._counts, cards=self._counts.cards + 1)
        self._shown_until = now + SHOWN_S
        wall_time = self._clock.wall().isoformat(timespec="seconds")
        self._publish(
            Offer(
                offer.offer_id,
                offer.title,
                offer.text,
                offer.source,
                offer.why,
                wall_time=wall_time,
                delivery=delivery,
            )
        )
        if delivery == "speak":
            self._say(offer.offer_id)

    def _state(self) -> tuple[Doing, HoldReason]:
        holding = self.holding()
        if self._speaking:
            return "speaking", ""
        if holding in ("snoozed", "presenting") or (self._waiting and holding):
            return "holding back", holding
        if self._clock.now() < self._shown_until:
            return "offering a card", ""
        if self._left_out_now:
            return "holding back", "not sure enough"
        if self._question:
            return "heard a question", ""
        return "listening", ""

    def _tell(self) -> None:
        doing, why = self._state()
        snoozed = self._snoozed_until - self._clock.now()
        until = ""
        if snoozed > 0:
            until = (self._clock.wall() + timedelta(seconds=snoozed)).strftime("%H:%M")
        told = CoListenerChanged(
            self.active,
            doing,
            why,
            self._heard_at,
            replace(self._counts, held=len(self._waiting)),
            self.presenting,
            until,
            self.threshold,
        )
        if told != self._told and (self.active or self._told.active):
            self._told = told
            self._publish(told)

    def _next_change(self) -> float | None:
        """Return when time alone changes something."""
        now = self._clock.now()
        times = [self._snoozed_until, self._shown_until]
        if self._waiting and self._delivered:
            times.append(self._delivered[-1] + self._manner().cooldown_s)
            times.append(self._delivered[0] + HOUR_S)
        return min((at for at in times if at > now), default=None)

    def _arm(self) -> None:
        due = self._next_change() if self.active else None
        if due == self._due:
            return
        self._due = due
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if due is not None:
            self._timer = asyncio.create_task(self._wait(due), name="co-listener wait")

    async def _wait(self, due: float) -> None:
        await self._clock.sleep(max(0.0, due - self._clock.now()))
        self._timer = self._due = None
        self._settle()
