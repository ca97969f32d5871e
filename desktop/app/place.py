"""One window per person: a second start gives way to the first."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from desktop.app.lock import ProcessLock
from desktop.core.errors import StoreError, UnreachableError
from desktop.settings.path import Paths


def socket_name(paths: Paths, environ: Mapping[str, str]) -> str:
    """Return the name of the window's socket: private to the person and to ``ATTUNE_HOME``."""
    digest = hashlib.sha256(str(paths.state).encode()).hexdigest()[:16]
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return str(Path(runtime) / f"attune-{digest}")
    return f"attune-{os.getuid() if hasattr(os, 'getuid') else 'user'}-{digest}"


class WindowPlace:
    """The one place for a window, per person and ``ATTUNE_HOME``.

    A lock decides between two starts at the same moment; the socket carries the words.
    """

    def __init__(self, paths: Paths, environ: Mapping[str, str]) -> None:
        self.name = socket_name(paths, environ)
        self._lock = ProcessLock(paths.state / "window.lock")

    def take(self, patience_s: float = 15.0) -> bool:
        """Take the place, or raise the window that has it and return False.

        A window that is just opening or closing is waited for. Raises ``UnreachableError`` where
        the one that has the place does not answer at all.
        """
        deadline, pause = time.monotonic() + patience_s, threading.Event()
        while not self._taken():
            if _ask(self.name, "show"):
                return False
            if time.monotonic() > deadline:
                raise UnreachableError(
                    "Attune is running, but its window does not answer. End it and start again."
                )
            pause.wait(0.1)
        return True

    def leave(self) -> None:
        """Make room for another window."""
        self._lock.release()

    def _taken(self) -> bool:
        try:
            return self._lock.acquire()
        except StoreError:
            # Nothing can be kept here, so two starts at the same moment would both get through.
            return _ask(self.name, "show") is None


def _ask(name: str, command: str) -> str | None:
    # Read here: a window that is alone is painted before Qt's network library is read.
    from desktop.app.instance import ask_window

    return ask_window(name, command)
