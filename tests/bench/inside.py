"""A measurement inside an environment of its own, which can be told to end and still reports.

The outer process sets the environment up and passes on every wish to end; the inner one measures,
looks at ``Ending`` between its steps, and judges what it has by then.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import FrameType, TracebackType

SIGNALS = (signal.SIGTERM, signal.SIGINT)
PATIENCE_S = 60.0
"""So long the inner process may take for its last step and its report."""


def run_inside(
    module: str, words: Sequence[str], environment: Mapping[str, str], limit_s: float
) -> int:
    """Run ``python -m module WORDS --inside`` and return its exit code.

    In a session of its own: a terminal's Ctrl-C would end every helper of it, and the report.

    After ``limit_s``, and when this process is told to end, it is told to end, and killed only
    when it does not.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words, "--inside"],
        env=dict(environment),
        start_new_session=True,
    )

    def pass_on(number: int, frame: FrameType | None) -> None:
        del number, frame
        process.send_signal(signal.SIGTERM)

    before = {number: signal.signal(number, pass_on) for number in SIGNALS}
    try:
        return _ended(process, limit_s)
    finally:
        _sweep(process)
        for number, handler in before.items():
            signal.signal(number, handler)


def _sweep(process: subprocess.Popen[bytes]) -> None:
    """End what the inner process has started and could not end any more."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)


def _ended(process: subprocess.Popen[bytes], limit_s: float) -> int:
    try:
        return process.wait(limit_s)
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"{limit_s:.0f} s are over: ending\n")
        process.send_signal(signal.SIGTERM)
    try:
        return process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


class Ending:
    """Whether to stop: when told to by a signal, or after ``limit_s`` (0: never).

    A context manager inside a running loop. ``early`` says so where it was told.
    """

    def __init__(self, limit_s: float = 0.0) -> None:
        self.early = False
        self._until = time.monotonic() + limit_s if limit_s else float("inf")

    def __enter__(self) -> Ending:
        for number in SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self._stop)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number in SIGNALS:
            asyncio.get_running_loop().remove_signal_handler(number)

    def _stop(self) -> None:
        self.early = True

    @property
    def due(self) -> bool:
        """Whether it is time to stop and report."""
        if time.monotonic() >= self._until:
            self.early = True
        return self.early
