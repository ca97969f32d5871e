"""The loop of the servers, in a thread of its own: nobody else waits for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")

_JOIN_S = 2.0


class ServerLoop:
    """Starts its thread when it is first used; every method may come from any thread."""

    def __init__(self, name: str = "attune-mcp") -> None:
        self._name = name
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._running: set[Future[Any]] = set()
        self._closed = False

    @property
    def started(self) -> bool:
        """Whether the thread was ever needed."""
        return self._loop is not None

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine there; after ``close`` the future is cancelled at once."""
        with self._lock:
            loop = None if self._closed else self._started()
        if loop is None:
            work.close()
            refused: Future[T] = Future()
            refused.cancel()
            return refused
        running = asyncio.run_coroutine_threadsafe(work, loop)
        # The loop itself holds no reference to a task that waits: it could be collected.
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        return running

    def close(self) -> None:
        """Cancel what runs there and end the thread; waits for it, two seconds at most."""
        with self._lock:
            self._closed = True
            loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(loop.stop)
        thread.join(_JOIN_S)

    def _started(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            # A daemon: a program that does not end must not keep this one alive.
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        return self._loop

    def _run(self) -> None:
        loop = self._loop
        assert loop is not None
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()
