"""One socket: its setup, its receive loop, and the tasks that serve it."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from desktop.emulator.attention import Attention
from desktop.emulator.connection import Connection
from desktop.emulator.context import Context
from desktop.emulator.credential import Grant
from desktop.emulator.cue import stage_by_itself
from desktop.emulator.dialogue import Dialogue
from desktop.emulator.gate import Route
from desktop.emulator.hearing import Hearing
from desktop.emulator.house import House
from desktop.emulator.ledger import unavailable
from desktop.emulator.lifetime import ABORTED, DEADLINE
from desktop.emulator.outbox import Outbox
from desktop.emulator.parts import Staged, cast
from desktop.emulator.playback import Playback
from desktop.emulator.pledge import Spoil
from desktop.emulator.reception import Reception
from desktop.emulator.resumption import openness_of
from desktop.emulator.sabotage import Sabotage
from desktop.emulator.setup import SETUP_ORDER, Setup, parse_setup, table
from desktop.emulator.stage import Stage
from desktop.emulator.tool import ToolDesk
from desktop.emulator.traffic import Meter
from desktop.emulator.wire import INVALID_ARGUMENT, Json, WireError, decode

logger = logging.getLogger(__name__)

_SETUP_TIMEOUT_S = 30.0
_MOST_HANDLES = 8
"""How many handles one session holds, so that none can crowd out the others' in the store."""


class Session:
    """Serves one socket until either side ends it."""

    def __init__(
        self,
        socket: ServerConnection,
        route: Route,
        house: House,
        grant: Grant | None = None,
        *,
        text_frames: bool = False,
    ) -> None:
        self.session_id = str(uuid.uuid4())
        self._socket = socket
        self._route = route
        self._house = house
        self._grant = grant
        self._text_frames = text_frames
        self._recording = house.recorder.open(self.session_id) if house.recorder else None
        self._outbox = Outbox(self._write)
        self._stage: Stage | None = None
        self._hearing: Hearing | None = None
        self._evicted = False
        self._handles: deque[str] = deque()
        self._messages = 0
        self._meter = Meter(house.clock)
        self._limits = house.limits(route.family)
        self.connection = Connection(socket, self._outbox, self._limits, house.clock)
        self._sabotage = Sabotage(self.connection, self._outbox, lambda: self._stage)
        self._opened_at = house.clock.now()

    async def run(self) -> None:
        """Serve; leaves no task behind."""
        try:
            body = await self._first()
            resuming = bool(table(body, "sessionResumption").get("handle"))
            spoil = self._house.spoil(resuming)
            if spoil is not None:
                await self._spoil(spoil)
            else:
                await self._converse(*self._open(body))
        except WireError as error:
            self._house.metrics.count(f"closed {error.code}")
            await self._socket.close(error.code, error.reason)
        except (ConnectionClosed, TimeoutError):
            logger.debug("a client went away")
        finally:
            self._house.ledger.leave(self.session_id)
            await self.connection.deadlines.aclose()
            self._house.handles.leave(self._handles)

    async def let_go(self) -> None:
        """Hold the socket no longer, after ``run`` and when no order can come any more.

        What is left of a session waits for the garbage collector, which comes seldom and would
        find a quarter of a megabyte of TLS behind every socket.
        """
        await self.connection.let_go()
        del self._socket

    def end_with_token(self, seconds: float) -> None:
        """Close when the token that opened the session has expired."""
        self.connection.end_later("token", seconds, WireError(1008, "The auth token has expired."))

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Show a fault. Raises ``ValueError`` for one that makes no sense."""
        self._sabotage.commit(name, parameters)

    def state(self) -> dict[str, Any]:
        """Return what the session has sent and received; no content."""
        state: dict[str, Any] = {"id": self.session_id, "family": self._route.family}
        stage = self._stage
        if stage is not None:
            pictures = [(picture.width, picture.height) for picture in stage.pictures[-1:]]
            state |= asdict(stage.counts)
            state["model"] = stage.setup.model
            state["user_speaking"] = stage.floor.user_speaking
            state["bytes"] = self._weight()
            state["pending_calls"] = len(stage.desk)
            state["last_picture"] = pictures[0] if pictures else None
        return state

    # -- life -----------------------------------------------------------------------------------

    async def _spoil(self, spoil: Spoil) -> None:
        if spoil.kind != "hang":
            self.commit(spoil.kind, spoil.parameters)
        sending = asyncio.create_task(self._outbox.run(), name="emulator outbox")
        try:
            await self._socket.wait_closed()
        finally:
            sending.cancel()
            await asyncio.wait({sending})
            if not sending.cancelled():
                sending.exception()  # the socket has gone, nobody waits for it

    async def _first(self) -> Json:
        async with asyncio.timeout(_SETUP_TIMEOUT_S):
            message = decode(self._noted(await self._socket.recv()))
        if message.kind != "setup":
            raise WireError(1007, SETUP_ORDER)
        return self._grant.constrain(message.body) if self._grant else message.body

    def _open(self, body: Json) -> tuple[Setup, Context]:
        setup = parse_setup(body, self._route, self._house.catalogue)
        context = Context()
        if setup.resumption is not None and setup.resumption.handle:
            context = self._house.handles.resume(
                setup.resumption.handle, setup.binding, self._route.family
            )
        # Handles keep contexts for hours, so what a resumed session repeats is not kept twice.
        if setup.instruction is not None and setup.instruction != context.instruction:
            context.instruction = setup.instruction
        self._house.parts.ear.learn(context.instruction)
        if setup.tools is not None:
            context.reads_pages = setup.reads_pages
            if setup.tools != context.tools:
                context.tools = setup.tools
        return setup, context

    async def _converse(self, setup: Setup, context: Context) -> None:
        house = self._house
        staged = house.parts.mind.open() if isinstance(house.parts.mind, Staged) else None
        stage = Stage(
            parts=replace(
                house.parts,
                mind=staged or house.parts.mind,
                voice=cast(house.parts.voice, setup.voice, setup.locale),
            ),
            clock=house.clock,
            route=self._route,
            setup=setup,
            context=context,
            desk=ToolDesk(self._route.family, setup.rules, house.chance),
            outbox=self._outbox,
            playback=Playback(house.clock, house.pace),
            on_turn_complete=lambda: self._on_turn_complete(stage),
            on_grown=lambda: self._on_grown(stage),
            on_reply=house.metrics.note_reply,
            on_turn=lambda: house.on_occasion("turn", self),
            sabotage=self.commit,
        )
        dialogue = Dialogue(stage)
        if staged is not None:
            stage_by_itself(staged, stage, dialogue, self.connection.deadlines)
        attention = Attention(stage, dialogue)
        hearing = Hearing(setup, house.voice_activity, attention.on_activity)
        self._stage, self._hearing = stage, hearing
        house.ledger.enter(self.session_id, self._on_evicted)
        vertex = self._route.family == "vertex"
        self._outbox.post({"setupComplete": {"sessionId": self.session_id} if vertex else {}})
        self._offer_handle(stage)
        self.connection.begin()
        self._bound_session(stage)
        self._end_idle(stage)
        resumed = setup.resumption is not None and bool(setup.resumption.handle)
        house.metrics.count("sessions")
        house.on_occasion("connect", self)
        if resumed:
            house.metrics.count("resumed")
            house.on_occasion("resume", self)
        try:
            await self._serve(Reception(stage, dialogue, hearing), dialogue, hearing)
        finally:
            await attention.aclose()
            # What is left of a session waits for the garbage collector, which weighs no bytes.
            stage.pictures.clear()

    async def _serve(self, reception: Reception, dialogue: Dialogue, hearing: Hearing) -> None:
        loops = {
            asyncio.create_task(self._outbox.run(), name="emulator outbox"),
            asyncio.create_task(self._receive(reception), name="emulator receive"),
            asyncio.create_task(dialogue.run(), name="emulator dialogue"),
        }
        listening = asyncio.create_task(hearing.run(), name="emulator hearing")
        try:
            done, _ = await asyncio.wait(loops, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in (*loops, listening):
                task.cancel()
            await asyncio.wait({*loops, listening})
            for task in (*loops, listening):
                if not task.cancelled():
                    task.exception()  # the first one has been raised above

    async def _receive(self, reception: Reception) -> None:
        async for frame in self._socket:
            self._messages += 1
            self._meter.count(len(frame))
            if self._stage is not None:
                self._stage.counts.messages = self._messages
            reception.take(decode(self._noted(frame)))
            self._house.ledger.note(self.session_id, self._weight())
            if self._evicted:
                raise unavailable()

    def _weight(self) -> int:
        """Return how many bytes of the client's doing it holds."""
        hearing, stage = self._hearing, self._stage
        held = self._outbox.weight
        held += hearing.weight if hearing is not None else 0
        return held + (stage.weight if stage is not None else 0)

    def _on_evicted(self) -> None:
        logger.info("a session is closed: the server has reached its memory ceiling")
        self._house.metrics.count("evicted")
        self._evicted = True
        error = unavailable()
        self.connection.close(error.code, error.reason)

    async def _write(self, frame: bytes) -> None:
        if self._recording is not None:
            self._recording.note("<", frame)
        await self._socket.send(frame, text=self._text_frames)

    def _noted(self, frame: str | bytes) -> str | bytes:
        if self._recording is not None:
            self._recording.note(">", frame)
        return frame

    def _on_turn_complete(self, stage: Stage) -> None:
        self._on_grown(stage)
        stage.context.age_s += self._house.clock.now() - self._opened_at
        self._opened_at = self._house.clock.now()
        self._offer_handle(stage)

    def _on_grown(self, stage: Stage) -> None:
        """Keep the context within its bounds.

        Assumed: without compression a context that is full ends the session with 1007, as one
        report has it.
        """
        self._house.ledger.note(self.session_id, self._weight())
        if stage.setup.compression is not None:
            stage.context.compress(stage.setup.compression)
        elif stage.context.total > stage.setup.rules.context_tokens:
            self.connection.end_later("close", 0.0, WireError(1007, INVALID_ARGUMENT))
        if stage.context.frames and stage.counts.frames == 1:
            self._bound_session(stage)

    def _end_idle(self, stage: Stage) -> None:
        """End the session once no sound has come for as long as its limits allow."""
        idle_s = self._limits.idle_s
        if idle_s is None:
            return
        left = stage.heard_at + idle_s - stage.clock.now()
        if left <= 0:
            self.connection.end_later("close", 0.0, WireError(1008, ABORTED))
            return

        async def look_again() -> None:
            self._end_idle(stage)

        self.connection.deadlines.plan("idle", left, look_again)

    def _bound_session(self, stage: Stage) -> None:
        compressed, pictured = stage.setup.compression is not None, stage.context.frames > 0
        bound = self._limits.session_s(compressed=compressed, pictured=pictured)
        if bound is None:
            return
        age = stage.context.age_s + self._house.clock.now() - self._opened_at
        self.connection.end_later("session", max(0.0, bound - age), WireError(1011, DEADLINE))

    def _offer_handle(self, stage: Stage) -> None:
        if stage.setup.resumption is None or stage.desk.blocked:
            return  # a session that waits for a tool cannot be resumed
        handle = self._house.handles.save(
            stage.setup.binding,
            self._route.family,
            stage.context,
            openness_of(self._socket),
        )
        self._handles.append(handle)
        if len(self._handles) > _MOST_HANDLES:
            self._house.handles.forget(self._handles.popleft())
        update: dict[str, Any] = {"newHandle": handle, "resumable": True}
        if stage.setup.resumption.transparent:
            update["lastConsumedClientMessageIndex"] = str(self._messages)
        self._outbox.post({"sessionResumptionUpdate": update})
