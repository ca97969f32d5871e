"""What kind of desktop session this is."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def on_wayland(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether only the desktop's portal shows the screen here.

    The session's type decides and not ``DISPLAY``: under Wayland the X server that old programs
    use shows black pictures only.
    """
    return sys.platform.startswith("linux") and environment.get("XDG_SESSION_TYPE") == "wayland"
