"""Writes what goes over a session's sockets to files, as traces that can be replayed.

A trace is a run of messages, ``>`` from this client and ``<`` from the service, each with its
length in bytes, the newline after it included: ``>110 {…}``. That is the shape of the recordings
in ``googleapis/js-genai``. When each came, in seconds from the first, stands in a file of the same
name that ends in ``.timing``.
"""

from __future__ import annotations

import json
import os
import queue
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.live.wire import Side

WAITING = 4_096
MOST_BYTES = 1 << 30
CLOSE_WITHIN_S = 5.0

_PLACE = re.compile(rb"projects/[^/\"]+/locations/[^/\"]+/")
_HANDLE = re.compile(rb'("(?:newHandle|new_handle|handle)"\s*:\s*")([^"]+)(")')
_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT


@dataclass(frozen=True, slots=True)
class _Message:
    """One message on its way to the disk."""

    socket: int
    side: Side
    frame: str | bytes
    at: float


class SessionRecording:
    """Records every socket that ``new_socket`` is asked for, the first one in ``path``.

    Each later one has a file of its own with a number: a trace begins with a setup. Keys travel in
    headers and are never written; cloud projects and resumption handles are replaced. Messages
    wait in a bounded queue for one thread; ``dropped`` counts what the disk was too slow for. A
    disk that fails ends the recording, and ``on_trouble`` hears why, on that thread.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], float],
        *,
        audio: bool = False,
        on_trouble: Callable[[str], None] = lambda _sentence: None,
    ) -> None:
        self.path = path
        self.dropped = 0
        self._now = now
        self._audio = audio
        self._on_trouble = on_trouble
        self._sockets = 0
        self._began: dict[int, float] = {}
        self._handles: dict[bytes, bytes] = {}
        self._bytes = 0
        self._over = self._failed = False
        self._queue: queue.Queue[_Message | None] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._write_all, name="attune-recording")

    def start(self) -> None:
        """Make the file and begin to record. Raises ``StoreError``."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for path in (self.path, self.path.with_suffix(".timing")):
                os.close(os.open(path, _FLAGS | os.O_TRUNC, 0o600))
        except OSError as error:
            raise StoreError(
                Fault(Reason.MESSAGES_UNWRITABLE, file=self.path.name, why=str(error.strerror))
            ) from error
        self._thread.start()

    def new_socket(self) -> SocketRecording:
        """Return the listener of a socket that is about to open."""
        return SocketRecording(self)

    def note(self, socket: int, side: Side, frame: str | bytes) -> None:
        """Queue one message; returns at once."""
        if self._over or self._failed:
            return
        now = self._now()
        at = now - self._began.setdefault(socket, now)
        try:
            self._queue.put_nowait(_Message(socket, side, frame, at))
        except queue.Full:
            self.dropped += 1

    def next_socket(self) -> int:
        """Return the number of a socket that has its first message."""
        self._sockets += 1
        return self._sockets

    def end(self) -> None:
        """Take nothing more; what waits is still written."""
        self._over = True
        try:
            self._queue.put_nowait(None)
        except queue.Full:
            self._failed = True  # the thread ends with what it has

    def close(self) -> None:
        """Write what waits and end; blocks for a moment."""
        if self._thread.is_alive():
            self.end()
            self._thread.join(CLOSE_WITHIN_S)

    def _write_all(self) -> None:
        while (message := self._queue.get()) is not None:
            if self._failed:
                break
            try:
                self._write(message)
            except OSError as error:
                self._end(f"The recording has ended: it cannot be written ({error.strerror}).")
        if self.dropped:
            self._on_trouble(
                f"The recording lacks {self.dropped} messages: the disk was too slow for them."
            )

    def _write(self, message: _Message) -> None:
        path = self._path(message.socket)
        body = self._kept(message)
        data = message.side.encode() + str(len(body) + 1).encode() + b" " + body + b"\n"
        self._bytes += len(data)
        if self._bytes > MOST_BYTES:
            self._end("The recording has ended: it has reached its greatest size.")
            return
        _append(path, data)
        _append(path.with_suffix(".timing"), f"{message.at:.3f}\n".encode("ascii"))

    def _path(self, socket: int) -> Path:
        if socket == 1:
            return self.path
        return self.path.with_stem(f"{self.path.stem}-{socket}")

    def _kept(self, message: _Message) -> bytes:
        frame = message.frame
        body = frame.encode() if isinstance(frame, str) else frame
        if not self._audio:
            body = without_audio(body, indent=2 if message.side == "<" else None)
        body = _PLACE.sub(b"projects/REDACTED/locations/REDACTED/", body)
        return _HANDLE.sub(self._renamed, body)

    def _renamed(self, match: re.Match[bytes]) -> bytes:
        name = self._handles.setdefault(match[2], b"handle-%d" % (len(self._handles) + 1))
        return match[1] + name + match[3]

    def _end(self, sentence: str) -> None:
        self._failed = True
        self._on_trouble(sentence)


class SocketRecording:
    """Implements ``wire.Listener`` for one socket; one that never speaks leaves no file."""

    def __init__(self, recording: SessionRecording) -> None:
        self._recording = recording
        self._number = 0

    def heard(self, side: Side, frame: str | bytes) -> None:
        """Take one message."""
        if not self._number:
            self._number = self._recording.next_socket()
        self._recording.note(self._number, side, frame)


def without_audio(body: bytes, indent: int | None = None) -> bytes:
    """Return a message with the sound taken out; what cannot be read becomes an empty one."""
    try:
        message = _muted(json.loads(body))
    except (ValueError, RecursionError):
        return b"{}"
    separators = None if indent else (",", ":")
    ending = "\n" if indent else ""
    return (json.dumps(message, indent=indent, separators=separators) + ending).encode()


def _muted(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if isinstance(value, list):
        return [_muted(item) for item in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("mimeType", value.get("mime_type"))
    if isinstance(kind, str) and kind.startswith("audio/") and "data" in value:
        return value | {"data": ""}
    return {name: _muted(item) for name, item in value.items()}


def _append(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _FLAGS, 0o600), "ab") as file:
        file.write(data)
