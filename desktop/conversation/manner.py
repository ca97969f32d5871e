"""The wishes about manners: cues, co-listening and scenarios, apart from the session itself."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from desktop.conversation.co_listener import CoListener, ListenerManner
from desktop.conversation.conversation import Conversation
from desktop.conversation.cue_desk import CueDesk
from desktop.conversation.demo import DemoPlayer
from desktop.conversation.instruction import Knowledge
from desktop.core.clock import Clock
from desktop.core.co_listening_event import OfferVerdict
from desktop.core.errors import UsageError
from desktop.core.events import Event, Offer, SessionState, SessionStateChanged
from desktop.core.fault import Fault, Reason
from desktop.core.policy import ImpressionBasis
from desktop.core.scenario import Persona, Scenario

PAUSED = Fault(Reason.PAUSED)
ASK_FOR_MORE = (
    "Attune, is there anything to add to what was said? If the knowledge answers something that "
    "was asked, call offer_card with it. If not, say so in a few words."
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the assistant behaves, from the settings.

    ``impression`` says whether the person wants the model's impressions, ``basis`` what it may go
    by. ``headphones``: the microphone does not hear the assistant.
    """

    about_person: str = ""
    listener: ListenerManner = field(default_factory=ListenerManner)
    duck_db: float = -18.0
    impression: bool = False
    basis: ImpressionBasis = "words"
    push_to_talk: bool = False
    thoughts: bool = False
    polite: bool = False
    thrifty: bool = False
    headphones: bool = False


class Publisher(Protocol):
    """Takes an event to everybody."""

    def __call__(self, event: Event, /) -> None:
        """Publish an event."""
        ...


class MannerWishes(ABC):
    """What a person can ask of the assistant's manners; the session belongs to the heir."""

    def __init__(
        self, publish: Publisher, clock: Clock, manner: Callable[[], Manner], desk: CueDesk
    ) -> None:
        self._manner = manner
        self._cue_desk = desk
        self._conversation: Conversation | None = None
        self._offers: dict[str, Offer] = {}
        self._scenario: Scenario | None = None
        self._persona: Persona | None = None
        self._wished_impression = manner().impression
        desk.impression_wished = self._wished_impression
        self._saying: set[asyncio.Task[None]] = set()
        self._listener = CoListener(
            publish, clock, self._listener_manner, self._release_speech, self._say_soon
        )
        self._demo = DemoPlayer(clock, self._demo_say)

    @abstractmethod
    async def set_co_listening(self, on: bool) -> None:
        """Switch between answering and co-listening."""

    @abstractmethod
    async def set_knowledge(self, title: str, text: str) -> None:
        """Give the assistant a text to answer from."""

    @abstractmethod
    async def start(self) -> None:
        """Begin talking."""

    @abstractmethod
    async def send_text(self, text: str, look: bool = False) -> None:
        """Say something by typing."""

    @abstractmethod
    def _renew_brief(self) -> None:
        """Tell a running session what has changed."""

    @abstractmethod
    def _tell_controls(self) -> None:
        """Tell everybody what is switched on."""

    # -- cues -----------------------------------------------------------------------------------

    async def set_cues(self, on: bool) -> None:
        """Switch the measuring of the person's own voice on or off; off forgets everything."""
        changed = await self._cue_desk.set_voice(on)
        if self._conversation is not None:
            self._conversation.uplink.cues = self._cue_desk.cues
        if changed or on:
            self._tell_controls()

    async def set_impression(self, on: bool) -> None:
        """Have the model note how the person sounds, or no more."""
        self._cue_desk.impression_wished = on
        self._renew_brief()
        self._tell_controls()

    # -- the co-listener ------------------------------------------------------------------------

    async def rate_offer(self, offer_id: str, verdict: OfferVerdict) -> None:
        """Take what the person thinks of an offer; the next ones go by it."""
        self._offers.pop(offer_id, None)
        self._listener.rate(verdict)

    async def snooze(self, seconds: float) -> None:
        """Hold the co-listener's offers for so long; 0 ends it."""
        self._listener.snooze(seconds)

    async def set_presenting(self, on: bool) -> None:
        """Hold the co-listener's offers while the person presents."""
        self._listener.present(on)

    async def ask_for_more(self) -> None:
        """Ask the co-listener whether there is anything to add."""
        self._listener.expect()
        await self.send_text(ASK_FOR_MORE)

    async def say_offer(self, offer_id: str) -> None:
        """Have the assistant say an offer aloud."""
        conversation = self._conversation
        if conversation is not None and conversation.paused:
            raise UsageError(PAUSED)
        offer = self._offers.pop(offer_id, None)
        if offer is not None and conversation is not None:
            conversation.send_text(f"Attune, please say this aloud: {offer.text}")

    async def dismiss_offer(self, offer_id: str) -> None:
        """Put an offer away."""
        self._offers.pop(offer_id, None)

    # -- scenarios ------------------------------------------------------------------------------

    async def set_scenario(self, scenario: Scenario | None, persona: str = "") -> None:
        """Set the assistant up for something, or for nothing in particular, while it runs."""
        await self._demo.stop()
        before, self._scenario = self._scenario, scenario
        self._persona = scenario.persona(persona) if scenario is not None else None
        same = before is not None and scenario is not None and before.name == scenario.name
        if not same:
            await self._take_knowledge(before, scenario)
            wanted = scenario is not None and scenario.mode == "co-listen"
            await self.set_co_listening(wanted)
        self._renew_brief()
        self._tell_controls()

    async def play_demo(self) -> None:
        """Play the scenario's scripted demo, line by line; begins the session if need be."""
        if self._scenario is None or not self._scenario.demo:
            return
        await self.start()
        await self._demo.play(self._scenario.demo)

    async def stop_demo(self) -> None:
        """End the scripted demo."""
        await self._demo.stop()

    # -- inside ---------------------------------------------------------------------------------

    def _note_manner_event(self, event: Event) -> bool:
        """Follow what happens; True where the brief has to be told anew."""
        if isinstance(event, Offer):
            self._offers[event.offer_id] = event
        if isinstance(event, SessionStateChanged):
            self._demo.follow(listening=event.state is SessionState.LISTENING)
        self._listener.observe(event)
        return self._cue_desk.observe(event)

    async def _close_manners(self) -> None:
        await self._demo.stop()
        await self._listener.aclose()
        await self._cue_desk.aclose()
        for task in tuple(self._saying):
            task.cancel()
        await asyncio.gather(*self._saying, return_exceptions=True)

    def _take_impression_setting(self) -> None:
        """Follow the setting, unless the person has since chosen otherwise in the panel."""
        wished = self._manner().impression
        if wished != self._wished_impression:
            self._wished_impression = self._cue_desk.impression_wished = wished

    async def _take_knowledge(self, before: Scenario | None, now: Scenario | None) -> None:
        if now is not None and now.knowledge:
            await self.set_knowledge(now.knowledge_title or now.title, now.knowledge)
        elif before is not None and before.knowledge:
            await self.set_knowledge("", "")

    def _listener_manner(self) -> ListenerManner:
        manner = self._manner().listener
        if self._scenario is None or self._scenario.delivery is None:
            return manner
        return ListenerManner(
            self._scenario.delivery, manner.cooldown_s, manner.per_hour, manner.threshold
        )

    def _say_soon(self, offer_id: str) -> None:
        if self._conversation is None or self._conversation.paused:
            return
        task = asyncio.create_task(self.say_offer(offer_id), name="say offer")
        self._saying.add(task)
        task.add_done_callback(self._saying.discard)

    def _release_speech(self) -> None:
        if self._conversation is not None:
            self._conversation.release_speech()

    async def _demo_say(self, text: str, overheard: bool) -> None:
        if self._conversation is None:
            return
        if overheard:
            self._conversation.overhear(text)
        else:
            await self.send_text(text)


def knowledge_of(title: str, text: str) -> Knowledge | None:
    """Return a text to answer from, or None where it is empty."""
    return Knowledge(title, text) if text.strip() else None
