"""Twenty minutes of a session with pictures and speech, in a clock 300 times as fast."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from desktop.emulator.parts import Act, Prompt, Say, Scene
from tests.contract.test_embedded_server import House
from tests.contract.test_embedded_server_script import JPEG
from tests.fakes.clock import HastyClock
from tests.fakes.emulator import RawClient, loud, quiet
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

TRIGGER, TARGET = 20_000, 8_000
ROUNDS, PICTURES = 120, 10
ROUND_TOKENS = PICTURES * 258 + 200
PICTURE = {"realtimeInput": {"video": {"data": JPEG, "mimeType": "image/jpeg"}}}
LASTING: dict[str, Any] = {
    "systemInstruction": {"parts": [{"text": "Stay brief. " * 40}]},
    "contextWindowCompression": {
        "triggerTokens": str(TRIGGER),
        "slidingWindow": {"targetTokens": str(TARGET)},
    },
    "sessionResumption": {},
}


async def brief(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Answer, and say whether the instruction is still there."""
    yield Say("I am brief." if scene.instruction.startswith("Stay brief.") else "Who am I?")


@dataclass(slots=True)
class Course:
    """The usage of every turn, and the memory in use half way and at the end."""

    usages: list[dict[str, Any]] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    @property
    def prompts(self) -> list[int]:
        return [usage["promptTokenCount"] for usage in self.usages]


async def ten_seconds(client: RawClient) -> dict[str, Any]:
    """Show ten pictures and speak once; return the turn's usage."""
    for _ in range(PICTURES):
        await client.send(PICTURE)
    await client.speak(loud(320) + quiet(736))
    return dict((await client.turn())[-1]["usageMetadata"])


async def twenty_minutes(house: House) -> Course:
    house.voice.seconds = 2.0
    await house.open(brief, clock=HastyClock(300.0))
    client = await house.dial()
    await client.setup(**LASTING)
    course = Course()
    tracemalloc.start()
    try:
        for number in range(1, ROUNDS + 1):
            course.usages.append(await ten_seconds(client))
            house.ear.heard.clear()  # what the fakes keep is none of the server's
            del house.mind.scenes[:-1], house.mind.asked[:-1]
            if number in (ROUNDS // 2, ROUNDS):
                gc.collect()
                course.memory.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    return course


@pytest.mark.timeout(120)
@holding(House, seconds=110.0)
async def test_twenty_minutes_stay_within_the_trigger_and_in_memory(house: House) -> None:
    course = await twenty_minutes(house)
    prompts = course.prompts
    cuts = [after for before, after in zip(prompts, prompts[1:], strict=False) if after < before]
    assert TRIGGER - ROUND_TOKENS < max(prompts) <= TRIGGER
    assert all(TARGET - 300 <= cut <= TARGET + ROUND_TOKENS for cut in cuts)
    assert 20 <= len(cuts) <= 30
    assert course.memory[1] - course.memory[0] < 200_000
    for usage in course.usages:
        details = usage["promptTokensDetails"]
        assert sum(item["tokenCount"] for item in details) == usage["promptTokenCount"]
        both = usage["promptTokenCount"] + usage["responseTokenCount"]
        assert (usage["totalTokenCount"], usage["responseTokenCount"]) == (both, 50)
    assert house.mind.scenes[-1].instruction.startswith("Stay brief.")
