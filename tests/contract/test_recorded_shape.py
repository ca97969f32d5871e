"""Recorded sessions of the real service, played against the embedded server.

The models of the recordings are retired; the server serves them when it is started for them. What
it sends must have the shape of the recorded frames, field by field and in both directions: no
field less, no field more, the same order of fields, the same kinds of values. ``DIFFERENCES``
lists what differs and why; an entry that no longer applies fails as well.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Sequence
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
from tests.fakes.recording import Recording, load, names

pytestmark = pytest.mark.contract

DIFFERENCES: dict[str, dict[str, str]] = {
    "developer_usage": {
        ".usageMetadata.responseTokensDetails[].modality": (
            "the retired model counted the words of a spoken answer; ours counts its sound"
        ),
    },
}
"""By recording and field."""

KINDS = (
    ("uuid", re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
    ("call id", re.compile(r"function-call-\d{19}")),
)
LITERAL = ("mimeType", "modality", "trafficType", "language", "role")
"""Fields whose very value counts."""


async def weather(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    if scene.tools:
        act = CallTool(scene.tools[0].name, {"location": "Redmond, WA"})
        yield act
        await act.response
    yield Say("We could talk about anything you like.")


async def play(client: RawClient, recording: Recording) -> list[dict[str, Any]]:
    """Do as the recorded client did; answer calls, which it did not live to do."""
    await client.send(recording.sent[0])
    received = [await client.receive()]
    for message in recording.sent[1:]:
        await client.send(message)
    while len(recording.sent) > 1 and "turnComplete" not in str(received[-1]):
        received.append(await client.receive())
        for call in received[-1].get("toolCall", {}).get("functionCalls", []):
            answer = {"id": call["id"], "name": call["name"], "response": {"sky": "clear"}}
            await client.send({"toolResponse": {"functionResponses": [answer]}})
    return received


def shapes(value: Any, at: str = "") -> list[tuple[str, str]]:
    """Return each field of a message in order with its kind; arguments are the tool's own."""
    if isinstance(value, list):
        return [pair for item in value for pair in shapes(item, f"{at}[]")]
    if isinstance(value, dict) and not at.endswith(".args"):
        inner = [pair for key, item in value.items() for pair in shapes(item, f"{at}.{key}")]
        return inner or [(at, "{}")]
    return [(at, kind(at.rpartition(".")[2], value))]


def kind(name: str, value: Any) -> str:
    """Return what sort of value this is, or the value where it counts."""
    if name in LITERAL or isinstance(value, bool):
        return repr(value)
    for known, pattern in KINDS:
        if isinstance(value, str) and pattern.fullmatch(value):
            return known
    return type(value).__name__


def grouped(messages: Sequence[dict[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """Return the shapes of the messages by what they carry."""
    found: dict[str, list[tuple[str, str]]] = {}
    for message in messages:
        shape = shapes(message)
        carried = found.setdefault(carrying(message), [])
        carried.extend(pair for pair in dict.fromkeys(shape) if pair not in carried)
    return found


def carrying(message: dict[str, Any]) -> str:
    """Return what a message carries, parts and empty ones apart."""
    content = message.get("serverContent", message)
    [first, *_] = content
    inner = content[first]
    parts = inner.get("parts") if isinstance(inner, dict) else None
    if parts:
        return f"{first} {next(iter(parts[0]))}"
    return first if inner else f"empty {first}"


async def received_by(name: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the messages of a recording and those of our server in its place."""
    recording = load(name)
    model = recording.sent[0]["setup"]["model"].rpartition("/")[2]
    server = EmbeddedServer(
        ear=FakeEar(), mind=FakeMind(weather), voice=FakeVoice(),
        voice_activity=LoudnessActivity, tls=False, model=model,
    )  # fmt: skip
    async with asyncio.timeout(20):
        client = await dial(await server.start(), VERTEX if "vertex" in name else LIVE)
        received = await play(client, recording)
        await client.socket.close()
        await server.aclose()
    return [json.loads(frame) for frame in recording.received], received


@pytest.mark.parametrize("name", names())
async def test_messages_have_the_recorded_shape(name: str) -> None:
    recorded, received = await received_by(name)
    ours = grouped(received)
    different: set[str] = set()
    for carried, shape in grouped(recorded).items():
        assert [field for field, _ in ours[carried]] == [field for field, _ in shape]
        different |= {field for field, _ in set(ours[carried]) ^ set(shape)}
    assert different == set(DIFFERENCES.get(name, {}))


@pytest.mark.parametrize("name", names())
async def test_messages_come_in_the_recorded_order(name: str) -> None:
    recorded, received = await received_by(name)
    ours = iter([carrying(message) for message in received])
    assert all(carried in ours for carried in dict.fromkeys(map(carrying, recorded)))


@pytest.mark.parametrize("name", names())
def test_frames_are_printed_as_recorded(name: str) -> None:
    frames = load(name).received
    assert [encode(json.loads(frame)).decode() for frame in frames] == frames


def test_every_difference_names_a_recording_and_a_reason() -> None:
    assert set(DIFFERENCES) <= set(names())
    assert all(reason for fields in DIFFERENCES.values() for reason in fields.values())
