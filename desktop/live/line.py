"""Opens the next line of a session, and hands it what the last one left undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.media import AudioChunk
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.dialler import Dial, Link
from desktop.live.gear import Gear
from desktop.live.outbox import Item, TextTurn
from desktop.live.sender import Sender, as_text


@dataclass(frozen=True, slots=True)
class Line:
    """An open link with its sender; ``resumed`` when a handle opened it at ``opened_at``."""

    link: Link
    sender: Sender
    resumed: bool
    opened_at: float


class LineOpener:
    """Opens one line after the other; the caller closes each before it wants the next."""

    def __init__(self, gear: Gear, dial: Dial) -> None:
        self._gear = gear
        self._dial = dial

    async def open(self, backend: Backend, *, takes_over: bool) -> Line:
        """Open, set up and seed a line; raises what ``Dial.open`` raises."""
        gear = self._gear
        # The setup tells the newest brief, so changes that wait are told with it.
        gear.outbox.drop_context_changes()
        setup = gear.memory.setup()
        resumed = gear.memory.handle is not None
        link = await self._dial.open(setup, backend)
        self._restart_ledger(resumed=resumed)
        sender = Sender(
            link,
            gear.outbox,
            gear.calls,
            gear.memory,
            gear.ledger,
            gear.stopwatch,
            gear.announce.publish,
        )
        try:
            await sender.seed(setup.history)
        except BaseException:
            await link.aclose()
            raise
        if takes_over:
            gear.calls.link_gone(resumed=resumed)
            gear.pause.reset()
        gear.memory.settle()
        gear.announce.opened(backend, setup.dropped, takes_over=takes_over)
        return Line(link, sender, resumed, gear.clock.now())

    def _restart_ledger(self, *, resumed: bool) -> None:
        """Send again what the service has not consumed; pictures and turns that it forgot, not."""
        gear = self._gear
        gear.ledger.enabled = gear.memory.transparent
        items = gear.ledger.restart() + gear.outbox.end_replay()
        gear.outbox.replay(items if resumed else _retold(items))


def _retold(items: Sequence[Item]) -> list[Item]:
    """Return what of an earlier connection a session without its state can still be told."""
    kept: list[Item] = []
    for item in items:
        if isinstance(item, ToolResult):
            kept.append(as_text(item))
        elif isinstance(item, (AudioChunk, TextTurn)):
            kept.append(item)
    return kept
