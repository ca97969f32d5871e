"""How much one client may send, so that none of them can hurt the others.

Assumed: the figures, which are far beyond what a conversation needs, and the close code.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.emulator.wire import WireError

MOST_SOUND_BYTES = 4 * 1024 * 1024
MOST_PICTURE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Allowance:
    """A steady rate a second, and how much of it may come at once."""

    messages: float = 500.0
    message_burst: float = 5_000.0
    bytes: float = 8e6
    byte_burst: float = 64e6


class Meter:
    """Counts what a client sends; the allowance refills with time."""

    def __init__(self, clock: Clock, allowance: Allowance | None = None) -> None:
        self._clock = clock
        self._allowance = allowance or Allowance()
        self._messages = self._allowance.message_burst
        self._bytes = self._allowance.byte_burst
        self._at = clock.now()

    def count(self, size: int) -> None:
        """Note a message of so many bytes. Raises ``WireError`` 1008 beyond the allowance."""
        allowance, now = self._allowance, self._clock.now()
        passed, self._at = now - self._at, now
        self._messages = min(allowance.message_burst, self._messages + passed * allowance.messages)
        self._bytes = min(allowance.byte_burst, self._bytes + passed * allowance.bytes)
        self._messages -= 1
        self._bytes -= size
        if self._messages < 0:
            raise WireError(1008, "Too many messages.")
        if self._bytes < 0:
            raise WireError(1008, "Too much data.")
