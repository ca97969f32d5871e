"""Facts about the session and its link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Literal


class SessionState(StrEnum):
    """The state word of the status strip. Muting and demo are shown beside it."""

    OFF = "off"
    CONNECTING = "connecting"
    LISTENING = "listening"
    HEARING = "hearing you"
    THINKING = "thinking"
    USING_TOOL = "using a tool"
    SPEAKING = "speaking"
    CO_LISTENING = "co-listening"
    HEARD_QUESTION = "heard a question"
    OFFERING = "offering"
    RESUMING = "resuming"
    OFFLINE = "offline"
    PAUSED = "paused"
    ERROR = "error"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionStateChanged:
    """The session moved to another state; ``detail`` is a sentence for people, or empty."""

    label: ClassVar[str] = "session_state"
    state: SessionState
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LinkOpened:
    """A socket is open and set up. ``demo`` is true for the embedded server.

    ``affective`` says whether the model answers to the tone of voice: never (``none``), where the
    settings ask for it (``opt-in``), or ``always``; empty where that is not known.
    """

    label: ClassVar[str] = "link_opened"
    backend: str
    model: str
    demo: bool = False
    resumed: bool = False
    dropped_settings: tuple[str, ...] = ()
    affective: str = ""


@dataclass(frozen=True, slots=True)
class LinkLost:
    """The socket has gone, or an attempt has failed; another follows in ``retry_in_s`` seconds.

    ``offline`` once several attempts in a row have failed.
    """

    label: ClassVar[str] = "link_lost"
    code: int
    reason: str
    retry_in_s: float = 0.0
    offline: bool = False


@dataclass(frozen=True, slots=True)
class LinkResumed:
    """A new socket took over: ``resumed`` by its handle, or ``rebuilt`` from local notes."""

    label: ClassVar[str] = "link_resumed"
    how: Literal["resumed", "rebuilt"]
    gap_ms: int


@dataclass(frozen=True, slots=True)
class UplinkChanged:
    """The way to the service takes all that is said and shown (``free``), or not.

    ``slow``: pictures wait. ``behind``: speech is left out as well, by now ``skipped_ms`` since
    the last change. ``picture_bytes`` is the largest picture that the way takes in time; None is
    no limit.
    """

    label: ClassVar[str] = "uplink"
    state: Literal["free", "slow", "behind"]
    skipped_ms: int = 0
    picture_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class MachineWoke:
    """The computer has slept, or the program stood still, for ``absent_s`` seconds."""

    label: ClassVar[str] = "machine_woke"
    absent_s: float


@dataclass(frozen=True, slots=True)
class GoAwayReceived:
    """The service will close this socket in about ``time_left_s`` seconds."""

    label: ClassVar[str] = "go_away"
    time_left_s: float


@dataclass(frozen=True, slots=True)
class UsageReported:
    """Tokens as the service counts them; ``by_modality`` maps for example ``prompt/AUDIO``.

    ``purpose`` tells the talk from a summary that a text model wrote beside it. ``traffic`` is the
    service's word for how the tokens are paid, where it says it.
    """

    label: ClassVar[str] = "usage"
    prompt_tokens: int
    response_tokens: int
    total_tokens: int
    by_modality: Mapping[str, int] = field(default_factory=dict)
    traffic: str = ""
    purpose: Literal["talk", "summary"] = "talk"
