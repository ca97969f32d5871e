"""``attune mute`` and its siblings: tell the running window."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Final

from desktop.app.instance import ask_window
from desktop.app.place import socket_name
from desktop.core.errors import UnreachableError, UsageError
from desktop.settings.path import Paths

ARGUMENT_BYTES: Final = 4000
"""Leaves room for the order around it."""


def run(options: argparse.Namespace) -> int:
    """Send one command; raises ``UnreachableError`` when no window runs."""
    name = socket_name(Paths.of(os.environ), os.environ)
    given = (getattr(options, name, None) for name in ("region", "name", "text"))
    argument = next((one for one in given if one), "")
    if len(json.dumps(argument)) > ARGUMENT_BYTES:
        raise UsageError("That is too long to send to the window. Send it in parts.")
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
