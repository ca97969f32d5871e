"""Prints everything that is promised of sound, beside its peers: each measurement in turn.

Run ``python -m tests.bench.audio``; needs PulseAudio, Xvfb and espeak-ng, about twenty minutes, and
the first time a network. ``--pieces own_share,session`` runs some of them, so that each fits into a
quiet moment. A piece that fails or hangs is named and does not keep the others from running. At
the end all verdicts stand together; exit code 1 when one is missed or a piece has failed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

LIMIT_S = 900.0
VERDICTS = ("PASS", "MISS")


@dataclass(frozen=True, slots=True)
class Piece:
    """A benchmark with the sizes that make its medians mean something, and ``long`` ones."""

    name: str
    words: tuple[str, ...] = ()
    long: tuple[str, ...] = ()


PIECES = (
    Piece("audio_peers", ("--rounds", "3"), ("--rounds", "8")),
    Piece("conversation_path", ("--rounds", "4"), ("--rounds", "8")),
    Piece("own_share", ("--seconds", "20"), ("--seconds", "60")),
    Piece("processor_share", ("--seconds", "15"), ("--seconds", "60")),
    Piece("audio_path", ("--rounds", "3"), ("--rounds", "6", "--answers", "20")),
    Piece("echo_canceller"),
    Piece("echo_room", ("--repeats", "3"), ("--repeats", "30")),
    Piece("session", ("--answers", "12"), ("--answers", "200")),
    Piece("device_fault", ("--rounds", "2"), ("--rounds", "5")),
)


@dataclass
class Outcome:
    """What a piece has said; ``trouble`` is empty where it ran to its end."""

    piece: Piece
    verdicts: list[str] = field(default_factory=list)
    seconds: float = 0.0
    trouble: str = ""


def run(piece: Piece, *, long: bool) -> Outcome:
    """Run one piece in a process of its own, pass on what it prints and keep its verdicts."""
    words = (piece.long or piece.words) if long else piece.words
    outcome, began = Outcome(piece), time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.bench.{piece.name}", *words],
        stdout=subprocess.PIPE,
        text=True,
    )
    overdue = threading.Event()

    def end() -> None:
        overdue.set()
        process.terminate()

    limit = threading.Timer(LIMIT_S, end)
    limit.start()
    assert process.stdout is not None
    for line in process.stdout:
        sys.stdout.write(line)
        sys.stdout.flush()
        if line.startswith(VERDICTS):
            outcome.verdicts.append(line.rstrip())
    code = process.wait()
    limit.cancel()
    outcome.seconds = time.monotonic() - began
    missed = any(line.startswith("MISS") for line in outcome.verdicts)
    if overdue.is_set():
        outcome.trouble = f"did not end within {LIMIT_S:.0f} s"
    elif code and not missed:
        outcome.trouble = f"ended with code {code}"
    return outcome


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return the verdicts of all pieces, and what did not run."""
    lines = []
    for outcome in outcomes:
        lines.append(f"-- {outcome.piece.name}, {outcome.seconds:.0f} s {outcome.trouble}".rstrip())
        lines += outcome.verdicts
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the pieces one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [piece.name for piece in PIECES]
    parser.add_argument("--pieces", default=",".join(names), help="which, with commas between")
    parser.add_argument("--long", action="store_true", help="sizes for a machine left alone")
    asked = parser.parse_args(arguments)
    wanted = asked.pieces.split(",")
    if unknown := sorted(set(wanted) - set(names)):
        parser.error(f"no such pieces: {', '.join(unknown)}; there are {', '.join(names)}")
    outcomes = []
    for piece in PIECES:
        if piece.name in wanted:
            sys.stdout.write(f"\n== {piece.name}\n")
            sys.stdout.flush()
            outcomes.append(run(piece, long=asked.long))
    sys.stdout.write(f"\n{summary(outcomes)}")
    well = all(
        not o.trouble and not any(v.startswith("MISS") for v in o.verdicts) for o in outcomes
    )
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
