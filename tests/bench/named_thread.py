"""Runs Attune with threads that the system knows by their Python names.

``python -m tests.bench.named_thread WORDS`` is ``attune WORDS``. Threads that a native library
starts get the name of the callback that they run first.
"""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

LONGEST = 15
"""What the system keeps of a thread's name, in bytes."""


def name_thread(name: str) -> None:
    """Tell the system the name of the calling thread."""
    with suppress(OSError):  # no such file away from Linux
        comm = Path(f"/proc/self/task/{threading.get_native_id()}/comm")
        comm.write_text(name.removeprefix("attune-")[:LONGEST])


def _name_own() -> None:
    begin = threading.Thread.run

    def run(thread: threading.Thread) -> None:
        name_thread(thread.name)
        begin(thread)

    threading.Thread.run = run  # type: ignore[method-assign,assignment]  # the bench names what it measures


def _name_callbacks() -> None:
    from desktop.audio import stream

    named = threading.local()

    for kind, name in ((stream.InputStream, "mic callback"), (stream.OutputStream, "out callback")):
        plain = kind._callback

        def callback(self: Any, *words: Any, plain: Any = plain, name: str = name) -> None:
            if not hasattr(named, "done"):
                named.done = True
                name_thread(name)
            plain(self, *words)

        kind._callback = callback  # type: ignore[method-assign,assignment]  # as above


def main() -> int:
    """Run Attune so."""
    _name_own()
    _name_callbacks()
    from desktop.__main__ import main as attune

    return int(attune(sys.argv[1:]) or 0)


if __name__ == "__main__":
    sys.exit(main())
