"""Facts about the co-listener: what it would offer, what it offers, and what it does now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

Delivery = Literal["card", "speak", "card only"]
"""A card with a chime, a card that is also said, or a card without a sound."""

OfferVerdict = Literal["useful", "not now", "less"]

HoldReason: TypeAlias = Literal[
    "",
    "people are talking",
    "presenting",
    "snoozed",
    "offered a moment ago",
    "enough for this hour",
    "not sure enough",
]
"""Why an offer waits or was left out; empty where nothing keeps it back."""

Doing = Literal["listening", "heard a question", "holding back", "offering a card", "speaking"]


@dataclass(frozen=True, slots=True)
class OfferProposed:
    """What the model would offer; whether and when it is shown is decided here.

    ``worth`` is how much it would help, 0 to 1. ``asked_for`` marks what the person wished for.
    """

    label: ClassVar[str] = "offer_proposed"
    offer_id: str
    title: str
    text: str
    source: str = ""
    why: str = ""
    worth: float = 0.6
    asked_for: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What the co-listener proposes, instead of speaking up.

    ``why`` holds the words that it reacted to; ``wall_time`` is when it was shown.
    """

    label: ClassVar[str] = "offer"
    offer_id: str
    title: str
    text: str
    source: str = ""
    why: str = ""
    wall_time: str = ""
    delivery: Delivery = "card only"


@dataclass(frozen=True, slots=True)
class CoListenerCounts:
    """What came of what was heard since co-listening began.

    ``heard`` turns of people; ``silent`` of them passed without an offer. ``left_out`` offers were
    not sure enough, ``held`` ones wait.
    """

    heard: int = 0
    silent: int = 0
    cards: int = 0
    spoken: int = 0
    left_out: int = 0
    held: int = 0


@dataclass(frozen=True, slots=True)
class CoListenerChanged:
    """What the co-listener does now, and why it holds back.

    ``heard_at`` is when a voice was last heard, None before the first. ``snoozed_until`` is a
    local time of day, or empty. ``threshold`` is the worth below which offers are left out.
    """

    label: ClassVar[str] = "co_listener"
    active: bool
    doing: Doing = "listening"
    why: HoldReason = ""
    heard_at: float | None = None
    counts: CoListenerCounts = CoListenerCounts()
    presenting: bool = False
    snoozed_until: str = ""
    threshold: float = 0.4


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The help desk has handed a case over to a person; the card shows everything that they need.

    ``wall_time`` is when, with its zone.
    """

    label: ClassVar[str] = "handed_over"
    case: str
    reason: str
    summary: str
    wall_time: str
