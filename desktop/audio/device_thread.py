"""The thread on which one port makes its blocking device calls."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class DeviceThread:
    """Runs calls one after another, off the loop; starts with the first call."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._executor: ThreadPoolExecutor | None = None

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Queue a call and return at once."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        return self._executor.submit(call)

    async def run(self, call: Callable[[], T]) -> T:
        """Queue a call and wait for its result; cancelling does not stop a call that runs."""
        return await asyncio.wrap_future(self.submit(call))

    async def aclose(self) -> None:
        """Wait for what is queued and end the thread; may be called twice."""
        executor, self._executor = self._executor, None
        if executor is not None:
            await asyncio.wrap_future(executor.submit(lambda: None))
            executor.shutdown()
