"""The store with 200,000 turns: ``python -m tests.bench.memory_store [TURNS]``.

Inserting as the log does it, with the share of it that the conversation's own thread waits for, and
once more with a pause before each turn, in which the journal is moved into the file and the summary
made. Searching as the browser does it, opening the browser's first page, beside a bare table
without index, provenance and journal settings of ours, in the same run.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import quantiles

from desktop.core.clock import SystemClock
from desktop.core.events import TranscriptLineChanged
from desktop.core.history import HistoryFilter
from desktop.memory.memory import Memory, open_memory
from desktop.settings.sections import MemorySettings

LINES = 50
PAUSE_S = 0.7
"""Longer than the store waits for a quiet moment."""


def main() -> None:
    """Fill a memory and time what people wait for."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure(Path(folder), turns))


async def _measure(folder: Path, turns: int) -> None:
    words = _Words()
    memory = open_memory(folder / "memory.db", MemorySettings(), SystemClock())
    began = time.perf_counter()
    await _fill(memory, words, turns)
    tell(f"filled with {turns} turns in {time.perf_counter() - began:.0f} s")
    own, whole = await _inserted(memory, words)
    _tell("insert, one turn, committed", whole, 10.0)
    _tell("  of it on the talk's own thread", own, 1.0)
    _tell("  after a pause each", (await _inserted(memory, words, 40, PAUSE_S))[1], 10.0)
    _tell("  bare table, committed", _bare(folder / "bare.db", words), None)
    for name, query in words.queries.items():
        _tell(f"search, {name}", await _searched(memory, query), 20.0)
    _tell("browser, first page", await _opened(memory), 100.0)
    await memory.aclose()


async def _fill(memory: Memory, words: _Words, turns: int) -> None:
    for number in range(turns):
        if number % LINES == 0:
            memory.log.begin("developer", "model")
            await memory.desk.private()
        memory.log.write(_line(number % LINES + 1, words.sentence()))
        if number % 2000 == 0:
            await memory.desk.place_of("")  # what was posted is written by now


async def _inserted(
    memory: Memory, words: _Words, count: int = 2000, pause_s: float = 0.0
) -> tuple[list[float], list[float]]:
    memory.log.begin("developer", "model")
    own, whole = [], []
    for number in range(count):
        await asyncio.sleep(pause_s)
        line = _line(number + 1, words.sentence())
        began = time.perf_counter()
        memory.log.write(line)
        own.append(time.perf_counter() - began)
        memory.store.result(lambda _connection: None)
        whole.append(time.perf_counter() - began)
    return own, whole


def _bare(path: Path, words: _Words, count: int = 2000) -> list[float]:
    taken = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE turn (id INTEGER PRIMARY KEY, text TEXT)")
        for _ in range(count):
            began = time.perf_counter()
            connection.execute("INSERT INTO turn (text) VALUES (?)", (words.sentence(),))
            taken.append(time.perf_counter() - began)
    return taken


async def _searched(memory: Memory, query: Callable[[], str], count: int = 100) -> list[float]:
    taken = []
    for _ in range(count):
        wanted = query()
        began = time.perf_counter()
        memory.history.search(wanted)
        taken.append(time.perf_counter() - began)
    return taken


async def _opened(memory: Memory, count: int = 30) -> list[float]:
    taken = []
    for _ in range(count):
        began = time.perf_counter()
        page = await memory.desk.find(HistoryFilter())
        await memory.desk.read(page.heads[0].conversation)
        taken.append(time.perf_counter() - began)
    return taken


class _Words:
    """Words as often as people use them: the n-th is said one n-th as often as the first."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        self._vocabulary = [self._word() for _ in range(20_000)]
        weights = [1 / (place + 1) for place in range(20_000)]
        self._pool = self._random.choices(self._vocabulary, weights, k=500_000)
        self._at = 0
        self.queries: dict[str, Callable[[], str]] = {
            "one word": lambda: self._any(20_000),
            "one frequent word": lambda: self._any(50),
            "two words": lambda: f"{self._any(300)} {self._any(3000)}",
            "three words": lambda: " ".join(self._any(200) for _ in range(3)),
            "three letters": lambda: self._any(2000)[:3],
        }

    def sentence(self) -> str:
        """Return four to twenty-five words."""
        count = self._random.randint(4, 25)
        self._at = (self._at + count) % (len(self._pool) - 25)
        return " ".join(self._pool[self._at : self._at + count])

    def _any(self, first: int) -> str:
        return self._vocabulary[self._random.randrange(first)]

    def _word(self) -> str:
        pairs = range(self._random.randint(1, 4))
        return "".join(
            self._random.choice("bcdfglmnprst") + self._random.choice("aeiou") for _ in pairs
        )


def _line(number: int, text: str) -> TranscriptLineChanged:
    kind = "user" if number % 2 else "assistant"
    return TranscriptLineChanged(number, kind, text, final=True, wall_time="")  # type: ignore[arg-type]  # one of two words


def _tell(name: str, taken: list[float], budget: float | None) -> None:
    cuts = quantiles([1000 * one for one in taken], n=100)
    verdict = "" if budget is None else f"  budget {budget:.0f} ms"
    tell(f"{name:32} median {cuts[49]:7.2f}  p95 {cuts[94]:7.2f}  p99 {cuts[98]:7.2f} ms{verdict}")


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
