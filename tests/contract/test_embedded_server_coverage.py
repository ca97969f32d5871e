"""What belongs to a turn, pages that an answer was read from, and sessions that fall silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.emulator.lifetime import Limits
from tests.contract.test_embedded_server import House, closing
from tests.contract.test_embedded_server_script import JPEG, staged
from tests.fakes.clock import ManualClock, settle
from tests.fakes.emulator import RawClient, contents, loud, quiet
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

PICTURE = {"realtimeInput": {"video": {"data": JPEG, "mimeType": "image/jpeg"}}}
ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"
READING: dict[str, Any] = {"tools": [{"urlContext": {}}]}
SCRIPT = """
[[when]]
asked = "summary of (.+)"
read = ["{1}"]
say = "It is short."
"""


async def declared_turn(house: House, coverage: str) -> dict[str, int]:
    """Declare activity with a picture and sound before, within and after; return the tokens."""
    client = await house.dial()
    activity = {"turnCoverage": coverage, "automaticActivityDetection": {"disabled": True}}
    await client.setup(realtimeInputConfig=activity)
    for signal in ("activityStart", "activityEnd"):
        await client.send(PICTURE)
        await client.speak(loud(400))
        await client.send({"realtimeInput": {signal: {}}})
    details = (await client.turn())[-1]["usageMetadata"]["promptTokensDetails"]
    return {item["modality"]: item["tokenCount"] for item in details}


@pytest.mark.parametrize(
    ("coverage", "pictures", "sound"),
    [(ONLY_ACTIVITY, 1, 10), (ALL_VIDEO, 2, 10), ("TURN_INCLUDES_ALL_INPUT", 2, 20)],
)
@holding(House)
async def test_declared_turn_holds_what_its_coverage_says(
    house: House, coverage: str, pictures: int, sound: int
) -> None:
    await house.open()
    assert await declared_turn(house, coverage) == {"VIDEO": 258 * pictures, "AUDIO": sound}


async def shown_in_silence(house: House, coverage: str) -> RawClient:
    client = await house.dial()
    await client.setup(realtimeInputConfig={"turnCoverage": coverage})
    await client.send(PICTURE)
    await client.speak(quiet(320) + loud(640) + quiet(900))
    await client.turn()
    return client


@pytest.mark.parametrize(("coverage", "seen"), [(ONLY_ACTIVITY, 0), (ALL_VIDEO, 1)])
@holding(House)
async def test_picture_shown_in_silence_is_seen_where_all_video_counts(
    house: House, coverage: str, seen: int
) -> None:
    await house.open()
    await shown_in_silence(house, coverage)
    assert len(house.mind.scenes[-1].pictures) == seen


@holding(House)
async def test_dropped_picture_is_still_told_as_received(house: House) -> None:
    await house.open()
    await shown_in_silence(house, ONLY_ACTIVITY)
    [session] = (await house.order("state"))["sessions"]
    assert session["frames"] == 1


def pages(turn: list[dict[str, Any]]) -> list[tuple[str, str]]:
    told = [message["serverContent"].get("urlContextMetadata") for message in turn]
    found = [page for metadata in told if metadata for page in metadata["urlMetadata"]]
    return [(page["retrievedUrl"], page["urlRetrievalStatus"]) for page in found]


@holding(House)
async def test_address_in_a_prompt_is_told_as_not_read(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(**READING)
    await client.write("What is on https://a.example/x?")
    assert pages(await client.turn()) == [("https://a.example/x", "URL_RETRIEVAL_STATUS_ERROR")]


@holding(House)
async def test_pages_are_told_only_where_the_tool_is_declared(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.write("What is on https://a.example/x?")
    assert pages(await client.turn()) == []


@holding(House)
async def test_script_reads_a_page(house: House, tmp_path: Path) -> None:
    client = await staged(house, tmp_path, SCRIPT, **READING)
    await client.write("summary of https://a.example/x")
    turn = await client.turn()
    assert pages(turn) == [("https://a.example/x", "URL_RETRIEVAL_STATUS_SUCCESS")]
    assert contents(turn)[-2:] == ["generationComplete", "turnComplete"]


@holding(House)
async def test_update_of_the_tools_ends_reading(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(**READING)
    await client.send({"contextUpdate": {"tools": {"tools": []}}})
    await client.write("What is on https://a.example/x?")
    assert pages(await client.turn()) == []


@holding(House)
async def test_session_without_sound_is_closed_where_that_is_a_limit(house: House) -> None:
    clock = ManualClock()
    await house.open(clock=clock, limits=Limits(idle_s=60.0))
    client = await house.dial()
    await client.setup()
    await settle()
    await clock.advance(50.0)
    await client.speak(quiet(40))
    await (await client.socket.ping())
    await clock.advance(50.0)
    await (await client.socket.ping())
    await clock.advance(11.0)
    assert await closing(lambda: client.until("goAway")) == (1008, "The operation was aborted.")
