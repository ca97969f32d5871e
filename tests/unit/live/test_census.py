"""Messages are counted, and what the SDK has no place for is noticed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from google.genai import types

from desktop.diagnostics.counter import Counters
from desktop.live.census import MOST_NAMES, Census, unknown_fields

pytestmark = pytest.mark.unit


def counted(*frames: bytes) -> dict[str, int]:
    counters = Counters()
    census = Census(counters.count)
    for frame in frames:
        census.heard("<", frame)
    summary = counters.summary()
    del summary["messages_received"], summary["bytes_received"]
    return summary


def unknown(message: dict[str, Any]) -> list[str]:
    return list(unknown_fields(message, types.LiveServerMessage))


def test_both_directions_are_counted() -> None:
    counters = Counters()
    census = Census(counters.count)
    census.heard(">", '{"setup":{}}')
    census.heard("<", b'{"setupComplete":{}}')
    assert counters.summary() == {
        "bytes_received": 20, "bytes_sent": 12, "messages_received": 1, "messages_sent": 1,
    }  # fmt: skip


@pytest.mark.parametrize("frame", [b"\xff\xfe", b"[1]", b"3", b"{", b"[" * 100_000])
def test_what_is_no_message_is_malformed(frame: bytes) -> None:
    assert counted(frame) == {"malformed_messages": 1}


def test_a_message_without_any_known_field_is_unknown() -> None:
    assert counted(b'{"bidiGreeting":{}}') == {"unknown_fields": 1, "unknown_messages": 1}


def test_an_empty_message_is_neither() -> None:
    assert counted(b"{}") == {}


def test_a_new_field_beside_known_ones_is_found_at_its_depth() -> None:
    part = {"inlineData": {"mimeType": "audio/pcm", "data": "AAAA", "loudness": 3}}
    message = {"serverContent": {"modelTurn": {"parts": [part]}, "mood": "kind"}}
    assert unknown(message) == [
        "serverContent.modelTurn.parts.inlineData.loudness",
        "serverContent.mood",
    ]


def test_free_maps_are_not_looked_into() -> None:
    call = {"id": "1", "name": "f", "args": {"anything": {"goes": 1}}}
    assert unknown({"toolCall": {"functionCalls": [call]}}) == []


def test_what_the_sdk_renames_is_known() -> None:
    assert unknown({"voiceActivity": {"type": "ACTIVITY_START"}}) == []
    assert unknown({"usageMetadata": {"candidatesTokenCount": 3, "trafficType": "X"}}) == []


def test_names_in_the_log_are_bounded(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "desktop.live.census")
    frames = [json.dumps({f"new{n}": 1}).encode() for n in range(MOST_NAMES + 9)]
    counted(*frames, b'{"a b\\n": 1}')
    assert len(caplog.records) == MOST_NAMES


def test_long_names_of_a_service_are_not_kept() -> None:
    census = Census(Counters().count)
    for number in range(3):
        census.heard("<", json.dumps({f"{number}" + "x" * 10_000: 1}))

    assert census._told == {"?"}
