"""Facts, in the past tense. Each class names itself on the command line through ``label``.

Facts travel one way: from the adapters and the conversation through the hub to panels, the
memory and the command line. All times are monotonic seconds unless the name says otherwise.
"""

from __future__ import annotations

from typing import TypeAlias

from desktop.core.co_listening_event import CoListenerChanged, HandedOver, Offer, OfferProposed
from desktop.core.mcp_event import McpChanged
from desktop.core.panel_event import (
    CoListeningMeans,
    ControlsChanged,
    EmotionCue,
    FrameSent,
    Notice,
    NoticeLevel,
    ShareChanged,
    TalkKeyState,
    TimerDue,
)
from desktop.core.session_event import (
    GoAwayReceived,
    LinkLost,
    LinkOpened,
    LinkResumed,
    MachineWoke,
    SessionState,
    SessionStateChanged,
    UplinkChanged,
    UsageReported,
)
from desktop.core.share_event import CameraListChanged, PlacePointedAt, ShareStateChanged
from desktop.core.shared_memory_event import SharedMemoryChanged
from desktop.core.sound_event import (
    DeviceChanged,
    DeviceListChanged,
    RecordingChanged,
    SystemAudioChanged,
)
from desktop.core.speech_event import (
    AvatarReceived,
    EchoChanged,
    GenerationCompleted,
    Grounding,
    InputTranscript,
    Interrupted,
    OutputTranscript,
    Source,
    SpeechPlayed,
    SpeechReceived,
    ThoughtReceived,
    TimedWord,
    TranscriptLineChanged,
    TurnCompleted,
    VoiceActivityChanged,
    WaitingForInput,
)
from desktop.core.tool_event import (
    ToolCallCancelled,
    ToolCallFinished,
    ToolCallRequested,
    ToolCallStateChanged,
    ToolsChanged,
)

__all__ = [
    "AvatarReceived",
    "CameraListChanged",
    "CoListenerChanged",
    "CoListeningMeans",
    "ControlsChanged",
    "DeviceChanged",
    "DeviceListChanged",
    "EchoChanged",
    "EmotionCue",
    "Event",
    "FrameSent",
    "GenerationCompleted",
    "GoAwayReceived",
    "Grounding",
    "HandedOver",
    "InputTranscript",
    "Interrupted",
    "LinkLost",
    "LinkOpened",
    "LinkResumed",
    "MachineWoke",
    "McpChanged",
    "Notice",
    "NoticeLevel",
    "Offer",
    "OfferProposed",
    "OutputTranscript",
    "PlacePointedAt",
    "RecordingChanged",
    "SessionState",
    "SessionStateChanged",
    "ShareChanged",
    "ShareStateChanged",
    "SharedMemoryChanged",
    "Source",
    "SpeechPlayed",
    "SpeechReceived",
    "SystemAudioChanged",
    "TalkKeyState",
    "ThoughtReceived",
    "TimedWord",
    "TimerDue",
    "ToolCallCancelled",
    "ToolCallFinished",
    "ToolCallRequested",
    "ToolCallStateChanged",
    "ToolsChanged",
    "TranscriptLineChanged",
    "TurnCompleted",
    "UplinkChanged",
    "UsageReported",
    "VoiceActivityChanged",
    "WaitingForInput",
]

Event: TypeAlias = (
    SessionStateChanged
    | LinkOpened
    | LinkLost
    | LinkResumed
    | GoAwayReceived
    | UplinkChanged
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
    | ToolsChanged
    | McpChanged
    | FrameSent
    | ShareChanged
    | ShareStateChanged
    | CameraListChanged
    | PlacePointedAt
    | EmotionCue
    | Offer
    | OfferProposed
    | CoListenerChanged
    | HandedOver
    | TimerDue
    | ControlsChanged
    | DeviceChanged
    | DeviceListChanged
    | SystemAudioChanged
    | RecordingChanged
    | SharedMemoryChanged
    | Notice
)
