"""Prints everything that is promised of sound, beside its peers: each measurement in turn.

Run ``python -m tests.bench.audio``; needs PulseAudio, Xvfb and espeak-ng, about twenty minutes, and
the first time a network. ``--pieces own_share,session`` runs some of them, so that each fits into a
quiet moment; ``--quick`` only shows that all of them run. A piece that fails or hangs is named and
does not keep the others from running; one that is told to end still reports. At the end all
verdicts stand together; exit code 1 when one is missed or a piece has failed.
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
LONG_LIMIT_S = 5400.0
END_S = 90.0
"""So long a piece that is told to end may take to report."""
VERDICTS = ("PASS", "MISS")


@dataclass(frozen=True, slots=True)
class Piece:
    """A benchmark; ``words`` are sizes that make its medians mean something."""

    name: str
    words: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()

    def sized(self, size: str) -> tuple[str, ...]:
        """Return the words for a size; where it has none of its own, the usual ones."""
        return {"long": self.long, "quick": self.quick}.get(size) or self.words


_ROUNDS = tuple(("--rounds", str(count)) for count in range(9))
PIECES = (
    Piece("processing_delay"),
    Piece("audio_peers", _ROUNDS[3], _ROUNDS[8], (*_ROUNDS[1], "--clicks", "5")),
    Piece(
        "conversation_path",
        _ROUNDS[4],
        _ROUNDS[8],
        (*_ROUNDS[1], "--interruptions", "1", "--answers", "1", "--endings", "1"),
    ),
    Piece("own_share", ("--seconds", "20"), ("--seconds", "60"), ("--seconds", "5")),
    Piece("processor_share", ("--seconds", "15"), ("--seconds", "60"), ("--seconds", "4")),
    Piece(
        "audio_path",
        _ROUNDS[3],
        (*_ROUNDS[6], "--answers", "20"),
        (*_ROUNDS[1], "--clicks", "4", "--trials", "2", "--answers", "1"),
    ),
    Piece("echo_canceller", quick=("--utterances", "10")),
    Piece("echo_room", ("--repeats", "3"), ("--minutes", "30"), ("--repeats", "1", "--times", "1")),
    Piece("session", ("--answers", "12"), ("--answers", "200"), ("--answers", "4")),
    Piece("device_fault", _ROUNDS[2], _ROUNDS[5], _ROUNDS[1]),
)


@dataclass
class Outcome:
    """What a piece has said; ``trouble`` is empty where it ran to its end."""

    piece: Piece
    verdicts: list[str] = field(default_factory=list)
    seconds: float = 0.0
    trouble: str = ""


def run(piece: Piece, size: str) -> Outcome:
    """Run one piece in a process of its own, pass on what it prints and keep its verdicts."""
    outcome, began = Outcome(piece), time.monotonic()
    limit_s = LONG_LIMIT_S if size == "long" else LIMIT_S
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.bench.{piece.name}", *piece.sized(size)],
        stdout=subprocess.PIPE,
        text=True,
    )
    overdue = threading.Event()

    def end() -> None:
        overdue.set()
        process.terminate()

    limit, last = threading.Timer(limit_s, end), threading.Timer(limit_s + END_S, process.kill)
    limit.start()
    last.start()
    assert process.stdout is not None
    for line in process.stdout:
        sys.stdout.write(line)
        sys.stdout.flush()
        if line.startswith(VERDICTS):
            outcome.verdicts.append(line.rstrip())
    code = process.wait()
    limit.cancel()
    last.cancel()
    outcome.seconds = time.monotonic() - began
    missed = any(line.startswith("MISS") for line in outcome.verdicts)
    if overdue.is_set():
        outcome.trouble = f"did not end within {limit_s:.0f} s"
    elif code and not missed:
        outcome.trouble = f"ended with code {code}"
    elif not outcome.verdicts:
        outcome.trouble = "gave no verdict"
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
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--long", action="store_true", help="sizes for a machine left alone")
    sizes.add_argument("--quick", action="store_true", help="only whether everything runs")
    asked = parser.parse_args(arguments)
    wanted = asked.pieces.split(",")
    if unknown := sorted(set(wanted) - set(names)):
        parser.error(f"no such pieces: {', '.join(unknown)}; there are {', '.join(names)}")
    size = "long" if asked.long else "quick" if asked.quick else ""
    outcomes = []
    for piece in PIECES:
        if piece.name in wanted:
            sys.stdout.write(f"\n== {piece.name}\n")
            sys.stdout.flush()
            outcomes.append(run(piece, size))
    sys.stdout.write(f"\n{summary(outcomes)}")
    well = all(
        not o.trouble and not any(v.startswith("MISS") for v in o.verdicts) for o in outcomes
    )
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
