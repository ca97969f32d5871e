"""Sound beside the conversation, wired together: system audio, recording, devices in use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from desktop.audio.catalogue import SystemDevices
from desktop.audio.change import CHANGES, DeviceChanges
from desktop.audio.checkup import DeviceSoundTest
from desktop.audio.mixer import UplinkMixer
from desktop.audio.own_voice import OwnVoice
from desktop.audio.path import AudioPath
from desktop.audio.recording import SessionRecorder
from desktop.audio.system_audio import open_system_audio
from desktop.core.clock import Clock
from desktop.core.errors import DeviceError, UserFacingError
from desktop.core.events import ControlsChanged, Event, Notice, NoticeLevel
from desktop.core.media import AudioChunk
from desktop.core.sound import SoundBoard, SystemAudio
from desktop.core.sound_event import DeviceListChanged
from desktop.settings.sections import AudioSettings


class SoundDesk:
    """Owns the mix and the recording; stands at the end of the uplink as its ``through``.

    System audio is heard only while a session runs, and its recording ends with it.
    """

    def __init__(
        self,
        folder: Path,
        settings: AudioSettings,
        publish: Callable[[Event], None],
        clock: Clock,
        changes: DeviceChanges = CHANGES,
    ) -> None:
        self.devices = SystemDevices()
        self.test = DeviceSoundTest(lambda: self._settings)
        self.own_voice = OwnVoice()
        self.recorder = SessionRecorder(
            folder, publish, clock, lambda: f".{self._settings.recording_format}"
        )
        self.mixer = UplinkMixer(self._source, publish, settings.system_audio_volume)
        self._settings = settings
        self._publish = publish
        self._clock = clock
        self._changes = changes
        self._path: AudioPath | None = None
        self._live = False
        self._listening = ExitStack()
        self._tasks: set[asyncio.Task[None]] = set()

    def __call__(self, chunk: AudioChunk) -> AudioChunk:
        """Record the person's side and mix the computer into what goes out."""
        self.recorder.voice(chunk)
        return self.mixer.mix(chunk)

    @property
    def board(self) -> SoundBoard:
        """What a front end may ask."""
        return SoundBoard(self.devices, self.test, self.mixer, self.recorder)

    @property
    def steady(self) -> bool:
        """Whether every chunk has to pass: what the computer plays has no pauses of its own."""
        return self.mixer.on

    def take(self, path: AudioPath) -> None:
        """Listen to the speaker of a new session's path."""
        self._path = path
        path.listen_to_speaker(self.own_voice.listen)
        path.listen_to_speaker(self.recorder.answer)

    def observe(self, event: Event) -> None:
        """Follow the session; subscribe this to the hub."""
        self.recorder.observe(event)
        if not isinstance(event, ControlsChanged) or event.live == self._live:
            return
        self._live = event.live
        if event.live:
            self._begin()
        else:
            self._listening.close()
            self._start(self._quiet(), "end of system audio and recording")

    async def adopt(self, settings: AudioSettings) -> None:
        """Take other settings, also for a session that runs."""
        before, self._settings = self._settings, settings
        self.mixer.set_volume(settings.system_audio_volume)
        if self._path is not None:
            self._path.adopt(settings)
        chosen = (settings.microphone, settings.speaker)
        try:
            if self._path is not None and chosen != (before.microphone, before.speaker):
                await self._path.use(*chosen)
        except DeviceError as error:
            self._publish(Notice(str(error), NoticeLevel.WARNING, key="device"))
        moved = settings.system_audio_device != before.system_audio_device
        if moved and self.mixer.on:
            await self.mixer.set_on(False)
        if self._live:
            await self._switch()

    def poke(self) -> None:
        """Take the front end's word that devices came or went; from any thread."""
        self._changes.poke()

    async def hush_computer(self) -> None:
        """End system audio for good, while the session still ends.

        Both wait for a sound system that hangs, so that one after the other takes twice as long.
        """
        self._settings = replace(self._settings, system_audio=False)
        await self._switch()

    async def aclose(self) -> None:
        """End everything; may be called twice."""
        self._listening.close()
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._quiet()

    def _begin(self) -> None:
        loop = asyncio.get_running_loop()

        def tell() -> None:
            loop.call_soon_threadsafe(self._publish, DeviceListChanged())

        self._listening.enter_context(self._changes.listening(tell))
        if self._settings.system_audio:
            self._start(self._switch(), "start of system audio")

    async def _switch(self) -> None:
        """Bring system audio to what the settings ask for; where it cannot be had, say why."""
        try:
            await self.mixer.set_on(self._settings.system_audio)
        except UserFacingError as error:
            self._publish(Notice(str(error), NoticeLevel.WARNING, key="system audio"))

    async def _quiet(self) -> None:
        await self.mixer.set_on(False)
        await self.recorder.stop()

    def _start(self, work: Coroutine[None, None, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _source(self) -> SystemAudio:
        wanted = self._settings.system_audio_device
        return open_system_audio(wanted, self.own_voice, self._publish, self._clock)
