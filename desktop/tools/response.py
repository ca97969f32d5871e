"""What goes back to the model: plain JSON with a ``status``, of bounded size."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

MAX_BYTES = 32_000
"""A response is never longer than this as UTF-8 JSON."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def failure(reason: str, status: str = "error") -> dict[str, Any]:
    """Return the response of a call that did not do what was asked."""
    return {"status": status, "reason": reason}


def bounded(result: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result as plain JSON; what is too long keeps its beginning and says so.

    Raises ``TypeError`` or ``ValueError`` for what is not JSON.
    """
    whole = {"status": "ok", **{name: _clipped(value) for name, value in result.items()}}
    text, complete = _encoded(whole)
    if complete:
        plain: dict[str, Any] = json.loads(text)
        return plain
    return _excerpt(str(whole["status"])[:80], text)


def _clipped(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Cut a huge text before it costs time: still too long, it is seen to be so."""
    return value[: MAX_BYTES + 1] if isinstance(value, str) else value


def _encoded(value: Mapping[str, Any]) -> tuple[str, bool]:
    """Encode no more than is needed to know that it is too long."""
    parts: list[str] = []
    size = 0
    for part in _ENCODER.iterencode(value):
        parts.append(part)
        size += len(part.encode("utf-8", "surrogatepass"))
        if size > MAX_BYTES:
            return "".join(parts), False
    return "".join(parts), True


def _excerpt(status: str, text: str) -> dict[str, Any]:
    """Return as much of the text as fits once it is quoted again."""
    length = MAX_BYTES
    while True:
        response = {
            "status": status,
            "truncated": True,
            "note": "The result was too long. This is the beginning of its JSON text.",
            "excerpt": text[:length],
        }
        if _encoded(response)[1]:
            return response
        length = length * 3 // 4
