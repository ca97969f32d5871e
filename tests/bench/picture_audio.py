"""Measures whether pictures delay sound: one conversation, sharing on and off by turns.

Run ``python -m tests.bench.picture_audio``; needs PulseAudio and Xvfb. A page of text changes once
a second all the time; what differs between the turns is whether Attune shows the screen. Bursts go
through the microphone to a server in another process and, for comparison, to a bare loop on the
same device. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.bench.companion import Companion, Record, companion
from tests.bench.conversation_path import served
from tests.bench.figure import Figure, Verdict, heading
from tests.fakes.vision import TestPage, private_display
from tests.sound import PrivateSound, missing_programs

MOST_MORE = 10.0
"""By how many percent the 99th percentile may be later while pictures go out."""

SETTLE_S = 4.0
TURN_S = 2.0
"""How long sharing takes to begin or end before bursts count."""

EVERY_S = 0.3
PLAIN = {
    "XDG_SESSION_TYPE": "x11",
    "ATTUNE_AUDIO_NOISE_SUPPRESSION": "false",
    "ATTUNE_AUDIO_ECHO_CANCELLATION": "false",
}
"""Bursts are noise to a suppressor: what it takes away could not be timed."""

LEVELS = ("#ffffff", "#e8e8e8", "#d0d0d0")


@dataclass
class Turns:
    """What was measured with sharing off, or on; times in milliseconds."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    frames: int = 0


# -- inside Attune --------------------------------------------------------------------------------


def switch_by_signal() -> None:
    """Share the screen, or stop, at every SIGUSR2; tell when it is done."""
    from desktop.conversation.assistant import ConversationAssistant
    from desktop.core.assistant import ShareTarget

    start = ConversationAssistant.start
    here: list[tuple[ConversationAssistant, asyncio.AbstractEventLoop]] = []
    sharing = False

    async def started(self: ConversationAssistant) -> None:
        if not here:
            here.append((self, asyncio.get_running_loop()))
        await start(self)

    async def switch(assistant: ConversationAssistant, target: ShareTarget | None) -> None:
        await assistant.share(target)
        line = {"type": "switched", "on": target is not None, "at": time.monotonic()}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()

    def on_signal(*_: object) -> None:
        nonlocal sharing
        sharing = not sharing
        assistant, loop = here[0]
        target = ShareTarget("screen") if sharing else None
        wish = asyncio.run_coroutine_threadsafe(switch(assistant, target), loop)
        wish.add_done_callback(lambda done: done.result())

    ConversationAssistant.start = started  # type: ignore[method-assign]  # the bench holds on to it
    signal.signal(signal.SIGUSR2, on_signal)


# -- beside it ------------------------------------------------------------------------------------


@asynccontextmanager
async def talking(service: Companion) -> AsyncIterator[Companion]:
    """Run Attune with its switch and its stopwatch against a server, and wait until it talks."""
    address = service.records[0]
    with tempfile.TemporaryDirectory() as home:
        own = {"ATTUNE_HOME": home, "GOOGLE_API_KEY": address["key"]} | PLAIN
        where = ("--backend", "local", "--endpoint", address["url"])
        trust = ("--ca-file", address["ca_file"])
        words = ("tests.bench.picture_audio", "--child", "talk", "--json", *where, *trust)
        async with companion(words, os.environ | own) as attune:
            await attune.told("link_opened")
            await asyncio.sleep(SETTLE_S)
            yield attune


async def keep_changing(page: TestPage, size: tuple[int, int]) -> None:
    """Repaint a text page once a second, as somebody does who scrolls."""
    step = 0
    while True:
        step += 1
        await asyncio.to_thread(page.fill, LEVELS[step % len(LEVELS)], "")
        await asyncio.to_thread(page.fill, "text", f"0,0,{size[0]},{size[1] - 40 * (step % 3)}")
        await asyncio.sleep(1.0)


async def measure(
    page: TestPage, size: tuple[int, int], rounds: int, seconds: float
) -> list[Turns]:
    """Return what was measured with sharing off and on, by turns."""
    from tests.bench.probe import Feeder

    found = [Turns(), Turns()]
    async with (
        served() as service,
        talking(service) as attune,
        companion(("tests.bench.bare_loop",)) as bare,
    ):
        await bare.told("ready")
        painting = asyncio.create_task(keep_changing(page, size), name="keep changing")
        with Feeder() as feeder:
            for turn in range(2 * rounds):
                await _turn(found[turn % 2], feeder, service, attune, bare, seconds)
                attune.process.send_signal(signal.SIGUSR2)
                wanted = turn % 2 == 0
                await attune.told("switched", partial(_is_switched, on=wanted))
                attune.forget()
                await asyncio.sleep(TURN_S)
        painting.cancel()
        await asyncio.wait([painting])
    return found


async def _turn(
    turns: Turns,
    feeder: Any,
    service: Companion,
    attune: Companion,
    bare: Companion,
    seconds: float,
) -> None:
    until = time.monotonic() + seconds
    before = len(attune.records)
    while time.monotonic() < until:
        await asyncio.sleep(EVERY_S)
        feeder.click()
        await asyncio.to_thread(feeder.sounded.wait, 1.0)
        at = feeder.at
        heard = await service.after("onset", at)
        base = await bare.after("onset", at)
        turns.ours.append(1000 * (heard["at"] - at))
        turns.bare.append(1000 * (base["at"] - at))
    lines = attune.records[before:]
    turns.own += [value for line in _of(lines, "own_share") for value in line["ms"]]
    turns.frames += sum(1 for _ in _of(lines, "frame_sent"))


def _is_switched(record: Record, *, on: bool) -> bool:
    return bool(record["on"]) == on


def _of(lines: Sequence[Record], kind: str) -> list[Record]:
    return [line for line in lines if line["type"] == kind]


def figures_of(off: Turns, on: Turns) -> list[Figure]:
    """Return what is printed."""
    return [
        Figure("microphone -> bare loop, sharing off", off.bare),
        Figure("microphone -> bare loop, sharing on", on.bare),
        Figure("microphone -> server, sharing off", off.ours),
        Figure("microphone -> server, sharing on", on.ours),
        Figure("callback -> socket, sharing off", off.own),
        Figure("callback -> socket, sharing on", on.own),
    ]


def verdicts_of(off: Turns, on: Turns) -> list[Verdict]:
    """Hold sharing on against sharing off."""

    def later(share: float, series: Callable[[Turns], list[float]]) -> float:
        alone, shared = (Figure("", series(turns)).percentile(share) for turns in (off, on))
        return 100 * (shared / alone - 1)

    whole = Figure("", off.ours).percentile(99)
    own = [Figure("", turns.own).percentile(99) for turns in (off, on)]
    return [
        Verdict(
            "microphone -> server with sharing, p99 later by", later(99, _ours), MOST_MORE, "%"
        ),
        Verdict("microphone -> server with sharing, median later by", later(50, _ours), 5.0, "%"),
        Verdict("Attune's own p99 more, of the whole", 100 * (own[1] - own[0]) / whole, 10.0, "%"),
        Verdict("pictures sent while sharing is off", off.frames, 0, ""),
        Verdict("pictures sent while sharing is on", on.frames, 10, "", at_least=True),
    ]


def _ours(turns: Turns) -> list[float]:
    return turns.ours


async def report(rounds: int, seconds: float, size: tuple[int, int]) -> int:
    """Measure, print figures and verdicts, and return the exit code."""
    with private_display(f"{size[0]}x{size[1]}x24") as display:
        os.environ["DISPLAY"] = display
        page = TestPage(display, f"0,0,{size[0]},{size[1]}")
        off, on = await measure(page, size, rounds, seconds)
        page.close()
    figures, verdicts = figures_of(off, on), verdicts_of(off, on)
    lines = [f"{size[0]}x{size[1]}, {on.frames} pictures", heading(), *map(str, figures)]
    sys.stdout.write("\n".join([*lines, "", *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def _child() -> int:
    from desktop.__main__ import main as attune
    from tests.bench.own_share import watch

    watch()
    switch_by_signal()
    return int(attune(sys.argv[2:]) or 0)


def main() -> int:
    """Start the sound system and, inside its environment, the measurement."""
    if sys.argv[1:2] == ["--child"]:
        return _child()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="turns with and without")
    parser.add_argument("--seconds", type=float, default=15.0, help="how long each turn counts")
    parser.add_argument("--size", default="3840x2160", help="of the shared screen")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    width, _, height = asked.size.partition("x")
    if asked.inside:
        return asyncio.run(report(asked.rounds, asked.seconds, (int(width), int(height))))
    missing = [*missing_programs(), *(name for name in ("Xvfb",) if not shutil.which(name))]
    if missing:
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        command = [sys.executable, "-m", "tests.bench.picture_audio", *sys.argv[1:], "--inside"]
        return subprocess.run(command, env=sound.environment, timeout=600).returncode


if __name__ == "__main__":
    sys.exit(main())
