"""The one place that opens files shipped with Attune.

In a wheel they lie inside the package; in a checkout they lie beside it.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["as_file", "resource"]


def resource(path: str) -> Traversable:
    """Return a shipped file or folder, for example ``resource("themes/light.toml")``."""
    return _root().joinpath(path)


@cache
def _root() -> Traversable:
    packaged = files("desktop").joinpath("resources")
    return packaged if packaged.is_dir() else Path(__file__).parents[2].joinpath("resources")
