"""Recorded sessions of the real service, played against the embedded server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from desktop.emulator.parts import Act, CallTool, Prompt, Say, Scene
from desktop.emulator.server import EmbeddedServer
from desktop.emulator.wire import encode
from tests.fakes.emulator import (
    LIVE,
    VERTEX,
    FakeEar,
    FakeMind,
    FakeVoice,
    LoudnessActivity,
    RawClient,
    dial,
)
from tests.fakes.recording import Recording, load, names, paths

pytestmark = pytest.mark.contract

# The recordings are of retired models; these took their place.
SUCCESSORS = {
    "models/gemini-live-2.5-flash-preview": (
        "models/gemini-2.5-flash-native-audio-preview-12-2025"
    ),
    "projects/REDACTED/locations/REDACTED/publishers/google/models/"
    "gemini-2.0-flash-live-preview-04-09": (
        "publishers/google/models/gemini-live-2.5-flash-native-audio"
    ),
}
# What the retired models sent and no present one does: code that they ran to make a call.
GONE = {
    ".serverContent.modelTurn.parts[].executableCode",
    ".serverContent.modelTurn.parts[].executableCode.language",
    ".serverContent.modelTurn.parts[].executableCode.code",
}


async def weather(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    if scene.tools:
        act = CallTool(scene.tools[0].name, {"location": "Redmond, WA"})
        yield act
        await act.response
    yield Say("We could talk about anything you like.")


async def replay(client: RawClient, recording: Recording) -> list[dict[str, Any]]:
    setup = recording.sent[0]["setup"]
    received = [await client.setup(**(setup | {"model": SUCCESSORS[setup["model"]]}))]
    for message in recording.sent[1:]:
        await client.send(message)
        while not received[-1].get("serverContent", {}).get("turnComplete"):
            received.append(await client.receive())
            for call in received[-1].get("toolCall", {}).get("functionCalls", []):
                answer = {"id": call["id"], "name": call["name"], "response": {"sky": "clear"}}
                await client.send({"toolResponse": {"functionResponses": [answer]}})
    return received


@pytest.mark.parametrize("name", names())
async def test_every_recorded_field_is_sent_in_its_place(name: str) -> None:
    recording = load(name)
    server = EmbeddedServer(
        ear=FakeEar(),
        mind=FakeMind(weather),
        voice=FakeVoice(),
        voice_activity=LoudnessActivity,
        tls=False,
    )
    async with asyncio.timeout(20):
        client = await dial(await server.start(), VERTEX if "vertex" in name else LIVE)
        received = await replay(client, recording)
        await client.socket.close()
        await server.aclose()
    wanted = set().union(*(paths(json.loads(frame)) for frame in recording.received))
    assert wanted - GONE <= set().union(*(paths(message) for message in received))


@pytest.mark.parametrize("name", names())
def test_frames_are_printed_as_recorded(name: str) -> None:
    frames = load(name).received
    assert [encode(json.loads(frame)).decode() for frame in frames] == frames
