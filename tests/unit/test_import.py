"""The rooms below the window must not need Qt, and the window must not need what is slow."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

import desktop

pytestmark = pytest.mark.unit

QT_FREE = (
    "core", "settings", "diagnostics", "conversation", "live", "audio", "vision", "affect", "tools",
    "memory", "emulator",
)  # fmt: skip


def test_rooms_below_the_bridge_import_without_qt() -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(desktop.__path__, "desktop.")
        if module.name.split(".")[1] in QT_FREE and ".qt" not in module.name
    ]
    blocked = "import sys; sys.modules['PySide6'] = None; sys.modules['qasync'] = None\n"
    lines = "\n".join(f"import {name}" for name in names)
    done = subprocess.run(
        [sys.executable, "-c", blocked + lines], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_qt_calls_keep_their_hands_off_none(qapp: object) -> None:
    from PySide6.QtCore import QTimer

    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(2000):
        timer.stop()
    assert abs(sys.getrefcount(None) - before) < 100
