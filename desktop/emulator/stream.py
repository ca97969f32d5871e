"""Server-sent events and running text, cut where a speaker can begin."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

_END = re.compile(r"[.!?…]+[\"')\]]*\s+|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|vs|e\.g|i\.e|etc|No)|\b[A-Z]|\d)\.\s+$")


async def server_sent(reply: httpx2.Response) -> AsyncGenerator[dict[str, Any], None]:
    """Yield the JSON objects of a reply's ``data:`` lines until ``[DONE]``.

    Raises the library's own error when the status is no success.
    """
    reply.raise_for_status()
    async with aclosing(reply.aiter_lines()) as lines:  # type: ignore[type-var]  # a generator
        async for line in lines:
            if not line.startswith("data:"):
                continue
            body = line.removeprefix("data:").strip()
            if body == "[DONE]":
                return
            message = json.loads(body)
            if isinstance(message, dict):
                yield message


class SentenceCutter:
    """Collects streamed text and hands out whole sentences as soon as they end."""

    def __init__(self) -> None:
        self._text = ""

    def feed(self, text: str) -> list[str]:
        """Add a piece and return the sentences that are complete now."""
        self._text += text
        done: list[str] = []
        start = 0
        for found in _END.finditer(self._text):
            if _ABBREVIATION.search(self._text[: found.end()]):
                continue
            done.append(self._text[start : found.end()].strip())
            start = found.end()
        self._text = self._text[start:]
        return [sentence for sentence in done if sentence]

    def rest(self) -> str:
        """Return what is left when the stream ends."""
        left, self._text = self._text.strip(), ""
        return left


@dataclass(slots=True)
class PartialCall:
    """A tool call that arrives in pieces."""

    call_id: str = ""
    name: str = ""
    arguments: str = ""

    def add(self, piece: dict[str, Any]) -> None:
        """Add one delta."""
        function = piece.get("function") or {}
        self.call_id = self.call_id or str(piece.get("id") or "")
        self.name += str(function.get("name") or "")
        self.arguments += str(function.get("arguments") or "")

    def parsed(self) -> dict[str, Any]:
        """Return the arguments; what is no JSON object counts as none."""
        try:
            value = json.loads(self.arguments or "{}")
        except json.JSONDecodeError:
            return {}
        return value if isinstance(value, dict) else {}


@dataclass(slots=True)
class Gathered:
    """Calls of one streamed answer, by their index in the stream."""

    text: str = ""
    calls: dict[int, PartialCall] = field(default_factory=dict)

    def add(self, delta: dict[str, Any]) -> str:
        """Take in one delta and return its text."""
        for piece in delta.get("tool_calls") or ():
            self.calls.setdefault(int(piece.get("index") or 0), PartialCall()).add(piece)
        text = str(delta.get("content") or "")
        self.text += text
        return text
