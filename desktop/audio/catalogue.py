"""The device menus' view of what there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.audio.device import Device, list_microphones, list_speakers
from desktop.audio.device_thread import DeviceThread
from desktop.audio.portaudio import rest
from desktop.core.fault import Fault, Reason
from desktop.core.sound import AudioDevice

HEADSET_MICROPHONE = Fault(Reason.HEADSET_COSTS)


class SystemDevices:
    """Asks the sound system off the loop; implements ``core.sound.AudioDevices``."""

    async def microphones(self) -> Sequence[AudioDevice]:
        """Return the microphones, the system's default first; raises ``DeviceError``."""
        return await _asked(list_microphones, HEADSET_MICROPHONE)

    async def speakers(self) -> Sequence[AudioDevice]:
        """Return the speakers, the system's default first; raises ``DeviceError``."""
        return await _asked(list_speakers, "")


async def _asked(ask: Callable[[], Sequence[Device]], caution: str) -> Sequence[AudioDevice]:
    def ask_and_rest() -> Sequence[Device]:
        try:
            return ask()
        finally:
            rest()

    thread = DeviceThread("attune-device-list")
    try:
        return menu(await thread.run(ask_and_rest), caution)
    finally:
        await thread.aclose()


def menu(devices: Sequence[Device], caution: str = "") -> Sequence[AudioDevice]:
    """Return the lines of a menu; ``caution`` goes to wireless devices.

    Where a sound server names its devices, ALSA's own ways into them are left out.
    """
    served = any(device.served for device in devices)
    return [
        AudioDevice(
            identity=device.identity,
            name=device.name,
            is_default=device.is_default,
            kind=device.kind,
            caution=caution if device.kind == "bluetooth" else "",
            aliases=device.aliases,
        )
        for device in devices
        if device.served or not served
    ]
