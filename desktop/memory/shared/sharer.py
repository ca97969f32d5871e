"""Keeps this machine and the server in step, on a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import random
import threading
from collections.abc import Callable, Sequence

from desktop.core.errors import StoreError, UnreachableError, UserFacingError
from desktop.memory.question import asked
from desktop.memory.shared import outbox
from desktop.memory.shared.address import Address
from desktop.memory.shared.outbox import Row
from desktop.memory.shared.server import Place, SharedServer
from desktop.memory.store import Store, Work

logger = logging.getLogger(__name__)

PAUSE_S = 2.0
LOOK_S = 10.0
LONGEST_PAUSE_S = 60.0
CLOSE_S = 1.5

_AGAIN = "The shared memory is reached again; what was said meanwhile is on its way."


class Exchange:
    """One exchange after the other with a server, from any loop."""

    def __init__(self, store: Store, server: SharedServer) -> None:
        self._store = store
        self._server = server
        self._place: Place | None = None

    async def step(self) -> None:
        """Take in what others changed, then send what waits, until nothing waits.

        Raises ``UnreachableError`` or ``StoreError``.
        """
        place = await self._known_place()
        await self._take_in(place)
        while await self._send():
            await self._take_in(place)

    async def has_waiting(self) -> bool:
        """Whether something waits to go out."""
        return bool((await asked(self._store, outbox.waiting)).entries)

    async def _known_place(self) -> Place:
        if self._place is None:
            place = await self._server.place()
            await asked(self._store, lambda connection: outbox.switch_on(connection, place.place))
            self._place = place
        return self._place

    async def _take_in(self, place: Place) -> None:
        cursor = int(await asked(self._store, lambda c: outbox.state(c, "cursor")) or 0)
        async with self._server.changes(cursor) as changes:
            async for name, rows in changes.pages():
                await asked(
                    self._store,
                    _taking(name, rows, place.me),
                )
            gone, team = await changes.gone(), await changes.team()
        if gone:
            await asked(self._store, lambda c: outbox.take_in(c, {}, gone, place.me), forgets=True)
        mark = changes.mark
        await asked(self._store, lambda c: outbox.take_cursor(c, mark, team))

    async def _send(self) -> bool:
        """Send one batch; True when there may be more that can go now."""
        batch = await asked(self._store, outbox.waiting)
        if not batch.entries:
            return False
        back = await self._server.send(batch)
        await asked(self._store, lambda c: outbox.sent(c, batch, back))
        return len(batch.entries) == outbox.BATCH or bool(back)


def _taking(name: str, rows: Sequence[Row], me: str) -> Work[None]:
    return lambda connection: outbox.take_in(connection, {name: rows}, (), me)


class Sharer:
    """Runs exchanges until closed; ``notice`` receives sentences for people, on its thread.

    The same trouble is told once, and its end too. The thread has a loop of its own: the driver
    needs a selector loop where others use another, and sound must not wait for it.
    """

    def __init__(
        self,
        store: Store,
        address: Address,
        notice: Callable[[str], None] = lambda _text: None,
        *,
        pause_s: float = PAUSE_S,
        look_s: float = LOOK_S,
    ) -> None:
        self._store = store
        self._address = address
        self._notice = notice
        self._pause_s = pause_s
        self._look_s = look_s
        self._trouble = ""
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
        server = SharedServer(self._address)
        exchange = Exchange(self._store, server)
        failures = 0
        try:
            while True:
                failures = 0 if await self._exchanged(exchange) else failures + 1
                await self._wait(exchange, failures)
        finally:
            await server.aclose()

    async def _exchanged(self, exchange: Exchange) -> bool:
        try:
            await exchange.step()
        except (UnreachableError, StoreError) as error:
            self._ill(error)
            return False
        except Exception as error:  # noqa: BLE001 - the driver may fail in its own way
            # The error's text may hold what was said.
            logger.error("an exchange with the shared memory failed: %s", type(error).__name__)  # noqa: TRY400 - its text may hold what was said
            return False
        if self._trouble:
            self._trouble = ""
            self._notice(_AGAIN)
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
                if await exchange.has_waiting():
                    return
            except StoreError:
                continue

    def _ill(self, error: UserFacingError) -> None:
        if str(error) != self._trouble:
            self._trouble = str(error)
            self._notice(self._trouble)
