"""The person's servers, as an ``mcpServers`` file lists them.

The form is the one that Claude Desktop made common: a name, then ``command``, ``args`` and ``env``
of a program, or ``url`` and ``headers`` of a server on the web. What cannot be used is told with
line and column; the other servers are kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from desktop.core.mcp import McpProblem
from desktop.tools.mcp.located import LocatedReader

FILE_NAME = "mcp.json"
MAX_SERVERS = 64
_MAX_NAME = 100
_ROOT = "mcpServers"
_KNOWN = frozenset(
    {
        "command", "args", "env", "cwd", "url", "headers", "disabled", "timeout", "type",
        "serverUrl", "httpUrl", "transport", "description",
    }
)  # fmt: skip
_WEB_TYPES = ("http", "streamable-http", "streamableHttp", "streamable_http")


@dataclass(frozen=True, slots=True)
class ServerSpec:
    """One server; exactly one of ``command`` and ``url`` is set. Secrets are unresolved.

    ``timeout_s`` is how long one call may take; None leaves that to the settings.
    """

    name: str
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: str = ""
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    disabled: bool = False
    timeout_s: float | None = None

    @property
    def shown(self) -> str:
        """Return what is started or dialled, for people; of an address, host and path alone."""
        if self.url:
            parts = urlsplit(self.url)
            return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
        return " ".join(_quoted(part) for part in (self.command, *self.args))

    @property
    def host(self) -> str:
        """Return where data goes; empty for a program on this computer."""
        return urlsplit(self.url).hostname or "" if self.url else ""

    @property
    def identity(self) -> str:
        """Return everything that makes it this server, as JSON; of secrets the names alone."""
        whole = [
            self.command,
            self.args,
            self.cwd,
            self.url,
            sorted(self.env),
            sorted(self.headers),
        ]
        return json.dumps(whole, ensure_ascii=False)

    @property
    def fingerprint(self) -> str:
        """Return a hash of the identity."""
        return hashlib.sha256(self.identity.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Config:
    """What a file says; ``unread`` names servers whose entries are broken."""

    servers: tuple[ServerSpec, ...] = ()
    problems: tuple[McpProblem, ...] = ()
    unread: frozenset[str] = frozenset()
    whole: bool = True


def read_config(text: str) -> Config:
    """Return the servers of a file's text; never raises."""
    if not text.strip():
        return Config()
    return _Parser(text).config()


class _Parser:
    def __init__(self, text: str) -> None:
        self._reader = LocatedReader(text)
        self._problems: list[McpProblem] = []
        self._unread: set[str] = set()
        self._bad = False

    def config(self) -> Config:
        tree = self._reader.read()
        for flaw in self._reader.flaws:
            server = flaw.path[1] if len(flaw.path) > 1 else ""
            self._tell(flaw.form, flaw.name, flaw.at, server)
            if server:
                self._unread.add(server)
        servers = self._servers(tree)
        problems = tuple(sorted(self._problems, key=lambda found: (found.line, found.column)))
        return Config(servers, problems, frozenset(self._unread), tree is not None)

    def _servers(self, tree: Any) -> tuple[ServerSpec, ...]:  # noqa: ANN401 - the JSON edge
        if tree is None:
            return ()
        entries = tree.get("mcpServers", {}) if isinstance(tree, Mapping) else None
        if not isinstance(entries, Mapping):
            where = (_ROOT,) if isinstance(tree, Mapping) else ()
            self._complain("{name} must be an object", where, _ROOT)
            return ()
        if isinstance(tree, Mapping) and tree and "mcpServers" not in tree:
            self._complain("{name} is missing", (), _ROOT)
        found = [spec for name, entry in entries.items() if (spec := self._server(name, entry))]
        if len(found) > MAX_SERVERS:
            self._complain("only the first {name} servers are used", (_ROOT,), str(MAX_SERVERS))
        return tuple(found[:MAX_SERVERS])

    def _server(self, name: str, entry: Any) -> ServerSpec | None:  # noqa: ANN401 - the JSON edge
        path = ("mcpServers", name)
        self._bad = False
        if not isinstance(entry, Mapping):
            self._reject("{name} must be an object", path, name)
            return None
        if not name.strip() or len(name) > _MAX_NAME or not name.isprintable():
            form = "the name of a server has 1 to {name} printable characters"
            self._reject(form, path, str(_MAX_NAME))
            return None
        for field_name in sorted(entry.keys() - _KNOWN):
            self._complain("{name} is not known and ignored", (*path, field_name), field_name)
        spec = self._checked(name, entry, path)
        return None if self._bad else spec

    def _checked(self, name: str, entry: Mapping[str, Any], path: tuple[str, ...]) -> ServerSpec:
        url_field = next((f for f in ("url", "serverUrl", "httpUrl") if f in entry), "url")
        url, command = self._text(entry, url_field, path), self._text(entry, "command", path)
        if bool(url) == bool(command) and not self._bad:
            self._reject("it needs either a command or a url", path)
        if url:
            self._check_url(url, (*path, url_field))
            self._check_type(entry, path)
        return ServerSpec(
            name=name,
            command=command,
            args=self._texts(entry, "args", path),
            env=self._pairs(entry, "env", path),
            cwd=self._folder(entry, path),
            url=url,
            headers=self._pairs(entry, "headers", path),
            disabled=self._truth(entry, "disabled", path),
            timeout_s=self._seconds(entry, path),
        )

    def _check_url(self, url: str, path: tuple[str, ...]) -> None:
        try:
            parts = urlsplit(url)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname)
            usable = usable and parts.port != 0 and url.isprintable()
        except ValueError:
            usable = False
        if not usable:
            self._reject("this is not a complete http or https address", path)
        elif parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
            self._reject("http is only for servers on this computer; use https", path)

    def _check_type(self, entry: Mapping[str, Any], path: tuple[str, ...]) -> None:
        for name in ("type", "transport"):
            if entry.get(name) == "sse":
                text = "the old SSE transport is not spoken; ask for a streamable HTTP address"
                self._reject(text, (*path, name))
            elif name in entry and entry[name] not in _WEB_TYPES:
                self._reject("a server with a url is of the type http", (*path, name))

    def _text(self, entry: Mapping[str, Any], name: str, path: tuple[str, ...]) -> str:
        value = entry.get(name, "")
        if not isinstance(value, str) or "\0" in value:
            self._reject("{name} must be text", (*path, name), name)
            return ""
        return value.strip()

    def _texts(self, entry: Mapping[str, Any], name: str, path: tuple[str, ...]) -> tuple[str, ...]:
        value = entry.get(name, [])
        if not isinstance(value, list) or not all(_is_plain(item) for item in value):
            self._reject("{name} must be a list of texts", (*path, name), name)
            return ()
        return tuple(str(item) for item in value)

    def _pairs(self, entry: Mapping[str, Any], name: str, path: tuple[str, ...]) -> dict[str, str]:
        value = entry.get(name, {})
        if not isinstance(value, Mapping):
            self._reject("{name} must be an object of names and texts", (*path, name), name)
            return {}
        for key, item in value.items():
            if not _is_plain(item) or not key or "=" in key or "\0" in key:
                self._reject("{name} must have a text", (*path, name, key), key)
        return {key: str(item) for key, item in value.items()}

    def _folder(self, entry: Mapping[str, Any], path: tuple[str, ...]) -> str:
        folder = self._text(entry, "cwd", path)
        if folder and not PurePath(folder).is_absolute() and not folder.startswith("~"):
            self._reject("{name} must be a whole path", (*path, "cwd"), "cwd")
        return folder

    def _truth(self, entry: Mapping[str, Any], name: str, path: tuple[str, ...]) -> bool:
        value = entry.get(name, False)
        if not isinstance(value, bool):
            self._reject("{name} must be true or false", (*path, name), name)
        return value is True

    def _seconds(self, entry: Mapping[str, Any], path: tuple[str, ...]) -> float | None:
        value = entry.get("timeout")
        if value is None:
            return None
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 1 <= value <= 3600:
            self._reject("{name} must be 1 to 3600 seconds", (*path, "timeout"), "timeout")
            return None
        return float(value)

    def _reject(self, form: str, path: tuple[str, ...], name: str = "") -> None:
        self._bad = True
        if len(path) > 1:
            self._unread.add(path[1])
        self._complain(form, path, name)

    def _complain(self, form: str, path: tuple[str, ...], name: str = "") -> None:
        near = path
        while near and near not in self._reader.places:
            near = near[:-1]
        at = self._reader.places.get(near, 0)
        self._tell(form, name, at, path[1] if len(path) > 1 else "")

    def _tell(self, form: str, name: str, at: int, server: str) -> None:
        line, column = self._reader.position(at)
        text = form.replace("{name}", f'"{name}"')
        self._problems.append(McpProblem(text, line, column, server, form, name))


def _is_plain(value: object) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, str) and "\0" not in value)


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "127.0.0.1", "::1")


def _quoted(part: str) -> str:
    plain = part and not any(c.isspace() or c in "\"'\\$`" for c in part)
    return part if plain else json.dumps(part, ensure_ascii=False)
