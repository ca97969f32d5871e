"""Finer points of the wire: frame kinds, compression, what counts, and what the SDK may send."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from google.genai import types
from websockets.extensions.permessage_deflate import PerMessageDeflate

from desktop.emulator import schema
from tests.contract.test_embedded_server import SPOKEN, House, closing, echo
from tests.contract.test_embedded_server_script import JPEG
from tests.fakes.emulator import LIVE, VERTEX, contents, loud, quiet
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

THINKING = "models/gemini-3.8-live-extended-thinking"
LIVE_31 = "models/gemini-3.1-flash-live-preview"
PLACE = "projects/p/locations/{}/publishers/google/models/gemini-3.8-live"


@pytest.mark.parametrize(
    ("options", "query", "kind"),
    [
        ({}, "", bytes),
        ({}, "?frames=text", str),
        ({"text_frames": True}, "", str),
        ({"text_frames": True}, "?frames=binary", bytes),
    ],
)
@holding(House)
async def test_frames_are_binary_unless_text_is_asked_for(
    house: House, options: dict[str, Any], query: str, kind: type
) -> None:
    await house.open(**options)
    client = await house.dial(LIVE + query)
    await client.send({"setup": {"model": "models/gemini-3.8-live"}})
    frame = await client.socket.recv()
    assert isinstance(frame, kind)
    assert json.loads(frame) == {"setupComplete": {}}


@pytest.mark.parametrize("deflate", [True, False])
@holding(House)
async def test_frames_are_deflated_on_request(house: House, deflate: bool) -> None:
    await house.open(deflate=deflate)
    client = await house.dial(compression="deflate")
    agreed = client.socket.protocol.extensions
    assert any(isinstance(extension, PerMessageDeflate) for extension in agreed) is deflate
    await client.setup()
    await client.write("hello")
    assert contents(await client.turn())[-1] == "turnComplete"


@holding(House)
async def test_pings_are_answered_at_once(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await (await client.socket.ping(b"\x00\xff"))


@holding(House)
async def test_close_reasons_fit_a_control_frame(house: House) -> None:
    await house.open()
    client = await house.dial()
    code, reason = await closing(lambda: client.setup(**{"labels" + "é" * 200: {}}))
    assert (code, len(reason.encode()) <= 123) == (1007, True)


@holding(House)
async def test_voice_activity_is_told_as_its_reference_has_it(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(model=LIVE_31)
    await client.speak(quiet(320) + loud(640) + quiet(1_000))
    signals = [(await client.until("voiceActivity"))[-1]["voiceActivity"] for _ in range(2)]
    assert [signal["type"] for signal in signals] == ["ACTIVITY_START", "ACTIVITY_END"]
    assert all(signal["audioOffset"].endswith("s") for signal in signals)


@holding(House)
async def test_thought_comes_as_text_and_is_counted(house: House) -> None:
    await house.open()
    client = await house.dial()
    thinking = {"thinkingLevel": "LOW", "includeThoughts": True}
    await client.setup(model=THINKING, generationConfig={"thinkingConfig": thinking})
    await client.write("hello")
    first, *_, last = await client.turn()
    [part] = first["serverContent"]["modelTurn"]["parts"]
    assert (part["thought"], "hello" in part["text"]) == (True, True)
    counts = last["usageMetadata"]
    assert counts["totalTokenCount"] == sum(
        counts[f"{name}TokenCount"] for name in ("prompt", "response", "thoughts")
    )


async def prompt_tokens(house: House, **setup: Any) -> dict[str, int]:
    """Send a second of near silence, speech and two pictures; return the prompt's tokens."""
    client = await house.dial()
    await client.setup(**setup)
    await client.send({"realtimeInput": {"video": {"data": JPEG, "mimeType": "image/jpeg"}}})
    await client.speak(quiet(1_000) + loud(640) + quiet(1_000))
    details = (await client.turn())[-1]["usageMetadata"]["promptTokensDetails"]
    return {item["modality"]: item["tokenCount"] for item in details}


@holding(House)
async def test_usage_counts_sound_and_pictures_by_modality(house: House) -> None:
    await house.open(echo)
    found = await prompt_tokens(house)
    assert found["VIDEO"] == 258
    assert 16 <= found["AUDIO"] <= 40  # 0.64 s of speech, with some sound around it


@holding(House)
async def test_silence_costs_where_turns_cover_all_input(house: House) -> None:
    await house.open(echo)
    found = await prompt_tokens(
        house, realtimeInputConfig={"turnCoverage": "TURN_INCLUDES_ALL_INPUT"}
    )
    assert 25 * 2.4 <= found["AUDIO"] <= 25 * 2.7


@holding(House)
async def test_picture_in_a_written_turn_is_an_image(house: House) -> None:
    await house.open(echo)
    client = await house.dial()
    await client.setup()
    parts = [{"inlineData": {"data": JPEG, "mimeType": "image/jpeg"}}, {"text": "what is it"}]
    turn = {"role": "user", "parts": parts}
    await client.send({"clientContent": {"turns": [turn], "turnComplete": True}})
    details = (await client.turn())[-1]["usageMetadata"]["promptTokensDetails"]
    assert {"modality": "IMAGE", "tokenCount": 258} in details


@holding(House)
async def test_handle_is_bound_to_its_location(house: House) -> None:
    await house.open()
    client = await house.dial(VERTEX)
    await client.setup(model=PLACE.format("us-central1"), sessionResumption={})
    update = (await client.until("sessionResumptionUpdate", "newHandle"))[-1]
    await client.socket.close()
    handle = update["sessionResumptionUpdate"]["newHandle"]
    other = await house.dial(VERTEX)
    wanted = {"model": PLACE.format("europe-west4"), "sessionResumption": {"handle": handle}}
    assert await closing(lambda: other.setup(**wanted)) == (1007, "Invalid session handle")


@holding(House)
async def test_empty_list_of_an_update_clears_the_tools(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(tools=[{"functionDeclarations": [{"name": "f"}]}], **SPOKEN)
    await client.send({"contextUpdate": {"tools": {"tools": []}}})
    await client.write("hello")
    await client.turn()
    assert house.mind.scenes[-1].tools == ()


@holding(House)
async def test_metrics_tell_the_server_s_share_of_an_answer(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(
        realtimeInputConfig={"automaticActivityDetection": {"silenceDurationMs": 320}}
    )
    await client.speak(quiet(320) + loud(640) + quiet(1_000))
    await client.turn()
    told = await house.order("metrics")
    assert told["counts"]["sessions"] == 1
    times = told["times"]
    assert times["detection_ms"]["median"] == 320.0
    assert times["answer_ms"]["median"] >= times["detection_ms"]["median"]


def aliases(model: Any) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


@pytest.mark.parametrize(
    ("model", "known"),
    [
        (types.LiveClientSetup, schema.SETUP),
        (types.GenerationConfig, schema.SETUP["generationConfig"]),
        (types.Tool, schema.TOOL),
        (types.Content, schema.CONTENT),
        (types.RealtimeInputConfig, schema.SETUP["realtimeInputConfig"]),
        (types.AudioTranscriptionConfig, schema.SETUP["inputAudioTranscription"]),
        (types.LiveClientContent, schema.CLIENT_CONTENT),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_field_of_the_library_is_known(model: Any, known: schema.Kind) -> None:
    assert isinstance(known, Mapping)
    assert aliases(model) <= set(known)
