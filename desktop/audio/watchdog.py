"""Opens a device stream again when it goes quiet, and tells people in plain sentences."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat

from desktop.audio.heartbeat import Heartbeat
from desktop.core.clock import Clock
from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice, NoticeLevel

LOOK_S = 0.25
FIRST_BEAT_S = 1.0
PATIENT_ATTEMPTS = 3


def pauses() -> Iterator[float]:
    """Yield the seconds to wait between attempts, for ever."""
    return chain((0.5, 1.0, 2.0), repeat(5.0))


class Watchdog:
    """Watches one stream's heartbeat; ``watch`` runs as a task of whoever owns the stream.

    ``reopen`` closes and opens the stream and raises ``DeviceError``. Attempts go on for ever, so
    that a device which is plugged in again comes back by itself.
    """

    def __init__(
        self,
        what: str,
        heartbeat: Heartbeat,
        reopen: Callable[[], Awaitable[None]],
        notice: Callable[[Event], None],
        clock: Clock,
    ) -> None:
        self.lost = False
        self._what = what
        self._heartbeat = heartbeat
        self._reopen = reopen
        self._notice = notice
        self._clock = clock

    async def watch(self) -> None:
        """Look four times a second until cancelled."""
        while True:
            await self._clock.sleep(LOOK_S)
            if not self._heartbeat.healthy:
                await self.recover()

    async def recover(self) -> None:
        """Try until the stream runs again."""
        self.lost = True
        self._tell(f"The {self._what} stopped. Attune is opening it again.", NoticeLevel.WARNING)
        for attempt, pause in enumerate(pauses(), start=1):
            problem = await self._attempt()
            if problem is None:
                break
            if attempt == PATIENT_ATTEMPTS:
                self._tell(
                    f"{problem} The conversation goes on without the {self._what}, and Attune "
                    "keeps trying.",
                    NoticeLevel.ERROR,
                )
            await self._clock.sleep(pause)
        self.lost = False
        self._tell("", NoticeLevel.INFO)

    async def _attempt(self) -> str | None:
        """Return why the stream does not run, None when it does."""
        try:
            await self._reopen()
        except DeviceError as error:
            return str(error)
        deadline = self._clock.now() + FIRST_BEAT_S
        while not self._heartbeat.beats and self._clock.now() < deadline:
            await self._clock.sleep(LOOK_S / 5)
        if self._heartbeat.beats:
            return None
        return f"The {self._what} is open but silent. Check the system's sound settings."

    def _tell(self, text: str, level: NoticeLevel) -> None:
        self._notice(Notice(text, level, key=self._what))
