from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.tools.mcp.foreign import (
    Found,
    claude_file,
    found_servers,
    goose_file,
    without_secrets,
)
from desktop.tools.mcp.goose import YamlError, goose_servers, read_yaml

pytestmark = pytest.mark.unit

GOOSE = """GOOSE_PROVIDER: openai
extensions:
  developer:
    bundled: true
    enabled: true
    name: developer
    timeout: 300
    type: builtin
  fetch:
    args:
    - mcp-server-fetch
    - --quiet
    available_tools: []
    cmd: uvx   # from the registry
    description: 'It''s: a thing'
    enabled: true
    env_keys:
    - API_KEY
    envs: {}
    timeout: 300
    type: stdio
  web:
    type: streamable_http
    uri: "https://example.org/mcp"
    headers:
      Authorization: Bearer $TOKEN
    env_keys: [TOKEN]
    description: |-
      two
      lines: here
    enabled: false
  old:
    type: sse
    uri: https://example.org/sse
"""


def found(tmp_path: Path, claude: str = "", goose: str = "", known: str = "") -> dict[str, Found]:
    files = tmp_path / "claude.json", tmp_path / "goose.yaml"
    for file, text in zip(files, (claude, goose), strict=True):
        if text:
            file.write_text(text)
    return {one.server.name: one for one in found_servers(*files, known.split())}


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    assert found(tmp_path) == {}


def test_claude_desktops_servers_are_found(tmp_path: Path) -> None:
    entry = {"command": "npx", "args": ["-y", "x"], "env": {"A": "b"}}
    servers = found(tmp_path, json.dumps({"mcpServers": {"x": entry}, "theme": "dark"}))
    assert servers["x"].entry == entry
    assert servers["x"].server.command == "npx -y x"


def test_what_is_broken_there_says_where_and_the_rest_is_found(tmp_path: Path) -> None:
    text = '{"mcpServers": {"a": {"command": 3},\n"b": {"command": "x"}}}'
    servers = found(tmp_path, text)
    assert servers["a"].server.problem.startswith("line 1, column 34")
    assert servers["b"].server.problem == ""


def test_gooses_extensions_are_found(tmp_path: Path) -> None:
    servers = found(tmp_path, goose=GOOSE)
    assert servers["fetch"].entry == {
        "command": "uvx", "args": ["mcp-server-fetch", "--quiet"],
        "env": {"API_KEY": "${keyring:API_KEY}"}, "timeout": 300,
    }  # fmt: skip
    assert servers["web"].entry == {
        "url": "https://example.org/mcp",
        "headers": {"Authorization": "Bearer ${keyring:TOKEN}"},
        "disabled": True,
    }
    assert "part of Goose" in servers["developer"].server.problem
    assert "SSE" in servers["old"].server.problem


def test_yaml_beyond_what_goose_writes_is_told_with_its_line(tmp_path: Path) -> None:
    servers = found(tmp_path, goose="extensions:\n  a: &x\n    cmd: y\n")
    assert servers["goose.yaml"].server.problem == "line 2 cannot be read"


def test_a_name_of_ones_own_is_marked(tmp_path: Path) -> None:
    servers = found(tmp_path, goose=GOOSE, known="fetch")
    assert servers["fetch"].server.known


def test_secrets_are_taken_out_of_what_is_written_down() -> None:
    entry = {"command": "x", "env": {"API_KEY": "s3cret", "MODE": "a", "TOKEN": "${env:T}"}}
    changed, secrets = without_secrets("my server", entry)
    assert changed["env"] == {
        "API_KEY": "${keyring:my-server.API_KEY}", "MODE": "a", "TOKEN": "${env:T}",
    }  # fmt: skip
    assert secrets == {"my-server.API_KEY": "s3cret"}


@pytest.mark.parametrize(
    ("system", "claude", "goose"),
    [
        ("linux", ".config/Claude", ".config/goose"),
        ("darwin", "Library/Application Support/Claude", ".config/goose"),
        ("win32", "AppData/Roaming/Claude", "AppData/Roaming/Block/goose/config"),
    ],
)
def test_each_system_has_its_places(system: str, claude: str, goose: str) -> None:
    home = Path("/home/me")
    assert claude_file(home, {}, system).parent == home / claude
    assert goose_file(home, {}, system).parent == home / goose


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: 2.5\nc: true\nd: ~\n", {"a": 1, "b": 2.5, "c": True, "d": None}),
        ("a:\n- x\n- y: 1\n  z: 2\n", {"a": ["x", {"y": 1, "z": 2}]}),
        ("a:\n  - - 1\n", {"a": ["- 1"]}),
        ("- a\n- 'b'\n", ["a", "b"]),
        ('a: "x\\ny # no"\n', {"a": "x\ny # no"}),
        ("a: |\n  x\n   y\nb: 1\n", {"a": "x\n y\n", "b": 1}),
        ("a: >-\n  x\n  y\n", {"a": "x y"}),
        ("a: http://b:1/c # there\n", {"a": "http://b:1/c"}),
        ("a: ['x, y', z]\n", {"a": ["x, y", "z"]}),
        ("'a b': c\n", {"a b": "c"}),
        ("", None),
        ("# nothing\n---\n", None),
    ],
)
def test_the_yaml_of_a_writer_is_read(text: str, value: object) -> None:
    assert read_yaml(text) == value


@pytest.mark.parametrize(
    "text", ["a: *x\n", "a: !t b\n", "\ta: 1\n", "a: {b: 1}\n", "a: 1\n  b: 2"]
)
def test_other_yaml_is_refused(text: str) -> None:
    with pytest.raises(YamlError, match="line"):
        read_yaml(text)


def test_a_file_without_extensions_has_none() -> None:
    assert goose_servers("GOOSE_MODEL: x\n") == {}
