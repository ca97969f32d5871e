"""Every fault that the server can show, as data: what it does, and what it takes.

The control address lists it for people and programs, scripts are checked against it, and the
code that commits a fault reads its parameters through it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

Scope = Literal["session", "server"]
Timing = Literal["now", "after", "connect", "resume", "turn"]

TIMINGS: tuple[Timing, ...] = ("now", "after", "connect", "resume", "turn")
REFUSALS = (400, 401, 403, 404, 429, 500, 503)
BAD_FRAMES = (
    "unknown-message", "array", "null", "empty", "not-text", "wrong-type", "bad-base64",
)  # fmt: skip
SPOILS = ("error-frame", "malformed-frame", "close", "drop")
MOST_BYTES = 4 * 1024 * 1024
MOST_TIMES = 1_000_000


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a fault: a number within bounds, a choice, or any text."""

    name: str
    default: float | str
    sentence: str
    least: float = 0
    most: float = 0
    choices: tuple[str, ...] = ()

    def read(self, given: Mapping[str, Any]) -> float | str:
        """Return the value, or its default. Raises ``ValueError`` that says what is possible."""
        value = given.get(self.name, self.default)
        if isinstance(self.default, str):
            return self._text(str(value))
        return self._number(value)

    def described(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        kind = "choice" if self.choices else "text" if isinstance(self.default, str) else "number"
        told: dict[str, Any] = {
            "name": self.name,
            "kind": kind,
            "default": self.default,
            "help": self.sentence,
        }
        if kind == "choice":
            told["choices"] = list(self.choices)
        if kind == "number":
            told |= {"least": self.least, "most": self.most}
        return told

    def _text(self, value: str) -> str:
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name} must be one of {', '.join(self.choices)}")
        return value

    def _number(self, value: object) -> float:
        try:
            number = float(str(value))
        except ValueError:
            raise ValueError(f"{self.name} must be a number") from None
        if not math.isfinite(number) or not self.least <= number <= self.most:
            raise ValueError(f"{self.name} must lie between {self.least:g} and {self.most:g}")
        return int(number) if isinstance(self.default, int) else number


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault by its name; ``title`` is for a menu, ``sentence`` says what it does."""

    name: str
    title: str
    sentence: str
    parameters: tuple[Parameter, ...] = ()
    scope: Scope = "session"
    timings: tuple[Timing, ...] = TIMINGS

    def read(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the value of every parameter. Raises ``ValueError``."""
        return {parameter.name: parameter.read(given) for parameter in self.parameters}

    def described(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {
            "name": self.name,
            "title": self.title,
            "help": self.sentence,
            "scope": self.scope,
            "timings": list(self.timings),
            "parameters": [parameter.described() for parameter in self.parameters],
        }


def _seconds(default: float, sentence: str, most: float = 3600.0) -> Parameter:
    return Parameter("seconds", default, sentence, 0, most)


_TURNS = Parameter("turns", 1, "For how many turns, calls or interruptions.", 0, MOST_TIMES)
_CODE = Parameter("code", 1011, "The WebSocket close code.", 1000, 4999)
_REASON = Parameter("reason", "", "The reason text, at most 123 bytes.")
_STATUS = Parameter("code", 429, "The code inside the error object.", 100, 599)

_LINE = (
    Fault("drop", "Cut the connection", "Aborts the TCP connection without a word."),
    Fault(
        "stall",
        "Fall silent",
        "Neither reads nor writes for a while, as a half-open line does; pings wait too.",
        (_seconds(30.0, "How long; 0 until the connection ends."),),
    ),
    Fault(
        "deaf",
        "Stop reading",
        "Reads nothing for a while, so that pongs come late; what it has to say still goes out.",
        (_seconds(5.0, "How long.", 600.0),),
    ),
    Fault(
        "slow",
        "Answer slowly",
        "Holds every message back before it is sent.",
        (Parameter("ms", 500, "How long each, in milliseconds; 0 stops it.", 0, 60_000),),
    ),
    Fault("close", "Close the connection", "Closes with a code and a reason.", (_CODE, _REASON)),
    Fault(
        "goaway",
        "Announce the end",
        "Sends goAway, and ends the connection when the time it named is over.",
        (
            _seconds(10.0, "The time left that it names."),
            Parameter(
                "then",
                "close",
                "What follows: a close, a line that falls silent, or nothing.",
                choices=("close", "stall", "nothing"),
            ),
        ),
    ),
)
_FRAMES = (
    Fault("interrupt", "Interrupt out of nowhere", "Sends an interruption that nobody caused."),
    Fault("empty-turn", "End a turn that never was", "Sends a turnComplete that nobody asked for."),
    Fault(
        "error-frame",
        "Send an error object",
        "Sends a top-level error object, as some proxies do.",
        (_STATUS,),
    ),
    Fault("malformed-frame", "Send half a message", "Sends a message that breaks off."),
    Fault(
        "bad-frame",
        "Send a frame that is no message",
        "Sends a frame that a client cannot use; the session goes on.",
        (Parameter("kind", BAD_FRAMES[0], "What is wrong with it.", choices=BAD_FRAMES),),
    ),
    Fault(
        "big-frame",
        "Send a huge message",
        "Sends a message beyond the 1 MiB at which many libraries stop.",
        (Parameter("bytes", 1_258_291, "Its size.", 1, MOST_BYTES),),
    ),
    Fault(
        "unknown-fields",
        "Send fields of tomorrow",
        "Sends nested fields and enumeration values that no client knows.",
    ),
    Fault(
        "flood",
        "Flood the client",
        "Sends many interim transcripts at once.",
        (Parameter("count", 200, "How many.", 1, 10_000),),
    ),
)
_TURNED = (
    Fault("silence", "Leave turns unanswered", "Ends the next turns without an answer.", (_TURNS,)),
    Fault(
        "reject",
        "Reject turns",
        "Ends the next turns with a reason in place of an answer.",
        (_TURNS, Parameter("reason", "RESPONSE_REJECTED", "The turnCompleteReason.")),
    ),
    Fault(
        "mute",
        "Answer without sound",
        "Sends the next answers' words without their sound.",
        (_TURNS,),
    ),
    Fault(
        "lose-completion",
        "Lose the end of turns",
        "Leaves out the turnComplete of the next turns.",
        (_TURNS,),
    ),
    Fault(
        "residue",
        "Repeat sound after an interruption",
        "Sends old sound once more after the next interruptions.",
        (_TURNS,),
    ),
    Fault(
        "late-transcript",
        "Send words too late",
        "Sends the words of the next answers after their end.",
        (_TURNS,),
    ),
)
_CALLS = (
    Fault(
        "duplicate-call",
        "Call a tool twice",
        "Sends the next tool calls twice.",
        (
            _TURNS,
            Parameter(
                "form",
                "message",
                "The second time as a message of its own, or as a part of the model's turn.",
                choices=("message", "part"),
            ),
        ),
    ),
    Fault(
        "nameless-call",
        "Call a tool without an id",
        "Leaves the id out of the next tool calls.",
        (_TURNS,),
    ),
    Fault(
        "late-cancellation",
        "Cancel an answered call",
        "Cancels the tool call that was answered last.",
    ),
    Fault(
        "call-deafness",
        "Bear no sound during a call",
        "Closes with 1008 when sound comes while one of the next calls is pending.",
        (_TURNS,),
    ),
)
_SERVER = (
    Fault(
        "refuse",
        "Refuse connections",
        "Answers the next upgrades with an HTTP status.",
        (Parameter("status", 503, f"One of {', '.join(map(str, REFUSALS))}.", 400, 599),),
        "server",
        ("now", "after", "connect", "turn"),
    ),
    Fault(
        "hang",
        "Never answer the setup",
        "Takes the setup of the next connections and says nothing.",
        (),
        "server",
    ),
    Fault(
        "spoil-setup",
        "Answer the setup with a fault",
        "Answers the setup of the next connections in another way.",
        (
            Parameter("kind", "error-frame", "What comes in its place.", choices=SPOILS),
            Parameter("code", 0, "Of the close or the error object; 0 is the usual.", 0, 4999),
            _REASON,
        ),
        "server",
    ),
    Fault(
        "expire-handles",
        "Invalidate handles",
        "Makes every resumption handle so far useless.",
        (
            Parameter(
                "as",
                "expired",
                "Expired closes with 1008, unknown with 1007.",
                choices=("expired", "unknown"),
            ),
        ),
        "server",
    ),
)

FAULTS: tuple[Fault, ...] = (*_LINE, *_FRAMES, *_TURNED, *_CALLS, *_SERVER)

TIMING_PARAMETERS = (
    Parameter("session", "", "The id of one session; every session when empty."),
    Parameter("after", 0.0, "Wait so many seconds.", 0, 86_400),
    Parameter(
        "at",
        "now",
        "Now, or when a connection opens, resumes a session, or answers a turn.",
        choices=("now", "connect", "resume", "turn"),
    ),
    Parameter("times", 1, "How often, for what waits; 0 takes it back.", 0, MOST_TIMES),
    Parameter("probability", 1.0, "How likely each time.", 0, 1),
    Parameter("seed", "", "The same seed makes the same choices."),
)


@cache
def faults() -> Mapping[str, Fault]:
    """Return all faults by their names."""
    return {fault.name: fault for fault in FAULTS}


def find_fault(name: str, scope: Scope) -> Fault:
    """Return one fault. Raises ``ValueError``."""
    fault = faults().get(name)
    if fault is None or fault.scope != scope:
        raise ValueError(f"there is no fault {name!r}")
    return fault
