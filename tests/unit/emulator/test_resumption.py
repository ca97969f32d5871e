"""Handles and what lies behind them."""

from __future__ import annotations

import gc

import pytest
from websockets.asyncio.connection import Connection
from websockets.client import ClientProtocol
from websockets.protocol import State
from websockets.uri import parse_uri

from desktop.emulator.context import Context
from desktop.emulator.resumption import HandleStore, openness_of
from desktop.emulator.wire import WireError

pytestmark = pytest.mark.unit


class Room:
    """A store whose time the test sets."""

    def __init__(self) -> None:
        self.now = 0.0
        self.store = HandleStore(lambda: self.now)
        self.open = False
        self.context = Context(instruction="be brief")

    def save(self) -> str:
        return self.store.save("m", "developer", self.context, lambda: self.open)

    def refusal(self, handle: str, model: str = "m") -> tuple[int, str]:
        with pytest.raises(WireError) as caught:
            self.store.resume(handle, model, "developer")
        return caught.value.code, caught.value.reason


def test_handle_brings_back_the_context_as_it_was() -> None:
    room = Room()
    handle = room.save()
    room.context.add_text("user", "later")
    resumed = room.store.resume(handle, "m", "developer")
    assert (resumed.instruction, resumed.turns()) == ("be brief", [])


def test_handle_is_bound_to_its_model() -> None:
    room = Room()
    assert room.refusal(room.save(), model="other") == (1007, "Invalid session handle")


def test_handle_expires_after_two_hours() -> None:
    room = Room()
    handle = room.save()
    room.now = 2 * 3600.0
    assert room.refusal(handle) == (1008, "BidiGenerateContent session expired")


def test_life_of_a_handle_begins_when_its_socket_closes() -> None:
    room = Room()
    handle = room.save()
    room.open = True
    room.now = 3 * 3600.0
    assert room.refusal(handle)[0] == 1011
    room.open = False
    room.store.leave([handle, "unknown"])
    room.now += 2 * 3600.0 - 1
    assert room.store.resume(handle, "m", "developer")
    room.now += 1
    assert room.refusal(handle)[0] == 1008


def test_forgotten_handle_is_unknown() -> None:
    room = Room()
    handle = room.save()
    room.store.forget(handle)
    assert room.refusal(handle) == (1007, "Invalid session handle")


def test_handle_of_an_open_socket_is_refused() -> None:
    room = Room()
    handle = room.save()
    room.open = True
    assert room.refusal(handle)[0] == 1011


def test_store_forgets_the_oldest_of_too_many() -> None:
    room = Room()
    first = room.save()
    for _ in range(512):
        room.save()
    assert room.refusal(first) == (1007, "Invalid session handle")


async def test_a_handle_knows_its_socket_without_keeping_it_alive() -> None:
    protocol = ClientProtocol(parse_uri("ws://localhost/"), state=State.OPEN)
    socket = Connection(protocol)
    is_open = openness_of(socket)
    assert is_open()
    del socket
    gc.collect()
    assert not is_open()
