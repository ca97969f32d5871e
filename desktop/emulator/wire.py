"""Frames of the Live API's WebSocket: JSON both ways, forgiving inwards and exact outwards.

Clients mix snake_case and camelCase in one message, send text or binary frames and use both
base64 alphabets. The service answers with binary, pretty-printed camelCase JSON.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from desktop.core.errors import AttuneError

Json: TypeAlias = dict[str, Any]

MAX_FRAME_BYTES = 256 * 1024
"""Largest frame that the server sends; clients' libraries stop at 1 MiB."""

MAX_REASON_BYTES = 123
"""Room for a close reason in a WebSocket control frame (RFC 6455)."""

KINDS = ("setup", "clientContent", "realtimeInput", "toolResponse", "contextUpdate")
"""The fields of the client message's oneof."""

INVALID_ARGUMENT = "Request contains an invalid argument."

# Maps whose keys belong to the user, not to the protocol.
_FREE_FORM = frozenset(
    {
        "args",
        "customMetadata",
        "labels",
        "parameters",
        "parametersJsonSchema",
        "response",
        "responseJsonSchema",
    }
)

_SNAKE = re.compile(r"_+([a-z0-9])")


class WireError(AttuneError):
    """The connection must be closed with ``code`` and ``reason``."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"close with {code}")
        self.code = code
        self.reason = clip(reason)


@dataclass(frozen=True, slots=True)
class ClientMessage:
    """One client message: ``kind`` is one of ``KINDS``, ``body`` its normalised value."""

    kind: str
    body: Json


def decode(frame: str | bytes) -> ClientMessage:
    """Parse a frame. Raises ``WireError`` 1007 on anything but one known field.

    Assumed: the code and the words for frames that are no such message.
    """
    try:
        text = frame if isinstance(frame, str) else frame.decode()
        payload = json.loads(text)
        if "\\u" in text:  # an escape may be half a character, which no text can hold
            json.dumps(payload, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise WireError(1007, "Invalid JSON payload received.") from None
    if not isinstance(payload, dict) or not payload:
        raise WireError(1007, INVALID_ARGUMENT)
    named = [(camel(key), value) for key, value in payload.items()]
    for name, _ in named:
        if name not in KINDS:
            raise unknown_field(name)
    if len(named) > 1:
        raise WireError(1007, "Invalid value: oneof field 'message_type' is already set.")
    kind, value = named[0]
    # Without an underscore anywhere every name is in camelCase already.
    body = normalise(value) if "_" in text or "\\u" in text else value
    if not isinstance(body, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    return ClientMessage(kind, body)


def encode(message: Mapping[str, Any], limit: int = MAX_FRAME_BYTES) -> bytes:
    """Return the frame of a server message. Raises ``ValueError`` beyond ``limit`` bytes."""
    frame = json.dumps(message, indent=2, ensure_ascii=False).encode(errors="replace") + b"\n"
    if len(frame) > limit:
        raise ValueError(f"a server message of {len(frame)} bytes is too large")
    return frame


def audio_frame(pcm: bytes, mime_type: str, *, role: str = "") -> bytes:
    """Return the frame of a model turn with sound; the same bytes as ``encode`` gives.

    The JSON library's printer is written in Python, and nothing is sent more often than this.
    """
    head, tail = _audio_shell(mime_type, role)
    return b"".join((head, base64.b64encode(pcm), tail))


@cache
def _audio_shell(mime_type: str, role: str) -> tuple[bytes, bytes]:
    blob = {"mimeType": mime_type, "data": "*"}
    turn: Json = {"role": role} if role else {}
    frame = encode({"serverContent": {"modelTurn": {**turn, "parts": [{"inlineData": blob}]}}})
    head, tail = frame.split(b"*")
    return head, tail


def normalise(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Return the value with every protocol key in camelCase; free-form maps stay as they are."""
    if isinstance(value, dict):
        named = {camel(key): item for key, item in value.items()}
        return {key: item if key in _FREE_FORM else normalise(item) for key, item in named.items()}
    if isinstance(value, list):
        return [normalise(item) for item in value]
    return value


def camel(key: str) -> str:
    """Return a field name in camelCase."""
    if "_" not in key:
        return key
    return _SNAKE.sub(lambda match: match.group(1).upper(), key)


def snake(key: str) -> str:
    """Return a field name in snake_case, as the service's error texts spell it."""
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), key)


def decode_base64(text: object) -> bytes:
    """Decode either base64 alphabet, padded or not. Raises ``WireError`` 1007."""
    if not isinstance(text, str):
        raise WireError(1007, INVALID_ARGUMENT)
    try:
        if len(text) % 4 == 0 and "-" not in text and "_" not in text:
            return base64.b64decode(text, validate=True)
        standard = text.rstrip("=").replace("-", "+").replace("_", "/")
        return base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise WireError(1007, "Invalid value: Base64 decoding failed.") from None


def unknown_field(name: str, where: str = "") -> WireError:
    """Return the refusal of a field that the message does not have."""
    place = f" at '{where}'" if where else ""
    text = f'Invalid JSON payload received. Unknown name "{name}"{place}: Cannot find field.'
    return WireError(1007, text)


def clip(reason: str) -> str:
    """Return as much of a close reason as a control frame carries."""
    return reason.encode(errors="replace")[:MAX_REASON_BYTES].decode(errors="ignore")


def messages_in(value: object) -> list[Json]:
    """Return the messages of a repeated field, which may be absent or hold just one.

    Raises ``WireError`` 1007 for anything else.
    """
    items: list[Any] = value if isinstance(value, list) else [value]
    if value is None:
        return []
    if not all(isinstance(item, dict) for item in items):
        raise WireError(1007, INVALID_ARGUMENT)
    return items


def text_of(content: object) -> str:
    """Return the joined text parts of a Content object. Raises ``WireError`` 1007."""
    if not isinstance(content, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    texts = [part.get("text") for part in messages_in(content.get("parts"))]
    return "".join(text for text in texts if isinstance(text, str))
