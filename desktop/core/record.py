"""Events as JSON objects, for ``--json`` and the rehearsal's report."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from enum import Enum
from typing import Any

from desktop.core.events import Event
from desktop.core.media import AudioChunk


def as_record(event: Event, at_ms: int) -> dict[str, Any]:
    """Return a JSON-ready object: ``at_ms``, ``type`` and the event's fields.

    Sound and pictures become their sizes, never their content.
    """
    record: dict[str, Any] = {"at_ms": at_ms, "type": event.label}
    for item in dataclasses.fields(event):
        record[item.name] = _plain(getattr(event, item.name))
    return record


def _plain(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    match value:
        case AudioChunk():
            return {"ms": round(value.duration_ms, 1), "sample_rate": value.sample_rate}
        case bytes():
            return {"bytes": len(value)}
        case Enum():
            return value.value
        case float() if not math.isfinite(value):
            return None
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
        case tuple() | list():
            return [_plain(item) for item in value]
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return value
