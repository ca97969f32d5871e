"""Attune as a process: how the end-to-end tests start it, read it and see it end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import wave
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TIMEOUT_S = 90.0
ESPEAK_RATE = 22_050
COMMAND = [sys.executable, "-W", "error", "-X", "faulthandler", "-m", "desktop"]


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment with folders of its own and no display but the one given."""
    base = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
    }
    return base | {"ATTUNE_HOME": str(home)} | dict(more or {})


def attune(
    home: Path, *arguments: str, more: Mapping[str, str] | None = None, timeout: float = TIMEOUT_S
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(home, more),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def events(done: subprocess.CompletedProcess[str], kind: str = "") -> list[dict[str, Any]]:
    """Return the events that ``--json`` printed."""
    records = [json.loads(line) for line in done.stdout.splitlines()]
    return [record for record in records if not kind or record["type"] == kind]


def speech(path: Path, text: str, voice: str = "en-us", *, times: int = 1) -> Path:
    """Write a WAV file of a synthetic voice that says a sentence so many times, 4 s apart.

    The demo's ear understands nine sentences in ten: who must be understood says it twice.
    """
    said = subprocess.run(
        ["espeak-ng", "-v", voice, "-s", "150", "--stdout", text], capture_output=True, check=True
    ).stdout
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(ESPEAK_RATE)
        file.writeframes(bytes(2 * 4 * ESPEAK_RATE).join([said[44:]] * times))
    return path


@contextmanager
def screen(size: str = "1400x900x24") -> Iterator[dict[str, str]]:
    """Provide a display that exists only for the test."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(writer,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            yield {"DISPLAY": f":{number.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def missing(names: Sequence[str]) -> str:
    """Return a reason to skip where programs are not installed, or nothing."""
    absent = [name for name in names if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""
