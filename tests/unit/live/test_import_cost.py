"""The window paints before the SDK is imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.unit

HEAVY = ("google.genai", "websockets", "keyring", "pydantic")


def test_importing_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys, desktop.live.supervisor, desktop.live.probe, desktop.settings.secret;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
