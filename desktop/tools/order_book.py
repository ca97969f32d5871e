"""The orders of the help desk's make-believe shop, with the rules of its refunds."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop.core.resource import resource
from desktop.tools.tool import ToolRefusedError

RETURN_DAYS = 30
SHORTEST_REASON = 4
_ORDERS = "scenarios/orders.json"


@dataclass(frozen=True, slots=True)
class Order:
    """One order; its age counts from today, so that the sample never grows old."""

    order_id: str
    item: str
    price: str
    bought_days_ago: int
    state: str

    def bought_on(self, today: date) -> date:
        """Return the day of its purchase."""
        return today - timedelta(days=self.bought_days_ago)


class OrderBook:
    """Looks orders up and refunds each at most once; what was refunded is kept in memory."""

    def __init__(self) -> None:
        told = json.loads(resource(_ORDERS).read_text(encoding="utf-8"))
        self._orders = {item["order_id"]: Order(**item) for item in told}
        self._refunds: dict[str, str] = {}

    def find(self, number: str) -> Order:
        """Return an order by its number, however it was said; raises ``ToolRefusedError``."""
        wanted = _plain(number)
        for order in self._orders.values():
            if _plain(order.order_id) == wanted:
                return order
        raise ToolRefusedError("there is no order of that number; ask for it once more")

    def state(self, order: Order) -> str:
        """Return where an order is, or that it was refunded."""
        return "refunded" if order.order_id in self._refunds else order.state

    def check(self, number: str, reason: str) -> Order:
        """Return an order that may be refunded; raises ``ToolRefusedError`` with why it may not."""
        order = self.find(number)
        if len(reason.strip()) < SHORTEST_REASON:
            raise ToolRefusedError("a refund needs the customer's reason")
        if order.order_id in self._refunds:
            raise ToolRefusedError("this order was refunded already")
        if order.state != "delivered":
            raise ToolRefusedError("this order is still on its way; it can be refunded on arrival")
        if order.bought_days_ago > RETURN_DAYS:
            raise ToolRefusedError(
                f"this order is {order.bought_days_ago} days old and refunds end after "
                f"{RETURN_DAYS}; offer to hand over to a person"
            )
        return order

    def refund(self, order: Order) -> str:
        """Note the refund and return its number."""
        number = f"R-{order.order_id.partition('-')[2]}"
        self._refunds[order.order_id] = number
        return number


def _plain(number: str) -> str:
    return re.sub(r"[\W_]", "", number).upper()


@lru_cache(maxsize=8)
def order_book(owner: Hashable) -> OrderBook:
    """Return the book of one owner, such as a toolbox's timers: its tools share it."""
    del owner
    return OrderBook()
