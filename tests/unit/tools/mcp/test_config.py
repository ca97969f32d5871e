from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.mcp_flaw import FLAWS
from desktop.tools.mcp.config import Config, ServerSpec, read_config

pytestmark = pytest.mark.unit


def read(entry: object, name: str = "a") -> Config:
    return read_config(json.dumps({"mcpServers": {name: entry}}))


def test_a_program_is_read_whole() -> None:
    entry = {"command": "uvx", "args": ["x", 1], "env": {"A": "b"}, "timeout": 9, "cwd": "~/x"}
    assert read(entry).servers == (
        ServerSpec("a", "uvx", ("x", "1"), {"A": "b"}, "~/x", timeout_s=9.0),
    )


def test_a_server_on_the_web_is_read_whole() -> None:
    entry = {"type": "http", "url": "https://example.org/mcp", "headers": {"X": "y"}}
    assert read(entry).servers == (
        ServerSpec("a", url="https://example.org/mcp", headers={"X": "y"}),
    )


@pytest.mark.parametrize("field", ["serverUrl", "httpUrl"])
def test_other_names_of_the_address_are_understood(field: str) -> None:
    assert read({field: "https://example.org/mcp"}).servers[0].host == "example.org"


def test_an_empty_file_has_no_servers_and_no_problems() -> None:
    assert read_config(" \n") == Config()


def test_a_trailing_comma_is_told_and_costs_nothing() -> None:
    config = read_config('{"mcpServers": {\n  "a": {"command": "x"},\n}}')
    assert [spec.name for spec in config.servers] == ["a"]
    assert [(p.line, p.column) for p in config.problems] == [(2, 24)]
    assert not config.unread


def test_comments_are_read_past() -> None:
    text = '{ // mine\n"mcpServers": {/* one */ "a": {"command": "http://x"}}}'
    config = read_config(text)
    assert config.servers[0].command == "http://x"
    assert not config.problems


def test_a_broken_entry_leaves_the_others() -> None:
    text = '{"mcpServers": {\n"a": {"command" "x"},\n"b": {"command": "y"}}}'
    config = read_config(text)
    assert [spec.name for spec in config.servers] == ["b"]
    problem = config.problems[0]
    assert (problem.server, problem.line, problem.column) == ("a", 2, 17)
    assert config.unread == {"a"}


def test_an_entry_without_end_is_told_at_the_end() -> None:
    config = read_config('{"mcpServers": {"a": {"command": "x"')
    assert config.servers == ()
    assert config.problems


def test_the_same_name_twice_is_told() -> None:
    config = read_config('{"mcpServers": {"a": {"command": "x"}, "a": {"command": "y"}}}')
    assert config.servers[0].command == "y"
    assert "stands here twice" in config.problems[0].text


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (3, "must be an object"),
        ({}, "either a command or a url"),
        ({"command": "x", "url": "https://e.org"}, "either a command or a url"),
        ({"command": ["x"]}, '"command" must be text'),
        ({"command": "x", "args": "y"}, '"args" must be a list'),
        ({"command": "x", "args": [{}]}, '"args" must be a list'),
        ({"command": "x", "env": []}, '"env" must be an object'),
        ({"command": "x", "env": {"A": None}}, '"A" must have a text'),
        ({"command": "x", "env": {"A=B": "c"}}, '"A=B" must have a text'),
        ({"command": "x", "cwd": "here"}, "whole path"),
        ({"command": "x", "timeout": 0}, "1 to 3600"),
        ({"command": "x", "disabled": "no"}, "true or false"),
        ({"url": "ftp://example.org"}, "http or https address"),
        ({"url": "https:///x"}, "http or https address"),
        ({"url": "https://[x"}, "http or https address"),
        ({"url": "http://example.org/mcp"}, "only for servers on this computer"),
        ({"url": "https://e.org", "type": "sse"}, "SSE"),
        ({"url": "https://e.org", "type": "stdio"}, "of the type http"),
    ],
)
def test_what_cannot_be_used_is_said(entry: object, words: str) -> None:
    config = read(entry)
    assert config.servers == ()
    assert words in config.problems[0].text
    assert config.problems[0].form in FLAWS
    assert config.unread == {"a"}


def test_a_server_on_this_computer_may_do_without_encryption() -> None:
    assert read({"url": "http://127.0.0.1:8000/mcp"}).servers[0].host == "127.0.0.1"


def test_an_unknown_field_is_told_where_it_stands_and_ignored() -> None:
    config = read_config('{"mcpServers": {"a": {\n  "command": "x",\n  "comand": "y"}}}')
    assert len(config.servers) == 1
    assert (config.problems[0].line, config.problems[0].server) == (3, "a")


def test_a_file_of_something_else_is_told() -> None:
    assert '"mcpServers" is missing' in read_config('{"servers": {}}').problems[0].text
    assert read_config("[]").problems
    assert not read_config("hello").whole


def test_secrets_are_neither_shown_nor_part_of_the_identity() -> None:
    spec = ServerSpec("a", "x", ("--key", "${keyring:K}"), {"A": "secret"})
    assert spec.shown == 'x --key "${keyring:K}"'
    assert "secret" not in spec.identity
    web = ServerSpec("a", url="https://me:pw@example.org/mcp?key=1")
    assert web.shown == "https://example.org/mcp"


def test_another_command_is_another_server() -> None:
    prints = {ServerSpec("a", "x").fingerprint, ServerSpec("a", "y").fingerprint}
    assert len(prints) == 2


@pytest.mark.parametrize("number", ["00", "-01", "\u0661", "1" * 5000, "1.", "1e", "--1"])
def test_what_looks_like_a_number_and_is_none_costs_its_entry_alone(number: str) -> None:
    config = read_config(
        f'{{"mcpServers": {{"a": {{"timeout": {number}}}, "b": {{"command": "x"}}}}}}'
    )
    assert [server.name for server in config.servers] == ["b"]
    assert len(config.problems) == 1


@given(st.text(max_size=200))
def test_no_text_whatever_raises(text: str) -> None:
    read_config(text)


@given(st.integers(0, 90), st.sampled_from('{}[]",:x1'))
def test_one_wrong_sign_never_raises_and_is_told_within_the_text(at: int, sign: str) -> None:
    whole = json.dumps(
        {"mcpServers": {"a": {"command": "x", "args": ["y"]}, "b": {"command": "z"}}}
    )
    text = whole[:at] + sign + whole[at:]
    for problem in read_config(text).problems:
        assert problem.form in FLAWS
        assert problem.line == 1
        assert 1 <= problem.column <= len(text) + 1
