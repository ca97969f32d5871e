"""Crashes: every hook that Python has, and a file that the next start reads.

Nothing is ever sent anywhere.
"""

from __future__ import annotations

import atexit
import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

logger = logging.getLogger(__name__)

REPORT_NAME = "crash-report.txt"
"""The latest crash, kept where ``previous_crash`` found it."""

_PREFIX = "crash-of-"
LONGEST_REPORT = 20_000
MOST_REPORTS = 50

Reporter = Callable[[str], None]


class CrashHooks:
    """Owns the process's crash hooks from ``install`` to ``close``, at the latest to its exit.

    ``report`` is called once for each distinct traceback, on the thread that failed. Each process
    has a file of its own in ``folder``, which stays only if the process did not end well.
    """

    def __init__(self, folder: Path | None, report: Reporter | None = None) -> None:
        self._folder = folder
        self._report = report
        self._seen: set[str] = set()
        self._file: IO[str] | None = None
        self._ending = False
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._had_faulthandler = faulthandler.is_enabled()

    def install(self) -> None:
        """Take the hooks and open the file for what kills the process outright."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        if self._folder is not None:
            self._open(self._folder)
        atexit.register(self.close)

    def close(self) -> None:
        """Give the hooks back and end the file; may be called twice."""
        atexit.unregister(self.close)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._file is None:
            return
        faulthandler.disable()
        if self._had_faulthandler and sys.stderr is not None:
            faulthandler.enable()
        path = Path(self._file.name)
        self._file.close()
        self._file = None
        if not self._ending:
            path.unlink(missing_ok=True)

    def _open(self, folder: Path) -> None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = (folder / f"{_PREFIX}{os.getpid()}.txt").open("w", encoding="utf-8")
        except OSError as error:
            logger.warning("no crash file is written: %s", error.strerror)
            return
        faulthandler.enable(self._file)

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # With nobody below it on the stack, the process ends; in a Qt slot, it goes on.
        self._ending = trace is not None and trace.tb_frame.f_back is None
        self._note("unhandled exception", error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or isinstance(args.exc_value, SystemExit):
            return
        name = args.thread.name if args.thread else "unknown"
        self._note(f"unhandled exception in thread {name}", args.exc_value)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._note(f"exception ignored in {type(args.object).__name__}", args.exc_value)

    def _note(self, what: str, error: BaseException) -> None:
        logger.critical("%s", what, exc_info=error)
        text = _redacted(f"{what}\n{''.join(traceback.format_exception(error))}")
        if text in self._seen or len(self._seen) >= MOST_REPORTS:
            return
        self._seen.add(text)
        if self._file is not None:
            self._file.write(text + "\n")
            self._file.flush()
        if self._report is not None:
            self._report(text)


def loop_exception_handler(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what an event loop could not deliver; give it to ``loop.set_exception_handler``."""
    import asyncio  # there is a loop, so it has been read

    owner = context.get("task") or context.get("future")
    name = owner.get_name() if isinstance(owner, asyncio.Task) else type(owner).__name__
    message = context.get("message", "unhandled exception")
    logger.error("event loop: %s (%s)", message, name, exc_info=context.get("exception"))


def previous_crash(folder: Path) -> str | None:
    """Return what an earlier process left when it crashed, once; None when all ended well.

    The text stays in ``REPORT_NAME`` until the next crash.
    """
    found = ""
    for path in sorted(folder.glob(f"{_PREFIX}*.txt")):
        if not _is_orphan(path):
            continue
        try:
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            path.unlink()
        except OSError:  # still open elsewhere, or not ours
            continue
        found = _redacted(text) or found
    if found:
        _keep(folder / REPORT_NAME, found)
    return found or None


def _redacted(text: str) -> str:
    # Read here: nothing should crash before the window is painted.
    from desktop.diagnostics.redaction import redact

    return redact(text)[:LONGEST_REPORT]


def _is_orphan(path: Path) -> bool:
    number = path.stem.removeprefix(_PREFIX)
    if not number.isdecimal() or int(number) == os.getpid():
        return False
    if os.name != "posix":
        return True  # a file that another process holds open cannot be removed there
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _keep(path: Path, text: str) -> None:
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        logger.warning("the crash report is not kept: %s", error.strerror)
