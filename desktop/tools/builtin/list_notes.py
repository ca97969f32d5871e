"""Reads the notes out."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool

MOST_LISTED = 50


def tool(kit: Kit) -> Tool:
    """Return the tool ``list_notes``."""

    async def run(_arguments: Arguments) -> dict[str, Any]:
        notes = await asyncio.to_thread(kit.notes.all)
        newest = notes[-MOST_LISTED:]
        return {
            "status": "ok" if notes else "there are no notes",
            "count": len(notes),
            "notes": [{"number": number, "text": text[:500]} for number, text in newest],
        }

    return Tool(
        name="list_notes",
        description=f"Lists the person's notes with their numbers, the newest {MOST_LISTED}.",
        parameters={"type": "object", "properties": {}},
        risk=Risk.LOCAL,
        harmless=True,
        run=run,
    )
