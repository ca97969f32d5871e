"""Recordings of a session's messages: what is written, and what never is."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import StoreError
from desktop.live import recording as room
from desktop.live.recording import SessionRecording, without_audio
from desktop.live.wire import Side

pytestmark = pytest.mark.unit

SOUND = b'{\n  "serverContent": {"modelTurn": {"parts": [{"inlineData": {"mimeType": '
SOUND += b'"audio/pcm;rate=24000", "data": "c291bmQ="}}]}}\n}\n'


def recorded(
    folder: Path, *frames: tuple[Side, str | bytes], audio: bool = False
) -> tuple[bytes, str]:
    """Record one socket and return its trace and timing; a second passes at each message."""
    times = iter(range(99))
    recording = SessionRecording(folder / "talk.txt", lambda: float(next(times)), audio=audio)
    recording.start()
    listener = recording.new_socket()
    for side, frame in frames:
        listener.heard(side, frame)
    recording.close()
    return recording.path.read_bytes(), recording.path.with_suffix(".timing").read_text()


def test_both_sides_are_written_in_order_with_their_lengths(tmp_path: Path) -> None:
    trace, timing = recorded(
        tmp_path, (">", '{"setup":{}}'), ("<", b'{\n  "setupComplete": {}\n}\n'), audio=True
    )
    assert trace == b'>13 {"setup":{}}\n<27 {\n  "setupComplete": {}\n}\n\n'
    assert timing == "0.000\n1.000\n"


def test_sound_is_left_out_unless_it_is_wanted(tmp_path: Path) -> None:
    assert b"c291bmQ=" not in recorded(tmp_path, ("<", SOUND))[0]
    assert b"c291bmQ=" in recorded(tmp_path, ("<", SOUND), audio=True)[0]


def test_sound_of_both_spellings_is_found() -> None:
    snake = b'{"realtime_input":{"audio":{"data":"c291bmQ=","mime_type":"audio/pcm"}}}'
    assert without_audio(snake) == snake.replace(b"c291bmQ=", b"")


def test_what_cannot_be_read_is_not_kept_without_sound() -> None:
    assert without_audio(b"\xff\x00") == b"{}"


def test_a_project_and_handles_are_replaced(tmp_path: Path) -> None:
    setup = '{"setup":{"model":"projects/acme/locations/us/publishers/google/models/m"}}'
    given = b'{"sessionResumptionUpdate": {"newHandle": "secret", "resumable": true}}'
    taken = '{"setup":{"sessionResumption":{"handle":"secret"}}}'
    trace, _ = recorded(tmp_path, (">", setup), ("<", given), (">", taken), audio=True)
    assert b"acme" not in trace
    assert b"secret" not in trace
    assert trace.count(b'"handle-1"') == 2


def test_each_socket_has_a_file_of_its_own_and_an_unused_one_none(tmp_path: Path) -> None:
    recording = SessionRecording(tmp_path / "talk.txt", lambda: 0.0)
    recording.start()
    recording.new_socket()
    for _ in range(2):
        recording.new_socket().heard(">", '{"setup":{}}')
    recording.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "talk-2.timing", "talk-2.txt", "talk.timing", "talk.txt",
    ]  # fmt: skip
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_a_file_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    recording = SessionRecording(tmp_path / "file" / "talk.txt", lambda: 0.0)
    with pytest.raises(StoreError, match="cannot be written"):
        recording.start()
    recording.close()


def test_the_greatest_size_ends_it_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST_BYTES", 40)
    told: list[str] = []
    recording = SessionRecording(tmp_path / "talk.txt", lambda: 0.0, on_trouble=told.append)
    recording.start()
    for _ in range(9):
        recording.note(1, ">", '{"setup":{}}')
    recording.close()
    assert told == ["The recording has ended: it has reached its greatest size."]
    assert recording.path.stat().st_size <= 40


def test_what_the_disk_was_too_slow_for_is_counted_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "WAITING", 2)
    told: list[str] = []
    recording = SessionRecording(tmp_path / "talk.txt", lambda: 0.0, on_trouble=told.append)
    for _ in range(5):
        recording.note(1, ">", '{"setup":{}}')
    assert recording.dropped == 3
    recording.start()
    recording.close()
    assert told == ["The recording lacks 3 messages: the disk was too slow for them."]
