"""Three servers that other people have published, called in a conversation.

Two are made with the present SDK and one with the one before it. They are installed from the
hash-locked lists under ``packaging/``, each list into an environment of its own.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NoReturn

import pytest

from desktop.core.mcp import McpServer, McpState
from tests.contract.mcp_stage import McpStage
from tests.e2e.program import attune, events
from tests.e2e.test_serve import serving

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
import environment  # noqa: E402 - a script of the packaging, which is no package

SCRIPT = """
[[when]]
asked = "time"
call = "time__convert_time"
arguments = { source_timezone = "UTC", time = "12:00", target_timezone = "Asia/Tokyo" }
then = [{ say = "It was converted." }]

[[when]]
asked = "page"
call = "web__fetch"
arguments = { url = "PAGE" }
then = [{ say = "It was read." }]

[[when]]
asked = "table"
then = [
  { call = "data__create_table", arguments = { query = "create table pet (name text)" } },
  { call = "data__write_query", arguments = { query = "insert into pet values ('Rex')" } },
  { call = "data__read_query", arguments = { query = "select name from pet" } },
  { say = "It was kept." },
]
"""
OUT_OF_REACH = (
    "error sending request",
    "dns error",
    "Failed to fetch",
    "Could not connect",
    "Connection refused",
    "timed out",
    "not found in the package registry",
    "there is no version of",
)
"""How uv says that a registry cannot be reached, or does not have a package."""

CALLED = ("create_table", "write_query", "read_query", "convert_time", "fetch")


class Page(BaseHTTPRequestHandler):
    """One page of the web, on this computer."""

    def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
        text = b"<html><body><p>The heron stands in the pond.</p></body></html>"
        self.send_response(404 if "robots" in self.path else 200)
        self.send_header("content-type", "text/html")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


def unable(why: str) -> NoReturn:
    """Skip on a person's computer; a run that is to prove something has everything it needs."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with both environments, ``now`` and ``before``."""
    uv = shutil.which("uv") or environment._fetch_uv(ROOT)
    if uv is None:
        unable("uv is not here to install the servers with")
    folder = tmp_path_factory.mktemp("servers")
    for name, lock in (("now", "mcp-test"), ("before", "mcp-old-test")):
        file = ROOT / "packaging" / f"requirements-{lock}.lock"
        make = ["venv", "-q", "-p", sys.executable, str(folder / name)]
        fill = ["pip", "install", "-q", "--require-hashes", "-r", str(file)]
        fill += ["-p", str(folder / name / "bin" / "python")]
        for command in (make, fill):
            done = subprocess.run(
                [uv, *command],
                env=environment._uv_variables(uv, ROOT),
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                said = done.stderr[-600:]
                if any(sign in done.stderr for sign in OUT_OF_REACH):
                    pytest.skip(f"the registry gives no servers: {said}")
                pytest.fail(f"the servers could not be installed: {said}")
    return folder


@pytest.fixture(scope="module")
def page() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = Thread(target=server.serve_forever, name="page")
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/pond"
    server.shutdown()
    server.server_close()
    thread.join()


def entries(programs: Path, home: Path) -> Mapping[str, Any]:
    now, before = programs / "now" / "bin", programs / "before" / "bin"
    return {
        "time": {"command": str(now / "mcp-server-time"), "args": ["--local-timezone", "UTC"]},
        "web": {"command": str(now / "mcp-server-fetch"), "args": ["--allow-private-ips"]},
        "data": {
            "command": str(before / "mcp-server-sqlite"),
            "args": ["--db-path", str(home / "pets.db")],
        },
    }


async def trusted(home: Path, servers: Mapping[str, Any]) -> dict[str, McpServer]:
    """Start the servers, let their tools go without asking, and return what they offer."""
    stage = McpStage(home, haste=1.0)
    try:
        stage.write(servers)
        await stage.bridge.start()
        found = {
            name: await stage.server(name, lambda server: server.state is McpState.UP)
            for name in servers
        }
        for name, server in found.items():
            for tool in server.tools:
                if tool.name in CALLED:
                    await stage.bridge.set_risk(name, tool.name, "R")
    finally:
        await stage.aclose()
    return found


def test_three_published_servers_do_what_a_conversation_asks(
    tmp_path: Path, programs: Path, page: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    found = asyncio.run(trusted(home, entries(programs, home)))
    assert {name: len(server.tools) >= 1 for name, server in found.items()} == dict.fromkeys(
        ("time", "web", "data"), True
    )
    script = tmp_path / "script.toml"
    script.write_text(SCRIPT.replace("PAGE", page))
    with serving(tmp_path / "server", "--script", str(script)) as told:
        done = attune(
            home, "talk", "--backend", "developer", "--endpoint", told["url"],
            "--ca-file", told["ca_file"], "--mic", "none", "--speaker", "none", "--json",
            "--text", "what time is it there", "--text", "read the page", "--text", "the table",
            more={"NO_PROXY": "127.0.0.1", "GOOGLE_API_KEY": told["key"]},
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    results = {event["name"]: event for event in events(done, "tool_call_finished")}
    assert [event["state"] for event in results.values()] == ["done"] * 5
    told_time = json.dumps(results["time__convert_time"]["result"])
    assert "21:00" in told_time
    assert "The heron stands in the pond." in json.dumps(results["web__fetch"]["result"])
    assert "Rex" in json.dumps(results["data__read_query"]["result"])
    assert os.path.getsize(home / "pets.db") > 0
