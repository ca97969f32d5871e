"""Feeds the latency figures from the events and from the loudspeaker."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.conversation.barge_in import START_MS
from desktop.core.clock import Clock
from desktop.core.events import Event, LinkResumed, ToolCallFinished, VoiceActivityChanged
from desktop.core.figure import Figures
from desktop.core.media import AudioChunk, Level
from desktop.core.ports import Speaker
from desktop.diagnostics.latency import Latencies

POLL_S = 0.004
FIRST_SAMPLE_WITHIN_S = 2.0
BARGE_IN_WITHIN_S = 5.0
SAME_BARGE_IN_S = 0.5


class LatencyTrace:
    """Subscribes to the hub; the session records what only it can see, see ``live.stopwatch``."""

    def __init__(self, latencies: Latencies, clock: Clock) -> None:
        self._latencies = latencies
        self._clock = clock
        self._speaker: TimedSpeaker | None = None

    def watch(self, speaker: Speaker) -> Speaker:
        """Return the speaker with a stopwatch on it."""
        self._speaker = TimedSpeaker(speaker, self._latencies, self._clock)
        return self._speaker

    def on_event(self, event: Event) -> None:
        """Take one fact into account."""
        match event:
            case ToolCallFinished(duration_ms=duration_ms):
                self._latencies.record("tool", duration_ms)
            case LinkResumed(gap_ms=gap_ms):
                self._latencies.record("reconnect", gap_ms)
            case VoiceActivityChanged(active=True, source="local"):
                if self._speaker is not None:
                    self._speaker.person_speaks()
            case _:
                return


class TimedSpeaker:
    """Implements ``Speaker`` by another one.

    Records ``first_byte_to_first_sample``, to 4 ms exactly, and ``barge_in_to_silence``, which
    counts from the beginning of the person's speech, as this computer heard it. The service may
    hear it sooner than the detector here, so that either may come first.
    """

    def __init__(self, speaker: Speaker, latencies: Latencies, clock: Clock) -> None:
        self._speaker = speaker
        self._latencies = latencies
        self._clock = clock
        self._waiting: asyncio.Task[None] | None = None
        self._barged_at: float | None = None
        self._flushed_at: float | None = None

    @property
    def playing(self) -> bool:
        """Whether sound is still to be heard."""
        return self._speaker.playing

    @property
    def played_ms(self) -> int:
        """How much of the present answer has been heard."""
        return self._speaker.played_ms

    def person_speaks(self) -> None:
        """The person has begun to speak, a moment ago."""
        now = self._clock.now()
        began_at = now - START_MS / 1000
        self._barged_at = began_at if self._speaker.playing else None
        flushed_at, self._flushed_at = self._flushed_at, None
        if flushed_at is not None and now - flushed_at <= SAME_BARGE_IN_S:
            self._record_silence(flushed_at - began_at)

    async def open(self) -> None:
        """Make ready to play."""
        await self._speaker.open()

    def play(self, chunk: AudioChunk) -> None:
        """Queue a chunk behind what is already queued."""
        idle, before = not self._speaker.playing, self._speaker.played_ms
        self._speaker.play(chunk)
        if idle and (self._waiting is None or self._waiting.done()):
            self._waiting = asyncio.create_task(
                self._first_sample(before, self._clock.now()), name="first sample"
            )

    def end_turn(self) -> None:
        """Nothing more comes for this answer."""
        self._speaker.end_turn()

    def flush(self) -> int:
        """Fall silent and return the ms heard."""
        playing = self._speaker.playing
        played_ms = self._speaker.flush()
        now = self._clock.now()
        since, self._barged_at = self._barged_at, None
        if since is not None and now - since <= BARGE_IN_WITHIN_S:
            self._record_silence(now - since)
        elif playing:
            self._flushed_at = now
        return played_ms

    def duck(self, gain_db: float) -> None:
        """Change the playback gain."""
        self._speaker.duck(gain_db)

    async def drained(self) -> None:
        """Wait until nothing is left to play."""
        await self._speaker.drained()

    def level(self) -> Level:
        """Return the level of what is being played."""
        return self._speaker.level()

    async def aclose(self) -> None:
        """Release the device; may be called twice."""
        if self._waiting is not None:
            self._waiting.cancel()
            await asyncio.gather(self._waiting, return_exceptions=True)
        await self._speaker.aclose()

    def _record_silence(self, seconds: float) -> None:
        self._latencies.record("barge_in_to_silence", max(0.0, 1000 * seconds))

    async def _first_sample(self, before: int, since: float) -> None:
        while self._speaker.played_ms in (0, before):
            if self._clock.now() - since > FIRST_SAMPLE_WITHIN_S:
                return
            await self._clock.sleep(POLL_S)
        ms = 1000 * (self._clock.now() - since)
        self._latencies.record("first_byte_to_first_sample", ms)


def latency_record(figures: Figures, at_ms: int) -> dict[str, Any]:
    """Return the figures as one line of ``--json``."""
    spans = {
        name: {
            "count": summary.total,
            "median_ms": round(summary.median, 1),
            "p95_ms": round(summary.p95, 1),
            "p99_ms": round(summary.p99, 1),
        }
        for name, summary in figures.latencies.items()
    }
    counters = dict(figures.counters)
    return {"at_ms": at_ms, "type": "latency", "spans": spans, "counters": counters}


def latency_figures(latencies: Latencies) -> dict[str, float]:
    """Return the medians and tails with names for people."""
    return {
        f"{name.replace('_', ' ')}, {word}, ms": value
        for name, summary in latencies.summary().items()
        for word, value in (("median", summary.median), ("p95", summary.p95))
    }
