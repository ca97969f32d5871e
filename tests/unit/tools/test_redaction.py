"""Secrets are hidden wherever they lie in a text, in one piece or across many."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.redaction import HIDDEN, Sieve, hidden, redacted

pytestmark = pytest.mark.unit

KEY = "AIza" + "Canary0123456789" * 2 + "xyz"
CARD = "4111 1111 1111 1111"
PEM = "-----BEGIN PRIVATE KEY-----\n" + "MIIE" * 400 + "\n-----END PRIVATE KEY-----"


@pytest.mark.parametrize(
    "secret",
    [KEY, "sk-" + "a1" * 12, "ghp_" + "b2" * 14, "glpat-" + "c3" * 10, "xoxb-" + "1" * 12, CARD,
     PEM, "AKIA" + "Q7" * 8, "ya29." + "d4" * 14,
     "eyJ" + "e" * 12 + "." + "f" * 12 + "." + "g" * 8],
)  # fmt: skip
@pytest.mark.parametrize("before", ["", "\n", "\t", "é", '"', "key="])
def test_a_secret_is_hidden_plain_and_as_json(secret: str, before: str) -> None:
    text = f"see {before}{secret} there"
    assert secret not in hidden(text)
    assert json.dumps(secret)[1:-1] not in hidden(json.dumps(text))


def test_a_secret_is_hidden_in_a_name() -> None:
    assert redacted({"found": {KEY: 1}}) == {"found": {HIDDEN: 1}}


@given(
    before=st.integers(0, 70_000),
    sizes=st.lists(st.integers(500, 40_000), min_size=1, max_size=12),
    secret=st.sampled_from([KEY, CARD, PEM]),
)
def test_parts_hide_what_lies_across_them(before: int, sizes: list[int], secret: str) -> None:
    rest = "a word " * 10_000
    text = ("b word " * 10_001)[:before] + f" {secret} " + rest
    sieve, parts, at, turn = Sieve(), [], 0, 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        parts.append(sieve.feed(text[at : at + size]))
        at, turn = at + size, turn + 1
    whole = "".join([*parts, sieve.rest()])
    assert whole == text.replace(secret, HIDDEN)


def test_a_block_that_never_ends_is_hidden_and_held_back_only_so_far() -> None:
    sieve = Sieve()
    got = [sieve.feed("-----BEGIN PRIVATE KEY-----" + "MIIE" * 10_000) for _ in range(20)]
    assert "MIIE" not in "".join(got)
    assert HIDDEN in "".join(got)


def test_long_work_rests_between_its_steps() -> None:
    rests: list[None] = []
    redacted({"text": "x" * 200_000, "list": ["a"] * 10}, lambda: rests.append(None))
    assert len(rests) > 20
