"""Takes keys out of text before it is written anywhere.

This is the second net: nothing may log a key in the first place.
"""

from __future__ import annotations

import re

MASK = "[removed]"

_WHOLE = re.compile(
    r"AIza[\w-]{16,}"  # Google API keys
    r"|\bAQ\.[\w.-]{8,}"  # their newer form
    r"|\bya29\.[\w.-]{8,}"  # OAuth access tokens
    r"|\bauth_tokens/[\w.%-]+"  # ephemeral tokens of the Live API
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)",
    re.DOTALL,
)

_AFTER_SCHEME = re.compile(r"\b(bearer|basic|token)(\s+)[\w.~+/=-]{6,}", re.IGNORECASE)

_AFTER_NAME = re.compile(
    r"(x-goog-api-key|(?<![a-z])authorization|(?:google_|gemini_)?api_key|access_token"
    r"|client_secret|refresh_token)"
    r"([\"']?\s*[:=,]\s*(?:b(?=[\"']))?[\"']?)([^\s\"',;&)}\]]+)",
    re.IGNORECASE,
)

# From the name to the last @ before the end of the word: a password may hold any other sign.
_IN_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*://[^\s:/?#@\"']*):[^\s\"']*@", re.IGNORECASE)

_IN_QUERY = re.compile(
    r"([?&](?:key|api_key|access_token|token|password)=)[^&\s\"'#]+", re.IGNORECASE
)


def redact(text: str) -> str:
    """Return the text with every key and token masked."""
    text = _WHOLE.sub(MASK, text)
    text = _AFTER_SCHEME.sub(rf"\1\2{MASK}", text)
    text = _IN_ADDRESS.sub(rf"\1:{MASK}@", text)
    text = _IN_QUERY.sub(rf"\1{MASK}", text)
    return _AFTER_NAME.sub(_mask_value, text)


def _mask_value(match: re.Match[str]) -> str:
    name, separator, value = match.groups()
    # "Authorization: Bearer ..." has lost its secret already: keep the word that names the scheme.
    kept = value.lower() in {"bearer", "basic", "token"} or value.startswith("[removed")
    return f"{name}{separator}{value if kept else MASK}"
