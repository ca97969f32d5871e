"""Ports of sound that do as a test says, without any device."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.core.errors import UserFacingError
from desktop.core.media import SILENT, Level
from desktop.core.sound import AudioDevice, EchoFinding, Sample, SoundBoard

MICROPHONES = (
    AudioDevice("alsa:1", "Built-in microphone", is_default=True),
    AudioDevice("alsa:2", "USB headset with a very long name", caution="Sounds like a telephone."),
)
SPEAKERS = (AudioDevice("alsa:9", "Built-in loudspeaker", is_default=True),)
ADVICE = "That sounds good."
FINDING = EchoFinding(
    heard=True,
    delay_ms=84.0,
    echo_db=-22.0,
    reduction_db=31.4,
    sentence="Your room returns the voice after 84 ms; Attune takes nearly all of it out.",
)


class FakeSound:
    """Implements every port of a ``SoundBoard`` at once and notes the wishes.

    ``failure`` is raised by every test of the sound page.
    """

    def __init__(self) -> None:
        self.wishes: list[tuple[object, ...]] = []
        self.present: Sequence[AudioDevice] = MICROPHONES
        self.failure: UserFacingError | None = None

    @property
    def board(self) -> SoundBoard:
        return SoundBoard(self, self, _Switch(self), _Recorder(self))

    async def microphones(self) -> Sequence[AudioDevice]:
        return self.present

    async def speakers(self) -> Sequence[AudioDevice]:
        return SPEAKERS

    async def record(self, seconds: float = 4.0) -> Sample:
        self._note("record")
        return Sample(Level(-20.0, -6.0), 1000 * seconds, ADVICE)

    async def play_back(self) -> None:
        self._note("play_back")

    async def tone(self) -> None:
        self._note("tone")

    async def echo(self) -> EchoFinding:
        self._note("echo")
        return FINDING

    def level(self) -> Level:
        return SILENT

    def _note(self, *wish: object) -> None:
        if self.failure is not None:
            raise self.failure
        self.wishes.append(wish)


class _Switch:
    """A ``SystemAudioSwitch`` that only notes what it is asked."""

    def __init__(self, sound: FakeSound) -> None:
        self._wishes = sound.wishes

    async def set_on(self, on: bool) -> None:
        self._wishes.append(("set_on", on))

    def set_muted(self, muted: bool) -> None:
        self._wishes.append(("set_muted", muted))

    def set_volume(self, volume: float) -> None:
        self._wishes.append(("set_volume", volume))

    def level(self) -> Level:
        return SILENT


class _Recorder:
    """A ``SoundRecorder`` that writes nothing."""

    def __init__(self, sound: FakeSound) -> None:
        self._wishes = sound.wishes

    async def start(self, path: Path | None = None) -> Path:
        self._wishes.append(("start recording",))
        return path or Path("a.wav")

    def mark(self, text: str) -> None:
        self._wishes.append(("mark", text))

    async def stop(self) -> None:
        self._wishes.append(("stop recording",))
