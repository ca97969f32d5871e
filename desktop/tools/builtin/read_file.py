"""Reads a file."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.folder import Folders, PathRefusedError
from desktop.tools.kit import Kit
from desktop.tools.taint import DOCUMENT
from desktop.tools.text import UnreadableError, passages
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``read_file``."""
    folders = Folders(kit.around.folders)

    def read(path: str) -> dict[str, Any]:
        found = folders.file(_within_root(path, folders))
        parts = passages(found.path.name, folders.read(found))
        return {"path": found.shown, "text": "\n".join(part.text for part in parts)}

    async def run(arguments: Arguments) -> dict[str, Any]:
        try:
            return await asyncio.to_thread(read, arguments["path"])
        except (PathRefusedError, UnreadableError) as error:
            raise ToolRefusedError(str(error)) from error
        except OSError as error:
            raise ToolRefusedError("the file cannot be read") from error

    return Tool(
        name="read_file",
        description="Reads a text or PDF file in the folders that the person picked.",
        parameters={
            "type": "object",
            "properties": {
                "path": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 1000,
                    "description": "The path as find_files gives it.",
                }
            },
            "required": ["path"],
        },
        risk=Risk.LOCAL,
        ask=lambda arguments: Ask(Phrase(Asking.READ_FILE), payload=arguments["path"]),
        taints=DOCUMENT,
        run=run,
    )


def _within_root(path: str, folders: Folders) -> str:
    """Take the picked folder's own name off a path that ``find_files`` gave."""
    first, slash, rest = path.partition("/")
    named = slash and any(root.name == first for root in folders.roots())
    return rest if named and rest else path
