"""Sessions recorded by the server, and played by it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from desktop.emulator.trace import Frame, Recorder, load_trace
from tests.contract.test_embedded_server import SPOKEN, House, use_timer
from tests.contract.test_embedded_server_fault import CALLING, respond
from tests.fakes.clock import ManualClock
from tests.fakes.emulator import RawClient, loud, quiet, sound, words
from tests.fakes.holding import holding
from tests.fakes.recording import FOLDER, names

pytestmark = pytest.mark.contract


async def calling(client: RawClient) -> list[dict[str, Any]]:
    """Hold a session with a call in it and return all that came."""
    came = [await client.setup(**CALLING)]
    await client.write("five seconds")
    came += await client.until("toolCall")
    [call] = came[-1]["toolCall"]["functionCalls"]
    await respond(client, call)
    return came + await client.turn()


async def recorded(house: House, folder: Path) -> list[dict[str, Any]]:
    await house.open(use_timer, recorder=Recorder(folder, time.monotonic))
    came = await calling(await house.dial())
    await house.servers.pop().aclose()
    return came


def only_trace(folder: Path) -> list[Frame]:
    [path] = folder.glob("*.log")
    return load_trace(path)


@holding(House)
async def test_recorded_session_is_played_as_it_was(house: House, tmp_path: Path) -> None:
    came = await recorded(house, tmp_path)
    await house.open(replay=only_trace(tmp_path))
    assert await calling(await house.dial()) == came


@holding(House)
async def test_trace_holds_both_sides_in_order(house: House, tmp_path: Path) -> None:
    await recorded(house, tmp_path)
    frames = only_trace(tmp_path)
    sent = [next(iter(frame.message())) for frame in frames if frame.side == ">"]
    assert sent == ["setup", "clientContent", "toolResponse"]
    assert [frame.at for frame in frames] == sorted(frame.at for frame in frames)


@holding(House)
async def test_sound_stays_out_of_a_trace_on_request(house: House, tmp_path: Path) -> None:
    await house.open(recorder=Recorder(tmp_path, time.monotonic, sound=False))
    client = await house.dial()
    await client.setup(**SPOKEN)
    await client.speak(loud(500) + quiet(800))
    await client.turn()
    await house.servers.pop().aclose()
    messages = [frame.message() for frame in only_trace(tmp_path)]
    assert sound(messages) == b""
    assert words(messages) == "You said what time is it"


@pytest.mark.parametrize("name", names())
@holding(House)
async def test_genuine_recordings_can_be_played(house: House, name: str) -> None:
    frames = load_trace(FOLDER / f"{name}.log")
    await house.open(replay=frames)
    client = await house.dial()
    for frame in frames:
        if frame.side == ">":
            await client.send(frame.message())
        else:
            assert await client.receive() == frame.message()


@holding(House)
async def test_client_of_another_spelling_is_waited_for_and_understood(house: House) -> None:
    frames = load_trace(FOLDER / "developer_tool.log")
    await house.open(replay=frames)
    client = await house.dial()
    await client.send({"setup": {"model": "models/other"}})
    assert "setupComplete" in await client.receive()
    turn = {"role": "user", "parts": [{"text": "what is the weather"}]}
    await client.send({"client_content": {"turns": [turn], "turn_complete": True}})
    assert "toolCall" in (await client.until("toolCall"))[-1]


class PauseClock(ManualClock):
    """Waits for nothing and keeps how long it should have."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)


@holding(House)
async def test_pauses_are_as_long_as_they_were(house: House) -> None:
    clock = PauseClock()
    frames = [
        Frame(">", b'{"setup": {"model": "m"}}'),
        Frame("<", b'{"setupComplete": {}}', 0.5),
        Frame(">", b'{"realtimeInput": {"text": "hello"}}', 2.0),
        Frame("<", b'{"serverContent": {"turnComplete": true}}', 3.0),
    ]
    await house.open(replay=frames, clock=clock)
    client = await house.dial()
    await client.setup()
    await client.send({"realtime_input": {"text": "hi"}})
    await client.turn()
    assert clock.pauses == [0.5, 1.0]
