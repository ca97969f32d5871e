"""Plays a scenario's scripted lines, one after the other, each after the answer to the last."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from desktop.core.clock import Clock
from desktop.core.scenario import DemoLine

BETWEEN_S = 2.5
LONGEST_S = 12.0
"""A line that brings no answer, as while co-listening, is followed by the next after so long."""


class DemoPlayer:
    """Owns the task that plays; ``say`` sends one line, told whether it is overheard."""

    def __init__(self, clock: Clock, say: Callable[[str, bool], Awaitable[None]]) -> None:
        self._clock = clock
        self._say = say
        self._task: asyncio.Task[None] | None = None
        self._idle = asyncio.Event()
        self._busy = False

    @property
    def playing(self) -> bool:
        """Whether lines are still to come."""
        return self._task is not None and not self._task.done()

    async def play(self, lines: Sequence[DemoLine]) -> None:
        """Begin to play, in place of what still plays."""
        await self.stop()
        self._task = asyncio.create_task(self._run(tuple(lines)), name="scenario demo")

    def follow(self, *, listening: bool) -> None:
        """Note whether the assistant listens; the next line waits until it has for a while."""
        self._busy = not listening
        if listening:
            self._idle.set()
        else:
            self._idle.clear()

    async def stop(self) -> None:
        """Play no more; may be called at any time."""
        task, self._task = self._task, None
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self, lines: Sequence[DemoLine]) -> None:
        # A scenario with a voice of its own moves the session first.
        await self._clock.sleep(BETWEEN_S)
        for line in lines:
            self._idle.clear()
            self._busy = False
            await self._say(line.text, line.overheard)
            await self._until_answered(overheard=line.overheard)
            await self._clock.sleep(BETWEEN_S)
            if self._busy and not line.overheard:
                # It had begun to speak again, as after a tool that took its time.
                await self._until_answered(overheard=False)
                await self._clock.sleep(BETWEEN_S)

    async def _until_answered(self, *, overheard: bool) -> None:
        if overheard:
            await self._clock.sleep(BETWEEN_S)
            return
        waits = (
            asyncio.create_task(self._idle.wait(), name="demo answer"),
            asyncio.create_task(self._clock.sleep(LONGEST_S), name="demo patience"),
        )
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
