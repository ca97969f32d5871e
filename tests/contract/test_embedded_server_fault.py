"""Every fault of the control address, as a client sees it."""

from __future__ import annotations

import asyncio
import json
import urllib.error
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from tests.contract.test_embedded_server import (
    SPOKEN,
    TIMER,
    House,
    closing,
    resumable,
    use_timer,
)
from tests.fakes.emulator import RawClient, contents, words
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

CALLING: dict[str, Any] = {
    "tools": [{"functionDeclarations": [TIMER | {"behavior": "BLOCKING"}]}],
    "outputAudioTranscription": {},
}


async def live(house: House, **setup: Any) -> RawClient:
    client = await house.dial()
    await client.setup(**setup)
    return client


async def respond(client: RawClient, call: dict[str, Any]) -> None:
    answer: dict[str, Any] = {key: call[key] for key in ("id", "name") if key in call}
    answer["response"] = {"status": 1}
    await client.send({"toolResponse": {"functionResponses": [answer]}})


@pytest.mark.parametrize(
    ("order", "field"),
    [
        ("interrupt", "interrupted"),
        ("empty-turn", "turnComplete"),
        ("unknown-fields", "futureField"),
        ("flood?count=3", "interimInputTranscription"),
    ],
)
@holding(House)
async def test_fault_sends_its_content(house: House, order: str, field: str) -> None:
    await house.open()
    client = await live(house)
    await house.order(order)
    assert field in (await client.receive())["serverContent"]


@holding(House)
async def test_error_object_comes_as_a_frame(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("error-frame?code=503")
    assert (await client.receive())["error"]["code"] == 503


@holding(House)
async def test_malformed_frame_is_no_json(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("malformed-frame")
    with pytest.raises(json.JSONDecodeError):
        await client.receive()


@holding(House)
async def test_big_frame_breaks_a_library_s_limit(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("big-frame")
    with pytest.raises(ConnectionClosed) as caught:
        await client.receive()
    assert caught.value.sent is not None
    assert caught.value.sent.code == 1009


@pytest.mark.parametrize("kind", ["error-frame", "malformed-frame"])
@holding(House)
async def test_setup_is_answered_with_a_fault_once(house: House, kind: str) -> None:
    await house.open()
    await house.order(f"spoil-setup?kind={kind}")
    first = await house.dial()
    await first.send({"setup": {"model": "models/gemini-3.8-live"}})
    assert b"setupComplete" not in await first.socket.recv(decode=False)
    assert await (await house.dial()).setup() == {"setupComplete": {}}


@holding(House)
async def test_setup_is_never_answered(house: House) -> None:
    await house.open()
    await house.order("hang")
    client = await house.dial()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(client.setup(), 0.1)


@holding(House)
async def test_rejected_turn_says_why(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("reject?reason=GENERATED_AUDIO_SAFETY")
    await client.write("hello")
    [turn] = await client.turn()
    assert turn["serverContent"]["turnCompleteReason"] == "GENERATED_AUDIO_SAFETY"


@holding(House)
async def test_late_transcript_follows_its_turn(house: House) -> None:
    await house.open()
    client = await live(house, **SPOKEN)
    await house.order("late-transcript")
    await client.write("hello")
    assert words(await client.turn()) == ""
    assert words([await client.receive()]).startswith("You")


@holding(House)
async def test_old_sound_comes_after_an_interruption(house: House) -> None:
    house.voice.seconds = 20.0
    await house.open()
    client = await live(house)
    await house.order("residue")
    await client.write("talk")
    await client.until("serverContent", "modelTurn")
    await client.send({"clientContent": {"turns": []}})
    await client.turn()
    assert contents([await client.receive()]) == ["modelTurn"]


@holding(House)
async def test_call_arrives_twice_and_counts_once(house: House) -> None:
    await house.open(use_timer)
    client = await live(house, **CALLING)
    await house.order("duplicate-call")
    await client.write("five seconds")
    first, second = [(await client.until("toolCall"))[-1]["toolCall"] for _ in range(2)]
    assert first == second
    for _ in range(2):
        await respond(client, first["functionCalls"][0])
    assert words(await client.turn()) == "The timer says 1"


@holding(House)
async def test_call_without_an_id_is_answered_by_its_name(house: House) -> None:
    await house.open(use_timer)
    client = await live(house, **CALLING)
    await house.order("nameless-call")
    await client.write("five seconds")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    assert "id" not in call
    await respond(client, call)
    assert words(await client.turn()) == "The timer says 1"


@holding(House)
async def test_cancellation_comes_after_the_answer(house: House) -> None:
    await house.open(use_timer)
    client = await live(house, **CALLING)
    await client.write("five seconds")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    await respond(client, call)
    await client.turn()
    await house.order("late-cancellation")
    assert (await client.receive())["toolCallCancellation"]["ids"] == [call["id"]]


@holding(House)
async def test_pongs_wait_while_nothing_is_read(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("deaf?seconds=0.3")
    pong = await client.socket.ping()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(pong), 0.1)
    await pong


@holding(House)
async def test_slow_messages_still_come(house: House) -> None:
    await house.open()
    client = await live(house)
    await house.order("slow?ms=20")
    await client.write("hello")
    assert contents(await client.turn())[-1] == "turnComplete"


# -- when -----------------------------------------------------------------------------------------


@holding(House)
async def test_fault_waits_for_the_next_resume(house: House) -> None:
    await house.open()
    handle = await resumable(house)
    await house.order("close?code=1012&at=resume")
    fresh = await live(house)
    await fresh.write("hello")
    await fresh.turn()
    client = await live(house, sessionResumption={"handle": handle})
    assert (await closing(client.turn))[0] == 1012


@holding(House)
async def test_fault_waits_for_its_time(house: House) -> None:
    await house.open()
    client = await live(house)
    assert await house.order("interrupt?after=0.02") == {"after": 0.02}
    assert contents([await client.receive()]) == ["interrupted"]


async def faulty_turns(house: House, count: int) -> list[bool]:
    client = await live(house)
    found = []
    for _ in range(count):
        await client.write("hello")
        found.append("turnCompleteReason" in (await client.turn())[-1]["serverContent"])
    return found


@holding(House)
async def test_chance_is_the_same_for_the_same_seed(house: House) -> None:
    house.voice.seconds = 0.01
    await house.open()
    order = "reject?at=turn&times=99&probability=0.5&seed=7"
    await house.order(order)
    first = await faulty_turns(house, 8)
    await house.order("forget")
    await house.order(order)
    assert await faulty_turns(house, 8) == first
    assert {True, False} == set(first)


@pytest.mark.parametrize(
    "order",
    [
        "close?code=1006",
        "close?code=x",
        "interrupt?at=noon",
        "refuse?status=200",
        "spoil-setup?kind=x",
        "late-cancellation",
    ],
)
@holding(House)
async def test_senseless_order_is_refused(house: House, order: str) -> None:
    await house.open()
    await live(house)
    with pytest.raises(urllib.error.HTTPError, match="400"):
        await house.order(order)
