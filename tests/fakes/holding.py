"""A test's own surroundings, closed before the test has ended.

An asynchronous fixture is closed after the check for tasks that a test left running; what
``holding`` gives is closed before it.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar


class Closable(Protocol):
    """Something to be closed."""

    async def aclose(self) -> None: ...


ClosableT = TypeVar("ClosableT", bound=Closable)


def holding(
    make: Callable[[], ClosableT], seconds: float = 30.0
) -> Callable[[Callable[..., Awaitable[None]]], Callable[..., Awaitable[None]]]:
    """Decorate a test so that its first parameter is a fresh ``make()``, closed afterwards."""

    def decorate(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        @functools.wraps(test)
        async def run(**fixtures: Any) -> None:
            async with asyncio.timeout(seconds):
                held = make()
                try:
                    await test(held, **fixtures)
                finally:
                    await held.aclose()

        signature = inspect.signature(test)
        rest = list(signature.parameters.values())[1:]
        run.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined] # pytest asks it which fixtures to give
        return run

    return decorate
