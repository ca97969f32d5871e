"""Opens a device stream again when it goes quiet, and tells people in plain sentences."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat

from desktop.audio.change import CHANGES, DeviceChanges
from desktop.audio.heartbeat import Heartbeat
from desktop.core.clock import Clock, until_tick
from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason

LOOK_S = 0.25
SECOND_LOOK_S = 0.1
FIRST_BEAT_S = 1.0
PATIENT_ATTEMPTS = 3


def pauses() -> Iterator[float]:
    """Yield the seconds to wait between attempts, for ever."""
    return chain((0.5, 1.0, 2.0), repeat(5.0))


class Watchdog:
    """Watches one stream's heartbeat; ``watch`` runs as a task of whoever owns the stream.

    ``reopen`` closes and opens the stream and raises ``DeviceError``. Attempts go on for ever, and
    a change of the devices brings the next one forward, so that a device which is plugged in
    again comes back by itself.
    """

    def __init__(
        self,
        what: str,
        heartbeat: Heartbeat,
        reopen: Callable[[], Awaitable[None]],
        notice: Callable[[Event], None],
        clock: Clock,
        changes: DeviceChanges = CHANGES,
    ) -> None:
        self.lost = False
        self._what = what
        self._heartbeat = heartbeat
        self._reopen = reopen
        self._notice = notice
        self._clock = clock
        self._changes = changes

    async def watch(self) -> None:
        """Look four times a second until cancelled."""
        with self._changes.listening(self._heartbeat.nudge):
            while True:
                await self._clock.sleep(until_tick(self._clock, LOOK_S))
                self._tell_move()
                if await self._unwell():
                    await self.recover()

    async def _unwell(self) -> bool:
        """Look twice at a quiet stream: a stalled machine delays callbacks and this task alike."""
        if self._heartbeat.quiet and not self._heartbeat.broken:
            await self._clock.sleep(SECOND_LOOK_S)
        return self._heartbeat.broken or self._heartbeat.quiet

    async def recover(self) -> None:
        """Try until the stream runs again."""
        self.lost = True
        why = self._heartbeat.why
        text = why or Fault(Reason.DEVICE_STOPPED, what=self._what)
        self._tell(text, NoticeLevel.WARNING)
        for attempt, pause in enumerate(pauses(), start=1):
            self._heartbeat.take_nudge()
            problem = await self._attempt()
            if problem is None:
                break
            if attempt == PATIENT_ATTEMPTS:
                without = Fault(Reason.DEVICE_WITHOUT, cause=why or problem, what=self._what)
                self._tell(without, NoticeLevel.ERROR)
            if await self._came_back(pause):
                break
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
        return Fault(Reason.DEVICE_MUTE, what=self._what)

    async def _came_back(self, seconds: float) -> bool:
        """Wait before the next attempt, less where the devices change meanwhile.

        Returns whether the stream that was opened last has begun to run after all.
        """
        until = self._clock.now() + seconds
        while self._clock.now() < until and not self._heartbeat.take_nudge():
            await self._clock.sleep(min(LOOK_S, until - self._clock.now()))
            if self._heartbeat.beats and not (self._heartbeat.broken or self._heartbeat.quiet):
                return True
        return False

    def _tell_move(self) -> None:
        while (move := self._heartbeat.take_move()) is not None:
            speaks = self._what == "speaker"
            reason = Reason.SPEAKER_MOVED if speaks else Reason.MICROPHONE_MOVED
            text = Fault(reason, now=move.now, was=move.was)
            self._notice(Notice(text, NoticeLevel.WARNING, key=f"{self._what} moved"))

    def _tell(self, text: str, level: NoticeLevel) -> None:
        self._notice(Notice(text, level, key=self._what))
