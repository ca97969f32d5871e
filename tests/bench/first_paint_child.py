"""One start of the window for ``first_paint``, which tells its times and ends itself.

It takes the steps of the command itself, with eyes on the window in between.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from desktop.app.settling import hold

hold()  # before anything else is read, as the command does

from tests.e2e.glance import HEAVY, FirstPaint, Ticks  # noqa: E402 - see above

if TYPE_CHECKING:
    from desktop.app.window import Attune

READY, READ = "get ready", frozenset({"prepare", "start talking"})


class Onlooker:
    """Notes when the window is painted and when everything has been read."""

    def __init__(self, attune: Attune, spawned: float) -> None:
        self.told: dict[str, Any] = {}
        self._attune = attune
        self._spawned = spawned
        self._ticks = Ticks()
        self._paint = FirstPaint(attune.window, self._on_painted)
        attune.intents.finished.connect(self._on_finished)

    def _on_painted(self) -> None:
        self.told["painted_ms"] = self._now()
        self.told["painted_cpu_ms"] = 1000 * time.process_time()
        self.told["loaded_before"] = [*(self._paint.loaded or ()), *self._paint.early]
        self._ticks.figures()

    def _on_finished(self, name: str) -> None:
        if name == READY:  # a hand comes to the controls at once
            self._attune.expect_session()
        if name in READ:
            self.told["ready_ms"] = self._now()
            self.told["loading"] = self._ticks.figures()
            self._ticks.stop()
            self._attune.window.close()

    def _now(self) -> float:
        return 1000 * (time.monotonic() - self._spawned)


def main() -> None:
    """Be one start and print what was seen."""
    spawned = float(os.environ["ATTUNE_SPAWNED"])
    if "--eager" in sys.argv:
        for name in (*HEAVY, "desktop.app.composition", "desktop.bridge.loop"):
            importlib.import_module(name)
    from desktop.app.ground import prepare
    from desktop.app.opening import open_window
    from desktop.app.window import Attune
    from desktop.ui.theme import open_application

    ground = prepare(argparse.Namespace(backend="local"))
    app = open_application("attune")
    attune = Attune(ground, start="--start" in sys.argv)
    onlooker = Onlooker(attune, spawned)
    open_window(app, attune.window)
    from desktop.bridge.loop import run_gui

    run_gui(app, attune.run(str(ground.paths.state / "window")))
    sys.stdout.write(json.dumps(onlooker.told) + "\n")


if __name__ == "__main__":
    main()
