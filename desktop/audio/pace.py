"""Real time for audio that has no device."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from desktop.core.clock import Clock

FORGIVEN_S = 1.0


async def paced(clock: Clock, period_s: float) -> AsyncGenerator[float, None]:
    """Yield the due time of each period, without drift.

    A loop that comes late is given the missed periods at once, as a device would; after more than
    a second (a suspended machine) they are left out.
    """
    due = clock.now() + period_s
    while True:
        late = clock.now() - due
        if late < 0:
            await clock.sleep(-late)
        elif late > FORGIVEN_S:
            due = clock.now()
        yield due
        due += period_s
