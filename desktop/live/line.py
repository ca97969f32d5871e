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
        gear.move.forget()
        setup = gear.memory.setup(self._waiting())
        resumed = gear.memory.handle is not None
        link = await self._dial.open(setup, backend)
        self._restart_ledger(resumed=resumed)
        self._tell_again(resumed=resumed)
        sender = Sender(link, gear)
        try:
            await sender.seed(setup.history)
        except BaseException:
            await link.aclose()
            raise
        if takes_over:
            gear.pause.reset()
        gear.memory.settle()
        affective = gear.memory.capability.affective
        gear.announce.opened(backend, setup.dropped, takes_over=takes_over, affective=affective)
        return Line(link, sender, resumed, gear.clock.now())

    def _waiting(self) -> list[str]:
        """Return what was typed and is still to be sent, which is no history yet."""
        return self._gear.unanswered.texts() + self._gear.outbox.texts()

    def _tell_again(self, *, resumed: bool) -> None:
        """Say once more what the service had not reacted to; results of lost calls as text."""
        gear = self._gear
        speech, told = gear.unanswered.take()
        gear.outbox.say_again(speech)
        for one in reversed(told):
            if isinstance(one, ToolResult):
                gear.calls.reopen(one.call_id)
            gear.outbox.give_back(one)
        gear.calls.link_gone(resumed=resumed)

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
            if not item.will_continue:
                kept.append(as_text(item))
        elif isinstance(item, (AudioChunk, TextTurn)):
            kept.append(item)
    return kept
