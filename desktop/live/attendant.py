"""Uses one line until it is lost or left: receives, sends, watches and waits for the move."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop.core.errors import LinkLostError
from desktop.core.events import (
    Event,
    GoAwayReceived,
    ToolCallCancelled,
    ToolCallRequested,
    TurnCompleted,
)
from desktop.live.gear import Gear
from desktop.live.line import Line
from desktop.live.move import LEAST_AGE_S, plan_for_go_away
from desktop.live.race import race
from desktop.live.translate import translate

if TYPE_CHECKING:
    from google.genai import types

logger = logging.getLogger(__name__)

_ABNORMAL = 1006


class Attendant:
    """Attends to one line after the other."""

    def __init__(self, gear: Gear) -> None:
        self._gear = gear

    async def serve(self, line: Line) -> LinkLostError | None:
        """Use a line until it is lost, or until it is time to move, which returns None."""
        gear = self._gear
        gear.vigil.begin()
        gear.congestion.begin(line.link.backlog)
        gear.outbox.link_back()
        line.sender.hold_audio_if_needed()
        try:
            ended = await race(
                {
                    "reader": self._read(line),
                    "sender": line.sender.run(),
                    "move timer": gear.move.due(),
                    "vigil": gear.vigil.dead(line.link),
                    "watch": gear.congestion.watch(),
                }
            )
        finally:
            gear.outbox.link_away()
            gear.congestion.end()
            gear.move.forget()
        if "vigil" in ended:
            line.link.cut()
        return _loss(ended)

    async def _read(self, line: Line) -> None:
        async for message in line.link.messages():
            self._gear.vigil.note_heard()
            self._take(message, line)

    def _take(self, message: types.LiveServerMessage, line: Line) -> None:
        gear = self._gear
        update = message.session_resumption_update
        if update is not None and gear.memory.note(update):
            gear.memory.handle_at = gear.clock.now()
            gear.ledger.consumed(update.last_consumed_client_message_index)
            gear.calls.handle_given()
        for event in translate(message, now=gear.clock.now()):
            if not gear.unanswered.is_echo(event):
                self._receive(event, line)

    def _receive(self, event: Event, line: Line) -> None:
        gear = self._gear
        match event:
            case ToolCallRequested():
                call = gear.calls.admit(event)
                if call is None:
                    return
                event = call
                line.sender.hold_audio_if_needed()
            case ToolCallCancelled(call_ids=call_ids):
                gear.calls.cancel(call_ids)
                line.sender.hold_audio_if_needed()
            case TurnCompleted():
                gear.calls.turn_over()
            case GoAwayReceived(time_left_s=time_left_s):
                plan = plan_for_go_away(time_left_s, gear.clock.now())
                gear.move.want(plan.not_before(line.opened_at + LEAST_AGE_S))
            case _:
                pass
        gear.unanswered.note(event)
        gear.pause.note(event)
        gear.stopwatch.note(event)
        gear.announce.publish(event)


def _loss(ended: dict[str, BaseException | None]) -> LinkLostError | None:
    if "vigil" in ended and ended["vigil"] is None:
        return LinkLostError(_ABNORMAL, "the line gave no sign of life")
    for name in ("reader", "sender"):
        error = ended.get(name)
        if isinstance(error, LinkLostError):
            # Its frames would hold the dead line until the garbage collector comes.
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)
        if name in ended:
            # The error's own text may quote what was said.
            logger.error("the %s of the live link ended with %s", name, type(error).__name__)
            return LinkLostError(_ABNORMAL)
    return None
