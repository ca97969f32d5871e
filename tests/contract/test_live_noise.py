"""Three thousand messages that no service would send, through the real link."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import LinkLostError
from desktop.core.events import UsageReported
from desktop.live.link import open_link
from desktop.live.translate import translate
from tests.contract.link_stage import MODEL, Wire, client_of, linked, serving, setup

pytestmark = pytest.mark.contract

COUNT = 3000
LAST_TOKENS = 424_242
TOP = (
    "serverContent", "toolCall", "toolCallCancellation", "goAway", "usageMetadata", "error",
    "sessionResumptionUpdate", "voiceActivity", "setupComplete", "novelty",
)  # fmt: skip
NAMES = (
    "modelTurn", "parts", "inlineData", "data", "mimeType", "text", "turnComplete", "interrupted",
    "inputTranscription", "outputTranscription", "finished", "functionCalls", "ids", "id", "name",
    "args", "timeLeft", "newHandle", "resumable", "totalTokenCount", "promptTokensDetails", "code",
    "message", "generationComplete", "waitingForInput", "groundingMetadata",
)  # fmt: skip
LEAVES = (None, True, False, 0, 7, -1, 1.5, "", "AAAA", "5s", "\u00a7", "STOP", "audio/pcm")


def noise(chance: random.Random) -> bytes:
    """Return one message: an odd object mostly, no object or no JSON now and then."""
    kind = chance.random()
    if kind < 0.03:
        return chance.randbytes(chance.randrange(1, 40))
    if kind < 0.06:
        return json.dumps(_value(chance, 2)).encode()
    names = chance.sample(TOP, chance.randrange(1, 3))
    return json.dumps({name: _value(chance, 3) for name in names}).encode()


def _value(chance: random.Random, depth: int) -> Any:
    kind = chance.random()
    if depth == 0 or kind < 0.3:
        return chance.choice(LEAVES)
    if kind < 0.45:
        return [_value(chance, depth - 1) for _ in range(chance.randrange(3))]
    names = chance.sample(NAMES, chance.randrange(4))
    return {name: _value(chance, depth - 1) for name in names}


async def babble(wire: Wire) -> None:
    """Send the noise, and one message that makes sense."""
    chance = random.Random(11)
    await wire.welcome()
    for _ in range(COUNT):
        await wire.say(noise(chance))
    await wire.say({"usageMetadata": {"totalTokenCount": LAST_TOKENS}})
    await wire.connection.wait_closed()


async def test_noise_over_hours_neither_crashes_nor_costs_the_socket(tmp_path: Path) -> None:
    hours = itertools.count()
    async with serving(tmp_path, babble) as (backend, _, _), client_of(backend) as client:
        link = await open_link(client, MODEL, setup(), now=lambda: float(next(hours)))
        read = 0
        async for message in link.messages():
            read += 1
            events = list(translate(message, now=0.0))
            if any(isinstance(e, UsageReported) and e.total_tokens == LAST_TOKENS for e in events):
                break
        await link.ping()
        await link.aclose()

        assert read + link.bad_frames >= COUNT
        assert min(read, link.bad_frames) > COUNT / 20


async def test_noise_within_seconds_ends_the_link(tmp_path: Path) -> None:
    async with serving(tmp_path, babble) as (backend, _, _), linked(backend) as link:
        with pytest.raises(LinkLostError, match="1002"):
            async for _ in link.messages():
                pass
