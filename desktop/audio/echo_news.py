"""Says what happens to the echo when that has changed, for panels and for people."""

from __future__ import annotations

import math
from collections.abc import Iterator

from desktop.audio.convergence import NOT_CONVERGING
from desktop.core.events import EchoChanged, Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.media import EchoReport

NOTABLE_DB = 3.0
ADVICE = Fault(Reason.ECHO)


class EchoNews:
    """Compares reports; a change of state is news, and so is one of a few decibels."""

    def __init__(self) -> None:
        self._told = EchoReport()
        self._advised = False

    def look(self, report: EchoReport) -> Iterator[Event]:
        """Yield what is to be published about a fresh report."""
        if report.state == self._told.state and not self._moved(report.erle_db):
            return
        self._told = report
        yield EchoChanged(report)
        poor = report.state == NOT_CONVERGING
        if poor != self._advised:
            self._advised = poor
            yield Notice(ADVICE if poor else "", NoticeLevel.WARNING, key="echo")

    def _moved(self, erle_db: float) -> bool:
        before = self._told.erle_db
        if math.isnan(erle_db):
            return False
        return math.isnan(before) or abs(erle_db - before) >= NOTABLE_DB
