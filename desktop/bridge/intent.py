"""Clicks as owned tasks: what a person wishes runs on the engine and never unobserved."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserFacingError

if TYPE_CHECKING:
    # Read for good where it is used: there is a loop by then, and the window is painted.
    import asyncio

    from desktop.bridge.late import Engine, LateEngine

logger = logging.getLogger(__name__)

Wish = Callable[[], Coroutine[Any, Any, Any]]


class Intents(QObject):
    """Owns every task that a click starts.

    ``failed`` carries a sentence for people and is emitted on the engine thread, so that
    receivers get it queued. ``finished`` carries the name of each wish that has ended.
    """

    failed = Signal(object)
    finished = Signal(str)

    def __init__(self, engine: Engine | LateEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._failure_text = self.tr("Something went wrong. Details are in the log.")

    def start(self, name: str, wish: Wish, then: Callable[[Any], None] | None = None) -> None:
        """Run a wish on the engine; ``then`` gets its result on the engine thread."""
        if not self._closed:
            self._engine.submit(self._guard(name, wish, then))

    async def aclose(self) -> None:
        """Take no more wishes, cancel those that run and wait for them; any loop may await."""
        import asyncio

        self._closed = True
        cancelled = self._engine.submit(self._cancel_all())
        if cancelled is None:
            return
        try:
            await asyncio.wrap_future(cancelled)
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise

    async def _guard(self, name: str, wish: Wish, then: Callable[[Any], None] | None) -> None:
        import asyncio

        task = asyncio.current_task()
        if task is None:  # pragma: no cover - the engine runs coroutines as tasks only
            return
        task.set_name(name)
        self._tasks.add(task)
        try:
            result = await wish()
            if then is not None:
                then(result)
        except UserFacingError as error:
            self.failed.emit(str(error))
        except Exception:
            logger.exception("the wish to %s failed", name)
            self.failed.emit(self._failure_text)
        finally:
            self._tasks.discard(task)
        self.finished.emit(name)

    async def _cancel_all(self) -> None:
        import asyncio

        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
