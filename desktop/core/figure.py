"""What was timed and counted, as one snapshot for the diagnostics view and ``--json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class LatencySummary(NamedTuple):
    """How often something was measured, and how long it took, in milliseconds.

    ``total`` counts all there ever were; the rest describes the latest ones.
    """

    total: int
    median: float
    p95: float
    p99: float


class Prices(NamedTuple):
    """List prices in US dollars for a million tokens."""

    text_in: float
    audio_in: float
    text_out: float
    audio_out: float


@dataclass(frozen=True, slots=True)
class LinkFigures:
    """Where the link goes, how old its resumption handle is and what its tokens cost.

    ``handle_age_s`` and ``prices`` are None where there are none.
    """

    location: str = ""
    handle_age_s: float | None = None
    prices: Prices | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Latencies and counters by name.

    The spans are ``microphone_to_send``, ``send_to_first_byte``, ``speech_end_to_first_byte``,
    ``first_byte_to_first_sample``, ``barge_in_to_silence``, ``tool`` and ``reconnect``; what has
    not happened yet is absent.
    """

    latencies: Mapping[str, LatencySummary] = field(default_factory=dict)
    counters: Mapping[str, int] = field(default_factory=dict)
    link: LinkFigures = field(default_factory=LinkFigures)
