"""The words of declared settings in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.settings.declaration import Declaration

CONTEXT = "Settings"

TITLES = {
    "session": "Session",
    "model": "Model",
    "demo": "Demo",
    "audio": "Sound",
    "vision": "Screen and camera",
    "co_listener": "Co-listener",
    "cues": "Cues",
    "tools": "Tools",
    "mcp": "Your servers",
    "memory": "Memory",
    "cost": "Cost",
    "appearance": "Appearance",
    "shortcuts": "Shortcuts",
    "global_shortcuts": "Shortcuts in other programs",
}

NAMES = {
    "local": "Embedded server",
    "developer": "Gemini API",
    "vertex": "Vertex AI",
    "flac": "FLAC",
    "wav": "WAV",
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "ja": "Japanese",
    "ar": "Arabic",
}
"""What is not a word: written so where the window's language has no words of its own."""

EFFECTS = {
    "now": "",
    "share": "From the next time you share.",
    "session": "From the next session.",
    "start": "From the next start of Attune.",
}


def told(text: str) -> str:
    """Return a declared text in the window's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def choice_text(choice: str) -> str:
    """Return a choice as people read it: a name, or a word that begins like one."""
    found = told(choice)
    if found == choice:
        found = NAMES.get(choice, choice)
    return found[:1].upper() + found[1:]


def title_of(section: str) -> str:
    """Return the name of a group of settings."""
    return told(TITLES.get(section, section.replace("_", " ").capitalize()))


def explanation(item: Declaration) -> str:
    """Return a setting's help and when a change is felt."""
    effect = "" if item.effect == "start" and "next start" in item.help else EFFECTS[item.effect]
    return " ".join(filter(None, (told(item.help), told(effect))))


def matches(item: Declaration, sought: str) -> bool:
    """Whether a setting has every word of what is sought in its names or its help."""
    texts = (item.path, item.label, item.help, *item.choices)
    hay = " ".join((*texts, *map(told, texts), title_of(item.section))).casefold()
    return all(word in hay for word in sought.casefold().split())
