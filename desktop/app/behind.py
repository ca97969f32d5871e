"""What lives behind the window: the engine thread and the composition on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.bridge.engine import EngineThread
from desktop.diagnostics.crash import loop_exception_handler

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.app.composition import Composition

CLOSE_TIMEOUT_S = 1.5

Make = Callable[[asyncio.AbstractEventLoop], "Composition"]


class Behind:
    """Made and used on the GUI thread; what it builds runs on the engine's.

    ``closing`` is set once the window is closed.
    """

    def __init__(self) -> None:
        self.closing = asyncio.Event()
        self.engine = EngineThread()
        self._composition: Future[Composition] | None = None

    @property
    def composition(self) -> Composition | None:
        """What was built, as soon as it is there."""
        built = self._composition
        return built.result() if built and built.done() else None

    def start(self, make: Make) -> None:
        """Let the engine run, and a worker make the composition: reading it holds nobody up."""
        self.engine.start(loop_exception_handler)
        loop = self.engine.loop
        self._composition = self.engine.submit(_on_worker(lambda: make(loop)))

    async def built(self) -> Composition:
        """Wait for the composition."""
        if self._composition is None:
            raise RuntimeError("nothing was started")
        return await asyncio.wrap_future(self._composition)

    async def aclose(self, before: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """End what was built, after ``before``, and the engine; takes two seconds at most."""
        if self._composition is not None:
            with suppress(TimeoutError, asyncio.CancelledError):
                await asyncio.wait_for(self._close(self._composition, before), CLOSE_TIMEOUT_S)
        await asyncio.to_thread(self.engine.stop)

    async def _close(
        self, built: Future[Composition], before: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        await before()
        composition = await asyncio.wrap_future(built)
        await asyncio.wrap_future(self.engine.submit(composition.aclose()))


async def _on_worker(make: Callable[[], Composition]) -> Composition:
    return await asyncio.to_thread(make)
