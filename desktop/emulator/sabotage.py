"""Commits the faults that one session can show; ``repertoire`` says what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.emulator.outbox import Outbox
from desktop.emulator.repertoire import MOST_BYTES, find_fault
from desktop.emulator.stage import Stage
from desktop.emulator.wire import encode


class Culprit(Protocol):
    """The session, as far as faults reach into it."""

    def drop(self) -> None:
        """Abort the TCP connection."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close the socket."""
        ...

    def go_away(self, seconds: float, then: str = "close") -> None:
        """Announce the end and keep the promise."""
        ...

    def stop_reading(self, seconds: float) -> None:
        """Take nothing from the socket for a while."""
        ...

    def stall(self, seconds: float) -> None:
        """Neither read nor write for a while."""
        ...


class Sabotage:
    """Commits the faults of one session; ``stage`` is None before its setup."""

    def __init__(self, culprit: Culprit, outbox: Outbox, stage: Callable[[], Stage | None]) -> None:
        self._culprit = culprit
        self._outbox = outbox
        self._stage = stage
        self._faults: dict[str, Callable[[Mapping[str, Any]], None]] = {
            "drop": lambda _: culprit.drop(),
            "stall": lambda given: culprit.stall(given["seconds"]),
            "deaf": lambda given: culprit.stop_reading(given["seconds"]),
            "slow": self._slow,
            "close": self._close,
            "goaway": lambda given: culprit.go_away(given["seconds"], given["then"]),
            "interrupt": lambda _: self._say({"interrupted": True}),
            "empty-turn": lambda _: self._say({"turnComplete": True}),
            "error-frame": lambda given: outbox.post(error_object(given["code"])),
            "malformed-frame": lambda _: outbox.post_frame(b'{\n  "serverContent": {'),
            "bad-frame": lambda given: outbox.post_frame(_BAD_FRAMES[given["kind"]]),
            "big-frame": self._send_big,
            "unknown-fields": lambda _: self._say(_STRANGE),
            "late-cancellation": self._cancel_late,
            "flood": self._flood,
        }

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Show a fault. Raises ``ValueError`` for one that makes no sense."""
        given = find_fault(name, "session").read(parameters)
        act = self._faults.get(name)
        if act is not None:
            act(given)
        else:
            self._drill(name, given)

    def _drill(self, name: str, given: Mapping[str, Any]) -> None:
        stage = self._stage()
        if stage is not None:
            stage.drill.left[name] = given["turns"]
            stage.drill.given[name] = given

    def _close(self, given: Mapping[str, Any]) -> None:
        check_code(given["code"])
        self._culprit.close(given["code"], given["reason"])

    def _send_big(self, given: Mapping[str, Any]) -> None:
        words = {"interimInputTranscription": {"text": ""}}
        empty = len(encode({"serverContent": words}))
        words["interimInputTranscription"]["text"] = " " * max(0, given["bytes"] - empty)
        self._outbox.post_frame(encode({"serverContent": words}, limit=MOST_BYTES))

    def _cancel_late(self, given: Mapping[str, Any]) -> None:
        del given
        stage = self._stage()
        answered = stage.desk.last_answered if stage else ""
        if not answered:
            raise ValueError("no call has been answered yet")
        self._outbox.post({"toolCallCancellation": {"ids": [answered]}})

    def _flood(self, given: Mapping[str, Any]) -> None:
        for number in range(given["count"]):
            self._say({"interimInputTranscription": {"text": f" {number}"}})

    def _slow(self, given: Mapping[str, Any]) -> None:
        self._outbox.delay_s = given["ms"] / 1000

    def _say(self, content: Mapping[str, Any]) -> None:
        self._outbox.post({"serverContent": content})


def check_code(code: int) -> None:
    """Raise ``ValueError`` for a close code that no endpoint may send (RFC 6455)."""
    sendable = code <= 1014 and code not in (1004, 1005, 1006)
    if not sendable and code < 3000:
        raise ValueError(f"{code} cannot be sent as a close code")


def error_object(code: int) -> dict[str, Any]:
    """Return the error object that some proxies send in place of a message."""
    return {"error": {"code": code, "message": "Refused by order.", "status": "UNKNOWN"}}


_STRANGE: dict[str, Any] = {
    "waitingForInput": False,
    "turnCompleteReason": "REASON_OF_TOMORROW",
    "futureField": {"nested": [1, 2, 3]},
    "modelTurn": {"role": "model", "parts": [{"futurePart": {"value": True}}]},
}
_BAD_FRAMES: Mapping[str, bytes] = {
    "unknown-message": encode({"messageOfTomorrow": {"value": 1}}),
    "array": b"[1, 2, 3]\n",
    "null": b"null\n",
    "empty": b"",
    "not-text": b"\xff\xfe\xfd\n",
    "wrong-type": encode({"serverContent": {"turnComplete": {"not": "a truth"}}}),
    "bad-base64": encode(
        {
            "serverContent": {
                "modelTurn": {
                    "parts": [{"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": "?"}}]
                }
            }
        }
    ),
}
