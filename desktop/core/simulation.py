"""Faults on order, as the embedded server lists them, for people who look how Attune bears them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class FaultParameter:
    """One thing that can be chosen of a fault; ``least`` and ``most`` bound a number."""

    name: str
    kind: Literal["number", "text", "choice"]
    default: float | str
    sentence: str = ""
    choices: tuple[str, ...] = ()
    least: float = 0.0
    most: float = 0.0


@dataclass(frozen=True, slots=True)
class FaultOffer:
    """A fault that the server can show: a title for a menu and a sentence that explains."""

    name: str
    title: str
    sentence: str = ""
    parameters: tuple[FaultParameter, ...] = ()
    timings: tuple[str, ...] = ()


class Simulator(Protocol):
    """The embedded server's fault control."""

    async def faults(self) -> Sequence[FaultOffer]:
        """Return what can be shown. Raises ``UserFacingError``."""
        ...

    async def show(self, name: str, parameters: Mapping[str, str]) -> None:
        """Order a fault, or ``forget`` to take back what waits. Raises ``UserFacingError``."""
        ...
