"""Keeps something for good."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.core.recollection import Remembered
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``remember``, or None where nothing is kept."""
    recollection = kit.around.recollection
    if recollection is None:
        return None

    async def run(arguments: Arguments) -> dict[str, Any]:
        text = arguments["text"].strip()
        if not text:
            raise ToolRefusedError("nothing to remember was given")
        return outcome(await recollection.remember(text))

    return Tool(
        name="remember",
        title="Remember something",
        description=(
            "Keeps a fact about the person for later conversations, in their own words, when they "
            "ask for it. What they did not say themselves waits for their review."
        ),
        parameters={
            "type": "object",
            "properties": {
                "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000,
                    "description": "What to keep, in the person's words.",
                }
            },
            "required": ["text"],
        },
        risk=Risk.LOCAL,
        harmless=True,
        ask=lambda arguments: Ask(Phrase(Asking.KEEP_NOTE), payload=arguments["text"]),
        run=run,
    )


def outcome(taken: Remembered) -> dict[str, Any]:
    """Return what the model is told of a note that was taken."""
    if taken.kept:
        return {"status": "ok", "number": taken.number}
    return {
        "status": "waits for review",
        "number": taken.number,
        "reason": "These are not the person's own words. They can keep it under Notes, To review.",
    }
