"""Where masks lie: on the desktop, within what is shared, and in a picture; no Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.core.media import FrameView, Region
from desktop.core.sharing import Mask

SMALLEST_MASK = 8
"""Least width and height of a mask that is drawn, in physical pixels."""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a picture in shares of its width and height, 0 to 1."""

    left: float
    top: float
    width: float
    height: float


def on_desktop(mask: Mask, shared: Region) -> Region | None:
    """Return where a mask's rectangle lies now; None for one that hides windows by name."""
    region = mask.region
    if region is None or not mask.moves:
        return region
    return replace(region, x=region.x + shared.x, y=region.y + shared.y)


def drawn(area: Region, shared: Region, *, moves: bool) -> Mask | None:
    """Return a mask over a rectangle of the desktop, cut to what is shared; None if too small."""
    cut = intersection(area, shared)
    if cut is None or cut.width < SMALLEST_MASK or cut.height < SMALLEST_MASK:
        return None
    if moves:
        cut = replace(cut, x=cut.x - shared.x, y=cut.y - shared.y)
    return Mask(region=cut, moves=moves)


def in_picture(
    masks: Sequence[Mask], view: FrameView | None, width: int, height: int
) -> tuple[Part, ...]:
    """Return what of a frame of that size in pixels the masks hide."""
    if view is None:
        return ()
    regions = (on_desktop(mask, view.shared) for mask in masks)
    return tuple(
        _part(seen, view, width, height)
        for region in regions
        if region is not None and (seen := intersection(region, view.region)) is not None
    )


def intersection(one: Region, other: Region) -> Region | None:
    """Return the part that two regions share."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    width = min(one.x + one.width, other.x + other.width) - left
    height = min(one.y + one.height, other.y + other.height) - top
    return Region(left, top, width, height, one.screen) if width > 0 and height > 0 else None


def _part(region: Region, view: FrameView, width: int, height: int) -> Part:
    across = view.area.width / view.region.width
    down = view.area.height / view.region.height
    return Part(
        (view.area.x + (region.x - view.region.x) * across) / width,
        (view.area.y + (region.y - view.region.y) * down) / height,
        region.width * across / width,
        region.height * down / height,
    )
