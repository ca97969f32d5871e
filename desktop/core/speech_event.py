"""Facts about speech, text and who has the turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from desktop.core.media import AudioChunk, EchoReport


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

    ``kind`` says who or what speaks; ``cut_off`` marks an answer that was interrupted, and
    what a person typed that was never sent. ``picture`` is a JPEG that the person gave, held in
    memory only.
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
    picture: bytes = b""


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
