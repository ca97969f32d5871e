"""Keeps what is too long for the model in private files that it can ask for."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.core.clock import Clock
from desktop.core.interpreter import Rest
from desktop.tools.redaction import Sieve
from desktop.tools.response import pieces

MOST_FILES = 40
"""Files that are kept; the oldest go first."""

MOST_BYTES = 64_000_000
"""A result longer than this is cut: no tool may fill the disk."""

WRITTEN_AT_A_TIME = 1_048_576
"""Bytes. A write lets go of the interpreter for too short a time for another thread to take it,
but begins that thread's wait anew; a write for every piece would keep it waiting to the end."""

_NAME = re.compile(r"result-[0-9]{8}T[0-9]{6}-[0-9]{1,6}\.json")


class Overflow:
    """A folder of results; every method may be called from the engine's loop.

    Files are for their owner alone. They are written and read on workers, in pieces, so that
    ten megabytes hold nobody up.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._count = 0

    async def keep(self, result: Mapping[str, Any]) -> str:
        """Write a result and return its name; raises ``OSError``, ``TypeError``, ``ValueError``."""
        self._count += 1
        name = f"result-{self._clock.wall():%Y%m%dT%H%M%S}-{self._count}.json"
        await asyncio.to_thread(self._write, name, result)
        return name

    async def read(self, name: str, offset: int, length: int) -> tuple[str, int] | None:
        """Return a part of a result and how many characters there are; None for no such file."""
        if not _NAME.fullmatch(name):
            return None
        return await asyncio.to_thread(self._read, name, offset, length)

    def _write(self, name: str, result: Mapping[str, Any]) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(self._folder / name, flags, 0o600), "wb", WRITTEN_AT_A_TIME) as file:
            for piece in _up_to(MOST_BYTES, _clean(pieces(result))):
                file.write(piece)
        for old in sorted(self._folder.glob("result-*.json"))[:-MOST_FILES]:
            old.unlink(missing_ok=True)

    def _read(self, name: str, offset: int, length: int) -> tuple[str, int] | None:
        try:
            text = (self._folder / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None
        return text[offset : offset + length], len(text)


def _clean(parts: Iterator[str]) -> Iterator[str]:
    sieve, rest = Sieve(), Rest()
    for part in parts:
        yield sieve.feed(part)
        rest()
    yield sieve.rest()


def _up_to(most: int, parts: Iterator[str]) -> Iterator[bytes]:
    left = most
    for part in parts:
        encoded = part.encode("utf-8", "replace")[:left]
        left -= len(encoded)
        yield encoded
        if left <= 0:
            return
