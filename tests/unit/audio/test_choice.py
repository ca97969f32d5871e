from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.audio import choice, device
from desktop.audio.choice import Choice
from desktop.audio.device import PULSE_HOST, Device, find_device
from desktop.audio.pulse import Direction, Pulse, PulseDevice
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit

MUSIC = "bluez_source.AA_BB_CC_DD_EE_FF.a2dp_sink"
CALL = "bluez_input.aa:bb:cc:dd:ee:ff.headset"


class Rig(Pulse):
    """A sound server, or none of it, whose microphones a test plugs in and out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.keys: list[str] = []
        self.plain = 0
        listed = lambda _direction: self.listed()  # noqa: E731 - a stand-in for a function
        monkeypatch.setattr(device, "_listed", listed)
        monkeypatch.setattr(choice, "list_devices", listed)
        monkeypatch.setattr(device, "refresh", lambda: None)

    def devices(self, direction: Direction) -> Sequence[PulseDevice]:
        return [
            PulseDevice(key, at, "USB Mic", False, False, "usb", 48_000, 1)
            for at, key in enumerate(self.keys)
        ]

    def listed(self) -> Sequence[Device]:
        plain = [Device("USB Mic", "Core Audio", at, 48_000, 1, False) for at in range(self.plain)]
        return [*(_served(key, twins=len(self.keys) > 1) for key in self.keys), *plain]

    def choose(self, wanted: str, *keys: str) -> Choice:
        self.keys = list(keys)
        return Choice("input", wanted, self)


def _served(key: str, *, twins: bool) -> Device:
    name = f"USB Mic ({key})" if twins else "USB Mic"
    return Device(name, PULSE_HOST, 0, 48_000, 1, False, key=key, description="USB Mic")


@pytest.fixture
def rig(monkeypatch: pytest.MonkeyPatch) -> Rig:
    return Rig(monkeypatch)


def test_a_namesake_that_was_there_beside_it_never_takes_its_place(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, PulseAudio", "left")
    chosen.find()
    rig.keys = ["left", "right"]
    chosen.look()
    rig.keys = ["right"]
    with pytest.raises(DeviceError, match="is not there"):
        chosen.find()


def test_the_one_that_was_used_is_found_beside_its_namesake_and_when_it_is_back(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, PulseAudio", "left")
    chosen.find()
    rig.keys = ["right", "left"]
    assert chosen.find().key == "left"


def test_a_device_that_comes_back_under_another_key_is_taken(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, PulseAudio", "port 1")
    chosen.find()
    rig.keys = []
    chosen.look()
    rig.keys = ["port 2"]
    assert chosen.find().key == "port 2"


def test_two_profiles_of_one_headset_are_no_namesakes(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, PulseAudio", MUSIC)
    chosen.find()
    rig.keys = [MUSIC, CALL]
    chosen.look()
    rig.keys = [CALL]
    assert chosen.find().key == CALL


def test_between_twins_nobody_guesses(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, PulseAudio", "left", "right")
    with pytest.raises(DeviceError, match="Several devices have the name"):
        chosen.find()


@pytest.mark.parametrize("wanted", ["USB Mic (right), PulseAudio", "USB Mic (right)", "right"])
def test_a_twin_is_found_by_its_whole_name_with_and_without_the_other(
    rig: Rig, wanted: str
) -> None:
    rig.keys = ["left", "right"]
    assert find_device("input", wanted).key == "right"
    rig.keys = ["right"]
    assert find_device("input", wanted).key == "right"


def test_without_keys_one_of_fewer_namesakes_is_not_taken(rig: Rig) -> None:
    chosen = rig.choose("USB Mic, Core Audio")
    rig.plain = 2
    chosen.find()
    rig.plain = 1
    with pytest.raises(DeviceError, match="is not there"):
        chosen.find()
    rig.plain = 2
    assert chosen.find().name == "USB Mic"
