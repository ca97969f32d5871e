"""Killed 50 times while it writes: ``python -m tests.bench.memory_crash [TIMES]``.

A child says lines and prints the number of each that was acknowledged; it is killed at a random
moment. Every acknowledged line must be there, once, and the file whole.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from desktop.memory.store import Store

_CHILD = """
import sys
from pathlib import Path
from desktop.core.clock import SystemClock
from desktop.core.events import TranscriptLineChanged
from desktop.memory.log import SqliteLog
from desktop.memory.store import Store

log = SqliteLog(Store(Path(sys.argv[1])), SystemClock())
log.begin("local", "demo")
store = log._store
for number in range(1, 1_000_000):
    text = f"{sys.argv[2]} line {number} " + "x" * (number % 400)
    log.write(TranscriptLineChanged(number, "user", text, True, ""))
    store.result(lambda _connection: None, timeout_s=60)
    print(number, flush=True)
"""


def main() -> None:
    """Kill, look, and say what was lost."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    lost = broken = acknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.db"
        for round_number in range(times):
            said = killed(path, f"round{round_number}", random.uniform(0.0, 0.4))
            acknowledged += said
            there, whole = _found(path, f"round{round_number}")
            lost += max(0, said - there)
            broken += not whole
    tell(f"{times} times killed, {acknowledged} lines acknowledged: {lost} lost, "
          f"{broken} times the file was not whole")  # fmt: skip
    sys.exit(1 if lost or broken else 0)


def killed(path: Path, name: str, after_s: float) -> int:
    """Run a child until it has written something, kill it, return how much it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path), name], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None, "it was asked for"
        last = int(child.stdout.readline())
        try:
            child.wait(after_s)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        rest = [line for line in child.stdout if line.endswith("\n")]
    return int(rest[-1]) if rest else last


def _found(path: Path, name: str) -> tuple[int, bool]:
    with closing(sqlite3.connect(path)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    store = Store(path)
    (count,) = store.result(
        lambda c: c.execute(
            "SELECT count(*) FROM turn WHERE text LIKE ?", (f"{name} line %",)
        ).fetchone()
    )
    store.close()
    return count, verdict == "ok"


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
