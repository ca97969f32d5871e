"""Keeps this machine and the server in step, on a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import random
import threading
from collections.abc import Awaitable, Callable

from desktop.core.errors import StoreError, UnreachableError, UntrustedError, UserFacingError
from desktop.core.events import SharedMemoryChanged
from desktop.core.fault import Fault, Reason
from desktop.core.shared_memory_event import SharedMemoryState
from desktop.memory.shared.address import Address
from desktop.memory.shared.exchange import Exchange
from desktop.memory.shared.server import SharedServer
from desktop.memory.store import Store

logger = logging.getLogger(__name__)

PAUSE_S = 2.0
LOOK_S = 10.0
LONGEST_PAUSE_S = 60.0
CLOSE_S = 1.5

Password = Callable[[str], Awaitable[str | None]]
"""Looks a password up by the name under which the keyring keeps it."""


async def no_password(_name: str) -> str | None:
    """Return none."""
    return None


class Sharer:
    """Runs exchanges until closed.

    ``notice`` receives sentences for people, ``tell`` how it stands, both on its thread. The same
    trouble is told once, and its end too. The thread has a loop of its own: the driver needs a
    selector loop where others use another, and sound must not wait for it.
    """

    def __init__(
        self,
        store: Store,
        address: Address,
        notice: Callable[[str], None] = lambda _text: None,
        tell: Callable[[SharedMemoryChanged], None] = lambda _event: None,
        password: Password = no_password,
        *,
        pause_s: float = PAUSE_S,
        look_s: float = LOOK_S,
    ) -> None:
        self._store = store
        self._address = address
        self._notice = notice
        self._tell = tell
        self._password = password
        self._pause_s = pause_s
        self._look_s = look_s
        self._trouble = ""
        self._told: SharedMemoryChanged | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._main, name="shared memory", daemon=True)
        self._thread.start()

    def close(self, timeout_s: float = CLOSE_S) -> None:
        """End; blocks. What waits goes out the next time."""
        self._ready.wait(timeout_s)
        if self._loop is not None and self._over is not None:
            try:
                self._loop.call_soon_threadsafe(self._over.set)
            except RuntimeError:
                logger.debug("the loop of the shared memory has ended already")
        self._thread.join(timeout_s)

    def _main(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        self._ready.set()
        work = asyncio.create_task(self._exchange_for_ever(), name="shared memory")
        await self._over.wait()
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)

    async def _exchange_for_ever(self) -> None:
        self._stands("reaching", 0)
        server = SharedServer(await self._address_with_password())
        exchange = Exchange(self._store, server)
        failures = 0
        try:
            while True:
                failures = 0 if await self._exchanged(exchange) else failures + 1
                await self._wait(exchange, failures)
        finally:
            await server.aclose()

    async def _address_with_password(self) -> Address:
        if self._address.has_password:
            return self._address
        kept = await self._password(self._address.key)
        return self._address.with_password(kept) if kept else self._address

    async def _exchanged(self, exchange: Exchange) -> bool:
        try:
            await exchange.step()
            waiting = await exchange.waiting()
        except (UnreachableError, StoreError) as error:
            await self._ill(exchange, error)
            return False
        except Exception as error:  # noqa: BLE001 - the driver may fail in its own way
            # The error's text may hold what was said.
            logger.error("an exchange with the shared memory failed: %s", type(error).__name__)  # noqa: TRY400 - its text may hold what was said
            return False
        self._stands("behind" if waiting else "in step", waiting, exchange.aside)
        if self._trouble:
            self._trouble = ""
            self._notice(Fault(Reason.SHARED_AGAIN))
        return True

    async def _wait(self, exchange: Exchange, failures: int) -> None:
        """Pause; go on sooner when something waits, later the more attempts have failed."""
        if failures:
            longest = min(LONGEST_PAUSE_S, self._pause_s * 2 ** min(failures, 10))
            await asyncio.sleep(longest * random.uniform(0.5, 1.0))
            return
        waited = 0.0
        while waited < self._look_s:
            await asyncio.sleep(self._pause_s)
            waited += self._pause_s
            try:
                if await exchange.waiting():
                    return
            except StoreError:
                continue

    async def _ill(self, exchange: Exchange, error: UserFacingError) -> None:
        waiting = 0
        try:
            waiting = await exchange.waiting()
        except StoreError:
            logger.debug("the outbox cannot be counted now")
        only_people_help = isinstance(error, (StoreError, UntrustedError))
        state: SharedMemoryState = "refused" if only_people_help else "away"
        self._stands(state, waiting, exchange.aside, _text_of(error))
        if str(error) != self._trouble:
            self._trouble = str(error)
            self._notice(_text_of(error))

    def _stands(
        self, state: SharedMemoryState, waiting: int, aside: int = 0, why: str = ""
    ) -> None:
        event = SharedMemoryChanged(state, self._address.shown, waiting, aside, why)
        if event != self._told:
            self._told = event
            self._tell(event)


def _text_of(error: UserFacingError) -> str:
    """Return what an error says, with its reason where it has one."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)
