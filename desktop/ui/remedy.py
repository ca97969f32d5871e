"""What each kind of notice offers to do about it: one button, or none where nothing would help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Remedy"


@dataclass(frozen=True, slots=True)
class Remedy:
    """``action`` is what the window opens; empty where there is nothing to do."""

    action: str = ""
    text: str = ""
    tip: str = ""


_RETRY = Remedy("retry", "Retry now", "Try to connect at once")
_KEY = Remedy("key", "Enter a key…", "Enter another key for the service")
_SOUND = Remedy("audio", "Sound settings…", "Choose microphone and speaker")
_SIGHT = Remedy("vision", "Camera settings…", "Choose the camera and how pictures are made")
_REGION = Remedy("share", "Pick a region…", "Choose again what is shared")
_SESSION = Remedy("session", "Session settings…", "Choose service, model and place")
_SETTINGS = Remedy("preferences", "Preferences…", "Look at the settings")
_MEMORY = Remedy("memory", "Memory settings…", "Choose what is kept on this computer")
_COST = Remedy("cost", "Cost limits…", "Choose how much a session may cost")
_KEYS = Remedy("global_shortcuts", "Choose other keys…", "Choose keys that are free")
_UNMUTE = Remedy("unmute", "Unmute", "Let the assistant hear you again")
_TEST = Remedy("sound_test", "Test the sound…", "Measure the echo of your room")
_RESUME = Remedy("resume", "Resume", "Go on beyond the limit")
_FOLDER = Remedy("folder", "Show in folder", "Show the recording in its folder")
_CHECK = Remedy("check", "Check what works…", "Find out what works and how to mend the rest")

REMEDIES: Final[dict[str, Remedy]] = {
    "link": _RETRY,
    "key": _KEY,
    "location": _SESSION,
    "microphone": _SOUND,
    "speaker": _SOUND,
    "speaker overflow": _SOUND,
    "device": _SOUND,
    "echo": _TEST,
    "system audio": _SOUND,
    "no sound": _SOUND,
    "muted speech": _UNMUTE,
    "slept": _UNMUTE,
    "camera": _SIGHT,
    "screen": _REGION,
    "share": _REGION,
    "settings": _SETTINGS,
    "profile": _SETTINGS,
    "memory": _MEMORY,
    "cost": _COST,
    "cost reached": _RESUME,
    "recording saved": _FOLDER,
    "global shortcuts": _KEYS,
    "internal": _CHECK,
    "wish": _CHECK,
}
"""By the key of the notice."""


def texts() -> list[str]:
    """Return every text of the table, for those who translate."""
    return [text for remedy in REMEDIES.values() for text in (remedy.text, remedy.tip)]


def remedy_for(key: str) -> Remedy:
    """Return what a notice of this key offers, in the window's language."""
    found = REMEDIES.get(key)
    if found is None:
        return Remedy()
    told = QCoreApplication.translate
    return Remedy(found.action, told(CONTEXT, found.text), told(CONTEXT, found.tip))
