"""Every fault in every timing, as it shows on the wire."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from desktop.emulator.repertoire import BAD_FRAMES, FAULTS
from tests.contract.test_embedded_server import (
    SPOKEN,
    TIMER,
    House,
    closing,
    use_timer,
)
from tests.fakes.emulator import RawClient, quiet, sound, words
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

Check = Callable[[RawClient], Awaitable[None]]

SETUP: dict[str, Any] = {
    **SPOKEN,
    "sessionResumption": {},
    "tools": [{"functionDeclarations": [TIMER | {"behavior": "BLOCKING"}]}],
}


async def frame_with(client: RawClient, mark: bytes) -> bytes:
    """Return the first frame that holds these bytes."""
    while True:
        frame = bytes(await client.socket.recv(decode=False))
        if mark in frame:
            return frame


def showing(mark: str) -> Check:
    async def check(client: RawClient) -> None:
        await frame_with(client, mark.encode())

    return check


def ending(code: int | None) -> Check:
    async def check(client: RawClient) -> None:
        assert (await closing(lambda: frame_with(client, b"never")))[0] == code

    return check


async def is_silent(client: RawClient) -> None:
    """Check that nothing comes any more, not even a pong; later it does."""
    pong = await client.socket.ping()
    with suppress(TimeoutError):
        while True:  # the fault may be a turn of the server's loop away
            await asyncio.wait_for(asyncio.shield(pong), 0.15)
            pong = await client.socket.ping()
    await pong


async def is_slow(client: RawClient) -> None:
    began = asyncio.get_running_loop().time()
    await client.write("hello")
    await frame_with(client, b"turnComplete")
    assert asyncio.get_running_loop().time() - began > 0.06  # three messages at least


async def is_too_big(client: RawClient) -> None:
    with pytest.raises(ConnectionClosed) as caught:
        await frame_with(client, b"never")
    assert caught.value.sent is not None
    assert caught.value.sent.code == 1009


async def breaks_off(client: RawClient) -> None:
    while True:
        try:
            json.loads(await client.socket.recv())
        except json.JSONDecodeError:
            return


async def says_nothing(client: RawClient) -> None:
    await client.write("hello")
    assert b'"turnComplete": true' in await frame_with(client, b"serverContent")


async def says_why(client: RawClient) -> None:
    await client.write("hello")
    await frame_with(client, b'"turnCompleteReason": "RESPONSE_REJECTED"')


async def has_no_sound(client: RawClient) -> None:
    await client.write("hello")
    turn = await client.turn()
    assert words(turn) == "You said hello"
    assert not sound(turn)


async def never_completes(client: RawClient) -> None:
    await client.write("hello")
    await frame_with(client, b"generationComplete")
    assert b"sessionResumptionUpdate" in await frame_with(client, b"{")


async def speaks_after_its_end(client: RawClient) -> None:
    await client.write("hello")
    await frame_with(client, b"turnComplete")
    assert b"outputTranscription" in await frame_with(client, b"serverContent")


async def repeats_sound(client: RawClient) -> None:
    await client.write("hello")
    await frame_with(client, b"inlineData")
    await client.send({"clientContent": {"turns": []}})
    await frame_with(client, b"turnComplete")
    assert b"inlineData" in await frame_with(client, b"serverContent")


async def calls_twice(client: RawClient) -> None:
    await client.write("five seconds")
    first = await frame_with(client, b"toolCall")
    assert await frame_with(client, b"{") == first


async def calls_without_an_id(client: RawClient) -> None:
    await client.write("five seconds")
    assert b'"id"' not in await frame_with(client, b"toolCall")


async def cancels_late(client: RawClient) -> None:
    await frame_with(client, b"toolCallCancellation")


async def cannot_bear_sound(client: RawClient) -> None:
    await client.write("five seconds")
    await frame_with(client, b"toolCall")
    await client.speak(quiet(40))
    code, reason = await closing(lambda: frame_with(client, b"never"))
    assert (code, reason[:9]) == (1008, "Operation")


EFFECTS: dict[str, tuple[str, Check]] = {
    "drop": ("", ending(None)),
    "stall": ("seconds=0.4", is_silent),
    "deaf": ("seconds=0.4", is_silent),
    "slow": ("ms=20", is_slow),
    "close": ("code=1012", ending(1012)),
    "goaway": ("seconds=0", ending(1011)),
    "interrupt": ("", showing('"interrupted": true')),
    "empty-turn": ("", showing('"turnComplete": true')),
    "error-frame": ("code=503", showing('"code": 503')),
    "malformed-frame": ("", breaks_off),
    "bad-frame": ("", showing("messageOfTomorrow")),
    "big-frame": ("", is_too_big),
    "unknown-fields": ("", showing("futureField")),
    "flood": ("count=3", showing('" 2"')),
    "silence": ("", says_nothing),
    "reject": ("", says_why),
    "mute": ("", has_no_sound),
    "lose-completion": ("", never_completes),
    "residue": ("", repeats_sound),
    "late-transcript": ("", speaks_after_its_end),
    "duplicate-call": ("", calls_twice),
    "nameless-call": ("", calls_without_an_id),
    "late-cancellation": ("", cancels_late),
    "call-deafness": ("", cannot_bear_sound),
}  # fmt: skip
BY_TURN = {
    says_nothing, says_why, has_no_sound, never_completes, repeats_sound, speaks_after_its_end,
    calls_twice, calls_without_an_id, cannot_bear_sound, is_slow,
}  # fmt: skip
TIMINGS = ("", "after=0.01", "at=connect", "at=resume", "at=turn", "probability=1&seed=7")


async def live(house: House, **setup: Any) -> RawClient:
    """Open a session that has spoken, so that whatever a fault needs is there."""
    client = await house.dial()
    await client.setup(**(SETUP | setup))
    await frame_with(client, b"newHandle")
    return client


async def answered(client: RawClient) -> None:
    """Have a tool called and answered."""
    await client.write("five seconds")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    answer = {"id": call["id"], "name": call["name"], "response": {"status": 1}}
    await client.send({"toolResponse": {"functionResponses": [answer]}})
    await client.turn()


@pytest.mark.parametrize(
    ("name", "timing"),
    [
        (name, timing)
        for name in EFFECTS
        for timing in TIMINGS
        # At a session's beginning no call can have been answered.
        if name != "late-cancellation" or timing not in ("at=connect", "at=resume")
    ],
)
@holding(House)
async def test_fault_shows_when_it_shall(house: House, name: str, timing: str) -> None:
    parameters, check = EFFECTS[name]
    calling = name in ("duplicate-call", "nameless-call", "late-cancellation", "call-deafness")
    house.voice.seconds = 0.3 if name == "residue" else 0.02
    await house.open(use_timer) if calling else await house.open()
    order = f"{name}?{parameters}&{timing}"
    handle = await resumable_handle(house) if timing == "at=resume" else ""
    early = timing in ("at=connect", "at=resume")
    if early:
        await house.order(order)
    client = await opened(house, handle) if early else await live(house)
    if name == "late-cancellation":
        await answered(client)
    if not early:
        await house.order(order)
    if timing == "after=0.01":
        await passed(house)
    if timing == "at=turn" and check not in BY_TURN:
        await client.write("hello")
    await check(client)


async def resumable_handle(house: House) -> str:
    """Return a handle whose socket has closed; nothing but a handle was asked for."""
    client = await house.dial()
    await client.setup(sessionResumption={})
    update = await client.until("sessionResumptionUpdate", "newHandle")
    await client.socket.close()
    return str(update[-1]["sessionResumptionUpdate"]["newHandle"])


async def opened(house: House, handle: str) -> RawClient:
    """Open a session in which a fault may show at once."""
    client = await house.dial()
    wanted = {"handle": handle} if handle else {}
    await client.send(
        {"setup": {"model": "models/gemini-3.8-live", **SETUP, "sessionResumption": wanted}}
    )
    return client


async def passed(house: House) -> None:
    """Wait until a fault that waits for its time has had it."""
    marker = asyncio.create_task(asyncio.sleep(0.05), name="later")
    await marker


def test_every_fault_of_a_session_is_tried() -> None:
    assert set(EFFECTS) == {fault.name for fault in FAULTS if fault.scope == "session"}


@pytest.mark.parametrize("kind", BAD_FRAMES)
@holding(House)
async def test_session_goes_on_after_a_bad_frame(house: House, kind: str) -> None:
    await house.open()
    client = await live(house)
    await house.order(f"bad-frame?kind={kind}")
    with pytest.raises((ValueError, KeyError, AttributeError, TypeError, AssertionError)):
        read_strictly(await client.socket.recv(decode=False))
    await client.write("hello")
    await frame_with(client, b"turnComplete")


def read_strictly(frame: bytes | str) -> None:
    """Read a frame as a client does that expects nothing bad."""
    import base64

    message = json.loads(frame)
    content = message.get("serverContent", {})
    assert set(message) <= {"serverContent", "toolCall", "goAway"}
    assert isinstance(content.get("turnComplete", False), bool)
    for part in content.get("modelTurn", {}).get("parts", []):
        base64.b64decode(part["inlineData"]["data"], validate=True)


@holding(House)
async def test_call_comes_as_a_part_too(house: House) -> None:
    await house.open(use_timer)
    client = await live(house)
    await house.order("duplicate-call?form=part")
    await client.write("five seconds")
    first = json.loads(await frame_with(client, b"toolCall"))["toolCall"]["functionCalls"]
    [part] = json.loads(await frame_with(client, b"functionCall"))["serverContent"]["modelTurn"][
        "parts"
    ]
    assert [part["functionCall"]] == first


@holding(House)
async def test_line_falls_silent_after_its_farewell(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("goaway?seconds=0&then=stall")
    pong = await client.socket.ping()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(pong, 0.1)
    client.socket.transport.abort()
