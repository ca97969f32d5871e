from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.app.sound import SoundDesk
from desktop.audio.change import DeviceChanges
from desktop.core.errors import DeviceError
from desktop.core.events import ControlsChanged, Event, Notice
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.sound import SystemAudio
from desktop.core.sound_event import DeviceListChanged, RecordingChanged, SystemAudioChanged
from desktop.settings.sections import AudioSettings
from tests.fakes.clock import ManualClock, settle
from tests.unit.audio.test_mixer import FakeSystemAudio

pytestmark = pytest.mark.unit


class Room:
    """A sound desk with a computer that plays what a test says."""

    def __init__(self, folder: Path, settings: AudioSettings, failure: str) -> None:
        self.told: list[Event] = []
        self.changes = DeviceChanges(follow_server=False)
        self.sources: list[FakeSystemAudio] = []
        self.failure = failure
        self.desk = SoundDesk(folder, settings, self.told.append, ManualClock(), self.changes)
        self.desk.mixer._make = self.source

    def source(self) -> SystemAudio:
        self.sources.append(FakeSystemAudio(self.failure))
        return self.sources[-1]

    async def live(self, live: bool) -> None:
        self.desk.observe(ControlsChanged(live=live))
        await settle()


@asynccontextmanager
async def room(
    folder: Path, *, system_audio: bool = True, failure: str = ""
) -> AsyncIterator[Room]:
    made = Room(folder, AudioSettings(system_audio=system_audio), failure)
    try:
        yield made
    finally:
        await made.desk.aclose()


async def test_the_computer_is_heard_only_while_a_session_runs(tmp_path: Path) -> None:
    async with room(tmp_path) as made:
        assert made.sources == []
        await made.live(True)
        assert (made.sources[0].is_open, made.desk.steady) == (True, True)
        await made.live(False)
        assert (made.sources[0].is_open, made.desk.steady) == (False, False)


async def test_where_the_computer_cannot_be_heard_the_reason_is_told(tmp_path: Path) -> None:
    async with room(tmp_path, failure="not available here because") as made:
        await made.live(True)
        notice = made.told[-1]
        assert isinstance(notice, Notice)
        assert "because" in notice.text


async def test_the_switch_works_in_a_running_session(tmp_path: Path) -> None:
    async with room(tmp_path, system_audio=False) as made:
        await made.live(True)
        await made.desk.adopt(AudioSettings(system_audio=True))
        assert made.told[-1] == SystemAudioChanged(True, what="the computer")
        await made.desk.adopt(AudioSettings(system_audio=False))
        assert made.told[-1] == SystemAudioChanged(False)


async def test_without_a_session_the_switch_only_remembers(tmp_path: Path) -> None:
    async with room(tmp_path, system_audio=False) as made:
        await made.desk.adopt(AudioSettings(system_audio=True))
        assert made.sources == []


async def test_a_recording_ends_with_its_session(tmp_path: Path) -> None:
    async with room(tmp_path, system_audio=False) as made:
        await made.live(True)
        path = await made.desk.recorder.start()
        await made.live(False)
        await made.desk.aclose()
        assert made.told[-1] == RecordingChanged(False, str(path))


async def test_system_audio_ends_beside_the_session_and_the_recording_goes_on(
    tmp_path: Path,
) -> None:
    async with room(tmp_path) as made:
        await made.live(True)
        await made.desk.recorder.start()
        await made.desk.hush_computer()
        assert (made.sources[0].is_open, made.desk.recorder.active) == (False, True)


async def test_what_goes_out_is_what_is_recorded_and_unchanged(tmp_path: Path) -> None:
    async with room(tmp_path, system_audio=False) as made:
        chunk = AudioChunk(bytes(640), INPUT_RATE, 1000.0)
        assert made.desk(chunk) is chunk


async def test_device_changes_are_told_while_a_session_runs(tmp_path: Path) -> None:
    async with room(tmp_path, system_audio=False) as made:
        await made.live(True)
        await asyncio.to_thread(made.changes.tell_list)
        await settle()
        assert made.told == [DeviceListChanged()]


async def test_a_device_that_cannot_be_used_is_told_and_the_session_goes_on(
    tmp_path: Path,
) -> None:
    class Elsewhere:
        async def use(self, microphone: str, speaker: str) -> None:
            raise DeviceError(f"The microphone '{microphone}' is not there.")

        def adopt(self, _: AudioSettings) -> None:
            pass

        def listen_to_speaker(self, _: object) -> None:
            pass

    async with room(tmp_path, system_audio=False) as made:
        made.desk.take(Elsewhere())  # type: ignore[arg-type]  # what of a path is used here
        await made.live(True)
        await made.desk.adopt(AudioSettings(microphone="Desk"))
        notice = made.told[-1]
        assert isinstance(notice, Notice)
        assert "'Desk' is not there" in notice.text
