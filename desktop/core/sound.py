"""Sound beside the conversation: device menus, the sound test, system audio and recordings.

``AudioDevices`` and ``SoundTest`` may be asked whether or not a session runs. Unless a docstring
says otherwise, methods belong to the engine thread's loop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from desktop.core.media import AudioChunk, Level

DeviceKind = Literal["", "built-in", "usb", "bluetooth", "virtual"]


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """One line of a device menu.

    ``identity`` is what the settings keep, ``name`` what people read. ``caution`` is a sentence on
    what choosing it costs, or empty. ``aliases`` are what settings may have kept for it before a
    device of the same name came or went.
    """

    identity: str
    name: str
    is_default: bool = False
    kind: DeviceKind = ""
    caution: str = ""
    aliases: frozenset[str] = frozenset()


class AudioDevices(Protocol):
    """What there is to speak into and to listen with.

    ``DeviceListChanged`` tells when to ask again. To choose, save ``audio.microphone`` or
    ``audio.speaker``: an empty one follows the system. A running session moves over at once.
    """

    async def microphones(self) -> Sequence[AudioDevice]:
        """Return the microphones, the system's default first; raises ``DeviceError``."""
        ...

    async def speakers(self) -> Sequence[AudioDevice]:
        """Return the speakers, the system's default first; raises ``DeviceError``."""
        ...


@dataclass(frozen=True, slots=True)
class Sample:
    """What the microphone heard in a recording; ``advice`` is a sentence for people."""

    level: Level
    duration_ms: float
    advice: str


@dataclass(frozen=True, slots=True)
class EchoFinding:
    """How the room returns the assistant's voice, and what is left of it after cancelling.

    ``echo_db`` is the echo's level against what was played, ``reduction_db`` how much weaker the
    canceller makes it after it has settled (the echo return loss enhancement). NaN where no echo
    was heard. ``sentence`` says all of it for people.
    """

    heard: bool
    delay_ms: float
    echo_db: float
    reduction_db: float
    sentence: str


class SoundTest(Protocol):
    """The sound page of the preferences. One test at a time; each raises ``DeviceError``."""

    async def record(self, seconds: float = 4.0) -> Sample:
        """Record from the microphone and keep it in memory for ``play_back``."""
        ...

    async def play_back(self) -> None:
        """Play what ``record`` kept and wait for its end; silence before a recording."""
        ...

    async def tone(self) -> None:
        """Play a short tone on the speaker and wait for its end."""
        ...

    async def echo(self) -> EchoFinding:
        """Play speech-like sound for some seconds and measure what returns."""
        ...

    def level(self) -> Level:
        """Return the microphone's level during a recording; safe from any thread."""
        ...


class SystemAudio(Protocol):
    """What the computer plays, without the assistant's own voice, at ``INPUT_RATE``.

    Same manners as ``core.ports.Microphone``.
    """

    what: str
    """A phrase for people: what is being listened to."""

    async def open(self) -> None:
        """Start listening; raises ``DeviceError`` with the reason why it cannot be had here."""
        ...

    def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield what was played, oldest first; nothing may come while nothing plays."""
        ...

    def level(self) -> Level:
        """Return the present level; safe from any thread."""
        ...

    async def aclose(self) -> None:
        """Stop listening; may be called twice."""
        ...


class SystemAudioSwitch(Protocol):
    """Lets the assistant hear the computer beside the person; ``SystemAudioChanged`` answers."""

    async def set_on(self, on: bool) -> None:
        """Begin or end listening; raises ``DeviceError`` where it cannot be had."""
        ...

    def set_muted(self, muted: bool) -> None:
        """Keep it from the assistant without ending it."""
        ...

    def set_volume(self, volume: float) -> None:
        """Scale it in the mix; 1.0 leaves it as it is."""
        ...

    def level(self) -> Level:
        """Return its level now; safe from any thread."""
        ...


class SoundRecorder(Protocol):
    """Records both sides to one file, only ever on request; ``RecordingChanged`` answers."""

    async def start(self, path: Path | None = None) -> Path:
        """Begin and return the file; without a path a new one in the recordings folder.

        Raises ``StoreError``. Does nothing but return the file while it records.
        """
        ...

    def mark(self, text: str) -> None:
        """Put a marker at the present moment; ignored while nothing is recorded."""
        ...

    async def stop(self) -> None:
        """Complete the file; may be called twice."""
        ...


@dataclass(frozen=True, slots=True)
class SoundBoard:
    """Everything about sound beside the conversation, for a front end."""

    devices: AudioDevices
    test: SoundTest
    system: SystemAudioSwitch
    recorder: SoundRecorder
