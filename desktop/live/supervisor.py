"""One conversation over as many sockets as it takes; never two of them open at once."""

from __future__ import annotations

import asyncio
import random as randomness
from collections.abc import AsyncIterator, Callable, Sequence

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.clock import Clock
from desktop.core.errors import (
    LinkLostError,
    UnreachableError,
    UntrustedError,
    UserFacingError,
)
from desktop.core.events import CoListeningMeans, Event, MachineWoke
from desktop.core.figure import LinkFigures, Prices
from desktop.core.media import AudioChunk, FrameOrigin, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.announcement import Announcer
from desktop.live.attendant import Attendant
from desktop.live.backend import Backend
from desktop.live.backoff import Random, delay_before
from desktop.live.capability import Capability, capability
from desktop.live.close_reason import Action, Verdict, classify
from desktop.live.dialler import Dial, Dialler
from desktop.live.gear import build_gear
from desktop.live.ladder import Ladder, Step
from desktop.live.line import Line, LineOpener
from desktop.live.lookout import Lookout
from desktop.live.machine import Change, is_ours, local_address, uptime, watch_machine
from desktop.live.memory import SessionMemory
from desktop.live.model_file import OwnModels
from desktop.live.move import MovePlan
from desktop.live.outbox import ContextChange, TextTurn
from desktop.live.race import race
from desktop.live.rejection import RejectionBook
from desktop.live.route import Route, places_of
from desktop.live.setup import NO_OPTIONS
from desktop.live.stopwatch import Trace
from desktop.settings.sections import ModelSettings, SessionSettings

STABLE_S = 10.0
NO_MODELS = OwnModels()
BRIEF_WITHIN_S = 8.0
FRESH_NETWORK_S = 5.0
"""So soon after a change of network nobody else comes back at the same moment: no jitter."""
PERSON_S = 1800.0
"""The wait for what only a person can change; another network ends it too."""
_ABNORMAL = 1006


class LiveSupervisor:
    """Implements ``LiveSession``: resumes, rebuilds and moves the session as the service asks.

    Every method belongs to the loop that ``start`` runs on. ``others`` are the backends that may
    take over when ``backend`` fails, in this order; none but these are dialled. When the service
    refuses for good, a ``Notice`` and the state ``error`` are published and ``events`` ends.
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
        others: Sequence[Backend] = (),
        rejections: RejectionBook | None = None,
        uptime: Callable[[], float] = uptime,
    ) -> None:
        self._clock = clock
        self._random = random
        self._dial = dial or Dialler(clock)
        self._own = own
        self._uptime = uptime
        self._lookout = Lookout(self._dial, clock, random)
        backends = (backend, *others)
        places = [
            place
            for one in backends
            for place in places_of(one, settings.locations, self._row(one).locations)
        ]
        self._route = Route(places)
        self._backend = self._route.backend
        self._memory = SessionMemory(settings, self._row(self._backend), options, own.voices)
        if rejections is not None:
            self._memory.recall(rejections, self._backend)
        self._ladder = Ladder(self._memory, self._route)
        self._announce = Announcer({one.key for one in backends})
        self._events = self._announce.events
        gear = self._gear = build_gear(clock, self._memory, self._announce, options, trace)
        self._outbox, self._pause = gear.outbox, gear.pause
        self._vigil, self._move = gear.vigil, gear.move
        self._opener = LineOpener(gear, self._dial)
        self._attendant = Attendant(gear)
        self._address = str if all(place.loopback for place in places) else local_address
        self._hurry = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._machine: asyncio.Task[None] | None = None
        self._attempt = 0
        self._opened_at = self._lost_at = 0.0
        self._changed_at = float("-inf")
        self._closed = False

    # -- the port -------------------------------------------------------------------------------

    @property
    def co_listening_means(self) -> CoListeningMeans:
        """How this session co-listens, as far as is known now."""
        return self._memory.co_listening_means

    @property
    def link_figures(self) -> LinkFigures:
        """Where the link goes and how fresh its handle is; safe from any thread."""
        memory = self._memory
        age = None if memory.handle is None else self._clock.now() - memory.handle_at
        row = memory.capability
        prices = Prices(
            row.price_text_in, row.price_audio_in, row.price_text_out, row.price_audio_out
        )
        return LinkFigures(self._backend.location, age, prices if all(prices) else None)

    async def start(self, brief: SessionBrief) -> None:
        """Open the first socket; raises ``RefusedError`` or ``UnreachableError``."""
        await self._dial.load()
        self._memory.begin(brief)
        self._vigil.patient = brief.co_listening
        try:
            line = await self._first_line()
        finally:
            if self._closed:
                # What the dial has made ready since it was closed.
                await self._dial.aclose()
        if self._closed:
            await line.link.aclose()
            return
        self._task = asyncio.create_task(self._run(line), name="live supervisor")
        self._machine = asyncio.create_task(
            watch_machine(self._clock, self._machine_changed, self._address, self._uptime, is_ours),
            name="live machine watch",
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

    def drop_video(self, origin: FrameOrigin) -> None:
        """Forget a picture that waits."""
        self._outbox.drop_picture(origin)

    def send_text(self, text: str) -> None:
        """Queue typed text as a user turn; never dropped."""
        self._pause.note_text()
        self._vigil.note_said()
        self._outbox.put_words(TextTurn(text))

    def send_tool_result(self, result: ToolResult) -> None:
        """Queue the one response to a call; told as text when its session is gone."""
        if not result.will_continue:
            self._pause.note_result(result.call_id)
        self._outbox.put_words(result)

    def update_brief(self, brief: SessionBrief) -> None:
        """Change instruction and tools, in place where the model allows, else in the next pause."""
        if brief == self._memory.brief:
            return
        in_place = self._memory.takes_in_place(brief)
        self._memory.brief = brief
        self._vigil.patient = brief.co_listening
        if in_place:
            self._outbox.put_words(ContextChange())
        else:
            now = self._clock.now()
            self._move.want(MovePlan(now, now + BRIEF_WITHIN_S))

    def remember(self, turn: HistoryTurn) -> None:
        """Note a finished turn for the day the session must be rebuilt."""
        self._memory.remember(turn)

    def retell(self, history: Sequence[HistoryTurn]) -> None:
        """Move to a session that knows only these turns, in the next pause."""
        self._memory.retell(history)
        self._gear.unanswered.forget()
        self._gear.ledger.restart()
        self._outbox.end_replay()
        now = self._clock.now()
        self._move.want(MovePlan(now, now + BRIEF_WITHIN_S))

    def unsent(self) -> Sequence[str]:
        """Return what was typed and waits for a link, in that order."""
        return self._outbox.texts()

    def retry_now(self) -> None:
        """End a wait between two attempts, for example when the network is back."""
        self._attempt = 0
        self._hurry.set()

    def _machine_changed(self, change: Change) -> None:
        if change.absent_s:
            self._announce.publish(MachineWoke(change.absent_s))
        self._changed_at = self._clock.now()
        self.retry_now()
        if change.gone:
            self._vigil.condemn()
        else:
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

    async def _first_line(self) -> Line:
        while True:
            try:
                return await self._open(takes_over=False)
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

    async def _run(self, line: Line) -> None:
        while True:
            try:
                lost = await self._attendant.serve(line)
            finally:
                await line.link.aclose()
            following = await self._reopen(lost)
            if following is None:
                return
            line = following

    async def _reopen(self, lost: LinkLostError | None) -> Line | None:
        self._lost_at = self._clock.now()
        step = self._after_loss(lost, self._lost_at)
        while not step.stop:
            if lost is not None:
                await self._wait_before_retry(lost, self._elsewhere_if_needed(step))
            try:
                line = await self._open(takes_over=True)
            except LinkLostError as refused:
                lost, step = refused, self._ladder.after_refusal(refused)
            except UnreachableError as error:
                lost = LinkLostError(_ABNORMAL, str(error))
                step = Step(person=isinstance(error, UntrustedError))
            except UserFacingError as error:
                step = Step(stop=True, sentence=str(error))
            else:
                self._announce.resumed(
                    by_handle=line.resumed, gap_s=self._clock.now() - self._lost_at
                )
                return line
        self._announce.give_up(step.sentence)
        return None

    def _elsewhere_if_needed(self, step: Step) -> Step:
        """Return the step, which comes at once where it leads to another place."""
        if step.quota:
            self._route.exhausted(self._clock.now())
        elif not (step.at_once or step.person):
            self._route.failed(self._clock.now())
        return Step(at_once=True) if self._relocate() else step

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
            wait = PERSON_S if step.person else wait
            if self._clock.now() - self._changed_at < FRESH_NETWORK_S and not self._attempt:
                wait = 0.0
            self._attempt += 1
        self._announce.lost(lost, wait, self._backend.host)
        self._hurry.clear()
        if wait > 0:
            waits = {"back-off": self._clock.sleep(wait), "hurry": self._hurry.wait()}
            if lost.code == _ABNORMAL:
                waits["lookout"] = self._lookout.back(self._backend, self._lost_at)
            if "lookout" in await race(waits):
                self._attempt = 0

    async def _open(self, *, takes_over: bool) -> Line:
        line = await self._opener.open(self._backend, takes_over=takes_over)
        self._opened_at = line.opened_at
        return line

    def _relocate(self) -> bool:
        """Dial where the route leads now, and say so when that is another place."""
        old, new = self._backend, self._route.backend
        if new == old:
            return False
        self._memory.move(old, new, self._row(new))
        self._backend = new
        self._announce.moved(old, new)
        return True

    def _row(self, backend: Backend) -> Capability:
        return capability(backend.family, backend.model, self._own.rows)
