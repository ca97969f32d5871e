"""What the service sends in one frame: 2 MiB are taken, more than 16 MiB end the line."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from desktop.core.clock import SystemClock
from desktop.core.events import LinkLost, LinkResumed, Notice, SpeechReceived
from desktop.live.backend import Backend
from desktop.live.dialler import Dialler
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.link_stage import BRIEF, Wire, serving
from tests.contract.live_stage import until

pytestmark = pytest.mark.contract


def speech(size: int) -> bytes:
    """Return a message with so many bytes of sound."""
    data = base64.b64encode(bytes(size)).decode()
    part = {"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": data}}
    return json.dumps({"serverContent": {"modelTurn": {"parts": [part]}}}).encode()


def session_with(backend: Backend) -> LiveSupervisor:
    clock = SystemClock()
    return LiveSupervisor(
        backend,
        SessionSettings(),
        clock,
        random=lambda: 0.0,
        dial=Dialler(clock),
    )


async def test_17_two_mebibytes_in_a_frame_are_heard(tmp_path: Path) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        await wire.say(speech(2 * 2**20))
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, _):
        session = session_with(backend)
        try:
            await session.start(BRIEF)
            assert len((await until(session, SpeechReceived)).chunk.pcm) == 2 * 2**20
            assert len(wires) == 1
        finally:
            await session.aclose()


async def test_17_a_frame_beyond_sixteen_mebibytes_is_not_taken_and_the_session_goes_on(
    tmp_path: Path,
) -> None:
    async def script(wire: Wire) -> None:
        await wire.welcome()
        if not wires[1:]:
            await wire.say({"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}})
            await wire.connection.send(bytes(17 * 2**20))
        else:
            await wire.say(speech(480))
        await wire.connection.wait_closed()

    async with serving(tmp_path, script) as (backend, wires, _):
        session = session_with(backend)
        try:
            await session.start(BRIEF)
            lost = await until(session, LinkLost)
            assert "larger than 16 MiB" in lost.reason
            assert "too large to take" in (await until(session, Notice)).text
            assert (await until(session, LinkResumed)).how == "resumed"
            await until(session, SpeechReceived)
        finally:
            await session.aclose()
