"""The vendor library's own ways in: ephemeral tokens and service accounts, nothing patched."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from desktop.core.errors import UsageError
from desktop.emulator.doorway import MOST_CONNECTIONS
from desktop.emulator.lifetime import Limits
from desktop.emulator.parts import Act, Prompt, Say, Scene
from desktop.emulator.server import MAX_SESSIONS, EmbeddedServer, Endpoint
from tests.contract.test_embedded_server import fetch
from tests.fakes.emulator import (
    LIVE,
    VERTEX,
    FakeEar,
    FakeMind,
    FakeVoice,
    LoudnessActivity,
    RawClient,
    dial,
    trust,
)
from tests.fakes.holding import holding

pytestmark = [
    pytest.mark.contract,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # The library calls its token support experimental, in a warning class of its own.
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore:The SDK's"),
]

MODEL = "gemini-2.5-flash-native-audio-preview-12-2025"
CONSTRAINED = LIVE.replace("v1beta", "v1alpha") + "Constrained"


async def echo(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    yield Say(f"{scene.instruction}: {prompt.heard.text}")


class Door:
    """A server, and what is needed to come in."""

    def __init__(self) -> None:
        self.server: EmbeddedServer | None = None
        self.endpoint = Endpoint("", None, "")

    async def open(self, **options: Any) -> Endpoint:
        self.server = EmbeddedServer(
            ear=FakeEar(),
            mind=FakeMind(echo),
            voice=FakeVoice(),
            voice_activity=LoudnessActivity,
            **options,
        )
        self.endpoint = await self.server.start()
        return self.endpoint

    def client(self, key: str | None = None, **options: Any) -> Any:
        """Return the library's client, as its documentation makes it."""
        from google import genai
        from google.genai.types import HttpOptions

        http = HttpOptions(
            base_url=self.endpoint.url,
            api_version=options.pop("version", "v1alpha"),
            async_client_args={"ssl": trust(self.endpoint), "proxy": None},
        )
        if self.endpoint.ca_file is not None:
            http.client_args = {"verify": str(self.endpoint.ca_file)}
        return genai.Client(api_key=key, http_options=http, **options)

    async def aclose(self) -> None:
        if self.server is not None:
            await self.server.aclose()


async def spoken(client: Any, model: str, text: str, **config: Any) -> str:
    heard = ""
    config = {"response_modalities": ["AUDIO"], "output_audio_transcription": {}, **config}
    async with client.aio.live.connect(model=model, config=config) as session:
        await session.send_client_content(turns={"role": "user", "parts": [{"text": text}]})
        async for message in session.receive():
            content = message.server_content
            if content and content.output_transcription:
                heard += content.output_transcription.text or ""
    return heard


async def token(door: Door, **config: Any) -> str:
    """Create an ephemeral token with the library, in a thread: its HTTP client is another."""
    issuer = door.client(door.endpoint.key)
    made = await asyncio.to_thread(issuer.auth_tokens.create, config=config)
    return str(made.name)


@holding(Door)
async def test_token_made_by_the_library_opens_a_session(door: Door) -> None:
    await door.open()
    name = await token(door, uses=1)
    assert await spoken(door.client(name), MODEL, "hello", system_instruction="A") == "A: hello"


@holding(Door)
async def test_token_locks_what_it_prescribes(door: Door) -> None:
    await door.open()
    constraints = {"model": MODEL, "config": {"system_instruction": "Locked"}}
    name = await token(
        door, live_connect_constraints=constraints, lock_additional_fields=[], uses=1
    )
    said = await spoken(door.client(name), MODEL, "hello", system_instruction="Mine")
    assert said == "Locked: hello"


@holding(Door)
async def test_used_token_is_refused(door: Door) -> None:
    await door.open()
    name = await token(door, uses=1)
    await spoken(door.client(name), MODEL, "hello")
    with pytest.raises(InvalidStatus) as caught:
        await spoken(door.client(name), MODEL, "hello")
    assert caught.value.response.status_code == 401


@pytest.mark.parametrize("form", ["?access_token={}", "Token {}"])
@holding(Door)
async def test_token_is_taken_from_query_and_header(door: Door, form: str) -> None:
    await door.open()
    name = await token(door)
    headers = {"Authorization": form.format(name)} if " " in form else {}
    query = form.format(name) if form.startswith("?") else ""
    client = await dial(door.endpoint, f"{CONSTRAINED}{query}", additional_headers=headers)
    assert await client.setup() == {"setupComplete": {}}
    await client.socket.close()


@pytest.mark.parametrize("path", [LIVE, VERTEX])
@holding(Door)
async def test_token_opens_no_other_address(door: Door, path: str) -> None:
    await door.open()
    headers = {"Authorization": f"Token {await token(door)}"}
    with pytest.raises(InvalidStatus):
        await dial(door.endpoint, path, additional_headers=headers)


@holding(Door)
async def test_key_alone_does_not_open_the_constrained_address(door: Door) -> None:
    await door.open()
    with pytest.raises(InvalidStatus):
        await dial(door.endpoint, CONSTRAINED)


def service_account(endpoint: Endpoint) -> dict[str, str]:
    """Return a service account with a key that was made for this test."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return {
        "type": "service_account",
        "project_id": "p",
        "private_key_id": "1",
        "private_key": pem.decode(),
        "client_email": "attune@p.iam.example",
        "client_id": "1",
        "token_uri": f"{endpoint.url}/token?key={endpoint.key}",
    }


@holding(Door)
async def test_vertex_client_comes_in_with_a_service_account(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint = await door.open()
    account = tmp_path / "account.json"
    account.write_text(json.dumps(service_account(endpoint)))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(account))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(endpoint.ca_file))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    client = door.client(vertexai=True, project="p", location="l", version="v1beta1")
    model = "gemini-live-2.5-flash-native-audio"
    assert await spoken(client, model, "hello", system_instruction="A") == "A: hello"


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"version": "v1beta"}, "models/gemini-3.1-flash-live-preview"),
        (
            {"version": "v1beta1", "vertexai": True},
            "publishers/google/models/gemini-live-2.5-flash-native-audio",
        ),
    ],
)
@holding(Door)
async def test_models_are_listed_and_read_by_the_library(
    door: Door, options: dict[str, Any], name: str
) -> None:
    endpoint = await door.open()
    client = door.client(endpoint.key, **options)
    listed = [model.name async for model in await client.aio.models.list()]
    assert name in listed
    assert (await client.aio.models.get(model=name)).name == name
    assert not any("preview-04-09" in found for found in listed)


@holding(Door)
async def test_vertex_express_needs_only_the_key(door: Door) -> None:
    endpoint = await door.open()
    client = door.client(endpoint.key, vertexai=True, version="v1beta1")
    assert await spoken(client, "gemini-3.8-live", "hi", system_instruction="A") == "A: hi"


# -- limits ---------------------------------------------------------------------------------------


async def end_of(client: RawClient) -> tuple[list[dict[str, Any]], int | None]:
    messages: list[dict[str, Any]] = []
    with suppress(ConnectionClosed):
        while True:
            messages.append(await client.receive())
    return messages, client.socket.close_code


@holding(Door)
async def test_connection_says_farewell_before_its_limit(door: Door) -> None:
    await door.open(limits=Limits(connection_s=0.1, notice_s=0.05))
    client = await dial(door.endpoint)
    await client.setup()
    assert await end_of(client) == ([{"goAway": {"timeLeft": "0.05s"}}], 1011)


@holding(Door)
async def test_pictures_shorten_a_session_without_compression(door: Door) -> None:
    await door.open(limits=Limits(sound_s=60.0, picture_s=0.05))
    client = await dial(door.endpoint)
    await client.setup()
    jpeg = "/9j/wAARCAHgAoADAAAAAAAAAAAA/9k="
    await client.send({"realtimeInput": {"video": {"data": jpeg, "mimeType": "image/jpeg"}}})
    assert await end_of(client) == ([], 1011)


@holding(Door)
async def test_full_context_without_compression_ends_the_session(door: Door) -> None:
    await door.open()
    client = await dial(door.endpoint)
    await client.setup(systemInstruction={"parts": [{"text": "x" * 4 * 140_000}]})
    await client.write("hello")
    assert (await end_of(client))[1] == 1007


@holding(Door)
async def test_transparent_indices_count_the_messages_after_the_setup(door: Door) -> None:
    await door.open()
    client = await dial(door.endpoint, VERTEX)
    model = "publishers/google/models/gemini-3.8-live"
    await client.setup(model=model, sessionResumption={"transparent": True})
    first = await client.until("sessionResumptionUpdate", "newHandle")
    await client.send({"realtimeInput": {"text": "one"}})
    second = await client.until("sessionResumptionUpdate", "newHandle")
    found = [update[-1]["sessionResumptionUpdate"] for update in (first, second)]
    assert [update["lastConsumedClientMessageIndex"] for update in found] == ["0", "1"]
    await client.socket.close()


@holding(Door)
async def test_other_addresses_need_the_dangerous_flag(door: Door) -> None:
    with pytest.raises(UsageError, match="this computer only"):
        await door.open(host="127.0.0.2")


@holding(Door)
async def test_dangerous_flag_opens_one_address_to_those_with_the_key(door: Door) -> None:
    endpoint = await door.open(host="127.0.0.2", dangerously=True)
    client = await dial(endpoint)
    assert await client.setup() == {"setupComplete": {}}
    await client.socket.close()
    with pytest.raises(InvalidStatus):
        await dial(endpoint, additional_headers={"x-goog-api-key": endpoint.key, "Origin": "x"})


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "everywhere.example"])
@holding(Door)
async def test_wildcards_are_never_bound(door: Door, host: str) -> None:
    with pytest.raises(UsageError, match="Name the one address"):
        await door.open(host=host, dangerously=True)


# -- crowds ---------------------------------------------------------------------------------------


@holding(Door)
async def test_flood_ends_its_own_session_alone(door: Door) -> None:
    await door.open()
    calm, flood = await dial(door.endpoint), await dial(door.endpoint)
    await calm.setup()
    await flood.setup()
    with suppress(ConnectionClosed):
        for _ in range(6_000):
            await flood.send({"realtimeInput": {"audio": {"data": "", "mimeType": "audio/pcm"}}})
        await flood.receive()
    assert (flood.socket.close_code, flood.socket.close_reason) == (1008, "Too many messages.")
    await calm.write("hello")
    await calm.turn()
    await calm.socket.close()


@pytest.mark.parametrize("kind", ["audio", "video"])
@holding(Door)
async def test_huge_blob_is_refused(door: Door, kind: str) -> None:
    await door.open()
    client = await dial(door.endpoint)
    await client.setup()
    mime = "audio/pcm" if kind == "audio" else "image/jpeg"
    blob = {"data": "/9j/wAARCAHgAoAD" + "A" * 6_000_000, "mimeType": mime}
    await client.send({"realtimeInput": {kind: blob}})
    assert await end_of(client) == ([], 1007)


@holding(Door)
async def test_client_that_stops_reading_is_dropped_while_others_talk(door: Door) -> None:
    await door.open()
    other = await dial(door.endpoint, max_size=None)
    stuck = await dial(door.endpoint, max_size=None)
    await other.setup()
    await stuck.setup()
    stuck.socket.transport.pause_reading()
    left = 2
    for _ in range(24):  # the kernel's own buffers take some of it first
        await order(door, "big-frame?bytes=4000000")
        await other.receive()
        left = len((await order(door, "state"))["sessions"])
        if left == 1:
            break
    await other.socket.close()
    stuck.socket.transport.abort()
    await stuck.socket.wait_closed()
    assert left == 1


async def order(door: Door, name: str) -> dict[str, Any]:
    request = urllib.request.Request(
        f"{door.endpoint.url}/control/{name}", headers={"x-goog-api-key": door.endpoint.key}
    )
    return dict(json.loads(await asyncio.to_thread(fetch, request, trust(door.endpoint))))


@holding(Door)
async def test_sessions_have_a_number_even_when_they_come_at_once(door: Door) -> None:
    await door.open(tls=False)
    came = await asyncio.gather(
        *(dial(door.endpoint) for _ in range(MAX_SESSIONS + 8)), return_exceptions=True
    )
    clients = [client for client in came if isinstance(client, RawClient)]
    refused = [error for error in came if isinstance(error, InvalidStatus)]
    assert (len(clients), len(refused)) == (MAX_SESSIONS, 8)
    assert {error.response.status_code for error in refused} == {429}
    for client in clients:
        client.socket.transport.abort()
        await client.socket.wait_closed()
    client = await admitted(door)
    assert await client.setup() == {"setupComplete": {}}
    await client.socket.close()


async def admitted(door: Door) -> RawClient:
    """Dial until the server has noticed that others left."""
    while True:
        with suppress(InvalidStatus):
            return await dial(door.endpoint)


@holding(Door)
async def test_idle_connections_have_a_number(door: Door) -> None:
    endpoint = await door.open(tls=False)
    port = int(endpoint.url.rsplit(":", 1)[1])
    opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MOST_CONNECTIONS)]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with suppress(ConnectionError):
        assert await reader.read() == b""
    for _, open_writer in (*opened, (reader, writer)):
        open_writer.close()
