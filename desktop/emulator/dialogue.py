"""Who speaks when: user turns are answered one after another, and speech cuts answers short."""

from __future__ import annotations

import asyncio
from collections import deque

from desktop.core.tool import Scheduling
from desktop.emulator.stage import Stage
from desktop.emulator.turn import Turn, UserTurn

_MOST_WAITING = 4
_MOST_PARKED = 32


class Dialogue:
    """Runs the turns of one session.

    A turn that only thinks is not disturbed by speech, so that a co-listener's offer survives
    people who keep talking; one that can be heard is. Assumed: the service does not document
    what happens to an answer before its first sound.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._waiting: deque[Turn] = deque()
        self._parked: dict[asyncio.Task[object], Turn] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._turn: Turn | None = None
        self._task: asyncio.Task[bool] | None = None
        self._wake = asyncio.Event()
        stage.floor.newer_waits = lambda: bool(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether an answer is being made or heard."""
        return self._turn is not None

    def ask(self, user: UserTurn) -> None:
        """Queue a user turn; when too many wait, the oldest is given up."""
        self._waiting.append(Turn(self._stage, user))
        if len(self._waiting) > _MOST_WAITING:
            self._give_up(self._waiting.popleft())
        self._wake.set()

    def on_speech_started(self) -> None:
        """The user begins to speak: cut off what can be heard."""
        self._stage.floor.take()
        turn = self._turn
        if turn is None:
            return
        if turn.aside:
            turn.let_go()
        if not self._stage.setup.interruptible:
            return
        cancels = self._stage.setup.rules.input_cancels_calls and turn.blocked
        if turn.audible or cancels:
            self.interrupt()

    def on_written(self) -> None:
        """The user writes, which ends the present answer.

        Calls that do not block outlive it where nothing has been said yet, as they do with speech.
        """
        if self._turn is not None and self._turn.aside:
            self._turn.let_go()
        else:
            self.interrupt()

    def on_speech_ended(self) -> None:
        """The user has stopped."""
        self._stage.floor.release()

    def interrupt(self) -> bool:
        """End the present answer now; False when there is none."""
        if self._turn is None or self._task is None:
            return False
        self._turn.interrupt()
        self._task.cancel()
        self._turn = None
        return True

    def on_answer(self, turn: object, scheduling: Scheduling) -> None:
        """Note how the response that a parked turn waits for wants to be used."""
        for parked in self._parked.values():
            if parked is turn:
                parked.scheduling = scheduling

    async def run(self) -> None:
        """Answer until cancelled; then end everything that is under way."""
        try:
            while True:
                while not self._waiting:
                    self._wake.clear()
                    await self._wake.wait()
                await self._answer(self._waiting.popleft())
        finally:
            await self._end()

    async def _answer(self, turn: Turn) -> None:
        self._turn = turn
        self._task = asyncio.create_task(turn.generate(), name="emulator turn")
        try:
            await asyncio.wait({self._task})
        finally:
            self._turn = None
            await self._settle(turn, self._task)

    async def _settle(self, turn: Turn, task: asyncio.Task[bool]) -> None:
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
        parked = not task.cancelled() and task.exception() is None and task.result()
        if parked and turn.pulling is not None:
            self._park(turn, turn.pulling)
        else:
            await turn.aclose()
        if not task.cancelled():
            task.result()

    def _park(self, turn: Turn, pull: asyncio.Task[object]) -> None:
        self._parked[pull] = turn
        pull.add_done_callback(self._on_pulled)
        if len(self._parked) > _MOST_PARKED:
            oldest = next(iter(self._parked))
            self._give_up(self._parked.pop(oldest))

    def _on_pulled(self, pull: asyncio.Task[object]) -> None:
        turn = self._parked.pop(pull, None)
        if turn is None:
            return
        ended = pull.cancelled() or (pull.exception() is None and pull.result() is None)
        if ended or turn.scheduling == "SILENT":
            self._give_up(turn)
            return
        if turn.scheduling == "INTERRUPT" and not self._stage.floor.user_speaking:
            self.interrupt()
            self._waiting.appendleft(turn)
        else:
            self._waiting.append(turn)
        self._wake.set()

    def _give_up(self, turn: Turn) -> None:
        task = asyncio.create_task(turn.aclose(), name="emulator turn end")
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _end(self) -> None:
        turns = [*self._waiting, *self._parked.values()]
        self._waiting.clear()
        self._parked.clear()
        self._stage.desk.cancel()
        for turn in turns:
            await turn.aclose()
        if self._closing:
            await asyncio.wait(self._closing)
