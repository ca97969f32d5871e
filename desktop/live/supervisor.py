"""One conversation over as many sockets as it takes; never two of them open at once."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import random as randomness
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.clock import Clock
from desktop.core.errors import (
    LinkLostError,
    UnreachableError,
    UserFacingError,
)
from desktop.core.events import (
    CoListeningMeans,
    Event,
    GoAwayReceived,
    ToolCallCancelled,
    ToolCallRequested,
    TurnCompleted,
)
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.announcement import Announcer
from desktop.live.backend import Backend
from desktop.live.backoff import Random, delay_before
from desktop.live.call_book import CallBook
from desktop.live.capability import capability
from desktop.live.close_reason import Action, Verdict, classify
from desktop.live.dialler import Dial, Dialler, Link
from desktop.live.ladder import Ladder, Step
from desktop.live.ledger import Ledger
from desktop.live.memory import SessionMemory
from desktop.live.model_file import OwnModels
from desktop.live.move import MovePlan, MoveTimer, plan_for_go_away
from desktop.live.outbox import ContextChange, Item, Outbox, TextTurn
from desktop.live.pause import PauseWatch
from desktop.live.race import race
from desktop.live.route import route_for
from desktop.live.sender import Sender, as_text
from desktop.live.setup import NO_OPTIONS
from desktop.live.stopwatch import Stopwatch, Trace
from desktop.live.translate import translate
from desktop.live.vigil import Vigil, local_address, watch_machine
from desktop.settings.sections import ModelSettings, SessionSettings

if TYPE_CHECKING:
    from google.genai import types

logger = logging.getLogger(__name__)

STABLE_S = 10.0
NO_MODELS = OwnModels()
BRIEF_WITHIN_S = 8.0
_ABNORMAL = 1006


@dataclass(frozen=True, slots=True)
class _Line:
    """An open link with its sender; ``resumed`` when a handle opened it."""

    link: Link
    sender: Sender
    resumed: bool


class LiveSupervisor:
    """Implements ``LiveSession``: resumes, rebuilds and moves the session as the service asks.

    Every method belongs to the loop that ``start`` runs on. When the service refuses for good, a
    ``Notice`` and the state ``error`` are published and ``events`` ends.
    """

    def __init__(
        self,
        backend: Backend,
        settings: SessionSettings,
        clock: Clock,
        *,
        options: ModelSettings = NO_OPTIONS,
        own: OwnModels = NO_MODELS,
        trace: Trace = lambda _name, _ms: None,
        random: Random = randomness.random,
        dial: Dial | None = None,
    ) -> None:
        self._backend = backend
        self._clock = clock
        self._random = random
        self._dial = dial or Dialler(backend, clock)
        row = capability(backend.family, backend.model, own.rows)
        self._memory = SessionMemory(settings, row, options, own.voices)
        self._route = route_for(backend, settings.locations, row.locations)
        self._backend = dataclasses.replace(backend, location=self._route.location)
        self._ladder = Ladder(self._memory, self._route)
        self._ledger = Ledger(enabled=self._memory.transparent)
        self._calls = CallBook()
        self._outbox = Outbox()
        self._pause = PauseWatch()
        self._vigil = Vigil(clock)
        self._address = str if backend.loopback else local_address
        self._stopwatch = Stopwatch(clock, trace)
        self._move = MoveTimer(clock, self._pause)
        self._announce = Announcer(backend.key)
        self._events = self._announce.events
        self._hurry = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._machine: asyncio.Task[None] | None = None
        self._attempt = 0
        self._opened_at = 0.0
        self._closed = False

    # -- the port -------------------------------------------------------------------------------

    @property
    def co_listening_means(self) -> CoListeningMeans:
        """How this session co-listens, as far as is known now."""
        return self._memory.co_listening_means

    async def start(self, brief: SessionBrief) -> None:
        """Open the first socket; raises ``RefusedError`` or ``UnreachableError``."""
        await self._dial.load()
        self._memory.begin(brief)
        self._vigil.patient = brief.co_listening
        line = await self._first_line()
        if self._closed:
            await line.link.aclose()
            return
        self._task = asyncio.create_task(self._run(line), name="live supervisor")
        self._machine = asyncio.create_task(
            watch_machine(self._clock, self._woke, self._address), name="live machine watch"
        )

    def events(self) -> AsyncIterator[Event]:
        """Yield facts in playback order until ``aclose``, or until the service refuses for good."""
        return self._events

    def send_audio(self, chunk: AudioChunk) -> None:
        """Queue microphone audio; up to 8 s are kept while the link is away."""
        self._pause.note_audio(chunk)
        self._vigil.note_audio(chunk)
        self._outbox.put_audio(chunk)

    def send_video(self, frame: VideoFrame) -> None:
        """Queue a picture; a newer one of the same origin replaces one that waits."""
        self._outbox.put_picture(frame)

    def send_text(self, text: str) -> None:
        """Queue typed text as a user turn; never dropped."""
        self._pause.note_text()
        self._vigil.note_said()
        self._outbox.put_words(TextTurn(text))

    def send_tool_result(self, result: ToolResult) -> None:
        """Queue the one response to a call; told as text when its session is gone."""
        self._pause.note_result(result.call_id)
        self._outbox.put_words(result)

    def update_brief(self, brief: SessionBrief) -> None:
        """Change instruction and tools, in place where the model allows, else in the next pause."""
        if brief == self._memory.brief:
            return
        self._memory.brief = brief
        self._vigil.patient = brief.co_listening
        if self._memory.changes_in_place:
            self._outbox.put_words(ContextChange())
        else:
            now = self._clock.now()
            self._move.want(MovePlan(now, now + BRIEF_WITHIN_S))

    def remember(self, turn: HistoryTurn) -> None:
        """Note a finished turn for the day the session must be rebuilt."""
        self._memory.remember(turn)

    def retry_now(self) -> None:
        """End a wait between two attempts, for example when the network is back."""
        self._attempt = 0
        self._hurry.set()

    def _woke(self) -> None:
        self.retry_now()
        self._vigil.suspect()

    async def aclose(self) -> None:
        """Close the socket and every task within a second; may be called twice."""
        self._closed = True
        tasks = [task for task in (self._task, self._machine) if task is not None]
        self._task = self._machine = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._dial.aclose()
        self._events.close()

    # -- one line after the other ---------------------------------------------------------------

    async def _first_line(self) -> _Line:
        while True:
            try:
                return await self._open_line(takes_over=False)
            except LinkLostError as lost:
                if not self._can_begin_otherwise(classify(lost.code, lost.reason)):
                    raise self._announce.refusal(lost) from lost
            except UnreachableError:
                if not self._route.try_another():
                    raise
                self._relocate()

    def _can_begin_otherwise(self, verdict: Verdict) -> bool:
        match verdict.action:
            case Action.STRIP:
                return self._memory.strip(verdict.field)
            case Action.STOP if not (verdict.elsewhere and self._route.refused()):
                return False
            case Action.BACK_OFF | Action.RESUME | Action.FRESH:
                if not self._route.try_another():
                    return False
        self._relocate()
        return True

    async def _run(self, line: _Line) -> None:
        while True:
            try:
                lost = await self._serve(line)
            finally:
                await line.link.aclose()
            following = await self._reopen(lost)
            if following is None:
                return
            line = following

    async def _serve(self, line: _Line) -> LinkLostError | None:
        """Use a line until it is lost, or until it is time to move, which returns None."""
        self._vigil.begin()
        self._outbox.link_back()
        line.sender.hold_audio_if_needed()
        try:
            ended = await race(
                {
                    "reader": self._read(line),
                    "sender": line.sender.run(),
                    "move timer": self._move.due(),
                    "vigil": self._vigil.dead(line.link),
                }
            )
        finally:
            self._outbox.link_away()
            self._move.forget()
        return _loss(ended)

    async def _read(self, line: _Line) -> None:
        async for message in line.link.messages():
            self._vigil.note_heard()
            self._take(message, line)

    async def _reopen(self, lost: LinkLostError | None) -> _Line | None:
        lost_at = self._clock.now()
        step = self._after_loss(lost, lost_at)
        while not step.stop:
            if lost is not None:
                if not step.at_once:
                    self._route.failed(self._clock.now())
                self._relocate()
                await self._wait_before_retry(lost, step)
            try:
                line = await self._open_line(takes_over=True)
            except LinkLostError as refused:
                lost, step = refused, self._ladder.after_refusal(refused)
            except UnreachableError as error:
                lost, step = LinkLostError(_ABNORMAL, str(error)), Step()
            except UserFacingError as error:
                step = Step(stop=True, sentence=str(error))
            else:
                self._announce.resumed(by_handle=line.resumed, gap_s=self._clock.now() - lost_at)
                return line
        self._announce.give_up(step.sentence)
        return None

    def _after_loss(self, lost: LinkLostError | None, now: float) -> Step:
        stable = now - self._opened_at >= STABLE_S
        if stable:
            self._attempt = 0
            self._ladder.settled()
            self._route.settled()
        if lost is None:
            return Step(at_once=True)
        return self._ladder.after_loss(lost, stable=stable)

    async def _wait_before_retry(self, lost: LinkLostError, step: Step) -> None:
        wait = 0.0
        if not step.at_once:
            wait = delay_before(self._attempt, self._random, quota=step.quota)
            self._attempt += 1
        self._announce.lost(lost, wait, self._backend.host)
        self._hurry.clear()
        if wait > 0:
            await race({"back-off": self._clock.sleep(wait), "hurry": self._hurry.wait()})

    async def _open_line(self, *, takes_over: bool) -> _Line:
        # The setup tells the newest brief, so changes that wait are told with it.
        self._outbox.drop_context_changes()
        setup = self._memory.setup()
        resumed = self._memory.handle is not None
        link = await self._dial.open(setup, self._route.location)
        self._ledger_restart(resumed=resumed)
        sender = Sender(
            link,
            self._outbox,
            self._calls,
            self._memory,
            self._ledger,
            self._stopwatch,
            self._announce.publish,
        )
        try:
            await sender.seed(setup.history)
        except BaseException:
            await link.aclose()
            raise
        if takes_over:
            self._calls.link_gone(resumed=resumed)
            self._pause.reset()
        self._memory.settle()
        self._opened_at = self._clock.now()
        self._announce.opened(self._backend, setup.dropped, takes_over=takes_over)
        return _Line(link, sender, resumed)

    def _ledger_restart(self, *, resumed: bool) -> None:
        """Send again what the service has not consumed; pictures and turns that it forgot, not."""
        self._ledger.enabled = self._memory.transparent
        items = self._ledger.restart() + self._outbox.end_replay()
        self._outbox.replay(items if resumed else _retold(items))

    def _relocate(self) -> None:
        """Dial where the route leads now, and say so when that is another place."""
        old, new = self._backend.location, self._route.location
        if new == old:
            return
        self._memory.move(old, new)
        self._backend = dataclasses.replace(self._backend, location=new)
        self._announce.moved(old, new)

    # -- messages -------------------------------------------------------------------------------

    def _take(self, message: types.LiveServerMessage, line: _Line) -> None:
        update = message.session_resumption_update
        if update is not None and self._memory.note(update):
            self._ledger.consumed(update.last_consumed_client_message_index)
            self._calls.handle_given()
        for event in translate(message, now=self._clock.now()):
            self._receive(event, line)

    def _receive(self, event: Event, line: _Line) -> None:
        match event:
            case ToolCallRequested():
                call = self._calls.admit(event)
                if call is None:
                    return
                event = call
                line.sender.hold_audio_if_needed()
            case ToolCallCancelled(call_ids=call_ids):
                self._calls.cancel(call_ids)
                line.sender.hold_audio_if_needed()
            case TurnCompleted():
                self._calls.turn_over()
            case GoAwayReceived(time_left_s=time_left_s):
                self._move.want(plan_for_go_away(time_left_s, self._clock.now()))
            case _:
                pass
        self._pause.note(event)
        self._stopwatch.note(event)
        self._announce.publish(event)


def _retold(items: Sequence[Item]) -> list[Item]:
    """Return what of an earlier connection a session without its state can still be told."""
    kept: list[Item] = []
    for item in items:
        if isinstance(item, ToolResult):
            kept.append(as_text(item))
        elif isinstance(item, (AudioChunk, TextTurn)):
            kept.append(item)
    return kept


def _loss(ended: dict[str, BaseException | None]) -> LinkLostError | None:
    if "vigil" in ended and ended["vigil"] is None:
        return LinkLostError(_ABNORMAL, "the line gave no sign of life")
    for name in ("reader", "sender"):
        error = ended.get(name)
        if isinstance(error, LinkLostError):
            # Its frames would hold the dead line until the garbage collector comes.
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)
        if name in ended:
            # The error's own text may quote what was said.
            logger.error("the %s of the live link ended with %s", name, type(error).__name__)
            return LinkLostError(_ABNORMAL)
    return None
