"""Faults that wait for the next connections, before any session talks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Spoil:
    """How the answer to a setup is spoilt: ``hang``, or a fault with its parameters."""

    kind: str
    parameters: Mapping[str, Any]


@dataclass(slots=True)
class Promise:
    """A fault for the next ``left`` connections, or only for those that resume a session.

    ``draw`` tells each time whether it shows.
    """

    name: str
    parameters: Mapping[str, Any]
    left: int
    draw: Callable[[], bool]
    resuming: bool = False


@dataclass(slots=True)
class Pledge:
    """What waits; a newer promise of a fault takes the place of an older one."""

    _promises: dict[str, Promise] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._promises)

    def give(self, promise: Promise) -> None:
        """Promise a fault; one that is left zero times is taken back."""
        self._promises.pop(promise.name, None)
        if promise.left > 0:
            self._promises[promise.name] = promise

    def take(self, name: str, *, resuming: bool = False) -> Promise | None:
        """Return a promise that is kept now, and count it."""
        promise = self._promises.get(name)
        if promise is None or (promise.resuming and not resuming) or not promise.draw():
            return None
        promise.left -= 1
        if promise.left < 1:
            del self._promises[name]
        return promise

    def take_refusal(self) -> int | None:
        """Return the HTTP status that refuses an upgrade, or None."""
        promise = self.take("refuse")
        return int(promise.parameters["status"]) if promise else None

    def take_spoil(self, *, resuming: bool) -> Spoil | None:
        """Return how a setup is answered, None for as usual."""
        if self.take("hang", resuming=resuming):
            return Spoil("hang", {})
        promise = self.take("spoil-setup", resuming=resuming)
        if promise is None:
            return None
        return spoil_of(promise.parameters)


def spoil_of(parameters: Mapping[str, Any]) -> Spoil:
    """Return what a promise to spoil a setup means; what it leaves open is left out."""
    given = {name: parameters[name] for name in ("code", "reason") if parameters[name]}
    return Spoil(str(parameters["kind"]), given)
