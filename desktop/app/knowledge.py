"""A text that the assistant may answer from, read from a file."""

from __future__ import annotations

from pathlib import Path

from desktop.conversation.instruction import Knowledge
from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason

LONGEST = 100_000
"""Characters; more would fill a session's context by itself."""


def read_knowledge(name: str) -> Knowledge:
    """Read a text file; raises ``UsageError``."""
    path = Path(name).expanduser()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(Fault(Reason.KNOWLEDGE_UNREADABLE, file=str(path))) from error
    if len(text) > LONGEST:
        raise UsageError(Fault(Reason.KNOWLEDGE_TOO_LONG, file=str(path), most=f"{LONGEST:,}"))
    return Knowledge(path.stem.replace("_", " "), text)
