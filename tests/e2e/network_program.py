"""Two computers on one cable, made of network namespaces, and what happens to the cable.

Run as ``unshare -Urn python -m tests.e2e.network_program FAULT``: the embedded server lives in a
namespace of its own, ``attune talk`` in this one, and once it is linked the fault happens. Prints
one JSON object: when the loss was noticed and when the session went on, in seconds.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.program import COMMAND, environment

SERVER = "10.99.0.1"
HERE, ELSEWHERE = "10.99.0.2", "10.99.0.3"
RUN_S = 45.0
FREEZE_S = 7.0
AWAY_S = 4.0
HELD_S = 1.0
"""A handle and a pong have come by then."""


def sh(*words: str) -> None:
    """Run a command that must succeed."""
    subprocess.run(words, check=True, capture_output=True)


def wait(seconds: float) -> None:
    """Let a time go by that is itself what is tried."""
    threading.Event().wait(seconds)


def ip(line: str) -> None:
    """Change the network."""
    sh("ip", *line.split())


@contextmanager
def cable() -> Iterator[list[str]]:
    """Lay a cable to another namespace; yields the words that run a command over there."""
    holder = subprocess.Popen(["unshare", "-n", "sleep", "300"])
    there = ["nsenter", "-t", str(holder.pid), "-n"]
    try:
        ip("link set lo up")
        mine = os.stat("/proc/self/ns/net").st_ino
        while os.stat(f"/proc/{holder.pid}/ns/net").st_ino == mine:
            os.sched_yield()
        ip(f"link add near type veth peer name far netns {holder.pid}")
        sh(*there, "ip", "addr", "add", f"{SERVER}/24", "dev", "far")
        for name in ("lo", "far"):
            sh(*there, "ip", "link", "set", name, "up")
        plug_in(HERE)
        yield there
    finally:
        holder.kill()
        holder.wait()


def plug_in(address: str) -> None:
    """Get an address and a way to everywhere."""
    ip(f"addr add {address}/24 dev near")
    ip("link set near up")
    ip(f"route add default via {SERVER}")


def pull() -> None:
    """Pull the cable so that nobody is told: packets vanish."""
    ip(f"route add blackhole {SERVER}/32")


def push() -> None:
    """Put it back."""
    ip(f"route del blackhole {SERVER}/32")


class Talk:
    """Reads what ``attune talk --json`` prints; ``at`` is the time of the last event."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.at = 0.0
        self.seen: list[dict[str, Any]] = []

    def until(self, kind: str) -> dict[str, Any]:
        """Return the next event of a kind."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            record: dict[str, Any] = json.loads(line)
            self.at = time.monotonic()
            if record["type"].startswith("link"):
                self.seen.append(record)
            if record["type"] == kind:
                return record
        raise RuntimeError(f"the talk ended without {kind}")


def blackhole(talk: Talk) -> dict[str, float]:
    """Fault 2: nothing goes through, nothing is said."""
    began = time.monotonic()
    pull()
    talk.until("link_lost")
    noticed = talk.at - began
    push()
    back = time.monotonic()
    talk.until("link_resumed")
    return {"noticed_s": noticed, "resumed_s": talk.at - back}


def switch(talk: Talk) -> dict[str, float]:
    """Fault 24: another network with another address."""
    ip(f"addr del {HERE}/24 dev near")
    began = time.monotonic()
    plug_in(ELSEWHERE)
    talk.until("link_lost")
    noticed = talk.at - began
    talk.until("link_resumed")
    return {"noticed_s": noticed, "resumed_s": talk.at - began}


def outage(talk: Talk) -> dict[str, float]:
    """The link goes down, the session is offline, and it comes back."""
    began = time.monotonic()
    ip("link set near down")
    talk.until("link_lost")
    noticed = talk.at - began
    wait(AWAY_S)
    ip("link set near up")
    ip(f"route add default via {SERVER}")
    back = time.monotonic()
    talk.until("link_resumed")
    return {"noticed_s": noticed, "resumed_s": talk.at - back}


def freeze(talk: Talk) -> dict[str, float]:
    """Fault 25: the program stands still, and the network is another when it goes on."""
    talk.process.send_signal(signal.SIGSTOP)
    ip(f"addr del {HERE}/24 dev near")
    plug_in(ELSEWHERE)
    wait(FREEZE_S)
    talk.process.send_signal(signal.SIGCONT)
    began = time.monotonic()
    absent = talk.until("machine_woke")["absent_s"]
    talk.until("link_resumed")
    return {"absent_s": absent, "resumed_s": talk.at - began}


FAULTS: dict[str, Callable[[Talk], dict[str, float]]] = {
    "blackhole": blackhole,
    "switch": switch,
    "outage": outage,
    "freeze": freeze,
}


def run(fault: str, folder: Path) -> dict[str, Any]:
    """Bring everything up, let the fault happen, and take everything down."""
    with cable() as there:
        serve = ["serve", "--until-stdin-closes", "--dangerously-listen-on", SERVER]
        server = subprocess.Popen(
            [*there, *COMMAND, *serve, "--folder", str(folder / "server")],
            env=environment(folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        address = json.loads(server.stdout.readline())
        talk = ["talk", "--backend", "local", "--mic", "none", "--speaker", "none", "--json"]
        talk += ["--endpoint", address["url"], "--ca-file", address["ca_file"]]
        process = subprocess.Popen(
            [*COMMAND, *talk, "--seconds", str(RUN_S)],
            env=environment(folder, {"GOOGLE_API_KEY": address["key"]}),
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            talked = Talk(process)
            talked.until("link_opened")
            wait(HELD_S)
            return {**FAULTS[fault](talked), "seen": talked.seen}
        finally:
            process.terminate()
            process.communicate()
            server.communicate()


def main() -> int:
    """Show one fault."""
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(json.dumps(run(sys.argv[1], Path(folder))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
