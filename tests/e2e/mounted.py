"""Folders on file systems of a test's own: too small, or not to be written."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from tests.e2e.program import missing

_READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
_SMALL = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'


@cache
def obstacle() -> str:
    """Return why nothing can be mounted here, or nothing."""
    absent = missing(["unshare", "mount"])
    if absent:
        return absent
    tried = subprocess.run(
        ["unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
        capture_output=True,
        check=False,
    )
    return "mount namespaces are not allowed here" if tried.returncode else ""


def read_only(folder: Path) -> list[str]:
    """Return a command that runs another one while nothing in a folder can be changed."""
    return ["unshare", "-Urm", "sh", "-c", _READ_ONLY, str(folder)]


def small(folder: Path) -> list[str]:
    """Return a command that runs another one while a folder has room for 1 MiB."""
    return ["unshare", "-Urm", "sh", "-c", _SMALL, str(folder)]
