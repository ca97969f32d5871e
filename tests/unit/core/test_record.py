from __future__ import annotations

import json

import pytest

from desktop.core.events import (
    FrameSent,
    SessionState,
    SessionStateChanged,
    SpeechReceived,
    ToolCallRequested,
)
from desktop.core.media import AudioChunk
from desktop.core.record import as_record

pytestmark = pytest.mark.unit


def test_an_event_becomes_its_label_and_fields() -> None:
    record = as_record(SessionStateChanged(SessionState.HEARING), 12)
    assert record == {"at_ms": 12, "type": "session_state", "state": "hearing you", "detail": ""}


def test_sound_and_pictures_become_their_size() -> None:
    speech = as_record(SpeechReceived(AudioChunk(bytes(4800), 24_000, 0.0)), 0)
    frame = as_record(FrameSent("screen", 8, 6, b"jpeg", 1.0), 0)
    assert (speech["chunk"]["ms"], frame["jpeg"]) == (100.0, {"bytes": 4})


def test_every_record_is_json() -> None:
    record = as_record(ToolCallRequested("1", "set_timer", {"seconds": 5}), 3)
    assert json.loads(json.dumps(record))["arguments"] == {"seconds": 5}
