"""``attune talk`` with a service of its own: what it prints, how it signs in, what it keeps."""

from __future__ import annotations

import json
import signal
import ssl
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import COMMAND, TIMEOUT_S, attune, environment, events
from tests.e2e.test_serve import serving

pytestmark = pytest.mark.e2e

Told = dict[str, Any]

SILENT = ("--mic", "none", "--speaker", "none", "--json")
VERTEX_MODEL = "gemini-live-2.5-flash-native-audio"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """One embedded server for all of these."""
    with serving(tmp_path_factory.mktemp("server")) as told:
        yield told


def address(server: Told) -> tuple[str, ...]:
    return "--endpoint", server["url"], "--ca-file", server["ca_file"]


def talk(
    home: Path, server: Told, *arguments: str, backend: str = "developer", **more: str
) -> subprocess.CompletedProcess[str]:
    usual = ("talk", "--backend", backend, *address(server), *SILENT)
    return attune(home, *usual, *arguments, more={"NO_PROXY": "127.0.0.1"} | more)


def order(server: Told, what: str) -> None:
    """Order a fault."""
    context = ssl.create_default_context(cafile=server["ca_file"])
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
    )
    opener.open(f"{server['url']}/control/{what}&key={server['key']}").close()


def said(done: subprocess.CompletedProcess[str]) -> str:
    return "".join(event["text"] for event in events(done, "output_transcript"))


def test_every_row_of_a_disturbed_session_is_printed(tmp_path: Path, server: Told) -> None:
    order(server, "drop?at=turn&times=1")
    done = talk(
        tmp_path, server, "--text", "what is 12 times 7", "--text", "what time is it",
        GOOGLE_API_KEY=server["key"], ATTUNE_MODEL_THINKING="high",
    )  # fmt: skip
    assert done.returncode == 0
    kinds = {event["type"] for event in events(done)}
    assert kinds >= {
        "session_state", "controls", "link_opened", "link_lost", "link_resumed", "usage",
        "output_transcript", "speech_received", "speech_played", "tool_call_finished", "latency",
    }  # fmt: skip
    assert "thinks" in events(done, "link_opened")[0]["dropped_settings"][0]
    assert events(done, "controls")[0]["co_listening_means"] == "in place"
    [latency] = events(done, "latency")
    assert latency["spans"].keys() >= {"send_to_first_byte", "reconnect", "tool"}
    assert latency["counters"]["messages_received"] > 5
    assert "unknown_fields" not in latency["counters"]


def test_a_model_that_cannot_stay_silent_says_that_it_is_emulated(
    tmp_path: Path, server: Told
) -> None:
    done = talk(
        tmp_path, server, "--co-listen", "--model", "gemini-3.1-flash-live-preview",
        "--text", "hello", GOOGLE_API_KEY=server["key"],
    )  # fmt: skip
    assert done.returncode == 0
    assert events(done, "controls")[-2]["co_listening_means"] == "emulated"
    assert said(done)


def test_the_latencies_so_far_are_printed_on_demand(tmp_path: Path, server: Told) -> None:
    process = subprocess.Popen(
        [*COMMAND, "talk", "--backend", "developer", *address(server), *SILENT],
        env=environment(tmp_path, {"GOOGLE_API_KEY": server["key"]}),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        for wanted, signal_sent in (
            ("link_opened", signal.SIGUSR1), ("latency", signal.SIGTERM), ("latency", None),
        ):  # fmt: skip
            assert any(json.loads(line)["type"] == wanted for line in process.stdout)
            if signal_sent is not None:
                process.send_signal(signal_sent)
    finally:
        process.kill()
        process.communicate(timeout=TIMEOUT_S)


# -- signing in ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("backend", "model"), [("developer", "gemini-3.8-live"), ("vertex", VERTEX_MODEL)]
)
def test_a_key_may_lie_in_a_file(tmp_path: Path, server: Told, backend: str, model: str) -> None:
    key = tmp_path / "key"
    key.write_text(server["key"] + "\n")
    done = talk(
        tmp_path, server, "--key-file", str(key), "--model", model, "--text", "hello",
        backend=backend, GOOGLE_CLOUD_PROJECT="elsewhere",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert said(done)


def test_a_service_account_names_its_own_project(tmp_path: Path, server: Told) -> None:
    account = tmp_path / "account.json"
    account.write_text(json.dumps(service_account(server)))
    done = talk(
        tmp_path, server, "--credentials", str(account), "--location", "europe-west4",
        "--model", VERTEX_MODEL, "--text", "hello", backend="vertex",
        REQUESTS_CA_BUNDLE=server["ca_file"],
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "europe-west4" in events(done, "link_opened")[0]["backend"]


def service_account(server: Told) -> dict[str, str]:
    from tests.contract.test_embedded_server_flow import service_account as made

    class Endpoint:
        url, key = server["url"], server["key"]

    return made(Endpoint())  # type: ignore[arg-type]  # its address and key are all that is used


@pytest.mark.parametrize("accepted", [True, False])
def test_a_key_is_found_nowhere_afterwards(tmp_path: Path, server: Told, accepted: bool) -> None:
    key = server["key"] if accepted else "AIzaSy-canary-4711-canary-4711-canary-4711"
    trace = tmp_path / "trace.txt"
    done = talk(
        tmp_path, server, "--text", "hello", "--record", str(trace), "--record-audio",
        GOOGLE_API_KEY=key, ATTUNE_LOG_LEVEL="DEBUG",
    )  # fmt: skip
    assert done.returncode == (0 if accepted else 3)
    assert key not in done.stdout + done.stderr
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "attune.log" for path in files)
    assert [path.name for path in files if key.encode() in path.read_bytes()] == []


# -- recording ----------------------------------------------------------------------------------


def test_a_recorded_talk_is_replayed_word_for_word(tmp_path: Path, server: Told) -> None:
    trace = tmp_path / "trace.txt"
    first = talk(
        tmp_path, server, "--text", "what is 12 times 7", "--record", str(trace),
        GOOGLE_API_KEY=server["key"],
    )  # fmt: skip
    notices = [event["text"] for event in events(first, "notice")]
    assert any(str(trace) in text and "without its sound" in text for text in notices)
    with serving(tmp_path, "--replay", str(trace)) as replay:
        again = talk(tmp_path, replay, "--text", "anything", GOOGLE_API_KEY=replay["key"])
    assert said(again) == said(first)
    assert "84" in said(again)
