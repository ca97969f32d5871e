"""Ephemeral tokens: who may open a session, until when, and with which setup."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.emulator.credential import Credentials
from desktop.emulator.wire import WireError

pytestmark = pytest.mark.unit

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


class Bank:
    """Credentials whose time the test sets."""

    def __init__(self) -> None:
        self.now = NOW
        self.credentials = Credentials(lambda: self.now)

    def name(self, **fields: Any) -> str:
        return self.credentials.create(fields).name

    def constrained(self, body: dict[str, Any], **fields: Any) -> dict[str, Any]:
        return self.credentials.create(fields).constrain(body)


def test_token_opens_one_session_unless_it_says_more() -> None:
    bank = Bank()
    once, twice = bank.name(), bank.name(uses=2)
    assert [bool(bank.credentials.use(once)) for _ in range(2)] == [True, False]
    assert [bool(bank.credentials.use(twice)) for _ in range(3)] == [True, True, False]


def test_no_uses_means_no_limit() -> None:
    bank = Bank()
    name = bank.name(uses=0)
    assert all(bank.credentials.use(name) for _ in range(9))


def test_token_opens_for_a_minute_only() -> None:
    bank = Bank()
    name = bank.name()
    bank.now += timedelta(seconds=61)
    assert bank.credentials.use(name) is None


def test_expired_token_opens_nothing_whatever_its_opening_time() -> None:
    bank = Bank()
    later = (NOW + timedelta(hours=1)).isoformat()
    name = bank.name(expire_time=NOW.isoformat(), new_session_expire_time=later)
    assert bank.credentials.use(name) is None


def test_unknown_token_opens_nothing() -> None:
    assert Bank().credentials.use("auth_tokens/none") is None


def test_session_lasts_until_its_token_expires() -> None:
    bank = Bank()
    grant = bank.credentials.create({})
    bank.now += timedelta(minutes=10)
    assert bank.credentials.left_s(grant) == 20 * 60


def test_setup_without_a_mask_replaces_the_client_s() -> None:
    own = {"model": "models/a", "tools": []}
    assert Bank().constrained(own, bidi_generate_content_setup={"model": "models/b"}) == {
        "model": "models/b"
    }


def test_mask_locks_its_fields_alone() -> None:
    own = {
        "model": "models/a",
        "generationConfig": {"temperature": 2, "topP": 0.5, "topK": 3},
        "tools": [],
    }
    locked = Bank().constrained(
        own,
        bidiGenerateContentSetup={"generation_config": {"temperature": 0.1}},
        fieldMask="generation_config.temperature,generationConfig.topK,tools",
    )
    assert locked == {"model": "models/a", "generationConfig": {"temperature": 0.1, "topP": 0.5}}


def test_token_without_a_setup_prescribes_nothing() -> None:
    assert Bank().constrained({"model": "models/a"}) == {"model": "models/a"}


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"uses": -1},
        {"uses": True},
        {"expireTime": "tomorrow"},
        {"expireTime": "2026-03-14T10:00:00"},
        {"expireTime": "2027-03-14T10:00:00Z"},
        {"fieldMask": ["model"]},
        {"bidiGenerateContentSetup": "none"},
        {"surprise": 1},
    ],
)
def test_senseless_request_is_refused(body: object) -> None:
    with pytest.raises(WireError):
        Bank().credentials.create(body)


def test_access_token_is_good_for_an_hour() -> None:
    bank = Bank()
    token = bank.credentials.give_access()["access_token"]
    assert bank.credentials.has_access(token)
    bank.now += timedelta(hours=1)
    assert not bank.credentials.has_access(token)
