"""Child processes that must not outlive the work they were started for."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress


async def end(process: asyncio.subprocess.Process) -> None:
    """Kill a process that still runs and wait until it and its pipes have gone."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            _kill(process)
    if process.stdin is not None:
        process.stdin.close()
    # Reads on to the end: a pipe that nobody reads stays open beyond its process.
    await process.communicate()


def _kill(process: asyncio.subprocess.Process) -> None:
    if sys.platform == "win32":
        process.kill()
        return
    # Popen.kill polls first and may so reap a child that asyncio's watcher still waits for.
    os.kill(process.pid, signal.SIGKILL)
