"""What the embedded server refuses, and how its parts beside the conversation behave."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from desktop.core.errors import UsageError
from tests.contract.test_embedded_server import SPOKEN, House, closing, fetch
from tests.fakes.emulator import (
    LIVE,
    VERTEX,
    loud,
    quiet,
    trust,
)
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract


@pytest.mark.parametrize(
    ("setup", "code", "fragment"),
    [
        ({"model": "models/gemini-4-argon"}, 1008, "is not found for API version v1beta"),
        (
            {"generationConfig": {"responseModalities": ["TEXT"]}},
            1007,
            "Cannot extract voices from a non-audio request.",
        ),
        (
            {
                "generation_config": {
                    "speech_config": {
                        "voice_config": {"prebuilt_voice_config": {"voice_name": "X"}}
                    }
                }
            },
            1007,
            "Requested voice api_name 'X' is not available for model",
        ),
        ({"proactivity": {"proactiveAudio": False}}, 1007, "invalid argument"),
        (
            {"generationConfig": {"thinkingConfig": {"thinkingLevel": "LOW"}}},
            1007,
            "Thinking level is not supported",
        ),
        ({"nonsense": 1}, 1007, "Unknown name \"nonsense\" at 'setup'"),
    ],
)
@holding(House)
async def test_setup_that_the_model_does_not_take_is_refused(
    house: House, setup: dict[str, Any], code: int, fragment: str
) -> None:
    await house.open()
    client = await house.dial()
    closed, reason = await closing(lambda: client.setup(**setup))
    assert closed == code
    assert fragment in reason


@holding(House)
async def test_anything_before_the_setup_is_refused(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.write("hello")
    refusal = await closing(client.receive)
    assert refusal == (1007, "setup must be the first message and only the first")


@pytest.mark.parametrize(
    ("message", "fragment"),
    [
        ({"realtimeInput": {"mediaChunks": []}}, "media_chunks is deprecated"),
        ({"realtimeInput": {"activityStart": {}}}, "Explicit activity control is not supported"),
        ({"realtimeInput": {}}, "invalid argument"),
        ({"clientContent": {"turns": [{"parts": [{"text": "x"}]}]}}, "invalid argument"),
        ({"setup": {}}, "setup must be the first message"),
    ],
)
@holding(House)
async def test_illegal_message_ends_the_session(
    house: House, message: dict[str, Any], fragment: str
) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.send(message)
    code, reason = await closing(client.receive)
    assert code == 1007
    assert fragment in reason


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (LIVE, {}, 401),
        (LIVE, {"x-goog-api-key": "wrong"}, 401),
        (LIVE, {"Origin": "https://example.org"}, 403),
        ("/ws/nothing", None, 404),
    ],
)
@holding(House)
async def test_upgrade_is_refused_in_plain_http(
    house: House, path: str, headers: dict[str, str] | None, status: int
) -> None:
    endpoint = await house.open()
    if headers is None:
        headers = {"x-goog-api-key": endpoint.key}
    with pytest.raises(InvalidStatus) as caught:
        await house.dial(path, additional_headers=headers)
    assert caught.value.response.status_code == status


@pytest.mark.parametrize(
    "form", ["?key={}", "?access_token={}", "Token {}", "Bearer {}", "x-goog-api-key"]
)
@holding(House)
async def test_every_form_of_the_key_opens_the_door(house: House, form: str) -> None:
    key = (await house.open()).key
    headers = {"x-goog-api-key": key} if form.startswith("x-goog") else {}
    if " " in form:
        headers = {"Authorization": form.format(key)}
    query = form.format(key) if form.startswith("?") else ""
    client = await house.dial(f"/{LIVE}{query}", additional_headers=headers)
    assert await client.setup() == {"setupComplete": {}}


@holding(House)
async def test_only_loopback_may_be_bound(house: House) -> None:
    with pytest.raises(UsageError, match="this computer only"):
        await house.open(host="0.0.0.0")


# -- vertex, http, faults, life -------------------------------------------------------------------


@holding(House)
async def test_vertex_path_speaks_vertex(house: House) -> None:
    await house.open()
    client = await house.dial(VERTEX)
    name = "projects/p/locations/l/publishers/google/models/gemini-3.8-live"
    complete = await client.setup(model=name, **SPOKEN)
    assert len(complete["setupComplete"]["sessionId"]) == 36
    await client.write("hello")
    turn = await client.turn()
    assert turn[0]["serverContent"]["modelTurn"]["role"] == "model"
    assert "candidatesTokenCount" in turn[-1]["usageMetadata"]


@holding(House)
async def test_models_are_listed_over_tls(house: House) -> None:
    endpoint = await house.open(tls=True)
    request = urllib.request.Request(f"{endpoint.url}/v1beta/models?key={endpoint.key}")
    listed = json.loads(await asyncio.to_thread(fetch, request, trust(endpoint)))
    assert "models/gemini-3.8-live" in [model["name"] for model in listed["models"]]


@holding(House)
async def test_unknown_order_is_not_found(house: House) -> None:
    await house.open()
    with pytest.raises(urllib.error.HTTPError, match="404"):
        await house.order("dance")


@holding(House)
async def test_state_counts_what_arrived(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.speak(loud(500) + quiet(800))
    await client.turn()
    [session] = (await house.order("state"))["sessions"]
    assert session["audio_ms"] == 1300.0
    assert session["turns"] == 1


@holding(House)
async def test_dropped_connection_has_no_close_frame(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    assert await house.order("drop") == {"sessions": 1}
    assert await closing(client.receive) == (None, "")


@holding(House)
async def test_close_order_carries_code_and_reason(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await house.order("close?code=1008&reason=The+operation+was+aborted.")
    assert await closing(client.receive) == (1008, "The operation was aborted.")


@holding(House)
async def test_go_away_is_announced_and_kept(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await house.order("goaway?seconds=0.05")
    assert await client.receive() == {"goAway": {"timeLeft": "0.05s"}}
    code, reason = await closing(client.receive)
    assert (code, reason) == (1011, "Deadline expired before operation could complete.")


@holding(House)
async def test_ordered_refusal_hits_the_next_upgrade_only(house: House) -> None:
    await house.open()
    await house.order("refuse?status=429")
    with pytest.raises(InvalidStatus):
        await house.dial()
    assert await (await house.dial()).setup() == {"setupComplete": {}}


@holding(House)
async def test_closing_the_server_ends_a_session_that_speaks(house: House) -> None:
    house.voice.seconds = 60.0
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.write("talk")
    await client.until("serverContent", "modelTurn")
    async with asyncio.timeout(2):
        await house.servers[0].aclose()
        code, _ = await closing(client.turn)
    assert code == 1001
    ours = {task.get_name() for task in asyncio.all_tasks()}
    assert not {name for name in ours if name.startswith("emulator")}


@holding(House)
async def test_idle_connections_do_not_hold_up_the_end(house: House) -> None:
    endpoint = await house.open()
    port = int(endpoint.url.rsplit(":", 1)[1])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await house.dial()
    async with asyncio.timeout(2):
        await house.servers[0].aclose()
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()


@holding(House)
async def test_an_ended_session_keeps_no_picture(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    jpeg = "/9j/wAARCAHgAoADAAAAAAAAAAAA/9k="
    await client.send({"realtimeInput": {"video": {"data": jpeg, "mimeType": "image/jpeg"}}})
    await client.write("hello")
    await client.turn()
    (scene,) = house.mind.scenes
    shown = len(scene.pictures)
    await house.aclose()
    assert (shown, scene.pictures) == (1, [])
