"""The servers that other programs on this computer know, ready to be taken over."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.mcp import ForeignServer
from desktop.tools.mcp.config import ServerSpec, read_config
from desktop.tools.mcp.goose import YamlError, goose_entry, goose_servers

_SECRET = re.compile(r"key|token|secret|passw|credential|auth", re.IGNORECASE)
_MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """What is shown of a server, and the entry that it would become."""

    server: ForeignServer
    entry: Mapping[str, Any]


def claude_file(home: Path, environ: Mapping[str, str], system: str = sys.platform) -> Path:
    """Return where Claude Desktop keeps its servers."""
    name = "claude_desktop_config.json"
    if system == "win32":
        return Path(environ.get("APPDATA", home / "AppData/Roaming")) / "Claude" / name
    if system == "darwin":
        return home / "Library/Application Support/Claude" / name
    return Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "Claude" / name


def goose_file(home: Path, environ: Mapping[str, str], system: str = sys.platform) -> Path:
    """Return where Goose keeps its extensions."""
    if system == "win32":
        roaming = Path(environ.get("APPDATA", home / "AppData/Roaming"))
        return roaming / "Block" / "goose" / "config" / "config.yaml"
    return Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "goose" / "config.yaml"


def found_servers(claude: Path, goose: Path, known: Sequence[str]) -> list[Found]:
    """Return every server of both files; blocks while they are read.

    One that cannot be taken over says why. ``known`` are the names in our own file.
    """
    return [*_claude(claude, known), *_goose(goose, known)]


def without_secrets(name: str, entry: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the entry with places for the secrets that stand in it, and the secrets by name."""
    changed: dict[str, Any] = dict(entry)
    secrets: dict[str, str] = {}
    for group in ("env", "headers"):
        values = entry.get(group)
        if not isinstance(values, Mapping):
            continue
        held = {
            key: f"{_slug(name)}.{_slug(str(key))}"
            for key, value in values.items()
            if _SECRET.search(str(key)) and isinstance(value, str) and value and "${" not in value
        }
        secrets |= {held[key]: values[key] for key in held}
        changed[group] = {
            key: f"${{keyring:{held[key]}}}" if key in held else value
            for key, value in values.items()
        }
    return changed, secrets


def _claude(file: Path, known: Sequence[str]) -> Iterator[Found]:
    text = _read(file)
    if not text:
        return
    config = read_config(text)
    specs = {spec.name: spec for spec in config.servers}
    for spec in specs.values():
        yield _found("Claude Desktop", spec.name, _entry(spec), spec, known)
    for problem in config.problems:
        if problem.server not in specs:
            why = f"line {problem.line}, column {problem.column}: {problem.text}"
            name = problem.server or file.name
            yield Found(ForeignServer("Claude Desktop", name, "", problem=why), {})


def _goose(file: Path, known: Sequence[str]) -> Iterator[Found]:
    text = _read(file)
    if not text:
        return
    try:
        extensions = goose_servers(text)
    except YamlError as error:
        yield Found(ForeignServer("Goose", file.name, "", problem=str(error)), {})
        return
    for name, extension in extensions.items():
        entry = goose_entry(extension)
        if isinstance(entry, str):
            yield Found(ForeignServer("Goose", name, "", problem=entry), {})
            continue
        config = read_config(json.dumps({"mcpServers": {name: entry}}))
        if config.servers:
            yield _found("Goose", name, entry, config.servers[0], known)
        else:
            why = config.problems[0].text if config.problems else "it cannot be read"
            yield Found(ForeignServer("Goose", name, "", problem=why), {})


def _found(
    source: str, name: str, entry: Mapping[str, Any], spec: ServerSpec, known: Sequence[str]
) -> Found:
    return Found(ForeignServer(source, name, spec.shown, known=name in known), entry)


def _entry(spec: ServerSpec) -> dict[str, Any]:
    whole = {
        "command": spec.command,
        "args": list(spec.args),
        "env": dict(spec.env),
        "cwd": spec.cwd,
        "url": spec.url,
        "headers": dict(spec.headers),
        "timeout": spec.timeout_s,
        "disabled": spec.disabled,
    }
    return {name: value for name, value in whole.items() if value}


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > _MAX_BYTES:
            return ""
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


def _slug(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "-", text).strip("-")[:48] or "x"
