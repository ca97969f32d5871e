"""The one address of a shared memory: who, where, and always encrypted."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from desktop.core.errors import UsageError

_LOOPBACK = ("127.0.0.1", "::1", "localhost", "")
_ENCRYPTED = ("verify-full", "verify-ca")


@dataclass(frozen=True, slots=True)
class Address:
    """What the driver is told; ``shown`` is the address without its password."""

    shown: str
    parameters: dict[str, str]


def address_of(url: str, *, plain_loopback: bool = False) -> Address:
    """Read ``postgresql://ROLE[:PASSWORD]@HOST[:PORT]/DATABASE[?sslrootcert=PEM]``.

    The connection is encrypted and the server's certificate is checked; ``plain_loopback`` lets a
    server on this machine go without. Without a password libpq's own file of passwords is used.
    Raises ``UsageError``.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise UsageError(_MALFORMED) from None
    if parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise UsageError(_MALFORMED)
    wishes = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    host = unquote(parts.hostname or wishes.pop("host", ""))
    parameters = {
        "host": host,
        "port": str(port or 5432),
        "user": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "dbname": unquote(parts.path.strip("/")),
        **_encryption(host, wishes, plain_loopback=plain_loopback),
    }
    shown = f"{parameters['user']}@{host or 'this machine'}/{parameters['dbname']}"
    return Address(shown, {name: value for name, value in parameters.items() if value})


def _encryption(host: str, wishes: dict[str, str], *, plain_loopback: bool) -> dict[str, str]:
    mode = wishes.get("sslmode", "verify-full")
    if plain_loopback and (host in _LOOPBACK or host.startswith("/")):
        return {"sslmode": "prefer"} if "sslrootcert" not in wishes else _checked(mode, wishes)
    if mode not in _ENCRYPTED:
        raise UsageError(
            "A shared memory needs an encrypted connection whose certificate is checked. Leave "
            "sslmode out of its address, or set it to verify-full."
        )
    return _checked(mode, wishes)


def _checked(mode: str, wishes: dict[str, str]) -> dict[str, str]:
    return {"sslmode": mode, "sslrootcert": wishes.get("sslrootcert", "system")}


_MALFORMED = (
    "The address of a shared memory looks like postgresql://you@host/database. Correct it under "
    "Memory in the preferences."
)
