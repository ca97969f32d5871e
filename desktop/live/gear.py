"""What every line of one session works with, whichever socket is open at the moment."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.live.announcement import Announcer
from desktop.live.call_book import CallBook
from desktop.live.congestion import Congestion
from desktop.live.ledger import Ledger
from desktop.live.memory import SessionMemory
from desktop.live.move import MoveTimer
from desktop.live.outbox import Outbox
from desktop.live.pause import PauseWatch
from desktop.live.stopwatch import Stopwatch, Trace
from desktop.live.unanswered import RUN_ENDS_S, Unanswered
from desktop.live.vigil import Vigil
from desktop.settings.sections import ModelSettings


@dataclass(frozen=True, slots=True)
class Gear:
    """The parts of a session that outlive its sockets."""

    clock: Clock
    memory: SessionMemory
    announce: Announcer
    stopwatch: Stopwatch
    ledger: Ledger
    calls: CallBook
    outbox: Outbox
    pause: PauseWatch
    vigil: Vigil
    move: MoveTimer
    unanswered: Unanswered
    congestion: Congestion


def build_gear(
    clock: Clock,
    memory: SessionMemory,
    announce: Announcer,
    options: ModelSettings,
    trace: Trace,
) -> Gear:
    """Return the parts of a new session, connected with each other."""
    outbox, pause = Outbox(), PauseWatch()
    congestion = Congestion(clock, outbox, announce.publish)
    return Gear(
        clock,
        memory,
        announce,
        Stopwatch(clock, trace),
        Ledger(enabled=memory.transparent),
        CallBook(),
        outbox,
        pause,
        Vigil(clock, congestion.carries),
        MoveTimer(clock, pause),
        Unanswered(clock, options.silence_ms / 1000 if options.silence_ms > 0 else RUN_ENDS_S),
        congestion,
    )
