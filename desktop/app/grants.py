"""The grants for the window, which is there before the tools are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.core.consent import ConsentRecord, Grant, GrantShelf


class LateGrants:
    """Implements ``GrantShelf`` by another one; ``shelf`` returns None until there is one."""

    def __init__(self, shelf: Callable[[], GrantShelf | None]) -> None:
        self._shelf = shelf

    async def grants(self) -> Sequence[Grant]:
        """Return what is granted and forbidden now, the newest first."""
        shelf = self._shelf()
        return await shelf.grants() if shelf else ()

    async def revoke(self, key: str) -> None:
        """Take a grant back."""
        if shelf := self._shelf():
            await shelf.revoke(key)

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""
        shelf = self._shelf()
        return await shelf.decisions(limit) if shelf else ()
