"""Measures Attune's own share of the way out: microphone callback until the chunk is on the socket.

Run ``python -m tests.bench.own_share``; needs PulseAudio and Xvfb. Both the conversation without a
window and the window, which draws meters and captions meanwhile, run with the canceller on and
talk with a server in another process. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from typing import Any

from tests.bench.companion import companion
from tests.bench.conversation_path import served
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import run_inside
from tests.bench.processor_share import keep_answering
from tests.fakes.vision import private_display
from tests.sound import PrivateSound, missing_programs

BUDGET_MEDIAN_MS = 2.0
BUDGET_P99_MS = 8.0
SETTLE_S = 5.0
REMEMBERED = 500
TELL_EVERY = 25


def watch() -> None:
    """Time every chunk of this process from the device callback to the socket, and tell."""
    from desktop.audio.duplex import Duplex
    from desktop.live.stopwatch import Stopwatch

    times: dict[float, float] = {}
    shares: list[float] = []
    take, sent = Duplex.captured, Stopwatch.audio_sent

    def captured(self: Duplex, pcm: bytes, at: float) -> None:
        times[at] = time.monotonic()
        while len(times) > REMEMBERED:
            times.pop(next(iter(times)), None)
        take(self, pcm, at)

    def audio_sent(self: Stopwatch, chunk: Any, **words: Any) -> None:
        begun = times.pop(chunk.captured_at, None)
        if begun is not None:
            shares.append(1000 * (time.monotonic() - begun))
        if len(shares) >= TELL_EVERY:
            sys.stdout.write(json.dumps({"type": "own_share", "ms": shares}) + "\n")
            sys.stdout.flush()
            shares.clear()
        sent(self, chunk, **words)

    Duplex.captured = captured  # type: ignore[method-assign]  # the bench times what passes
    Stopwatch.audio_sent = audio_sent  # type: ignore[method-assign]  # as above


async def measure(seconds: float, words: tuple[str, ...], more: Mapping[str, str]) -> list[float]:
    """Return the share of every chunk while answers are heard."""
    async with served() as service:
        address = service.records[0]
        with tempfile.TemporaryDirectory() as home:
            own = {"ATTUNE_HOME": home, "GOOGLE_API_KEY": address["key"]}
            where = ("--backend", "local", "--endpoint", address["url"])
            trust = ("--ca-file", address["ca_file"])
            command = ("tests.bench.own_share", "--child", *words, *where, *trust)
            async with companion(command, os.environ | own | dict(more)) as attune:
                await service.told("setup")
                await asyncio.sleep(SETTLE_S)
                before = len(attune.records)
                asking = asyncio.create_task(keep_answering(service), name="keep answering")
                await asyncio.sleep(seconds)
                asking.cancel()
                await asyncio.wait([asking])
                told = [line for line in attune.records[before:] if line["type"] == "own_share"]
                return [value for line in told for value in line["ms"]]


async def report(seconds: float) -> int:
    """Measure both, print figures and verdicts, and return the exit code."""
    figures = [Figure("talk: callback -> socket", await measure(seconds, ("talk", "--json"), {}))]
    with private_display() as display:
        more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        values = await measure(seconds, ("--start",), more)
    figures.append(Figure("window: callback -> socket", values))
    verdicts = [
        verdict
        for figure in figures
        for verdict in (
            Verdict(f"{figure.name}, median", figure.percentile(50), BUDGET_MEDIAN_MS),
            Verdict(f"{figure.name}, p99", figure.percentile(99), BUDGET_P99_MS),
        )
    ]
    sys.stdout.write("\n".join([heading(), *map(str, figures), *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def main() -> int:
    """Start the sound system and, inside its environment, the measurement."""
    if sys.argv[1:2] == ["--child"]:
        watch()
        from desktop.__main__ import main as attune

        return int(attune(sys.argv[2:]) or 0)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long each is watched")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        return asyncio.run(report(asked.seconds))
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        sound.add_echo()
        return run_inside("tests.bench.own_share", sys.argv[1:], sound.environment, 600)


if __name__ == "__main__":
    sys.exit(main())
