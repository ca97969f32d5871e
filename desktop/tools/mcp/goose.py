"""Goose's configuration: YAML as its own writer makes it, and the servers in it.

Read without a YAML library: block mappings, block and one-line sequences, quoted and plain text,
and ``|`` and ``>`` blocks are all that Goose writes. Anything else is refused with its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.core.errors import AttuneError

_PLAIN_KEY = r"""[^\s#'"\[{&*!|>%@`-][^#]*?|-[^\s#][^#]*?"""
_KEY = re.compile(rf"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|{_PLAIN_KEY})\s*:(?:\s+|$)""")
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
_BLOCK = re.compile(r"[|>][+-]?\d?$")
_MAX_LINES = 20_000
_MAX_DEPTH = 30


class YamlError(AttuneError):
    """A line is not of the kind that is read here; the text names it."""


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    indent: int
    text: str


def read_yaml(text: str) -> Any:  # noqa: ANN401 - the YAML edge
    """Return what a document says. Raises ``YamlError``."""
    return _Reader(text).read()


def goose_servers(text: str) -> dict[str, Mapping[str, Any]]:
    """Return Goose's extensions by name. Raises ``YamlError``."""
    tree = read_yaml(text)
    found = tree.get("extensions") if isinstance(tree, Mapping) else None
    if not isinstance(found, Mapping):
        return {}
    return {str(name): entry for name, entry in found.items() if isinstance(entry, Mapping)}


def goose_entry(extension: Mapping[str, Any]) -> dict[str, Any] | str:
    """Return an extension as an entry of our own file, or why it cannot be one.

    Goose keeps secrets in a keyring of its own and names them in ``env_keys``.
    """
    kind = str(extension.get("type", ""))
    secrets = extension.get("env_keys") or []
    named = {str(key): f"${{keyring:{key}}}" for key in secrets if isinstance(secrets, list)}
    entry: dict[str, Any]
    if kind == "stdio":
        env = extension.get("envs") or {}
        env = {str(key): str(value) for key, value in env.items()} | named
        args = extension.get("args") or []
        entry = {"command": str(extension.get("cmd", ""))}
        entry |= {"args": [str(part) for part in args]} if args else {}
        entry |= {"env": env} if env else {}
    elif kind == "streamable_http":
        headers = extension.get("headers") or {}
        entry = {"url": str(extension.get("uri", ""))}
        if headers:
            entry["headers"] = {str(key): _named(str(v), named) for key, v in headers.items()}
    elif kind == "sse":
        return "it speaks the old SSE transport"
    else:
        return "it is a part of Goose"
    timeout = extension.get("timeout")
    if isinstance(timeout, int | float) and 1 <= timeout <= 3600:
        entry["timeout"] = timeout
    if extension.get("enabled") is False:
        entry["disabled"] = True
    return entry


def _named(value: str, named: Mapping[str, str]) -> str:
    for key, place in named.items():
        value = value.replace(f"${{{key}}}", place).replace(f"${key}", place)
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        if len(self._lines) > _MAX_LINES:
            raise YamlError("the file is too long")
        self._rows = [row for n, line in enumerate(self._lines, 1) if (row := _row(n, line))]
        self._at = 0

    def read(self) -> Any:  # noqa: ANN401 - the YAML edge
        if not self._rows:
            return None
        value = self._node(self._rows[0].indent, 0)
        if self._at < len(self._rows):
            raise self._odd(self._rows[self._at])
        return value

    def _node(self, indent: int, depth: int) -> Any:  # noqa: ANN401 - the YAML edge
        row = self._rows[self._at]
        if depth > _MAX_DEPTH:
            raise self._odd(row)
        if row.text == "-" or row.text.startswith("- "):
            return self._sequence(indent, depth)
        if _KEY.match(row.text):
            return self._mapping(indent, depth)
        self._at += 1
        return self._scalar(row.text, row)

    def _mapping(self, indent: int, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (row := self._row_at(indent)) is not None and not row.text.startswith("- "):
            match = _KEY.match(row.text)
            if match is None:
                raise self._odd(row)
            key = str(self._scalar(match.group("key"), row))
            found[key] = self._value(row, row.text[match.end() :].strip(), indent, depth)
        return found

    def _sequence(self, indent: int, depth: int) -> list[Any]:
        found: list[Any] = []
        while (row := self._row_at(indent)) is not None and row.text[:2] in ("-", "- "):
            rest = row.text[1:].strip()
            if rest and _KEY.match(rest):
                # A mapping that begins behind the dash stands as deep as its first key.
                deeper = indent + len(row.text) - len(rest)
                self._rows[self._at] = _Row(row.number, deeper, rest)
                found.append(self._mapping(deeper, depth + 1))
            else:
                found.append(self._value(row, rest, indent, depth))
        return found

    def _value(self, row: _Row, rest: str, indent: int, depth: int) -> Any:  # noqa: ANN401 - the YAML edge
        self._at += 1
        if _BLOCK.match(rest):
            return self._block(row, rest, indent)
        if rest:
            return self._scalar(rest, row)
        if self._at >= len(self._rows):
            return None
        below = self._rows[self._at]
        same_level = below.indent == indent and below.text.startswith("-")
        if below.indent > indent or (same_level and not row.text.startswith("-")):
            return self._node(below.indent, depth + 1)
        return None

    def _block(self, row: _Row, style: str, indent: int) -> str:
        lines: list[str] = []
        for line in self._lines[row.number :]:
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            lines.append(line)
        last = row.number + len(lines)
        while self._at < len(self._rows) and self._rows[self._at].number <= last:
            self._at += 1
        depth = min((len(x) - len(x.lstrip(" ")) for x in lines if x.strip()), default=0)
        text = ("\n" if style[0] == "|" else " ").join(x[depth:] for x in lines).rstrip()
        return text if "-" in style or not text else f"{text}\n"

    def _scalar(self, text: str, row: _Row) -> Any:  # noqa: ANN401 - the YAML edge
        if text[:1] == '"':
            try:
                return json.loads(text, strict=False)
            except ValueError:
                raise self._odd(row) from None
        if text[:1] == "'":
            if len(text) < 2 or text[-1] != "'":
                raise self._odd(row)
            return text[1:-1].replace("''", "'")
        if text[:1] in "[{":
            return self._flow(text, row)
        if text[:1] and text[0] in "&*!%@`":
            raise self._odd(row)
        return _plain(text)

    def _flow(self, text: str, row: _Row) -> Any:  # noqa: ANN401 - the YAML edge
        if text == "{}":
            return {}
        if text[0] != "[" or text[-1] != "]":
            raise self._odd(row)
        parts = re.findall(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*""", text[1:-1])
        return [self._scalar(part.strip(), row) for part in parts]

    def _row_at(self, indent: int) -> _Row | None:
        row = self._rows[self._at] if self._at < len(self._rows) else None
        if row is None or row.indent < indent:
            return None
        if row.indent > indent:
            raise self._odd(row)
        return row

    def _odd(self, row: _Row) -> YamlError:
        return YamlError(f"line {row.number} cannot be read")


def _row(number: int, line: str) -> _Row | None:
    text = line.lstrip(" ")
    if not text.strip() or text[0] == "#" or text.strip() in ("---", "..."):
        return None
    if "\t" in line[: len(line) - len(line.lstrip())]:
        raise YamlError(f"line {number} begins with a tab")
    return _Row(number, len(line) - len(text), _bare(text).rstrip())


def _bare(text: str) -> str:
    """Return a line without its comment."""
    quote = ""
    for at, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and (at == 0 or text[at - 1] in " [,:"):
            quote = sign
        elif sign == "#" and text[at - 1] == " ":
            return text[:at]
    return text


def _plain(text: str) -> Any:  # noqa: ANN401 - the YAML edge
    if text in ("true", "false"):
        return text == "true"
    if text in ("", "~", "null"):
        return None
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text
