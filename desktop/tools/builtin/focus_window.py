"""Brings a window to the front."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.core.sharing import ShareWindow
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``focus_window``."""
    desk = kit.around.desk
    if desk is None:
        return None
    known: dict[int, ShareWindow] = {}

    async def run(arguments: Arguments) -> dict[str, Any]:
        known.update({window.number: window for window in await desk.windows()})
        window = known.get(arguments["number"])
        if window is None or _name(window) != arguments["title"].strip():
            raise ToolRefusedError("that window is not there; list the windows again")
        await kit.host.focus_window(window.number)
        return {"status": "ok", "title": window.title}

    return Tool(
        name="focus_window",
        description="Brings a window to the front, by the number and title of list_windows.",
        parameters={
            "type": "object",
            "properties": {
                "number": {"type": "integer", "minimum": 1, "maximum": 2**53},
                "title": {"type": "string", "maxLength": 300},
            },
            "required": ["number", "title"],
        },
        risk=Risk.WRITE,
        ask=lambda arguments: Ask(Phrase(Asking.FRONT), payload=arguments["title"]),
        run=run,
    )


def _name(window: ShareWindow) -> str:
    return window.title[:200].strip()
