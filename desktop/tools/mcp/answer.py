"""What a server's tool has answered, as plain JSON for the model."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import mcp_types as types

_MAX_TEXT = 200_000
_MAX_REASON = 2_000


def answer_of(
    result: types.CallToolResult, mark: str, redacted: Callable[[str], str]
) -> dict[str, Any]:
    """Return the answer; ``mark`` names the entry that tells of a message that was too long.

    Pictures and sounds cannot be handed to the model this way, so they are named instead.
    """
    text = redacted("\n".join(filter(None, map(_told, result.content))))[:_MAX_TEXT]
    if result.is_error:
        reason = text[:_MAX_REASON] or "the tool failed and did not say why"
        return {"status": "error", "reason": reason}
    answer: dict[str, Any] = {"status": "ok"}
    data = result.structured_content
    says_it_all = data is not None and _same(text, data)
    if data is not None and not says_it_all:
        answer["data"] = _each_text(data, redacted)
    if text or data is None:
        answer["text"] = text
    oversized = (result.meta or {}).get(mark)
    return answer | _note(oversized) if isinstance(oversized, Mapping) else answer


def _note(oversized: Mapping[str, Any]) -> dict[str, Any]:
    size = f"{oversized['bytes'] / 1e6:.1f} MB"
    file = str(oversized["file"])
    if not file:
        return {"truncated": True, "note": f"The answer had {size}; this is its beginning."}
    kept = "the whole of it" if oversized["kept"] == oversized["bytes"] else "the first 64 MB"
    note = f"The answer had {size}; this is its beginning, {kept} is in the file as JSON."
    more = "Call read_result with this file."
    return {"truncated": True, "note": note, "file": file, "more": more}


def _told(part: object) -> str:
    match part:
        case types.TextContent():
            return part.text
        case types.ImageContent():
            return f"[a picture, {part.mime_type}, {len(part.data) * 3 // 4000} kB, not shown]"
        case types.AudioContent():
            return f"[a sound, {part.mime_type}, {len(part.data) * 3 // 4000} kB, not played]"
        case types.ResourceLink():
            return f"[a link: {part.name}, {part.uri}]"
        case types.EmbeddedResource(resource=types.TextResourceContents() as inner):
            return inner.text
        case types.EmbeddedResource():
            return f"[a file: {part.resource.uri}, not shown]"
        case _:
            return ""


def _same(text: str, data: Any) -> bool:  # noqa: ANN401 - the JSON edge
    """Whether the text is the data once more, as servers send it for older clients."""
    if isinstance(data, Mapping) and set(data) == {"result"} and data["result"] == text:
        return True
    try:
        return bool(json.loads(text) == data)
    except ValueError:
        return False


def _each_text(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - the JSON edge
    match value:
        case str():
            return change(value)
        case Mapping():
            return {change(str(name)): _each_text(item, change) for name, item in value.items()}
        case list() | tuple():
            return [_each_text(item, change) for item in value]
        case _:
            return value
