"""The raw picture that travels between grabbing and encoding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]
"""Rows by columns by channels, 8 bit, in OpenCV's order: BGRA from screens, BGR elsewhere."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle inside a picture; ``right`` and ``bottom`` are exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Columns."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Rows."""
        return self.bottom - self.top
