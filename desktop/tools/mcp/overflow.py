"""Messages that are too long to be read in one piece.

Decoding ten megabytes of JSON holds the interpreter for a quarter of a second and longer, and the
sound with it. So a message beyond ``MAX_MESSAGE`` is never decoded: it goes to a file as it comes,
and a short message with its beginning takes its place.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from desktop.core.errors import StoreError
from desktop.core.interpreter import Rest
from desktop.settings.path import private_folder
from desktop.tools.overflow import MOST_FILES, WRITTEN_AT_A_TIME
from desktop.tools.redaction import Sieve

MAX_MESSAGE = 1_000_000
"""Bytes of one message that are decoded; about ten milliseconds."""

MAX_KEPT = 64_000_000
"""Bytes of one message that are kept in a file; the rest is thrown away."""

_HEAD = 12_000
_TAIL = 512
_STEP = 16_384

_ID = rb'"id"\s*:\s*(-?\d{1,18}|"(?:[^"\\]|\\.){0,200}")'
_ID_BEFORE = re.compile(_ID)
_ID_AFTER = re.compile(rb'[}\]"]\s*,\s*' + _ID + rb'\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$')
_BODY = re.compile(rb'"(?:result|error|params)"\s*:')
_METHOD = re.compile(rb'"method"\s*:')
_TEXT = re.compile(rb'"text"\s*:\s*"')
_QUOTED = re.compile(r'(?:[^"\\]|\\.)*', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Oversized:
    """A message that was not decoded; ``file`` holds its first ``kept`` bytes."""

    head: bytes
    tail: bytes
    size: int
    kept: int
    file: Path | None


class OverflowStore:
    """Makes the files, beside the other results that were too long and named like them.

    ``mark`` is a name that no server can know beforehand.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.mark = f"attune/oversized/{secrets.token_hex(8)}"

    def open(self) -> tuple[BinaryIO, Path]:
        """Return a new private file, giving up the oldest ones.

        Raises ``OSError`` or ``StoreError``.
        """
        for old in sorted(private_folder(self._folder).glob("result-*.json"))[: 1 - MOST_FILES]:
            old.unlink(missing_ok=True)
        name = f"result-{datetime.now():%Y%m%dT%H%M%S}-{secrets.randbelow(1_000_000)}.json"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        handle = os.open(self._folder / name, flags, 0o600)
        return os.fdopen(handle, "wb", buffering=0), self._folder / name

    def stand_in(self, found: Oversized, request_id: object = None) -> bytes | None:
        """Return the short message for a long one; None where it answers nothing."""
        answered = _id_of(found) if request_id is None else request_id
        if answered is None:
            return None
        name = found.file.name if found.file is not None else ""
        meta = {"bytes": found.size, "kept": found.kept, "file": name}
        result = {
            "content": [{"type": "text", "text": beginning(found.head)}],
            "isError": False,
            "_meta": {self.mark: meta},
        }
        whole = {"jsonrpc": "2.0", "id": answered, "result": result}
        return json.dumps(whole, ensure_ascii=True).encode("ascii")


class LineSplitter:
    """Splits a stream of bytes into lines and holds none that is longer than ``limit``."""

    def __init__(self, store: OverflowStore, limit: int = MAX_MESSAGE) -> None:
        self._store = store
        self._limit = limit
        self._line = bytearray()
        self._spill: _Spill | None = None

    def feed(self, chunk: bytes) -> list[bytes | Oversized]:
        """Take what was read and return the lines that are complete, without their ends."""
        whole: list[bytes | Oversized] = []
        begin = 0
        while (end := chunk.find(b"\n", begin)) >= 0:
            self._add(chunk[begin:end])
            whole.append(self._take())
            begin = end + 1
        self._add(chunk[begin:])
        return whole

    def rest(self) -> bytes | Oversized | None:
        """Return the last line where it had no end; None where there is none."""
        return self._take() if self._line or self._spill else None

    def close(self) -> None:
        """Give up what was begun."""
        if self._spill is not None:
            self._spill.close()
            self._spill = None

    def _add(self, part: bytes) -> None:
        if self._spill is not None:
            self._spill.write(part)
            return
        self._line += part
        if len(self._line) > self._limit:
            self._spill = _Spill(self._store)
            self._spill.write(bytes(self._line))
            self._line = bytearray()

    def _take(self) -> bytes | Oversized:
        if self._spill is not None:
            spill, self._spill = self._spill, None
            return spill.close()
        line, self._line = bytes(self._line), bytearray()
        return line


class _Spill:
    """One long message on its way to a file; without a file its size is counted all the same.

    Nothing that looks like a secret gets into the file or into the beginning.
    """

    def __init__(self, store: OverflowStore) -> None:
        self._head = b""
        self._tail = b""
        self._size = 0
        self._kept = 0
        self._sieve = Sieve()
        self._ready = bytearray()
        self._rest = Rest()
        self._file: BinaryIO | None = None
        self._path: Path | None = None
        with suppress(OSError, StoreError):
            self._file, self._path = store.open()

    def write(self, part: bytes) -> None:
        self._size += len(part)
        self._tail = (self._tail + part)[-_TAIL:]
        taken = part[: MAX_KEPT - self._kept]
        self._kept += len(taken)
        for begin in range(0, len(taken), _STEP):
            # Byte for byte: every form of a secret is plain ASCII.
            self._keep(self._sieve.feed(taken[begin : begin + _STEP].decode("latin-1")))
            self._rest()

    def close(self) -> Oversized:
        self._keep(self._sieve.rest())
        self._put()
        if self._file is not None:
            self._file.close()
        return Oversized(self._head, self._tail, self._size, self._kept, self._path)

    def _keep(self, clean: str) -> None:
        ready = clean.encode("latin-1")
        if len(self._head) < _HEAD:
            self._head += ready[: _HEAD - len(self._head)]
        if self._file is not None:
            self._ready += ready
        if len(self._ready) >= WRITTEN_AT_A_TIME:
            self._put()

    def _put(self) -> None:
        ready, self._ready = self._ready, bytearray()
        if self._file is None or not ready:
            return
        try:
            if self._file.write(ready) == len(ready):
                return
        except OSError:
            pass
        # The disk is full: what is there stays, and is not called the whole.
        self._kept = min(self._kept, max(0, self._size - 1))
        self._file.close()
        self._file = None


def beginning(head: bytes) -> str:
    """Return how the first text in a message begins, as far as its head goes."""
    found = _TEXT.search(head)
    if found is None:
        return ""
    rest = head[found.end() :].decode("utf-8", "ignore")
    quoted = _QUOTED.match(rest)
    text = quoted.group() if quoted else ""
    for cut in range(7):  # an escape sequence may have been cut
        with suppress(ValueError):
            whole: str = json.loads(f'"{text[: len(text) - cut]}"', strict=False)
            return whole.encode("utf-8", "replace").decode("utf-8")
    return ""


def _id_of(found: Oversized) -> Any:  # noqa: ANN401 - the JSON edge
    body = _BODY.search(found.head)
    front = found.head[: body.start()] if body else b""
    if _METHOD.search(front):
        return None
    match = _ID_BEFORE.search(front) or _ID_AFTER.search(found.tail)
    return json.loads(match.group(1)) if match else None
