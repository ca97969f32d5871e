"""Which rung comes after a failure: resume, build anew, leave a field out, wait, or stop."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.errors import LinkLostError
from desktop.live.close_reason import Action, Verdict, classify
from desktop.live.memory import SessionMemory
from desktop.live.route import Route

RESUMES = 2
FRESH_REFUSALS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """What to do now: ``stop`` for good, or dial again, ``at_once`` or after a back-off.

    ``person``: nothing changes before a person has done something, or the network is another.
    """

    stop: bool = False
    at_once: bool = False
    quota: bool = False
    person: bool = False
    sentence: str = ""


class Ladder:
    """Judges failures in a row; ``settled`` starts over once a link has proved stable.

    A handle that was refused once is dropped, each field is left out once, and what a fresh
    session is refused twice is not asked a third time.
    """

    def __init__(self, memory: SessionMemory, route: Route) -> None:
        self._memory = memory
        self._route = route
        self._resumes = 0
        self._fresh_refusals = 0

    def settled(self) -> None:
        """Forget earlier failures."""
        self._resumes = 0
        self._fresh_refusals = 0

    def after_loss(self, lost: LinkLostError, *, stable: bool) -> Step:
        """Judge the loss of a link that was open; ``stable`` when it had held for a while."""
        verdict = classify(lost.code, lost.reason)
        if verdict.field == "optional" and stable:
            # A setup that held for a while is not what a later 1007 complains about.
            verdict = Verdict(Action.FRESH, verdict.sentence)
        return self._judge(verdict, refused=False)

    def after_refusal(self, lost: LinkLostError) -> Step:
        """Judge an attempt that ended before its session was set up."""
        verdict = classify(lost.code, lost.reason)
        resuming = self._memory.handle is not None
        if resuming and (verdict.field == "optional" or verdict.action is Action.FRESH):
            self._memory.drop_handle()
            return Step(at_once=True, sentence=verdict.sentence)
        if resuming and verdict.action is Action.RESUME and lost.code == 1011:
            self._resumes += 1
            if self._resumes >= RESUMES:
                # The service may hold the old socket for open; another session it can give.
                self._memory.drop_handle()
                return Step(at_once=True, sentence=verdict.sentence)
        return self._judge(verdict, refused=True)

    def _judge(self, verdict: Verdict, *, refused: bool) -> Step:
        match verdict.action:
            case Action.STOP if verdict.elsewhere and self._route.refused():
                return Step(at_once=True, sentence=verdict.sentence)
            case Action.STOP:
                return Step(stop=True, sentence=verdict.sentence)
            case Action.BACK_OFF:
                return Step(quota=verdict.quota, sentence=verdict.sentence)
            case Action.STRIP if self._memory.strip(verdict.field):
                self._memory.drop_handle()
                return Step(at_once=True, sentence=verdict.sentence)
            case Action.STRIP | Action.FRESH:
                self._memory.drop_handle()
                self._fresh_refusals += refused
                stop = self._fresh_refusals >= FRESH_REFUSALS or (
                    refused and verdict.action is Action.STRIP
                )
                return Step(stop=stop, sentence=verdict.sentence)
        return Step(sentence=verdict.sentence)
