from __future__ import annotations

import pytest

from desktop.live.ledger import SENT_WAITING, Ledger
from desktop.live.outbox import TextTurn

pytestmark = pytest.mark.unit

A, B, C = (TextTurn(name) for name in "abc")


def sent(*items: TextTurn | None) -> Ledger:
    ledger = Ledger(enabled=True)
    for item in items:
        ledger.sending(item)
    return ledger


def test_what_was_not_consumed_is_handed_out_in_order() -> None:
    ledger = sent(A, B, C)
    ledger.consumed(1)

    assert ledger.restart() == [B, C]


def test_a_new_connection_counts_from_one_again() -> None:
    ledger = sent(A, B)
    ledger.restart()
    ledger.sending(B)
    ledger.sending(C)
    ledger.consumed(1)

    assert ledger.restart() == [C]


def test_a_seed_counts_and_is_never_sent_again() -> None:
    ledger = sent(None, A)
    ledger.consumed(1)

    assert ledger.restart() == [A]
    assert sent(None, A).restart() == [A]


def test_what_could_not_be_sent_is_not_counted() -> None:
    ledger = sent(A, B)
    ledger.withdraw()
    ledger.sending(C)
    ledger.consumed(1)

    assert ledger.restart() == [C]


def test_an_update_without_an_index_forgets_nothing() -> None:
    ledger = sent(A)
    ledger.consumed(None)

    assert ledger.restart() == [A]


def test_what_nobody_consumes_is_bounded_and_what_had_to_go_is_counted() -> None:
    ledger = sent(A, *[B] * SENT_WAITING)

    assert ledger.restart() == [B] * SENT_WAITING
    assert ledger.forgotten == 1


def test_where_nobody_counts_nothing_is_kept() -> None:
    ledger = Ledger(enabled=False)
    ledger.sending(A)

    assert ledger.restart() == []
