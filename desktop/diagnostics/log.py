"""The log: one rotating file, warnings on the error stream, and no key in either."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path

logger = logging.getLogger(__name__)

FILE_NAME = "attune.log"
FILE_BYTES = 1_000_000
FILES = 5

CHATTY = (
    "asyncio",
    "google_genai",
    "httpcore",
    "httpcore2",
    "httpx",
    "httpx2",
    "keyring",
    "mcp",
    "qasync",
    "urllib3",
    "websockets",
)
"""Libraries that tell requests, frames or addresses below WARNING."""

_FILE_FORMAT = "%(asctime)s.%(msecs)03d %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_STREAM_FORMAT = "attune: %(levelname)s: %(message)s"

_installed: list[logging.Handler] = []


class RedactingFormatter(logging.Formatter):
    """Masks keys in the finished line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line to write."""
        # Read here: the first line is usually written after the window is painted.
        from desktop.diagnostics.redaction import redact

        return redact(super().format(record))


class _PrivateRotatingFile(logging.FileHandler):
    """A rotating file that only its owner may read; several processes may write to it.

    Not made of Python's rotating handler: with it come sockets, queues and pickles, which a window
    would have to read before it is painted.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, to the present file even if another process has rotated it."""
        try:
            self._follow()
            if self._full(record):
                self._rotate()
        except OSError:  # the folder is gone: a log must not break what it tells of
            return
        super().emit(record)

    def _full(self, record: logging.LogRecord) -> bool:
        written = os.stat(self.baseFilename).st_size
        return written + len(self.format(record).encode("utf-8", "replace")) + 1 > FILE_BYTES

    def _rotate(self) -> None:
        """Begin a new file, or go on with the same one where another process holds it open."""
        if self.stream is not None:
            self.stream.close()
        names = [self.baseFilename, *(f"{self.baseFilename}.{n}" for n in range(1, FILES))]
        # Any of them may be missing.
        with contextlib.suppress(PermissionError):
            for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
                with contextlib.suppress(FileNotFoundError):
                    os.replace(newer, older)
        self.stream = self._open()

    def _follow(self) -> None:
        stream = self.stream
        if stream is None:
            return
        try:
            same = os.path.samestat(os.stat(self.baseFilename), os.fstat(stream.fileno()))
        except FileNotFoundError:
            same = False
        if not same:
            self.stream = self._open()
            stream.close()

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        raw = os.fdopen(os.open(self.baseFilename, flags, 0o600), "ab")
        return TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)


def configure_logging(folder: Path | None, level: str) -> None:
    """Send the log to ``folder`` (nowhere when None) from ``level`` up, and warnings to stderr.

    Calling it again replaces what it set up before. A folder that cannot be written costs the
    file, not the start.
    """
    close_logging()
    root = logging.getLogger()
    root.setLevel(_level(level))
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    if sys.stderr is not None:  # windowed programs on Windows have none
        _install(logging.StreamHandler(sys.stderr), _STREAM_FORMAT, logging.WARNING)
    if folder is None:
        return
    try:
        _install(_open_file(folder), _FILE_FORMAT, logging.NOTSET)
    except OSError as error:
        logger.warning("no log file is written: %s", error.strerror)


def close_logging() -> None:
    """Take away what ``configure_logging`` set up and close the file."""
    root = logging.getLogger()
    while _installed:
        handler = _installed.pop()
        root.removeHandler(handler)
        handler.close()


def _open_file(folder: Path) -> logging.Handler:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return _PrivateRotatingFile(folder / FILE_NAME, encoding="utf-8")


def _install(handler: logging.Handler, line: str, level: int) -> None:
    handler.setLevel(level)
    handler.setFormatter(RedactingFormatter(line, datefmt="%Y-%m-%d %H:%M:%S"))
    logging.getLogger().addHandler(handler)
    _installed.append(handler)


def _level(name: str) -> int:
    return logging.getLevelNamesMapping().get(name.upper(), logging.INFO)
