"""Secrets that a configuration names instead of holding them: ``${keyring:NAME}``."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.tools.mcp.config import ServerSpec

KEYRING_SERVICE = "Attune MCP"
"""The service under which the system's keyring keeps these secrets."""

Lookup = Callable[[str], Awaitable[str | None]]

_PLACE = re.compile(r"\$\{(keyring|env):([A-Za-z0-9_.-]{1,100})\}")
_HIDDEN = "•••"
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Resolved:
    """A server with its secrets in place, and the secrets themselves; never to be shown."""

    spec: ServerSpec
    values: tuple[str, ...]
    missing: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Resolved {self.spec.name!r}>"

    def redacted(self, text: str) -> str:
        """Return a text of the server without its secrets."""
        for value in sorted(self.values, key=len, reverse=True):
            if len(value) >= _SHORTEST:
                text = text.replace(value, _HIDDEN)
        return text


async def resolved(spec: ServerSpec, lookup: Lookup, environ: Mapping[str, str]) -> Resolved:
    """Put the secrets into the places that name them; ``missing`` are those that nobody keeps.

    ``${env:NAME}`` takes a variable of Attune's own environment.
    """
    values: dict[str, str] = {}
    missing: list[str] = []
    for where, name in sorted(set(_places(spec))):
        value = await lookup(name) if where == "keyring" else environ.get(name)
        if value is None:
            missing.append(name)
        else:
            values[f"${{{where}:{name}}}"] = value
    return Resolved(_filled(spec, values), tuple(values.values()), tuple(missing))


def _places(spec: ServerSpec) -> Iterator[tuple[str, str]]:
    for text in (*spec.args, *spec.env.values(), spec.url, *spec.headers.values()):
        for found in _PLACE.finditer(text):
            yield found.group(1), found.group(2)


def _filled(spec: ServerSpec, values: Mapping[str, str]) -> ServerSpec:
    def fill(text: str) -> str:
        return _PLACE.sub(lambda found: values.get(found.group(), ""), text)

    return replace(
        spec,
        args=tuple(fill(part) for part in spec.args),
        env={name: fill(value) for name, value in spec.env.items()},
        url=fill(spec.url),
        headers={name: fill(value) for name, value in spec.headers.items()},
    )
