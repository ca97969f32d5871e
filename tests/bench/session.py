"""Listens to a long conversation at the loudspeaker: whether every answer is heard whole.

Attune runs as ``attune talk`` on a private sound system with a server in another process, which
sends each answer of four seconds in one burst. Run ``python -m tests.bench.session --answers 200``
or ``--minutes 60``; needs PulseAudio. Exit code 1 when a budget is missed.

What was heard is told every half minute, and ``--limit`` or a signal ends it early with a verdict
on what was heard by then.

An answer is noise, so that every piece of it is found again to the sample. Beside it a bare
sounddevice callback plays the same on a device of its own: what is missing of that, too, the
machine has taken. ``--busy 4`` lets so many processes keep the machine busy, in bursts.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import sys
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from tests.bench.companion import Companion, companion
from tests.bench.continuity import Comparison, Heard
from tests.bench.conversation_path import (
    ANSWER_MS,
    EDGE_MS,
    GAP_MS,
    Scene,
    served,
    talking,
)
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.inside import Ending, run_inside
from tests.sound import PrivateSound, missing_programs

BUDGET_FIRST_MS = 50.0
BUDGET_SILENCE_MS = 30.0
"""One output block and 10 ms."""
INTERRUPT_EVERY = 4
QUIET_S = 0.4
ENDED_WITHIN_S = 8.0
TELL_EVERY_S = 30.0
MISSING = 3
"""After so many answers that never came there is nothing more to hear."""


@dataclass
class Tally:
    """What was heard of all answers, in milliseconds."""

    starts: list[float] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    lost: list[float] = field(default_factory=list)
    doubled: list[float] = field(default_factory=list)
    silences: list[float] = field(default_factory=list)
    missing: int = 0
    """Answers that never came."""

    def add(self, heard: Heard) -> None:
        """Count one answer."""
        self.lengths.append(heard.length)
        self.gaps.append(max(heard.gaps, default=0.0))
        self.lost.append(heard.lost)
        self.doubled.append(heard.doubled)
        if heard.lost or heard.doubled or self.gaps[-1] > GAP_MS:
            sys.stderr.write(f"answer {len(self.lengths)}: {'; '.join(heard.where)}\n")


async def listen(scene: Scene, tally: Tally, comparison: Comparison) -> None:
    """Hear one whole answer."""
    sent_at = await scene.ask()
    await scene.service.after("over", sent_at)
    await _ended(scene)
    heard = await asyncio.to_thread(comparison.heard, scene.ear.heard())
    tally.starts.append(1000 * (scene.ear.first_loud() - sent_at))
    tally.add(heard)


async def _ended(scene: Scene) -> None:
    """Wait until nothing is heard any more: a busy machine begins late."""
    for _ in range(round(ENDED_WITHIN_S / QUIET_S)):
        await asyncio.sleep(QUIET_S)
        if time.monotonic() - scene.ear.last_loud() >= QUIET_S:
            break


async def interrupt(scene: Scene, tally: Tally) -> None:
    """Hear how soon an answer is silent that the server interrupts."""
    sent_at = await scene.ask()
    await asyncio.sleep(1.0)
    interrupted_at = await scene.order_interruption()
    await asyncio.sleep(0.5)
    tally.silences.append(1000 * (scene.ear.last_loud() - interrupted_at))
    await scene.service.after("over", sent_at)


@dataclass(frozen=True, slots=True)
class Run:
    """What was heard of Attune and of a bare callback, and what is to be known about it."""

    tally: Tally
    bare: Tally
    about: str


def _bare(player: Companion) -> Tally:
    """Return what was heard of the bare callback so far."""
    tally = Tally()
    for record in player.records:
        if record.pop("type") == "heard":
            tally.add(Heard(**record))
    return tally


async def converse(asked: argparse.Namespace) -> Run:
    """Hold one session on a machine that is as busy as asked for."""
    until = time.monotonic() + 60 * asked.minutes
    own = os.environ | {"PULSE_SINK": "bare", "PULSE_SOURCE": "bare.monitor"}
    async with AsyncExitStack() as stack:
        player = await stack.enter_async_context(companion(("tests.bench.bare_player",), own))
        for seed in range(asked.busy):
            await stack.enter_async_context(companion(("tests.bench.busy", str(seed))))
        tally, about = await _converse(asked.answers, until, asked.limit)
        return Run(tally, _bare(player), about)


async def _converse(answers: int, until: float, limit_s: float) -> tuple[Tally, str]:
    from tests.bench.probe import Ear, Feeder

    tally, comparison, told_at = Tally(), Comparison(), time.monotonic()
    with Feeder() as feeder, Ear() as ear, Ending(limit_s) as ending:
        async with served("--noise") as service, talking(service) as attune:
            scene = Scene(feeder, ear, service, attune)
            while (len(tally.lengths) < answers or time.monotonic() < until) and not ending.due:
                try:
                    await listen(scene, tally, comparison)
                    if len(tally.lengths) % INTERRUPT_EVERY == 0:
                        await interrupt(scene, tally)
                except TimeoutError:
                    tally.missing += 1
                    if tally.missing >= MISSING:
                        break
                if time.monotonic() - told_at >= TELL_EVERY_S:
                    told_at = time.monotonic()
                    sys.stderr.write(f"{_summary(tally)}; ear stumbles {ear.stumbles}\n")
                    sys.stderr.flush()
        early = "; ended early" if ending.early else ""
        return tally, f"ear stumbles: {ear.stumbles}{early}"


def _summary(tally: Tally) -> str:
    return (
        f"{len(tally.lengths)} answers: longest gap {max(tally.gaps, default=0):.0f} ms, least "
        f"heard {min(tally.lengths, default=0):.0f} ms, {sum(tally.lost):.0f} ms lost and "
        f"{sum(tally.doubled):.0f} doubled, {tally.missing} missing"
    )


def report(run: Run, minutes: float) -> int:
    """Print figures and verdicts; return the exit code."""
    tally = run.tally
    figures = [
        Figure("server sends sound -> first sound at the speaker", tally.starts),
        Figure("interrupted -> silence", tally.silences),
        Figure(f"heard of an answer of {ANSWER_MS:.0f} ms", tally.lengths),
        Figure("longest gap in an answer", tally.gaps),
        Figure("heard of the same, bare callback", run.bare.lengths),
        Figure("longest gap in it", run.bare.gaps),
    ]
    verdicts = [
        Verdict("first audio -> sink, median", figures[0].percentile(50), BUDGET_FIRST_MS),
        *(
            Verdict("interrupted -> silence, median", figures[1].percentile(50), BUDGET_SILENCE_MS)
            for _ in tally.silences[:1]
        ),
        Verdict("longest gap of any answer", max(tally.gaps, default=math.nan), GAP_MS),
        Verdict(
            "least heard of any",
            min(tally.lengths, default=math.nan),
            ANSWER_MS - EDGE_MS,
            at_least=True,
        ),
        Verdict("sound lost of all answers", sum(tally.lost), 0),
        Verdict("sound doubled in all answers", sum(tally.doubled), 0),
        Verdict("answers that never came", float(tally.missing), 0, ""),
    ]
    lines = [
        f"{len(tally.lengths)} answers in {minutes:.0f} minutes; {run.about}",
        f"bare callback, {_summary(run.bare)}",
        heading(),
        *map(str, figures),
        *map(str, verdicts),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def main() -> int:
    """Start the sound system and, inside its environment, the session."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=20, help="at least so many")
    parser.add_argument("--minutes", type=float, default=0.0, help="at least so long")
    parser.add_argument("--limit", type=float, default=0.0, help="seconds after which it ends")
    parser.add_argument("--busy", type=int, default=0, help="processes that keep it busy")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        began = time.monotonic()
        return report(asyncio.run(converse(asked)), (time.monotonic() - began) / 60)
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        sound.plug_speaker("bare", "Bare")
        limit_s = 600 + 120 * asked.minutes + 15 * asked.answers
        return run_inside("tests.bench.session", sys.argv[1:], sound.environment, limit_s)


if __name__ == "__main__":
    sys.exit(main())
