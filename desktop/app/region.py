"""A region of the screen as people write it: ``X,Y,W,H`` in pixels."""

from __future__ import annotations

from desktop.core.errors import UsageError
from desktop.core.media import Region


def parse_region(word: str) -> Region:
    """Read ``X,Y,W,H``; raises ``UsageError``."""
    parts = word.split(",")
    try:
        x, y, width, height = (int(part) for part in parts)
    except ValueError:
        raise UsageError(f"A region is X,Y,W,H in pixels, not {word}.") from None
    if width < 1 or height < 1:
        raise UsageError(f"A region needs a width and a height, not {word}.")
    return Region(x, y, width, height)
