"""Programs that keep passwords or ask for them, as they are shipped in a list."""

from __future__ import annotations

import tomllib
from functools import cache

from desktop.core.resource import resource


def secret_programs() -> tuple[str, ...]:
    """Return words of the names of such programs, each a word in small letters."""
    return tuple(_listed()["applications"])


def secret_titles() -> tuple[str, ...]:
    """Return words of the titles of their windows elsewhere, as in a browser."""
    return tuple(_listed()["titles"])


@cache
def _listed() -> dict[str, list[str]]:
    return tomllib.loads(resource("vision/masked.toml").read_text("utf-8"))
