"""The ways from the servers' loop into the engine's: the newest counts, one wake-up at a time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping

from desktop.tools.mcp.report import Report


class ReportInlet:
    """Keeps the newest report of each server; ``put`` may come from any thread."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, take: Callable[[Mapping[str, Report]], None]
    ) -> None:
        self._loop = loop
        self._take = take
        self._lock = threading.Lock()
        self._waiting: dict[str, Report] = {}

    def put(self, server: str, report: Report) -> None:
        """Hand a report over; never blocks, never raises."""
        with self._lock:
            armed = bool(self._waiting)
            self._waiting[server] = report
        if not armed:
            _wake(self._loop, self._drain)

    def _drain(self) -> None:
        with self._lock:
            batch, self._waiting = self._waiting, {}
        if batch:
            self._take(batch)


class ProgressInlet:
    """Keeps the newest word on how far one call has come."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, report: Callable[[str], None] | None
    ) -> None:
        self._loop = loop
        self._report = report
        self._lock = threading.Lock()
        self._text = ""

    def put(self, done: float, total: float | None, text: str | None) -> None:
        """Hand it over; never blocks, never raises."""
        if self._report is None:
            return
        with self._lock:
            armed = bool(self._text)
            self._text = progress_text(done, total, text)
        if not armed:
            _wake(self._loop, self._drain)

    def _drain(self) -> None:
        with self._lock:
            text, self._text = self._text, ""
        if text and self._report is not None:
            self._report(text)


def progress_text(done: float, total: float | None, text: str | None) -> str:
    """Return how far a call has come, for people."""
    count = f"{done:g} of {total:g}" if total else f"{done:g}"
    words = "".join(c if c.isprintable() else " " for c in text or "")[:200].strip()
    return f"{count}: {words}" if words else count


def _wake(loop: asyncio.AbstractEventLoop, drain: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(drain)
    except RuntimeError:  # the loop has closed: nobody listens any more
        return
