"""How the embedded voice sounds under each of the service's voice names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.core.resource import resource


@dataclass(frozen=True, slots=True)
class Timbre:
    """An espeak-ng variant with pitch (0 to 99) and words a minute.

    ``clip`` is the factor of frequency with which recorded clips are played.
    """

    variant: str = ""
    pitch: int = 50
    pace: int = 165
    clip: float = 1.0


def timbre(name: str) -> Timbre:
    """Return the timbre of a voice name; unknown and empty names sound as usual."""
    timbres = _timbres()
    return timbres.get(name) or timbres[""]


@cache
def _timbres() -> Mapping[str, Timbre]:
    table = tomllib.loads(resource("emulator/voices.toml").read_text(encoding="utf-8"))
    timbres = {name: Timbre(**entry) for name, entry in table["voice"].items()}
    return {"": Timbre(**table["usual"]), **timbres}
