"""Traces, written and read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.errors import UsageError
from desktop.emulator.trace import Frame, Recorder, load_trace, parse_trace, without_sound
from tests.fakes.recording import FOLDER, load, names

pytestmark = pytest.mark.unit

SETUP = b'{"setup":{"model":"models/m"}}'
COMPLETE = b'{\n  "setupComplete": {}\n}\n'


def test_frames_are_found_by_their_length() -> None:
    data = b">31 " + SETUP + b"\n<27 " + COMPLETE + b"\n"
    assert parse_trace(data, "0.0\n1.5\n") == [Frame(">", SETUP), Frame("<", COMPLETE, 1.5)]


@pytest.mark.parametrize("name", names())
def test_recordings_without_lengths_are_understood(name: str) -> None:
    frames = parse_trace((FOLDER / f"{name}.log").read_bytes())
    recording = load(name)
    assert [frame.message() for frame in frames if frame.side == ">"] == recording.sent
    assert [frame.body.decode() for frame in frames if frame.side == "<"] == recording.received


@pytest.mark.parametrize("data", [b">99 {}", b">2 {}x", b"no frame"])
def test_what_is_no_trace_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="frame"):
        parse_trace(data)


def test_recorded_session_is_read_back(tmp_path: Path) -> None:
    times = iter([10.0, 10.25])
    recorder = Recorder(tmp_path, lambda: next(times))
    recording = recorder.open("one")
    recording.note(">", SETUP.decode())
    recording.note("<", COMPLETE)
    recorder.close()
    assert load_trace(tmp_path / "one.log") == [Frame(">", SETUP), Frame("<", COMPLETE, 0.25)]
    assert (tmp_path / "one.log").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["mimeType", "mime_type"])
def test_sound_can_be_left_out(name: str) -> None:
    blob = {"data": "AAAA", name: "audio/pcm;rate=16000"}
    picture = {"data": "BBBB", name: "image/jpeg"}
    frame = json.dumps({"realtimeInput": {"audio": blob, "video": picture}}).encode()
    kept = json.loads(without_sound(">", frame))["realtimeInput"]
    assert (kept["audio"]["data"], kept["video"]["data"]) == ("", "BBBB")


def test_unreadable_frame_is_left_out_whole() -> None:
    assert without_sound(">", b"secret words") == b"{}"


@pytest.mark.parametrize("text", ["", "nonsense", '>15 {"realtimeInput"', ">2 []\n", ">2 {}\n"])
def test_useless_trace_is_explained(tmp_path: Path, text: str) -> None:
    path = tmp_path / "one.log"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"one\.log"):
        load_trace(path)


def test_missing_trace_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load_trace(tmp_path / "none.log")


COMMENTED = b"# One.\n>31 " + SETUP + b"\n\n# Two.\n# Three.\n<27 " + COMPLETE + b"\n# Four."


@pytest.mark.parametrize(
    "data", [COMMENTED, COMMENTED.replace(b">31 ", b">").replace(b"<27 ", b"<")]
)
def test_comments_between_frames_are_passed_over(data: bytes) -> None:
    frames = parse_trace(data)
    assert [(frame.side, frame.message()) for frame in frames] == [
        (">", json.loads(SETUP)),
        ("<", {"setupComplete": {}}),
    ]


def test_unreadable_frames_of_a_client_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "one.log"
    path.write_bytes(b">31 " + SETUP + b"\n>3 {}\n<5 null\n")
    assert [(frame.side, frame.body) for frame in load_trace(path)] == [
        (">", SETUP),
        ("<", b"null"),
    ]
