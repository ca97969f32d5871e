"""The words of the check page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.core.check_text import CheckSentence
from desktop.core.checkup import CheckAction, CheckFinding, CheckVerdict
from desktop.ui import fault

CONTEXT = "Check"

NAMES = (
    "settings",
    "display",
    "capture",
    "microphone",
    "speaker",
    "echo",
    "camera",
    "demo voice",
    "keyring",
    "key",
    "proxy",
    "session",
    "transcription endpoint",
    "chat endpoint",
)
"""What is checked, by the names that ``attune check`` prints too."""

ACTIONS: dict[CheckAction, str] = {
    "key": "Enter a key…",
    "share": "Pick a region…",
    "retry": "Check again",
    "preferences": "Open the preferences…",
    "audio": "Sound settings…",
    "vision": "Screen and camera settings…",
    "session": "Session settings…",
}

VERDICTS: dict[CheckVerdict, str] = {
    "ok": "Works",
    "warn": "Needs a look",
    "fail": "Does not work",
}

LOOKS: dict[CheckVerdict, tuple[str, str]] = {
    "ok": ("check", "ok"),
    "warn": ("warning", "warning"),
    "fail": ("error", "danger"),
}


def told(text: str) -> str:
    """Return a text of the check page in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def titled(name: str) -> str:
    """Return a check's name as a heading."""
    text = told(name)
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return what a check found in the window's language; other people's words as they stand."""
    if not isinstance(text, CheckSentence):
        return fault.told(text)
    facts = {name: _fact(fact) for name, fact in text.facts.items()}
    return told(text.form.value).format(**facts)


def _fact(fact: str | int) -> str:
    return sentence(fact) if isinstance(fact, str) else str(fact)


def report(findings: Iterable[CheckFinding]) -> str:
    """Return the findings for somebody who helps; the home folder's name is left out."""
    lines = []
    for finding in findings:
        mend = f" ({finding.mend})" if finding.mend else ""
        lines.append(f"{finding.verdict:<4}  {finding.name}: {finding.text}{mend}")
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"
