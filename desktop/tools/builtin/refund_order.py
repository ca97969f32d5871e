"""Refunds an order of the help desk, once the person has approved."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.kit import Kit
from desktop.tools.order_book import order_book
from desktop.tools.tool import Arguments, Ask, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``refund_order``; what the shop's rules forbid is never even asked."""
    book = order_book(kit.timers)

    def ask(arguments: Arguments) -> Ask:
        order = book.check(arguments["order_id"], arguments["reason"])
        payload = f"{order.order_id}\n{order.item}\n{order.price}\n{arguments['reason'].strip()}"
        return Ask(Phrase(Asking.REFUND, price=order.price, item=order.item), payload=payload)

    async def run(arguments: Arguments) -> dict[str, Any]:
        order = book.check(arguments["order_id"], arguments["reason"])
        number = book.refund(order)
        return {
            "status": "refunded",
            "refund_id": number,
            "summary": f"{order.price} for {order.item} will be paid back within five days.",
        }

    return Tool(
        name="refund_order",
        description="Refunds an order of the shop. Look it up first, and give the reason.",
        parameters={
            "type": "object",
            "properties": {
                "order_id": {"type": "string", "maxLength": 40},
                "reason": {
                    "type": "string",
                    "maxLength": 500,
                    "description": "Why, in the customer's words.",
                },
            },
            "required": ["order_id", "reason"],
        },
        risk=Risk.WRITE,
        each_time=True,
        ask=ask,
        run=run,
    )
