"""Facts about devices, system audio and recordings; members of ``desktop.core.events.Event``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """A microphone or speaker came into use, went away or was let go.

    ``name`` is what is in use, for people; ``wanted`` is the identity that was chosen, empty when
    the system's choice is followed. ``lost`` lasts until it is ``open`` again or ``off``.
    """

    label: ClassVar[str] = "device"
    direction: Literal["microphone", "speaker"]
    state: Literal["open", "lost", "off"]
    name: str = ""
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class DeviceListChanged:
    """Something was plugged in or out, or the system's choice changed: menus ask again."""

    label: ClassVar[str] = "device_list"


@dataclass(frozen=True, slots=True)
class SystemAudioChanged:
    """The computer's own sound is heard by the assistant, or no more; ``what`` names it."""

    label: ClassVar[str] = "system_audio"
    active: bool
    muted: bool = False
    what: str = ""


@dataclass(frozen=True, slots=True)
class RecordingChanged:
    """The recording of both sides began or ended; ``path`` is its file."""

    label: ClassVar[str] = "recording"
    active: bool
    path: str = ""
