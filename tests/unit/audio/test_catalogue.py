from __future__ import annotations

import pytest

from desktop.audio.catalogue import HEADSET_MICROPHONE, menu
from desktop.audio.device import PULSE_HOST, Device

pytestmark = pytest.mark.unit

DESK = Device("Desk", PULSE_HOST, 0, 48_000, 1, is_default=True, key="usb", kind="usb")
HEADSET = Device("Headset", PULSE_HOST, 0, 16_000, 1, False, key="bluez.1", kind="bluetooth")
DOOR = Device("default", "ALSA", 1, 44_100, 32, is_default=False)


def test_a_menu_names_devices_and_keeps_what_the_settings_keep() -> None:
    (line,) = menu([DESK])
    assert (line.identity, line.name, line.is_default) == ("Desk, PulseAudio", "Desk", True)


def test_ways_into_the_sound_server_are_no_devices_of_their_own() -> None:
    assert [line.name for line in menu([DESK, DOOR])] == ["Desk"]


def test_without_a_sound_server_they_are_all_there_is() -> None:
    assert [line.name for line in menu([DOOR])] == ["default"]


def test_a_wireless_headsets_microphone_carries_a_caution() -> None:
    assert [line.caution for line in menu([DESK, HEADSET], HEADSET_MICROPHONE)] == [
        "",
        HEADSET_MICROPHONE,
    ]
