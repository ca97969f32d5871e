"""Credentials that the server gives out: ephemeral tokens, and access tokens for Vertex clients.

An ephemeral token opens the constrained Live address for a short time; what it locks overrides
the client's own setup, as the ``auth_tokens`` reference describes. Assumed, because the reference
and reports disagree: resuming a session takes one of the token's uses. Assumed: a session whose
token expires is closed with 1008.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.emulator.wire import INVALID_ARGUMENT, Json, WireError, camel, normalise

PREFIX = "auth_tokens/"
ACCESS_LIFE_S = 3600

_LIFE = timedelta(minutes=30)
_OPENING = timedelta(minutes=1)
_LONGEST = timedelta(hours=20)
_CAPACITY = 512
_FIELDS = frozenset(
    {"uses", "expireTime", "newSessionExpireTime", "bidiGenerateContentSetup", "fieldMask", "name"}
)


@dataclass(slots=True)
class Grant:
    """An ephemeral token; ``uses`` is None where there is no limit.

    ``setup`` is what the token prescribes, None for nothing; without ``mask`` it is everything.
    """

    name: str
    uses: int | None
    expires: datetime
    opens_until: datetime
    setup: Json | None = None
    mask: tuple[str, ...] = ()

    def described(self) -> Json:
        """Return the token as ``auth_tokens`` answers."""
        return {
            "name": self.name,
            "expireTime": _stamp(self.expires),
            "newSessionExpireTime": _stamp(self.opens_until),
        }

    def constrain(self, body: Json) -> Json:
        """Return the setup that counts, given the client's normalised own."""
        if self.setup is None:
            return body
        if not self.mask:
            return self.setup
        result: Json = body
        for path in self.mask:
            result = _locked(result, self.setup, path.split("."))
        return result


@dataclass(slots=True)
class Credentials:
    """Knows every token of one server; ``wall`` tells the time, with its zone."""

    wall: Callable[[], datetime]
    _grants: OrderedDict[str, Grant] = field(default_factory=OrderedDict)
    _access: OrderedDict[str, datetime] = field(default_factory=OrderedDict)

    def create(self, body: object) -> Grant:
        """Make an ephemeral token from a request's JSON. Raises ``WireError``."""
        fields = normalise(body)
        if not isinstance(fields, dict) or not _FIELDS.issuperset(fields):
            raise WireError(1007, INVALID_ARGUMENT)
        now = self.wall().astimezone(UTC)
        grant = Grant(
            name=PREFIX + secrets.token_hex(32),
            uses=_uses(fields.get("uses")),
            expires=_time(fields.get("expireTime"), now + _LIFE, now),
            opens_until=_time(fields.get("newSessionExpireTime"), now + _OPENING, now),
            setup=_setup(fields.get("bidiGenerateContentSetup")),
            mask=_mask(fields.get("fieldMask")),
        )
        _keep(self._grants, grant.name, grant)
        return grant

    def use(self, name: str) -> Grant | None:
        """Take one use of a token that may still open a session; None where there is none."""
        grant = self._grants.get(name)
        now = self.wall()
        if grant is None or now >= grant.opens_until or now >= grant.expires:
            return None
        if grant.uses is not None:
            if grant.uses < 1:
                return None
            grant.uses -= 1
        return grant

    def left_s(self, grant: Grant) -> float:
        """Return how long sessions of a token may still last, in seconds."""
        return max(0.0, (grant.expires - self.wall()).total_seconds())

    def give_access(self) -> Json:
        """Return a fresh OAuth access token as a token endpoint answers."""
        token = f"ya29.{secrets.token_urlsafe(48)}"
        expires = self.wall() + timedelta(seconds=ACCESS_LIFE_S)
        _keep(self._access, token, expires)
        return {"access_token": token, "expires_in": ACCESS_LIFE_S, "token_type": "Bearer"}

    def has_access(self, offered: str) -> bool:
        """Tell whether an access token was given out and is still valid."""
        expires = self._access.get(offered)
        return expires is not None and self.wall() < expires


def _keep(kept: OrderedDict[str, Any], name: str, value: object) -> None:
    kept[name] = value
    while len(kept) > _CAPACITY:
        kept.popitem(last=False)


def _uses(value: object) -> int | None:
    """Read a count: 1 unless given, and zero means without limit."""
    if value is None:
        return 1
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise WireError(1007, INVALID_ARGUMENT)
    return value or None


def _time(value: object, default: datetime, now: datetime) -> datetime:
    if value is None:
        return default
    try:
        time = datetime.fromisoformat(str(value))
    except ValueError:
        raise WireError(1007, INVALID_ARGUMENT) from None
    if time.tzinfo is None or time > now + _LONGEST:
        raise WireError(1007, INVALID_ARGUMENT)
    return time.astimezone(UTC)


def _setup(value: object) -> Json | None:
    if value is None or value == {}:
        return None
    if not isinstance(value, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    inner = value.get("setup", value)
    if not isinstance(inner, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    return inner


def _mask(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, str):
        raise WireError(1007, INVALID_ARGUMENT)
    return tuple(camel(path.strip()) for path in value.split(",") if path.strip())


def _locked(body: Json, setup: Json, path: list[str]) -> Json:
    """Return the body with the field at ``path`` as the token has it, or without it."""
    head, *rest = path
    result = {name: value for name, value in body.items() if name != head}
    if not rest:
        if head in setup:
            result[head] = setup[head]
        return result
    inner, wanted = body.get(head), setup.get(head)
    merged = _locked(
        inner if isinstance(inner, dict) else {}, wanted if isinstance(wanted, dict) else {}, rest
    )
    return {**result, head: merged} if merged else result


def _stamp(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
