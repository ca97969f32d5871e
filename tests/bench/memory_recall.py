"""What recall finds, against other ways to search: ``python -m tests.bench.memory_recall``.

105 questions about things said once among 2,000 other lines: in the same words, in other forms of
them, by meaning alone, in another language, and for dates. The share of questions whose line is
among the first five, by kind, for the product's recall as it is, for full-text search with other
tokenizers, and for vectors that need no model: counted words, counted pieces of words, and latent
semantics of the kept lines themselves. All on the same lines in the same run; nothing is random.
"""

from __future__ import annotations

import asyncio
import math
import random
import re
import sqlite3
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.core.clock import SystemClock
from desktop.core.events import TranscriptLineChanged
from desktop.memory.memory import Memory, open_memory
from desktop.settings.sections import MemorySettings

DATA = Path(__file__).parents[1] / "data" / "recall" / "question.tsv"
OTHERS = 2000
FIRST = 5
DIMENSIONS = 150

Find = Callable[[str], Awaitable[Sequence[str]]]
Matrix = npt.NDArray[np.float32]

_WHO = ("I", "We", "My sister", "The neighbour", "Tom", "Our teacher", "Grandma", "The boss")
_DOES = ("bought", "sold", "repaired", "lost", "found", "painted", "moved", "borrowed", "liked",
         "cleaned", "forgot", "measured", "ordered", "described", "drew", "returned")  # fmt: skip
_WHAT = ("bicycle", "boat", "piano", "key", "drawer", "printer", "tent", "ladder", "window", "car",
         "fridge", "book", "letter", "shelf", "curtain", "violin", "umbrella", "lamp", "radio",
         "coat", "cherry tree", "boiler", "fence", "passport", "tea", "bread", "wine", "dog",
         "hen", "roof", "garden", "camera", "ticket", "map", "kettle", "scarf")  # fmt: skip
_WHERE = ("in the kitchen", "at work", "near the station", "in town", "by the lake", "on the train",
          "in the garden", "at the market", "behind the house", "in Vienna", "at school",
          "upstairs", "in the cellar", "at the doctor's")  # fmt: skip
_WHEN = ("yesterday", "last week", "in spring", "on Tuesday", "in May", "before lunch", "in 2021",
         "at noon", "on Sunday", "this winter", "two days ago", "in September")  # fmt: skip
_WORD = re.compile(r"\w+")


def main() -> None:
    """Ask every question of every way, and print how often it was answered."""
    asked = [line.split("\t") for line in DATA.read_text("utf-8").splitlines()]
    lines = _lines([said for _, said, _ in asked])
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure(Path(folder), asked, lines))


def _lines(facts: Sequence[str]) -> list[str]:
    """Return the facts among many other lines that use the same words."""
    chance = random.Random(11)
    others = [
        " ".join(
            (chance.choice(_WHO), chance.choice(_DOES), "the", chance.choice(_WHAT),
             chance.choice(_WHERE), chance.choice(_WHEN))
        )
        for _ in range(OTHERS)
    ]  # fmt: skip
    lines = [*others, *facts]
    chance.shuffle(lines)
    return lines


async def _measure(folder: Path, asked: Sequence[Sequence[str]], lines: Sequence[str]) -> None:
    memory = await _filled(folder, lines)
    words, pieces = _Vectors(lines, _words), _Vectors(lines, _pieces)
    plain = _index(lines, "unicode61 remove_diacritics 2")
    ways: dict[str, Find] = {
        "recall, as it is": _product(memory),
        "full text, any word": _full_text(plain),
        "full text, stems (porter)": _full_text(_index(lines, "porter unicode61")),
        "full text, trigrams": _full_text(_index(lines, "trigram"), least=3),
        "counted words, cosine": words.find,
        "counted pieces, cosine": pieces.find,
        "latent semantics, words": _Vectors(lines, _words, DIMENSIONS).find,
        "recall with pieces, merged": _merged(_product(memory), pieces.find),
    }
    kinds = list(dict.fromkeys(kind for kind, _, _ in asked))
    tell(f"{len(lines)} lines; first {FIRST} of   " + "".join(f"{kind:>10}" for kind in kinds)
         + "       all   ms each")  # fmt: skip
    for name, find in ways.items():
        await _tell(name, find, asked, kinds)
    await memory.aclose()


async def _tell(
    name: str, find: Find, asked: Sequence[Sequence[str]], kinds: Sequence[str]
) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    began = time.perf_counter()
    for kind, said, question in asked:
        right[kind].append(said in (await find(question))[:FIRST])
    taken = 1000 * (time.perf_counter() - began) / len(asked)
    shares = [sum(right[kind]) / len(right[kind]) for kind in kinds]
    every = sum(map(sum, right.values())) / len(asked)
    row = "".join(f"{share:>10.0%}" for share in (*shares, every))
    tell(f"{name:30}{row}{taken:>10.2f}")


async def _filled(folder: Path, lines: Sequence[str]) -> Memory:
    memory = open_memory(folder / "memory.db", MemorySettings(), SystemClock())
    for number, text in enumerate(lines):
        if number % 40 == 0:
            memory.log.begin("developer", "model")
        memory.log.write(TranscriptLineChanged(number % 40 + 1, "user", text, True, ""))
    memory.log.begin("developer", "model")
    return memory


def _product(memory: Memory) -> Find:
    async def find(question: str) -> Sequence[str]:
        return [found.text for found in await memory.recollection.recall(question)]

    return find


def _index(lines: Sequence[str], tokenizer: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE word USING fts5 (text, tokenize = '{tokenizer}')")
    connection.executemany("INSERT INTO word VALUES (?)", [(line,) for line in lines])
    return connection


def _full_text(connection: sqlite3.Connection, least: int = 1) -> Find:
    async def find(question: str) -> Sequence[str]:
        words = [f'"{word}"' for word in _WORD.findall(question) if len(word) >= least]
        rows = connection.execute(
            "SELECT text FROM word WHERE word MATCH ? ORDER BY rank LIMIT ?",
            (" OR ".join(words), FIRST),
        )
        return [text for (text,) in rows]

    return find


def _merged(one: Find, other: Find) -> Find:
    """Return what two ways find, by the sum of their reciprocal ranks."""

    async def find(question: str) -> Sequence[str]:
        score: Counter[str] = Counter()
        for found in (await one(question), await other(question)):
            for rank, text in enumerate(found):
                score[text] += 1.0 / (rank + 10)  # type: ignore[assignment]  # a score is no count
        return [text for text, _ in score.most_common(FIRST)]

    return find


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _pieces(text: str) -> list[str]:
    """Return runs of three to five letters within words."""
    return [
        f" {word} "[at : at + size]
        for word in _words(text)
        for size in (3, 4, 5)
        for at in range(max(1, len(word) + 3 - size))
    ]


class _Vectors:
    """Lines as vectors of weighted counts; with ``dimensions`` as those of a latent space."""

    def __init__(
        self, lines: Sequence[str], split: Callable[[str], list[str]], dimensions: int = 0
    ) -> None:
        self._lines = lines
        self._split = split
        known = Counter(part for line in lines for part in set(split(line)))
        self._place = {part: place for place, part in enumerate(known)}
        self._weight = {part: math.log(len(lines) / count) for part, count in known.items()}
        counts = np.stack([self._counted(line) for line in lines])
        self._axes: Matrix | None = None
        if dimensions:
            _, vectors = np.linalg.eigh(counts.T @ counts)
            self._axes = vectors[:, -dimensions:].astype(np.float32)
            counts = counts @ self._axes
        self._rows = counts / np.maximum(np.linalg.norm(counts, axis=1, keepdims=True), 1e-9)

    async def find(self, question: str) -> Sequence[str]:
        """Return the nearest lines."""
        vector = self._counted(question)
        if self._axes is not None:
            vector = vector @ self._axes
        nearest = np.argsort(-(self._rows @ vector), kind="stable")[: 2 * FIRST]
        return [self._lines[place] for place in nearest]

    def _counted(self, text: str) -> Matrix:
        vector = np.zeros(len(self._place), np.float32)
        for part, count in Counter(self._split(text)).items():
            if part in self._place:
                vector[self._place[part]] = (1.0 + math.log(count)) * self._weight[part]
        norm = float(np.linalg.norm(vector))
        return vector / norm if norm else vector


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
