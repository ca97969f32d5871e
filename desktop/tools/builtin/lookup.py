"""Looks something up in the person's own documents."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.library import Library
from desktop.tools.taint import DOCUMENT
from desktop.tools.tool import Arguments, Risk, Tool

MOST_FOUND = 8


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``lookup``.

    The person gave these folders to be answered from, so it asks no more; what it returns may
    hold words of anybody.
    """
    if kit.around.private is None:
        return None
    library = Library(kit.around.private / "library.db", kit.around.knowledge)

    async def run(arguments: Arguments) -> dict[str, Any]:
        if not kit.around.knowledge():
            return {"status": "the person has given no knowledge folder; see Preferences, Tools"}
        limit = arguments.get("limit", 4)
        found = await asyncio.to_thread(library.look_up, arguments["question"], limit)
        passages = [{"source": f"{c.document}, {c.place}", "text": c.text} for c in found]
        return {"status": "ok" if passages else "nothing was found", "passages": passages}

    return Tool(
        name="lookup",
        description=(
            "Searches the documents that the person gave as knowledge. Cite the source of what "
            "you use from it."
        ),
        parameters={
            "type": "object",
            "properties": {
                "question": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 300,
                    "description": "The words to look for.",
                },
                "limit": {"type": "integer", "minimum": 1, "maximum": MOST_FOUND},
            },
            "required": ["question"],
        },
        risk=Risk.READ,
        taints=DOCUMENT,
        deadline_s=60,
        run=run,
    )
