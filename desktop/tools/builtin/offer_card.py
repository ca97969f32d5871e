"""Proposes a card instead of speaking up; whether and when it is shown is decided elsewhere."""

from __future__ import annotations

import secrets
from typing import Any

from desktop.core.events import OfferProposed
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool

_WORTH = {"low": 0.3, "medium": 0.6, "high": 0.9}


def tool(kit: Kit) -> Tool:
    """Return the tool ``offer_card``; the model goes on in silence after it."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        offer = OfferProposed(
            offer_id=f"offer-{secrets.token_hex(6)}",
            title=arguments["title"].strip(),
            text=arguments["text"].strip(),
            source=arguments.get("source", "").strip(),
            why=arguments.get("why", "").strip(),
            worth=_WORTH[arguments.get("worth", "medium")],
        )
        kit.publish(offer)
        return {"status": "taken", "offer_id": offer.offer_id}

    return Tool(
        name="offer_card",
        description="Shows the person a short card, without a word, while co-listening.",
        parameters={
            "type": "object",
            "properties": {
                "title": _text(200, "The answer or topic in a few words."),
                "text": _text(4000, "What helps, in one to three sentences."),
                "source": _text(500, "Where it stands in the knowledge."),
                "why": _text(500, "The words that were reacted to."),
                "worth": {
                    "type": "string",
                    "enum": list(_WORTH),
                    "description": "How much it helps those who talk.",
                },
            },
            "required": ["title", "text"],
        },
        risk=Risk.READ,
        scheduling="SILENT",
        run=run,
    )


def _text(longest: int, description: str) -> dict[str, Any]:
    return {"type": "string", "maxLength": longest, "description": description}
