"""Faults that meet the next connections, and the list of all faults."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from desktop.emulator.repertoire import faults
from tests.contract.test_embedded_server import House, fetch, resumable
from tests.contract.test_embedded_server_order import live, opened, passed, resumable_handle
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract


async def outcome(house: House, handle: str = "") -> str:
    """Open a session and tell how that went."""
    try:
        client = await opened(house, handle)
    except InvalidStatus as error:
        return f"HTTP {error.response.status_code}"
    try:
        frame = bytes(await asyncio.wait_for(client.socket.recv(decode=False), 0.2))
    except ConnectionClosed as error:
        return f"closed {error.rcvd.code}" if error.rcvd else "dropped"
    except TimeoutError:
        return "silence"
    return "welcome" if b"setupComplete" in frame else "fault"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("hang?", "silence"),
        ("spoil-setup?kind=error-frame", "fault"),
        ("spoil-setup?kind=malformed-frame", "fault"),
        ("spoil-setup?kind=close&code=1008", "closed 1008"),
        ("spoil-setup?kind=drop", "dropped"),
    ],
)
@pytest.mark.parametrize("timing", ["", "times=2", "after=0.01", "at=connect", "at=resume"])
@holding(House)
async def test_next_connections_meet_what_waits(
    house: House, order: str, expected: str, timing: str
) -> None:
    await house.open()
    handle = await resumable_handle(house)
    await house.order(f"{order}&{timing}")
    if timing == "after=0.01":
        await passed(house)
    if timing == "at=resume":
        assert await outcome(house) == "welcome"
    times = 2 if timing == "times=2" else 1
    assert [await outcome(house, handle) for _ in range(times)] == [expected] * times
    assert await outcome(house) == "welcome"


@pytest.mark.parametrize("timing", ["", "times=2", "after=0.01", "at=connect", "at=turn"])
@holding(House)
async def test_next_upgrades_are_refused(house: House, timing: str) -> None:
    house.voice.seconds = 0.01
    await house.open()
    client = await live(house)
    await house.order(f"refuse?status=429&{timing}")
    if timing == "after=0.01":
        await passed(house)
    if timing == "at=turn":
        await client.write("hello")
        await client.turn()
    times = 2 if timing == "times=2" else 1
    assert [await outcome(house) for _ in range(times)] == ["HTTP 429"] * times
    assert await outcome(house) == "welcome"


@pytest.mark.parametrize(("form", "code"), [("expired", 1008), ("unknown", 1007)])
@pytest.mark.parametrize("timing", ["", "after=0.01", "at=connect", "at=resume", "at=turn"])
@holding(House)
async def test_handles_become_useless_when_they_shall(
    house: House, form: str, code: int, timing: str
) -> None:
    house.voice.seconds = 0.01
    await house.open()
    handle = await resumable_handle(house)
    await house.order(f"expire-handles?as={form}&{timing}")
    if timing == "after=0.01":
        await passed(house)
    if timing in ("at=connect", "at=turn"):
        client = await live(house, sessionResumption={"handle": handle})
        await client.write("hello")
        await client.turn()
        await client.socket.close()
    assert await outcome(house, handle) == f"closed {code}"


@holding(House)
async def test_chance_spares_some_connections_and_always_the_same(house: House) -> None:
    await house.open()
    rounds = []
    for _ in range(2):
        await house.order("refuse?status=503&times=99&probability=0.5&seed=11")
        rounds.append([await outcome(house) for _ in range(12)])
        await house.order("forget")
    assert rounds[0] == rounds[1]
    assert set(rounds[0]) == {"HTTP 503", "welcome"}


@holding(House)
async def test_what_waits_is_forgotten(house: House) -> None:
    await house.open()
    for order in ("refuse", "hang", "close?at=turn"):
        await house.order(order)
    assert (await house.order("state"))["plans"] == 3
    assert await house.order("forget") == {"forgotten": 3}
    assert await outcome(house) == "welcome"


@pytest.mark.parametrize("address", ["/control", "/control/", "/control/faults"])
@holding(House)
async def test_control_address_lists_every_fault_for_people(house: House, address: str) -> None:
    endpoint = await house.open()
    request = urllib.request.Request(
        f"{endpoint.url}{address}", headers={"x-goog-api-key": endpoint.key}
    )
    told = json.loads(await asyncio.to_thread(fetch, request, None))
    assert [fault["name"] for fault in told["faults"]] == list(faults())
    assert all(fault["help"].endswith(".") for fault in told["faults"])
    assert "probability" in {parameter["name"] for parameter in told["timing"]}


@pytest.mark.parametrize(
    "order",
    [
        "refuse?at=resume",
        "refuse?status=418",
        "spoil-setup?kind=close&code=1006",
        "spoil-setup?kind=error-frame&code=1011",
        "interrupt?probability=2",
        "interrupt?after=-1",
        "bad-frame?kind=odd",
        "goaway?then=dance",
    ],
)
@holding(House)
async def test_senseless_timing_or_parameter_is_refused(house: House, order: str) -> None:
    await house.open()
    with pytest.raises(urllib.error.HTTPError, match="400"):
        await house.order(order)


@holding(House)
async def test_handle_of_a_turn_is_kept_by_the_next_session(house: House) -> None:
    await house.open()
    assert await outcome(house, await resumable(house)) == "welcome"
