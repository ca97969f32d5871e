from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Sequence
from types import ModuleType

import pytest

from desktop.audio import catalogue, portaudio
from desktop.audio.device import Device
from desktop.audio.portaudio import note_closed, note_open, refresh, renew, rest
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit


class Library(ModuleType):
    """Stands for sounddevice: counts as PortAudio does, and refuses what PortAudio refuses."""

    class PortAudioError(Exception):
        """As sounddevice's own."""

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.initialised = 1
        self.begun = 1
        self.broken = False

    def _initialize(self) -> None:
        if self.broken:
            raise self.PortAudioError("Error initializing PortAudio")
        self.initialised += 1
        self.begun += 1

    def _terminate(self) -> None:
        assert self.initialised
        self.initialised -= 1


class Idle:
    """A stream that is open. Implements ``OpenStream``."""

    def suspend(self) -> bool:
        return True

    def resume(self) -> None:
        return


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    monkeypatch.setattr(portaudio, "_resting", threading.Event())
    return made


def test_it_rests_until_it_is_asked_for(library: Library) -> None:
    rest()
    assert library.initialised == 0
    assert portaudio.portaudio() is library
    assert library.initialised == 1


def test_resting_twice_ends_it_once(library: Library) -> None:
    rest()
    rest()
    portaudio.portaudio()
    assert library.initialised == 1


def test_it_never_rests_below_an_open_stream(library: Library) -> None:
    stream = Idle()
    note_open(stream)
    rest()
    note_closed(stream)
    assert library.initialised == 1


def test_whoever_looks_for_devices_again_wakes_it_once(library: Library) -> None:
    rest()
    refresh()
    assert (library.initialised, library.begun) == (1, 2)


def test_news_of_a_device_does_not_wake_it(library: Library) -> None:
    rest()
    renew()
    assert library.initialised == 0


def test_one_that_cannot_wake_is_told_and_tried_again(library: Library) -> None:
    rest()
    library.broken = True
    with pytest.raises(DeviceError):
        portaudio.portaudio()
    library.broken = False
    portaudio.portaudio()
    assert library.initialised == 1


@pytest.mark.parametrize("fails", [False, True])
async def test_menus_let_it_rest_again(
    library: Library, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    asked = threading.Event()

    def look() -> Sequence[Device]:
        asked.set()
        assert portaudio.portaudio() is library
        if fails:
            raise DeviceError("none")
        return ()

    monkeypatch.setattr(catalogue, "list_microphones", look)
    listing = asyncio.gather(catalogue.SystemDevices().microphones(), return_exceptions=True)
    assert isinstance((await listing)[0], DeviceError if fails else tuple | list)
    assert asked.is_set()
    assert library.initialised == 0
