"""Measures the audio room beside its peers: everybody hears the same bursts on the same devices.

Run ``python -m tests.bench.audio_peers``; needs PulseAudio. Each peer gets an environment of its
own in the user's cache; one that cannot be installed here is named with the reason. ``--all`` runs
every measurement of ``tests.bench.audio``, this one among them. Compare ratios within one run:
absolute times belong to the machine. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from platformdirs import user_cache_path

from tests.bench import audio
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import run_inside
from tests.bench.processing_delay import suppressor_ms
from tests.sound import PrivateSound, missing_programs

if TYPE_CHECKING:
    from tests.bench.probe import Feeder

ROOT = Path(__file__).resolve().parents[2]
BUDGET_ABOVE_FLOOR_MS = 5.0
READY_S = 60.0
HEARD_S = 3.0
LIVEKIT = ("livekit==1.2.1", "sounddevice==0.5.6", "numpy")
PIPECAT = ("pyaudio", "pipecat-ai", "numpy")
"""PyAudio first: it has no Linux wheel and needs PortAudio's headers (portaudio19-dev)."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program that tells each onset; without ``packages`` it runs in this environment."""

    name: str
    words: tuple[str, ...]
    packages: tuple[str, ...] = ()


PEERS = (
    Peer("bare sounddevice loop, 20 ms (the floor)", ("-m", "tests.bench.bare_loop")),
    Peer("Attune, canceller and noise suppression", ("-m", "tests.bench.peer.attune")),
    Peer("Attune, canceller", ("-m", "tests.bench.peer.attune", "plain")),
    Peer("LiveKit MediaDevices", ("-m", "tests.bench.peer.livekit_devices"), LIVEKIT),
    Peer("Pipecat LocalAudioTransport", ("-m", "tests.bench.peer.pipecat_transport"), PIPECAT),
    Peer("cookbook loop, blocking 1,024", ("-m", "tests.bench.peer.blocking_loop")),
)


class Listener:
    """A peer's process, read on a thread."""

    def __init__(self, python: str, peer: Peer, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [python, *peer.words],
            env={**environment, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._usage = psutil.Process(self._process.pid)
        self._ready = threading.Event()
        self._heard = threading.Event()
        self._at = 0.0
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Listener:
        if not self._ready.wait(READY_S):
            self._process.kill()
            raise RuntimeError("it never became ready")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                fact = json.loads(line)
                self._ready.set()
                if fact["type"] == "onset":
                    self._at = fact["at"]
                    self._heard.set()

    def forget(self) -> None:
        """Wait for the next onset from now on."""
        self._heard.clear()

    def onset(self) -> float | None:
        """Return when the next onset was heard; None where it was not."""
        return self._at if self._heard.wait(HEARD_S) else None

    def cpu_s(self) -> float:
        """Return the seconds of a core that were used so far."""
        used = self._usage.cpu_times()
        return float(used.user + used.system)


def installed(peer: Peer) -> tuple[str, str]:
    """Return the interpreter to run a peer with, or the reason why there is none."""
    if not peer.packages:
        return sys.executable, ""
    folder = user_cache_path("attune") / "audio-peers" / peer.words[-1].rpartition(".")[2]
    python = folder / "bin" / "python"
    ready = folder / "ready.txt"
    if ready.exists() and ready.read_text() == "\n".join(peer.packages):
        return str(python), ""
    pip = [str(python), "-m", "pip", "install", "-q"]
    commands = [[sys.executable, "-m", "venv", str(folder)]]
    for command in commands + [[*pip, package] for package in peer.packages]:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if "error" in line.lower()]
            return "", (lines or ["it cannot be installed here"])[-1].strip()[:100]
    ready.write_text("\n".join(peer.packages))
    return str(python), ""


class Series:
    """What was measured of one peer, or why nothing was."""

    def __init__(self, peer: Peer) -> None:
        self.peer = peer
        self.delays: list[float] = []
        self.shares: list[float] = []
        self.python, self.absent = installed(peer)

    def listen(self, feeder: Feeder, clicks: int) -> None:
        """Let a fresh process of the peer hear some bursts."""
        if self.absent:
            return
        try:
            with Listener(self.python, self.peer, os.environ) as listener:
                self._hear(feeder, listener, clicks)
        except RuntimeError as error:
            self.absent = str(error)

    def _hear(self, feeder: Feeder, listener: Listener, clicks: int) -> None:
        pause, chance = threading.Event(), random.Random(1)
        pause.wait(1.0)
        began, used = time.monotonic(), listener.cpu_s()
        for _ in range(clicks):
            listener.forget()
            feeder.click()
            at = listener.onset()
            if at is not None:
                self.delays.append(1000 * (at - feeder.at))
            pause.wait(0.3 + chance.random() * 0.05)
        self.shares.append(100 * (listener.cpu_s() - used) / (time.monotonic() - began))

    @property
    def median(self) -> float:
        """The median delay in milliseconds, NaN where nothing was measured."""
        return Figure(self.peer.name, self.delays).percentile(50)

    def lines(self) -> Sequence[str]:
        """Return the lines to print."""
        if not self.delays:
            return [f"{self.peer.name:<52} not measured: {self.absent or 'it heard nothing'}"]
        load = Figure("   of one core while it listens", self.shares, "%")
        return [str(Figure(self.peer.name, self.delays)), str(load)]


def judge(series: Sequence[Series]) -> list[Verdict]:
    """Hold the canceller's way against the floor and against the fastest of the others.

    What the library's noise suppressor holds back by itself is measured and taken off; see
    ``tests.bench.processing_delay``.
    """
    floor, suppressed, ours, *others = series
    peers = [one.median for one in others if one.delays]
    above = ours.median - floor.median
    held = suppressor_ms()
    behind = suppressed.median - floor.median - held
    verdicts = [
        Verdict("Attune above the floor, medians", above, BUDGET_ABOVE_FLOOR_MS),
        Verdict(
            f"with noise suppression, less the library's {held:.1f} ms",
            behind,
            BUDGET_ABOVE_FLOOR_MS,
        ),
    ]
    if peers:
        verdicts.append(Verdict("Attune against the fastest peer", ours.median, min(peers)))
    return verdicts


def measure(rounds: int, clicks: int) -> int:
    """Take turns, so that a busy moment of the machine meets everybody; print the figures."""
    from tests.bench.probe import Feeder

    series = [Series(peer) for peer in PEERS]
    with Feeder() as feeder:
        for _ in range(rounds):
            for one in series:
                one.listen(feeder, clicks)
    sys.stdout.write(f"microphone -> coroutine\n{heading()}\n")
    verdicts = judge(series)
    lines = [line for one in series for line in one.lines()] + [str(one) for one in verdicts]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
    return 0 if all(one.met for one in verdicts) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="times every program is started")
    parser.add_argument("--clicks", type=int, default=15, help="bursts a round")
    parser.add_argument("--all", action="store_true", help="everything of tests.bench.audio")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Start the sound system and, inside its environment, the measurements."""
    asked = _arguments()
    if asked.inside:
        return measure(asked.rounds, asked.clicks)
    if asked.all:
        return audio.main([])
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 1
    with PrivateSound() as sound:
        return run_inside("tests.bench.audio_peers", sys.argv[1:], sound.environment, 1800)


if __name__ == "__main__":
    sys.exit(main())
