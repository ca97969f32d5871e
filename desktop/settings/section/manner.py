"""How Attune behaves: co-listening, cues, tools, memory, cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.settings.declaration import Effect, setting


@dataclass(frozen=True, slots=True)
class CoListenerSettings:
    """The mode in which Attune listens and decides by itself whether to speak."""

    EFFECT: ClassVar[Effect] = "now"

    delivery: str = setting(
        "card",
        label="Delivery",
        help="A card with a chime, a card that is also said, or a card without a sound.",
        choices=("card", "speak", "card only"),
    )
    cooldown_s: float = setting(
        20.0,
        label="Time between offers",
        help="Seconds.",
        minimum=0,
        maximum=3600,
    )
    per_hour: int = setting(12, label="Offers an hour, at most", minimum=1, maximum=120)
    threshold: float = setting(
        0.4,
        label="How much an offer must help",
        help="0.1 shows nearly everything, 0.9 only what is sure to help.",
        minimum=0.1,
        maximum=0.9,
    )
    knowledge_file: str = setting("", label="Knowledge", help="A text file to answer from.")


@dataclass(frozen=True, slots=True)
class CueSettings:
    """Emotion cues; off until you accept them."""

    EFFECT: ClassVar[Effect] = "now"

    voice: bool = setting(
        default=False, label="Measure my voice", help="On this computer only.", effect="start"
    )
    impression: bool = setting(default=False, label="The assistant's impression")
    impression_basis: str = setting(
        "words",
        label="Impressions go by",
        help="Your words alone, or your words and the tone of your voice.",
        choices=("words", "words and tone"),
    )
    headphones: bool = setting(
        default=False,
        label="I use headphones",
        help="Measure also while the assistant speaks: the microphone does not hear it.",
    )


@dataclass(frozen=True, slots=True)
class ToolSettings:
    """What the assistant may do."""

    EFFECT: ClassVar[Effect] = "start"

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
    folders: str = setting(
        "",
        label="Folders for files",
        help="Only below these may files be found, read and written; semicolons between them.",
        effect="now",
        kind="folders",
    )
    knowledge_folders: str = setting(
        "",
        label="Knowledge folders",
        help="Text, Markdown and PDF to answer from; semicolons between them.",
        effect="now",
        kind="folders",
    )


@dataclass(frozen=True, slots=True)
class MemorySettings:
    """What is kept on this computer."""

    EFFECT: ClassVar[Effect] = "now"

    keep: bool = setting(default=True, label="Keep conversations")
    keep_days: int = setting(
        365,
        label="Days to keep",
        help="0 keeps for ever. Pinned conversations and notes stay.",
        minimum=0,
        maximum=3650,
    )
    carry_on: bool = setting(
        default=True,
        label="Go on where you left off",
        help="A new conversation is told the gist of the last one.",
    )
    summaries: bool = setting(
        default=False,
        label="Summaries by the model",
        help="When nobody speaks, the model sums up what was said. Costs tokens; not in the demo.",
    )
    summary_model: str = setting(
        "",
        label="Model for summaries",
        help="A text model of the same service; empty takes its usual fast one.",
        advanced=True,
    )
    shared_url: str = setting(
        "",
        label="Shared memory",
        help="postgresql://you@host/database; encrypted, kept in step between your machines. "
        "A password goes into the keyring.",
        advanced=True,
    )


@dataclass(frozen=True, slots=True)
class CostSettings:
    """How much a session may cost, as estimated from list prices; 0 is no limit."""

    EFFECT: ClassVar[Effect] = "now"

    soft_cap: float = setting(
        0.0,
        label="Tell me at",
        help="US dollars a session; 0 never.",
        minimum=0.0,
        maximum=1000.0,
    )
    hard_cap: float = setting(
        0.0,
        label="Pause the session at",
        help="US dollars a session; 0 never.",
        minimum=0.0,
        maximum=1000.0,
    )
