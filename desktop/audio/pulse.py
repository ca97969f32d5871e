"""What a PulseAudio or PipeWire server knows that PortAudio cannot see: names, places, moves.

PortAudio reaches such a server through ALSA's ``pulse`` device, which names no microphone. The
server's own tool ``pactl`` lists them, and libpulse reads from the environment of a stream that
is being opened which one it should use and how it is labelled (PulseAudio's ``pulse.conf`` and
``pulseaudio(1)``: ``PULSE_SOURCE``, ``PULSE_SINK``, ``PULSE_PROP``). The label finds the stream
again after the server has moved it, which it does without telling the program.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from desktop.core.sound import DeviceKind

Direction = Literal["input", "output"]

TIMEOUT_S = 2.0
LABEL = "attune.stream"

_LISTS: Mapping[Direction, str] = {"input": "sources", "output": "sinks"}
_STREAMS: Mapping[Direction, str] = {"input": "source-outputs", "output": "sink-inputs"}
_PLACES: Mapping[Direction, str] = {"input": "source", "output": "sink"}
_CHOICES: Mapping[Direction, str] = {"input": "PULSE_SOURCE", "output": "PULSE_SINK"}


@dataclass(frozen=True, slots=True)
class PulseDevice:
    """A source or sink; ``key`` is the server's name of it, ``monitor`` hears a loudspeaker.

    ``muted`` says that the system's own settings keep it silent: muted, or turned down to nothing.
    """

    key: str
    number: int
    description: str
    monitor: bool
    is_default: bool
    kind: DeviceKind
    sample_rate: int
    channels: int
    muted: bool = False


class Pulse:
    """Asks the server of this session; every question is a process of about 10 ms."""

    def __init__(self) -> None:
        self._known: dict[tuple[Direction, int], PulseDevice] = {}

    def devices(self, direction: Direction) -> Sequence[PulseDevice]:
        """Return every source or sink, monitors too; empty where no server answers."""
        return self._devices((direction,))

    def all(self) -> Sequence[PulseDevice]:
        """Return every source and every sink."""
        return self._devices(("input", "output"))

    def place(self, direction: Direction, label: str) -> PulseDevice | None:
        """Return where the stream of this label is now; None when the server has no such stream.

        A device that was seen before is not asked for again: a server gives no number twice, and
        a stream does not outlive its server.
        """
        for stream in self._listed(_STREAMS[direction]):
            if stream.get("properties", {}).get(LABEL) == label:
                at = direction, int(stream.get(_PLACES[direction], -1))
                if at not in self._known:
                    found = self.devices(direction)
                    self._known = {(direction, item.number): item for item in found}
                return self._known.get(at)
        return None

    def foreign_streams(self, sink: str) -> frozenset[int]:
        """Return the numbers of what other programs play on a sink.

        Streams of the server's own modules are left out: they may carry Attune's voice on.
        """
        number = next((item.number for item in self.devices("output") if item.key == sink), None)
        return frozenset(
            int(stream["index"])
            for stream in self._listed(_STREAMS["output"])
            if stream.get("sink") == number
            and str(stream.get("client")).isdigit()
            and LABEL not in stream.get("properties", {})
        )

    def _devices(self, directions: Sequence[Direction]) -> Sequence[PulseDevice]:
        lists = {direction: self._listed(_LISTS[direction]) for direction in directions}
        info = self._asked("info") if any(lists.values()) else None
        return tuple(
            _device(entry, str(info.get(f"default_{_PLACES[direction]}_name") if info else None))
            for direction, entries in lists.items()
            for entry in entries
        )

    def _listed(self, what: str) -> list[Mapping[str, Any]]:
        found = self._asked("list", what)
        return found if isinstance(found, list) else []

    def _asked(self, *words: str) -> Any:  # noqa: ANN401 - JSON of another program
        try:
            done = subprocess.run(
                ["pactl", "--format=json", *words],
                capture_output=True,
                timeout=TIMEOUT_S,
                env=os.environ | {"LC_ALL": "C"},
                check=True,
            )
            return json.loads(done.stdout)
        except (OSError, subprocess.SubprocessError, ValueError):
            return None


def has_tool() -> bool:
    """Return whether this system can have such a server and its tool is installed."""
    return sys.platform.startswith("linux") and shutil.which("pactl") is not None


@contextmanager
def opening(direction: Direction, key: str, label: str) -> Iterator[None]:
    """Label the stream that is opened meanwhile, and put it on ``key`` unless that is empty.

    Changes the environment, so only one thread may be inside.
    """
    changes = {"PULSE_PROP": f"application.name='Attune' {LABEL}='{label}'"}
    if key:
        changes[_CHOICES[direction]] = key
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _device(entry: Mapping[str, Any], default: str) -> PulseDevice:
    properties = entry.get("properties", {})
    rate, channels = _specification(str(entry.get("sample_specification", "")))
    key = str(entry["name"])
    return PulseDevice(
        key=key,
        number=int(entry["index"]),
        description=str(entry.get("description") or key),
        monitor=properties.get("device.class") == "monitor" or key.endswith(".monitor"),
        is_default=key == default,
        kind=_kind(key, properties),
        sample_rate=rate,
        channels=channels,
        muted=entry.get("mute") is True or _turned_down(entry.get("volume")),
    )


def _turned_down(volume: object) -> bool:
    channels = volume.values() if isinstance(volume, dict) else ()
    values = [one.get("value") for one in channels if isinstance(one, dict)]
    return bool(values) and not any(values)


def _specification(text: str) -> tuple[int, int]:
    """Return rate and channels of a text such as ``s16le 2ch 44100Hz``."""
    rate, channels = 48_000, 1
    for word in text.split():
        if word.endswith("Hz") and word[:-2].isdigit():
            rate = int(word[:-2])
        elif word.endswith("ch") and word[:-2].isdigit():
            channels = int(word[:-2])
    return rate, channels


def _kind(key: str, properties: Mapping[str, Any]) -> DeviceKind:
    bus = properties.get("device.bus", "")
    if bus == "bluetooth" or key.startswith("bluez"):
        return "bluetooth"
    if bus == "usb":
        return "usb"
    if bus == "pci" or properties.get("device.form_factor") == "internal":
        return "built-in"
    return "virtual"
