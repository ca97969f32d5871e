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

    async def look(self, *, playing: bool) -> None:
        """Ask where it is time; tell what has changed."""
        begins, self._played = playing and not self._played, playing
        now = self._clock.now()
        if not begins and not (self._told and now >= self._ask_at):
            return
        self._ask_at = now + self.AGAIN_S
        name = await asyncio.to_thread(self._ask)
        text = Fault(Reason.SPEAKER_SHUT, name=name) if name else ""
        if text != self._told:
            self._told = text
            self._notice(Notice(text, NoticeLevel.WARNING, key=KEY))
