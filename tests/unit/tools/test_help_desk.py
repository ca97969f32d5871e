"""The help desk's tools: what they look up, what they refuse, and what is asked before a refund."""

from __future__ import annotations

import pytest

from desktop.tools.order_book import RETURN_DAYS, OrderBook
from desktop.tools.tool import ToolRefusedError

pytestmark = pytest.mark.unit

REASON = "arrived broken"


@pytest.fixture
def book() -> OrderBook:
    return OrderBook()


@pytest.mark.parametrize("said", ["A-1042", "a 1042", "A1042", " a-1042. "])
def test_an_order_is_found_however_its_number_is_said(book: OrderBook, said: str) -> None:
    assert book.find(said).item == "Wireless headphones Aria"


@pytest.mark.parametrize(
    ("number", "reason", "why"),
    [
        ("A-9999", REASON, "no order"),
        ("A-1042", " no", "reason"),
        ("A-1051", REASON, "on its way"),
        ("A-0977", REASON, str(RETURN_DAYS)),
    ],
)
def test_the_shops_rules_are_told(book: OrderBook, number: str, reason: str, why: str) -> None:
    with pytest.raises(ToolRefusedError, match=why):
        book.check(number, reason)


def test_an_order_is_refunded_once(book: OrderBook) -> None:
    order = book.check("A-1042", REASON)
    assert book.refund(order) == "R-1042"
    assert book.state(order) == "refunded"
    with pytest.raises(ToolRefusedError, match="already"):
        book.check("A-1042", REASON)
