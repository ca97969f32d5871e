"""Takes what looks like a key or a card number out of what tools return.

The forms are public: key prefixes of the services themselves, JSON Web Tokens (RFC 7519), PEM
blocks (RFC 7468), and card numbers that pass the check of ISO/IEC 7812.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

HIDDEN = "[hidden by Attune: looks like a secret]"

_SECRETS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
    r"|\bAIza[\w-]{30,}"
    r"|\bsk-[\w-]{16,}"
    r"|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}"
    r"|\bglpat-[\w-]{16,}"
    r"|\bxox[abprs]-[\w-]{10,}"
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|\bya29\.[\w-]{20,}"
    r"|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}",
    re.DOTALL,
)
_DIGITS = re.compile(r"(?<![\w.])[0-9](?:[ -]?[0-9]){12,18}(?![\w.])")


def redacted(response: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a JSON object with every secret in its texts hidden."""
    return {name: _redacted(item) for name, item in response.items()}


def _redacted(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    match value:
        case str():
            return _without_cards(_SECRETS.sub(HIDDEN, value))
        case Mapping():
            return redacted(value)
        case list() | tuple():
            return [_redacted(item) for item in value]
    return value


def _without_cards(text: str) -> str:
    def hide(found: re.Match[str]) -> str:
        digits = [int(digit) for digit in found[0] if digit.isdigit()]
        return HIDDEN if _is_card(digits) else found[0]

    return _DIGITS.sub(hide, text)


def _is_card(digits: list[int]) -> bool:
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
