"""The thread on which one port makes its blocking device calls."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

from desktop.audio.portaudio import leave_behind
from desktop.audio.precedence import go_first
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason

logger = logging.getLogger(__name__)

T = TypeVar("T")

STUCK = Fault(Reason.SOUND_STUCK)


class DeviceThread:
    """Runs calls one after another, off the loop; starts with the first call.

    A sound server that hangs keeps its callers for as long as it likes. Nobody waits longer than
    ``patience_s`` for a call, or ``ending_s`` for the end: then the thread is left behind, and
    does what it still has to do once the server answers. It keeps no program from ending.

    While a device is restarted nothing is heard, so the thread goes first where it may.
    """

    def __init__(self, name: str, *, patience_s: float = 5.0, ending_s: float = 2.5) -> None:
        self._name = name
        self._patience_s = patience_s
        self._ending_s = ending_s
        self._thread: threading.Thread | None = None
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Queue a call and return at once."""
        if self._thread is None:
            self._calls = SimpleQueue()
            self._thread = threading.Thread(
                target=_run, args=(self._calls,), name=self._name, daemon=True
            )
            self._thread.start()
        future: Future[T] = Future()
        self._calls.put(_Call(call, future))
        return future

    async def run(self, call: Callable[[], T]) -> T:
        """Queue a call and wait for its result; cancelling does not stop a call that runs.

        Raises ``DeviceError`` where it takes too long; one that has not begun is given up then.
        """
        try:
            return await asyncio.wait_for(asyncio.wrap_future(self.submit(call)), self._patience_s)
        except TimeoutError as error:
            raise DeviceError(STUCK) from error

    async def aclose(self, last: Callable[[], object] = lambda: None) -> None:
        """Make a last call, which is never given up, and end the thread; may be called twice."""
        future = self.submit(last)
        thread, self._thread = self._thread, None
        self._calls.put(None)
        done, _ = await asyncio.wait({asyncio.wrap_future(future)}, timeout=self._ending_s)
        if not done:
            logger.warning("the sound system does not answer: %s is left behind", self._name)
            leave_behind()
            return
        if thread is not None:
            thread.join()
        future.result()


class _Call:
    """What to do, and who waits for it."""

    def __init__(self, call: Callable[[], Any], future: Future[Any]) -> None:
        self._call = call
        self._future = future

    def make(self) -> None:
        """Do it, unless nobody waits any more."""
        if not self._future.set_running_or_notify_cancel():
            return
        try:
            result = self._call()
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            self._future.set_exception(error)
        else:
            self._future.set_result(result)


def _run(calls: SimpleQueue[_Call | None]) -> None:
    go_first()
    while (call := calls.get()) is not None:
        call.make()
        del call
