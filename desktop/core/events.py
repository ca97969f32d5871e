"""Facts, in the past tense. Each class names itself on the command line through ``label``.

Facts travel one way: from the adapters and the conversation through the hub to panels, the
memory and the command line. All times are monotonic seconds unless the name says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Literal, TypeAlias

from desktop.core.media import AudioChunk, EchoReport, FrameOrigin, FrameView, Region
from desktop.core.share_event import CameraListChanged, ShareStateChanged
from desktop.core.sound_event import (
    DeviceChanged,
    DeviceListChanged,
    RecordingChanged,
    SystemAudioChanged,
)
from desktop.core.tool import ToolCallState

# -- the session --------------------------------------------------------------------------------


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
    """A socket is open and set up. ``demo`` is true for the embedded server."""

    label: ClassVar[str] = "link_opened"
    backend: str
    model: str
    demo: bool = False
    resumed: bool = False
    dropped_settings: tuple[str, ...] = ()


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

    ``traffic`` is the service's word for how the tokens are paid, where it says it.
    """

    label: ClassVar[str] = "usage"
    prompt_tokens: int
    response_tokens: int
    total_tokens: int
    by_modality: Mapping[str, int] = field(default_factory=dict)
    traffic: str = ""


# -- speech and text ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word of a transcript and when it was said, in seconds from the start of the sound."""

    word: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class InputTranscript:
    """What the service understood of the person.

    ``text`` is appended to the utterance; with ``interim`` it replaces the last interim text.
    ``language``, ``speaker`` and ``words`` are filled where the session asked for them.
    """

    label: ClassVar[str] = "input_transcript"
    text: str
    final: bool = False
    interim: bool = False
    language: str = ""
    speaker: str = ""
    words: tuple[TimedWord, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputTranscript:
    """What the model says, as text to append."""

    label: ClassVar[str] = "output_transcript"
    text: str
    final: bool = False
    language: str = ""
    words: tuple[TimedWord, ...] = ()


@dataclass(frozen=True, slots=True)
class ThoughtReceived:
    """What the model wrote for itself: a thought, code that it ran, or what came of the code."""

    label: ClassVar[str] = "thought"
    text: str
    kind: Literal["thought", "code", "result"] = "thought"


@dataclass(frozen=True, slots=True)
class AvatarReceived:
    """A piece of the video, or a picture, of the model's face."""

    label: ClassVar[str] = "avatar"
    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class SpeechReceived:
    """A run of the model's voice arrived; it may lie seconds ahead of playback."""

    label: ClassVar[str] = "speech_received"
    chunk: AudioChunk


@dataclass(frozen=True, slots=True)
class SpeechPlayed:
    """The person has heard ``played_ms`` of an answer of ``received_ms``."""

    label: ClassVar[str] = "speech_played"
    played_ms: int
    received_ms: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The model's turn was cut short (barge-in); ``played_ms`` of it had been heard."""

    label: ClassVar[str] = "interrupted"
    played_ms: int = 0


@dataclass(frozen=True, slots=True)
class GenerationCompleted:
    """The model has generated all of its answer; playback may go on."""

    label: ClassVar[str] = "generation_complete"


@dataclass(frozen=True, slots=True)
class TurnCompleted:
    """The model's turn is over; ``reason`` is the service's word where it gives one."""

    label: ClassVar[str] = "turn_complete"
    reason: str = ""
    in_progress: bool = False


@dataclass(frozen=True, slots=True)
class WaitingForInput:
    """The model chose to wait for more rather than answer: normal while co-listening."""

    label: ClassVar[str] = "waiting_for_input"


@dataclass(frozen=True, slots=True)
class EchoChanged:
    """What happens to the assistant's own voice in the microphone has changed."""

    label: ClassVar[str] = "echo"
    report: EchoReport


@dataclass(frozen=True, slots=True)
class VoiceActivityChanged:
    """Somebody began or stopped speaking, as told by this machine or by the service."""

    label: ClassVar[str] = "voice_activity"
    active: bool
    source: Literal["local", "service"]


@dataclass(frozen=True, slots=True)
class TranscriptLineChanged:
    """A line of the conversation is new or has grown; the same ``line_id`` replaces the old one.

    ``kind`` says who or what speaks; ``cut_off`` marks an answer that was interrupted.
    """

    label: ClassVar[str] = "transcript_line"
    line_id: int
    kind: Literal["user", "assistant", "notice"]
    text: str
    final: bool
    wall_time: str
    cut_off: bool = False
    typed: bool = False
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer came from: a web page or a passage of the given knowledge."""

    title: str
    uri: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Grounding:
    """Sources of the present answer, and what was searched for.

    ``suggestions`` is the HTML of search suggestions that the service wants shown beside them.
    """

    label: ClassVar[str] = "grounding"
    sources: tuple[Source, ...]
    queries: tuple[str, ...] = ()
    suggestions: str = ""


# -- tools --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToolCallRequested:
    """The model calls a tool."""

    label: ClassVar[str] = "tool_call_requested"
    call_id: str
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolCallCancelled:
    """The service withdrew calls, usually after a barge-in."""

    label: ClassVar[str] = "tool_call_cancelled"
    call_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToolCallStateChanged:
    """A call moved on; ``request`` is a sentence to approve while it waits for the person."""

    label: ClassVar[str] = "tool_call_state"
    call_id: str
    name: str
    state: ToolCallState
    arguments: Mapping[str, Any]
    request: str = ""


@dataclass(frozen=True, slots=True)
class ToolCallFinished:
    """A call has its one result; ``duration_ms`` counts from the request."""

    label: ClassVar[str] = "tool_call_finished"
    call_id: str
    name: str
    state: ToolCallState
    result: Mapping[str, Any]
    duration_ms: int


# -- what is shown, heard and offered -----------------------------------------------------------


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

    ``source`` tells which; the two are never merged. ``state`` is ``learning``, ``listening``,
    ``measured``, ``on hold`` or ``paused``. Differences are against the person's own usual:
    ``pitch_st`` semitones, ``loudness_db`` decibels, ``pace`` syllables a second and
    ``pace_percent`` of usual; ``energy`` is one derived word. ``phrase`` is the model's quote.
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


@dataclass(frozen=True, slots=True)
class Offer:
    """What the co-listener proposes, instead of speaking up."""

    label: ClassVar[str] = "offer"
    offer_id: str
    title: str
    text: str
    source: str = ""
    why: str = ""


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


Event: TypeAlias = (
    SessionStateChanged
    | LinkOpened
    | LinkLost
    | LinkResumed
    | GoAwayReceived
    | MachineWoke
    | UsageReported
    | InputTranscript
    | OutputTranscript
    | ThoughtReceived
    | AvatarReceived
    | SpeechReceived
    | SpeechPlayed
    | Interrupted
    | GenerationCompleted
    | TurnCompleted
    | WaitingForInput
    | EchoChanged
    | VoiceActivityChanged
    | TranscriptLineChanged
    | Grounding
    | ToolCallRequested
    | ToolCallCancelled
    | ToolCallStateChanged
    | ToolCallFinished
    | FrameSent
    | ShareChanged
    | ShareStateChanged
    | CameraListChanged
    | EmotionCue
    | Offer
    | TimerDue
    | ControlsChanged
    | DeviceChanged
    | DeviceListChanged
    | SystemAudioChanged
    | RecordingChanged
    | Notice
)
