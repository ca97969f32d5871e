"""Adds up what the service reports, token by token and dollar by dollar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from desktop.core.events import UsageReported
from desktop.core.figure import Prices

_MILLION: Final = 1_000_000
_LEAST_S: Final = 30.0
"""A rate of less than half a minute would only jump about."""

SUMMARY_READ: Final = "prompt/SUMMARY"
SUMMARY_WRITTEN: Final = "response/SUMMARY"
_TEXTS: Final = ("TEXT", "SUMMARY")
_KINDS: Final = ("AUDIO", "TEXT", "IMAGE", "VIDEO")


class CostMeter:
    """Counts one session. ``tokens`` maps for example ``prompt/AUDIO``.

    What a report does not split by modality counts as text. Pictures count at the price of sound,
    the dearest that is known, so that an estimate is never too low. Summaries that a text model
    wrote beside the session count at this model's prices of text.
    """

    def __init__(self) -> None:
        self.tokens: Counter[str] = Counter()

    @property
    def total(self) -> int:
        """Tokens both ways."""
        return sum(self.tokens.values())

    def add(self, report: UsageReported) -> None:
        """Take one report."""
        if report.purpose == "summary":
            self.tokens[SUMMARY_READ] += report.prompt_tokens
            self.tokens[SUMMARY_WRITTEN] += report.response_tokens
            return
        for way, whole in (("prompt", report.prompt_tokens), ("response", report.response_tokens)):
            parts = _parts(report.by_modality, way)
            self.tokens.update(parts)
            self.tokens[f"{way}/TEXT"] += max(0, whole - sum(parts.values()))

    def reset(self) -> None:
        """Begin a session."""
        self.tokens.clear()

    def dollars(self, prices: Prices | None) -> float | None:
        """Return what it has cost, or None where prices are unknown."""
        if prices is None:
            return None
        spent = sum(count * _price(prices, name) for name, count in self.tokens.items())
        return spent / _MILLION

    def hourly(self, prices: Prices | None, seconds: float) -> float | None:
        """Return what an hour at this pace costs; None while that cannot be told."""
        spent = self.dollars(prices)
        if spent is None or seconds < _LEAST_S:
            return None
        return 3600.0 * spent / seconds


def _parts(by_modality: Mapping[str, int], way: str) -> dict[str, int]:
    return {f"{way}/{kind}": by_modality.get(f"{way}/{kind}", 0) for kind in _KINDS}


def _price(prices: Prices, name: str) -> float:
    way, _, kind = name.partition("/")
    if way == "prompt":
        return prices.text_in if kind in _TEXTS else prices.audio_in
    return prices.text_out if kind in _TEXTS else prices.audio_out
