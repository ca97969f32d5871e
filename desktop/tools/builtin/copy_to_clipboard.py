"""Puts text on the clipboard."""

from __future__ import annotations

from typing import Any

from desktop.core.events import Notice
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking, Done
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``copy_to_clipboard``.

    The person is told each time, and asked while other people's words are in view: what they
    paste next would be a stranger's.
    """

    async def run(arguments: Arguments) -> dict[str, Any]:
        text = _clean(arguments["text"])
        if not text:
            raise ToolRefusedError("there is nothing to copy")
        await kit.host.copy_text(text)
        kit.publish(Notice(Phrase(Done.COPIED, words=_glimpse(text)), key="clipboard"))
        return {"status": "ok", "characters": len(text)}

    return Tool(
        name="copy_to_clipboard",
        description="Puts text on the person's clipboard; the person sees that it happened.",
        parameters={
            "type": "object",
            "properties": {
                "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 20_000,
                    "description": "The text to copy.",
                }
            },
            "required": ["text"],
        },
        risk=Risk.WRITE,
        harmless=True,
        ask=lambda arguments: Ask(Phrase(Asking.COPY), payload=arguments["text"]),
        run=run,
    )


def _clean(text: str) -> str:
    """Drop control characters: pasted into a terminal they would act."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c.isprintable() or c in "\n\t")


def _glimpse(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}\N{HORIZONTAL ELLIPSIS}"
