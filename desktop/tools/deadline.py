"""A deadline kept by the injected clock."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from desktop.core.clock import Clock

T = TypeVar("T")


async def within(clock: Clock, seconds: float, work: Coroutine[Any, Any, T], name: str) -> T:
    """Return what the work returns; raises ``TimeoutError`` when it is too slow.

    Whatever happens, neither the work nor the clock's task outlives this call.
    """
    job = asyncio.create_task(work, name=name)
    bell = asyncio.create_task(clock.sleep(seconds), name=f"{name}: deadline")
    try:
        await asyncio.wait((job, bell), return_when=asyncio.FIRST_COMPLETED)
        if not job.done():
            raise TimeoutError
        return job.result()
    finally:
        job.cancel()
        bell.cancel()
        await asyncio.wait((job, bell))
