"""What other people's clients rely on, found by running them (see ``tests/conformance``)."""

from __future__ import annotations

import base64

import pytest

from tests.contract.test_embedded_server import TIMER, House, use_timer
from tests.fakes.emulator import contents, loud, quiet, words
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

TOOLS = {"functionDeclarations": [TIMER]}
NATIVE = "models/gemini-2.5-flash-native-audio-preview-12-2025"


@holding(House)
async def test_older_models_hear_the_deprecated_media_chunks(house: House) -> None:
    """The Agent Development Kit sends its sound so to models before 3.0."""
    await house.open()
    client = await house.dial()
    await client.setup(model=NATIVE, inputAudioTranscription={})
    data = base64.b64encode(loud(400) + quiet(1200)).decode()
    chunk = {"data": data, "mimeType": "audio/pcm;rate=16000"}
    await client.send({"realtime_input": {"media_chunks": [chunk]}})
    turn = await client.turn()
    assert words(turn, "inputTranscription").strip()


@holding(House)
async def test_a_blocking_call_completes_the_turn_of_older_models(house: House) -> None:
    """The Agent Development Kit runs a tool only once the turn that called it is complete."""
    await house.open(use_timer)
    client = await house.dial()
    await client.setup(model=NATIVE, tools=[TOOLS], outputAudioTranscription={})
    await client.write("timer")
    turn = await client.turn()
    [call] = next(message["toolCall"] for message in turn if "toolCall" in message)["functionCalls"]
    assert contents(turn)[-2:] == ["generationComplete", "turnComplete"]
    answer = {"id": call["id"], "name": call["name"], "response": {"status": "set"}}
    await client.send({"toolResponse": {"functionResponses": [answer]}})
    assert words(await client.turn()) == "The timer says set"


@holding(House)
async def test_no_handle_is_offered_while_a_tool_blocks(house: House) -> None:
    await house.open(use_timer)
    client = await house.dial()
    await client.setup(model=NATIVE, tools=[TOOLS], sessionResumption={})
    await client.until("sessionResumptionUpdate", "newHandle")
    await client.write("timer")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    await client.until("serverContent", "turnComplete")
    answer = {"id": call["id"], "name": call["name"], "response": {"status": "set"}}
    await client.send({"toolResponse": {"functionResponses": [answer]}})
    until_said = await client.until("serverContent", "modelTurn")
    assert all("newHandle" not in m.get("sessionResumptionUpdate", {}) for m in until_said)
