"""Decides which web addresses may be opened, and how they are shown.

A browser reads addresses more generously than a person does: the forms that it would silently
mend (``https:host``, backslashes, tabs, full-width digits, ``127.1``, percent-encoded hosts: the
URL Standard's host parser) are refused or written out, so that what is shown is what opens.
"""

from __future__ import annotations

import asyncio
import re
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import quote, urlsplit

from desktop.core.errors import AttuneError

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_LIKE_A_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LOCAL_NAMES = (
    "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private",
    "home.arpa", "in-addr.arpa", "ip6.arpa",
)  # fmt: skip
_V4_INSIDE = (ip_network("64:ff9b::/96"), ip_network("::/96"))
_SAFE = "/%:@!$&'()*+,;=~?"


class AddressRefusedError(AttuneError):
    """An address may not be opened; the text says why."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be shown and opened; both parts are plain ASCII."""

    host: str
    url: str


def guarded(text: str) -> Address:
    """Return the address in the one form that is shown and opened.

    Raises ``AddressRefusedError``. Nothing is looked up.
    """
    if not text.isprintable() or "\\" in text or any(c.isspace() for c in text):
        raise AddressRefusedError("it holds characters that do not belong in an address")
    if not text.lower().startswith("https://"):
        raise AddressRefusedError("only https addresses can be opened")
    try:
        parts = urlsplit(text)
        host, port = _host(parts.netloc), parts.port
    except ValueError:
        raise AddressRefusedError("it is not a complete address") from None
    if port not in (None, 443):
        raise AddressRefusedError("only the usual https port can be used")
    shown = f"[{host}]" if ":" in host else host
    path = quote(parts.path, safe=_SAFE) or "/"
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    fragment = f"#{quote(parts.fragment, safe=_SAFE)}" if parts.fragment else ""
    return Address(host, f"https://{shown}{path}{query}{fragment}")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, embedded IPv4 included."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = _embedded(ip)
        if inner is not None and not (inner.is_global and not inner.is_multicast):
            return False
        if inner is not None:
            return True
    return ip.is_global and not ip.is_multicast


async def resolve(host: str) -> tuple[str, ...]:
    """Return the addresses of a host name; none when the name cannot be looked up."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(3.0):
            found = await loop.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, TimeoutError, UnicodeError):
        return ()
    return tuple(str(entry[4][0]) for entry in found)


def _host(netloc: str) -> str:
    if "@" in netloc:
        raise AddressRefusedError("it holds a name or password for the host")
    if netloc.startswith("["):
        return _v6_host(netloc)
    name = netloc.partition(":")[0]
    try:
        host = name.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError:
        raise AddressRefusedError("its host is not a valid name") from None
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressRefusedError("its host is not a valid name")
    if _LIKE_A_NUMBER.fullmatch(labels[-1]):
        return _v4_host(host)
    if len(labels) == 1 or any(f".{host}".endswith(f".{name}") for name in _LOCAL_NAMES):
        raise AddressRefusedError("its host belongs to this computer or network")
    return host


def _v4_host(host: str) -> str:
    try:
        address = IPv4Address(host)
    except ValueError:
        raise AddressRefusedError("its host is a disguised number") from None
    return _public(str(address))


def _v6_host(netloc: str) -> str:
    inside, bracket, rest = netloc[1:].partition("]")
    if not bracket or (rest and not rest.startswith(":")) or "%" in inside:
        raise AddressRefusedError("its host is not a valid name")
    return _public(str(IPv6Address(inside)))


def _public(address: str) -> str:
    if not is_public(address):
        raise AddressRefusedError("its host belongs to this computer or network")
    return address


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    if any(ip in network for network in _V4_INSIDE):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    teredo = ip.teredo[1] if ip.teredo else None
    return ip.ipv4_mapped or ip.sixtofour or teredo
