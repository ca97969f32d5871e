"""How fast a server's messages are taken: a flood waits outside."""

from __future__ import annotations

import anyio

_A_SECOND = 500.0
_BURST = 1000.0
_BYTES_AS_ONE = 20_000
"""Ten megabytes a second, which costs a tenth of the interpreter's time, at most."""


class Pace:
    """Lets a burst through and then so much a second; belongs to the loop that made it."""

    def __init__(self) -> None:
        self._credit = _BURST
        self._at = anyio.current_time()

    async def wait(self, size: int) -> None:
        """Count a message of so many bytes, and wait until the next one may be taken."""
        now = anyio.current_time()
        self._credit = min(_BURST, self._credit + (now - self._at) * _A_SECOND)
        self._credit -= 1.0 + size / _BYTES_AS_ONE
        self._at = now
        if self._credit < 0:
            await anyio.sleep(-self._credit / _A_SECOND)
