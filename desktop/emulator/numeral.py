"""Numbers and durations in English, read and spoken."""

from __future__ import annotations

import math
import re

_SMALL_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = _SMALL_WORDS.split()
_TENS = _TENS_WORDS.split()
_VALUES = {word: value for value, word in enumerate(_SMALL)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_FRACTIONS = {"half": 0.5, "quarter": 0.25}
_SECONDS = {"s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60}
_SECONDS |= {"h": 3600, "hr": 3600, "hour": 3600}

_WORD = "|".join([*_VALUES, *_SCALES])
NUMBER = (
    r"(?:(?:minus\s+|-)?\d+(?:[,']\d{3})*(?:\.\d+)?|"
    rf"(?:minus\s+)?(?:(?:an?\s+)?(?:{_WORD})\b"
    rf"(?:(?:[\s-]+|\s+and\s+)(?:{_WORD})\b)*(?:\s+point(?:\s+(?:{_WORD})\b)+)?))"
)
"""Pattern of a number in digits or words."""

_PERIOD = r"(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)\b"
_SPAN = rf"(?:(?:{NUMBER}|half\s+an?|an?|a\s+couple\s+of)\s*-?\s*{_PERIOD})"
DURATION = rf"{_SPAN}(?:\s*(?:,|and)?\s*(?:{_SPAN}|a\s+half\b))*"
"""Pattern of a duration in digits or words."""

_PIECE = re.compile(
    rf"(?P<half>a\s+half\b)|(?P<count>{NUMBER}|half\s+an?|a\s+couple\s+of|an?)\s*-?\s*"
    r"(?P<period>seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)\b",
    re.IGNORECASE,
)


def parse_number(text: str) -> float | None:
    """Return the number that the text writes in digits or in words, or None."""
    plain = text.strip().lower().replace(",", "").replace("'", "")
    sign = -1.0 if plain.startswith(("minus", "-")) else 1.0
    plain = plain.removeprefix("minus").removeprefix("-").strip()
    if re.fullmatch(r"\d+(\.\d+)?", plain):
        return sign * float(plain)
    whole, _, decimals = plain.partition(" point ")
    value = _parse_words(whole)
    digits = [_VALUES.get(word, 10) for word in decimals.split()]
    if value is None or any(digit > 9 for digit in digits):
        return None
    if digits:
        value += float("0." + "".join(map(str, digits)))
    return sign * value


def _parse_words(text: str) -> float | None:
    total, group, seen = 0, 0, False
    for word in re.split(r"[\s-]+", text):
        if word in ("a", "an", "and"):
            continue
        seen = True
        if word in _VALUES:
            group += _VALUES[word]
        elif word == "hundred":
            group = max(group, 1) * 100
        elif word in _SCALES:
            total, group = total + max(group, 1) * _SCALES[word], 0
        else:
            return None
    return float(total + group) if seen else None


def parse_duration(text: str) -> int | None:
    """Return the whole seconds that a text like ``an hour and a half`` stands for, or None."""
    seconds, last = 0.0, 0
    for piece in _PIECE.finditer(text):
        if piece["half"]:
            seconds += last / 2
            continue
        last = _SECONDS[_singular(piece["period"].lower())]
        seconds += last * _count(piece["count"].lower())
    return round(seconds) if 0 < seconds < math.inf else None


def _singular(period: str) -> str:
    return period[:-1] if len(period) > 1 and period.endswith("s") else period


def _count(text: str) -> float:
    if text.startswith("half"):
        return 0.5
    if text.startswith("a couple"):
        return 2.0
    return parse_number(text) or (1.0 if text in ("a", "an") else 0.0)


def speak_number(value: float) -> str:
    """Write a number for a sentence: no needless decimals, at most four significant ones."""
    if not math.isfinite(value):
        return "too large to say"
    if abs(value) >= 1e15 or 0 < abs(value) < 1e-4:
        return f"{value:.4g}"
    rounded = round(value, 4 if abs(value) < 10 else 2)
    return f"{rounded:.4f}".rstrip("0").rstrip(".")


def speak_duration(seconds: int) -> str:
    """Write a duration in words: ``1 hour and 5 minutes``."""
    hours, rest = divmod(int(seconds), 3600)
    minutes, left = divmod(rest, 60)
    parts = [
        f"{count} {name}{'' if count == 1 else 's'}"
        for count, name in ((hours, "hour"), (minutes, "minute"), (left, "second"))
        if count
    ]
    return " and ".join(parts[:2]) if len(parts) < 3 else f"{parts[0]}, {parts[1]} and {parts[2]}"


def in_words(value: int) -> str:
    """Write a whole number below a million in words, as a recogniser hears it."""
    if value >= 1000:
        rest = f" {in_words(value % 1000)}" if value % 1000 else ""
        return f"{in_words(value // 1000)} thousand{rest}"
    if value >= 100:
        rest = f" {in_words(value % 100)}" if value % 100 else ""
        return f"{_SMALL[value // 100]} hundred{rest}"
    if value >= 20:
        rest = f" {_SMALL[value % 10]}" if value % 10 else ""
        return f"{_TENS[value // 10 - 2]}{rest}"
    return _SMALL[value]
