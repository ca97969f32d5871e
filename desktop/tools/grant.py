"""What the person has allowed beyond one call."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from desktop.core.clock import Clock
from desktop.core.consent import ConsentRecord, Grant, Verdict
from desktop.core.errors import StoreError
from desktop.tools.audit import ConsentLedger
from desktop.tools.tool import Tool

logger = logging.getLogger(__name__)


class GrantBook:
    """Knows the grants of this conversation and those that last; implements ``GrantShelf``.

    A grant is bound to ``Tool.key``: a tool that describes itself differently has none.
    """

    def __init__(self, ledger: ConsentLedger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._lasting: dict[str, Grant] = {}
        self._conversation: set[str] = set()
        self._loaded = asyncio.Lock()
        self._known = False

    async def granted(self, tool: Tool) -> bool | None:
        """Return whether a tool is allowed or forbidden for longer than once; None for neither."""
        await self._load()
        if lasting := self._lasting.get(tool.key):
            return lasting.allowed
        return True if tool.key in self._conversation else None

    def take(self, tool: Tool, verdict: Verdict | None) -> None:
        """Keep what an answer says beyond the call that it was given to."""
        match verdict:
            case "allow_conversation":
                self._conversation.add(tool.key)
            case "allow_always" | "never":
                name = tool.title or tool.name
                allowed = verdict == "allow_always"
                grant = Grant(tool.key, name, tool.origin, allowed, self._now())
                self._lasting[tool.key] = grant
                self._ledger.keep(grant)
            case _:
                pass

    def end_conversation(self) -> None:
        """Forget what was allowed for this conversation."""
        self._conversation.clear()

    def record(self, record: ConsentRecord) -> None:
        """Add a decision to the audit table."""
        self._ledger.record(record)

    async def grants(self) -> Sequence[Grant]:
        """Return what is granted and forbidden now, the newest first."""
        await self._load()
        return sorted(self._lasting.values(), key=lambda grant: grant.granted_at, reverse=True)

    async def revoke(self, key: str) -> None:
        """Take a grant back; an unknown key is ignored."""
        await self._load()
        if self._lasting.pop(key, None):
            await self._ledger.revoke(key)

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""
        return await self._ledger.decisions(limit)

    async def _load(self) -> None:
        async with self._loaded:
            if self._known:
                return
            self._known = True
            try:
                for grant in await self._ledger.grants():
                    self._lasting.setdefault(grant.key, grant)
            except StoreError:
                # Without them the person is asked again, which harms nobody.
                logger.info("the grants could not be read; every tool asks again")

    def _now(self) -> str:
        return self._clock.wall().isoformat(timespec="seconds")
