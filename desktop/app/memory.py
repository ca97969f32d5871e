"""``attune memory``: what is kept, from the command line."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from desktop.core.clock import SystemClock
from desktop.memory.memory import Memory, open_memory
from desktop.memory.shared.address import address_of
from desktop.settings.path import Paths
from desktop.settings.sections import MemorySettings


def run(options: argparse.Namespace) -> int:
    """Do what ``attune memory`` was asked for."""
    if options.action == "create-schema":
        asyncio.run(_create_schema(options.argument))
        sys.stdout.write("The schema of the shared memory is there.\n")
        return 0
    sys.stdout.write(asyncio.run(_with_memory(options.action, Path(options.argument))) + "\n")
    return 0


async def _create_schema(url: str) -> None:
    # Read here: the other actions need no driver.
    from desktop.memory.shared.server import SharedServer

    server = SharedServer(address_of(url))
    try:
        await server.create_schema()
    finally:
        await server.aclose()


async def _with_memory(action: str, path: Path) -> str:
    # Keeps everything: retention and sharing are the window's.
    path_of_all = Paths.of(os.environ).data / "memory.db"
    settings = MemorySettings(keep_days=0)
    memory = open_memory(path_of_all, settings, SystemClock(), shares=False)
    try:
        return await _done(memory, action, path)
    finally:
        await memory.aclose()


async def _done(memory: Memory, action: str, path: Path) -> str:
    if action == "export":
        await memory.desk.export_all(path)
        return f"Everything was written to {path}."
    brought = await memory.desk.take_in(path)
    return f"Taken in: {brought.conversations} conversations and {brought.notes} notes."
