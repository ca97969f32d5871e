"""Sees that a host which could not be reached accepts connections again."""

from __future__ import annotations

import asyncio

from desktop.core.clock import Clock
from desktop.live.backend import Backend
from desktop.live.backoff import Random
from desktop.live.dialler import Dial

LOOK_EVERY_S = 0.5
LOOK_LESS_AFTER_S = 60.0
LOOK_LATER_EVERY_S = 2.0


class Lookout:
    """Looks twice a second in the first minute, later less, never in step with other clients.

    Only a host that did not accept a connection and then did is worth an attempt before its
    time: one that accepts and then fails is left to the back-off.
    """

    def __init__(self, dial: Dial, clock: Clock, random: Random) -> None:
        self._dial = dial
        self._clock = clock
        self._random = random

    async def back(self, backend: Backend, since: float) -> None:
        """Return when the host is back; never where it was there all the time.

        ``since`` is when the link was lost, in monotonic seconds.
        """
        if await self._dial.answers(backend):
            await asyncio.Event().wait()
        away = True
        while away:
            fresh = self._clock.now() - since < LOOK_LESS_AFTER_S
            every_s = LOOK_EVERY_S if fresh else LOOK_LATER_EVERY_S
            await self._clock.sleep(every_s * (0.5 + self._random()))
            away = not await self._dial.answers(backend)
