"""A soft sound while a tool takes long, so that a silence is known for work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.core.clock import Clock
from desktop.core.events import Event, ToolCallStateChanged
from desktop.core.tool import ToolCallState

AFTER_S = 1.5
AGAIN_S = 6.0


class Filler:
    """Sounds 1.5 s into a call that runs, then now and then; never while it waits for the person.

    ``sound`` decides by itself whether this is a moment for it.
    """

    def __init__(self, clock: Clock, sound: Callable[[], None]) -> None:
        self._clock = clock
        self._sound = sound
        self._running: set[str] = set()
        self._task: asyncio.Task[None] | None = None

    def observe(self, event: Event) -> None:
        """Follow the calls."""
        if not isinstance(event, ToolCallStateChanged):
            return
        if event.state is ToolCallState.RUNNING:
            self._running.add(event.call_id)
        else:
            self._running.discard(event.call_id)
        if self._running and self._task is None:
            self._task = asyncio.create_task(self._wait(), name="tool filler")
        elif not self._running and self._task is not None:
            self._task.cancel()
            self._task = None

    async def aclose(self) -> None:
        """Sound no more."""
        self._running.clear()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _wait(self) -> None:
        await self._clock.sleep(AFTER_S)
        while True:
            self._sound()
            await self._clock.sleep(AGAIN_S)
