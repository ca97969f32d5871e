"""Reads recordings of the genuine service."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[2] / "data" / "recording"

_HEAD = re.compile(r"^([<>])\d+ ", re.MULTILINE)


def frames(name: str) -> list[tuple[str, dict[str, Any]]]:
    """Return direction and message of each frame."""
    _, *pieces = _HEAD.split((DATA / name).read_text(encoding="utf-8"))
    return [
        (direction, json.loads(body))
        for direction, body in zip(pieces[::2], pieces[1::2], strict=True)
    ]


def received(name: str) -> list[dict[str, Any]]:
    """Return what the service sent."""
    return [message for direction, message in frames(name) if direction == "<"]
