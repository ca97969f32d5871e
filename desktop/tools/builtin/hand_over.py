"""Hands a case of the help desk over to a person, as a card with everything on it."""

from __future__ import annotations

import secrets
from typing import Any

from desktop.core.events import HandedOver
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``hand_over``; the card stays in the window and is sent nowhere."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        case = f"C-{secrets.randbelow(9000) + 1000}"
        told = HandedOver(
            case,
            arguments["reason"].strip(),
            arguments["summary"].strip(),
            kit.clock.wall().isoformat(timespec="seconds"),
        )
        kit.publish(told)
        return {"status": "handed over", "case": case}

    return Tool(
        name="hand_over",
        description="Hands the conversation over to a person, with a summary.",
        parameters={
            "type": "object",
            "properties": {
                "reason": {"type": "string", "maxLength": 300},
                "summary": {
                    "type": "string",
                    "maxLength": 1500,
                    "description": "What happened so far, in three sentences.",
                },
            },
            "required": ["reason", "summary"],
        },
        risk=Risk.READ,
        run=run,
    )
