"""One start of the window for ``first_paint``, which tells its times and ends itself."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from desktop.app.settling import hold

hold()  # before anything else is read, as the command does

from tests.e2e.window_program import (  # noqa: E402 - see above
    HEAVY,
    FirstPaint,
    Ticks,
)

if TYPE_CHECKING:
    from desktop.app.window import Attune

PATIENCE_S = 60.0


async def _watch(attune: Attune, told: dict[str, Any], spawned: float) -> None:
    ticks = Ticks()
    painted = asyncio.Event()

    def on_painted() -> None:
        told["painted_ms"] = 1000 * (time.monotonic() - spawned)
        ticks.figures()
        painted.set()

    ready = asyncio.Event()
    attune.intents.finished.connect(lambda name: ready.set() if name == "get ready" else None)
    paint = FirstPaint(attune.window, on_painted)
    await attune.open()
    await asyncio.wait_for(painted.wait(), PATIENCE_S)
    await asyncio.wait_for(ready.wait(), PATIENCE_S)
    told["ready_ms"] = 1000 * (time.monotonic() - spawned)
    told["loading"] = ticks.figures()
    told["loaded_before"] = paint.loaded
    ticks.stop()
    attune.window.close()
    await attune.aclose()


def main() -> None:
    """Be one start and print what was seen."""
    spawned = float(os.environ["ATTUNE_SPAWNED"])
    if "--eager" in sys.argv:
        for name in (*HEAVY, "desktop.app.composition"):
            importlib.import_module(name)
    from PySide6.QtWidgets import QApplication

    from desktop.app.ground import prepare
    from desktop.app.window import Attune
    from desktop.bridge.loop import run_gui

    ground = prepare(argparse.Namespace(backend="local"))
    app = QApplication(["attune"])
    told: dict[str, Any] = {}
    run_gui(app, _watch(Attune(ground), told, spawned))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
