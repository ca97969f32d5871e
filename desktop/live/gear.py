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
from desktop.live.stopwatch import Stopwatch
from desktop.live.unanswered import Unanswered
from desktop.live.vigil import Vigil


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
