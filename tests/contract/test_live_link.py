"""One link against a real socket whose every frame the test decides."""

from __future__ import annotations

import asyncio
import base64
import socket
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop.core.brief import HistoryTurn
from desktop.core.errors import LinkLostError, UnreachableError, UsageError
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend, BackendKind
from desktop.live.capability import capability
from desktop.live.census import Census
from desktop.live.link import BAD_FRAMES
from desktop.live.sdk import open_client
from desktop.live.setup import tools_of
from tests.contract.link_stage import (
    BRIEF,
    MODEL,
    Wire,
    linked,
    serving,
)
from tests.fakes.clock import settle

pytestmark = pytest.mark.contract

SOUND = AudioChunk(bytes(range(200)), 16_000, 0.0)


async def test_a_link_opens_with_its_setup_on_the_wire(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, requests), linked(backend):
        assert wires[0].setup["model"] == f"models/{MODEL}"
        assert wires[0].setup["generationConfig"]["responseModalities"] == ["AUDIO"]
        assert "v1beta" in requests[0].path
        assert requests[0].headers["x-goog-api-key"] == "canary"


async def test_messages_of_several_turns_arrive_one_after_the_other(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        for _ in range(2):
            await wire.say({"serverContent": {"generationComplete": True}})
            await wire.say({"serverContent": {"turnComplete": True}})
        await wire.connection.close(1000)

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        messages = aiter(link.messages())
        for _ in range(4):
            await anext(messages)
        with pytest.raises(LinkLostError) as lost:
            await anext(messages)
        assert lost.value.code == 1000


@pytest.mark.parametrize(
    "frame",
    [
        {"novelty": {"x": 1}},
        {"error": {"code": 429, "message": "no"}},
        {"serverContent": "text"},
        {"serverContent": {"modelTurn": {"parts": [{"inlineData": {"data": "§"}}]}}},
        b"no json",
        b"[1]",
        b"\xff\xfe",
    ],
)
async def test_a_frame_that_cannot_be_read_is_counted_and_skipped(
    tmp_path: Path, frame: dict[str, Any] | bytes
) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.say(frame)
        await wire.say({"serverContent": {"turnComplete": True}})
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        message = await anext(aiter(link.messages()))
        assert message.server_content is not None
        assert link.bad_frames == 1


async def test_too_many_unreadable_frames_end_the_link(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        for _ in range(BAD_FRAMES):
            await wire.say({"novelty": 1})
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        with pytest.raises(LinkLostError, match="1002"):
            await anext(aiter(link.messages()))


@pytest.mark.parametrize("code", [1001, 1007, 1008, 1011])
async def test_a_close_tells_its_code_and_reason(tmp_path: Path, code: int) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.connection.close(code, "because")

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        with pytest.raises(LinkLostError) as lost:
            await anext(aiter(link.messages()))
        assert (lost.value.code, lost.value.reason) == (code, "because")


async def test_a_cut_line_is_a_loss(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        wire.connection.transport.abort()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        with pytest.raises(LinkLostError, match="1006"):
            await anext(aiter(link.messages()))


async def test_sending_on_a_closed_line_is_a_loss(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.connection.close(1011, "busy")

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        with pytest.raises(LinkLostError):
            await anext(aiter(link.messages()))
        with pytest.raises(LinkLostError, match="1011"):
            await link.send_realtime_text("hello")


@pytest.mark.parametrize(
    ("first", "code"),
    [({"error": {"code": 429}}, 1002), (b"no json", 1002), ({"serverContent": {}}, 1002)],
)
async def test_a_first_frame_that_is_no_setup_complete_is_a_failure(
    tmp_path: Path, first: dict[str, Any] | bytes, code: int
) -> None:
    async def script(wire: Wire) -> None:
        await wire.hear()
        await wire.say(first)
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _):
        with pytest.raises(LinkLostError) as lost:
            async with linked(backend):
                raise AssertionError("the link opened")
        assert lost.value.code == code


async def test_a_close_before_setup_complete_tells_its_reason(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.hear()
        await wire.connection.close(1007, "API key not valid")

    async with serving(tmp_path, script) as (backend, _, _):
        with pytest.raises(LinkLostError) as lost:
            async with linked(backend):
                raise AssertionError("the link opened")
        assert (lost.value.code, lost.value.reason) == (1007, "API key not valid")


async def test_a_server_that_never_completes_the_setup_is_given_up(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _):
        with pytest.raises(UnreachableError, match="did not answer"):
            async with linked(backend, deadline_s=0.2):
                raise AssertionError("the link opened")


@pytest.mark.parametrize("status", [401, 403, 404, 429, 503])
async def test_a_refused_upgrade_tells_its_status(tmp_path: Path, status: int) -> None:
    async def script(wire: Wire) -> None:
        raise AssertionError("nobody is let in")

    async with serving(tmp_path, script, status) as (backend, _, _):
        with pytest.raises(LinkLostError) as lost:
            async with linked(backend):
                raise AssertionError("the link opened")
        assert lost.value.code == status


async def test_nobody_listening_is_unreachable(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(UnreachableError, match="cannot be reached"):
        async with linked(Backend("local", MODEL, "k", f"https://127.0.0.1:{port}")):
            raise AssertionError("the link opened")


@pytest.mark.parametrize("kind", ["local", "developer"])
async def test_a_missing_key_is_a_sentence(kind: BackendKind) -> None:
    with pytest.raises(UsageError, match="No key was given"):
        await open_client(Backend(kind, MODEL, "", "https://127.0.0.1:9"), "v1beta")


async def test_an_untrusted_certificate_is_told(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        raise AssertionError("nobody is let in")

    async with serving(tmp_path, script) as (backend, _, _):
        stranger = Backend("local", MODEL, "k", backend.base_url)
        with pytest.raises(UnreachableError, match="not trusted"):
            async with linked(stranger):
                raise AssertionError("the link opened")


async def test_a_proxy_is_not_asked_for_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, _), linked(backend):
        assert wires[0].setup


async def test_what_is_sent_has_the_shape_of_the_wire(tmp_path: Path) -> None:
    heard = asyncio.Event()

    async def script(wire: Wire) -> None:
        await wire.welcome()
        for _ in range(6):
            await wire.hear()
        heard.set()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, _), linked(backend) as link:
        await link.send_audio(AudioChunk(b"\x01\x02", 16_000, 0.0))
        await link.send_video(VideoFrame(b"jpeg", 1, 1, "screen", 0.0))
        await link.send_realtime_text("hello")
        await link.send_turns([HistoryTurn("assistant", "hi")], complete=False)
        await link.send_tool_result(ToolResult("1", "f", {"a": 1}, "SILENT"), scheduling=True)
        await link.send_context("Be brief.", tools_of(BRIEF, capability("developer", MODEL)))
        await heard.wait()
    _, audio, video, text, turns, result, context = wires[0].messages
    assert audio["realtime_input"]["audio"]["mime_type"] == "audio/pcm;rate=16000"
    assert base64.urlsafe_b64decode(audio["realtime_input"]["audio"]["data"]) == b"\x01\x02"
    assert video["realtime_input"]["video"]["mime_type"] == "image/jpeg"
    assert text == {"realtime_input": {"text": "hello"}}
    assert turns["client_content"]["turns"][0]["role"] == "model"
    assert not turns["client_content"].get("turnComplete")
    [response] = result["tool_response"]["functionResponses"]
    assert (response["id"], response["scheduling"]) == ("1", "SILENT")
    assert "systemInstruction" in context["contextUpdate"]


async def test_sound_that_is_sent_at_once_arrives_as_any_other_and_is_overheard(
    tmp_path: Path,
) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        heard.extend([await wire.hear(), await wire.hear()])
        await wire.connection.close(1000)

    heard: list[dict[str, Any]] = []
    counted: Counter[str] = Counter()
    listeners = [lambda: Census(lambda name, count: counted.update({name: count}))]
    async with (
        serving(tmp_path, script) as (backend, _, _),
        linked(backend, listeners=listeners) as link,
    ):
        await link.send_audio(SOUND)
        before = counted["messages_sent"]
        assert link.send_audio_at_once(SOUND)
        assert counted["messages_sent"] == before + 1
        with pytest.raises(LinkLostError):
            await anext(aiter(link.messages()))
        assert heard[0] == heard[1]
        assert not link.send_audio_at_once(SOUND)


async def test_sound_is_not_sent_at_once_on_a_line_that_takes_no_more(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        wire.connection.transport.pause_reading()
        await wire.connection.wait_closed()

    listeners = [lambda: Census(lambda name, count: None)]
    async with (
        serving(tmp_path, script) as (backend, _, _),
        linked(backend, listeners=listeners) as link,
    ):
        picture = VideoFrame(bytes(6_000_000), 1, 1, "screen", 0.0)
        # The first goes to the line's own buffer whole, the second waits for it.
        await link.send_video(picture)
        sending = asyncio.create_task(link.send_video(picture), name="sending")
        await settle()
        assert not link.send_audio_at_once(SOUND)
        link.cut()
        await asyncio.wait({sending})


async def test_a_large_frame_is_taken(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        data = base64.b64encode(bytes(2 * 2**20)).decode()
        part = {"inlineData": {"mimeType": "audio/pcm", "data": data}}
        await wire.say({"serverContent": {"modelTurn": {"parts": [part]}}})
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        message = await anext(aiter(link.messages()))
        assert message.server_content is not None


@pytest.mark.skipif(sys.platform != "linux", reason="the option's unit differs elsewhere")
async def test_a_dead_line_is_noticed_by_the_kernel(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        line = link._session._ws.transport.get_extra_info("socket")
        assert line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 8000


async def test_what_asyncio_holds_under_tls_is_counted(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        wire.connection.transport.pause_reading()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, _, _), linked(backend) as link:
        transport = link._session._ws.transport
        picture = VideoFrame(bytes(6_000_000), 1, 1, "screen", 0.0)
        sending = asyncio.create_task(link.send_video(picture), name="sending")
        await asyncio.sleep(0)
        plain = transport._ssl_protocol._transport  # type: ignore[attr-defined]  # private, which is why it is pinned
        held = plain.get_write_buffer_size()
        assert held > 0
        assert link.backlog() >= transport.get_write_buffer_size() + held
        link.cut()
        await asyncio.wait({sending})


async def test_closing_cuts_a_line_that_does_not_answer(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        wire.connection.transport.pause_reading()
        await released.wait()
        wire.connection.transport.abort()

    released = asyncio.Event()
    async with serving(tmp_path, script) as (backend, _, _):
        async with linked(backend) as link:
            pass
        released.set()
        assert link._session._ws.transport.is_closing()


async def test_a_certificate_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    backend = Backend("local", MODEL, "k", "https://127.0.0.1:1", str(tmp_path / "none.pem"))

    with pytest.raises(UsageError, match="cannot be read"):
        await open_client(backend, "v1beta")


async def test_an_empty_chunk_goes_out_as_the_end_of_the_stream(tmp_path: Path) -> None:
    heard = asyncio.Event()

    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.hear()
        heard.set()
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, _), linked(backend) as link:
        await link.send_audio(AudioChunk(b"", 16_000, 0.0))
        await heard.wait()
    assert wires[0].messages[1] == {"realtime_input": {"audioStreamEnd": True}}
