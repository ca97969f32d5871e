"""A server that is a program: started in a group of its own, spoken with line by line.

Written anew rather than taken from the SDK because its transport decodes lines of any length,
forgets what the program writes to its error output, and reads as fast as a program can write.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import anyio
from anyio.abc import ByteReceiveStream, ByteSendStream, Process
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.client.stdio import get_default_environment
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter

from desktop.core.fault import Fault, Reason
from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.error import UnstartableError
from desktop.tools.mcp.overflow import LineSplitter, OverflowStore, Oversized
from desktop.tools.mcp.pace import Pace

Incoming = SessionMessage | Exception
Streams = tuple[MemoryObjectReceiveStream[Incoming], MemoryObjectSendStream[SessionMessage]]

_CHUNK = 65_536
_POLL_S = 0.01
_SAID_LINES = 12
_SAID_LENGTH = 300
_STRANGE_LINES = 1000


@dataclass(slots=True)
class Grace:
    """How long a program may take to end: after its input has closed, and after a signal."""

    after_close_s: float = 2.0
    after_signal_s: float = 2.0

    def hurry(self) -> None:
        """Leave little time: Attune itself is ending."""
        self.after_close_s, self.after_signal_s = 0.4, 0.3


@dataclass(slots=True)
class Said:
    """The last lines that a program wrote where people read, and how often it wrote nonsense."""

    lines: deque[str] = field(default_factory=lambda: deque(maxlen=_SAID_LINES))
    strange: int = 0
    unread: int = 0

    def add(self, line: bytes) -> None:
        """Keep a line, shortened."""
        text = line[: 4 * _SAID_LENGTH].decode("utf-8", "replace").strip()
        if text:
            self.lines.append("".join(c if c.isprintable() else " " for c in text)[:_SAID_LENGTH])


@asynccontextmanager
async def stdio_streams(
    spec: ServerSpec, store: OverflowStore, said: Said, grace: Grace
) -> AsyncIterator[Streams]:
    """Start the program and yield the streams of its messages; ends it afterwards.

    Raises ``UnstartableError`` where the program cannot be started at all.
    """
    process = await _start(spec)
    ear, mouth, errors = process.stdout, process.stdin, process.stderr
    assert ear is not None
    assert mouth is not None
    assert errors is not None
    inward, incoming = anyio.create_memory_object_stream[Incoming](0)
    outgoing, outward = anyio.create_memory_object_stream[SessionMessage](0)
    try:
        async with anyio.create_task_group() as group:
            group.start_soon(_read, ear, inward, store, said)
            group.start_soon(_write, mouth, outward, inward)
            group.start_soon(_listen, errors, said)
            try:
                yield incoming, outgoing
            finally:
                with anyio.CancelScope(shield=True):
                    incoming.close()
                    outgoing.close()
                    await _end(process, mouth, grace)
                    await _closed(ear)
                    await _closed(errors)
                    _release(process)
                group.cancel_scope.cancel()
    finally:
        for stream in (inward, incoming, outgoing, outward):
            stream.close()


async def _start(spec: ServerSpec) -> Process:
    environment = get_default_environment() | dict(spec.env)
    command, folder = _program(spec, environment.get("PATH", "")), _folder(spec)
    try:
        return await anyio.open_process(
            [command, *spec.args],
            env=environment,
            cwd=folder,
            stderr=subprocess.PIPE,
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its arguments cannot be used"
        raise UnstartableError(
            Fault(Reason.MCP_PROGRAM_FAILED, program=spec.command, why=why)
        ) from error


def _program(spec: ServerSpec, path: str) -> str:
    command = shutil.which(os.path.expanduser(spec.command), path=path)
    if command is None:
        raise UnstartableError(Fault(Reason.MCP_PROGRAM_MISSING, program=spec.command))
    return command


def _folder(spec: ServerSpec) -> Path | None:
    folder = Path(spec.cwd).expanduser() if spec.cwd else None
    if folder is not None and not folder.is_dir():
        raise UnstartableError(Fault(Reason.MCP_FOLDER_MISSING, folder=spec.cwd))
    return folder


async def _read(
    source: ByteReceiveStream,
    target: MemoryObjectSendStream[Incoming],
    store: OverflowStore,
    said: Said,
) -> None:
    splitter, pace = LineSplitter(store), Pace()
    gone = (anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream, OSError)
    try:
        with suppress(*gone):
            async with target:
                while said.strange < _STRANGE_LINES:
                    for line in splitter.feed(await source.receive(_CHUNK)):
                        await _hand_on(line, target, store, said)
                        if said.strange >= _STRANGE_LINES:
                            break
                        await pace.wait(len(line) if isinstance(line, bytes) else 0)
        # The reader has gone: a program that cannot get rid of its output would never end.
        with suppress(*gone):
            while await source.receive(_CHUNK):
                pass
    finally:
        splitter.close()


async def _hand_on(
    line: bytes | Oversized,
    target: MemoryObjectSendStream[Incoming],
    store: OverflowStore,
    said: Said,
) -> None:
    if isinstance(line, Oversized):
        shorter = store.stand_in(line)
        if shorter is None:
            said.unread += 1
            return
        line = shorter
    if not line.strip():
        return
    try:
        message = jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValueError:
        said.strange += 1
        said.add(line)
        return
    await target.send(SessionMessage(message))


async def _write(
    target: ByteSendStream,
    source: MemoryObjectReceiveStream[SessionMessage],
    inward: MemoryObjectSendStream[Incoming],
) -> None:
    try:
        async for item in source:
            text = item.message.model_dump_json(by_alias=True, exclude_unset=True)
            await target.send(text.encode("utf-8") + b"\n")
    except (anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
        # It may live on without an ear: whoever waits for an answer must hear of it.
        inward.close()


async def _listen(source: ByteReceiveStream, said: Said) -> None:
    line = bytearray()
    with suppress(anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream, OSError):
        while True:
            chunk = await source.receive(_CHUNK)
            *whole, last = chunk.split(b"\n")
            for part in whole[-_SAID_LINES:]:
                said.add(bytes(line) + part)
                line.clear()
            line = (line + last)[-_CHUNK:]
    said.add(bytes(line))


async def _end(process: Process, mouth: ByteSendStream, grace: Grace) -> None:
    """Close its input, then signal the whole group, then kill it."""
    await _closed(mouth)
    if await _ended(process, grace.after_close_s):
        # What it has started may have stayed behind in its group.
        _signal(process, "SIGKILL")
        return
    _signal(process, "SIGTERM")
    if not await _ended(process, grace.after_signal_s):
        _signal(process, "SIGKILL")
        await _ended(process, grace.after_signal_s)


def _release(process: Process) -> None:
    transport = getattr(getattr(process, "_process", None), "_transport", None)
    close: Callable[[], None] | None = getattr(transport, "close", None)
    if close is not None:
        with suppress(PermissionError):
            close()  # else it warns when it is collected while a descendant holds a pipe


async def _closed(stream: ByteSendStream | ByteReceiveStream) -> None:
    with suppress(OSError, anyio.BrokenResourceError, anyio.ClosedResourceError):
        await stream.aclose()


async def _ended(process: Process, patience_s: float) -> bool:
    # wait() would also wait for the pipes, which a descendant may hold open.
    deadline = anyio.current_time() + patience_s
    while process.returncode is None:
        if anyio.current_time() >= deadline:
            return False
        await anyio.sleep(_POLL_S)
    return True


def _signal(process: Process, name: str) -> None:
    if sys.platform == "win32":
        with suppress(OSError):
            kill = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.Popen(kill, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, getattr(signal, name))
