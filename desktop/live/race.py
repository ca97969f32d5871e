"""Several coroutines of which the first to end decides."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any


async def race(runners: Mapping[str, Coroutine[Any, Any, Any]]) -> dict[str, BaseException | None]:
    """Run all until the first ends, cancel and await the rest.

    Returns what each runner that ended by itself raised, or None where it returned. Being
    cancelled ends them all.
    """
    tasks = {
        name: asyncio.create_task(runner, name=f"live {name}") for name, runner in runners.items()
    }
    try:
        await asyncio.wait(tasks.values(), return_when=asyncio.FIRST_COMPLETED)
        ended = {name: task for name, task in tasks.items() if task.done()}
    finally:
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)
    return {name: None if task.cancelled() else task.exception() for name, task in ended.items()}
