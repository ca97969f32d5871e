"""Measures how much of one core each thread of ``attune talk`` takes, quiet and speaking.

Run ``python -m tests.bench.processor_share``; needs PulseAudio on Linux. Attune talks on private
devices, with an echo and the canceller on, with a server in another process. Exit code 1 when the
budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from tests.bench.companion import Companion, companion
from tests.bench.conversation_path import ANSWER_MS, QUESTION_BLOCKS, WARM_UP_S, served
from tests.bench.figure import Verdict, heading
from tests.bench.inside import run_inside
from tests.sound import PrivateSound, missing_programs

BUDGET_PERCENT = 8.0
SETTLE_S = 4.0


WHOLE = "whole process"
ENDED = "threads that ended"


def used(process: int) -> Counter[str]:
    """Return the nanoseconds of processor time of a process and of each thread that it has."""
    times = psutil.Process(process).cpu_times()
    nanoseconds = Counter({WHOLE: round(1e9 * (times.user + times.system))})
    for task in Path(f"/proc/{process}/task").iterdir():
        try:
            before, _, after = (task / "schedstat").read_text().partition(" ")
            del after
            name = (task / "comm").read_text().strip()
        except FileNotFoundError:
            continue
        nanoseconds[name] += int(before)
    return nanoseconds


async def shares(process: int, seconds: float) -> dict[str, float]:
    """Return the percentage of one core that each thread takes during the next seconds."""
    before, began = used(process), time.monotonic()
    await asyncio.sleep(seconds)
    took = time.monotonic() - began
    after = used(process)
    found = {name: max(0, after[name] - before[name]) / took / 1e7 for name in after}
    # A restart of a stream ends its thread, which takes its own account with it.
    found[ENDED] = max(0.0, 2 * found[WHOLE] - sum(found.values()))
    return found


@asynccontextmanager
async def talking(service: Companion) -> AsyncIterator[Companion]:
    """Run Attune with named threads against a server and wait until it talks."""
    address = service.records[0]
    with tempfile.TemporaryDirectory() as home:
        own = {"ATTUNE_HOME": home, "GOOGLE_API_KEY": address["key"]}
        where = ("--backend", "local", "--endpoint", address["url"])
        trust = ("--ca-file", address["ca_file"])
        words = ("tests.bench.named_thread", "talk", "--json", *where, *trust)
        async with companion(words, os.environ | own) as attune:
            await attune.told("link_opened")
            await asyncio.sleep(WARM_UP_S)
            yield attune


async def keep_answering(service: Companion) -> None:
    """Ask for one answer after another."""
    from tests.bench.probe import Feeder

    with Feeder() as feeder:
        while True:
            at = time.monotonic()
            feeder.sound(QUESTION_BLOCKS)
            await service.after("sound", at)
            await asyncio.sleep(ANSWER_MS / 1000 + 0.1)


async def measure(seconds: float) -> dict[str, dict[str, float]]:
    """Return the shares of all threads while nobody speaks and while the assistant does."""
    async with served() as service, talking(service) as attune:
        await asyncio.sleep(SETTLE_S)
        quiet = await shares(attune.process.pid, seconds)
        asking = asyncio.create_task(keep_answering(service), name="keep answering")
        await asyncio.sleep(SETTLE_S)
        speaking = await shares(attune.process.pid, seconds)
        asking.cancel()
        await asyncio.wait([asking])
        return {"quiet": quiet, "speaking": speaking}


def report(found: dict[str, dict[str, float]]) -> int:
    """Print the table and the verdicts; return the exit code."""
    lines = [f"{'% of one core':20}" + "".join(f"{name:>10}" for name in found)]
    names = sorted(found["speaking"], key=lambda name: -found["speaking"][name])
    for name in names:
        row = [share.get(name, 0.0) for share in found.values()]
        if max(row) >= 0.05:
            lines.append(f"{name:20}" + "".join(f"{value:10.2f}" for value in row))
    verdicts = [
        Verdict(f"{WHOLE}, {name}", share[WHOLE], BUDGET_PERCENT, "%")
        for name, share in found.items()
    ]
    sys.stdout.write("\n".join([*lines, heading(), *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def main() -> int:
    """Start the sound system and, inside its environment, the measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seconds", type=float, default=15.0, help="how long each state is watched"
    )
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        return report(asyncio.run(measure(asked.seconds)))
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        sound.add_echo()
        return run_inside("tests.bench.processor_share", sys.argv[1:], sound.environment, 600)


if __name__ == "__main__":
    sys.exit(main())
