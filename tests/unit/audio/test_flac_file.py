from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop.audio.flac_file import FlacFile
from desktop.audio.marker import Marker
from desktop.core.media import OUTPUT_RATE
from tests.unit.audio.tone import constant, tone

pytestmark = pytest.mark.unit

LEFT = tone(1000, OUTPUT_RATE)
RIGHT = constant(500, OUTPUT_RATE, 7000)


def test_both_sides_come_back_to_the_sample(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    file.write(LEFT, RIGHT)
    file.write(b"", RIGHT)
    file.close()
    sides, rate = soundfile.read(tmp_path / "a.flac", dtype="int16")
    assert rate == OUTPUT_RATE
    assert sides[:, 0].tobytes() == LEFT + bytes(len(RIGHT))
    assert sides[:, 1].tobytes() == RIGHT + bytes(len(LEFT) - len(RIGHT)) + RIGHT


def test_what_was_written_can_be_heard_before_the_file_is_closed(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    for _ in range(3):
        file.write(LEFT, LEFT)
    sides, _ = soundfile.read(tmp_path / "a.flac", dtype="int16")
    file.close()
    whole = np.frombuffer(LEFT * 3, "<i2")
    assert len(sides) > 2.5 * OUTPUT_RATE
    assert np.array_equal(sides[:, 0], whole[: len(sides)])


def test_markers_are_chapters_of_the_file(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    file.write(LEFT, LEFT)
    file.close([Marker.of(0.25, "You: grüß dich"), Marker.of(3725.5, "interrupted")])
    written = (tmp_path / "a.flac").read_bytes()
    assert b"CHAPTER001=00:00:00.250" in written
    assert "CHAPTER001NAME=You: grüß dich".encode() in written
    assert b"CHAPTER002=01:02:05.500" in written
    sides, _ = soundfile.read(tmp_path / "a.flac", dtype="int16")
    assert sides[:, 0].tobytes() == LEFT


def test_more_markers_than_there_is_room_for_leave_the_sound_alone(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    file.write(LEFT, LEFT)
    file.close([Marker.of(at, "so many words " * 10) for at in range(2000)])
    sides, _ = soundfile.read(tmp_path / "a.flac", dtype="int16")
    assert sides[:, 0].tobytes() == LEFT


def test_a_recording_of_nothing_is_a_file_of_nothing(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    file.write(b"", b"")
    file.close([Marker.of(0, "nothing")])
    file.close()
    assert (tmp_path / "a.flac").exists()


def test_a_full_disk_is_told_as_the_disk_said_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = FlacFile(tmp_path / "a.flac", OUTPUT_RATE)
    with monkeypatch.context() as patched:
        patched.setattr(file._file.file, "put", _full)  # noqa: SLF001 - a disk cannot be filled here
        with pytest.raises(OSError, match="No space left") as caught:
            file.write(LEFT, LEFT)
    assert caught.value.errno == errno.ENOSPC
    with pytest.raises(OSError, match="No space left"):
        file.close()


def _full(_data: bytes) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
