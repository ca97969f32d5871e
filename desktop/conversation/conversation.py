"""One live conversation: every part wired to every other, from start to end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from typing import Any, Literal

from desktop.conversation.chime import MURMUR
from desktop.conversation.device import Devices
from desktop.conversation.discretion import Discretion
from desktop.conversation.filler import Filler
from desktop.conversation.part import Parts
from desktop.conversation.playback import RESIDUE_S, Playback
from desktop.conversation.rest import Rest
from desktop.conversation.showing import Showing
from desktop.conversation.silent_answer import SilentAnswer
from desktop.conversation.state import StateTracker
from desktop.conversation.transcript import Transcript
from desktop.conversation.typed import TypedLines
from desktop.conversation.uplink import Uplink
from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.clock import Clock
from desktop.core.events import (
    ControlsChanged,
    DeviceChanged,
    Event,
    FrameSent,
    GenerationCompleted,
    Grounding,
    InputTranscript,
    Interrupted,
    LinkLost,
    Notice,
    NoticeLevel,
    Offer,
    OfferProposed,
    OutputTranscript,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    SpeechPlayed,
    SpeechReceived,
    ToolCallCancelled,
    ToolCallFinished,
    ToolCallRequested,
    TranscriptLineChanged,
    TurnCompleted,
    UplinkChanged,
    VoiceActivityChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.media import FrameOrigin, VideoFrame
from desktop.core.recollection import memory_of
from desktop.core.tool import ToolCall

logger = logging.getLogger(__name__)

OFFER_SHOWN_S = 8.0
OVERHEARD = "[overheard]"
"""Marks a demo's line that stands for speech of people in the room."""

LOOK_S = 1.0
"""How long a typed text waits for the picture that goes with it."""

REST_OF_ANSWER_S = 30.0
"""The service goes on sending an answer that was stopped here until its turn ends."""


class Conversation:
    """Runs one session: sound both ways, pictures, tools and the words on the screen.

    Everything happens on the loop that calls ``start``. ``publish`` receives every event, those
    of the session included. ``on_over`` is called when the session has ended for good by itself.
    ``holds`` tells why a co-listener may not speak now, or nothing.
    """

    def __init__(
        self,
        parts: Parts,
        publish: Callable[[Event], None],
        clock: Clock,
        *,
        duck_db: float,
        thoughts: bool = False,
        on_over: Callable[[], None] = lambda: None,
        holds: Callable[[], str] = lambda: "",
    ) -> None:
        self._parts = parts
        self.messages_recorded = parts.messages_recorded
        self._on_over = on_over
        self._forward = publish
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._transcript = Transcript(clock, thoughts=thoughts)
        self._typed = TypedLines()
        self._silent_answer = SilentAnswer()
        self._shown = SessionState.OFF
        self._rest = Rest()
        self._frame_sent = asyncio.Event()
        self.discretion = Discretion(holds)
        self._filler = Filler(clock, self._murmur)
        self.state = StateTracker()
        self.session = parts.session
        self.screen = Showing("screen", parts.session, self.publish, parts.slim)
        self.camera = Showing("camera", parts.session, self.publish, parts.slim)
        self.devices = Devices(parts, self.publish, clock, duck_db)

    async def start(self, brief: SessionBrief) -> None:
        """Open devices and session; raises ``RefusedError`` or ``UnreachableError``.

        A device that cannot be opened becomes a notice and the conversation goes on without it.
        """
        self.state.connecting, self.state.co_listening = True, brief.co_listening
        self._show_state()
        try:
            await self.devices.open()
            await self.session.start(brief)
        except BaseException:
            await self.aclose()
            raise
        self._own("downlink", self._downlink())
        self._own("uplink", self.devices.carry())

    @property
    def playback(self) -> Playback:
        """The way of the answer to the speaker."""
        return self.devices.playback

    @property
    def uplink(self) -> Uplink:
        """The way of the person's voice."""
        return self.devices.uplink

    def change_brief(self, brief: SessionBrief) -> None:
        """Give the running session another brief; the conversation goes on."""
        self.state.co_listening = brief.co_listening
        self.session.update_brief(brief)
        self._show_state()

    def send_text(self, text: str) -> None:
        """Say something by typing; an answer that still plays is cut short."""
        if self.playback.playing:
            self.stop_speaking()
        line = self._typed.note(self._transcript.typed(text))
        self.session.remember(HistoryTurn("user", text))
        self.discretion.expect_answer()
        self.session.send_text(text)
        self.state.typed()
        self.publish(line)

    def send_picture(self, frame: VideoFrame, name: str) -> None:
        """Show one picture that the person gave; what is asked about it follows in words."""
        self.session.send_video(replace(frame, origin="picture"))
        self.publish(self._transcript.given(frame.jpeg, name))

    async def look(self) -> None:
        """Send the present picture of what is shown, and wait a moment until it has gone out."""
        if not (self.screen.active or self.camera.active):
            return
        self._frame_sent.clear()
        self._refresh()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._frame_sent.wait(), LOOK_S)

    @property
    def paused(self) -> bool:
        """Whether nothing goes out until the person resumes."""
        return self._rest.resting

    def pause(self, *, paused: bool) -> None:
        """Hold everything that goes out, sound and pictures, or go on; the session stays open."""
        if paused == self.paused:
            return
        if paused and self.playback.playing:
            self.stop_speaking()
        for origin in self._rest.begin() if paused else self._rest.end():
            self._showing(origin).pause(paused=paused)
        self.uplink.paused = self.state.paused = paused
        self._show_state()

    def overhear(self, text: str) -> None:
        """Let a demo's line count as said by people in the room."""
        for event in self.discretion.take(InputTranscript(text, final=True)):
            self._take(event)
        self.session.send_text(f"{OVERHEARD} {text}")

    def remind(self, text: str) -> None:
        """Have the assistant say a reminder that has fallen due, once it has finished speaking."""
        if self.paused:
            return
        self._own("reminder", self._remind(text))

    def stop_speaking(self) -> None:
        """Cut the present answer short, however much of it is still to come."""
        self._interrupt(refuse_s=REST_OF_ANSWER_S)

    def publish(self, event: Event) -> None:
        """Show an event to everybody and keep state word and transcript in step with it."""
        self._tell(event, self.playback.received_ms)
        if isinstance(event, FrameSent):
            self._frame_sent.set()
        if isinstance(event, ShareChanged) and self._rest.observe(event):
            self._showing(event.origin).pause(paused=True)
        if isinstance(event, VoiceActivityChanged):
            if event.active:
                self._refresh()
            if event.source == "local":
                self._mind_people(active=event.active)

    async def aclose(self) -> None:
        """End every task, device and socket; what was being said is kept as far as it was heard."""
        received = self.playback.received_ms
        played = self.devices.speaker.played_ms if received else 0
        for line in self._transcript.close(played, received):
            self._publish_line(line)
        for line in self._typed.never_sent(self.session.unsent()):
            self._publish_line(line)
        for showing in (self.screen, self.camera):
            await showing.stop()
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._filler.aclose()
        await self.playback.aclose()
        await asyncio.gather(self.session.aclose(), self.devices.aclose(), return_exceptions=True)
        self.state.live = self.state.connecting = False
        self._show_state()

    def _showing(self, origin: FrameOrigin) -> Showing:
        return self.camera if origin == "camera" else self.screen

    def _refresh(self) -> None:
        self.screen.refresh()
        self.camera.refresh()

    # -- running --------------------------------------------------------------------------------

    def _own(self, name: str, job: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(job, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.error("the %s task failed", task.get_name(), exc_info=task.exception())
            text = Fault(Reason.INTERNAL)
            self.publish(Notice(text, NoticeLevel.ERROR, key="internal"))

    async def _downlink(self) -> None:
        async for event in self.session.events():
            self.discretion.active = self.state.co_listening
            for passed in self.discretion.take(event):
                self._take(passed)
        self._on_over()

    @property
    def _emulated(self) -> bool:
        return self.state.co_listening and self.session.co_listening_means == "emulated"

    def _mind_people(self, *, active: bool) -> None:
        """Never speak over people, and say what waited for them once they have finished."""
        if active and self._emulated and self.playback.playing:
            self._interrupt()
        for event in self.discretion.voice(active=active):
            self._take(event)

    def release_speech(self) -> None:
        """Say what the co-listener has kept back, if nothing holds it any more."""
        for event in self.discretion.release():
            self._take(event)

    def _take(self, event: Event) -> None:
        match event:
            case SpeechReceived(chunk=chunk):
                if self.playback.play(chunk):
                    self.publish(event)
            case OutputTranscript() if self.playback.refusing:
                pass
            case Interrupted():
                self._interrupt()
            case GenerationCompleted():
                self.playback.end_turn()
                self.publish(event)
            case TurnCompleted():
                self.playback.turn_over()
                self.publish(event)
            case ToolCallRequested():
                self.publish(event)
                self._own(f"tool {event.call_id}", self._run_tool(event))
            case ToolCallCancelled(call_ids=call_ids):
                for call_id in call_ids:
                    self._parts.tools.cancel(call_id)
                self.publish(event)
            case OfferProposed():
                self._forward(event)  # what comes of it comes back by ``observe``
            case SessionStateChanged(state=SessionState.ERROR):
                self.state.apply(event)
                self._shown = SessionState.ERROR
                self._forward(event)
            case UplinkChanged():
                self.screen.take_room(event)
                self.camera.take_room(event)
                self.publish(event)
            case LinkLost():
                # The rest of an answer goes down with its socket, and so does the turn's end.
                self.playback.turn_over()
                self.publish(event)
            case _:
                self.publish(event)

    def _interrupt(self, refuse_s: float = RESIDUE_S) -> None:
        received = self.playback.received_ms
        event = Interrupted(self.playback.cut(refuse_s))
        self._tell(event, received)
        if received:
            self._tell(SpeechPlayed(event.played_ms, received), received)

    async def _run_tool(self, request: ToolCallRequested) -> None:
        call = ToolCall(request.call_id, request.name, request.arguments)
        result = await self._parts.tools.run(call, self.session.send_tool_result)
        if result is not None:
            self.session.send_tool_result(result)

    def _murmur(self) -> None:
        if not (self.paused or self.discretion.active):
            self.playback.chime(MURMUR)

    async def _remind(self, text: str) -> None:
        await self.playback.heard_out()
        self.discretion.expect_answer()
        self.session.send_text(f"Please remind me aloud: {text}")

    async def _fade_offer(self) -> None:
        await self._clock.sleep(OFFER_SHOWN_S)
        self.state.settle()
        self._show_state()

    # -- telling --------------------------------------------------------------------------------

    def _tell(self, event: Event, received_ms: int) -> None:
        self.state.apply(event)
        self._forward(event)
        for line in self._transcript.apply(event, received_ms=received_ms):
            self._publish_line(line)
        self._show_state()

    def _publish_line(self, line: TranscriptLineChanged) -> None:
        self._forward(line)
        if line.final and line.text and not line.typed and line.kind != "notice":
            who: Literal["user", "assistant"] = "user" if line.kind == "user" else "assistant"
            self.session.remember(HistoryTurn(who, line.text))

    def _show_state(self) -> None:
        state = self.state.state
        if state is not self._shown:
            self._shown = state
            self._forward(SessionStateChanged(state))

    def observe(self, event: Event) -> None:
        """Take a fact that another part published: a tool has finished, an offer was made.

        What a tool found in the memory stands beside the answer that it leads to.
        """
        if isinstance(event, Grounding) and any(memory_of(one.uri) for one in event.sources):
            for line in self._transcript.apply(event):
                self._publish_line(line)
        if isinstance(event, DeviceChanged) and event.direction == "microphone":
            self.uplink.microphone_changed(lost=event.state == "lost")
        if isinstance(event, ControlsChanged):
            self.uplink.key_rested()
        if isinstance(event, ToolCallFinished | Offer):
            self.state.apply(event)
            if isinstance(event, Offer):
                self._own("offer fades", self._fade_offer())
                if event.delivery == "card" and not self.paused:
                    self.playback.chime()
            self._show_state()
