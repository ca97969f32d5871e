"""What the lock asks of a real message bus, answered by a stand-in for the desktop's service."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop.vision.lock import FRESH_S, DbusLock, Witness, open_lock

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon"),
]

NAME = "org.gnome.ScreenSaver"
SAVER = Witness("SESSION", NAME, "/org/gnome/ScreenSaver", NAME, "GetActive")


class Saver:
    """A screen saver on the bus of the test."""

    def __init__(self, bus: str) -> None:
        self.active = False
        self._connection: DBusConnection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields.get(HeaderFields.member)
            if member == "GetActive":
                reply = new_method_return(message, "b", (self.active,))
            else:
                reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self._connection.send(reply)
            if member == "Leave":
                self._connection.close()
                return

    def leave(self, bus: str) -> None:
        """End the service, as a logout of the desktop does."""
        caller = open_dbus_connection(bus)
        address = DBusAddress(SAVER.path, NAME, NAME)
        caller.send_and_get_reply(new_method_call(address, "Leave"))
        caller.close()
        self._thread.join(10)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def saver(bus: str) -> Iterator[Saver]:
    saver = Saver(bus)
    yield saver
    saver.leave(bus)


def test_a_lock_is_noticed_and_its_end_too(saver: Saver) -> None:
    lock = DbusLock([SAVER])
    assert not lock.is_locked(0.0)
    saver.active = True
    assert lock.is_locked(FRESH_S)
    saver.active = False
    assert not lock.is_locked(2 * FRESH_S)
    lock.close()


def test_a_desktop_with_one_of_the_services_can_tell(saver: Saver) -> None:
    lock = open_lock(os.environ)
    assert lock is not None
    saver.active = True
    assert lock.is_locked(1.0)
    lock.close()


def test_a_desktop_without_any_cannot(bus: str) -> None:
    assert open_lock(os.environ) is None
