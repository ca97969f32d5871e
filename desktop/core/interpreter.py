"""How the threads of one interpreter take turns."""

from __future__ import annotations

import sys

HAND_OVER_S = 0.001
"""How long a busy thread keeps the interpreter from one that waits for it. Python's 5 ms, which a
window that paints and lays out uses up, would meet a chunk of sound three times on its way."""


def hand_over_quickly() -> None:
    """Let no thread keep the interpreter for longer; a shorter turn stays."""
    if sys.getswitchinterval() > HAND_OVER_S:
        sys.setswitchinterval(HAND_OVER_S)
