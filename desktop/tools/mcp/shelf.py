"""The person's file of servers: read, and changed without touching what else stands in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import McpProblem
from desktop.tools.mcp.book import write_private
from desktop.tools.mcp.config import Config, read_config
from desktop.tools.mcp.located import LocatedReader

_MAX_BYTES = 2_000_000
_ROOT = "mcpServers"
_UNREADABLE = "unreadable"


class ConfigShelf:
    """One file; every method blocks for a moment and belongs on a worker."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known = ""

    def read(self) -> Config:
        """Return what the file says; a file that is not there says nothing."""
        try:
            text = self._text()
        except StoreError as error:
            self._known = _UNREADABLE
            return Config(problems=(McpProblem(str(error)),), whole=False)
        self._known = _mark(text)
        return read_config(text)

    def changed(self) -> bool:
        """Whether the file says something else than when it was last read."""
        try:
            return _mark(self._text()) != self._known
        except StoreError:
            return self._known != _UNREADABLE

    def exists(self) -> bool:
        """Whether there is a file."""
        return self.path.is_file()

    def create(self) -> None:
        """Write an empty file where there is none. Raises ``StoreError``."""
        if not self.exists():
            write_private(self.path, '{\n  "mcpServers": {\n  }\n}\n')

    def switch(self, server: str, *, on: bool) -> None:
        """Write down whether a server is used. Raises ``StoreError``."""
        text = self._text()
        reader = LocatedReader(text)
        reader.read()
        entry, told = (_ROOT, server), (_ROOT, server, "disabled")
        value = "false" if on else "true"
        if told in reader.places:
            at = reader.places[told]
            old = "true" if text.startswith("true", at) else "false"
            changed = text[:at] + value + text[at + len(old) :]
        elif entry in reader.places:
            at = reader.places[entry] + 1
            changed = f'{text[:at]}\n      "disabled": {value},{text[at:]}'
        else:
            raise StoreError(Fault(Reason.MCP_SERVER_GONE, server=server))
        self._replace(changed, server, disabled=not on)

    def add(self, servers: Mapping[str, Mapping[str, Any]]) -> None:
        """Write more servers into the file, before those that it has. Raises ``StoreError``."""
        text = self._text()
        if not text.strip():
            text = '{\n  "mcpServers": {\n  }\n}\n'
        reader = LocatedReader(text)
        tree = reader.read()
        if (_ROOT,) not in reader.places or not isinstance(tree, dict):
            raise StoreError(Fault(Reason.MCP_MEND, file=self.path.name))
        at = reader.places[(_ROOT,)] + 1
        entries = ",".join(f"\n    {_member(name, entry)}" for name, entry in servers.items())
        comma = "," if tree.get(_ROOT) else ""
        for name in servers:
            if name in tree.get(_ROOT, {}):
                raise StoreError(Fault(Reason.MCP_TAKEN, server=name))
        self._replace(text[:at] + entries + comma + text[at:], *servers)

    def _text(self) -> str:
        try:
            if self.path.stat().st_size > _MAX_BYTES:
                raise StoreError(Fault(Reason.MCP_LARGE, file=self.path.name))
            return self.path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise StoreError(Fault(Reason.MCP_UNREADABLE, file=self.path.name, why=why)) from error

    def _replace(self, text: str, *servers: str, disabled: bool | None = None) -> None:
        """Write the changed text once it says what it should."""
        found = {spec.name: spec for spec in read_config(text).servers}
        for name in servers:
            if name not in found or (disabled is not None and found[name].disabled != disabled):
                raise StoreError(Fault(Reason.MCP_MEND, file=self.path.name))
        write_private(self.path, text)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _member(name: str, entry: Mapping[str, Any]) -> str:
    body = json.dumps(entry, ensure_ascii=False, indent=2).replace("\n", "\n    ")
    return f"{json.dumps(name, ensure_ascii=False)}: {body}"
