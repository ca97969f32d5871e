"""What a Wayland desktop can show, found out without asking the person anything."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.vision.wayland.library import pipewire
from desktop.vision.wayland.portal import WITH_MEMORY, Portal
from desktop.vision.wayland.token import TokenFile


@dataclass(frozen=True, slots=True)
class CastOffer:
    """The version of the portal's interface, and whether a permission is kept for the next time."""

    version: int
    remembered: bool

    @property
    def sentence(self) -> str:
        """What will happen when the person shares."""
        portal = f"the desktop's portal (version {self.version}) shows the screen"
        if self.remembered:
            return f"{portal}; you have allowed it before"
        if self.version < WITH_MEMORY:
            return f"{portal}; it is too old to remember and asks you each time"
        return f"{portal}; it asks you the first time"


def cast_offer(tokens: TokenFile) -> CastOffer:
    """Return what the desktop offers; raises ``DeviceError`` where a part is missing."""
    pipewire()
    portal = Portal()
    try:
        version = portal.version()
    finally:
        portal.close()
    return CastOffer(version, version >= WITH_MEMORY and bool(tokens.read()))
