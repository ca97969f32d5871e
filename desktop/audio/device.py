"""Which microphones and speakers there are, identified by name and host API, never by number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

from desktop.audio.portaudio import LOCK, portaudio, refresh
from desktop.audio.pulse import Direction, Pulse, PulseDevice, has_tool
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.sound import DeviceKind

WHAT: dict[Direction, str] = {"input": "microphone", "output": "speaker"}

PULSE_HOST = "PulseAudio"
PULSE_DEVICE = "pulse"
"""ALSA's way into such a server."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device as PortAudio or the sound server sees it.

    ``index`` is PortAudio's and holds only until the list is refreshed. ``key`` is the sound
    server's name, empty where PortAudio itself names the device, and ``description`` what it says
    to people, which twins share. ``follows`` says that the system's choice was asked for, wherever
    that goes.
    """

    name: str
    host_api: str
    index: int
    sample_rate: int
    channels: int
    is_default: bool
    key: str = ""
    kind: DeviceKind = ""
    follows: bool = False
    description: str = ""

    @property
    def identity(self) -> str:
        """The lasting name that settings keep."""
        return f"{self.name}, {self.host_api}"

    @property
    def aliases(self) -> frozenset[str]:
        """What the settings may call it too: its key, and its name as a twin and as none."""
        names = {self.name, self.description or self.name}
        if self.key:
            names |= {self.key, _twin(self.description or self.name, self.key)}
        return frozenset((*names, *(f"{name}, {self.host_api}" for name in names)))

    @property
    def served(self) -> bool:
        """Whether a sound server stands between, which may move the stream."""
        return self.host_api == PULSE_HOST


def list_microphones() -> Sequence[Device]:
    """Return what can record, the default first. Blocks; raises ``DeviceError``."""
    return _listed("input")


def list_speakers() -> Sequence[Device]:
    """Return what can play, the default first. Blocks; raises ``DeviceError``."""
    return _listed("output")


def list_monitors() -> Sequence[Device]:
    """Return what hears the loudspeakers, the default one's first; Linux only. Blocks."""
    default = _default_monitor()
    found = _served("input", monitors=True) or ()
    marked = [replace(device, is_default=device.key == default) for device in found]
    return sorted(marked, key=lambda device: not device.is_default)


def list_devices(direction: Direction) -> Sequence[Device]:
    """Return what can record or play, the default first. Blocks; raises ``DeviceError``."""
    return _listed(direction)


def find_device(
    direction: Direction, wanted: str, *, rather: str = "", never: Collection[str] = ()
) -> Device:
    """Return the device of that name or identity, the default one for an empty name.

    Another device never stands in for one that was asked for by name: a microphone that the
    person did not choose must not go live. Where several have the name, the key ``rather`` says
    which is meant; those with a key in ``never`` are not. Blocks; raises ``DeviceError``.
    """
    found = meant(_listed(direction), wanted, rather, never)
    if not found:
        refresh()
        found = meant(_listed(direction), wanted, rather, never)
    if len(found) == 1:
        return replace(found[0], follows=not wanted)
    what = WHAT[direction]
    if found:
        raise DeviceError(Fault(Reason.DEVICE_TWINS, what=what, name=wanted))
    if not wanted:
        raise DeviceError(Fault(Reason.DEVICE_NONE, what=what))
    raise DeviceError(Fault(Reason.DEVICE_UNPLUGGED, what=what, name=wanted))


def find_monitor(wanted: str) -> Device:
    """Return what hears the loudspeakers: the default, or that of a name. Blocks.

    Any other input of that name is taken as well, such as a loopback driver's. Raises
    ``DeviceError``.
    """
    monitors = list_monitors()
    if not wanted and monitors and monitors[0].is_default:
        return monitors[0]
    if not wanted:
        raise DeviceError(Fault(Reason.LOOPBACK_NONE))
    found = meant(monitors, wanted)
    return found[0] if found else find_device("input", wanted)


def meant(
    devices: Sequence[Device], wanted: str, rather: str = "", never: Collection[str] = ()
) -> Sequence[Device]:
    """Return the device that is meant, all of them where nothing tells twins apart."""
    if not wanted:
        return [device for device in devices if device.is_default][:1]
    found = [device for device in devices if wanted in device.aliases and device.key not in never]
    held = [device for device in found if device.key and device.key == rather]
    exact = [device for device in found if wanted in (device.identity, device.name, device.key)]
    served = [device for device in found if device.key]
    return held or exact[:1] or (served if len(served) > 1 else found[:1])


def _listed(direction: Direction) -> Sequence[Device]:
    served = _served(direction, monitors=False)
    plain = _plain(direction)
    if served is not None:
        # The server's default may be a monitor, which is no microphone: then there is none.
        plain = [replace(device, is_default=False) for device in plain]
    return sorted((*(served or ()), *plain), key=lambda device: not device.is_default)


def _plain(direction: Direction) -> Sequence[Device]:
    with LOCK:
        library = portaudio()
        hosts = [host["name"] for host in library.query_hostapis()]
        entries = list(library.query_devices())
        default = _default_index(library, direction)
    return [
        _device(entry, hosts, direction, default)
        for entry in entries
        if entry[f"max_{direction}_channels"] > 0
    ]


def _served(direction: Direction, *, monitors: bool) -> Sequence[Device] | None:
    """Return the sound server's devices; None where none answers or PortAudio has no way in."""
    if not has_tool():
        return None
    entrance = [item for item in _plain(direction) if item.name == PULSE_DEVICE]
    found = Pulse().devices(direction) if entrance else ()
    if not found:
        return None
    chosen = [item for item in found if item.monitor == monitors]
    return [_behind(entrance[0], name, item) for name, item in _unique(chosen)]


def _behind(entrance: Device, name: str, item: PulseDevice) -> Device:
    return Device(
        name=name,
        host_api=PULSE_HOST,
        index=entrance.index,
        sample_rate=item.sample_rate,
        channels=item.channels,
        is_default=item.is_default,
        key=item.key,
        kind=item.kind,
        description=item.description,
    )


def _unique(found: Sequence[PulseDevice]) -> Sequence[tuple[str, PulseDevice]]:
    """Name each by its description, and twins by the server's name too."""
    count = Counter(item.description for item in found)
    return [(_name(item, twins=count[item.description] > 1), item) for item in found]


def _name(item: PulseDevice, *, twins: bool) -> str:
    return _twin(item.description, item.key) if twins else item.description


def _twin(description: str, key: str) -> str:
    return f"{description} ({key})"


def _default_monitor() -> str:
    defaults = [item.key for item in Pulse().devices("output") if item.is_default]
    return f"{defaults[0]}.monitor" if defaults else ""


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
