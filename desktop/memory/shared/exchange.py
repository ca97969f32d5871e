"""One exchange after the other with a server."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desktop.core.errors import UnreachableError
from desktop.memory.question import asked
from desktop.memory.shared import intake, outbox
from desktop.memory.shared.outbox import BATCH, Row, Waiting
from desktop.memory.shared.server import Place, Reading, RowsRefusedError, SharedServer
from desktop.memory.store import Store, Work

logger = logging.getLogger(__name__)

SMALLEST = 25
"""Entries that are sent at once over a line that is cut all the time."""

TRUSTED = 8
"""Batches in a row after which a line is taken to bear larger ones."""


class Exchange:
    """Brings a store and a server into step, from any loop.

    Each time the line is cut while a batch goes out the next one is half as large, so that it gets
    through in the end. ``aside`` counts what the server refused and stays on this machine.
    """

    def __init__(self, store: Store, server: SharedServer) -> None:
        self._store = store
        self._server = server
        self._place: Place | None = None
        self._reading: Reading | None = None
        self._size = BATCH
        self._in_a_row = 0
        self.aside = 0

    async def step(self) -> None:
        """Take in what others changed, then send what waits, until nothing waits.

        Raises ``UnreachableError`` or ``StoreError``.
        """
        try:
            place = await self._known_place()
            await self._take_in(place)
            await self._send_all(place)
        finally:
            await self._server.rest()

    async def waiting(self) -> int:
        """Return how many entries wait to go out."""
        return await asked(self._store, outbox.count)

    async def _known_place(self) -> Place:
        if self._place is None:
            place = await self._server.place()
            await asked(self._store, lambda connection: outbox.switch_on(connection, place.name))
            self._place = place
        return self._place

    async def _take_in(self, place: Place, *, afresh: bool = False) -> None:
        reading = self._reading = await self._begun(afresh=afresh)
        async with self._server.changes(reading) as changes:
            async for name, rows in changes.pages():
                await asked(self._store, _taking(name, rows, place.me))
            gone, team = await changes.gone(), await changes.team()
        if gone:
            await asked(self._store, lambda c: intake.take_in(c, {}, gone, place.me), forgets=True)
        mark = reading.mark or 0
        await asked(self._store, lambda c: intake.take_cursor(c, mark, team))
        self._reading = None

    async def _begun(self, *, afresh: bool) -> Reading:
        """Return the reading that was cut, or a new one."""
        if afresh:
            return Reading(0)
        if self._reading is not None:
            return self._reading
        return Reading(int(await asked(self._store, lambda c: outbox.state(c, "cursor")) or 0))

    async def _send_all(self, place: Place) -> None:
        """Send until nothing waits; what two machines changed is settled by reading once more.

        Where that does not help, everything is read; where that does not help either, somebody
        changes the same row all the time, and the next step sees further.
        """
        unsettled = 0
        while (back := await self._send()) is not None:
            unsettled = unsettled + 1 if back else 0
            if unsettled > 2:
                return
            if back:
                await self._take_in(place, afresh=unsettled == 2)

    async def _send(self) -> set[str] | None:
        """Send one batch and return what has to be settled first; None when nothing waits."""
        size = self._size
        batch = await asked(self._store, lambda c: outbox.waiting(c, size))
        if not batch.entries:
            return None
        try:
            back = await self._server.send(batch)
        except UnreachableError:
            self._size, self._in_a_row = max(SMALLEST, size // 2), 0
            raise
        except RowsRefusedError as error:
            await self._single_out(batch, error)
            return set()
        self._in_a_row += 1
        if self._in_a_row % TRUSTED == 0:
            self._size = min(BATCH, size * 2)
        await asked(self._store, lambda c: outbox.sent(c, batch, back))
        return back

    async def _single_out(self, batch: Waiting, error: RowsRefusedError) -> None:
        """Try fewer, so that one entry that the server refuses does not hold up the others."""
        self._size = max(1, len(batch.entries) // 4)
        if len(batch.entries) > 1:
            return
        logger.warning("the shared memory refused an entry with %s", error.code)
        self.aside += 1
        await asked(self._store, lambda c: outbox.sent(c, batch, set()))


def _taking(name: str, rows: Sequence[Row], me: str) -> Work[None]:
    return lambda connection: intake.take_in(connection, {name: rows}, (), me)
