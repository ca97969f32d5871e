"""Which files tools may touch: those below the folders that the person picked, and no others.

A path is followed to its end before it is judged, so neither ``..`` nor a link leads out. Hidden
files and files that hold keys are refused wherever they lie.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import AttuneError

MAX_BYTES = 256_000
"""A longer file is not read into a conversation."""

MOST_LOOKED_AT = 50_000
"""Entries that a search walks through at most."""

_KEYS = re.compile(
    r"(?i)(id_(rsa|dsa|ecdsa|ed25519)(_sk)?(\.pub)?|.*\.(pem|key|p12|pfx|kdbx?|keystore|jks|gpg|asc|"
    r"keyring|ppk|ovpn)|.*(credential|password|passwd|secret)s?(\.[a-z0-9]+)?|"
    r"(logins|cookies|key[34])\.(json|db|sqlite))"
)
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


class PathRefusedError(AttuneError):
    """A path may not be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file below one of the folders; ``shown`` is its path as people and the model see it."""

    path: Path
    shown: str
    size: int


class Folders:
    """The folders that the person picked; ``roots`` is asked at each call.

    Every method reads the disk: call them on a worker.
    """

    def __init__(self, roots: Callable[[], Sequence[Path]]) -> None:
        self._roots = roots

    def roots(self) -> list[Path]:
        """Return the folders that are there, followed to their end."""
        found = []
        for root in self._roots():
            try:
                resolved = root.expanduser().resolve(strict=True)
            except (OSError, RuntimeError):
                continue
            if resolved.is_dir() and resolved != Path(resolved.anchor):
                found.append(resolved)
        return found

    def file(self, text: str) -> Found:
        """Return a file by its path; raises ``PathRefusedError``."""
        _check_form(text)
        for root in self._some_roots():
            try:
                path = (root / text).resolve(strict=True)
            except (OSError, RuntimeError, ValueError):
                continue
            if path.is_relative_to(root) and path.is_file():
                return self._judged(path, root)
        raise PathRefusedError("there is no such file below the folders that the person picked")

    def new_file(self, name: str, suffix: str) -> Path:
        """Return where a new file may go: a name that is free, in the first folder."""
        plain = " ".join(re.sub(r"[^\w -]+", " ", name).split())
        stem = plain.strip(" .-_")[:60].strip() or "untitled"
        root = self._some_roots()[0]
        for number in range(1, 1000):
            mark = "" if number == 1 else f" {number}"
            path = root / f"{stem}{mark}{suffix}"
            if not os.path.lexists(path):
                return path
        raise PathRefusedError("there are too many files of that name")

    def keep(self, name: str, suffix: str, data: bytes) -> Path:
        """Write a new file that its owner alone may read; raises ``OSError`` too."""
        path = self.new_file(name, suffix)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(data)
        return path

    def find(self, words: str, limit: int) -> list[Found]:
        """Return files whose path holds every word, the newest first."""
        wanted = words.casefold().split()
        found: list[tuple[float, Found]] = []
        looked_at = 0
        for root in self._some_roots():
            for entry in walk(root):
                looked_at += 1
                shown = _shown(Path(entry.path), root)
                if all(word in shown.casefold() for word in wanted):
                    facts = entry.stat(follow_symlinks=False)
                    found.append((facts.st_mtime, Found(Path(entry.path), shown, facts.st_size)))
                if looked_at >= MOST_LOOKED_AT:
                    break
        found.sort(key=lambda item: item[0], reverse=True)
        return [item for _, item in found[:limit]]

    def read(self, found: Found) -> bytes:
        """Return a file's bytes; raises ``PathRefusedError`` and ``OSError``."""
        return read_bytes(found.path, MAX_BYTES)

    def _some_roots(self) -> list[Path]:
        roots = self.roots()
        if not roots:
            raise PathRefusedError(
                "the person has picked no folder yet; folders are picked in the preferences, "
                "under Tools"
            )
        return roots

    def _judged(self, path: Path, root: Path) -> Found:
        inside = path.relative_to(root)
        if any(_is_private(part) for part in inside.parts):
            raise PathRefusedError("hidden files and files with keys are never read")
        return Found(path, _shown(path, root), path.stat().st_size)


def read_bytes(path: Path, most: int) -> bytes:
    """Return the bytes of an ordinary file; a link put in its place meanwhile is refused.

    Raises ``PathRefusedError`` and ``OSError``.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise PathRefusedError("this is no ordinary file")
        if facts.st_size > most:
            raise PathRefusedError(f"the file is longer than {most // 1000} kB")
        return file.read(most)


def walk(root: Path) -> Iterator[os.DirEntry[str]]:
    """Yield the ordinary files below a folder, no hidden ones, following no link."""
    waiting = [root]
    while waiting:
        try:
            entries = sorted(os.scandir(waiting.pop()), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            if _is_private(entry.name) or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield entry


def _check_form(text: str) -> None:
    if not text or len(text) > 1000 or not text.isprintable():
        raise PathRefusedError("this is no path")
    parts = re.split(r"[/\\]", text)
    if ".." in parts or text.startswith(("~", "\\\\", "//")):
        raise PathRefusedError("this path leads out of the folders that the person picked")
    if any(_is_private(part) for part in parts if part != "."):
        raise PathRefusedError("hidden files and files with keys are never read")


def _is_private(name: str) -> bool:
    hidden = name.startswith(".") and name != "."
    plain = name.rstrip(". ").partition(":")[0]
    return hidden or bool(_KEYS.fullmatch(plain) or _DEVICE.fullmatch(plain))


def _shown(path: Path, root: Path) -> str:
    return (Path(root.name) / path.relative_to(root)).as_posix()
