"""Notices that the system keeps the loudspeaker silent while an answer plays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.core.clock import Clock
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason

KEY = "speaker shut"


class Unheard:
    """Asks once as an answer begins, and while it says so, again and again until it is over.

    ``ask`` returns the name of a loudspeaker that the system keeps silent, else nothing; it may
    block and is called on another thread.
    """

    AGAIN_S = 2.0

    def __init__(
        self, ask: Callable[[], str], notice: Callable[[Event], None], clock: Clock
    ) -> None:
        self._ask = ask
        self._notice = notice
        self._clock = clock
        self._played = False
        self._told = ""
        self._ask_at = 0.0
        self._asking: asyncio.Task[None] | None = None

    def look(self, *, playing: bool) -> None:
        """Ask in the background where it is time; what has changed is told then."""
        begins, self._played = playing and not self._played, playing
        now = self._clock.now()
        due = begins or (self._told and now >= self._ask_at)
        if due and (self._asking is None or self._asking.done()):
            self._ask_at = now + self.AGAIN_S
            self._asking = asyncio.create_task(self._learn(), name="speaker shut")

    async def aclose(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait([self._asking])

    async def _learn(self) -> None:
        name = await asyncio.to_thread(self._ask)
        text = Fault(Reason.SPEAKER_SHUT, name=name) if name else ""
        if text != self._told:
            self._told = text
            self._notice(Notice(text, NoticeLevel.WARNING, key=KEY))
