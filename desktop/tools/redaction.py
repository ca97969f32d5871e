"""Takes what looks like a key or a card number out of what tools return.

The forms are public: key prefixes of the services themselves, JSON Web Tokens (RFC 7519), PEM
blocks (RFC 7468), and card numbers that pass the check of ISO/IEC 7812.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

HIDDEN = "[hidden by Attune: looks like a secret]"

_EDGE = r"(?:(?<!\w)|(?<=\\[bfnrt])|(?<=\\u[0-9a-fA-F]{4}))"
"""Where a word begins, also after an escape sequence of JSON that is shown as it is written."""

_SECRETS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
    rf"|{_EDGE}(?:AIza[\w-]{{30,}}"
    r"|sk-[\w-]{16,}"
    r"|gh[pousr]_\w{20,}|github_pat_\w{20,}"
    r"|glpat-[\w-]{16,}"
    r"|xox[abprs]-[\w-]{10,}"
    r"|(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|ya29\.[\w-]{20,}"
    r"|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,})",
    re.DOTALL | re.ASCII,
)
_SIGNS = (
    "PRIVATE KEY-----", "AIza", "sk-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_",
    "glpat-", "xox", "AKIA", "ASIA", "ya29.", "eyJ",
)  # fmt: skip
"""One of these stands in every secret; looking for them is quick."""

_DIGITS = re.compile(
    # The digit stands first: only then is the search for it a quick one.
    r"[0-9](?:(?<![\w.][0-9])|(?<=\\[bfnrt][0-9])|(?<=\\u[0-9a-fA-F]{4}[0-9]))"
    r"(?:[ -]?[0-9]){12,18}(?![\w.])",
    re.ASCII,
)
_LONGEST = 16_384
"""Characters of a secret that is surely seen whole where a text comes in parts."""

_PART = 16_384
"""Characters that are searched in one go; about two milliseconds."""

_MOST_HELD = 262_144
_LONGEST_CARD = 64


def redacted(
    response: Mapping[str, Any], rest: Callable[[], None] = lambda: None
) -> dict[str, Any]:
    """Copy a JSON object with every secret in its texts and names hidden.

    ``rest`` is called between two steps, which take two milliseconds at most.
    """
    return {_redacted(name, rest): _redacted(item, rest) for name, item in response.items()}


def hidden(text: str) -> str:
    """Return a text with every secret in it hidden."""
    if _may_hold_one(text):
        text = _SECRETS.sub(HIDDEN, text)
    return _without_cards(text)


class Sieve:
    """Hides secrets in a text that comes in parts, also where one lies across two of them.

    Holds back at most a quarter of a million characters.
    """

    def __init__(self) -> None:
        self._held = ""

    def feed(self, part: str) -> str:
        """Take a part; return what is ready."""
        self._held += part
        if len(self._held) < 2 * _LONGEST:
            return ""
        cut = self._cut()
        ready, self._held = self._held[:cut], self._held[cut:]
        return hidden(ready)

    def rest(self) -> str:
        """Return what is left; the text has ended."""
        ready, self._held = self._held, ""
        return hidden(ready)

    def _cut(self) -> int:
        held = self._held
        if len(held) > _MOST_HELD:
            return len(held)
        cut = len(held) - _LONGEST
        # Between two words, so that neither half begins with what looks like the start of one.
        cut = max(held.rfind(mark, cut - 1000, cut) for mark in ' ",') + 1 or cut
        cut = _outside(_DIGITS, held, cut, max(0, cut - _LONGEST_CARD))
        return _outside(_SECRETS, held, cut, 0) if _may_hold_one(held) else cut


def _outside(pattern: re.Pattern[str], text: str, cut: int, begin: int) -> int:
    """Return where a text can be cut without cutting a match, at this place or before it."""
    for found in pattern.finditer(text, begin):
        if found.start() >= cut:
            break
        if found.end() > cut:
            return found.start()
    return cut


def _may_hold_one(text: str) -> bool:
    return any(sign in text for sign in _SIGNS)


def _in_parts(text: str, rest: Callable[[], None]) -> str:
    sieve = Sieve()
    parts = []
    for at in range(0, len(text), _PART):
        parts.append(sieve.feed(text[at : at + _PART]))
        rest()
    return "".join([*parts, sieve.rest()])


def _redacted(value: Any, rest: Callable[[], None]) -> Any:  # noqa: ANN401 - the JSON edge
    rest()
    match value:
        case str():
            return hidden(value) if len(value) <= _PART else _in_parts(value, rest)
        case Mapping():
            return redacted(value, rest)
        case list() | tuple():
            return [_redacted(item, rest) for item in value]
    return value


def _without_cards(text: str) -> str:
    def hide(found: re.Match[str]) -> str:
        digits = [int(digit) for digit in found[0] if digit.isdigit()]
        return HIDDEN if _is_card(digits) else found[0]

    return _DIGITS.sub(hide, text)


def _is_card(digits: list[int]) -> bool:
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
