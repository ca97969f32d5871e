"""Faults on demand, over plain HTTP on the server's own port and with its key.

``GET`` or body-less ``POST /control/NAME?parameters``; the answer is a JSON object.

=================== ==================================================================
``state``           what every session has sent and received
``drop``            abort the TCP connections
``close``           close with ``code`` (1011) and ``reason``
``goaway``          announce the end and close ``seconds`` (10) later
``expire-handles``  let every resumption handle expire
``silence``         leave the next ``turns`` (1) user turns unanswered
``interrupt``       send a phantom ``interrupted``
``lose-completion`` leave out the next ``turns`` (1) ``turnComplete`` messages
``refuse``          refuse the next ``times`` (1) upgrades with HTTP ``status`` (503)
``hang``            never answer the setup of the next ``times`` (1) sockets
=================== ==================================================================

All but the last three act on every live session, or on one named by ``session``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.emulator.resumption import HandleStore

PREFIX = "/control/"
_REFUSALS = (400, 401, 403, 404, 429, 500, 503)


class Target(Protocol):
    """A live session, as far as faults go."""

    session_id: str

    def drop(self) -> None:
        """Abort the TCP connection."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close the socket."""
        ...

    def go_away(self, seconds: float) -> None:
        """Announce the end and keep the promise."""
        ...

    def silence(self, turns: int) -> None:
        """Leave user turns unanswered."""
        ...

    def lose_completion(self, turns: int) -> None:
        """Leave out ``turnComplete`` messages."""
        ...

    def phantom_interruption(self) -> None:
        """Send ``interrupted`` for no reason."""
        ...

    def state(self) -> dict[str, Any]:
        """Return what the session has sent and received."""
        ...


@dataclass(slots=True)
class Pledge:
    """Faults that wait for the next sockets."""

    refusals: int = 0
    refusal_status: int = 503
    hangs: int = 0


class Control:
    """Carries out the orders of the control address."""

    def __init__(self, targets: Callable[[], Sequence[Target]], handles: HandleStore) -> None:
        self._targets = targets
        self._handles = handles
        self.pledge = Pledge()
        self._orders: dict[str, Callable[[Mapping[str, str]], dict[str, Any]]] = {
            "state": self._state,
            "drop": lambda query: self._each(query, lambda target: target.drop()),
            "close": self._close,
            "goaway": self._go_away,
            "expire-handles": lambda _: {"expired": self._handles.expire()},
            "silence": self._silence,
            "interrupt": lambda query: self._each(
                query, lambda target: target.phantom_interruption()
            ),
            "lose-completion": self._lose_completion,
            "refuse": self._refuse,
            "hang": self._hang,
        }

    def obey(self, name: str, query: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        """Carry out one order and return an HTTP status with a JSON object."""
        order = self._orders.get(name)
        if order is None:
            return 404, {"error": f"there is no order {name!r}", "orders": sorted(self._orders)}
        try:
            return 200, order(query)
        except ValueError as error:
            return 400, {"error": str(error)}

    def _state(self, query: Mapping[str, str]) -> dict[str, Any]:
        sessions = [target.state() for target in self._chosen(query)]
        return {"sessions": sessions, "handles": len(self._handles)}

    def _close(self, query: Mapping[str, str]) -> dict[str, Any]:
        code = int(query.get("code", "1011"))
        if not (1000 <= code <= 1014 and code not in (1004, 1005, 1006)) and not (
            3000 <= code <= 4999
        ):
            raise ValueError(f"{code} cannot be sent as a close code")
        reason = query.get("reason", "")
        return self._each(query, lambda target: target.close(code, reason))

    def _go_away(self, query: Mapping[str, str]) -> dict[str, Any]:
        seconds = float(query.get("seconds", "10"))
        if not 0 <= seconds <= 3600:
            raise ValueError("seconds must lie between 0 and 3600")
        return self._each(query, lambda target: target.go_away(seconds))

    def _silence(self, query: Mapping[str, str]) -> dict[str, Any]:
        turns = int(query.get("turns", "1"))
        return self._each(query, lambda target: target.silence(turns))

    def _lose_completion(self, query: Mapping[str, str]) -> dict[str, Any]:
        turns = int(query.get("turns", "1"))
        return self._each(query, lambda target: target.lose_completion(turns))

    def _refuse(self, query: Mapping[str, str]) -> dict[str, Any]:
        status = int(query.get("status", "503"))
        if status not in _REFUSALS:
            raise ValueError(f"status must be one of {_REFUSALS}")
        self.pledge.refusal_status = status
        self.pledge.refusals = int(query.get("times", "1"))
        return {"refusals": self.pledge.refusals}

    def _hang(self, query: Mapping[str, str]) -> dict[str, Any]:
        self.pledge.hangs = int(query.get("times", "1"))
        return {"hangs": self.pledge.hangs}

    def _each(self, query: Mapping[str, str], act: Callable[[Target], None]) -> dict[str, Any]:
        chosen = self._chosen(query)
        for target in chosen:
            act(target)
        return {"sessions": len(chosen)}

    def _chosen(self, query: Mapping[str, str]) -> list[Target]:
        wanted = query.get("session")
        return [
            target for target in self._targets() if wanted is None or target.session_id == wanted
        ]
