"""What every ledger of grants and decisions promises."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.consent import ConsentRecord, Grant
from desktop.memory.grant import SqliteGrants
from desktop.memory.store import Store
from desktop.tools.audit import ConsentLedger, PassingLedger

pytestmark = pytest.mark.contract

GRANT = Grant("k" * 64, "open_url", "mcp:web", True, "2026-03-14T09:30:00+00:00")
RECORD = ConsentRecord(
    "2026-03-14T09:30:00+00:00", "open_url", "", "X", "deny", "person", "Open a page?",
    "example.org", "screen, web",
)  # fmt: skip


class ConsentLedgerContract:
    """The suite; a subclass brings the fixture ``ledger``."""

    async def test_it_starts_empty(self, ledger: ConsentLedger) -> None:
        assert (list(await ledger.grants()), list(await ledger.decisions(9))) == ([], [])

    async def test_a_grant_comes_back_as_it_was(self, ledger: ConsentLedger) -> None:
        ledger.keep(GRANT)
        assert list(await ledger.grants()) == [GRANT]

    async def test_a_later_grant_of_the_same_key_replaces_it(self, ledger: ConsentLedger) -> None:
        never = dataclasses.replace(GRANT, allowed=False)
        ledger.keep(GRANT)
        ledger.keep(never)
        assert list(await ledger.grants()) == [never]

    async def test_a_grant_that_was_revoked_is_gone(self, ledger: ConsentLedger) -> None:
        ledger.keep(GRANT)
        await ledger.revoke(GRANT.key)
        await ledger.revoke("nothing")
        assert list(await ledger.grants()) == []

    async def test_decisions_come_back_newest_first(self, ledger: ConsentLedger) -> None:
        later = dataclasses.replace(RECORD, decision="allow")
        ledger.record(RECORD)
        ledger.record(later)
        assert list(await ledger.decisions(9)) == [later, RECORD]
        assert list(await ledger.decisions(1)) == [later]


class TestSqliteGrants(ConsentLedgerContract):
    @pytest.fixture
    def ledger(self, tmp_path: Path) -> Iterator[ConsentLedger]:
        store = Store(tmp_path / "memory.db")
        yield SqliteGrants(store)
        store.close()


class TestPassingLedger(ConsentLedgerContract):
    @pytest.fixture
    def ledger(self) -> ConsentLedger:
        return PassingLedger()
