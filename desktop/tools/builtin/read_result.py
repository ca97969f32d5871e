"""Reads on in a result that was too long."""

from __future__ import annotations

from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.taint import DOCUMENT
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError

PAGE = 6000


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``read_result``, where long results are kept."""
    overflow = kit.overflow
    if overflow is None:
        return None

    async def run(arguments: Arguments) -> dict[str, Any]:
        offset = arguments.get("offset", 0)
        found = await overflow.read(arguments["file"], offset, PAGE)
        if found is None:
            raise ToolRefusedError("there is no such file any more")
        text, length = found
        more = {"next_offset": offset + PAGE} if offset + PAGE < length else {}
        return {"text": text, "characters": length, **more}

    return Tool(
        name="read_result",
        description="Reads on in the file of a tool's result that was too long to be returned.",
        parameters={
            "type": "object",
            "properties": {
                "file": {
                    "type": "string",
                    "maxLength": 80,
                    "description": "The name that the result gave.",
                },
                "offset": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 100_000_000,
                    "description": "Where to begin, in characters.",
                },
            },
            "required": ["file"],
        },
        risk=Risk.READ,
        taints=DOCUMENT,
        run=run,
    )
