"""Every setting of Attune, section by section."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.settings.declaration import setting

DEFAULT_MODEL = "gemini-3.8-live"


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """Whom to talk with, and how."""

    backend: str = setting(
        "auto",
        label="Backend",
        help="auto uses Gemini when a key is found and the demo otherwise.",
        choices=("auto", "local", "developer", "vertex"),
    )
    model: str = setting(DEFAULT_MODEL, label="Model", help="A Live model of the backend.")
    voice: str = setting("Puck", label="Voice", help="One of the service's voices.")
    language: str = setting("", label="Language", help="Empty lets the model follow you.")
    endpoint: str = setting(
        "", label="Endpoint", help="Another server's https address.", advanced=True
    )
    ca_file: str = setting("", label="CA file", help="PEM that vouches for it.", advanced=True)
    project: str = setting("", label="Cloud project", help="Vertex AI only.", advanced=True)
    location: str = setting("global", label="Location", help="Vertex AI only.", advanced=True)
    instruction: str = setting("", label="About you", help="Told to the model in every session.")
    affective: bool = setting(
        default=True, label="Affective dialogue", help="Where the model has it."
    )


@dataclass(frozen=True, slots=True)
class DemoSettings:
    """The embedded server's ear and mind, for people who run better ones."""

    ear_url: str = setting(
        "",
        label="Transcription endpoint",
        help="OpenAI-compatible, for example a whisper.cpp server.",
        advanced=True,
    )
    mind_url: str = setting(
        "",
        label="Chat endpoint",
        help="OpenAI-compatible, for example Ollama or a llama.cpp server.",
        advanced=True,
    )
    mind_model: str = setting(
        "", label="Chat model", help="Name that the chat endpoint wants.", advanced=True
    )


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """Microphone and loudspeaker."""

    microphone: str = setting("", label="Microphone", help="Empty follows the system.")
    speaker: str = setting("", label="Speaker", help="Empty follows the system.")
    echo_cancellation: bool = setting(
        default=True, label="Echo cancellation", help="Off with headphones."
    )
    noise_suppression: bool = setting(default=True, label="Noise suppression")
    volume: float = setting(1.0, label="Volume", minimum=0.0, maximum=2.0)
    duck_db: float = setting(
        -18.0,
        label="Ducking",
        help="Decibels while you begin to speak.",
        minimum=-40.0,
        maximum=0.0,
        advanced=True,
    )


@dataclass(frozen=True, slots=True)
class VisionSettings:
    """Screen and camera."""

    frames_per_second: float = setting(1.0, label="Frames per second", minimum=0.1, maximum=2.0)
    jpeg_quality: int = setting(75, label="Picture quality", minimum=40, maximum=95)
    longest_side: int = setting(
        1536,
        label="Longest side",
        help="Pixels; larger regions are scaled down.",
        minimum=320,
        maximum=2048,
    )
    camera: str = setting("0", label="Camera", help="A number, or a video file.")


@dataclass(frozen=True, slots=True)
class CoListenerSettings:
    """The mode in which Attune listens and decides by itself whether to speak."""

    delivery: str = setting(
        "card", label="Delivery", help="Show a card, or speak up.", choices=("card", "speak")
    )
    knowledge_file: str = setting("", label="Knowledge", help="A text file to answer from.")


@dataclass(frozen=True, slots=True)
class CueSettings:
    """Emotion cues; off until you accept them."""

    voice: bool = setting(default=False, label="Measure my voice", help="On this computer only.")
    impression: bool = setting(default=False, label="The assistant's impression")


@dataclass(frozen=True, slots=True)
class ToolSettings:
    """What the assistant may do."""

    consent_timeout_s: float = setting(
        60.0,
        label="Wait for consent",
        help="Seconds without an answer mean no.",
        minimum=5,
        maximum=600,
        advanced=True,
    )
    deadline_s: float = setting(
        30.0, label="Deadline of a call", help="Seconds.", minimum=1, maximum=600, advanced=True
    )


@dataclass(frozen=True, slots=True)
class MemorySettings:
    """What is kept on this computer."""

    keep: bool = setting(default=True, label="Keep conversations")
    keep_days: int = setting(
        365, label="Days to keep", help="0 keeps for ever.", minimum=0, maximum=3650
    )


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How the window looks."""

    theme: str = setting("system", label="Theme", choices=("system", "light", "dark"))
    text_scale: float = setting(1.0, label="Text size", minimum=0.8, maximum=2.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole tree; a change makes a new one."""

    session: SessionSettings = field(default_factory=SessionSettings)
    demo: DemoSettings = field(default_factory=DemoSettings)
    audio: AudioSettings = field(default_factory=AudioSettings)
    vision: VisionSettings = field(default_factory=VisionSettings)
    co_listener: CoListenerSettings = field(default_factory=CoListenerSettings)
    cues: CueSettings = field(default_factory=CueSettings)
    tools: ToolSettings = field(default_factory=ToolSettings)
    memory: MemorySettings = field(default_factory=MemorySettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
