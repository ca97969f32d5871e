"""Recorded sessions as data."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "live"


@dataclass(frozen=True, slots=True)
class Recording:
    """The client's messages and the server's frames, each in order."""

    sent: list[dict[str, Any]]
    received: list[str]


def load(name: str) -> Recording:
    """Read a recording."""
    parts = re.split(r"(?m)^([<>])", (FOLDER / f"{name}.log").read_text())[1:]
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    return Recording(
        sent=[json.loads(body) for side, body in pairs if side == ">"],
        received=[body for side, body in pairs if side == "<"],
    )


def names() -> list[str]:
    """Return the names of all recordings."""
    return sorted(path.stem for path in FOLDER.glob("*.log"))
