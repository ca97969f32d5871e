"""Facts about what is shown, heard, offered and switched on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal, TypeAlias

from desktop.core.media import FrameOrigin, FrameView, Region


@dataclass(frozen=True, slots=True)
class FrameSent:
    """A picture went to the model; ``jpeg`` is what it saw, held in memory only."""

    label: ClassVar[str] = "frame_sent"
    origin: FrameOrigin
    width: int
    height: int
    jpeg: bytes
    captured_at: float
    view: FrameView | None = None


@dataclass(frozen=True, slots=True)
class ShareChanged:
    """Sharing of the screen or camera began, paused or ended.

    ``what`` is a phrase for people, ``region`` is set when a rectangle is shared.
    """

    label: ClassVar[str] = "share"
    origin: FrameOrigin
    active: bool
    what: str = ""
    region: Region | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class EmotionCue:
    """A cue about the person's own voice, or the model's own reading of it.

    ``source`` tells which; the two are never merged. ``state`` is ``learning``, ``relearning``,
    ``listening``, ``measured``, ``unreliable``, ``on hold`` or ``paused``, and for the model's
    ``measured`` or ``stopped``. Differences are against the person's own usual: ``pitch_st``
    semitones, ``effort_db`` decibels above against below 500 Hz and 1 kHz, ``loudness_db``
    decibels, ``pace`` syllables a second and ``pace_percent`` of usual, ``pauses`` percent of the
    person's turns beside ``pauses_usual``. ``energy`` is one derived word and ``index`` what it
    derives from, in spreads. ``phrase`` is the model's quote.
    """

    label: ClassVar[str] = "emotion_cue"
    source: Literal["voice", "model"]
    state: str
    energy: str = "unclear"
    pitch_st: float | None = None
    loudness_db: float | None = None
    pace: float | None = None
    pace_percent: float | None = None
    phrase: str = ""
    certainty: str = ""
    basis: str = ""
    progress: float = 0.0
    effort_db: float | None = None
    pauses: float | None = None
    pauses_usual: float | None = None
    index: float | None = None


@dataclass(frozen=True, slots=True)
class TimerDue:
    """A timer that the person asked for has run out."""

    label: ClassVar[str] = "timer_due"
    timer_id: str
    text: str


CoListeningMeans: TypeAlias = Literal["in place", "moved", "emulated"]
"""How a model is brought to co-listen.

``in place``: its instruction changes in the running session. ``moved``: the session goes on over a
new socket with another setup. ``emulated``: the model cannot stay silent, so it is asked in pauses
and its answers are held back here.
"""

TalkKeyState: TypeAlias = Literal["", "held", "locked"]


@dataclass(frozen=True, slots=True)
class ControlsChanged:
    """What is switched on, as one snapshot for the control bar.

    ``co_listening_means`` is empty while nothing is live. With ``push_to_talk`` the voice goes out
    only while ``talking`` is not empty; without it a held key talks through a muted microphone.
    ``messages_recorded`` says that what goes over the session's sockets is written to a file.
    ``paused``: the session stays open, but nothing goes out until the person resumes.
    ``scenario`` and ``persona`` name what the assistant is set up for, or are empty.
    ``impression``: the model may note how the person sounds. ``cues_allowed`` and
    ``impression_allowed`` are false where the machine's policy forbids them.
    """

    label: ClassVar[str] = "controls"
    live: bool = False
    muted: bool = False
    voice_muted: bool = False
    camera: bool = False
    sharing: bool = False
    co_listening: bool = False
    cues: bool = False
    co_listening_means: CoListeningMeans | Literal[""] = ""
    push_to_talk: bool = False
    talking: TalkKeyState = ""
    messages_recorded: bool = False
    paused: bool = False
    impression: bool = False
    cues_allowed: bool = True
    impression_allowed: bool = True
    scenario: str = ""
    persona: str = ""


class NoticeLevel(StrEnum):
    """How much a notice asks of the person."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for people. One with the same ``key`` replaces it; empty text ends it."""

    label: ClassVar[str] = "notice"
    text: str
    level: NoticeLevel = NoticeLevel.INFO
    key: str = ""
