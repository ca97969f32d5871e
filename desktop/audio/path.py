"""Builds the microphone and the speaker that a run was asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.audio.duplex import Duplex
from desktop.audio.echo import OFF, Cleaner, Cleaning, open_cleaner
from desktop.audio.file import AbsentMicrophone, FileMicrophone, RecordingSpeaker
from desktop.audio.headset import is_worn
from desktop.audio.microphone import DeviceMicrophone
from desktop.audio.speaker import DeviceSpeaker, Listen
from desktop.core.clock import Clock, SystemClock
from desktop.core.events import Event
from desktop.core.ports import Microphone, Speaker, VoiceActivity
from desktop.settings.sections import AudioSettings


class Wish:
    """What is to be done to the microphone's signal: the settings, and what the speaker is."""

    def __init__(self, settings: AudioSettings) -> None:
        self._settings = settings
        self.plays_on: Callable[[], str] = str

    def adopt(self, settings: AudioSettings) -> bool:
        """Take other settings and return whether they ask for other cleaning."""
        before, self._settings = self._settings, settings
        return Cleaning.of(before) != Cleaning.of(settings)

    def open_cleaner(self) -> Cleaner:
        """Return a cleaner as is wished for now. Blocks."""
        headset = is_worn(self.plays_on())
        return open_cleaner(Cleaning.of(self._settings, headset=headset))


class AudioPath:
    """Both directions of sound; ``open`` and ``aclose`` of each port are independent."""

    def __init__(
        self,
        microphone: Microphone,
        speaker: DeviceSpeaker | RecordingSpeaker,
        duplex: Duplex | None = None,
        wish: Wish | None = None,
    ) -> None:
        self.microphone = microphone
        self.speaker: Speaker = speaker
        self._voice = speaker
        self._duplex = duplex
        self._wish = wish
        self._listeners: list[Listen] = []
        speaker.listen = self._spread

    def listen_to_speaker(self, listen: Listen) -> None:
        """Let this hear every block that is played, on whatever thread plays."""
        self._listeners.append(listen)

    async def use(self, microphone: str, speaker: str) -> None:
        """Go over to other devices while running; files and absent ones stay what they are.

        Raises ``DeviceError`` where one cannot be opened, which goes on being tried.
        """
        try:
            if isinstance(self.microphone, DeviceMicrophone):
                await self.microphone.use(microphone)
        finally:
            if isinstance(self._voice, DeviceSpeaker):
                await self._voice.use(speaker)

    def adopt(self, settings: AudioSettings) -> None:
        """Take other settings for loudness and cleaning, also while running."""
        self.set_volume(settings.volume)
        if self._wish is not None and self._wish.adopt(settings) and self._duplex is not None:
            self._duplex.renew()

    def _spread(self, pcm: bytes, audible_at: float) -> None:
        for listen in self._listeners:
            listen(pcm, audible_at)

    def set_volume(self, volume: float) -> None:
        """Scale what is played from now on; 1.0 leaves it as it is."""
        self._voice.set_volume(volume)

    def echo_state(self) -> str:
        """Say what happens to the assistant's echo, for people.

        ``learning``, ``cancelling``, ``not needed`` (none is heard), ``not converging``
        (headphones help), ``headphones`` (no canceller is installed) or ``off``. Safe from any
        thread.
        """
        return self._duplex.report.state if self._duplex is not None else OFF

    async def aclose(self) -> None:
        """Release both directions; may be called twice."""
        try:
            await self.microphone.aclose()
        finally:
            await self.speaker.aclose()


def open_audio(
    settings: AudioSettings,
    *,
    microphone: str = "default",
    speaker: str = "default",
    voice_activity: VoiceActivity | None = None,
    notice: Callable[[Event], None],
    clock: Clock | None = None,
) -> AudioPath:
    """Build an audio path without touching a device yet.

    ``microphone`` is ``default`` (the settings' choice), ``none``, a WAV file to hear or a
    device's name; ``speaker`` likewise, where a WAV file is written. ``voice_activity`` is used
    on the processing thread alone from now on.
    """
    clock = clock or SystemClock()
    wish = Wish(settings)
    duplex = Duplex(voice_activity, wish.open_cleaner)
    is_device = not (microphone == "none" or _is_file(microphone))
    ear: Microphone
    if is_device:
        ear = DeviceMicrophone(_chosen(microphone, settings.microphone), duplex, notice, clock)
    elif _is_file(microphone):
        ear = FileMicrophone(Path(microphone), voice_activity, clock)
    else:
        ear = AbsentMicrophone()
    mouth: DeviceSpeaker | RecordingSpeaker
    if speaker == "none" or _is_file(speaker):
        mouth = RecordingSpeaker(Path(speaker) if _is_file(speaker) else None, clock, notice)
    else:
        mouth = DeviceSpeaker(_chosen(speaker, settings.speaker), duplex, notice, clock)
        wish.plays_on = lambda: mouth.device_name
    path = AudioPath(ear, mouth, duplex if is_device else None, wish)
    path.set_volume(settings.volume)
    return path


def _chosen(asked: str, settings: str) -> str:
    return settings if asked == "default" else asked


def _is_file(name: str) -> bool:
    return name.lower().endswith(".wav")
