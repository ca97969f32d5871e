"""The co-listener: the judged set as a confusion table, and how soon its switch takes effect.

Every situation of ``tests/data/co_listening.toml`` is played to a whole conversation on the
embedded server. Then the switch is flipped on three models that co-listen in three ways: in place,
by a move of the session, and emulated. ``python -m tests.bench.co_listen``; exit code 1 when a
situation is decided wrongly or a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from desktop.core.events import ControlsChanged, LinkOpened
from desktop.core.media import INPUT_RATE
from desktop.emulator.parts import Act, Heard, Prompt, Say, Scene, StaySilent
from desktop.emulator.server import EmbeddedServer
from tests.bench.figure import Figure, Verdict, heading
from tests.contract.judged import (
    CHUNK_MS,
    DECISIONS,
    QUIET,
    Outcome,
    Room,
    RoomEar,
    Situation,
    co_listening,
    judge,
    read_situations,
    served,
)
from tests.fakes.clock import ManualClock
from tests.fakes.emulator import FakeMind, FakeVoice, LoudnessActivity, loud

MODELS = (
    ("gemini-3.8-live", 300.0),
    ("gemini-2.5-flash-native-audio-preview-12-2025", 1500.0),
    ("gemini-3.1-flash-live-preview", 1500.0),
)
SAID_MS = 1600


def say(line: object = "") -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class CountingEar(RoomEar):
    """Keeps how much voice was in each utterance, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.voice_ms: list[float] = []

    async def listen(self, pcm: bytes) -> Heard:
        window = 2 * INPUT_RATE // 100
        windows = [pcm[at : at + window] for at in range(0, len(pcm), window)]
        self.voice_ms.append(10.0 * sum(any(part) for part in windows))
        return await super().listen(pcm)


async def silent_while_listening(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Answer in one word where the instruction does not ask for silence."""
    if "You are co-listening" in scene.instruction:
        yield StaySilent("told to")
    else:
        yield Say("Yes.")


async def judge_all(folder: Path) -> list[tuple[Situation, Outcome]]:
    """Play every situation."""
    knowledge, situations = read_situations()
    found = []
    async with served(folder) as (ear, endpoint):
        for situation in situations:
            room = Room(ear, endpoint, knowledge, situation.delivery)
            async with co_listening(room):
                found.append((situation, await judge(room, situation)))
    return found


def print_table(found: Sequence[tuple[Situation, Outcome]]) -> int:
    """Print decisions against what is right, and each miss; return how many there are."""
    counts = Counter((situation.decide, outcome.decide) for situation, outcome in found)
    say("right \\ decided".ljust(18) + "".join(word.rjust(10) for word in DECISIONS))
    for right in DECISIONS:
        cells = (str(counts[right, decided] or ".").rjust(10) for decided in DECISIONS)
        say(right.ljust(18) + "".join(cells))
    groups = Counter(situation.group for situation, _ in found)
    fitting = Counter(situation.group for situation, outcome in found if outcome.fits(situation))
    say()
    for group, count in groups.items():
        say(f"{group:<28}{fitting[group]:>3} of {count}")
    misses = [(s, o) for s, o in found if not o.fits(s)]
    for situation, outcome in misses:
        say(f"MISS {situation.group}, {situation.name}: wanted {situation.decide}, got {outcome}")
    return len(misses)


async def toggled(folder: Path, model: str, rounds: int) -> tuple[Figure, float, str]:
    """Return how soon the switch takes effect, the voice lost by it in ms, and the badge."""
    ear = CountingEar()
    mind = FakeMind(silent_while_listening)
    server = EmbeddedServer(
        ear=ear,
        mind=mind,
        voice=FakeVoice(),
        voice_activity=LoudnessActivity,
        folder=folder,
        model=model,
    )
    endpoint = await server.start()
    room = Room(ear, endpoint, "", model=model, clock=ManualClock())
    try:
        await room.assistant.start()
        await room.until(LinkOpened, 0)
        took = [await _effect(room, mind, on=not number % 2) for number in range(rounds)]
        badge = room.of(ControlsChanged)[-1].co_listening_means
        lost = await _loss(room, ear)
    finally:
        await room.assistant.aclose()
        await server.aclose()
    return Figure(f"{model} ({badge})", took), lost, badge


async def _effect(room: Room, mind: FakeMind, *, on: bool) -> float:
    """Flip the switch and ask until the model answers by it; return the ms until it does."""
    begun = time.monotonic()
    await room.assistant.set_co_listening(on)
    while True:
        seen = len(mind.scenes)
        room.assistant._conversation.session.send_text("[probe]")  # type: ignore[union-attr]  # live by now
        async with asyncio.timeout(30):
            while len(mind.scenes) == seen:  # noqa: ASYNC110 - watches the mind's list
                await asyncio.sleep(0.002)
        if ("You are co-listening" in mind.scenes[-1].instruction) == on:
            return 1000.0 * (time.monotonic() - begun)


async def _loss(room: Room, ear: CountingEar) -> float:
    """Flip the switch in the middle of a sentence, in real time; return the voice lost in ms."""
    ear.line, heard = "something", len(ear.voice_ms)
    for number in range(SAID_MS // CHUNK_MS):
        if number == 10:
            await room.assistant.set_co_listening(not room.assistant._switches.co_listening)
        room.microphone.hear(loud(CHUNK_MS), speech=0.9)
        await asyncio.sleep(CHUNK_MS / 1000)
    for _ in range(2_500 // CHUNK_MS):
        room.microphone.hear(QUIET, speech=0.0)
        await asyncio.sleep(CHUNK_MS / 1000)
    async with asyncio.timeout(30):
        while len(ear.voice_ms) == heard:  # noqa: ASYNC110 - watches the ear's list
            await asyncio.sleep(0.02)
    return max(0.0, SAID_MS - sum(ear.voice_ms[heard:]))


async def measure(rounds: int) -> bool:
    """Print every figure; return whether all is as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        misses = print_table(await judge_all(Path(folder)))
        say(f"\n{heading()}")
        verdicts = []
        for model, budget in MODELS:
            took, lost, badge = await toggled(Path(folder), model, rounds)
            say(took)
            verdicts.append(Verdict(f"{badge}: switch to effect, worst", max(took.values), budget))
            verdicts.append(Verdict(f"{badge}: voice lost by a switch", lost, 40.0))
    verdicts.append(Verdict("situations decided wrongly", misses, 0, ""))
    say("\n" + "\n".join(map(str, verdicts)))
    return all(verdict.met for verdict in verdicts)


def main() -> int:
    """Judge, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    logging.basicConfig(level=logging.ERROR)
    return 0 if asyncio.run(measure(parser.parse_args().rounds)) else 1


if __name__ == "__main__":
    sys.exit(main())
