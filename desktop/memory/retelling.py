"""Has a session that runs know nothing any more of what was forgotten."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from desktop.core.brief import HistoryTurn
from desktop.core.events import Event, TranscriptLineChanged
from desktop.memory.log import SqliteLog
from desktop.memory.question import asked
from desktop.memory.seed import Seed, seeded
from desktop.memory.store import Store

LAST_TURNS = 20

Tell = Callable[[str, Sequence[HistoryTurn]], None]


async def nobody_speaks() -> None:
    """Do nothing: no session runs."""


def nobody_listens(_remembered: str, _turns: Sequence[HistoryTurn]) -> None:
    """Tell nobody: no session runs."""


def nobody_looks(_event: Event) -> None:
    """Show nothing: there is no window."""


@dataclass(slots=True)
class Retelling:
    """Knows what the present session was told of earlier ones, and tells it anew when some goes.

    ``tell`` receives what is left to tell and the last turns that are left, where a session knew
    more than that; ``hush`` has the assistant stop speaking, so that no more of an answer comes;
    ``publish`` empties the lines that are still shown.
    """

    store: Store
    log: SqliteLog
    told: Seed = field(default_factory=Seed)
    tell: Tell = nobody_listens
    hush: Callable[[], Awaitable[None]] = nobody_speaks
    publish: Callable[[Event], None] = nobody_looks

    async def mend(self) -> None:
        """Something was forgotten: hold it in memory no more, and tell it to no session again."""
        lost = await self.log.reload()
        for line in lost:
            self.publish(TranscriptLineChanged(line, "notice", "", final=True, wall_time=""))
        seed = await self._told_now()
        if lost or not set(self.told.text.splitlines()) <= set(seed.text.splitlines()):
            self.told = seed
            self.tell(seed.text, self.log.recent(LAST_TURNS))

    async def _told_now(self) -> Seed:
        if not self.told.text:
            return self.told
        wanted = self.told.continues
        return await asked(
            self.store,
            lambda connection: seeded(connection, wanted=wanted, since="~"),
        )
