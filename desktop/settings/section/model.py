"""What a session is told beyond its voice and language."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.settings.declaration import setting


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
