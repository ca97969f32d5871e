"""The GUI thread's own asyncio loop, for dialogs and the like; the core never runs on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, Qt

T = TypeVar("T")


class _PreciseTimer(qasync._SimpleTimer):  # type: ignore[misc]  # noqa: SLF001 - qasync ships without types and offers no other hook; its coarse timers fire up to 49 ms early
    """Fires when asked, where Qt's coarse timers are up to 5 % off."""

    def startTimer(self, interval_ms: int) -> int:  # noqa: N802 - Qt's own name
        return int(super().startTimer(interval_ms, Qt.TimerType.PreciseTimer))


def gui_loop(app: QCoreApplication) -> asyncio.AbstractEventLoop:
    """Return a new asyncio loop that runs on top of Qt's."""
    loop = qasync.QEventLoop(app)
    loop._timer = _PreciseTimer()  # noqa: SLF001 - see _PreciseTimer
    return loop  # type: ignore[no-any-return]  # qasync ships without types


def run_gui(app: QCoreApplication, main: Coroutine[Any, Any, T]) -> T:
    """Run the GUI thread until ``main`` returns; closing the last window ends nothing by itself."""
    quit_on_last: Callable[[bool], None] | None = getattr(app, "setQuitOnLastWindowClosed", None)
    if quit_on_last is not None:
        quit_on_last(False)
    with asyncio.Runner(loop_factory=lambda: gui_loop(app)) as runner:
        return runner.run(main)
