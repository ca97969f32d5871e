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
    credentials_file: str = setting(
        "",
        label="Credentials file",
        help="Vertex AI only: a service account's JSON; empty uses the default credentials.",
        advanced=True,
    )
    location: str = setting("global", label="Location", help="Vertex AI only.", advanced=True)
    locations: str = setting(
        "",
        label="Allowed locations",
        help="Vertex AI only, with commas between; nothing outside is dialled.",
        advanced=True,
    )
    backends_allowed: str = setting(
        "",
        label="Backends allowed to take over",
        help="developer, vertex or local, in this order, when the chosen one fails; a model may "
        "follow after a colon. Empty keeps what you say with the chosen one.",
        advanced=True,
    )
    instruction: str = setting("", label="About you", help="Told to the model in every session.")
    affective: bool = setting(
        default=True, label="Affective dialogue", help="Where the model has it."
    )
    record_messages: bool = setting(
        default=False,
        label="Record messages",
        help="Writes what goes over the connection to a file, for reports of faults.",
        advanced=True,
    )
    record_sound: bool = setting(
        default=False,
        label="Record messages with sound",
        help="Both voices as they were sent.",
        advanced=True,
    )


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """What else a session may be told; -1, ``default`` and empty text mean: do not send it.

    What the chosen model does not take is left out, and said so when the session opens.
    """

    temperature: float = setting(
        -1.0,
        label="Temperature",
        help="-1 is the model's own.",
        minimum=-1,
        maximum=2,
        advanced=True,
    )
    top_p: float = setting(
        -1.0, label="Top-p", help="-1 is the model's own.", minimum=-1, maximum=1, advanced=True
    )
    top_k: int = setting(
        -1, label="Top-k", help="-1 is the model's own.", minimum=-1, maximum=1000, advanced=True
    )
    max_tokens: int = setting(
        -1,
        label="Longest answer",
        help="Tokens; -1 is the model's own.",
        minimum=-1,
        maximum=65_536,
        advanced=True,
    )
    seed: int = setting(
        -1,
        label="Seed",
        help="The same seed makes answers alike.",
        minimum=-1,
        maximum=2_147_483_647,
        advanced=True,
    )
    media_resolution: str = setting(
        "default",
        label="Picture detail",
        help="More detail costs more tokens a picture.",
        choices=("default", "low", "medium", "high"),
        advanced=True,
    )
    thinking: str = setting(
        "default",
        label="Thinking",
        help="How long the model may think before it speaks.",
        choices=("default", "off", "minimal", "low", "medium", "high"),
        advanced=True,
    )
    thinking_budget: int = setting(
        -1,
        label="Thinking budget",
        help="Tokens, for models that count them; -1 is their own.",
        minimum=-1,
        maximum=32_768,
        advanced=True,
    )
    show_thoughts: bool = setting(
        default=False,
        label="Show thoughts",
        help="The model writes what it thinks; each word counts as its answer does.",
        advanced=True,
    )
    proactive: str = setting(
        "default",
        label="Proactive audio",
        help="Whether the model may stay silent by itself; default asks for it to co-listen.",
        choices=("default", "on", "off"),
        advanced=True,
    )
    proactive_video: bool = setting(
        default=False,
        label="Proactive video",
        help="The model may speak up about pictures, which costs tokens for each.",
        advanced=True,
    )
    turn_taking: str = setting(
        "service",
        label="Turn taking",
        help="Who decides when you have finished speaking.",
        choices=("service", "here", "push to talk"),
        advanced=True,
    )
    start_sensitivity: str = setting(
        "default",
        label="Start of speech",
        help="How readily sound counts as speech.",
        choices=("default", "low", "high"),
        advanced=True,
    )
    end_sensitivity: str = setting(
        "default",
        label="End of speech",
        help="How readily a pause counts as the end.",
        choices=("default", "low", "high"),
        advanced=True,
    )
    prefix_padding_ms: int = setting(
        -1,
        label="Speech before start",
        help="Milliseconds of speech that make a start.",
        minimum=-1,
        maximum=2_000,
        advanced=True,
    )
    silence_ms: int = setting(
        -1,
        label="Silence before end",
        help="Milliseconds of silence that end your turn.",
        minimum=-1,
        maximum=10_000,
        advanced=True,
    )
    barge_in: bool = setting(
        default=True, label="Let me interrupt", help="Your voice stops the answer.", advanced=True
    )
    turn_coverage: str = setting(
        "default",
        label="What a turn holds",
        help="What the model takes into your turn.",
        choices=("default", "activity", "everything", "speech and all video"),
        advanced=True,
    )
    transcripts: str = setting(
        "both",
        label="Transcripts",
        help="What the service writes down.",
        choices=("both", "heard", "said", "none"),
        advanced=True,
    )
    spoken_languages: str = setting(
        "",
        label="Languages spoken",
        help="Codes such as en-GB for the transcripts, with commas between.",
        advanced=True,
    )
    word_times: bool = setting(
        default=False, label="Times of words", help="In the transcripts.", advanced=True
    )
    tidy_transcripts: bool = setting(
        default=False,
        label="Tidy transcripts",
        help="Without fillers and false starts; rules out times of words and speakers.",
        advanced=True,
    )
    vocabulary: str = setting(
        "",
        label="Vocabulary",
        help="Words and names for the transcripts, with commas between.",
        advanced=True,
    )
    speakers: bool = setting(
        default=False,
        label="Tell speakers apart",
        help="In the transcripts of what is heard.",
        advanced=True,
    )
    resumption: bool = setting(
        default=True,
        label="Resume sessions",
        help="Off: after a drop the session is rebuilt from what this computer remembers.",
        advanced=True,
    )
    compression: bool = setting(
        default=True,
        label="Unlimited length",
        help="Old parts of a long session are let go.",
        advanced=True,
    )
    compression_trigger: int = setting(
        -1,
        label="Compress at",
        help="Tokens; -1 is four fifths of what the model holds.",
        minimum=-1,
        maximum=1_048_576,
        advanced=True,
    )
    compression_target: int = setting(
        -1,
        label="Compress to",
        help="Tokens; -1 is half of where compression begins.",
        minimum=-1,
        maximum=1_048_576,
        advanced=True,
    )
    google_search: bool = setting(
        default=False,
        label="Google Search",
        help="The model may search; the service may charge.",
        advanced=True,
    )
    safety: str = setting(
        "default",
        label="Safety filter",
        help="What the service blocks.",
        choices=("default", "most", "medium", "few", "none", "off"),
        advanced=True,
    )
    labels: str = setting(
        "",
        label="Billing labels",
        help="Vertex AI only: name=value, with commas between.",
        advanced=True,
    )
    voice_signals: bool = setting(
        default=False,
        label="Voice signals",
        help="Vertex AI only: the service says who speaks.",
        advanced=True,
    )
    translate_to: str = setting(
        "", label="Translate into", help="A language code, for translating models.", advanced=True
    )
    translate_echo: bool = setting(
        default=False,
        label="Repeat what needs no translation",
        help="What is said in the target language is said again.",
        advanced=True,
    )
    avatar: str = setting(
        "", label="Avatar", help="Name of a face, for models that show one.", advanced=True
    )
    avatar_bitrate: int = setting(
        -1,
        label="Avatar bit rate",
        help="Bits a second of its picture; -1 is the model's own.",
        minimum=-1,
        maximum=20_000_000,
        advanced=True,
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
    gain_control: bool = setting(
        default=False, label="Automatic gain", help="Brings a quiet voice to a usual level."
    )
    high_pass: bool = setting(
        default=True, label="Rumble filter", help="Takes out what lies below speech.", advanced=True
    )
    talk_key: str = setting(
        "Space",
        label="Talk key",
        help="Held to talk where nothing is typed; with Ctrl also while typing.",
    )
    volume: float = setting(1.0, label="Volume", minimum=0.0, maximum=2.0)
    duck_db: float = setting(
        -18.0,
        label="Ducking",
        help="Decibels while you begin to speak.",
        minimum=-40.0,
        maximum=0.0,
        advanced=True,
    )
    polite: bool = setting(
        default=False,
        label="Polite",
        help="A short mhm, a yeah or a cough does not stop the assistant.",
    )
    send_speech_only: bool = setting(
        default=False,
        label="Save tokens",
        help="While co-listening only speech is sent.",
        advanced=True,
    )
    system_audio: bool = setting(
        default=False,
        label="Hear the computer",
        help="The assistant also hears what this computer plays, such as a meeting.",
    )
    system_audio_volume: float = setting(
        1.0, label="Volume of the computer", help="In the mix.", minimum=0.0, maximum=2.0
    )
    system_audio_device: str = setting(
        "",
        label="System audio device",
        help="Empty is the default loudspeaker; or the name of a loopback input.",
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
class CostSettings:
    """How much a session may cost, as estimated from list prices; 0 is no limit."""

    soft_cap: float = setting(
        0.0,
        label="Tell me at",
        help="US dollars a session; 0 never.",
        minimum=0.0,
        maximum=1000.0,
    )
    hard_cap: float = setting(
        0.0,
        label="End the session at",
        help="US dollars a session; 0 never.",
        minimum=0.0,
        maximum=1000.0,
    )


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How the window looks."""

    theme: str = setting(
        "system",
        label="Theme",
        help="System follows the desktop, also its wish for high contrast.",
        choices=("system", "light", "dark", "high contrast"),
    )
    text_scale: float = setting(1.0, label="Text size", minimum=0.8, maximum=2.0)
    language: str = setting(
        "system",
        label="Language of the window",
        help="From the next start.",
        choices=("system", "en", "de", "es", "ja", "ar"),
    )
    motion: str = setting(
        "system",
        label="Motion",
        help="Reduced: nothing slides or fades.",
        choices=("system", "full", "reduced"),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole tree; a change makes a new one."""

    session: SessionSettings = field(default_factory=SessionSettings)
    model: ModelSettings = field(default_factory=ModelSettings)
    demo: DemoSettings = field(default_factory=DemoSettings)
    audio: AudioSettings = field(default_factory=AudioSettings)
    vision: VisionSettings = field(default_factory=VisionSettings)
    co_listener: CoListenerSettings = field(default_factory=CoListenerSettings)
    cues: CueSettings = field(default_factory=CueSettings)
    tools: ToolSettings = field(default_factory=ToolSettings)
    memory: MemorySettings = field(default_factory=MemorySettings)
    cost: CostSettings = field(default_factory=CostSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
