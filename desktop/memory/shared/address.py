"""The one address of a shared memory: who, where, and always encrypted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason

_LOOPBACK = ("127.0.0.1", "::1", "localhost", "")
_ENCRYPTED = ("verify-full", "verify-ca")
_USUAL_PORT = 5432
# As far as the last @: a password may hold any character, also one that should be escaped.
_PASSWORD = re.compile(r"^(\s*postgres(?:ql)?://[^:/?#@]*):(.*)@", re.DOTALL)

_WISHES = re.compile(r"(\w+=[^&]*(&|$))*")


@dataclass(frozen=True, slots=True)
class Address:
    """What the driver is told; ``shown`` is the address without its password."""

    shown: str
    parameters: dict[str, str] = field(repr=False)

    @property
    def key(self) -> str:
        """Return under which name the keyring keeps the password."""
        return f"shared memory {self.shown}"

    @property
    def has_password(self) -> bool:
        """Whether it came with one."""
        return "password" in self.parameters

    def with_password(self, password: str) -> Address:
        """Return the address with a password that was kept elsewhere."""
        return replace(self, parameters={**self.parameters, "password": password})


def parted(url: str) -> tuple[str, str]:
    """Return an address without its password, and the password, empty where there is none.

    Takes the password also out of an address that cannot be used.
    """
    head, mark, query = url.partition("?")
    if mark and not _WISHES.fullmatch(query):  # the mark belongs to a password
        head, mark, query = url, "", ""
    found = _PASSWORD.match(head)
    if found is not None:
        without, other = parted(f"{found.group(1)}@{head[found.end() :]}{mark}{query}")
        return without, unquote(found.group(2)) or other
    wishes = parse_qs(query, keep_blank_values=True)
    if "password" not in wishes:
        return url, ""
    password = wishes.pop("password")[-1]
    left = urlencode(wishes, doseq=True)
    return f"{head}?{left}" if left else head, password


def address_of(url: str, *, plain_loopback: bool = False) -> Address:
    """Read ``postgresql://ROLE[:PASSWORD]@HOST[:PORT]/DATABASE[?sslrootcert=PEM]``.

    The connection is encrypted and the server's certificate is checked; ``plain_loopback`` lets a
    server on this machine go without. Without a password libpq's own file of passwords is used.
    Raises ``UsageError``.
    """
    without, password = parted(url.strip())
    try:
        parts = urlsplit(without)
        port = parts.port or _USUAL_PORT
    except ValueError:
        raise UsageError(Fault(Reason.SHARED_MALFORMED)) from None
    if parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise UsageError(Fault(Reason.SHARED_MALFORMED))
    wishes = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    host = unquote(parts.hostname or wishes.pop("host", ""))
    parameters = {
        "host": host,
        "port": str(port),
        "user": unquote(parts.username or ""),
        "password": password,
        "dbname": unquote(parts.path.strip("/")),
        **_encryption(host, wishes, plain_loopback=plain_loopback),
    }
    place = host or "this machine"
    if port != _USUAL_PORT:
        place = f"{place}:{port}"
    shown = f"{parameters['user']}@{place}/{parameters['dbname']}"
    return Address(shown, {name: value for name, value in parameters.items() if value})


def _encryption(host: str, wishes: dict[str, str], *, plain_loopback: bool) -> dict[str, str]:
    mode = wishes.get("sslmode", "verify-full")
    if plain_loopback and (host in _LOOPBACK or host.startswith("/")):
        return {"sslmode": "prefer"} if "sslrootcert" not in wishes else _checked(mode, wishes)
    if mode not in _ENCRYPTED:
        raise UsageError(Fault(Reason.SHARED_PLAIN))
    return _checked(mode, wishes)


def _checked(mode: str, wishes: dict[str, str]) -> dict[str, str]:
    return {"sslmode": mode, "sslrootcert": wishes.get("sslrootcert", "system")}
