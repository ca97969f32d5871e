"""What a long run holds: memory, threads, file descriptors and tasks, sample by sample."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median
from typing import ClassVar

import numpy as np
import psutil

SETTLED_S = 120.0
"""Caches fill and libraries load before; growth counts from here."""
WINDOW_S = 60.0
MEGABYTE = 1e6

Sample = dict[str, float]


class Growth:
    """Samples of this process (the program) and of its server."""

    WHO: ClassVar[Sequence[str]] = ("program", "server")
    COUNTED: ClassVar[Sequence[str]] = (
        "program threads",
        "program files",
        "program tasks",
        "server threads",
        "server files",
    )

    def __init__(self, settled_s: float = SETTLED_S) -> None:
        self._settled_s = settled_s
        self._began = time.monotonic()
        self._samples: list[Sample] = []

    def note(self, server: int, tasks: int) -> None:
        """Take one sample; ``server`` is its process id."""
        sample: Sample = {"at": time.monotonic() - self._began, "program tasks": tasks}
        for who, process in (("program", psutil.Process()), ("server", psutil.Process(server))):
            with process.oneshot():
                sample[who] = process.memory_info().rss / MEGABYTE
                sample[f"{who} threads"] = process.num_threads()
                sample[f"{who} files"] = process.num_fds()
        self._samples.append(sample)

    def slope(self, who: str) -> float:
        """Return the least-squares growth of memory after settling, in megabytes an hour."""
        settled = self._settled()
        if len(settled) < 3:
            return float("nan")
        at = [sample["at"] / 3600 for sample in settled]
        return float(np.polyfit(at, [sample[who] for sample in settled], 1)[0])

    def more(self, what: str) -> float:
        """Return how much more there is in the last minute than in the first settled one."""
        settled = self._settled()
        if not settled:
            return float("nan")
        first, last = settled[0]["at"], settled[-1]["at"]
        early = [sample[what] for sample in settled if sample["at"] <= first + WINDOW_S]
        late = [sample[what] for sample in settled if sample["at"] >= last - WINDOW_S]
        return median(late) - median(early)

    def lines(self) -> list[str]:
        """Return one line a minute, the first and the last sample included."""
        names = (*self.WHO, *self.COUNTED)
        lines = ["minute " + " ".join(f"{name:>16}" for name in names)]
        due = 0.0
        for sample in self._samples:
            if sample["at"] >= due or sample is self._samples[-1]:
                values = " ".join(f"{sample[name]:16.1f}" for name in names)
                lines.append(f"{sample['at'] / 60:6.1f} {values}")
                due = sample["at"] + WINDOW_S
        return lines

    def _settled(self) -> list[Sample]:
        return [sample for sample in self._samples if sample["at"] >= self._settled_s]
