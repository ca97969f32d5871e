"""An engine that is still to be read: work waits for it, so that the window need not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from concurrent.futures import Future

MOST_WAITING = 1_000
"""What a person can wish in the moment before the engine is there, many times over."""


class Engine(Protocol):
    """Runs coroutines of the core."""

    def submit(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run one; any thread may call."""
        ...


class LateEngine:
    """Stands in for an engine until ``arrive``; belongs to the GUI thread until then."""

    def __init__(self) -> None:
        self._engine: Engine | None = None
        self._waiting: list[Coroutine[Any, Any, Any]] = []

    def arrive(self, engine: Engine) -> None:
        """Hand the real one in, once, and everything that waits on to it in its order."""
        self._engine = engine
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            engine.submit(work)

    def submit(self, work: Coroutine[Any, Any, Any]) -> Future[Any] | None:
        """Run a coroutine, or keep it for later and return None."""
        if self._engine is not None:
            return self._engine.submit(work)
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append(work)
        else:
            work.close()
        return None

    def close(self) -> None:
        """Let go of what still waits."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work.close()
