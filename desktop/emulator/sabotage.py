"""The faults that one session can show, by name.

====================== ===================================================================
``drop``               abort the TCP connection
``close``              close with ``code`` (1011) and ``reason``
``goaway``             announce the end and close ``seconds`` (10) later
``interrupt``          send a phantom ``interrupted``
``empty-turn``         send a ``turnComplete`` that nobody asked for
``error-frame``        send a top-level ``error`` object with ``code`` (429)
``malformed-frame``    send half a JSON object
``big-frame``          send a message of ``bytes`` (1,258,291; libraries stop at 1 MiB)
``unknown-fields``     send nested fields and enumeration values that no client knows
``late-cancellation``  cancel the call that was answered last
``flood``              send ``count`` (200) interim transcripts at once
``deaf``               read nothing for ``seconds`` (5), so that pongs are late
``slow``               hold every message back by ``ms`` (500), 0 to stop
``silence``            leave the next ``turns`` (1) user turns unanswered
``reject``             end the next ``turns`` with ``reason`` (RESPONSE_REJECTED)
``lose-completion``    leave out the next ``turns`` ``turnComplete`` messages
``residue``            after the next ``turns`` interruptions, send old sound once more
``duplicate-call``     send the next ``turns`` tool calls twice
``nameless-call``      send the next ``turns`` tool calls without an id
``late-transcript``    send the words of the next ``turns`` answers after their end
====================== ===================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.emulator.outbox import Outbox
from desktop.emulator.stage import Stage
from desktop.emulator.wire import encode

_DRILLS = (
    "silence",
    "reject",
    "lose-completion",
    "residue",
    "duplicate-call",
    "nameless-call",
    "late-transcript",
)
_MOST_BYTES = 4 * 1024 * 1024


class Culprit(Protocol):
    """The session, as far as faults reach into it."""

    def drop(self) -> None:
        """Abort the TCP connection."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close the socket."""
        ...

    def go_away(self, seconds: float) -> None:
        """Announce the end and keep the promise."""
        ...

    def stop_reading(self, seconds: float) -> None:
        """Take nothing from the socket for a while."""
        ...


class Parameters:
    """Reads a fault's parameters; each method raises ``ValueError`` with a sentence."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given

    def text(self, name: str, default: str) -> str:
        """Return a text."""
        return str(self._given.get(name, default))

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """Return a whole number within bounds."""
        return int(self.number(name, default, least, most))

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """Return a number within bounds."""
        try:
            value = float(self._given.get(name, default))
        except (TypeError, ValueError):
            raise ValueError(f"{name} must be a number") from None
        if not least <= value <= most:
            raise ValueError(f"{name} must lie between {least:g} and {most:g}")
        return value


class Sabotage:
    """Commits the faults of one session; ``stage`` is None before its setup."""

    def __init__(self, culprit: Culprit, outbox: Outbox, stage: Callable[[], Stage | None]) -> None:
        self._culprit = culprit
        self._outbox = outbox
        self._stage = stage
        self._faults: dict[str, Callable[[Parameters], None]] = {
            "drop": lambda _: culprit.drop(),
            "close": self._close,
            "goaway": lambda given: culprit.go_away(given.number("seconds", 10, 0, 3600)),
            "interrupt": lambda _: self._say({"interrupted": True}),
            "empty-turn": lambda _: self._say({"turnComplete": True}),
            "error-frame": self._send_error,
            "malformed-frame": lambda _: outbox.post_frame(b'{\n  "serverContent": {'),
            "big-frame": self._send_big,
            "unknown-fields": lambda _: self._say(_STRANGE),
            "late-cancellation": self._cancel_late,
            "flood": self._flood,
            "deaf": lambda given: culprit.stop_reading(given.number("seconds", 5, 0, 600)),
            "slow": self._slow,
        }

    @classmethod
    def names(cls) -> list[str]:
        """Return the names of all faults."""
        return sorted((*_IMMEDIATE, *_DRILLS))

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Show a fault. Raises ``ValueError`` for one that makes no sense."""
        given = Parameters(parameters)
        if name in self._faults:
            self._faults[name](given)
        elif name in _DRILLS:
            self._drill(name, given)
        else:
            raise ValueError(f"there is no fault {name!r}")

    def _drill(self, name: str, given: Parameters) -> None:
        turns = given.whole("turns", 1, 0, 1_000_000)
        reason = given.text("reason", "RESPONSE_REJECTED")
        stage = self._stage()
        if stage is not None:
            stage.drill.left[name] = turns
            stage.drill.reason = reason

    def _close(self, given: Parameters) -> None:
        code = given.whole("code", 1011, 1000, 4999)
        sendable = code <= 1014 and code not in (1004, 1005, 1006)
        if not sendable and code < 3000:
            raise ValueError(f"{code} cannot be sent as a close code")
        self._culprit.close(code, given.text("reason", ""))

    def _send_error(self, given: Parameters) -> None:
        code = given.whole("code", 429, 100, 599)
        self._outbox.post(error_object(code))

    def _send_big(self, given: Parameters) -> None:
        size = given.whole("bytes", 1_258_291, 1, _MOST_BYTES)
        words = {"interimInputTranscription": {"text": ""}}
        empty = len(encode({"serverContent": words}))
        words["interimInputTranscription"]["text"] = " " * max(0, size - empty)
        self._outbox.post_frame(encode({"serverContent": words}, limit=_MOST_BYTES))

    def _cancel_late(self, given: Parameters) -> None:
        del given
        stage = self._stage()
        answered = stage.desk.last_answered if stage else ""
        if not answered:
            raise ValueError("no call has been answered yet")
        self._outbox.post({"toolCallCancellation": {"ids": [answered]}})

    def _flood(self, given: Parameters) -> None:
        for number in range(given.whole("count", 200, 1, 10_000)):
            self._say({"interimInputTranscription": {"text": f" {number}"}})

    def _slow(self, given: Parameters) -> None:
        self._outbox.delay_s = given.number("ms", 500, 0, 60_000) / 1000

    def _say(self, content: Mapping[str, Any]) -> None:
        self._outbox.post({"serverContent": content})


def error_object(code: int) -> dict[str, Any]:
    """Return the error object that some proxies send in place of a message."""
    return {"error": {"code": code, "message": "Refused by order.", "status": "UNKNOWN"}}


_STRANGE: dict[str, Any] = {
    "waitingForInput": False,
    "turnCompleteReason": "REASON_OF_TOMORROW",
    "futureField": {"nested": [1, 2, 3]},
    "modelTurn": {"role": "model", "parts": [{"futurePart": {"value": True}}]},
}
_IMMEDIATE = (
    "drop", "close", "goaway", "interrupt", "empty-turn", "error-frame", "malformed-frame",
    "big-frame", "unknown-fields", "late-cancellation", "flood", "deaf", "slow",
)  # fmt: skip
