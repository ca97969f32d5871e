"""Timers and reminders that the person asked for."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.core.clock import Clock
from desktop.core.events import Event, TimerDue
from desktop.core.phrase import Length, Moment, Phrase
from desktop.core.phrase_text import Due
from desktop.tools.tool import ToolRefusedError

logger = logging.getLogger(__name__)

MOST_TIMERS = 20
LONGEST_S = 366 * 24 * 3600

_WALL_LOOK_S = 60.0
"""A sleeping timer looks at the wall clock this often: the computer may have slept too."""


@dataclass(frozen=True, slots=True)
class Timer:
    """One timer; ``due`` is local time in ISO form, ``reminder`` says that a time was named."""

    timer_id: str
    label: str
    seconds: int
    due: str
    reminder: bool = False


class Timers:
    """Keeps the timers that run; each one publishes ``TimerDue`` when its time has come.

    With a ``file`` they survive the end of the program: ``restore`` begins what was left, and
    what fell due meanwhile is told at once.
    """

    def __init__(
        self, clock: Clock, publish: Callable[[Event], None], file: Path | None = None
    ) -> None:
        self._clock = clock
        self._publish = publish
        self._file = file
        self._count = 0
        self._running: dict[str, tuple[Timer, asyncio.Task[None]]] = {}
        self._writing: asyncio.Task[None] | None = None
        self._kept: list[dict[str, Any]] = []

    async def restore(self) -> None:
        """Begin again what an earlier run of the program left; call it once."""
        if self._file is None:
            return
        for item in await asyncio.to_thread(_read, self._file):
            with suppress(TypeError, ValueError):
                timer = Timer(**item)
                datetime.fromisoformat(timer.due)
                self._count = max(self._count, int(timer.timer_id.rpartition("-")[2]))
                self._begin(timer)

    def set(self, seconds: int, label: str = "", *, reminder: bool = False) -> Timer:
        """Start one; raises ``ToolRefusedError`` when too many run already."""
        if len(self._running) >= MOST_TIMERS:
            raise ToolRefusedError(f"there are already {MOST_TIMERS} timers")
        self._count += 1
        due = (self._clock.wall() + timedelta(seconds=seconds)).isoformat()
        timer = Timer(f"timer-{self._count}", label.strip(), seconds, due, reminder)
        self._begin(timer)
        self._save()
        return timer

    def all(self) -> tuple[Timer, ...]:
        """Return those that run, the one that is due first in front."""
        running = (timer for timer, _ in self._running.values())
        return tuple(sorted(running, key=lambda timer: datetime.fromisoformat(timer.due)))

    def named(self, label: str) -> tuple[Timer, ...]:
        """Return those of that label, whatever its case; without a label all of them."""
        wanted = label.strip().casefold()
        return tuple(t for t in self.all() if not wanted or t.label.casefold() == wanted)

    def seconds_left(self, timer: Timer) -> int:
        """Return how long it still has to run."""
        return max(0, round(self._left_s(timer)))

    def cancel(self, timer: Timer) -> None:
        """Take a timer away; does nothing when it has gone."""
        _, task = self._running.pop(timer.timer_id, (None, None))
        if task is not None:
            task.cancel()
            self._save()

    async def aclose(self) -> None:
        """Stop waiting; what is in the file stays there."""
        tasks = [task for _, task in self._running.values()]
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._writing is not None:
            await self._writing

    def _begin(self, timer: Timer) -> None:
        task = asyncio.create_task(self._run(timer), name=timer.timer_id)
        self._running[timer.timer_id] = (timer, task)

    def _left_s(self, timer: Timer) -> float:
        return (datetime.fromisoformat(timer.due) - self._clock.wall()).total_seconds()

    async def _run(self, timer: Timer) -> None:
        late = self._left_s(timer) < 0
        while (left := self._left_s(timer)) > 0:
            await self._clock.sleep(min(left, _WALL_LOOK_S))
        self._running.pop(timer.timer_id, None)
        self._save()
        self._publish(TimerDue(timer.timer_id, announcement(timer, late=late)))

    def _save(self) -> None:
        """Write the file soon; of several changes the last one counts."""
        if self._file is None:
            return
        self._kept = [asdict(timer) for timer in self.all()]
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(self._file), name="write timers")

    async def _write(self, file: Path) -> None:
        written: list[dict[str, Any]] | None = None
        while written != self._kept:
            written = self._kept
            try:
                await asyncio.to_thread(_store, file, written)
            except OSError:
                logger.warning("the timers could not be kept: their file cannot be written")
                return


def announcement(timer: Timer, *, late: bool = False) -> str:
    """Return the sentence to show or speak when a timer is due."""
    named = bool(timer.label)
    if late:
        form = Due.LATE if named else Due.LATE_TIMER
    elif timer.reminder:
        form = Due.REMINDER if named else Due.REMINDER_ONLY
    else:
        form = Due.TIMER if named else Due.TIMER_ONLY
    return Phrase(form, label=timer.label, length=Length(timer.seconds), when=Moment(timer.due))


def duration(seconds: int) -> str:
    """Return a length of time in words, for example ``1 hour 5 minutes``."""
    return str(Length(seconds))


def _read(file: Path) -> list[Mapping[str, Any]]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [item for item in kept if isinstance(item, dict)] if isinstance(kept, list) else []


def _store(file: Path, kept: list[dict[str, Any]]) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as out:
        json.dump(kept, out, ensure_ascii=False)
    part.replace(file)
