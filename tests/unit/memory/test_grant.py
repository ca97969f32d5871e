"""Grants and decisions are kept until they are taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.consent import ConsentRecord, Grant
from desktop.memory.grant import SqliteGrants
from desktop.memory.store import Store

pytestmark = pytest.mark.unit

GRANT = Grant("k1", "open_url", "attune", allowed=True, granted_at="2026-03-14T09:30")
RECORD = ConsentRecord(
    "2026-03-14T09:30", "open_url", "attune", "W", "allow", "person", "Open it?", "example.org"
)


@pytest.fixture
def grants(tmp_path: Path) -> Iterator[SqliteGrants]:
    store = Store(tmp_path / "memory.db")
    yield SqliteGrants(store, lambda: "c")
    store.close()


async def test_a_grant_comes_back(grants: SqliteGrants) -> None:
    grants.keep(GRANT)
    assert list(await grants.grants()) == [GRANT]


async def test_a_later_word_replaces_an_earlier_one(grants: SqliteGrants) -> None:
    grants.keep(GRANT)
    ban = Grant("k1", "open_url", "attune", allowed=False, granted_at="2026-03-15T09:30")
    grants.keep(ban)
    assert list(await grants.grants()) == [ban]


async def test_a_grant_can_be_taken_back(grants: SqliteGrants) -> None:
    grants.keep(GRANT)
    await grants.revoke("k1")
    await grants.revoke("unknown")
    assert list(await grants.grants()) == []


async def test_decisions_come_back_newest_first(grants: SqliteGrants) -> None:
    later = ConsentRecord("2026-03-15", "x", "mcp:y", "X", "deny", "person", "Send it?")
    grants.record(RECORD)
    grants.record(later)
    assert list(await grants.decisions()) == [later, RECORD]
    assert list(await grants.decisions(1)) == [later]
