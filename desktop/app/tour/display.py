"""A display for the rehearsal: the person's own, a private one, or none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

Kind = Literal["own", "private", "none"]

SIZE = "1600x1000x24"


@contextmanager
def display() -> Iterator[Kind]:
    """Provide a display for the time of the tour and tell which it is.

    Without one a private X server is started where ``Xvfb`` is installed; else Qt draws off
    screen, where nothing can be captured.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        yield "none" if os.environ.get("QT_QPA_PLATFORM") == "offscreen" else "own"
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "own"
    elif shutil.which("Xvfb"):
        with _private_server() as name:
            os.environ["DISPLAY"] = name
            try:
                yield "private"
            finally:
                del os.environ["DISPLAY"]
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            yield "none"
        finally:
            del os.environ["QT_QPA_PLATFORM"]


@contextmanager
def _private_server() -> Iterator[str]:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
