"""A memory on a folder that turns bad and good again; prints what was seen, as JSON.

Run as ``python -m tests.e2e.memory_program FAULT FOLDER`` where the folder is a mount of its own,
see ``mounted``: ``full`` on one with room for 1 MiB, ``read-only`` on one that can be remounted;
``before`` is no fault.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from desktop.core.clock import SystemClock
from desktop.core.events import TranscriptLineChanged
from desktop.memory.history import History
from desktop.memory.log import SqliteLog
from desktop.memory.store import Store

PATIENCE_S = 60.0


class Memory:
    """A memory and every sentence that it told."""

    def __init__(self, folder: Path) -> None:
        self.told: list[str] = []
        self._changed = threading.Condition()
        self.store = Store(folder / "memory.db", self._tell, retry_s=0.1)
        self.log = SqliteLog(self.store, SystemClock())
        self.log.begin("local", "demo")
        self.said = 0

    def say(self, text: str) -> None:
        """Say a line."""
        self.said += 1
        self.log.write(TranscriptLineChanged(self.said, "user", text, final=True, wall_time=""))

    def found(self, words: str) -> int:
        """Return how many lines hold the words; reading must always be possible."""
        return len(History(self.store, SystemClock()).search(words, 10_000))

    def wait(self, words: str, meanwhile: Callable[[], None] = lambda: None) -> str:
        """Return the first sentence that holds some words, doing something until it comes."""
        for _ in range(int(PATIENCE_S / 0.05)):
            meanwhile()
            with self._changed:
                self._changed.wait(0.05)
                for sentence in self.told:
                    if words in sentence:
                        return sentence
        raise SystemExit(f"nothing was told of {words}: {self.told}")

    def _tell(self, sentence: str) -> None:
        with self._changed:
            self.told.append(str(sentence))
            self._changed.notify_all()


def before(folder: Path) -> dict[str, object]:
    """Keep something while all is well."""
    memory = Memory(folder)
    memory.say("said before")
    memory.store.close()
    return {}


def full(folder: Path) -> dict[str, object]:
    """Fill a small disk, read on, make it larger, and find everything."""
    memory = Memory(folder)
    memory.say("the first of all")
    told = memory.wait("disk is full", lambda: memory.say("word " * 2000))
    readable = memory.found("first")
    whole = memory.store.result(lambda c: c.execute("PRAGMA quick_check").fetchone()[0])
    subprocess.run(["mount", "-o", "remount,size=64m", str(folder)], check=True)
    again = memory.wait("saves what is said again")
    kept = memory.store.result(lambda c: c.execute("SELECT count(*) FROM turn").fetchone()[0])
    memory.store.close()
    return {"told": told, "again": again, "readable": readable, "whole": whole,
            "lost": memory.said - kept}  # fmt: skip


def read_only(folder: Path) -> dict[str, object]:
    """Find the disk read-only at the start, and have it come back."""
    memory = Memory(folder)
    memory.say("said in vain")
    told = memory.wait("cannot save")
    subprocess.run(["mount", "-o", "remount,bind,rw", str(folder)], check=True)
    again = memory.wait("saves what is said again")
    kept, before = memory.found("vain"), memory.found("before")
    memory.store.close()
    return {"told": told, "again": again, "kept": kept, "before": before}


FAULTS = {"before": before, "full": full, "read-only": read_only}

if __name__ == "__main__":
    print(json.dumps(FAULTS[sys.argv[1]](Path(sys.argv[2]))))  # noqa: T201 - the test reads it
