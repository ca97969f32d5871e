"""What is done while the way to the service takes less than is said and shown.

Speech leads: pictures wait and shrink first. Speech that would come more than a second late is
left out, and that is said.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from desktop.core.clock import Clock, until_tick
from desktop.core.events import Event, Notice, NoticeLevel, UplinkChanged
from desktop.core.fault import Fault, Reason
from desktop.live.outbox import Outbox
from desktop.live.strait import Passage, Strait

CALM_S = 5.0
WATCH_S = 0.05
CALM_WATCH_S = 0.25
"""How often an open line is looked at beside the looks that sound causes: to wake for it costs."""
SEEN_S = 0.06
"""For so long a line that was found open needs no other look, which costs as much as a message."""
LAGGING_MS = 350.0
SMALL = 2_000
"""Bytes that change nothing about a line that was found open: 20 ms of speech are half of that."""
PICTURE_S = 0.7
LEAST_PICTURE = 8_000
FIRST_PICTURE = 20_000
ANY_PICTURE = 400_000
"""Bytes of a picture: beyond the last there is no limit."""

NOTICE = "uplink"
TEXT = Fault(Reason.UPLINK_SLOW)


class Congestion:
    """Judges one line after the other, and tells the outbox what may go out.

    A picture that took longer than ``PICTURE_S`` makes later ones smaller, one that did not lets
    them grow; while speech lags none goes out, and ``CALM_S`` of calm ends every measure.
    """

    def __init__(self, clock: Clock, outbox: Outbox, publish: Callable[[Event], None]) -> None:
        self._clock = clock
        self._outbox = outbox
        self._publish = publish
        self._strait = Strait(clock)
        self._backlog: Callable[[], int] = int
        self._largest = math.inf
        self._grown_at = self._slow_at = self._behind_at = -math.inf
        self._seen_ms = self._told_ms = self._seen_words_ms = 0.0
        self._told: UplinkChanged = UplinkChanged("free")
        self._complaining = False
        self._open_until = -math.inf

    def begin(self, backlog: Callable[[], int]) -> None:
        """Another line is used from now on; ``backlog`` tells its unconfirmed bytes."""
        self._strait = Strait(self._clock)
        self._backlog = backlog
        self._open_until = -math.inf
        self._outbox.stalled = False

    def end(self) -> None:
        """No line is used; the last one is let go."""
        self._backlog = int

    def may_send(self) -> bool:
        """Return whether more may be handed over; looks unless the line was just seen open."""
        just_seen = self._clock.now() < self._open_until
        return (just_seen and self._strait.open) or self.has_room()

    def has_room(self) -> bool:
        """Look at the backlog; return whether more may be handed over."""
        for passage in self._strait.look(self._backlog()):
            if passage.picture:
                self._picture_arrived(passage)
        self._outbox.stalled = self._strait.stalled
        room = self._strait.open
        if not room:
            self._outbox.keep_up()
        self._judge(room)
        self._open_until = self._clock.now() + SEEN_S if room else -math.inf
        return room

    async def watch(self) -> None:
        """Look at the line for ever, also while nothing is sent or a sending waits for room."""
        while True:
            calm = self.has_room() and not self._strait.shows
            await self._clock.sleep(until_tick(self._clock, CALM_WATCH_S if calm else WATCH_S))

    def sending(self, size: int, picture: int = 0) -> None:
        """A message of about ``size`` bytes is being handed over from now on."""
        self._strait.sending(size, picture)
        self._doubt(size)

    def sent(self, size: int) -> None:
        """It has been handed over and was ``size`` bytes."""
        self._strait.sent(size, self._backlog())
        self._doubt(size)

    def carries(self, since: float) -> bool:
        """Whether the line still brings forward what was handed over before a time."""
        self.has_room()
        return self._strait.carries(since)

    def _doubt(self, size: int) -> None:
        """Look again before the next message where this one may fill the line."""
        if size > SMALL:
            self._open_until = -math.inf

    def _picture_arrived(self, passage: Passage) -> None:
        late_s = passage.took_s - self._strait.own_s
        now = self._clock.now()
        if late_s > PICTURE_S:
            fits = passage.picture * PICTURE_S / late_s
            self._largest = max(LEAST_PICTURE, min(self._largest, fits))
            self._grown_at = now
        elif passage.picture >= self._largest / 2:
            self._grow(2.0)

    def _judge(self, room: bool) -> None:
        now = self._clock.now()
        skipped = self._outbox.left_out_ms > self._seen_ms
        words = self._outbox.left_out_words_ms > self._seen_words_ms
        self._seen_ms = self._outbox.left_out_ms
        self._seen_words_ms = self._outbox.left_out_words_ms
        lagging = not room and not self._outbox.catching_up
        if skipped or (lagging and self._outbox.behind_ms > LAGGING_MS):
            if now - self._slow_at >= CALM_S and not self._strait.shows:
                self._largest = max(LEAST_PICTURE, min(self._largest / 2, FIRST_PICTURE))
            self._slow_at = self._grown_at = now
        if skipped:
            self._behind_at = now
        if words and not self._complaining:
            self._complaining = True
            self._publish(Notice(TEXT, NoticeLevel.WARNING, key=NOTICE))
        if now - self._grown_at >= CALM_S and self._largest < math.inf:
            self._grow(1.5)
        self._tell(now)

    def _grow(self, factor: float) -> None:
        self._grown_at = self._clock.now()
        larger = self._largest * factor
        self._largest = larger if larger < ANY_PICTURE else math.inf

    def _tell(self, now: float) -> None:
        state: Literal["free", "slow", "behind"] = "free"
        if now - self._behind_at < CALM_S:
            state = "behind"
        elif now - self._slow_at < CALM_S:
            state = "slow"
        largest = self._largest if state == "free" else 0
        self._outbox.admit_pictures(largest)
        if state == "free" and self._complaining:
            self._complaining = False
            self._publish(Notice("", key=NOTICE))
        # Sources make their pictures small already while none may go.
        limit = None if self._largest == math.inf else round(self._largest)
        if (state, limit) != (self._told.state, self._told.picture_bytes):
            skipped_ms = round(self._seen_ms - self._told_ms)
            self._told_ms = self._seen_ms
            self._told = UplinkChanged(state, skipped_ms, limit)
            self._publish(self._told)
