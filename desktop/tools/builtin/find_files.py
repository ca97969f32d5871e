"""Finds files."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.folder import Folders, PathRefusedError
from desktop.tools.kit import Kit
from desktop.tools.taint import DOCUMENT
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError

MOST_FOUND = 50


def tool(kit: Kit) -> Tool:
    """Return the tool ``find_files``; names of files may come from anybody, too."""
    folders = Folders(kit.around.folders)

    async def run(arguments: Arguments) -> dict[str, Any]:
        try:
            found = await asyncio.to_thread(folders.find, arguments["words"], MOST_FOUND)
        except PathRefusedError as error:
            raise ToolRefusedError(str(error)) from error
        files = [{"path": item.shown, "bytes": item.size} for item in found]
        return {"status": "ok" if files else "nothing was found", "files": files}

    return Tool(
        name="find_files",
        description=(
            "Finds files by words in their path, in the folders that the person picked, "
            "newest first."
        ),
        parameters={
            "type": "object",
            "properties": {
                "words": {
                    "type": "string",
                    "maxLength": 200,
                    "description": "Words that the path holds; empty for the newest files.",
                }
            },
            "required": ["words"],
        },
        risk=Risk.LOCAL,
        ask=lambda _: Ask(Phrase(Asking.FILE_NAMES)),
        taints=DOCUMENT,
        run=run,
    )
