"""What goes back to the model: plain JSON with a ``status``, of bounded size."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MAX_BYTES = 32_000
"""A response is never longer than this as UTF-8 JSON."""

_SLICE = 16_384
"""Characters of a long text that are encoded at a time."""

_BATCH = 64
"""Items of a list that are encoded at a time, where they are short."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def failure(reason: str, status: str = "error") -> dict[str, Any]:
    """Return the response of a call that did not do what was asked."""
    return {"status": status, "reason": reason}


def whole(result: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result with its status."""
    return {"status": "ok", **result}


def fits(result: Mapping[str, Any]) -> bool:
    """Whether a result can go to the model as it is."""
    return _encoded(whole(result))[1]


def bounded(result: Mapping[str, Any], kept_as: str = "") -> dict[str, Any]:
    """Return the result as plain JSON; what is too long keeps its beginning and says so.

    ``kept_as`` names the file that holds all of it. Raises ``TypeError`` or ``ValueError`` for
    what is not JSON.
    """
    text, complete = _encoded(whole(result))
    if complete:
        plain: dict[str, Any] = json.loads(text)
        return plain
    return _excerpt(str(result.get("status", "ok"))[:80], text, kept_as)


def pieces(value: Any) -> Iterator[str]:  # noqa: ANN401 - the JSON edge
    """Yield the JSON text of a value, long texts in slices.

    Raises ``TypeError`` or ``ValueError`` for what is not JSON, once it is reached.
    """
    match value:
        case str() if len(value) > _SLICE:
            yield '"'
            for start in range(0, len(value), _SLICE):
                yield _ENCODER.encode(value[start : start + _SLICE])[1:-1]
            yield '"'
        case Mapping():
            yield from _object(value)
        case list() | tuple():
            yield from _list(value)
        case _:
            yield _ENCODER.encode(value)


def _list(value: Sequence[Any]) -> Iterator[str]:
    """Yield a list; what is short goes many at a time, which holds a worker up for less long."""
    yield "["
    for start in range(0, len(value), _BATCH):
        batch = value[start : start + _BATCH]
        yield "," if start else ""
        if all(_is_short(item) for item in batch):
            yield _ENCODER.encode(batch)[1:-1]
            continue
        for number, item in enumerate(batch):
            yield "," if number else ""
            yield from pieces(item)
    yield "]"


def _is_short(item: object) -> bool:
    short = isinstance(item, str) and len(item) <= _SLICE // _BATCH
    return short or item is None or isinstance(item, (bool, int, float))


def _object(value: Mapping[Any, Any]) -> Iterator[str]:
    yield "{"
    for number, (name, item) in enumerate(value.items()):
        if not isinstance(name, str):
            raise TypeError("a name in JSON is a text")
        yield f"{',' if number else ''}{_ENCODER.encode(name)}:"
        yield from pieces(item)
    yield "}"


def _encoded(value: Mapping[str, Any]) -> tuple[str, bool]:
    """Encode no more than is needed to know that it is too long."""
    parts: list[str] = []
    size = 0
    for part in pieces(value):
        parts.append(part)
        size += len(part.encode("utf-8", "surrogatepass"))
        if size > MAX_BYTES:
            return "".join(parts), False
    return "".join(parts), True


def _excerpt(status: str, text: str, kept_as: str) -> dict[str, Any]:
    """Return as much of the text as fits once it is quoted again."""
    note = "The result was too long. This is the beginning of its JSON text."
    kept = {"file": kept_as, "more": "Call read_result with this file."} if kept_as else {}
    length = MAX_BYTES
    while True:
        response = {
            "status": status, "truncated": True, "note": note, **kept, "excerpt": text[:length],
        }  # fmt: skip
        if _encoded(response)[1]:
            return response
        length = length * 3 // 4
