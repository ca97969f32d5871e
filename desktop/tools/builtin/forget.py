"""Forgets a note by its number."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``forget``, or None where nothing is kept."""
    recollection = kit.around.recollection
    if recollection is None:
        return None

    async def run(arguments: Arguments) -> dict[str, Any]:
        number = arguments["number"]
        if not await recollection.forget(number):
            return {"status": "not found", "reason": f"there is no note number {number}"}
        return {"status": "ok", "number": number}

    return Tool(
        name="forget",
        title="Forget a note",
        description=(
            "Forgets one note for good, by the number that recall or list_notes gives. What was "
            "said in conversations the person forgets in the history."
        ),
        parameters={
            "type": "object",
            "properties": {"number": {"type": "integer", "minimum": 1, "maximum": 2**53}},
            "required": ["number"],
        },
        risk=Risk.LOCAL,
        harmless=True,
        ask=lambda arguments: Ask(Phrase(Asking.FORGET_NOTE, number=arguments["number"])),
        run=run,
    )
