"""One window per person: a second start, or a remote command, speaks to the first."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.app.lock import ProcessLock
from desktop.core.errors import StoreError, UnreachableError
from desktop.settings.path import Paths

CONNECT_MS = 1000
MESSAGE_BYTES = 4096

Handler = Callable[[str, str], str]


def socket_name(paths: Paths, environ: Mapping[str, str]) -> str:
    """Return the name of the window's socket: private to the person and to ``ATTUNE_HOME``."""
    digest = hashlib.sha256(str(paths.state).encode()).hexdigest()[:16]
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return str(Path(runtime) / f"attune-{digest}")
    return f"attune-{os.getuid() if hasattr(os, 'getuid') else 'user'}-{digest}"


def ask_window(name: str, command: str, argument: str = "") -> str | None:
    """Send a command to the running window and return its answer.

    None means that no window runs, an empty answer that it is too busy to give one.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return None
    message = json.dumps({"command": command, "argument": argument})
    socket.write(message.encode() + b"\n")
    socket.flush()
    answer = ""
    if socket.waitForReadyRead(CONNECT_MS * 3):
        answer = bytes(socket.readAll().data()).decode(errors="replace").strip()
    socket.disconnectFromServer()
    return answer


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
            if ask_window(self.name, "show"):
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
            return ask_window(self.name, "show") is None


class InstanceServer(QObject):
    """Listens for commands on the GUI thread; ``handler`` returns the answer for people."""

    def __init__(self, name: str, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = handler
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(name):
            # A crashed window leaves its socket behind; nobody answered on it.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MESSAGE_BYTES:
                socket.abort()
            return
        answer = self._answer(bytes(socket.readLine(MESSAGE_BYTES).data()))
        socket.write(answer.encode() + b"\n")
        socket.flush()

    def _answer(self, line: bytes) -> str:
        try:
            message: Any = json.loads(line)
            command, argument = str(message["command"]), str(message.get("argument", ""))
        except (ValueError, KeyError, TypeError, AttributeError):
            return "error: that was not a command"
        return self._handler(command, argument)
