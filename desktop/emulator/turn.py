"""A user turn on its way to its answer: ear, then mind, then voice, all beside the socket."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from typing import Any

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.core.tool import Scheduling
from desktop.emulator.generation import Generation
from desktop.emulator.grounding import pages_in
from desktop.emulator.parts import (
    Act,
    CallTool,
    Fail,
    Ground,
    Heard,
    Prompt,
    Say,
    StaySilent,
    Visit,
    Wait,
)
from desktop.emulator.stage import Stage
from desktop.emulator.tool import UndeclaredToolError

logger = logging.getLogger(__name__)

_BYTES_PER_S = INPUT_RATE * SAMPLE_BYTES

_TOGETHER_S = 0.05
"""How long further calls of the same turn are waited for."""

_RECHECK_S = 0.25
"""How soon a turn notices that only background calls are left to wait for."""


@dataclass(frozen=True, slots=True)
class UserTurn:
    """What the user said, as 16 kHz sound, or wrote. ``at`` is when it was complete.

    ``listening`` is a recognition of the sound that has already begun; that speech had ended was
    certain only after ``detection_ms``. With ``acts`` nobody has
    said anything: the server acts by itself.
    """

    at: float
    pcm: bytes | None = None
    text: str = ""
    listening: asyncio.Task[Heard] | None = None
    acts: AsyncIterator[Act] | None = None
    detection_ms: float | None = None


class PartError(Exception):
    """A part of the server failed; ``reason`` is what the client is told.

    Assumed: which ``turnCompleteReason`` fits which part; the service has other parts.
    """

    def __init__(self, part: str, reason: str, cause: Exception) -> None:
        super().__init__(f"the {part} failed with {type(cause).__name__}")
        self.reason = reason


class RejectedError(Exception):
    """The turn ends with this reason because a fault was ordered."""


class YieldedError(Exception):
    """The user went on speaking, so that a newer turn takes this one's place."""


class Turn:
    """Answers one user turn, in one or more generations.

    A mind that waits for a non-blocking call lets its generation end; the turn is then *parked*
    and generates again when the mind goes on.
    """

    def __init__(self, stage: Stage, user: UserTurn) -> None:
        self._stage = stage
        self._user: UserTurn | None = user
        self._acts: AsyncIterator[Act] | None = None
        self._pull: asyncio.Task[Act | None] | None = None
        self._generation = Generation(stage)
        self._continued = False
        self._by_itself = user.acts is not None
        self._called = False
        self._silent_for: str | None = None
        self._waits_aside = False
        self._let_go = asyncio.get_running_loop().create_future()
        self.scheduling: Scheduling = "WHEN_IDLE"

    @property
    def audible(self) -> bool:
        """Whether the present generation can be heard."""
        return self._generation.audible

    @property
    def aside(self) -> bool:
        """Whether it only waits for calls that do not block, and has said nothing yet."""
        return self._waits_aside and not self.audible

    def let_go(self) -> None:
        """Wait in the background from now on, not for a while in front."""
        if not self._let_go.done():
            self._let_go.set_result(None)

    @property
    def blocked(self) -> bool:
        """Whether a blocking call holds it up."""
        return self._stage.desk.waits(self, blocking=True)

    @property
    def pulling(self) -> asyncio.Task[Act | None] | None:
        """What a parked turn waits for."""
        return self._pull

    async def generate(self) -> bool:
        """Say and do what the mind wants, and tell whether the turn is parked now.

        Never raises but for cancellation: a failing part ends the turn with a reason.
        """
        user = self._user
        asked = (user.at, user.detection_ms) if user is not None and user.acts is None else None
        self._generation = Generation(self._stage, asked)
        self._called = False
        self._let_go = asyncio.get_running_loop().create_future()
        try:
            if self._user is not None:
                await self._take_in(self._user)
                self._user = None
            parked = await self._perform()
            await self._generation.finish(status=self._status(parked), waiting=self._is_silent)
        except YieldedError:
            self._generation.interrupt(self._stage.desk.cancel(self))
            return False
        except RejectedError as error:
            self._generation.fail(str(error))
            return False
        except PartError as error:
            logger.warning("a turn ended early: %s", error)
            self._generation.fail(error.reason, self._stage.desk.cancel(self))
            return False
        self._continued = self._continued or parked
        return parked

    def interrupt(self) -> None:
        """End the present generation on the wire; the task that generates is then cancelled."""
        self._generation.interrupt(self._stage.desk.cancel(self))

    async def aclose(self) -> None:
        """End the mind's work for this turn; calls that it did not wait for stay pending."""
        if self._user is not None and self._user.listening is not None:
            await _end(self._user.listening)
        if self._pull is not None:
            await _end(self._pull)
            self._pull = None
        if isinstance(self._acts, AsyncGenerator):
            await self._acts.aclose()
        self._acts = None

    @property
    def _is_silent(self) -> bool:
        return self._silent_for is not None

    def _status(self, parked: bool) -> str | None:
        if parked:
            return "IN_PROGRESS"
        return "IDLE" if self._continued else None

    async def _take_in(self, user: UserTurn) -> None:
        if user.acts is not None:
            self._acts = user.acts
            return
        heard = await self._hear(user)
        scene = self._stage.scene()
        if user.pcm is not None:
            # Where turns cover all input, its sound has been counted as it came.
            covered = self._stage.setup.all_sound
            seconds = 0.0 if covered else len(user.pcm) / _BYTES_PER_S
            self._stage.context.add_audio("user", heard.text, seconds)
        else:
            self._stage.context.add_text("user", user.text)
        self._stage.on_turn()
        if self._stage.context.reads_pages:
            for page in pages_in(heard.text):
                self._generation.visit(page)
        if self._stage.drill.take("silence"):
            return
        if self._stage.drill.take("reject"):
            raise RejectedError(str(self._stage.drill.given["reject"]["reason"]))
        if self._stage.setup.thoughts and heard.text:
            self._generation.think(f"The user said: {heard.text}")
        self._acts = self._stage.parts.mind.answer(Prompt(heard, user.pcm is not None), scene)

    async def _hear(self, user: UserTurn) -> Heard:
        if user.pcm is None:
            return Heard(user.text, 0.0, understood=True)
        try:
            if user.listening is not None:
                heard = await user.listening
            else:
                self._stage.parts.ear.learn(self._stage.context.instruction)
                heard = await self._stage.parts.ear.listen(user.pcm)
        except Exception as error:
            raise PartError("ear", "NEED_MORE_INPUT", error) from error
        if heard.text and self._stage.setup.input_transcription:
            content = {"inputTranscription": {"text": f" {heard.text.strip()}"}}
            self._stage.outbox.post({"serverContent": content})
        return heard

    async def _perform(self) -> bool:
        while self._acts is not None:
            act = await self._next_act()
            if act is None:
                break
            if not isinstance(act, CallTool) or not self.blocked:
                await self._end_with_call()
            await self._do(act)
        if self._pull is None:
            await self._end_with_call()
            await self._stage.desk.unblocked(self)
        return self._pull is not None

    async def _next_act(self) -> Act | None:
        """Return the next act; None at the end or, with the pull still under way, when parked."""
        pull = self._pull or self._start_pull()
        while not pull.done():
            background = self._stage.desk.waits(self, blocking=False)
            held = background and not self.blocked
            patience = self._stage.grace_s if held else _RECHECK_S if background else None
            ending = self._called and self.blocked
            self._waits_aside = held
            await asyncio.wait(
                {pull, self._let_go} if held else {pull},
                timeout=_TOGETHER_S if ending else patience,
                return_when=asyncio.FIRST_COMPLETED,
            )
            self._waits_aside = False
            if held and not pull.done():
                return None
            if ending and not pull.done():
                await self._end_with_call()
        self._pull = None
        try:
            act = pull.result()
        except asyncio.CancelledError:
            act = None  # one of its calls was cancelled
        except Exception as error:
            raise PartError("mind", "RESPONSE_REJECTED", error) from error
        if act is None:
            self._acts = None
        elif not isinstance(act, CallTool):
            self._start_pull()  # the mind thinks on while this is said
        return act

    async def _end_with_call(self) -> None:
        """Complete the turn that made a blocking call, on models whose turns end so."""
        if self._called:
            self._called = False
            await self._generation.finish()
            self._generation = Generation(self._stage)

    def _start_pull(self) -> asyncio.Task[Act | None]:
        self._pull = asyncio.create_task(self._advance(), name="emulator mind")
        return self._pull

    async def _advance(self) -> Act | None:
        if self._acts is None:
            return None
        return await anext(self._acts, None)

    async def _do(self, act: Act) -> None:
        match act:
            case Say():
                await self._say(act.text)
            case Ground():
                self._generation.ground(act)
            case Visit():
                self._generation.visit(act)
            case CallTool():
                try:
                    self._generation.call(act, self)
                    self._called = self.blocked and self._stage.setup.rules.calls_end_turns
                except UndeclaredToolError:
                    logger.warning("the mind called a tool that the client has not declared")
            case Wait():
                await self._stage.clock.sleep(act.seconds)
            case Fail():
                self._fail(act)
            case StaySilent():
                self._silent_for = act.why
                logger.debug("stays silent: %s", act.why)

    def _fail(self, act: Fail) -> None:
        try:
            self._stage.sabotage(act.fault, act.parameters)
        except ValueError as error:
            logger.warning("a scripted fault makes no sense: %s", error)

    async def _say(self, text: str) -> None:
        if self._stage.setup.interruptible:
            await self._stage.floor.freed()
            yields = not self._continued and not self._by_itself
            if yields and self._stage.floor.newer_waits():
                raise YieldedError
        try:
            await self._generation.say(text)
        except Exception as error:
            raise PartError("voice", "RESPONSE_REJECTED", error) from error


async def _end(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # nobody wants it any more
