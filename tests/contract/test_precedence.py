"""Which threads the kernel, or RealtimeKit on a real message bus, lets go first."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop.audio import precedence
from desktop.audio.precedence import NICE, Precedence, ask_for, go_first
from tests.fakes.portal import has_bus, private_bus

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux"),
]

NAME = "org.freedesktop.RealtimeKit1"


class Kit:
    """Takes down what it is asked for; refuses as the real one does if told so."""

    def __init__(self, bus: str) -> None:
        self.asked: list[tuple[int, int]] = []
        self.refuses = False
        self._connection: DBusConnection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if not message.body:
                self._connection.send(new_method_return(message))
                self._connection.close()
                return
            self.asked.append(message.body)
            denied = new_error(message, "org.freedesktop.DBus.Error.AccessDenied")
            self._connection.send(denied if self.refuses else new_method_return(message))

    def leave(self, bus: str) -> None:
        """End the service."""
        with open_dbus_connection(bus) as caller:
            caller.send_and_get_reply(
                new_method_call(DBusAddress(f"/{NAME.replace('.', '/')}", NAME, NAME), "Leave")
            )
        self._thread.join(10)


@pytest.fixture(autouse=True)
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence, "_refused", threading.Event())


@pytest.fixture
def kit(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kit]:
    if not has_bus:
        pytest.skip("no dbus-daemon")
    with private_bus() as bus:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
        kit = Kit(bus)
        yield kit
        kit.leave(bus)


def may_go_first() -> bool:
    own = os.getpriority(os.PRIO_PROCESS, 0)
    return os.geteuid() == 0 and own > NICE


def refuse(*_: int) -> None:
    raise PermissionError


@pytest.mark.skipif(not may_go_first(), reason="the kernel grants this to root alone")
def test_a_thread_that_asks_goes_first_and_no_other_does() -> None:
    found: list[int] = []

    def sound() -> None:
        go_first()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=sound)
    thread.start()
    thread.join()
    assert found == [NICE]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_where_the_kernel_refuses_the_desktops_service_is_asked(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "setpriority", refuse)
    go_first()
    for thread in threading.enumerate():
        if thread.name == "attune-precedence":
            thread.join(60)
    assert kit.asked == [(threading.get_native_id(), NICE)]


def test_a_callback_asks_once_for_each_thread_it_runs_on(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    risen: list[int] = []
    monkeypatch.setattr(os, "setpriority", lambda _kind, thread, _nice: risen.append(thread))
    stream = Precedence()
    for _ in range(3):
        stream.claim()
    other = threading.Thread(target=stream.claim)
    other.start()
    other.join()
    assert risen == [threading.get_native_id(), other.native_id]
    assert not kit.asked


def test_where_the_service_refuses_nobody_asks_again(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "setpriority", refuse)
    kit.refuses = True
    assert not ask_for(threading.get_native_id())
    go_first()
    assert len(kit.asked) == 1


def test_where_nobody_can_be_asked_sound_goes_on_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not ask_for(threading.get_native_id())
