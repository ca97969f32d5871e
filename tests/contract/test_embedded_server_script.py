"""A scripted conversation over the wire."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from desktop.emulator.script import load_script
from desktop.emulator.server import EmbeddedServer
from tests.contract.test_embedded_server import House, closing, echo
from tests.fakes.emulator import FakeMind, LoudnessActivity, RawClient, words
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

SCRIPT = """
[[when]]
start = true
say = "Good morning."

[[when]]
see = true
say = "A picture."
times = 1

[[when]]
after = 0.01
say = "Still there?"

[[when]]
asked = "goodbye"
then = [{say = "Bye."}, {fail = "close", with = {code = 1012, reason = "restart"}}]
"""
JPEG = "/9j/wAARCAHgAoADAAAAAAAAAAAA/9k="


async def staged(house: House, folder: Path, script: str = SCRIPT, **setup: Any) -> RawClient:
    path = folder / "script.toml"
    path.write_text(script)
    server = EmbeddedServer(
        ear=house.ear,
        mind=load_script(path, FakeMind(echo)),
        voice=house.voice,
        voice_activity=LoudnessActivity,
        tls=False,
    )
    house.servers.append(server)
    house.endpoint = await server.start()
    client = await house.dial()
    await client.setup(outputAudioTranscription={}, **setup)
    return client


@holding(House)
async def test_script_speaks_first_and_later_by_itself(house: House, tmp_path: Path) -> None:
    client = await staged(house, tmp_path)
    assert [words(await client.turn()) for _ in range(2)] == ["Good morning.", "Still there?"]


@holding(House)
async def test_script_sees_a_picture(house: House, tmp_path: Path) -> None:
    client = await staged(house, tmp_path)
    await client.send({"realtimeInput": {"video": {"data": JPEG, "mimeType": "image/jpeg"}}})
    said = [words(await client.turn()) for _ in range(3)]
    assert "A picture." in said


@holding(House)
async def test_script_ends_the_session(house: House, tmp_path: Path) -> None:
    client = await staged(house, tmp_path)
    for _ in range(2):
        await client.turn()
    await client.write("goodbye")
    assert await closing(lambda: client.until("goAway")) == (1012, "restart")


def picture(colour: tuple[int, int, int]) -> str:
    """Return a JPEG of one colour, in base64."""
    done, data = cv2.imencode(".jpg", np.full((48, 64, 3), colour[::-1], np.uint8))
    assert done
    return base64.b64encode(data.tobytes()).decode()


COLOURED = """
[[when]]
see = "red"
then = [{wait = 0.01}, {say = "Red."}]

[[when]]
see = "blue"
say = "Blue."
"""


@holding(House)
async def test_script_tells_colours_apart(house: House, tmp_path: Path) -> None:
    client = await staged(house, tmp_path, COLOURED)
    for colour, told in (((220, 20, 20), "Red."), ((20, 20, 220), "Blue.")):
        blob = {"data": picture(colour), "mimeType": "image/jpeg"}
        await client.send({"realtimeInput": {"video": blob}})
        assert words(await client.turn()) == told
