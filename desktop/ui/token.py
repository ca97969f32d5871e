"""Sizes that the whole window shares, in logical pixels."""

from __future__ import annotations

from typing import Final

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 24

RADIUS: Final = 8
RADIUS_SMALL: Final = 6

TYPE_SMALL: Final = 12
TYPE_BODY: Final = 13
TYPE_CAPTION: Final = 15
TYPE_TITLE: Final = 17

ICON: Final = 18
ICON_BAR: Final = 22
FLAT: Final = 28
FLAT_INDENT: Final = (FLAT - ICON) // 2
"""How far the drawing of a flat button stands from its edge."""
MARK: Final = 16
ARROW: Final = 14

POLL_MS: Final = 33
"""Period of everything that is polled for the eye: 30 Hz."""
