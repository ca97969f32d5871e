"""The engine thread: one plain asyncio loop that no paint and no dialog can hold up."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from desktop.core.interpreter import hand_over_quickly

logger = logging.getLogger(__name__)

T = TypeVar("T")

FailureHandler = Callable[[asyncio.AbstractEventLoop, dict[str, Any]], object]

_PATIENCE_S = 1.5
_JOIN_S = 2.0


class EngineThread:
    """Runs coroutines of the core on a standard loop in a thread of its own.

    ``start`` and ``stop`` belong to the thread that made it; ``submit`` may come from any.
    """

    def __init__(self, name: str = "attune-engine") -> None:
        self._loop = asyncio.new_event_loop()
        self._workers = ThreadPoolExecutor(max_workers=8, thread_name_prefix=f"{name}-worker")
        self._loop.set_default_executor(self._workers)
        self._running: dict[Future[Any], Coroutine[Any, Any, Any]] = {}
        # A daemon: a device call that never returns must not keep the process alive.
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The engine's loop, for adapters that post to it from callbacks."""
        return self._loop

    def start(self, on_failure: FailureHandler | None = None) -> None:
        """Start the thread; ``on_failure`` hears of exceptions that nobody awaited."""
        self._loop.set_exception_handler(on_failure)
        hand_over_quickly()
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the engine; after ``stop`` the future is cancelled at once."""
        try:
            running = asyncio.run_coroutine_threadsafe(work, self._loop)
        except RuntimeError:
            work.close()
            refused: Future[T] = Future()
            refused.cancel()
            return refused
        # The loop itself holds no reference to a task that waits: it could be collected.
        self._running[running] = work
        running.add_done_callback(lambda done: self._running.pop(done, None))
        return running

    def stop(self) -> bool:
        """Cancel what runs, wait for it and join; False when that took more than 2 s."""
        if not self._thread.is_alive():
            self._dispose()
            return True
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_JOIN_S)
        return not self._thread.is_alive()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._wind_down())
        finally:
            asyncio.set_event_loop(None)
            self._dispose()

    async def _wind_down(self) -> None:
        current = asyncio.current_task()
        running = [task for task in asyncio.all_tasks() if task is not current]
        for task in running:
            task.cancel()
        if running:
            _, late = await asyncio.wait(running, timeout=_PATIENCE_S)
            for task in late:
                logger.warning("the task %s did not end when cancelled", task.get_name())
        await asyncio.get_running_loop().shutdown_asyncgens()

    def _dispose(self) -> None:
        self._workers.shutdown(wait=False, cancel_futures=True)
        if not self._loop.is_closed():
            self._loop.close()
        for asked, work in list(self._running.items()):
            if inspect.getcoroutinestate(work) == inspect.CORO_CREATED:
                work.close()
                asked.cancel()
