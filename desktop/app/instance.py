"""What is said to the running window: by a second start, or by a remote command."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 1000
MESSAGE_BYTES = 4096

Handler = Callable[[str, str], str]


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
