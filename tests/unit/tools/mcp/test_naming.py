from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.mcp.naming import MAX_LENGTH, declared_names

pytestmark = pytest.mark.unit

LEGAL = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def test_a_plain_name_stays_readable() -> None:
    assert declared_names("time", ["now"]) == {"now": "time__now"}


def test_hyphens_and_dots_become_underscores() -> None:
    assert declared_names("my-server", ["get.it"]) == {"get.it": "my_server__get_it"}


def test_names_that_would_meet_are_told_apart_whatever_their_order() -> None:
    one, two = declared_names("s", ["a-b", "a.b"]), declared_names("s", ["a.b", "a-b"])
    assert one == two
    assert len(set(one.values())) == 2


def test_a_name_that_is_taken_is_not_given_again() -> None:
    assert declared_names("s", ["a"], {"s__a"})["a"] not in {"s__a"}


def test_two_servers_with_like_names_share_nothing() -> None:
    first = declared_names("my server", ["add"])
    second = declared_names("my-server", ["add"], first.values())
    assert set(first.values()).isdisjoint(second.values())


@given(st.text(max_size=120), st.lists(st.text(max_size=150), max_size=12))
def test_every_name_is_legal_and_unique(server: str, tools: list[str]) -> None:
    names = declared_names(server, tools)
    assert set(names) == set(tools)
    assert len(set(names.values())) == len(names)
    for name in names.values():
        assert LEGAL.fullmatch(name)
        assert len(name) <= MAX_LENGTH
