"""Where grants and decisions are kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Protocol

from desktop.core.consent import ConsentRecord, Grant

MOST_RECORDS = 2000
"""Decisions that are kept; the oldest go first."""


class ConsentLedger(Protocol):
    """Keeps what the person decided, across restarts.

    ``record`` and ``keep`` return at once; the others may raise ``StoreError``.
    """

    async def grants(self) -> Sequence[Grant]:
        """Return every grant."""
        ...

    def keep(self, grant: Grant) -> None:
        """Keep a grant, in place of an earlier one of its key."""
        ...

    async def revoke(self, key: str) -> None:
        """Forget a grant."""
        ...

    def record(self, decision: ConsentRecord) -> None:
        """Add a decision to the audit table."""
        ...

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""
        ...


class PassingLedger:
    """A ledger that lasts as long as the program: for commands that keep nothing."""

    def __init__(self) -> None:
        self._grants: dict[str, Grant] = {}
        self._records: deque[ConsentRecord] = deque(maxlen=MOST_RECORDS)

    async def grants(self) -> Sequence[Grant]:
        """Return every grant."""
        return tuple(self._grants.values())

    def keep(self, grant: Grant) -> None:
        """Keep a grant."""
        self._grants[grant.key] = grant

    async def revoke(self, key: str) -> None:
        """Forget a grant."""
        self._grants.pop(key, None)

    def record(self, decision: ConsentRecord) -> None:
        """Remember a decision."""
        self._records.append(decision)

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""
        return tuple(reversed(self._records))[:limit]
