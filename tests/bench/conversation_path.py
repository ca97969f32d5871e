"""Measures a whole conversation: device, link and server, beside a bare loop on the same device.

Attune runs as ``attune talk`` on a private sound system and talks over TLS with a server in another
process; all times come from the one monotonic clock of the machine. Run ``python -m
tests.bench.conversation_path``; needs PulseAudio and Xvfb. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import shutil
import signal
import ssl
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.companion import Companion, Record, companion
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import run_inside
from tests.bench.processing_delay import suppressor_ms
from tests.fakes.vision import private_display
from tests.sound import PrivateSound, missing_programs

if TYPE_CHECKING:
    from tests.bench.probe import Ear, Feeder

WARM_UP_S = 1.0
QUESTION_BLOCKS = 35
"""So many blocks of 10 ms in the microphone are an utterance."""

BUDGET_CLOSING_S = 2.0

ANSWER_MS = 4000.0
EDGE_MS = 20.0
"""What the fades at both ends of an answer may hide from the ear."""

GAP_MS = 20.0
BUDGET_ABOVE_BARE_MS = 5.0
BUDGET_FIRST_MS = 50.0
BUDGET_SILENCE_MS = 30.0
"""One output block and 10 ms."""

chance = random.Random(4)


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is measured."""

    rounds: int = 8
    clicks: int = 10
    interruptions: int = 6
    answers: int = 4
    endings: int = 3


class Scene:
    """The instruments, the server and Attune, ready to be measured."""

    def __init__(self, feeder: Feeder, ear: Ear, service: Companion, attune: Companion) -> None:
        self.feeder = feeder
        self.ear = ear
        self.service = service
        self.attune = attune
        self._address = service.records[0]

    async def ask(self) -> float:
        """Speak until the server begins to answer, and return when its first sound left."""
        self.ear.forget()
        self.feeder.sound(QUESTION_BLOCKS)
        await asyncio.to_thread(self.feeder.sounded.wait, 1.0)
        sent = await self.service.after("sound", self.feeder.at)
        return float(sent["at"])

    async def barge_in(self) -> float:
        """Speak into the answer and return when the interruption left the server."""
        self.feeder.sound(QUESTION_BLOCKS)
        await asyncio.to_thread(self.feeder.sounded.wait, 1.0)
        return float((await self.service.after("interrupted", self.feeder.at))["at"])

    async def order_interruption(self) -> float:
        """Have the server interrupt for no reason and return when that left it."""
        before = time.monotonic()
        await asyncio.to_thread(self._order, "interrupt")
        return float((await self.service.after("interrupted", before))["at"])

    def _order(self, name: str) -> None:
        request = urllib.request.Request(
            f"{self._address['url']}/control/{name}",
            headers={"x-goog-api-key": self._address["key"]},
        )
        trust = ssl.create_default_context(cafile=self._address["ca_file"])
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=trust)
        )
        opener.open(request, timeout=5).close()


@asynccontextmanager
async def served(*arguments: str) -> AsyncIterator[Companion]:
    """Run a server of ``tests.bench.service`` and wait until it listens."""
    async with companion(("tests.bench.service", *arguments)) as service:
        await service.told("ready")
        yield service


@asynccontextmanager
async def talking(service: Companion) -> AsyncIterator[Companion]:
    """Run Attune on the devices against a server and wait until it talks."""
    async with program(service, "talk", "--json") as attune:
        await attune.told("link_opened")
        await asyncio.sleep(WARM_UP_S)
        yield attune


@asynccontextmanager
async def program(
    service: Companion, *words: str, more: Mapping[str, str] | None = None
) -> AsyncIterator[Companion]:
    """Run Attune on the devices against a server."""
    address = service.records[0]
    with tempfile.TemporaryDirectory() as home:
        own = {"ATTUNE_HOME": home, "GOOGLE_API_KEY": address["key"]}
        where = ("--backend", "local", "--endpoint", address["url"])
        async with companion(
            ("desktop", *words, *where, "--ca-file", address["ca_file"]),
            os.environ | own | dict(more or {}),
        ) as attune:
            yield attune


# -- microphone to server -------------------------------------------------------------------------


async def measure_uplink(feeder: Feeder, ear: Ear, effort: Effort) -> list[Figure]:
    """Time the same bursts to the server and to the bare loop, with fresh streams each round."""
    ours: list[float] = []
    bare: list[float] = []
    async with served() as service:
        for _ in range(effort.rounds):
            async with talking(service) as attune, companion(("tests.bench.bare_loop",)) as loop:
                await loop.told("ready")
                scene = Scene(feeder, ear, service, attune)
                await asyncio.sleep(WARM_UP_S)
                for _ in range(effort.clicks):
                    try:
                        at, heard, base = await _click(scene, loop)
                    except TimeoutError:
                        sys.stderr.write("a burst was not heard\n")
                        continue
                    ours.append(1000 * (heard["at"] - at))
                    bare.append(1000 * (base["at"] - at))
    return [
        Figure("microphone -> coroutine, bare sounddevice loop", bare),
        Figure("microphone -> server, Attune", ours),
        Figure("  Attune above the bare loop, burst by burst", _differences(ours, bare)),
    ]


async def _click(scene: Scene, loop: Companion) -> tuple[float, Record, Record]:
    await asyncio.sleep(0.25 + chance.random() * 0.05)
    scene.feeder.click()
    await asyncio.to_thread(scene.feeder.sounded.wait, 1.0)
    at = scene.feeder.at
    heard = await scene.service.after("onset", at)
    return at, heard, await loop.after("onset", at)


def _differences(ours: list[float], bare: list[float]) -> list[float]:
    return [mine - base for mine, base in zip(ours, bare, strict=True)]


# -- the answer -----------------------------------------------------------------------------------


async def measure_answers(scene: Scene, effort: Effort) -> list[Figure]:
    """Listen to answers that arrive in a burst, from first sound to last."""
    from tests.bench.probe import sounding

    starts: list[float] = []
    heard: list[float] = []
    gaps: list[float] = []
    for _ in range(effort.answers):
        sent_at = await scene.ask()
        await scene.service.after("over", sent_at)
        await asyncio.sleep(0.5)
        starts.append(1000 * (scene.ear.first_loud() - sent_at))
        length, holes = sounding(scene.ear.heard())
        heard.append(length)
        gaps.append(float(max(holes, default=0)))
    return [
        Figure("server sends sound -> first sound at the speaker", starts),
        Figure("heard of a 4000 ms answer in a burst", heard),
        Figure("longest gap in it", gaps),
    ]


async def measure_interruptions(scene: Scene, effort: Effort) -> list[Figure]:
    """Time interruptions, ordered ones and real ones, until the last sound at the speaker."""
    ordered: list[float] = []
    spoken: list[float] = []
    for _ in range(effort.interruptions):
        sent_at = await scene.ask()
        await asyncio.sleep(1.0 + chance.random() * 0.1)
        interrupted_at = await scene.order_interruption()
        await asyncio.sleep(0.5)
        ordered.append(1000 * (scene.ear.last_loud() - interrupted_at))
        await scene.service.after("over", sent_at)
    for _ in range(effort.interruptions):
        await scene.ask()
        await asyncio.sleep(1.0 + chance.random() * 0.1)
        interrupted_at = await scene.barge_in()
        await asyncio.sleep(0.4)
        spoken.append(1000 * (scene.ear.last_loud() - interrupted_at))
        # What was said into the answer is a question too.
        again = await scene.service.after("sound", interrupted_at)
        await scene.service.after("over", float(again["at"]))
    return [
        Figure("interrupted -> silence, by order", ordered),
        Figure("interrupted -> silence, by barge-in", spoken),
    ]


async def measure_early_ends(scene: Scene, effort: Effort) -> list[Figure]:
    """Listen to answers whose turn ends in the message that brings all of their sound."""
    from tests.bench.probe import sounding

    heard: list[float] = []
    shown: list[float] = []
    for _ in range(effort.answers):
        before = len(scene.attune.records)
        scene.ear.forget()
        scene.feeder.click()
        await scene.attune.told("speech_played", start=before)
        await asyncio.sleep(0.5)
        heard.append(sounding(scene.ear.heard())[0])
        lines = [line for line in scene.attune.records[before:] if _is_answer(line)]
        shown.append(float(len(lines)))
    return [
        Figure("heard of 4000 ms in one message with turnComplete", heard),
        Figure("transcripts shown for that message", shown, ""),
    ]


def _is_answer(record: Record) -> bool:
    from tests.bench.service import ANSWER

    if record["type"] != "transcript_line" or record["kind"] != "assistant":
        return False
    return bool(record["final"]) and record["text"].strip() == ANSWER


# -- the end --------------------------------------------------------------------------------------


async def measure_endings(feeder: Feeder, ear: Ear, effort: Effort) -> list[Figure]:
    """Time the window from a signal during speech until its process has ended without complaint."""
    seconds: list[float] = []
    codes: list[float] = []
    with private_display() as display:
        more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for _ in range(effort.endings):
            async with served() as service, program(service, "--start", more=more) as window:
                await service.told("setup")
                await asyncio.sleep(WARM_UP_S)
                await Scene(feeder, ear, service, window).ask()
                await asyncio.sleep(1.0)
                asked_at = time.monotonic()
                window.process.send_signal(signal.SIGTERM)
                codes.append(float(await window.process.wait()))
                seconds.append(time.monotonic() - asked_at)
    return [
        Figure("window told to close during speech -> process gone", seconds, "s"),
        Figure("  exit code", codes, ""),
    ]


# -- all of it ------------------------------------------------------------------------------------


async def measure(effort: Effort) -> list[Figure]:
    """Run every measurement in one sound system."""
    from tests.bench.probe import Ear, Feeder

    with Feeder() as feeder, Ear() as ear:
        figures = await measure_uplink(feeder, ear, effort)
        async with served() as service, talking(service) as attune:
            scene = Scene(feeder, ear, service, attune)
            figures += await measure_answers(scene, effort)
            figures += await measure_interruptions(scene, effort)
        async with served("--early") as service, talking(service) as attune:
            figures += await measure_early_ends(Scene(feeder, ear, service, attune), effort)
        figures += await measure_endings(feeder, ear, effort)
    return figures


def judge(figures: list[Figure]) -> list[Verdict]:
    """Hold the figures against the budgets."""
    bare, ours, _, first, whole, gap, ordered, spoken, early, shown, closing, codes = figures
    held = suppressor_ms()
    above = ours.percentile(50) - bare.percentile(50) - held
    silence = max(ordered.percentile(50), spoken.percentile(50))
    least = ANSWER_MS - EDGE_MS
    return [
        Verdict(
            f"microphone -> server above bare loop, library's {held:.1f} ms",
            above,
            BUDGET_ABOVE_BARE_MS,
        ),
        Verdict("first audio -> sink, median", first.percentile(50), BUDGET_FIRST_MS),
        Verdict("interrupted -> silence, median", silence, BUDGET_SILENCE_MS),
        Verdict("longest gap of any answer in a burst", max(gap.values), GAP_MS),
        Verdict("least heard of any answer in a burst", min(whole.values), least, at_least=True),
        Verdict("least heard of any that ended early", min(early.values), least, at_least=True),
        Verdict("transcript beside sound, per message", min(shown.values), 1, "", at_least=True),
        Verdict("window closes during speech within", max(closing.values), BUDGET_CLOSING_S, "s"),
        Verdict("its exit code", max(map(abs, codes.values)), 0, ""),
    ]


async def report(effort: Effort) -> int:
    """Measure, print figures and verdicts, and return the exit code."""
    figures = await measure(effort)
    verdicts = judge(figures)
    lines = [heading(), *map(str, figures), "", *map(str, verdicts)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def _arguments() -> tuple[Effort, bool]:
    usual = Effort()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=usual.rounds, help="starts of Attune")
    parser.add_argument("--clicks", type=int, default=usual.clicks, help="bursts a round")
    parser.add_argument("--interruptions", type=int, default=usual.interruptions, help="each kind")
    parser.add_argument("--answers", type=int, default=usual.answers, help="each kind")
    parser.add_argument("--endings", type=int, default=usual.endings, help="closed windows")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    effort = Effort(asked.rounds, asked.clicks, asked.interruptions, asked.answers, asked.endings)
    return effort, asked.inside


def main() -> int:
    """Start the sound system and, inside its environment, the measurements."""
    effort, inside = _arguments()
    if inside:
        return asyncio.run(report(effort))
    missing = [*missing_programs(), *(name for name in ("Xvfb",) if not shutil.which(name))]
    if missing:
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        return run_inside("tests.bench.conversation_path", sys.argv[1:], sound.environment, 1800)


if __name__ == "__main__":
    sys.exit(main())
