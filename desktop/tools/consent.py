"""Waiting for the person's decision."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.core.clock import Clock
from desktop.core.consent import FieldValue, Verdict
from desktop.tools.deadline import within

ARMED_AFTER_S = 0.4
"""A click that comes sooner was meant for something that stood there before."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person answered; without a verdict nobody did in time."""

    verdict: Verdict | None
    values: Mapping[str, FieldValue] = field(default_factory=dict)

    @property
    def allowed(self) -> bool:
        """Whether it may be done."""
        return self.verdict in ("allow", "allow_conversation", "allow_always")


class Consent:
    """One request that stands before the person; silence means no."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked_at = clock.now()
        self._decision: asyncio.Future[Decision] = asyncio.get_running_loop().create_future()

    def decide(self, verdict: Verdict, values: Mapping[str, FieldValue] | None = None) -> bool:
        """Take the person's answer; False when it came too soon or too late to count.

        A *no* is never too soon: nothing happens by it.
        """
        decision = Decision(verdict, values or {})
        armed = self._clock.now() - self._asked_at >= ARMED_AFTER_S
        if (decision.allowed and not armed) or self._decision.done():
            return False
        self._decision.set_result(decision)
        return True

    async def answer(self, timeout_s: float, name: str) -> Decision:
        """Wait for the decision."""
        try:
            return await within(self._clock, timeout_s, self._wait(), name)
        except TimeoutError:
            return Decision(None)

    async def _wait(self) -> Decision:
        return await self._decision
