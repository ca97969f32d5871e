"""What a session tells about its links, in events and in sentences that hold no key."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Literal

from desktop.core.channel import Channel, Loss
from desktop.core.errors import (
    ChannelFullError,
    LinkLostError,
    RefusedError,
    UnreachableError,
    UserFacingError,
)
from desktop.core.events import (
    Event,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.live.backend import Backend
from desktop.live.close_reason import TOO_LARGE, Action, classify

logger = logging.getLogger(__name__)

EVENTS_WAITING = 16_384
PATIENCE = 3


class Announcer:
    """Publishes to ``events``; a setting that was dropped is told once, not at every link.

    ``unheard`` counts the events that found no room.
    """

    def __init__(self, keys: Collection[str]) -> None:
        self.events: Channel[Event] = Channel(EVENTS_WAITING, Loss.NEVER)
        self._keys = [key for key in keys if key]
        self._told: tuple[str, ...] = ()
        self._failures = 0
        self._complaining = False
        self._overflows = False
        self.unheard = 0

    def publish(self, event: Event) -> None:
        """Publish one event; the log tells of the first that finds no room and is lost."""
        try:
            self.events.put(event)
        except ChannelFullError:
            if not self._overflows:
                name = type(event).__name__
                logger.exception("nobody takes the session's events; %s is lost", name)
            self._overflows = True
            self.unheard += 1
        else:
            self._overflows = False

    def opened(
        self,
        backend: Backend,
        dropped: tuple[str, ...],
        *,
        takes_over: bool,
        affective: str = "",
    ) -> None:
        """A link is open and set up; ``dropped`` says what was left out of its setup."""
        name, model, demo = backend.describe(), backend.model, backend.demo
        self.publish(LinkOpened(name, model, demo, takes_over, dropped, affective))
        for number, sentence in enumerate(dropped):
            if sentence not in self._told:
                self.publish(Notice(sentence, key=f"dropped setting {number}"))
        self._told = dropped

    def moved(self, old: Backend, new: Backend) -> None:
        """Another place is dialled from now on; where words go is never changed silently."""
        if (old.kind, old.model) == (new.kind, new.model):
            sentence = Fault(Reason.LOCATION_MOVED, old=old.location, new=new.location)
        else:
            sentence = Fault(Reason.BACKEND_MOVED, old=old.describe(), new=new.describe())
        self.publish(Notice(sentence, key="location"))

    def lost(self, lost: LinkLostError, retry_in_s: float, host: str) -> None:
        """A link has gone, or an attempt has failed; what does not pass by itself is explained."""
        self._failures += 1
        offline = self._failures >= PATIENCE
        self.publish(LinkLost(lost.code, self._safe(lost.reason), retry_in_s, offline=offline))
        verdict = classify(lost.code, lost.reason)
        if lost.code == TOO_LARGE:
            self.publish(Notice(verdict.sentence, NoticeLevel.WARNING, key="large message"))
        if verdict.quota:
            self._complain(verdict.sentence)
        elif self._failures == PATIENCE:
            cause = self._safe(lost.reason) if lost.reason.endswith(".") else verdict.sentence
            self._complain(Fault(Reason.OFFLINE, host=host, cause=cause))

    def resumed(self, *, by_handle: bool, gap_s: float) -> None:
        """A new link has taken over."""
        self._failures = 0
        if self._complaining:
            self.publish(Notice("", key="link"))
            self._complaining = False
        how: Literal["resumed", "rebuilt"] = "resumed" if by_handle else "rebuilt"
        self.publish(LinkResumed(how, round(1000 * gap_s)))

    def give_up(self, sentence: str) -> None:
        """Nothing more will be tried; ends the events."""
        self.publish(Notice(sentence, NoticeLevel.ERROR, key="link"))
        self.publish(SessionStateChanged(SessionState.ERROR, sentence))
        self.events.close()

    def _complain(self, sentence: str) -> None:
        self._complaining = True
        self.publish(Notice(sentence, NoticeLevel.WARNING, key="link"))

    def refusal(self, lost: LinkLostError) -> UserFacingError:
        """Return the error for a session that could not begin."""
        verdict = classify(lost.code, lost.reason)
        reason = self._safe(lost.reason)
        said = verdict.sentence
        if reason and lost.code >= 1000:
            said = Fault(Reason.SERVICE_SAID, cause=said, words=reason)
        away = verdict.action is Action.RESUME or lost.code in (500, 502, 503, 504)
        kind = UnreachableError if away else RefusedError
        return kind(said)

    def _safe(self, reason: str) -> str:
        for key in self._keys:
            if key in reason:
                reason = reason.replace(key, "(key)")
        return reason
