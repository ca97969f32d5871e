"""Loudspeakers that are worn on the head, as far as their names tell."""

from __future__ import annotations

import re

_WORN = re.compile(
    r"head-?(set|phone)|ear-?(phone|bud|piece)|\b(air|ear)pods\b|\bbuds\b|hands-?free", re.I
)


def is_worn(name: str) -> bool:
    """Return whether a device's name says that nothing of it reaches a microphone by air."""
    return _WORN.search(name) is not None
