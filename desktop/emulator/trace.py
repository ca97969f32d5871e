"""Recorded sessions: written while they happen, read to be played again.

A trace is a file of frames, ``>`` from the client and ``<`` from the server, each with its length
in bytes, the newline after it included: ``>110 {…}``. That is the shape of the recordings in
``googleapis/js-genai``; a variant without lengths is understood too, and lines between frames that
begin with ``#`` are comments. When each frame came, in
seconds from the first, stands in a file of the same name that ends in ``.timing``, a line for a
frame.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from desktop.core.errors import UsageError
from desktop.emulator.wire import WireError, camel, decode, encode

Side = Literal["<", ">"]

_LENGTH = re.compile(rb"([<>])(\d+) ")
_COMMENTS = re.compile(rb"(?:[\r\n]|#[^\n]*(?:\n|$))*")
_COMMENT_LINE = re.compile(rb"(?m)^#.*\n?")
_BARE = re.compile(rb"(?m)^([<>])(?=[{\[])")


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of a session and when it came, in seconds from the first."""

    side: Side
    body: bytes
    at: float = 0.0

    def message(self) -> dict[str, Any]:
        """Return the frame's JSON object. Raises ``ValueError`` or ``TypeError``."""
        value = json.loads(self.body)
        if not isinstance(value, dict):
            raise TypeError("a frame is no object")
        return value


def parse_trace(data: bytes, timing: str = "") -> list[Frame]:
    """Read a trace; without timing every frame comes at once. Raises ``ValueError``."""
    times = [float(line) for line in timing.split()]
    pairs = _measured(data) if _LENGTH.match(data, _past_comments(data)) else _bare(data)
    return [
        Frame(side, body, times[number] if number < len(times) else 0.0)
        for number, (side, body) in enumerate(pairs)
    ]


def load_trace(path: Path) -> list[Frame]:
    """Read a trace and its timing from files. Raises ``UsageError``.

    What the recorded client sent and nobody can read is passed over; what the server sent is
    played as it was.
    """
    timing = path.with_suffix(".timing")
    try:
        frames = parse_trace(
            path.read_bytes(), timing.read_text(encoding="ascii") if timing.exists() else ""
        )
    except OSError as error:
        raise UsageError(f"The trace {path} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise UsageError(f"The trace {path} is not right: {error}.") from error
    if not frames or _kind(frames[0]) != "setup":
        raise UsageError(f"The trace {path} does not begin with a setup.")
    return [frame for frame in frames if frame.side == "<" or _kind(frame)]


def _kind(frame: Frame) -> str:
    try:
        return decode(frame.body).kind if frame.side == ">" else ""
    except WireError:
        return ""


def render_frame(side: Side, body: bytes) -> bytes:
    """Return a frame as a trace has it."""
    return side.encode() + str(len(body) + 1).encode() + b" " + body + b"\n"


def without_sound(side: Side, body: bytes) -> bytes:
    """Return a frame without the sound in it; what cannot be read is left out whole."""
    try:
        message = _muted(json.loads(body))
    except (ValueError, RecursionError):
        return b"{}"
    if side == "<":
        return encode(message)
    return json.dumps(message, separators=(",", ":")).encode()


class Recorder:
    """Writes the traces of a server's sessions into a folder, in a thread of its own."""

    def __init__(self, folder: Path, now: Callable[[], float], *, sound: bool = True) -> None:
        self._folder = folder
        self._now = now
        self._sound = sound
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="ThreadPoolExecutor recorder")

    def open(self, name: str) -> Recording:
        """Begin the trace of a session."""
        return Recording(self._write, self._folder / f"{name}.log", self._now, sound=self._sound)

    def close(self) -> None:
        """Write what is left; blocks."""
        self._worker.shutdown()

    def _write(self, path: Path, side: Side, body: bytes, at: float, sound: bool) -> None:
        self._worker.submit(_append, path, side, body, at, sound)


class Recording:
    """The trace of one session."""

    def __init__(
        self,
        write: Callable[[Path, Side, bytes, float, bool], None],
        path: Path,
        now: Callable[[], float],
        *,
        sound: bool,
    ) -> None:
        self._write = write
        self._path = path
        self._now = now
        self._sound = sound
        self._began: float | None = None

    def note(self, side: Side, frame: str | bytes) -> None:
        """Keep a frame; returns at once."""
        now = self._now()
        if self._began is None:
            self._began = now
        body = frame.encode() if isinstance(frame, str) else frame
        self._write(self._path, side, body, now - self._began, self._sound)


def _append(path: Path, side: Side, body: bytes, at: float, sound: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = body if sound else without_sound(side, body)
    for target, data in (
        (path, render_frame(side, kept)),
        (path.with_suffix(".timing"), f"{at:.3f}\n".encode("ascii")),
    ):
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        with os.fdopen(os.open(target, flags, 0o600), "ab") as file:
            file.write(data)


def _measured(data: bytes) -> list[tuple[Side, bytes]]:
    found: list[tuple[Side, bytes]] = []
    at = _past_comments(data)
    while at < len(data):
        match = _LENGTH.match(data, at)
        if match is None:
            raise ValueError(f"no frame begins at byte {at}")
        end = match.end() + int(match[2])
        if end > len(data):
            raise ValueError("the last frame is cut off")
        found.append(
            ("<" if match[1] == b"<" else ">", data[match.end() : end].removesuffix(b"\n"))
        )
        at = _past_comments(data, end)
    return found


def _past_comments(data: bytes, at: int = 0) -> int:
    found = _COMMENTS.match(data, at)
    return found.end() if found else at


def _bare(data: bytes) -> list[tuple[Side, bytes]]:
    parts = _BARE.split(_COMMENT_LINE.sub(b"", data))
    if parts[0].strip():
        raise ValueError("it does not begin with a frame")
    return [
        ("<" if side == b"<" else ">", body)
        for side, body in zip(parts[1::2], parts[2::2], strict=True)
    ]


def _muted(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if isinstance(value, list):
        return [_muted(item) for item in value]
    if not isinstance(value, dict):
        return value
    names = {camel(name): name for name in value}
    if str(value.get(names.get("mimeType", ""))).startswith("audio/"):
        return value | {"data": ""}
    return {name: _muted(item) for name, item in value.items()}
