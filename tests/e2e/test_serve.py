"""``attune serve`` as other programs use it."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.e2e.program import COMMAND, TIMEOUT_S, attune, environment, events

pytestmark = pytest.mark.e2e

LIVE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"


def start(home: Path, *arguments: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
    process = subprocess.Popen(
        [*COMMAND, "serve", *arguments],
        env=environment(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


@contextmanager
def serving(home: Path, *arguments: str) -> Iterator[dict[str, Any]]:
    """Run a server and give what its first line told; it must end well."""
    server, told = start(home, *arguments)
    try:
        yield told
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=TIMEOUT_S)
        assert (server.returncode, errors) == (0, "")


def dial(told: dict[str, Any], query: str = "", **options: Any) -> ClientConnection:
    """Open a Live socket; headers may be given in place of the key."""
    context = ssl.create_default_context(cafile=told["ca_file"]) if told["ca_file"] else None
    headers = options.pop("headers", {"x-goog-api-key": told["key"]})
    url = told["url"].replace("http", "ws", 1) + LIVE + query
    client: ClientConnection = connect(
        url, ssl=context, additional_headers=headers, proxy=None, **options
    )
    return client


def turn(client: ClientConnection, text: str, model: str = "gemini-3.8-live") -> list[Any]:
    """Hold one written turn and return what came."""
    spoken: dict[str, Any] = {"outputAudioTranscription": {}}
    client.send(json.dumps({"setup": {"model": f"models/{model}", **spoken}}))
    content = {"turns": [{"role": "user", "parts": [{"text": text}]}], "turnComplete": True}
    came = [client.recv(timeout=TIMEOUT_S)]
    client.send(json.dumps({"clientContent": content}))
    while "turnComplete" not in str(came[-1]):
        came.append(client.recv(timeout=TIMEOUT_S))
    return came


def said(came: list[Any]) -> str:
    contents = [json.loads(frame).get("serverContent", {}) for frame in came]
    return "".join(content.get("outputTranscription", {}).get("text", "") for content in contents)


def test_the_first_line_is_all_that_a_client_needs(tmp_path: Path) -> None:
    server, told = start(tmp_path)
    try:
        done = attune(
            tmp_path, "talk", "--backend", "local", "--endpoint", told["url"],
            "--ca-file", told["ca_file"], "--mic", "none", "--speaker", "none",
            "--json", "--text", "hello", more={"GOOGLE_API_KEY": told["key"]},
        )  # fmt: skip
        assert events(done, "speech_played")
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=TIMEOUT_S)
    assert (server.returncode, errors) == (0, "")


def test_a_script_answers_first(tmp_path: Path) -> None:
    script = tmp_path / "script.toml"
    script.write_text('[[answer]]\nto = "secret word"\nsay = "The secret word is heron."\n')
    server, told = start(tmp_path, "--script", str(script))
    try:
        done = attune(
            tmp_path, "talk", "--backend", "local", "--endpoint", told["url"],
            "--ca-file", told["ca_file"], "--mic", "none", "--speaker", "none",
            "--text", "tell me the secret word", more={"GOOGLE_API_KEY": told["key"]},
        )  # fmt: skip
        assert "heron" in done.stdout
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=TIMEOUT_S)


def test_it_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    server, _ = start(tmp_path, "--until-stdin-closes")
    _, errors = server.communicate(timeout=TIMEOUT_S)
    assert (server.returncode, errors) == (0, "")


def test_a_busy_port_is_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = attune(tmp_path, "serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode in (2, 4)
    assert done.stderr.startswith("attune: ")


def test_only_this_computer_is_served(tmp_path: Path) -> None:
    done = attune(tmp_path, "serve", "--host", "0.0.0.0")
    assert done.returncode == 2
    assert "this computer only" in done.stderr


def test_a_wildcard_is_no_address_even_with_the_dangerous_flag(tmp_path: Path) -> None:
    done = attune(tmp_path, "serve", "--dangerously-listen-on", "0.0.0.0")
    assert done.returncode == 2
    assert "Name the one address" in done.stderr


def own_address() -> str | None:
    """Return an address of this computer that others could reach, if it has one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing
        except OSError:
            return None
        found = str(probe.getsockname()[0])
    return None if found.startswith("127.") else found


def test_strangers_stay_outside(tmp_path: Path) -> None:
    with serving(tmp_path) as told:
        assert len(told["key"]) >= 43  # 256 bits
        good = {"x-goog-api-key": told["key"]}
        for headers, status in (
            ({}, 401),
            ({"x-goog-api-key": "A" * 43}, 401),
            (good | {"Origin": "https://attune.example"}, 403),
            (good | {"Origin": told["url"]}, 403),
            (good | {"Host": "attune.example"}, 403),
        ):
            with pytest.raises(InvalidStatus) as caught:
                dial(told, headers=headers)
            assert caught.value.response.status_code == status
        port = int(told["url"].rsplit(":", 1)[1])
        if (address := own_address()) is not None:
            with pytest.raises(OSError, match="refused"):
                socket.create_connection((address, port), timeout=5)


def test_the_dangerous_flag_opens_one_address_to_those_with_the_key(tmp_path: Path) -> None:
    address = own_address() or "127.0.0.2"
    with serving(tmp_path, "--dangerously-listen-on", address) as told:
        assert told["url"].startswith(f"https://{address}:")
        with dial(told) as client:
            assert said(turn(client, "hello"))
        with pytest.raises(InvalidStatus):
            dial(told, headers={})


def test_plain_text_frames_on_a_chosen_port_for_any_model(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    traces = tmp_path / "traces"
    options = ("--plain", "--text-frames", "--deflate", "--port", str(port), "--model", "my-model")
    with serving(tmp_path, *options, "--record-without-audio", str(traces)) as told:
        assert (told["url"], told["ca_file"]) == (f"http://127.0.0.1:{port}", None)
        with dial(told, compression="deflate") as client:
            assert client.protocol.extensions
            assert {type(frame) for frame in turn(client, "hello", "my-model")} == {str}
        with dial(told, "?frames=binary", compression=None) as client:
            assert not client.protocol.extensions
            assert {type(frame) for frame in turn(client, "hello")} == {bytes}
    kept = [trace.read_text() for trace in traces.glob("*.log")]
    assert len(kept) == 2
    assert all('"data": ""' in text for text in kept)


def test_shipped_script_is_played(tmp_path: Path) -> None:
    with serving(tmp_path, "--script", "example") as told, dial(told) as client:
        came = turn(client, "capital of France")
        while "groundingMetadata" not in str(came):  # its greeting may have come first
            came.append(client.recv(timeout=TIMEOUT_S))
        assert "Paris" in said(came)


def test_script_with_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    script = tmp_path / "script.toml"
    script.write_text('seed = 1\n\n[[when]]\nasked = "x"\nsya = "y"\n')
    done = attune(tmp_path, "serve", "--script", str(script))
    assert done.returncode == 2
    assert "[[when]] at line 3: nothing is known of 'sya'" in done.stderr


def test_recorded_session_is_played_to_the_next_client(tmp_path: Path) -> None:
    folder = tmp_path / "traces"
    with serving(tmp_path, "--record", str(folder)) as told, dial(told) as client:
        spoken = said(turn(client, "hello"))
    [trace] = folder.glob("*.log")
    with serving(tmp_path, "--replay", str(trace)) as told, dial(told) as client:
        came = turn(client, "something else")
        assert said(came) == spoken != ""
        assert any("inlineData" in str(frame) for frame in came)


def test_connections_last_as_long_as_they_are_given(tmp_path: Path) -> None:
    with serving(tmp_path, "--lifetime", "1") as told, dial(told) as client:
        client.send(json.dumps({"setup": {"model": "models/gemini-3.8-live"}}))
        client.recv(timeout=TIMEOUT_S)
        farewell = json.loads(client.recv(timeout=TIMEOUT_S))
        assert farewell["goAway"]["timeLeft"] == "1s"
        with pytest.raises(ConnectionClosed, match="1011"):
            client.recv(timeout=TIMEOUT_S)


def test_certificate_is_kept_in_its_folder_and_orders_need_the_key(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    with serving(tmp_path, "--folder", str(folder), "--service-limits") as told:
        assert Path(told["ca_file"]).parent == folder
        context = ssl.create_default_context(cafile=told["ca_file"])
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )
        with pytest.raises(urllib.error.HTTPError, match="401"):
            opener.open(f"{told['url']}/control", timeout=TIMEOUT_S)
        with opener.open(f"{told['url']}/control?key={told['key']}") as answer:
            assert json.loads(answer.read())["faults"]
    assert Path(told["ca_file"]).exists()
