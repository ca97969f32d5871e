"""Makes the set-up scripts importable, the way they see one another when they run."""

from __future__ import annotations

import sys
from pathlib import Path

SCRIPTS = str(Path(__file__).parents[3] / "packaging")

if SCRIPTS not in sys.path:
    sys.path.append(SCRIPTS)
