"""``attune serve`` as other programs use it."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.e2e.program import COMMAND, TIMEOUT_S, attune, environment, events

pytestmark = pytest.mark.e2e


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
