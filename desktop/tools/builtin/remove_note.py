"""Forgets a note."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``remove_note``."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        number = arguments["number"]
        recollection = kit.around.recollection
        if recollection is not None:  # it sees to it that a running session knows it no more
            removed = await recollection.forget(number)
        else:
            removed = await asyncio.to_thread(kit.notes.remove, number)
        if not removed:
            return {"status": "not found", "reason": f"there is no note number {number}"}
        return {"status": "ok", "number": number}

    return Tool(
        name="remove_note",
        description="Forgets one note for good, by the number that list_notes gives.",
        parameters={
            "type": "object",
            "properties": {"number": {"type": "integer", "minimum": 1, "maximum": 2**53}},
            "required": ["number"],
        },
        risk=Risk.LOCAL,
        harmless=True,
        run=run,
    )
