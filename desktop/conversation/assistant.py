"""The assistant that front ends speak to: conversations come and go, wishes stay the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from desktop.conversation.conversation import Conversation
from desktop.conversation.cue_desk import CueDesk
from desktop.conversation.instruction import Knowledge, compose_brief
from desktop.conversation.making import Makers, PersonalToolRunner
from desktop.conversation.manner import PAUSED, Manner, MannerWishes, knowledge_of
from desktop.conversation.switch import Switches
from desktop.core.assistant import Levels, ShareTarget
from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.clock import Clock
from desktop.core.consent import FieldValue, Verdict
from desktop.core.errors import UsageError
from desktop.core.events import (
    Event,
    LinkOpened,
    LinkResumed,
    MachineWoke,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    TimerDue,
    ToolsChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.figure import Figures
from desktop.core.hub import EventHub
from desktop.core.media import VideoFrame
from desktop.core.policy import UNMANAGED, CuePolicy
from desktop.core.ports import ConversationLog

MUTED_AFTER_S = 15 * 60.0


class ConversationAssistant(MannerWishes):
    """Implements ``core.assistant.Assistant`` on the engine's loop.

    Its switches outlive a session.
    """

    def __init__(
        self,
        *,
        makers: Makers,
        tools: PersonalToolRunner,
        log: ConversationLog,
        hub: EventHub,
        clock: Clock,
        manner: Callable[[], Manner],
        knowledge: Knowledge | None = None,
        policy: Callable[[], CuePolicy] = lambda: UNMANAGED,
    ) -> None:
        super().__init__(hub.publish, clock, manner, CueDesk(makers.cues, policy))
        self._make = makers
        self._tools = tools
        self._log = log
        self._hub = hub
        self._clock = clock
        self._starting = asyncio.Lock()
        self._opening: asyncio.Task[None] | None = None
        self._ending: asyncio.Task[None] | None = None
        self._knowledge = knowledge
        self._switches = Switches()
        self._remembered = ""
        self._logged: Conversation | None = None
        hub.subscribe(self._on_event)

    # -- the session ----------------------------------------------------------------------------

    async def start(self) -> None:
        """Begin talking: open devices and the session. Does nothing while live."""
        async with self._starting:
            if self._conversation is not None:
                return
            self._opening = asyncio.current_task()
            self._hub.publish(SessionStateChanged(SessionState.CONNECTING))
            try:
                await self._open()
            except BaseException:
                self._conversation = None
                self._hub.publish(SessionStateChanged(SessionState.OFF))
                raise
            finally:
                self._opening = None
                self._tell_controls()

    async def _open(self) -> None:
        self._switches.talk_key.push_to_talk = self._manner().push_to_talk
        conversation = Conversation(
            await self._make.parts(),
            self._hub.publish,
            self._clock,
            duck_db=self._manner().duck_db,
            thoughts=self._manner().thoughts,
            on_over=self._on_over,
            holds=self._listener.holding,
        )
        self._conversation = conversation
        conversation.uplink.cues = self._cue_desk.cues
        self._switches.hand_over(conversation)
        self._mind_manner(conversation)
        self._remembered = await self._make.remembered()
        self._log.begin("", "")  # what is typed now belongs to it, before the link has a name
        await conversation.start(self._brief())
        conversation.playback.mute(muted=self._switches.voice_muted)

    async def end(self) -> None:
        """End the session and release every device; a start that still connects is given up."""
        if self._opening is not None:
            self._opening.cancel()
        async with self._starting:
            conversation, self._conversation = self._conversation, None
            if conversation is not None:
                await conversation.aclose()
            self._tell_controls()

    async def aclose(self) -> None:
        """End everything that belongs to the assistant."""
        await self.end()
        if self._ending is not None:
            await self._ending
        await self._close_manners()
        await self._tools.aclose()

    # -- switches -------------------------------------------------------------------------------

    async def set_muted(self, muted: bool) -> None:
        """Mute or unmute the microphone."""
        self._switches.mute(self._conversation, muted=muted)
        self._tell_controls()

    async def press_to_talk(self) -> None:
        """Press the talk key; what the assistant still says is cut short."""
        self._switches.talk_key.press()
        if self._switches.talk_key.state:
            await self.stop_speaking()
        self._tell_controls()

    async def release_to_talk(self) -> None:
        """Release the talk key, which ends what was said; ignored while locked."""
        self._switches.talk_key.release(self._clock.now())
        self._tell_controls()

    async def lock_to_talk(self) -> None:
        """Keep the voice going out without the key, until it is pressed again."""
        self._switches.talk_key.lock()
        self._tell_controls()

    async def set_paused(self, paused: bool) -> None:
        """Hold everything that goes out, or go on."""
        if self._conversation is not None:
            self._conversation.pause(paused=paused)
            self._tell_controls()

    async def set_voice_muted(self, muted: bool) -> None:
        """Mute or unmute the assistant's voice; captions go on."""
        self._switches.mute_voice(self._conversation, muted=muted)
        self._tell_controls()

    async def set_co_listening(self, on: bool) -> None:
        """Switch between answering and co-listening, without losing the conversation."""
        if on == self._switches.co_listening:
            return
        self._switches.co_listen(on=on)
        self._cue_desk.hear_others("co-listening", heard=on)
        self._renew_brief()
        self._listener.set_active(on)
        self._tell_controls()

    # -- showing --------------------------------------------------------------------------------

    async def share(self, target: ShareTarget | None) -> None:
        """Show something to the model, or nothing more when None."""
        conversation = self._conversation
        if target is None:
            if conversation is not None:
                await conversation.screen.stop()
        else:
            await self.start()
            conversation = self._conversation
            if conversation is not None:
                await conversation.screen.show(self._make.screen(target), target.region)

    async def pause_share(self, paused: bool) -> None:
        """Hold or go on with sharing; held, no picture leaves."""
        conversation = self._conversation
        if conversation is None:
            return
        if conversation.paused and not paused:
            raise UsageError(PAUSED)
        conversation.screen.pause(paused=paused)

    async def set_camera(self, on: bool) -> None:
        """Switch the camera on or off."""
        if on:
            await self.start()
        conversation = self._conversation
        if conversation is not None:
            if on:
                await conversation.camera.show(self._make.camera())
            else:
                await conversation.camera.stop()

    # -- words ----------------------------------------------------------------------------------

    async def send_text(self, text: str, look: bool = False) -> None:
        """Say something by typing; starts the session when it is not live."""
        if not text.strip():
            return
        await self.start()
        conversation = self._conversation
        if conversation is None:
            return
        if conversation.paused:
            raise UsageError(PAUSED)
        if look:
            await conversation.look()
        conversation.send_text(text.strip())

    async def send_picture(self, frame: VideoFrame, name: str) -> None:
        """Show one picture that the person gave; starts the session when it is not live."""
        await self.start()
        if self._conversation is not None:
            self._conversation.send_picture(frame, name)

    async def retry(self) -> None:
        """Try to reach the service now rather than after the wait; harmless at other times."""
        if self._conversation is not None:
            self._conversation.session.retry_now()

    async def stop_speaking(self) -> None:
        """Cut the assistant's present answer short."""
        if self._conversation is not None and self._conversation.playback.playing:
            self._conversation.stop_speaking()

    async def set_knowledge(self, title: str, text: str) -> None:
        """Give the assistant a text to answer from; empty text takes it away."""
        self._knowledge = knowledge_of(title, text)
        self._renew_brief()

    async def take_manner(self) -> None:
        """Tell a running session that the manner has changed."""
        self._take_impression_setting()
        if self._conversation is not None:
            self._mind_manner(self._conversation)
        self._renew_brief()

    def retell(self, remembered: str, history: Sequence[HistoryTurn]) -> None:
        """Have a running session know only this of what was said: something was forgotten."""
        self._remembered = remembered
        self._renew_brief()
        if self._conversation is not None:
            self._conversation.session.retell(history)

    async def try_sayings(self) -> Sequence[str]:
        """Return sentences that this backend is sure to understand."""
        return self._make.sayings()

    # -- tools and offers -----------------------------------------------------------------------

    async def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        """Answer a tool call that waits for the person."""
        self._tools.decide(call_id, verdict, values)

    async def cancel_tool(self, call_id: str) -> None:
        """End a tool call."""
        self._tools.cancel_by_person(call_id)

    async def stop_everything(self) -> None:
        """End every tool call and answer, and hold everything that goes out."""
        self._tools.cancel_all_by_person()
        await self.stop_speaking()
        await self.set_paused(True)

    def levels(self) -> Levels:
        """Return both levels now; safe from any thread."""
        conversation = self._conversation
        if conversation is None:
            return Levels()
        devices = conversation.devices
        return Levels(devices.microphone.level(), devices.speaker.level())

    def figures(self) -> Figures:
        """Return what was timed and counted so far; safe from any thread."""
        return self._make.figures()

    # -- inside ---------------------------------------------------------------------------------

    def _brief(self) -> SessionBrief:
        manner, live = self._manner(), self._conversation
        if live is not None:
            live.discretion.delivery = self._listener_manner().delivery
        return compose_brief(
            tools=self._tools.declarations(),
            knowledge=self._knowledge,
            about_person=manner.about_person,
            co_listening=self._switches.co_listening,
            delivery=self._listener_manner().delivery,
            emulated=live is not None and live.session.co_listening_means == "emulated",
            impression=self._cue_desk.basis(manner.basis),
            remembered=self._remembered,
            recap=self._make.recap,
            scenario=self._scenario,
            persona=self._persona,
        )

    def _mind_manner(self, conversation: Conversation) -> None:
        manner = self._manner()
        conversation.uplink.polite = manner.polite
        conversation.uplink.thrifty = manner.thrifty
        conversation.uplink.headphones = manner.headphones

    def _renew_brief(self) -> None:
        if self._conversation is not None:
            self._conversation.change_brief(self._brief())

    def _on_over(self) -> None:
        """The session has ended for good: release the devices."""
        self._ending = asyncio.create_task(self.end(), name="end after a failure")

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LinkOpened) and not event.resumed:
            self._begin_log(event)
        self._log.write(event)
        if self._note_manner_event(event):
            self._renew_brief()
        if isinstance(event, ToolsChanged):
            self._renew_brief()
        if isinstance(event, TimerDue):
            self._remind(event)
        if isinstance(event, MachineWoke):
            self._mute_after(event.absent_s)
        if isinstance(event, ShareChanged | LinkOpened | LinkResumed):
            self._tell_controls()
        if self._conversation is not None:
            self._conversation.observe(event)

    def _begin_log(self, event: LinkOpened) -> None:
        """A session that was rebuilt goes on with the same conversation."""
        live = self._conversation
        if live is None or live is not self._logged:
            self._log.begin(event.backend, event.model)
        self._logged = live

    def _mute_after(self, absent_s: float) -> None:
        """Keep the microphone shut after a long sleep: who wakes the computer may not expect it."""
        if absent_s < MUTED_AFTER_S or self._switches.muted:
            return
        self._switches.mute(self._conversation, muted=True)
        text = Fault(Reason.SLEPT, minutes=round(absent_s / 60))
        self._hub.publish(Notice(text, NoticeLevel.WARNING, key="slept"))
        self._tell_controls()

    def _remind(self, event: TimerDue) -> None:
        self._hub.publish(Notice(event.text, NoticeLevel.INFO, key=f"timer {event.timer_id}"))
        if self._conversation is not None and not self._switches.co_listening:
            self._conversation.remind(event.text)

    def _tell_controls(self) -> None:
        self._hub.publish(
            self._switches.controls(
                self._conversation, self._cue_desk, self._scenario, self._persona
            )
        )
