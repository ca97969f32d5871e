"""Keeps a note."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.builtin.remember import outcome
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``take_note``."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        text = arguments["text"].strip()
        if not text:
            raise ToolRefusedError("an empty note cannot be kept")
        if kit.around.recollection is not None:
            return outcome(await kit.around.recollection.remember(text))
        number = await asyncio.to_thread(kit.notes.add, text)
        return {"status": "ok", "number": number}

    return Tool(
        name="take_note",
        description="Keeps a note, in the person's own words, when the person asks for it.",
        parameters={
            "type": "object",
            "properties": {
                "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000,
                    "description": "What to keep.",
                }
            },
            "required": ["text"],
        },
        risk=Risk.LOCAL,
        harmless=True,
        ask=lambda arguments: Ask(Phrase(Asking.KEEP_NOTE), payload=arguments["text"]),
        run=run,
    )
