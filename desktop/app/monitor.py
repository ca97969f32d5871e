"""What one run measures of its sessions, and what it writes down of them when asked to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.events import ControlsChanged, Event, Notice, NoticeLevel, UplinkChanged
from desktop.core.fault import Fault, Reason
from desktop.diagnostics.counter import Diagnostics
from desktop.live.census import Census
from desktop.live.congestion import NOTICE as UPLINK_NOTICE
from desktop.live.dialler import Dialler
from desktop.live.recording import SessionRecording
from desktop.live.wire import NewListener
from desktop.settings.sections import SessionSettings

NOTICE = "recording"
"""Key of the notice that stands while messages are recorded."""


@dataclass(frozen=True, slots=True)
class RecordingWish:
    """A recording that the command line asks for, whatever the settings say."""

    path: Path
    audio: bool = False


class SessionMonitor:
    """Makes the dialler of each session, with what listens in on it.

    One recording holds all sessions of a run, a file for each socket. Belongs to ``loop``;
    ``publish`` hears of troubles with the disk.
    """

    def __init__(
        self,
        folder: Path,
        wish: RecordingWish | None,
        publish: Callable[[Event], None],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.diagnostics = Diagnostics()
        self._folder = folder
        self._wish = wish
        self._publish = publish
        self._loop = loop
        self._recording: SessionRecording | None = None
        self._shown = self._slow = False

    @property
    def records(self) -> bool:
        """Whether messages are being written to a file."""
        return self._recording is not None

    def dialler(self, settings: SessionSettings, clock: Clock) -> Dialler:
        """Return what the next session dials with; says so where it is recorded."""
        self._keep_step(settings)
        listeners: list[NewListener] = [lambda: Census(self.diagnostics.counters.count)]
        if self._recording is not None:
            listeners.append(self._recording.new_socket)
        return Dialler(clock, listeners=listeners)

    def on_event(self, event: Event) -> None:
        """Count what a slow way held up; take notices away when the session has ended."""
        if isinstance(event, UplinkChanged):
            counters = self.diagnostics.counters
            counters.count("uplink_slow", event.state == "slow")
            counters.count("speech_left_out_ms", event.skipped_ms)
            self._slow = event.state != "free"
        if isinstance(event, ControlsChanged) and not event.live and self._slow:
            self._slow = False
            self._publish(Notice("", key=UPLINK_NOTICE))
        if isinstance(event, ControlsChanged) and not event.live and self._shown:
            self._shown = False
            self._publish(Notice("", key=NOTICE))

    async def aclose(self) -> None:
        """Write out what waits."""
        recording, self._recording = self._recording, None
        if recording is not None:
            await asyncio.to_thread(recording.close)

    def _keep_step(self, settings: SessionSettings) -> None:
        """Begin or end to record as the settings ask, and say it."""
        wish = self._wish
        if wish is None and settings.record_messages:
            name = f"session-{datetime.now().astimezone():%Y%m%d-%H%M%S}.txt"
            wish = RecordingWish(self._folder / name, settings.record_sound)
        if wish is None:
            recording, self._recording = self._recording, None
            if recording is not None:
                recording.end()
        elif self._recording is None:
            self._recording = self._begun(wish)
        if self._recording is not None and wish is not None:
            self._shown = True
            sound = "sound included" if wish.audio else "without its sound"
            file = str(self._recording.path)
            self._tell(Fault(Reason.MESSAGES_RECORDED, file=file, extent=sound))

    def _begun(self, wish: RecordingWish) -> SessionRecording | None:
        recording = SessionRecording(
            wish.path,
            time.monotonic,
            audio=wish.audio,
            on_trouble=self._on_trouble,
        )
        try:
            recording.start()
        except StoreError as error:
            self._tell(str(error))
            return None
        return recording

    def _on_trouble(self, text: str) -> None:
        self._loop.call_soon_threadsafe(self._tell, text)

    def _tell(self, text: str) -> None:
        self._publish(Notice(text, NoticeLevel.WARNING, key=NOTICE))
