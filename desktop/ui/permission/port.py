"""How the system is asked for leave: a port, for every system has its own way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

Kind = Literal["microphone", "camera", "screen"]
Leave = Literal["granted", "unknown", "denied"]


class Permissions(Protocol):
    """Belongs to the GUI thread."""

    def state(self, kind: Kind) -> Leave:
        """Return whether it may be used; ``unknown`` where the person was never asked."""
        ...

    def ask(self, kind: Kind, answered: Callable[[Leave], object]) -> None:
        """Have the system ask the person, without blocking; ``answered`` gets what came of it."""
        ...

    def repair(self, kind: Kind) -> str:
        """Return the address of the system's page where a no is taken back; empty for none."""
        ...


class NothingAsked:
    """A system that lets every program of the person use everything."""

    def state(self, kind: Kind) -> Leave:
        """Return that it may be used."""
        return "granted"

    def ask(self, kind: Kind, answered: Callable[[Leave], object]) -> None:
        """Answer at once."""
        answered("granted")

    def repair(self, kind: Kind) -> str:
        """Return no page."""
        return ""
