"""Looks at what is shared, now, and keeps the picture where that is wanted."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.core.events import Notice
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking, Done
from desktop.tools.folder import PathRefusedError
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError

NOTHING = "the person shares nothing now, and only what is shared may be seen"


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``screenshot``: nothing but what is already shared can be in it."""
    desk = kit.around.desk
    if desk is None:
        return None
    folders = kit.folders_for("screenshots")

    async def run(arguments: Arguments) -> dict[str, Any]:
        seen = desk.last_seen("screen")
        if seen is None:
            raise ToolRefusedError(NOTHING)
        if not arguments.get("save", False):
            desk.look_now()
            return {"status": "a fresh picture is on its way", "width": seen.width,
                    "height": seen.height}  # fmt: skip
        try:
            path = await asyncio.to_thread(folders.keep, "Attune picture", ".jpg", seen.jpeg)
        except (PathRefusedError, OSError) as error:
            raise ToolRefusedError("the picture cannot be written") from error
        kit.publish(Notice(Phrase(Done.PICTURE, file=str(path)), key="screenshot"))
        return {"status": "ok", "file": path.name, "folder": str(path.parent)}

    def ask(arguments: Arguments) -> Ask:
        return Ask(
            Phrase(Asking.SAVE_PICTURE),
            payload=Phrase(Asking.NEWEST_PICTURE),
            changes_nothing=not arguments.get("save", False),
        )

    return Tool(
        name="screenshot",
        description=(
            "Gets a fresh picture of what the person shares; with save it is kept as a file, "
            "when they ask for that."
        ),
        parameters={"type": "object", "properties": {"save": {"type": "boolean"}}},
        risk=Risk.WRITE,
        ask=ask,
        run=run,
    )
