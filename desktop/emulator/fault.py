"""Faults on demand, over plain HTTP on the server's own port and with its key.

``GET`` or ``POST /control/NAME?parameters``; the answer is a JSON object. ``/control`` alone
lists every fault with its parameters and a sentence for people (see ``repertoire``), and what
else may be ordered:

=================== ==================================================================
``state``           what every session has sent and received
``metrics``         how fast the server answered, by itself
``faults``          the same list as ``/control``
``forget``          take back every fault that is still to come
=================== ==================================================================

A session's fault shows in every live session, or in one named by ``session``, and at once unless
told otherwise: ``at=connect`` and ``at=resume`` mean the next sockets that open or resume a
session, ``at=turn`` the next turns, ``times`` (1) of them; ``after=SECONDS`` waits. Each time it
shows with ``probability`` (1), drawn from a ``seed``. What the server does before a session talks
(``refuse``, ``hang``, ``spoil-setup``) waits for the next connections by its nature, with
``at=resume`` for those that resume.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from desktop.emulator.lifetime import Deadlines
from desktop.emulator.pledge import Pledge, Promise, Spoil, spoil_of
from desktop.emulator.repertoire import (
    FAULTS,
    REFUSALS,
    TIMING_PARAMETERS,
    Fault,
    Timing,
    faults,
)
from desktop.emulator.resumption import HandleStore
from desktop.emulator.sabotage import check_code

PREFIX = "/control/"

Occasion = Literal["connect", "resume", "turn"]

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
class When:
    """When a fault shall show, and how often and likely."""

    session: str | None
    after_s: float
    at: str
    times: int
    probability: float
    chance: random.Random

    @classmethod
    def read(cls, query: Mapping[str, str], timings: Sequence[Timing]) -> When:
        """Read the timing of an order. Raises ``ValueError``."""
        given = {parameter.name: parameter.read(query) for parameter in TIMING_PARAMETERS}
        if given["at"] not in timings:
            raise ValueError(f"at must be one of {', '.join(set(timings) - {'after'})}")
        return cls(
            session=str(given["session"]) or None,
            after_s=float(given["after"]),
            at=str(given["at"]),
            times=int(given["times"]),
            probability=float(given["probability"]),
            chance=random.Random(given["seed"] or None),
        )

    def draw(self) -> bool:
        """Tell whether it shows this time."""
        return self.chance.random() < self.probability


@dataclass(slots=True)
class Plan:
    """A fault that waits for an occasion, ``left`` more times."""

    name: str
    parameters: Mapping[str, str]
    when: When
    left: int


class Control:
    """Carries out the orders of the control address."""

    def __init__(
        self,
        targets: Callable[[], Sequence[Target]],
        handles: HandleStore,
        deadlines: Deadlines,
        metrics: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        self._targets = targets
        self._handles = handles
        self._deadlines = deadlines
        self._plans: list[Plan] = []
        self._later = 0
        self._pledge = Pledge()
        self._orders: dict[str, Callable[[Mapping[str, str]], dict[str, Any]]] = {
            "": lambda _: self._list(),
            "faults": lambda _: self._list(),
            "forget": lambda _: self._forget(),
            "metrics": lambda _: metrics(),
            "state": self._state,
        }

    def obey(self, name: str, query: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        """Carry out one order and return an HTTP status with a JSON object."""
        order = self._orders.get(name)
        try:
            if order is not None:
                return 200, order(query)
            if name in faults():
                return 200, self._fault(faults()[name], query)
        except ValueError as error:
            return 400, {"error": str(error)}
        known = sorted((*filter(None, self._orders), *faults()))
        return 404, {"error": f"there is no order {name!r}", "orders": known}

    def refusal(self) -> int | None:
        """Return the HTTP status that refuses the present upgrade, or None."""
        return self._pledge.take_refusal()

    def spoil(self, *, resuming: bool) -> Spoil | None:
        """Return how a setup is answered, None for as usual; handles may expire first."""
        expiring = self._pledge.take("expire-handles", resuming=resuming)
        if expiring is not None:
            self._handles.expire(known=expiring.parameters["as"] == "expired")
        return self._pledge.take_spoil(resuming=resuming)

    def on_occasion(self, occasion: Occasion, target: Target) -> None:
        """Show what waits for this occasion."""
        for plan in [plan for plan in self._plans if plan.when.at == occasion]:
            if plan.when.session not in (None, target.session_id) or not plan.when.draw():
                continue
            plan.left -= 1
            if plan.left < 1:
                self._plans.remove(plan)
            try:
                self._show(plan, target)
            except ValueError:
                continue  # what it needs is not there, for example a call to cancel

    def _show(self, plan: Plan, target: Target) -> None:
        if faults()[plan.name].scope == "server":
            self._serve_now(faults()[plan.name], plan.parameters, plan.when)
        else:
            target.commit(plan.name, plan.parameters)

    def _fault(self, fault: Fault, query: Mapping[str, str]) -> dict[str, Any]:
        when = When.read(query, fault.timings)
        self._check(fault, fault.read(query))
        if not when.after_s:
            return self._order(fault, query, when)

        async def act() -> None:
            self._order(fault, query, when)

        self._later = (self._later + 1) % _MOST_PLANS
        self._deadlines.plan(f"fault {self._later}", when.after_s, act)
        return {"after": when.after_s}

    def _check(self, fault: Fault, given: Mapping[str, Any]) -> None:
        if fault.name == "close":
            check_code(given["code"])
        if fault.name == "spoil-setup":
            spoil = spoil_of(given)
            inner = faults()[spoil.kind]
            self._check(inner, inner.read(spoil.parameters))
        if fault.name == "refuse" and given["status"] not in REFUSALS:
            raise ValueError(f"status must be one of {REFUSALS}")

    def _order(self, fault: Fault, query: Mapping[str, str], when: When) -> dict[str, Any]:
        if fault.scope == "server" and when.at != "turn":
            return self._serve(fault, query, when)
        if when.at != "now":
            return self._plan(fault, query, when)
        chosen = [target for target in self._chosen(when.session) if when.draw()]
        for target in chosen:
            target.commit(fault.name, query)
        return {"sessions": len(chosen)}

    def _plan(self, fault: Fault, query: Mapping[str, str], when: When) -> dict[str, Any]:
        if len(self._plans) >= _MOST_PLANS:
            raise ValueError("too many faults are waiting")
        if when.times:
            self._plans.append(Plan(fault.name, query, when, when.times))
        return {"at": when.at, "times": when.times}

    def _serve(self, fault: Fault, query: Mapping[str, str], when: When) -> dict[str, Any]:
        if fault.name == "expire-handles" and when.at == "connect":
            return self._plan(fault, query, when)
        if fault.name == "expire-handles" and when.at == "now" and not when.draw():
            return {"expired": 0}
        return self._serve_now(fault, query, when)

    def _serve_now(self, fault: Fault, query: Mapping[str, str], when: When) -> dict[str, Any]:
        given = fault.read(query)
        if fault.name == "expire-handles" and when.at != "resume":
            return {"expired": self._handles.expire(known=given["as"] == "expired")}
        promise = Promise(fault.name, given, when.times, when.draw, resuming=when.at == "resume")
        self._pledge.give(promise)
        return {"waiting": when.times}

    def _list(self) -> dict[str, Any]:
        return {
            "faults": [fault.described() for fault in FAULTS],
            "timing": [parameter.described() for parameter in TIMING_PARAMETERS],
            "orders": sorted(filter(None, self._orders)),
        }

    def _state(self, query: Mapping[str, str]) -> dict[str, Any]:
        sessions = [target.state() for target in self._chosen(query.get("session"))]
        waiting = len(self._plans) + len(self._pledge)
        return {"sessions": sessions, "handles": len(self._handles), "plans": waiting}

    def _forget(self) -> dict[str, Any]:
        count = len(self._plans) + len(self._pledge)
        self._plans.clear()
        self._pledge = Pledge()
        return {"forgotten": count}

    def _chosen(self, wanted: str | None) -> list[Target]:
        return [
            target for target in self._targets() if wanted is None or target.session_id == wanted
        ]
