"""Looks an order of the help desk up."""

from __future__ import annotations

from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.order_book import order_book
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``look_up_order``."""
    book = order_book(kit.timers)

    async def run(arguments: Arguments) -> dict[str, Any]:
        order = book.find(arguments["order_id"])
        return {
            "status": "ok",
            "order_id": order.order_id,
            "item": order.item,
            "price": order.price,
            "bought_on": order.bought_on(kit.clock.wall().date()).isoformat(),
            "state": book.state(order),
        }

    return Tool(
        name="look_up_order",
        description="Looks up what was bought under an order number of the shop.",
        parameters={
            "type": "object",
            "properties": {
                "order_id": {
                    "type": "string",
                    "maxLength": 40,
                    "description": "The number as the customer says it, such as A-1042.",
                }
            },
            "required": ["order_id"],
        },
        risk=Risk.READ,
        run=run,
    )
