"""An assistant that is still being built: wishes wait for it, so that the window need not."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from desktop.core.assistant import Assistant, Levels
from desktop.core.figure import Figures


class LateAssistant:
    """Stands in for ``Assistant`` until ``arrive`` and passes every wish on afterwards.

    Wishes are awaited on the engine's loop; ``levels`` may be asked from any thread.
    """

    def __init__(self) -> None:
        self._arrival: concurrent.futures.Future[Assistant] = concurrent.futures.Future()

    def arrive(self, assistant: Assistant) -> None:
        """Hand the real one in, once, from any thread."""
        self._arrival.set_result(assistant)

    def levels(self) -> Levels:
        """Return both levels now; silence before the arrival."""
        return self._arrival.result().levels() if self._arrival.done() else Levels()

    def figures(self) -> Figures:
        """Return what was measured so far; nothing before the arrival."""
        return self._arrival.result().figures() if self._arrival.done() else Figures()

    def __getattr__(self, wish: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        if wish.startswith("_") or not hasattr(Assistant, wish):
            raise AttributeError(wish)

        async def when_there(*arguments: Any) -> Any:  # noqa: ANN401 - passes any wish on
            return await getattr(await self._arrived(), wish)(*arguments)

        return when_there

    async def _arrived(self) -> Assistant:
        # Read here, on the engine's loop: the window is painted before there is one.
        import asyncio

        loop, here = asyncio.get_running_loop(), asyncio.Event()

        def tell(_arrival: object) -> None:
            with suppress(RuntimeError):  # whoever waited may have gone, and the loop with it
                loop.call_soon_threadsafe(here.set)

        self._arrival.add_done_callback(tell)
        await here.wait()
        return self._arrival.result()
