"""A server that is short of memory, and sessions that last."""

from __future__ import annotations

import asyncio
import base64
import gc
import weakref
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from desktop.emulator.ledger import UNAVAILABLE
from desktop.emulator.session import Session
from tests.contract.test_embedded_server import House, closing
from tests.contract.test_embedded_server_script import JPEG
from tests.fakes.emulator import RawClient, contents
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract


def picture(size: int) -> dict[str, Any]:
    """Return a picture message that weighs so many bytes."""
    data = base64.b64decode(JPEG) + bytes(size)
    blob = {"data": base64.b64encode(data).decode(), "mimeType": "image/jpeg"}
    return {"realtimeInput": {"video": blob}}


async def crowded(house: House) -> tuple[RawClient, RawClient]:
    """Return a light and a heavy session under a ceiling of a million bytes."""
    await house.open(ceiling_bytes=1_000_000)
    light, heavy = await house.dial(), await house.dial()
    for client, size in ((light, 50_000), (heavy, 860_000)):
        await client.setup()
        await client.send(picture(size))
        await (await client.socket.ping())
    return light, heavy


@holding(House)
async def test_newcomer_is_refused_while_memory_is_short(house: House) -> None:
    await crowded(house)
    with pytest.raises(InvalidStatus) as caught:
        await house.dial()
    assert caught.value.response.status_code == 503
    assert UNAVAILABLE.encode() in (caught.value.response.body or b"")


@holding(House)
async def test_heaviest_session_is_closed_with_the_service_s_words(house: House) -> None:
    light, heavy = await crowded(house)
    await light.send(picture(150_000))
    assert await closing(lambda: heavy.until("goAway")) == (1011, UNAVAILABLE)
    await light.write("are you there")
    assert contents(await light.turn())[-1] == "turnComplete"


@holding(House)
async def test_room_is_free_again_after_a_session_has_gone(house: House) -> None:
    _, heavy = await crowded(house)
    await heavy.socket.close()
    newcomer = await house.dial()
    assert await newcomer.setup() == {"setupComplete": {}}


@holding(House)
async def test_a_closed_connection_does_not_wait_for_the_garbage_collector(house: House) -> None:
    await house.open(tls=True)
    transports = house.servers[0].entrance._transports
    gc.disable()
    try:
        client = await house.dial()
        await client.setup(sessionResumption={})
        gone = asyncio.Event()
        (transport,) = transports
        weakref.finalize(transport, gone.set)
        del transport
        await client.socket.close()
        async with asyncio.timeout(20):
            await gone.wait()
    finally:
        gc.enable()


@holding(House)
async def test_a_session_that_is_resumed_again_and_again_keeps_its_tools_once(
    house: House,
) -> None:
    await house.open()
    handle: dict[str, str] = {}
    for _ in range(3):
        client = await house.dial()
        tool = {"functionDeclarations": [{"name": "f", "description": "d"}]}
        await client.setup(sessionResumption=handle, tools=[tool])
        update = (await client.until("sessionResumptionUpdate"))[-1]["sessionResumptionUpdate"]
        handle = {"handle": update["newHandle"]}
        await client.socket.close()

    saved = house.servers[0]._house.handles._saved.values()
    assert len(saved) == 3
    assert len({id(one.context.tools) for one in saved}) == 1


@holding(House)
async def test_an_order_that_comes_while_a_session_ends_is_forgotten(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    (session,) = house.servers[0]._sessions.values()
    assert isinstance(session, Session)
    closing_deadlines = session.connection.deadlines.aclose
    closings = 0
    ended = asyncio.Event()

    async def late_order() -> None:
        nonlocal closings
        closings += 1
        await closing_deadlines()
        if closings == 1:
            session.connection.go_away(60.0)
        else:
            ended.set()

    session.connection.deadlines.aclose = late_order  # type: ignore[method-assign]  # an order in the last moment
    await client.socket.close()
    async with asyncio.timeout(20):
        await ended.wait()
    assert "emulator deadline connection" not in {task.get_name() for task in asyncio.all_tasks()}


@holding(House)
async def test_nobody_is_sent_away_before_the_setup(house: House) -> None:
    await house.open()
    client = await house.dial()
    assert "error" not in await house.order("goaway?seconds=5")
    assert await client.setup() == {"setupComplete": {}}
