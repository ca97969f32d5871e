"""What the person has allowed and forbidden, and the record of every decision."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence

from desktop.core.consent import ConsentRecord, Grant
from desktop.memory.store import Store

MOST_DECISIONS = 20_000
"""Older decisions are forgotten beyond this many."""

_KEEP = "INSERT OR REPLACE INTO tool_grant VALUES (?, ?, ?, ?, ?, 'direct_user')"
_GRANTS = "SELECT key, tool, origin, allowed, granted_at FROM tool_grant ORDER BY granted_at DESC"
_RECORD = """
INSERT INTO audit (decided_at, tool, origin, risk, decision, decided_by, text, host, in_view,
  conversation_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_TRIM = "DELETE FROM audit WHERE id <= (SELECT max(id) FROM audit) - ?"
_DECISIONS = """
SELECT decided_at, tool, origin, risk, decision, decided_by, text, host, in_view
FROM audit ORDER BY id DESC LIMIT ?
"""


class SqliteGrants:
    """Implements ``GrantShelf`` on a store; ``keep`` and ``record`` return at once.

    ``present`` names the conversation that a decision falls into: who forgets it forgets the
    words of its decisions.
    """

    def __init__(self, store: Store, present: Callable[[], str] = lambda: "") -> None:
        self._store = store
        self._present = present

    async def grants(self) -> Sequence[Grant]:
        """Return what is granted and forbidden now, the newest first."""

        def select(connection: sqlite3.Connection) -> list[Grant]:
            rows = connection.execute(_GRANTS)
            return [Grant(key, tool, origin, bool(ok), at) for key, tool, origin, ok, at in rows]

        return await asyncio.wrap_future(self._store.ask(select))

    def keep(self, grant: Grant) -> None:
        """Keep a grant or a ban; it replaces what was decided for the same key."""
        row = (grant.key, grant.tool, grant.origin, grant.allowed, grant.granted_at)
        self._store.post(lambda connection: connection.execute(_KEEP, row))

    async def revoke(self, key: str) -> None:
        """Take a grant back; an unknown key is ignored."""

        def delete(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM tool_grant WHERE key = ?", (key,))

        await asyncio.wrap_future(self._store.ask(delete))

    def record(self, decision: ConsentRecord) -> None:
        """Write one decision down."""
        row = (
            decision.decided_at,
            decision.tool,
            decision.origin,
            decision.risk,
            decision.decision,
            decision.by,
            decision.text,
            decision.host,
            decision.foreign,
            self._present(),
        )

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(_RECORD, row)
            connection.execute(_TRIM, (MOST_DECISIONS,))

        self._store.post(write)

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""

        def select(connection: sqlite3.Connection) -> list[ConsentRecord]:
            return [ConsentRecord(*row) for row in connection.execute(_DECISIONS, (limit,))]

        return await asyncio.wrap_future(self._store.ask(select))
