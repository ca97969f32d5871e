"""Waiting for the person's decision."""

from __future__ import annotations

import asyncio
from enum import StrEnum

from desktop.core.clock import Clock
from desktop.tools.deadline import within

ARMED_AFTER_S = 0.4
"""A click that comes sooner was meant for something that stood there before."""


class Answer(StrEnum):
    """How a request ended."""

    ALLOWED = "allowed"
    DENIED = "denied"
    UNANSWERED = "unanswered"


class Consent:
    """One request that stands before the person; silence means no."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked_at = clock.now()
        self._decision: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def decide(self, *, allow: bool) -> bool:
        """Take the person's answer; False when it came too soon or too late to count."""
        armed = self._clock.now() - self._asked_at >= ARMED_AFTER_S
        if not armed or self._decision.done():
            return False
        self._decision.set_result(allow)
        return True

    async def answer(self, timeout_s: float, name: str) -> Answer:
        """Wait for the decision."""
        try:
            allowed = await within(self._clock, timeout_s, self._wait(), name)
        except TimeoutError:
            return Answer.UNANSWERED
        return Answer.ALLOWED if allowed else Answer.DENIED

    async def _wait(self) -> bool:
        return await self._decision
