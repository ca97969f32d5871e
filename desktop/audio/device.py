"""Which microphones and speakers there are, identified by name and host API, never by number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal

from desktop.audio.portaudio import LOCK, portaudio, refresh
from desktop.core.errors import DeviceError

Direction = Literal["input", "output"]

WHAT: dict[Direction, str] = {"input": "microphone", "output": "speaker"}


@dataclass(frozen=True, slots=True)
class Device:
    """A device as PortAudio sees it; ``index`` holds only until the list is refreshed."""

    name: str
    host_api: str
    index: int
    sample_rate: int
    channels: int
    is_default: bool

    @property
    def identity(self) -> str:
        """The lasting name that settings keep."""
        return f"{self.name}, {self.host_api}"


def list_microphones() -> Sequence[Device]:
    """Return what can record, the default first. Blocks; raises ``DeviceError``."""
    return _listed("input")


def list_speakers() -> Sequence[Device]:
    """Return what can play, the default first. Blocks; raises ``DeviceError``."""
    return _listed("output")


def find_device(direction: Direction, wanted: str) -> Device:
    """Return the device of that name or identity, the default one for an empty name.

    Another device never stands in for one that was asked for by name: a microphone that the
    person did not choose must not go live. Blocks; raises ``DeviceError``.
    """
    found = _match(_listed(direction), wanted)
    if found is None:
        refresh()
        found = _match(_listed(direction), wanted)
    if found is not None:
        return found
    what = WHAT[direction]
    if not wanted:
        raise DeviceError(
            f"No {what} was found. Plug one in, or check the system's sound settings."
        )
    raise DeviceError(
        f"The {what} '{wanted}' is not there. Plug it in or choose another in the settings."
    )


def _match(devices: Sequence[Device], wanted: str) -> Device | None:
    for device in devices:
        if (not wanted and device.is_default) or wanted in (device.identity, device.name):
            return device
    return None


def _listed(direction: Direction) -> Sequence[Device]:
    library = portaudio()
    with LOCK:
        hosts = [host["name"] for host in library.query_hostapis()]
        entries = list(library.query_devices())
        default = _default_index(library, direction)
    devices = [
        _device(entry, hosts, direction, default)
        for entry in entries
        if entry[f"max_{direction}_channels"] > 0
    ]
    return sorted(devices, key=lambda device: not device.is_default)


def _default_index(library: ModuleType, direction: Direction) -> int:
    index = library.default.device[0 if direction == "input" else 1]
    return int(index)


def _device(
    entry: Mapping[str, Any], hosts: list[str], direction: Direction, default: int
) -> Device:
    return Device(
        name=str(entry["name"]),
        host_api=hosts[entry["hostapi"]],
        index=int(entry["index"]),
        sample_rate=int(entry["default_samplerate"]),
        channels=int(entry[f"max_{direction}_channels"]),
        is_default=int(entry["index"]) == default,
    )
