"""Summaries by the model: the memory's wish and the service's answer, brought together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from desktop.core.clock import Clock
from desktop.core.hub import EventHub
from desktop.live.backend import Backend
from desktop.live.condense import condense
from desktop.memory.gist import Gist
from desktop.memory.memory import Memory
from desktop.settings.sections import MemorySettings


class GistDesk:
    """Owns the task that sums up in quiet moments, on the engine's loop.

    ``settings`` and ``backend`` are asked anew each time.
    """

    def __init__(
        self,
        memory: Memory,
        settings: Callable[[], MemorySettings],
        backend: Callable[[], Awaitable[Backend]],
        hub: EventHub,
        clock: Clock,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self._settings = settings
        self._hub = hub
        self._backend = backend
        self._gist = Gist(
            memory.store, clock, memory.log, self._condense, lambda: settings().summaries
        )
        hub.subscribe(self._gist.observe)
        self._running = asyncio.run_coroutine_threadsafe(self._gist.run(), loop)

    async def aclose(self) -> None:
        """Sum up no more; what is being made is given up."""
        self._running.cancel()
        await asyncio.wait([asyncio.wrap_future(self._running)])

    async def _condense(self, instruction: str, text: str) -> str:
        settings = self._settings()
        return await condense(
            await self._backend(), settings.summary_model, instruction, text, self._hub.publish
        )
