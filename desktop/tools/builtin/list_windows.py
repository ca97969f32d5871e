"""Tells which windows are open."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.kit import Kit
from desktop.tools.taint import WINDOW_TITLES
from desktop.tools.tool import Arguments, Ask, Risk, Tool


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``list_windows``; titles hold what web pages call themselves."""
    desk = kit.around.desk
    if desk is None:
        return None

    async def run(_arguments: Arguments) -> dict[str, Any]:
        windows = [
            {
                "number": window.number,
                "title": window.title[:200],
                "application": window.application,
                "minimised": window.minimised,
            }
            for window in await desk.windows()
        ]
        return {"status": "ok" if windows else "no window can be seen here", "windows": windows}

    return Tool(
        name="list_windows",
        description="Lists the open windows with their numbers, topmost first.",
        parameters={"type": "object", "properties": {}},
        risk=Risk.LOCAL,
        ask=lambda _: Ask(Phrase(Asking.WINDOW_TITLES)),
        taints=WINDOW_TITLES,
        run=run,
    )
