"""Finds the rectangle of the desktop that a share target means, as the monitors stand now."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.vision.grab import Grabber, Monitor

OFF_SCREEN = Fault(Reason.REGION_GONE)


def area_of(target: ShareTarget, grabber: Grabber) -> Region:
    """Return the visible rectangle of ``target``; raises ``DeviceError`` when there is none.

    A screen whose name is not known here is found by ``region`` where the target has one too.
    """
    monitors = grabber.monitors()
    region = target.region
    if target.kind == "screen" or region is None:
        named = _screen(target.screen, monitors)
        if named is not None:
            return named.area
    if region is None:
        raise DeviceError(Fault(Reason.SCREEN_UNPLUGGED, name=target.screen))
    if not any(overlap(region, monitor.area) for monitor in monitors):
        raise DeviceError(OFF_SCREEN)
    visible = overlap(region, grabber.desktop())
    if visible is None:
        raise DeviceError(OFF_SCREEN)
    return visible


def overlap(one: Region, other: Region) -> Region | None:
    """Return the part that two regions share, keeping the name of the first."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    width = min(one.x + one.width, other.x + other.width) - left
    height = min(one.y + one.height, other.y + other.height) - top
    if width <= 0 or height <= 0:
        return None
    return Region(left, top, width, height, one.screen)


def _screen(name: str, monitors: Sequence[Monitor]) -> Monitor | None:
    if not name:
        return next((monitor for monitor in monitors if monitor.primary), monitors[0])
    named = next((monitor for monitor in monitors if name in monitor.names), None)
    if named is not None:
        return named
    # Toolkits do not agree on names everywhere; with one monitor there is nothing to confuse.
    return monitors[0] if len(monitors) == 1 else None
