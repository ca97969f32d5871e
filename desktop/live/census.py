"""Counts the messages of a session, and what of them this version does not know."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from desktop.live.wire import Side

if TYPE_CHECKING:
    from pydantic import BaseModel

logger = logging.getLogger(__name__)

Count = Callable[[str, int], None]
"""Takes the name of a counter and what to add."""

MOST_NAMES = 50
_MOST_NESTED = 12
_CONVERTED = {
    "usageMetadata.candidatesTokenCount",
    "usageMetadata.candidatesTokensDetails",
    "voiceActivity.type",
}
"""Spellings of the wire that the SDK turns into names of its own."""


class Census:
    """Implements ``wire.Listener`` for every socket of a run.

    Counts ``messages_sent``, ``messages_received``, ``bytes_sent``, ``bytes_received``,
    ``malformed_messages``, ``unknown_messages`` (no field that is known) and ``unknown_fields``.
    The name of an unknown field is logged once.
    """

    def __init__(self, count: Count) -> None:
        self._count = count
        self._told: set[str] = set()

    def heard(self, side: Side, frame: str | bytes) -> None:
        """Take one message."""
        direction = "sent" if side == ">" else "received"
        self._count(f"messages_{direction}", 1)
        self._count(f"bytes_{direction}", len(frame))
        if side == "<":
            self._inspect(frame)

    def _inspect(self, frame: str | bytes) -> None:
        try:
            message = json.loads(frame)
        except (ValueError, RecursionError):
            self._count("malformed_messages", 1)
            return
        if not isinstance(message, dict):
            self._count("malformed_messages", 1)
            return
        known = _fields(_message_type())
        if message and not known.keys() & message.keys():
            self._count("unknown_messages", 1)
        for path in unknown_fields(message, _message_type()):
            self._count("unknown_fields", 1)
            self._tell(path)

    def _tell(self, path: str) -> None:
        # A server's text in the log is bounded in number, length and alphabet.
        shown = path if len(path) <= 80 and path.replace(".", "").isidentifier() else "?"
        if shown in self._told or len(self._told) >= MOST_NAMES:
            return
        self._told.add(shown)
        logger.info("the service sent a field that is not known: %s", shown)


def unknown_fields(
    message: Mapping[str, Any], kind: type[BaseModel], path: str = "", depth: int = 0
) -> Iterator[str]:
    """Yield the paths of fields that the installed SDK has no place for.

    Maps of free form (a call's arguments, labels) are not looked into.
    """
    known = _fields(kind)
    for name, value in message.items():
        here = f"{path}.{name}" if path else name
        if name not in known:
            if here not in _CONVERTED:
                yield here
            continue
        inner = known[name]
        if inner is None or depth >= _MOST_NESTED:
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from unknown_fields(item, inner, here, depth + 1)


@cache
def _message_type() -> type[BaseModel]:
    from google.genai import types

    return types.LiveServerMessage


@cache
def _fields(kind: type[BaseModel]) -> dict[str, type[BaseModel] | None]:
    """Return each field's name on the wire, with the type of message that it holds, if any."""
    return {
        field.alias or name: _inner(field.annotation) for name, field in kind.model_fields.items()
    }


def _inner(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - an annotation of any kind
    from pydantic import BaseModel

    if isinstance(annotation, type):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((found for part in get_args(annotation) if (found := _inner(part))), None)
