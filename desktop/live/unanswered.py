"""What went out and was not reacted to yet, so that the next line can be told once more.

A service saves a session between its turns. What was being said when a line ends, and a question
whose answer had not begun, are not in what it saved.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from desktop.core.clock import Clock
from desktop.core.events import (
    Event,
    InputTranscript,
    Interrupted,
    OutputTranscript,
    SpeechReceived,
    ToolCallRequested,
    TurnCompleted,
    WaitingForInput,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolResult
from desktop.live.outbox import LEAD_IN_S, SPEECH, TextTurn

LONGEST_S = 30.0
"""How much speech is kept; of somebody who goes on and on the beginning is let go."""
RUN_ENDS_S = 0.5
"""The silence that ends a run of speech where the service was told none."""
WORD_S = 0.1
"""Nobody says a word much faster: so much speech at least belongs to what was written down."""
GIVEN_UP_S = 20.0
"""What got no reaction for so long was heard and left at that, as a co-listener does."""

MOST_WRITTEN = 200
"""More pieces than this nobody says in the time for which speech is kept."""

Told: TypeAlias = TextTurn | ToolResult


@dataclass(slots=True)
class _Run:
    """A run of speech, or something written; ``due`` is the turn that may react to it.

    ``last`` is the time of its last speech, ``over_at`` when it was known to be over, and
    ``heard`` says that the service has written it down.
    """

    since: int
    last: float
    spoken_s: float = 0.0
    told: Told | None = None
    due: int | None = None
    over_at: float = 0.0
    heard: bool = False


@dataclass(slots=True)
class _Turns:
    """Counts the service's turns. One that was cut ends with its ``turnComplete``."""

    number: int = 0
    under_way: bool = False
    cut: bool = False

    @property
    def next(self) -> int:
        """The first turn that can know what is said now."""
        return self.number + (self.under_way or self.cut)

    def over(self) -> None:
        """The turn has ended."""
        self.number += 1
        self.under_way = self.cut = False


@dataclass(slots=True)
class Unanswered:
    """Keeps speech, text and tool results until the service reacts; in the order of sending.

    ``run_ends_s`` is the silence after which the service takes an utterance for complete. What it
    writes down belongs to the oldest utterances, as many as so many words need.
    """

    clock: Clock
    run_ends_s: float = RUN_ENDS_S
    _chunks: deque[tuple[int, AudioChunk]] = field(default_factory=deque)
    _kept_ms: float = 0.0
    _count: int = 0
    _runs: list[_Run] = field(default_factory=list)
    _turns: _Turns = field(default_factory=_Turns)
    _written: deque[str] = field(default_factory=lambda: deque(maxlen=MOST_WRITTEN))
    _echoes: list[str] = field(default_factory=list)

    def sent(self, item: AudioChunk | Told) -> None:
        """Something has gone out."""
        self._give_up_old()
        self._count += 1
        if not isinstance(item, AudioChunk):
            now = self.clock.now()
            self._runs.append(_Run(self._count, now, 0.0, item, self._turns.next, now))
            return
        self._chunks.append((self._count, item))
        self._kept_ms += item.duration_ms
        spoken = item.held if item.held is not None else item.speech >= SPEECH
        run = self._running()
        if spoken and run is None:
            run = _Run(self._chunks[0][0] if not self._spoken() else self._lead_in(), 0.0)
            self._runs.append(run)
        if run is not None and spoken:
            run.last = item.captured_at
            run.spoken_s += item.duration_ms / 1000
        elif run is not None and item.captured_at - run.last >= self.run_ends_s:
            run.due, run.over_at = self._turns.next, self.clock.now()
        self._shorten(LONGEST_S if self._spoken() else LEAD_IN_S)

    def note(self, event: Event) -> None:
        """Take an event of the session into account: a reaction answers what was said before."""
        turns = self._turns
        match event:
            case SpeechReceived() | OutputTranscript() | ToolCallRequested() | WaitingForInput():
                if turns.cut:
                    turns.over()
                self._react()
            case InputTranscript(interim=False, text=text):
                if turns.cut or not turns.under_way:
                    self._heard(text)
            case Interrupted():
                turns.cut = True
            case TurnCompleted():
                if not turns.cut:
                    self._react()
                turns.over()
            case _:
                return

    def is_echo(self, event: Event) -> bool:
        """Whether a transcript tells what was written down before it had to be said again."""
        if not isinstance(event, InputTranscript) or event.interim:
            return False
        text = _plain(event.text)
        if text not in self._echoes:
            return False
        self._echoes.remove(text)
        return True

    def take(self) -> tuple[Sequence[AudioChunk], Sequence[Told]]:
        """Return what is to be told again, and begin anew for another line."""
        self._give_up_old()
        speech = [chunk for _, chunk in self._chunks] if self._spoken() else []
        told = [run.told for run in self._runs if run.told is not None]
        echoes = list(self._written) if speech else []
        self.forget()
        self._echoes = echoes
        return speech, told

    def texts(self) -> list[str]:
        """Return the written turns that wait for a reaction."""
        return [run.told.text for run in self._runs if isinstance(run.told, TextTurn)]

    def forget(self) -> None:
        """Keep nothing of what went out so far."""
        self._chunks.clear()
        self._kept_ms = 0.0
        self._runs.clear()
        self._written.clear()
        self._echoes = []
        self._turns = _Turns()

    def _running(self) -> _Run | None:
        return next((run for run in self._runs if run.told is None and run.due is None), None)

    def _spoken(self) -> bool:
        return any(run.told is None for run in self._runs)

    def _lead_in(self) -> int:
        left_ms = 1000 * LEAD_IN_S
        for number, chunk in reversed(self._chunks):
            left_ms -= chunk.duration_ms
            if left_ms <= 0:
                return number
        return self._chunks[0][0]

    def _heard(self, text: str) -> None:
        self._written.append(_plain(text))
        left_s = WORD_S * sum(len(written.split()) for written in self._written)
        for run in self._runs:
            if run.told is None and run.due is not None and left_s > 0:
                run.heard = True
                left_s -= run.spoken_s

    def _react(self) -> None:
        if not self._turns.under_way:
            self._answered()
            self._turns.under_way = True

    def _answered(self) -> None:
        number = self._turns.number
        written = bool(self._written)
        self._written.clear()
        self._keep(
            [
                run
                for run in self._runs
                if run.due is None
                or run.due > number
                or (written and run.told is None and not run.heard)
            ]
        )

    def _give_up_old(self) -> None:
        now = self.clock.now()
        old = [r for r in self._runs if r.due is not None and now - r.over_at > GIVEN_UP_S]
        if old:
            self._keep([run for run in self._runs if run not in old])

    def _keep(self, runs: list[_Run]) -> None:
        self._runs = runs
        since = min((run.since for run in runs if run.told is None), default=None)
        if since is None:
            self._written.clear()
            self._shorten(LEAD_IN_S)
            return
        while self._chunks and self._chunks[0][0] < since:
            self._drop_first()

    def _shorten(self, room_s: float) -> None:
        while self._kept_ms > 1000 * room_s and len(self._chunks) > 1:
            self._drop_first()

    def _drop_first(self) -> None:
        self._kept_ms -= self._chunks.popleft()[1].duration_ms


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
