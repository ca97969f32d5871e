"""``attune mute`` and its siblings: tell the running window."""

from __future__ import annotations

import argparse
import os
import sys

from desktop.app.instance import ask_window
from desktop.app.place import socket_name
from desktop.core.errors import UnreachableError, UsageError
from desktop.settings.path import Paths


def run(options: argparse.Namespace) -> int:
    """Send one command; raises ``UnreachableError`` when no window runs."""
    name = socket_name(Paths.of(os.environ), os.environ)
    argument = getattr(options, "region", None) or getattr(options, "name", None) or ""
    answer = ask_window(name, options.command, argument)
    if answer is None:
        raise UnreachableError("Attune's window is not running. Start it with 'attune'.")
    if not answer:
        raise UnreachableError("Attune's window does not answer; it may be busy. Try again.")
    if answer.startswith("error:"):
        raise UsageError(answer.removeprefix("error:").strip())
    if answer != "ok":
        sys.stdout.write(answer + "\n")
    return 0
