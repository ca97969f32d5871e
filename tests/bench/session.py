"""Listens to a long conversation at the loudspeaker: whether every answer is heard whole.

Attune runs as ``attune talk`` on a private sound system with a server in another process, which
sends each answer of four seconds in one burst. Run ``python -m tests.bench.session --answers 200``
or ``--minutes 60``; needs PulseAudio. Exit code 1 when a budget is missed.

What was heard is told every half minute, and ``--limit`` or a signal ends it early with a verdict
on what was heard by then.

An answer is one steady tone, so that a single lost or doubled sample shows as a step of its phase.
Where the machine stood still, the recording has holes too; ``ear stumbles`` counts them.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import sys
import time
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

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
from tests.sound import RATE, PrivateSound, missing_programs

TONE_HZ = 440.0
PIECE = RATE // 100
STEP_RAD = 0.6 * 2 * math.pi * TONE_HZ / 24_000
"""Half of what one sample of the voice is worth, and a little."""
BUDGET_FIRST_MS = 50.0
BUDGET_SILENCE_MS = 30.0
"""One output block and 10 ms."""
INTERRUPT_EVERY = 4
TELL_EVERY_S = 30.0
MISSING = 3
"""After so many answers that never came there is nothing more to hear."""


@dataclass
class Tally:
    """What was heard of all answers, in milliseconds."""

    starts: list[float] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    steps: list[float] = field(default_factory=list)
    silences: list[float] = field(default_factory=list)
    missing: int = 0
    """Answers that never came."""


def phase_steps(heard: npt.NDArray[np.int16]) -> int:
    """Return how often the tone's phase steps inside the sound: samples lost or doubled."""
    whole = heard[: heard.size // PIECE * PIECE].astype(np.float64)
    turn = np.exp(-2j * np.pi * TONE_HZ * np.arange(whole.size) / RATE)
    pieces = (whole * turn).reshape(-1, PIECE).mean(axis=1)
    loud = np.flatnonzero(np.abs(pieces) > np.abs(pieces).max() / 2)
    inside = pieces[loud[0] + 2 : loud[-1] - 1]
    turned = np.angle(inside[1:] * np.conj(inside[:-1]))
    return int((np.abs(turned - np.median(turned)) > STEP_RAD).sum())


async def listen(scene: Scene, tally: Tally) -> None:
    """Hear one whole answer."""
    from tests.bench.probe import sounding

    sent_at = await scene.ask()
    await scene.service.after("over", sent_at)
    await asyncio.sleep(0.4)
    heard = scene.ear.heard()
    length, holes = sounding(heard)
    tally.starts.append(1000 * (scene.ear.first_loud() - sent_at))
    tally.lengths.append(length)
    tally.gaps.append(float(max(holes, default=0)))
    tally.steps.append(float(phase_steps(heard)))


async def interrupt(scene: Scene, tally: Tally) -> None:
    """Hear how soon an answer is silent that the server interrupts."""
    sent_at = await scene.ask()
    await asyncio.sleep(1.0)
    interrupted_at = await scene.order_interruption()
    await asyncio.sleep(0.5)
    tally.silences.append(1000 * (scene.ear.last_loud() - interrupted_at))
    await scene.service.after("over", sent_at)


async def converse(answers: int, until: float, limit_s: float) -> tuple[Tally, str]:
    """Hold one session; return what was heard and what is to be known about the run."""
    from tests.bench.probe import Ear, Feeder

    tally, told_at = Tally(), time.monotonic()
    with Feeder() as feeder, Ear() as ear, Ending(limit_s) as ending:
        async with served() as service, talking(service) as attune:
            scene = Scene(feeder, ear, service, attune)
            while (len(tally.lengths) < answers or time.monotonic() < until) and not ending.due:
                try:
                    await listen(scene, tally)
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
        f"heard {min(tally.lengths, default=0):.0f} ms, {sum(tally.steps):.0f} steps of phase, "
        f"{tally.missing} missing"
    )


def report(tally: Tally, about: str, minutes: float) -> int:
    """Print figures and verdicts; return the exit code."""
    figures = [
        Figure("server sends sound -> first sound at the speaker", tally.starts),
        Figure("interrupted -> silence", tally.silences),
        Figure(f"heard of an answer of {ANSWER_MS:.0f} ms", tally.lengths),
        Figure("longest gap in an answer", tally.gaps),
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
        Verdict("samples lost or doubled, places", sum(tally.steps), 0, ""),
        Verdict("answers that never came", float(tally.missing), 0, ""),
    ]
    lines = [
        f"{len(tally.lengths)} answers in {minutes:.0f} minutes; {about}",
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
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        began = time.monotonic()
        until = began + 60 * asked.minutes
        tally, about = asyncio.run(converse(asked.answers, until, asked.limit))
        return report(tally, about, (time.monotonic() - began) / 60)
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 2
    with PrivateSound() as sound:
        limit_s = 600 + 120 * asked.minutes + 15 * asked.answers
        return run_inside("tests.bench.session", sys.argv[1:], sound.environment, limit_s)


if __name__ == "__main__":
    sys.exit(main())
