"""Faults on demand, over plain HTTP on the server's own port and with its key.

``GET`` or ``POST /control/NAME?parameters``; the answer is a JSON object. Beside the faults of
single sessions (see ``sabotage``) there are

=================== ==================================================================
``state``           what every session has sent and received
``faults``          the names of all faults
``expire-handles``  let every resumption handle expire
``refuse``          refuse the next ``times`` (1) upgrades with HTTP ``status`` (503)
``hang``            never answer the setup of the next ``times`` (1) sockets
``spoil-setup``     answer the setup of the next ``times`` (1) sockets with an
                    ``error-frame``, a ``malformed-frame`` or a ``close``: ``kind``
``forget``          take back every fault that is still to come
=================== ==================================================================

A session's fault shows in every live session, or in one named by ``session``, and at once unless
``at`` says otherwise: ``at=connect`` and ``at=resume`` mean the next sockets that open or resume
a session, ``at=turn`` the next turns, ``times`` (1) of them, each with ``probability`` (1) from
a ``seed``; ``after=SECONDS`` waits.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, cast

from desktop.emulator.lifetime import Deadlines
from desktop.emulator.resumption import HandleStore
from desktop.emulator.sabotage import Parameters, Sabotage

PREFIX = "/control/"

Occasion = Literal["connect", "resume", "turn"]

_REFUSALS = (400, 401, 403, 404, 429, 500, 503)
_OCCASIONS = ("connect", "resume", "turn")
_SPOILS = ("hang", "error-frame", "malformed-frame", "close")
_MOST_TIMES = 1_000_000
_MOST_PLANS = 256


class Target(Protocol):
    """A live session, as far as orders go."""

    session_id: str

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Show a fault. Raises ``ValueError`` for one that makes no sense."""
        ...

    def state(self) -> dict[str, Any]:
        """Return what the session has sent and received."""
        ...


@dataclass(frozen=True, slots=True)
class Spoil:
    """How the answer to a setup is spoilt; ``parameters`` belong to a close."""

    kind: str
    parameters: Mapping[str, str]


@dataclass(slots=True)
class Pledge:
    """Faults that wait for the next sockets."""

    refusals: int = 0
    refusal_status: int = 503
    spoils: list[Spoil] = field(default_factory=list)

    def take_spoil(self) -> Spoil | None:
        """Return how the next setup is answered, None for as usual."""
        return self.spoils.pop(0) if self.spoils else None


@dataclass(slots=True)
class Plan:
    """A fault that waits for an occasion."""

    name: str
    parameters: Mapping[str, str]
    occasion: Occasion
    times: int
    probability: float
    chance: random.Random


class Control:
    """Carries out the orders of the control address."""

    def __init__(
        self,
        targets: Callable[[], Sequence[Target]],
        handles: HandleStore,
        deadlines: Deadlines,
    ) -> None:
        self._targets = targets
        self._handles = handles
        self._deadlines = deadlines
        self._plans: list[Plan] = []
        self._later = 0
        self.pledge = Pledge()
        self._orders: dict[str, Callable[[Mapping[str, str]], dict[str, Any]]] = {
            "state": self._state,
            "faults": lambda _: {"faults": Sabotage.names(), "orders": sorted(self._orders)},
            "expire-handles": lambda _: {"expired": self._handles.expire()},
            "refuse": self._refuse,
            "hang": lambda query: self._spoil({**query, "kind": "hang"}),
            "spoil-setup": self._spoil,
            "forget": lambda _: self._forget(),
        }

    def obey(self, name: str, query: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        """Carry out one order and return an HTTP status with a JSON object."""
        order = self._orders.get(name)
        try:
            if order is not None:
                return 200, order(query)
            if name in Sabotage.names():
                return 200, self._fault(name, query)
        except ValueError as error:
            return 400, {"error": str(error)}
        known = sorted((*self._orders, *Sabotage.names()))
        return 404, {"error": f"there is no order {name!r}", "orders": known}

    def on_occasion(self, occasion: Occasion, target: Target) -> None:
        """Show what waits for this occasion."""
        for plan in [plan for plan in self._plans if plan.occasion == occasion]:
            wanted = plan.parameters.get("session")
            if wanted not in (None, target.session_id):
                continue
            if plan.chance.random() >= plan.probability:
                continue
            plan.times -= 1
            if plan.times < 1:
                self._plans.remove(plan)
            try:
                target.commit(plan.name, plan.parameters)
            except ValueError:
                continue  # what it needs is not there, for example a call to cancel

    def _fault(self, name: str, query: Mapping[str, str]) -> dict[str, Any]:
        if "at" in query:
            return self._plan(name, query)
        if "after" not in query:
            return self._each(name, query)
        seconds = Parameters(query).number("after", 0, 0, 86_400)

        async def act() -> None:
            self._each(name, query)

        self._later = (self._later + 1) % _MOST_PLANS
        self._deadlines.plan(f"fault {self._later}", seconds, act)
        return {"after": seconds}

    def _plan(self, name: str, query: Mapping[str, str]) -> dict[str, Any]:
        given = Parameters(query)
        if query["at"] not in _OCCASIONS:
            raise ValueError(f"at must be one of {_OCCASIONS}")
        if len(self._plans) >= _MOST_PLANS:
            raise ValueError("too many faults are waiting")
        plan = Plan(
            name,
            query,
            cast("Occasion", query["at"]),
            given.whole("times", 1, 1, _MOST_TIMES),
            given.number("probability", 1, 0, 1),
            random.Random(query.get("seed")),
        )
        self._plans.append(plan)
        return {"at": plan.occasion, "times": plan.times}

    def _state(self, query: Mapping[str, str]) -> dict[str, Any]:
        sessions = [target.state() for target in self._chosen(query)]
        return {"sessions": sessions, "handles": len(self._handles), "plans": len(self._plans)}

    def _refuse(self, query: Mapping[str, str]) -> dict[str, Any]:
        status = Parameters(query).whole("status", 503, 0, 999)
        if status not in _REFUSALS:
            raise ValueError(f"status must be one of {_REFUSALS}")
        self.pledge.refusal_status = status
        self.pledge.refusals = Parameters(query).whole("times", 1, 0, _MOST_TIMES)
        return {"refusals": self.pledge.refusals}

    def _spoil(self, query: Mapping[str, str]) -> dict[str, Any]:
        kind = query.get("kind", "error-frame")
        if kind not in _SPOILS:
            raise ValueError(f"kind must be one of {_SPOILS}")
        times = Parameters(query).whole("times", 1, 0, _MOST_PLANS)
        self.pledge.spoils = [Spoil(kind, query)] * times
        return {"spoils": times}

    def _forget(self) -> dict[str, Any]:
        count = len(self._plans)
        self._plans.clear()
        self.pledge = Pledge()
        return {"forgotten": count}

    def _each(self, name: str, query: Mapping[str, str]) -> dict[str, Any]:
        chosen = self._chosen(query)
        for target in chosen:
            target.commit(name, query)
        return {"sessions": len(chosen)}

    def _chosen(self, query: Mapping[str, str]) -> list[Target]:
        wanted = query.get("session")
        return [
            target for target in self._targets() if wanted is None or target.session_id == wanted
        ]
