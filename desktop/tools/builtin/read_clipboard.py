"""Reads the clipboard."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.kit import Kit
from desktop.tools.taint import CLIPBOARD
from desktop.tools.tool import Arguments, Ask, Risk, Tool

LONGEST = 20_000


def tool(kit: Kit) -> Tool:
    """Return the tool ``read_clipboard``; it asks each time, for what lies there changes."""

    async def run(_arguments: Arguments) -> dict[str, Any]:
        text = await kit.host.paste_text()
        if not text:
            return {"status": "the clipboard holds no text"}
        shown = {"text": text[:LONGEST], "characters": len(text)}
        return shown | ({"truncated": True} if len(text) > LONGEST else {})

    return Tool(
        name="read_clipboard",
        description="Reads the text on the person's clipboard. The person is asked each time.",
        parameters={"type": "object", "properties": {}},
        risk=Risk.LOCAL,
        each_time=True,
        ask=lambda _: Ask(Phrase(Asking.READ_CLIPBOARD)),
        taints=CLIPBOARD,
        run=run,
    )
