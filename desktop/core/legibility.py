"""Whether text in a shared region survives being scaled down, as arithmetic alone.

Measured with a template reader on rendered text: an em of 8 pixels in the picture that is sent
is read without mistakes, 6.4 is marginal and 5 is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

READABLE_EM = 8.0
"""Height of an em, in sent pixels, from which text is read without mistakes."""

MARGINAL_EM = 6.4
"""Height of an em, in sent pixels, below which text is lost."""

USUAL_EM = 12.0
"""Height of an em of a desktop's usual 9 point text, in logical pixels."""


BYTES_A_PIXEL = 0.19
"""What dense text needs to stay crisp; a small picture may not use the budget of a large one."""

LEAST_BUDGET = 40 * 1024


class Legibility(StrEnum):
    """What becomes of the desktop's usual text in the picture that is sent."""

    READABLE = "text readable"
    SMALL = "text small"
    UNREADABLE = "text unreadable"


@dataclass(frozen=True, slots=True)
class SentPicture:
    """How a region of some size is sent: sizes in pixels, ``scale`` is at most 1."""

    width: int
    height: int
    scale: float
    legibility: Legibility


def fair_bytes(width: int, height: int, budget: int) -> int:
    """Return how many bytes a sent picture of that size may cost within ``budget``."""
    return min(budget, max(LEAST_BUDGET, int(width * height * BYTES_A_PIXEL)))


def sent_picture(
    width: int, height: int, longest_side: int, *, pixel_ratio: float = 1.0
) -> SentPicture:
    """Return what a region of ``width`` by ``height`` physical pixels is sent as.

    Regions are never enlarged and their aspect ratio is kept. ``pixel_ratio`` is the physical
    pixels per logical pixel of the screen that the region lies on.
    """
    scale = min(1.0, longest_side / max(width, height))
    return SentPicture(
        width=max(1, round(width * scale)),
        height=max(1, round(height * scale)),
        scale=scale,
        legibility=_legibility(USUAL_EM * pixel_ratio * scale),
    )


def _legibility(em: float) -> Legibility:
    if em >= READABLE_EM:
        return Legibility.READABLE
    return Legibility.SMALL if em >= MARGINAL_EM else Legibility.UNREADABLE
