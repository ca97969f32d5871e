"""How long to wait before the next attempt."""

from __future__ import annotations

from collections.abc import Callable

Random = Callable[[], float]
"""Returns a number from 0 up to 1."""

_STEPS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
_QUOTA_FLOOR = 30.0


def delay_before(attempt: int, random: Random, *, quota: bool = False) -> float:
    """Return the seconds before attempt 0, 1, 2 …

    The first comes at once with up to a second of jitter; later ones wait 1, 2, 4, 8, 15 and then
    30 s, each within 50 %, so that many clients never return together. A used-up quota waits at
    least half a minute.
    """
    if attempt <= 0:
        wait = random()
    else:
        step = _STEPS[min(attempt, len(_STEPS)) - 1]
        wait = step * (0.5 + random())
    return _QUOTA_FLOOR * (1.0 + random()) if quota and wait < _QUOTA_FLOOR else wait
