"""What a front end can find out about this machine: one finding for each thing that was tried."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

CheckVerdict = Literal["ok", "warn", "fail"]

CheckAction = Literal["", "key", "share", "retry", "preferences", "audio", "vision", "session"]
"""What a finding offers to open; ``audio``, ``vision`` and ``session`` are groups of settings."""


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """What came of one check; ``mend`` says what to do about it, or is empty."""

    name: str
    verdict: CheckVerdict
    text: str
    mend: str = ""
    action: CheckAction = ""


class Checkup(Protocol):
    """Runs the checks of this machine; belongs to the engine thread."""

    def names(self) -> Sequence[str]:
        """Return what will be checked, in the order to show; safe from any thread."""
        ...

    async def run(self, found: Callable[[CheckFinding], None]) -> None:
        """Check everything at once and hand out each finding as soon as it is there."""
        ...
