"""A desktop's screen-cast portal on a message bus of the test's own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
ROOT = "/org/freedesktop/portal/desktop"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
PATIENCE_S = 60.0

has_bus = shutil.which("dbus-daemon") is not None


@contextmanager
def private_bus() -> Iterator[str]:
    """Run a message bus and yield its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


class FakePortal:
    """Answers as ``answer`` says: 0 for yes, 1 for a person's no, 2 for a fault, None for not yet.

    Each yes brings the next of the tokens ``token 1``, ``token 2``, ... ``asked`` holds the options
    of every SelectSources, ``dialogs`` counts how often a person had to be asked.
    """

    def __init__(self, bus: str, node: int = 42, pipewire: str = "") -> None:
        self.answer: int | None = 0
        self.version = 5
        self.asked: list[dict[str, Any]] = []
        self.dialogs = 0
        self.revoked = False
        self.closed = threading.Event()
        self._node = node
        self._pipewire = pipewire
        self._bus = bus
        self._tokens = 0
        self._sockets: list[socket.socket] = []
        self._waiting: deque[tuple[Message, str]] = deque()
        self._session = self._client = ""
        self._connection: DBusConnection = open_dbus_connection(bus, enable_fds=True)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, name="fake portal", daemon=True)
        self._thread.start()

    def decide(self, answer: int) -> None:
        """Answer a question that waits, as a person does who comes back to the dialog."""
        self._tell("Decide", "u", (answer,))

    def revoke(self) -> None:
        """End the session, as a person does from the desktop's own indicator."""
        self.revoked = True
        self._tell("Revoke")

    def close(self) -> None:
        """Leave the bus."""
        self._tell("Leave")
        self._thread.join(PATIENCE_S)
        for one in self._sockets:
            one.close()

    def _tell(self, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> None:
        from jeepney import new_method_call

        with open_dbus_connection(self._bus) as caller:
            address = DBusAddress(ROOT, NAME, "test.Portal")
            caller.send_and_get_reply(new_method_call(address, member, signature, body))

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = str(message.header.fields.get(HeaderFields.member))
            handler = getattr(self, f"_on_{member.lower()}", None)
            if handler is None:
                reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
                self._connection.send(reply)
            else:
                handler(message)
            if member == "Leave":
                self._connection.close()
                return

    def _on_get(self, message: Message) -> None:
        known = {"version": self.version, "AvailableSourceTypes": 3, "AvailableCursorModes": 7}
        self._reply(message, "v", (("u", known[message.body[1]]),))

    def _on_createsession(self, message: Message) -> None:
        self._client = str(message.header.fields[HeaderFields.sender])
        options = message.body[0]
        name = self._client[1:].replace(".", "_")
        self._session = f"{ROOT}/session/{name}/{options['session_handle_token'][1]}"
        self._respond(self._request(message, options), 0, {"session_handle": ("s", self._session)})

    def _on_selectsources(self, message: Message) -> None:
        self.asked.append({key: value[1] for key, value in message.body[1].items()})
        self._respond(self._request(message, message.body[1]), 0, {})

    def _on_start(self, message: Message) -> None:
        request = self._request(message, message.body[2])
        token = self.asked[-1].get("restore_token", "")
        if token and token == f"token {self._tokens}" and not self.revoked:
            self._grant(request)
            return
        self.dialogs += 1
        self.revoked = False
        if self.answer is None:
            self._waiting.append((message, request))
        else:
            self._decided(request, self.answer)

    def _on_openpipewireremote(self, message: Message) -> None:
        if self._pipewire:
            theirs = socket.socket(socket.AF_UNIX)
            theirs.connect(self._pipewire)
        else:
            ours, theirs = socket.socketpair()
            self._sockets.append(ours)
        self._reply(message, "h", (theirs,))
        theirs.close()

    def _on_close(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.path) == self._session:
            self.closed.set()
        self._reply(message)

    def _on_decide(self, message: Message) -> None:
        while self._waiting:
            self._decided(self._waiting.popleft()[1], message.body[0])
        self._reply(message)

    def _on_revoke(self, message: Message) -> None:
        self._signal(self._session, SESSION, "Closed")
        self._reply(message)

    def _on_leave(self, message: Message) -> None:
        self._reply(message)

    def _decided(self, request: str, answer: int) -> None:
        if answer == 0:
            self._grant(request)
        else:
            self._respond(request, answer, {})

    def _grant(self, request: str) -> None:
        self._tokens += 1
        results: dict[str, Any] = {
            "streams": ("a(ua{sv})", [(self._node, {"source_type": ("u", 1)})])
        }
        if self.asked[-1].get("persist_mode"):
            results["restore_token"] = ("s", f"token {self._tokens}")
        self._respond(request, 0, results)

    def _request(self, message: Message, options: dict[str, Any]) -> str:
        name = str(message.header.fields[HeaderFields.sender])[1:].replace(".", "_")
        path = f"{ROOT}/request/{name}/{options['handle_token'][1]}"
        self._reply(message, "o", (path,))
        return path

    def _respond(self, request: str, code: int, results: dict[str, Any]) -> None:
        self._signal(request, REQUEST, "Response", "ua{sv}", (code, results))

    def _signal(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> None:
        signal = new_signal(DBusAddress(path, interface=interface), member, signature, body)
        signal.header.fields[HeaderFields.destination] = self._client
        self._connection.send(signal)

    def _reply(
        self, message: Message, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> None:
        with suppress(OSError):
            self._connection.send(new_method_return(message, signature, body))
