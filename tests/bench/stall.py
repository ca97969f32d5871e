"""What the GUI thread did while it was late: its own work, a turn of the processor, or a lock.

The scheduler's own account of the thread (``/proc/self/task/N/schedstat`` of Linux) is read at
each tick. What is left of a late tick after its own work and after waiting for a processor was
spent waiting for somebody else: Python's interpreter lock, or the X server.
"""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

TICK_MS: Final = 5
LATE_MS: Final = 8.0
_MOST_NAMED: Final = 10
_NANOSECONDS_IN_MS: Final = 1e6


@dataclass(frozen=True, slots=True)
class Stall:
    """One late tick, in milliseconds, and the events that came by in it, the last one last."""

    late: float
    work: float
    processor: float
    events: tuple[str, ...] = ()

    @property
    def lock(self) -> float:
        """Return how long it waited for something else than a processor."""
        return max(0.0, self.late - self.work - self.processor)

    def __str__(self) -> str:
        parts = f"work {self.work:.1f}, processor {self.processor:.1f}, lock {self.lock:.1f}"
        return f"{self.late:.1f} ms late ({parts}): {' '.join(self.events)}"


class Account(QObject):
    """Keeps account of every tick of the GUI thread from its making until ``stop``.

    With ``named`` it also notes which events came by, which costs several milliseconds for each
    size that a window takes: for finding causes, not for figures.
    """

    def __init__(self, *, named: bool = False) -> None:
        super().__init__()
        self._file = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._events: list[str] = []
        self._collected_ms: list[float] = []
        self._collecting = 0.0
        self.stalls: list[Stall] = []
        self._before, self._used = time.perf_counter(), self._read()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._app = QApplication.instance() if named else None
        if self._app is not None:
            self._app.installEventFilter(self)
        gc.callbacks.append(self._on_collection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what comes by."""
        if event.type() is not QEvent.Type.Timer:
            self._events.append(f"{event.type().name}:{watched.objectName()}")
        return False

    def stop(self) -> dict[str, object]:
        """Return the shares of work and waiting, and the worst stalls with what ran in them."""
        self._timer.stop()
        gc.callbacks.remove(self._on_collection)
        if self._app is not None:
            self._app.removeEventFilter(self)
        late = sorted((one for one in self.stalls if one.late > LATE_MS), key=_lateness)
        return {
            "p99_work_ms": _p99([one.work for one in self.stalls]),
            "p99_processor_ms": _p99([one.processor for one in self.stalls]),
            "p99_lock_ms": _p99([one.lock for one in self.stalls]),
            "late": len(late),
            "late by own work": sum(one.work > LATE_MS for one in late),
            "collections_ms": [round(ms, 1) for ms in self._collected_ms if ms > 1.0],
            "worst": [str(one) for one in late[-_MOST_NAMED:]],
        }

    def _on_tick(self) -> None:
        now, used = time.perf_counter(), self._read()
        late = max(0.0, 1000 * (now - self._before) - TICK_MS)
        work, processor = used[0] - self._used[0], used[1] - self._used[1]
        events, self._events = tuple(self._events[-_MOST_NAMED:]), []
        self.stalls.append(Stall(late, work, processor, events if late > LATE_MS else ()))
        self._before, self._used = now, used

    def _read(self) -> tuple[float, float]:
        """Return the thread's time on a processor and its time in the queue for one, in ms."""
        work, processor, _ = self._file.read_text("ascii").split()
        return int(work) / _NANOSECONDS_IN_MS, int(processor) / _NANOSECONDS_IN_MS

    def _on_collection(self, phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
        else:
            self._collected_ms.append(1000 * (time.perf_counter() - self._collecting))


def _lateness(stall: Stall) -> float:
    return stall.late


def _p99(values: list[float]) -> float:
    return round(sorted(values)[int(0.99 * len(values))], 1) if values else float("nan")
