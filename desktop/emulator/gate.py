"""The server's door: which paths it knows and whom it lets in.

The WebSocket paths are those of the Gemini Developer API and of Vertex AI. A page in a browser
must never reach the server, so a request with an ``Origin`` or a foreign ``Host`` is refused.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from desktop.emulator.model import Family

_DEVELOPER = re.compile(
    r"/ws/google\.ai\.generativelanguage\.(v1|v1beta|v1alpha)"
    r"\.GenerativeService[./]BidiGenerateContent(Constrained)?"
)
_VERTEX = re.compile(
    r"/ws/google\.cloud\.aiplatform\.(v1|v1beta1)\.LlmBidiService/BidiGenerateContent"
)


@dataclass(frozen=True, slots=True)
class Route:
    """What the path of a Live socket says."""

    family: Family
    version: str
    constrained: bool = False

    @property
    def alpha(self) -> bool:
        """Whether the fields of ``v1alpha`` exist."""
        return self.version == "v1alpha"


@dataclass(frozen=True, slots=True)
class Address:
    """A request's path without duplicate slashes, and its query's last values."""

    path: str
    query: Mapping[str, str]


def parse_address(target: str) -> Address:
    """Split a request target; one that makes no sense has an empty path."""
    try:
        parts = urlsplit(re.sub(r"^/+", "/", target))
    except ValueError:
        return Address("", {})
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    return Address(re.sub(r"/{2,}", "/", parts.path), query)


def find_route(path: str) -> Route | None:
    """Return the Live endpoint that a path names, or None."""
    if match := _DEVELOPER.fullmatch(path):
        return Route("developer", match[1], constrained=match[2] is not None)
    if match := _VERTEX.fullmatch(path):
        return Route("vertex", match[1])
    return None


def offered_keys(headers: Mapping[str, str], query: Mapping[str, str]) -> list[str]:
    """Return every credential of a request, in any of the service's forms.

    Header names are lower-case here and below.
    """
    offered = [headers.get("x-goog-api-key", ""), query.get("key", "")]
    offered.append(query.get("access_token", ""))
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() in ("token", "bearer"):
        offered.append(token.strip())
    return [key for key in offered if key]


def has_key(expected: str, headers: Mapping[str, str], query: Mapping[str, str]) -> bool:
    """Tell whether a request carries the key; takes the same time for every wrong one."""
    wanted = expected.encode()
    matches = [
        hmac.compare_digest(key.encode(errors="replace"), wanted)
        for key in offered_keys(headers, query)
    ]
    return any(matches)


def is_local(headers: Mapping[str, str], host: str, port: int) -> bool:
    """Tell whether a request came for this server by one of its own names, not from a page."""
    if "origin" in headers:
        return False
    names = {"127.0.0.1", "localhost", "[::1]", f"[{host}]" if ":" in host else host}
    allowed = {f"{name}:{port}" for name in names}
    return headers.get("host", "").lower() in allowed
