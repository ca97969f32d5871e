"""Keeps the C library from hoarding memory in a process that runs for hours."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

LARGE = 128 * 1024
_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of mallopt(3)."""


def return_large_blocks() -> None:
    """Have blocks from ``LARGE`` bytes on go back to the system as soon as they are freed.

    That is how glibc begins; but each large block that is freed teaches it to keep larger ones,
    up to 32 MiB, and between what stays that memory is never given back.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # other C libraries do not hoard like this
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)
