"""The microphone and the speaker of a conversation, and what takes over where one fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.conversation.part import Parts
from desktop.conversation.playback import Playback
from desktop.conversation.uplink import Uplink
from desktop.core.clock import Clock
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.events import Event, Notice, NoticeLevel


class Devices:
    """Opens both and carries sound; one that cannot be used becomes a notice and is replaced.

    ``uplink`` and ``playback`` are the two ways of sound over the present devices.
    """

    def __init__(
        self, parts: Parts, publish: Callable[[Event], None], clock: Clock, duck_db: float
    ) -> None:
        self._parts = parts
        self._publish = publish
        self._clock = clock
        self.microphone = parts.microphone
        self.speaker = parts.speaker
        self.playback = Playback(parts.speaker, publish, clock)
        self.uplink = Uplink(parts.microphone, parts.session, self.playback, publish, duck_db)
        self.uplink.through = parts.through

    async def open(self) -> None:
        """Open both; one that is still awaited is kept."""
        try:
            await self.microphone.open()
        except DeviceError as error:
            self._tell(error, "microphone")
            if not isinstance(error, DeviceAwaitedError):
                await self._use_spare_microphone()
        try:
            await self.speaker.open()
        except DeviceError as error:
            self._tell(error, "speaker")
            if not isinstance(error, DeviceAwaitedError):
                await self._use_spare_speaker()
        self._renew_uplink()

    async def carry(self) -> None:
        """Carry the person's voice until the microphone ends; a lost one is replaced."""
        try:
            await self.uplink.run()
        except DeviceError as error:
            self._tell(error, "microphone")
            await self._use_spare_microphone()
            self._renew_uplink()
            await self.uplink.run()

    async def aclose(self) -> None:
        """Close both, whatever one of them says."""
        await asyncio.gather(
            self.microphone.aclose(), self.speaker.aclose(), return_exceptions=True
        )

    def _tell(self, error: DeviceError, device: str) -> None:
        self._publish(Notice(str(error), NoticeLevel.WARNING, key=device))

    async def _use_spare_microphone(self) -> None:
        await self.microphone.aclose()
        self.microphone = self._parts.spare_microphone()
        await self.microphone.open()

    async def _use_spare_speaker(self) -> None:
        self.speaker = self._parts.spare_speaker()
        self.playback = Playback(self.speaker, self._publish, self._clock)
        await self.speaker.open()

    def _renew_uplink(self) -> None:
        self.uplink = self.uplink.moved(self.microphone, self.playback)
