"""The raw picture that travels between grabbing and encoding."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]
"""Rows by columns by channels, 8 bit, in OpenCV's order: BGRA from screens, BGR elsewhere."""
