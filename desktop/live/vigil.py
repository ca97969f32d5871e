"""Notices lines that are open in name only."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from desktop.core.clock import Clock
from desktop.core.media import AudioChunk
from desktop.live.outbox import SPEECH
from desktop.live.race import race

SILENCE_S = 12.0
PROBE_S = 5.0
SUSPECT_S = 1.5
QUIET_S = 4.0
PROMPT_S = 1.0
PATIENCE_S = 4.0
OVERSLEPT_S = 1.0
MISTRUST_S = 120.0


class Pingable(Protocol):
    """A line that can be asked for a sign of life."""

    async def ping(self) -> None:
        """Return when the other end has answered."""
        ...


class Vigil:
    """Watches one line after the other; any byte of the service is a sign of life.

    So is what goes out: while ``carries`` says that the line still brings forward what was sent
    before a ping, the ping has not arrived yet.

    Pings alone are no judge, since the service was seen to answer them 8 to 30 s late. Trust in
    them is earned: a line whose pongs came within ``PROMPT_S`` is asked whenever it was quiet for
    ``QUIET_S``, and given up after ``PATIENCE_S`` more. Any other is asked only when something was
    said and nothing at all came back for ``SILENCE_S``; while co-listening silence is what was
    asked for, and nothing is concluded from it. Where two lines were given up for their pongs in a
    row, pongs are not trusted any more.
    """

    def __init__(
        self, clock: Clock, carries: Callable[[float], bool] = lambda _since: False
    ) -> None:
        self.patient = False
        self._carries = carries
        self._clock = clock
        self._expecting_since: float | None = None
        self._heard_at = clock.now()
        self._slowest: float | None = None
        self._given_up: deque[float] = deque(maxlen=2)
        self._alert = asyncio.Event()
        self._suspected = asyncio.Event()
        self._condemned = asyncio.Event()
        self._heard = asyncio.Event()

    def note_audio(self, chunk: AudioChunk) -> None:
        """Take microphone audio into account."""
        if chunk.speech >= SPEECH:
            self.note_said()

    def note_said(self) -> None:
        """Something was said or typed that the service should react to."""
        if not self.patient:
            if self._expecting_since is None:
                self._alert.set()
            self._expecting_since = self._clock.now()

    def note_heard(self) -> None:
        """Something came from the service."""
        self._expecting_since = None
        self._heard_at = self._clock.now()
        self._heard.set()

    def suspect(self) -> None:
        """Ask the line at once, for example after a sleep."""
        self._suspected.set()
        self._alert.set()

    def condemn(self) -> None:
        """Give the line up without asking: its address is gone."""
        self._condemned.set()

    def begin(self) -> None:
        """Another line is watched from now on."""
        self._suspected.clear()
        self._condemned.clear()
        self._slowest = None
        self.note_heard()

    async def dead(self, line: Pingable) -> None:
        """Return once a line is condemned, or has given no sign of life when asked for one."""
        await race({"questions": self._unanswered(line), "end": self._condemned.wait()})

    async def _unanswered(self, line: Pingable) -> None:
        await self._measure(line)
        while True:
            patience_s = await self._doubt()
            self._suspected.clear()
            if not await self._answers(line, patience_s):
                self._given_up.append(self._clock.now())
                return
            self._expecting_since = None

    async def _doubt(self) -> float:
        """Wait for a reason to ask; return how long the answer may take."""
        while not self._suspected.is_set():
            now = self._clock.now()
            quiet_at = self._heard_at + QUIET_S if self._trusts_pongs else None
            since = self._expecting_since
            silent_at = since + SILENCE_S if since is not None else None
            if quiet_at is not None and now >= quiet_at:
                return PATIENCE_S
            if silent_at is not None and now >= silent_at:
                return PROBE_S
            self._alert.clear()
            waits: dict[str, Coroutine[Any, Any, object]] = {"suspicion": self._alert.wait()}
            due = [at for at in (quiet_at, silent_at) if at is not None]
            if due:
                waits["time"] = self._clock.sleep(min(due) - now)
            await race(waits)
        return SUSPECT_S

    @property
    def _trusts_pongs(self) -> bool:
        given_up = self._given_up
        recent = len(given_up) == 2 and self._clock.now() - given_up[0] < MISTRUST_S
        return self._slowest is not None and self._slowest <= PROMPT_S and not recent

    async def _measure(self, line: Pingable) -> None:
        asked_at = self._clock.now()
        ended = await race({"pong": line.ping(), "limit": self._clock.sleep(PATIENCE_S)})
        if "pong" in ended and ended["pong"] is None:
            self._slowest = self._clock.now() - asked_at

    async def _answers(self, line: Pingable, patience_s: float) -> bool:
        """Ask, and return whether anything came; a program that stood still asks once more."""
        first_asked_at = self._clock.now()
        while True:
            asked_at = self._clock.now()
            self._heard.clear()
            ended = await race(
                {
                    "pong": line.ping(),
                    "other": self._heard.wait(),
                    "limit": self._clock.sleep(patience_s),
                }
            )
            took = self._clock.now() - asked_at
            if "pong" in ended and ended["pong"] is None:
                self._slowest = max(self._slowest or 0.0, took)
                self._heard_at = self._clock.now()
                return True
            if "other" in ended:
                return True
            if "pong" not in ended and self._carries(first_asked_at):
                continue
            if "pong" in ended or took < patience_s + OVERSLEPT_S:
                return False
