from __future__ import annotations

import asyncio
import sys
import threading
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import pytest_asyncio
import soundfile

from desktop.audio.recording import SessionRecorder
from desktop.audio.stereo_file import StereoFile
from desktop.core.errors import StoreError
from desktop.core.events import Event, Interrupted, Notice, TranscriptLineChanged
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, AudioChunk
from desktop.core.sound_event import RecordingChanged
from tests.fakes.clock import ManualClock, settle
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit

START = 1000.0


class Studio:
    """A recorder with a clock that a test moves."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(START)
        self.told: list[Event] = []
        self.suffix = ".wav"
        self.recorder = SessionRecorder(folder, self.told.append, self.clock, lambda: self.suffix)

    async def pass_time(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.5)):
            await self.clock.advance(0.5)
            await settled()


@pytest_asyncio.fixture
async def one_worker() -> None:
    """Who waits for the only worker has waited for the write before."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))


async def settled() -> None:
    """Let a worker thread finish a write of some milliseconds."""
    for _ in range(3):
        await asyncio.to_thread(lambda: None)
        await settle()


def sides(path: Path) -> npt.NDArray[np.int16]:
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getnchannels()) == (OUTPUT_RATE, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)


def line(text: str) -> TranscriptLineChanged:
    return TranscriptLineChanged(1, "user", text, final=True, wall_time="09:30")


async def test_you_are_on_the_left_and_the_assistant_on_the_right(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    studio.recorder.voice(AudioChunk(constant(500, INPUT_RATE, 3000), INPUT_RATE, START + 1.0))
    studio.recorder.answer(constant(500, OUTPUT_RATE, 7000), START + 1.0)
    await studio.pass_time(2.0)
    await studio.recorder.stop()
    left, right = sides(path).T
    at = OUTPUT_RATE
    assert left[at * 3 // 4] == pytest.approx(3000, abs=20)
    assert (left[at * 5 // 4], right[at * 3 // 4]) == (0, 0)
    assert right[at * 5 // 4] == 7000
    assert len(left) == 2 * OUTPUT_RATE


async def test_what_you_say_lies_where_it_was_said_to_the_millisecond(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    said = np.zeros(INPUT_RATE, "<i2")
    said[INPUT_RATE // 2] = 20_000
    for number, block in enumerate(said.reshape(-1, INPUT_RATE // 50), 1):
        studio.recorder.voice(AudioChunk(block.tobytes(), INPUT_RATE, START + number / 50))
    await studio.pass_time(2)
    await studio.recorder.stop()
    at = int(np.abs(sides(path)[:, 0].astype(int)).argmax()) / OUTPUT_RATE
    assert abs(at - 0.5) < 0.001


@pytest.mark.usefixtures("one_worker")
async def test_the_file_can_be_played_while_it_is_written(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    await studio.pass_time(3.0)
    length = len(sides(path)) / OUTPUT_RATE
    await studio.recorder.stop()
    assert length == pytest.approx(2.0)


async def test_start_and_stop_are_told_with_the_file(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    assert await studio.recorder.start() == path
    await studio.recorder.stop()
    await studio.recorder.stop()
    assert studio.told == [RecordingChanged(True, str(path)), RecordingChanged(False, str(path))]


async def test_nothing_is_kept_before_the_start_and_after_the_stop(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    studio.recorder.voice(AudioChunk(constant(20, INPUT_RATE), INPUT_RATE, START))
    studio.recorder.mark("nothing")
    await studio.recorder.stop()
    assert await asyncio.to_thread(lambda: list(tmp_path.iterdir())) == []


async def test_an_interrupted_answer_ends_where_it_was_cut(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    studio.recorder.answer(constant(500, OUTPUT_RATE, 7000), START)
    await studio.clock.advance(0.25)
    studio.recorder.observe(Interrupted(250))
    await studio.pass_time(1.0)
    await studio.recorder.stop()
    right = sides(path)[:, 1]
    assert np.count_nonzero(right) == pytest.approx(OUTPUT_RATE // 4, abs=10)


async def test_markers_tell_the_seconds_and_what_was_said(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    await studio.clock.advance(1.25)
    studio.recorder.observe(line("What do\nyou see?"))
    await studio.recorder.stop()
    labels = path.with_suffix(".labels.txt").read_text()
    assert labels == "1.250\t1.250\tYou: What do you see?\n"


async def test_markers_are_in_the_wav_file_too(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    await studio.pass_time(1.5)
    studio.recorder.mark("here")
    await studio.recorder.stop()
    written = path.read_bytes()
    assert len(sides(path)) == 1.5 * OUTPUT_RATE
    assert written.endswith(b"here\0" + b"\0")
    assert int.from_bytes(written[4:8], "little") == len(written) - 8


async def test_a_recording_is_flac_where_that_is_chosen(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    studio.suffix = ".flac"
    path = await studio.recorder.start()
    studio.recorder.answer(constant(500, OUTPUT_RATE, 7000), START)
    studio.recorder.mark("here")
    await studio.pass_time(2.0)
    await studio.recorder.stop()
    heard, rate = soundfile.read(path, dtype="int16")
    assert (path.suffix, rate, len(heard)) == (".flac", OUTPUT_RATE, 2 * OUTPUT_RATE)
    assert heard[OUTPUT_RATE // 4].tolist() == [0, 7000]
    assert b"CHAPTER001NAME=here" in path.read_bytes()


async def test_the_name_of_a_file_says_its_format(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start(tmp_path / "mine.FLAC")
    await studio.pass_time(1.0)
    await studio.recorder.stop()
    assert soundfile.info(path).format == "FLAC"


async def test_flac_without_its_library_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "soundfile", None)
    studio = Studio(tmp_path)
    with pytest.raises(StoreError, match="soundfile"):
        await studio.recorder.start(tmp_path / "mine.flac")
    assert not (tmp_path / "mine.flac").exists()


async def test_two_recordings_of_one_second_have_two_names(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    first = await studio.recorder.start()
    await studio.recorder.stop()
    second = await studio.recorder.start()
    await studio.recorder.stop()
    assert first != second


async def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    studio.recorder.mark("private")
    await studio.recorder.stop()
    labels = path.with_suffix(".labels.txt")
    assert (path.stat().st_mode | labels.stat().st_mode) & 0o077 == 0


async def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    studio = Studio(tmp_path / "file" / "folder")
    with pytest.raises(StoreError, match="Nothing is recorded"):
        await studio.recorder.start()
    assert not studio.recorder.active


async def test_a_full_disk_ends_the_recording_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = Studio(tmp_path)
    await studio.recorder.start()

    def full(*_: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(StereoFile, "write", full)
    await studio.pass_time(1.0)
    await studio.recorder.stop()
    assert not studio.recorder.active
    notice = studio.told[-1]
    assert isinstance(notice, Notice)
    assert "No space left" in notice.text


async def test_a_write_that_still_runs_when_it_is_stopped_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = Studio(tmp_path)
    path = await studio.recorder.start()
    await studio.pass_time(1.5)
    begun, go_on, write = threading.Event(), threading.Event(), StereoFile.write

    def slow(file: StereoFile, left: bytes, right: bytes) -> None:
        if not begun.is_set():
            begun.set()
            go_on.wait(60)
        write(file, left, right)

    monkeypatch.setattr(StereoFile, "write", slow)
    await studio.clock.advance(0.5)
    await asyncio.to_thread(begun.wait, 60)
    stopping = asyncio.create_task(studio.recorder.stop())
    await settled()
    go_on.set()
    await stopping
    assert len(sides(path)) == 2 * OUTPUT_RATE
