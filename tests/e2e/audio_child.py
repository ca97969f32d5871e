"""A child process that uses the sound system, read line by line."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np

from desktop.audio.wav import WavWriter
from tests.unit.audio.tone import tone

PATIENCE_S = 90.0


class Program:
    """The child, read line by line; killed when it takes longer than any test should."""

    def __init__(self, environment: dict[str, str], *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.audio_program", *words],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.seen: list[dict[str, Any]] = []
        self._deadline = threading.Timer(PATIENCE_S, self.process.kill)
        self._deadline.start()

    def until(self, key: str) -> dict[str, Any]:
        """Read on until an object has this key."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.seen.append(json.loads(line))
            if key in self.seen[-1]:
                return self.seen[-1]
        raise AssertionError(f"ended without {key}: {self.process.communicate()[1]}")

    def press_enter(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def finish(self) -> str:
        """Wait for the end and return what was printed on stderr."""
        _, errors = self.process.communicate(timeout=60)
        assert self.process.returncode == 0, errors
        return errors

    def end(self) -> None:
        self._deadline.cancel()
        self._deadline.join()
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


def start(programs: list[Program], environment: dict[str, str], *words: str) -> Program:
    programs.append(Program(environment, *words))
    return programs[-1]


def heard(path: Path) -> np.ndarray:
    data = path.read_bytes()
    return np.frombuffer(data, "<i2", count=len(data) // 2)


def write_tone(path: Path) -> None:
    file = WavWriter(path, 48_000)
    file.write(tone(1000, 48_000))
    file.close()
