"""Lets the network vanish, change and come back under a session, and times what it does.

Two network namespaces with a cable between them; ``attune talk`` in one, the embedded server in
the other. Run ``python -m tests.bench.half_open --rounds 3``; needs unshare, nsenter and ip. Exit
code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys

from tests.bench.figure import Figure, Verdict, heading

BUDGETS_S = {
    ("blackhole", "noticed_s"): 10.0,
    ("switch", "resumed_s"): 3.0,
    ("outage", "resumed_s"): 1.0,
    ("freeze", "resumed_s"): 3.0,
}


def show(fault: str) -> dict[str, float]:
    """Let one fault happen."""
    command = ["unshare", "-Urn", sys.executable, "-m", "tests.e2e.network_program", fault]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def main() -> int:
    """Run and report; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    seen: dict[tuple[str, str], list[float]] = {}
    for fault in ("blackhole", "switch", "outage", "freeze"):
        for _ in range(asked.rounds):
            for name, value in show(fault).items():
                if name.endswith("_s"):
                    seen.setdefault((fault, name), []).append(value)
    figures = [Figure(f"{fault}: {name}", values, "s") for (fault, name), values in seen.items()]
    verdicts = [
        Verdict(f"{fault}: longest {name}", max(seen[fault, name]), budget, "s")
        for (fault, name), budget in BUDGETS_S.items()
    ]
    lines = [heading(), *map(str, figures), "", *map(str, verdicts)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
