"""The window as a process on a desktop that exists only for the test, seen from outside."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import psutil

from desktop.app.place import socket_name
from desktop.core.clock import SystemClock
from desktop.memory.conversation import Turn
from desktop.memory.memory import open_memory
from desktop.settings.path import Paths
from desktop.settings.sections import MemorySettings
from tests.e2e.program import COMMAND, attune, environment, missing, screen
from tests.sound import PrivateSound, missing_programs

PATIENCE_S = 60.0
PROGRAMS = ("Xvfb", "openbox", "xdotool")

_SLOW_CALLBACK = re.compile(r"^attune: WARNING: Executing <.*> took [\d.]+ seconds$")
"""What asyncio's debug mode says of a busy machine; no fault by itself."""

T = TypeVar("T")


def why_not(*more: str) -> str:
    """Return a reason to skip where the desktop's programs are not installed, or nothing."""
    absent = missing_programs()
    return missing([*PROGRAMS, *more]) or (f"not installed: {', '.join(absent)}" if absent else "")


def wait_until(found: Callable[[], T], what: str, patience_s: float = PATIENCE_S) -> T:
    """Return the first true answer of ``found``, asked again and again."""
    deadline, pause = time.monotonic() + patience_s, threading.Event()
    while not (answer := found()):
        assert time.monotonic() < deadline, f"waited {patience_s:g} s in vain for {what}"
        pause.wait(0.05)
    return answer


def complaints_in(errors: str) -> list[str]:
    """Return what a program printed to say that something is wrong."""
    return [line for line in errors.splitlines() if line and not _SLOW_CALLBACK.match(line)]


@contextmanager
def window_manager(more: Mapping[str, str]) -> Iterator[None]:
    """Run a window manager on a display, as every desktop has one."""
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=os.environ | dict(more),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


class Desk:
    """A display with a window manager, a sound system and a runtime folder of its own."""

    def __init__(self, display: Mapping[str, str], sound: PrivateSound, runtime: str) -> None:
        audio = {
            name: value
            for name, value in sound.environment.items()
            if name.startswith(("PULSE_", "ALSA_"))
        }
        self.sound = sound
        self.environment = {
            **display, **audio, "XDG_SESSION_TYPE": "x11", "XDG_RUNTIME_DIR": runtime
        }  # fmt: skip

    def hand(self, *words: str) -> list[str]:
        """Use pointer and keyboard; return the words that ``xdotool`` printed."""
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.split()

    def windows(self) -> list[str]:
        """Return the windows of that title that can be seen."""
        return self.hand("search", "--onlyvisible", "--name", "^Attune$")


@contextmanager
def desk() -> Iterator[Desk]:
    """Provide a desktop that exists only for the test."""
    runtime = tempfile.mkdtemp(prefix="attune-run-")  # short: a socket's path has little room
    try:
        with screen() as display, PrivateSound() as sound, window_manager(display):
            yield Desk(display, sound, runtime)
    finally:
        shutil.rmtree(runtime, ignore_errors=True)


class Window:
    """Starts ``attune`` with a window and ends it, at the latest on leaving the block."""

    def __init__(
        self, desk: Desk, home: Path, *arguments: str, more: Mapping[str, str] | None = None
    ) -> None:
        self.desk = desk
        self.home = home
        self._more = desk.environment | dict(more or {})
        self._errors = tempfile.TemporaryFile(mode="w+")  # noqa: SIM115 - closed by __exit__
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            env=environment(home, self._more),
            stdin=subprocess.DEVNULL,
            stdout=self._errors,
            stderr=self._errors,
            start_new_session=True,
        )

    def __enter__(self) -> Window:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait()
        if error is not None:
            sys.stdout.write(f"the window said: {self.complaints()}\n")
        self._errors.close()

    @property
    def socket(self) -> Path:
        """Where the window takes commands."""
        told = environment(self.home, self._more)
        return Path(socket_name(Paths.of(told), told))

    def shown(self) -> Window:
        """Wait until the window is on the screen and takes commands."""
        wait_until(lambda: self._running() and self.desk.windows(), "the window")
        wait_until(lambda: self._running() and self.tell("show").returncode == 0, "an answer")
        return self

    def tell(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one of the remote commands."""
        return attune(self.home, *words, more=self._more)

    def type(self, text: str) -> None:
        """Type a line into the window."""
        self.desk.hand("type", "--delay", "10", text)
        self.desk.hand("key", "Return")

    def server(self) -> psutil.Process:
        """Wait for the embedded server's process and return it."""
        me = psutil.Process(self.process.pid)
        return wait_until(
            lambda: next((one for one in me.children() if "serve" in _words(one)), None),
            "the embedded server",
        )

    def connected(self) -> psutil.Process:
        """Wait until the session's socket to the embedded server stands; return that server."""
        server = self.server()
        wait_until(
            lambda: any(one.status == "ESTABLISHED" for one in server.net_connections("tcp")),
            "the session",
        )
        return server

    def said(self, speaker: str) -> str:
        """Return what was kept so far of one side of the conversation."""
        memory = open_memory(self.home / "data" / "memory.db", MemorySettings(), SystemClock())
        try:
            ids = [one.conversation_id for one in memory.history.conversations()]
            kept = [memory.history.load(one) for one in reversed(ids)]
        finally:
            memory.store.close()
        turns = [entry for one in kept if one for entry in one.entries if isinstance(entry, Turn)]
        return " ".join(turn.text for turn in turns if turn.speaker == speaker)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program alone."""
        self.process.send_signal(number)

    def interrupt(self) -> None:
        """Do what Ctrl+C in a terminal does: interrupt the program and its children at once."""
        os.killpg(self.process.pid, signal.SIGINT)

    def ended(self) -> int:
        """Wait for the end and return the exit code."""
        return self.process.wait(PATIENCE_S)

    def complaints(self) -> list[str]:
        """Return what the program and its children printed."""
        self._errors.seek(0)
        return complaints_in(self._errors.read())

    def _running(self) -> bool:
        assert self.process.poll() is None, self.complaints()
        return True


def _words(process: psutil.Process) -> list[str]:
    """Return a process's command line; nothing once it has ended."""
    try:
        return list(process.cmdline())
    except psutil.Error:
        return []
