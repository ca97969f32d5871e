"""What each notice offers to do about it: one button, or none where nothing would help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.fault import Fault, Reason
from desktop.ui.fault import held_by

CONTEXT: Final = "Remedy"


@dataclass(frozen=True, slots=True)
class Remedy:
    """``action`` is what the window opens; empty where there is nothing to do."""

    action: str = ""
    text: str = ""
    tip: str = ""


_NONE = Remedy()
_RETRY = Remedy("retry", "Retry now", "Try to connect at once")
_KEY = Remedy("key", "Enter a key…", "Enter another key for the service")
_SOUND = Remedy("audio", "Sound settings…", "Choose microphone and speaker")
_SIGHT = Remedy("vision", "Camera settings…", "Choose the camera and how pictures are made")
_PICTURES = Remedy("vision", "Picture settings…", "Choose how and when pictures are made")
_REGION = Remedy("share", "Pick a region…", "Choose again what is shared")
_SESSION = Remedy("session", "Session settings…", "Choose service, model and place")
_MODEL = Remedy("model", "Model settings…", "Choose what the model is asked for")
_SETTINGS = Remedy("preferences", "Preferences…", "Look at the settings")
_MEMORY = Remedy("memory", "Memory settings…", "Choose what is kept on this computer")
_COST = Remedy("cost", "Cost limits…", "Choose how much a session may cost")
_KEYS = Remedy("global_shortcuts", "Choose other keys…", "Choose keys that are free")
_UNMUTE = Remedy("unmute", "Unmute", "Let the assistant hear you again")
_TEST = Remedy("sound_test", "Test the sound…", "Measure the echo of your room")
_RESUME = Remedy("resume", "Resume", "Send again what you say and show")
_FOLDER = Remedy("folder", "Show in folder", "Show the recording in its folder")
_CHECK = Remedy("check", "Check what works…", "Find out what works and how to mend the rest")
_TALKER = Remedy("co_listener", "Knowledge settings…", "Choose another knowledge file")
_SERVERS = Remedy("servers", "Your servers…", "See which server is up, and why another is not")
_DETAILS = Remedy("diagnostics", "Diagnostics…", "See what the connection went through")

_PAGE = "Open the system's settings where it is allowed"
_ALLOW_MICROPHONE = Remedy("allow microphone", "System settings…", _PAGE)
_ALLOW_CAMERA = Remedy("allow camera", "System settings…", _PAGE)
_ALLOW_SCREEN = Remedy("allow screen", "System settings…", _PAGE)

FAULTS: Final[dict[Reason, Remedy]] = {
    Reason.KEY_REFUSED: _KEY,
    Reason.KEY_MALFORMED: _KEY,
    Reason.KEY_MISSING: _KEY,
    Reason.KEY_ABSENT: _KEY,
    Reason.KEY_UNCHECKED: _CHECK,
    Reason.KEY_NOT_KEPT: _KEY,
    Reason.KEY_ASKED: _NONE,
    Reason.KEY_ACCEPTED: _NONE,
    Reason.KEY_BUT: _SESSION,
    Reason.KEY_KEPT: _NONE,
    Reason.KEY_FOR_NOW: _CHECK,
    Reason.NOT_ALLOWED: _KEY,
    Reason.MODEL_UNKNOWN: _SESSION,
    Reason.PROJECT_UNKNOWN: _SESSION,
    Reason.PROJECT_MISSING: _SESSION,
    Reason.CREDENTIALS_REFUSED: _SESSION,
    Reason.CREDENTIALS_MISSING: _SESSION,
    Reason.QUOTA: _RETRY,
    Reason.SETTINGS_REJECTED: _MODEL,
    Reason.HANDLE_EXPIRED: _RETRY,
    Reason.SESSION_REFUSED: _RETRY,
    Reason.CONNECTION_LOST: _RETRY,
    Reason.CONNECTION_REFUSED: _SESSION,
    Reason.HTTP_ANSWERED: _RETRY,
    Reason.MESSAGE_TOO_LARGE: _DETAILS,
    Reason.SERVICE_BUSY: _RETRY,
    Reason.SERVICE_SAID: _RETRY,
    Reason.NO_ANSWER: _RETRY,
    Reason.HOST_UNKNOWN: _RETRY,
    Reason.UNREACHABLE: _RETRY,
    Reason.OFFLINE: _RETRY,
    Reason.UNTRUSTED: _RETRY,
    Reason.UNTRUSTED_ISSUER: _RETRY,
    Reason.CERTIFICATE_DATE: _RETRY,
    Reason.CLOCK_WRONG: _RETRY,
    Reason.ENDPOINT_UNSAFE: _SESSION,
    Reason.BACKEND_UNKNOWN: _SESSION,
    Reason.BACKEND_LEFT_OUT: _SESSION,
    Reason.BACKEND_MOVED: _SESSION,
    Reason.LOCATION_MOVED: _SESSION,
    Reason.OPTION_MISSING: _MODEL,
    Reason.OPTION_REJECTED: _MODEL,
    Reason.UPLINK_SLOW: _DETAILS,
    Reason.ANSWER_SILENT: _SESSION,
    Reason.DEMO_ABSENT: _CHECK,
    Reason.DEMO_FAILED: _CHECK,
    Reason.DEMO_BARRED: _KEY,
    Reason.MUTED_SPEECH: _UNMUTE,
    Reason.SLEPT: _UNMUTE,
    Reason.PAUSED: _RESUME,
    Reason.CONTINUED: _NONE,
    Reason.NOTES_TOLD: _NONE,
    Reason.INTERNAL: _CHECK,
    Reason.CRASHED: _CHECK,
    Reason.MESSAGES_RECORDED: _SESSION,
    Reason.SOUND_MISSING: _CHECK,
    Reason.DEVICE_BUSY: _SOUND,
    Reason.DEVICE_NONE: _SOUND,
    Reason.DEVICE_FAILED: _SOUND,
    Reason.DEVICE_UNPLUGGED: _SOUND,
    Reason.DEVICE_TWINS: _SOUND,
    Reason.SOUND_STUCK: _CHECK,
    Reason.DEVICE_STOPPED: _SOUND,
    Reason.DEVICE_MUTE: _SOUND,
    Reason.DEVICE_WITHOUT: _SOUND,
    Reason.MICROPHONE_GONE: _SOUND,
    Reason.SPEAKER_GONE: _SOUND,
    Reason.LOOPBACK_GONE: _SOUND,
    Reason.MICROPHONE_MOVED: _SOUND,
    Reason.SPEAKER_MOVED: _SOUND,
    Reason.MICROPHONE_ZEROS: _SOUND,
    Reason.MICROPHONE_SHUT: _SOUND,
    Reason.SPEAKER_SHUT: _SOUND,
    Reason.MICROPHONE_LOUD: _TEST,
    Reason.MICROPHONE_CLEANING: _TEST,
    Reason.ECHO: _TEST,
    Reason.ANSWER_TOO_LONG: _SOUND,
    Reason.LOOPBACK_NONE: _SOUND,
    Reason.LOOPBACK_MACOS: _SOUND,
    Reason.LOOPBACK_WINDOWS: _SOUND,
    Reason.LOOPBACK_LINUX: _SOUND,
    Reason.RECORDING_UNWRITABLE: _CHECK,
    Reason.RECORDING_STOPPED: _CHECK,
    Reason.RECORDING_FULL: _CHECK,
    Reason.RECORDING_NO_FLAC: _SOUND,
    Reason.SAMPLE_NOTHING: _SOUND,
    Reason.SAMPLE_QUIET: _SOUND,
    Reason.SAMPLE_GOOD: _SOUND,
    Reason.ROOM_SILENT: _SOUND,
    Reason.ROOM_BELOW: _SOUND,
    Reason.ROOM_ABOVE: _SOUND,
    Reason.ROOM_GOOD: _SOUND,
    Reason.ROOM_FAIR: _SOUND,
    Reason.ROOM_POOR: _SOUND,
    Reason.HEADSET_COSTS: _SOUND,
    Reason.LOOPBACK_ELSEWHERE: _SOUND,
    Reason.CAMERA_SILENT: _SIGHT,
    Reason.CAMERA_FROZEN: _SIGHT,
    Reason.CAMERA_STILL: _SIGHT,
    Reason.CAMERA_DARK: _SIGHT,
    Reason.CAMERA_UNPLUGGED: _SIGHT,
    Reason.CAMERAS_THERE: _SIGHT,
    Reason.CAMERA_NONE: _SIGHT,
    Reason.CAMERA_SHUT: _SIGHT,
    Reason.SCREEN_LOCKED: _PICTURES,
    Reason.LOCK_UNKNOWN: _PICTURES,
    Reason.SCREEN_LOST: _REGION,
    Reason.SCREEN_AWAY: _REGION,
    Reason.SCREEN_CHANGED: _REGION,
    Reason.SCREEN_UNPLUGGED: _REGION,
    Reason.REGION_GONE: _REGION,
    Reason.WINDOW_CLOSED: _REGION,
    Reason.WINDOW_MINIMISED: _REGION,
    Reason.WINDOW_ELSEWHERE: _REGION,
    Reason.WINDOW_COVERED: _REGION,
    Reason.WINDOW_HIDDEN: _REGION,
    Reason.WINDOWS_UNSEEN: _REGION,
    Reason.NO_DISPLAY: _CHECK,
    Reason.WAYLAND: _CHECK,
    Reason.CAST_ASKING: _NONE,
    Reason.CAST_STARTING: _NONE,
    Reason.CAST_ABSENT: _CHECK,
    Reason.CAST_LIBRARY: _CHECK,
    Reason.CAST_DENIED: _REGION,
    Reason.CAST_FAILED: _REGION,
    Reason.CAST_REVOKED: _REGION,
    Reason.CAST_UNREACHED: _REGION,
    Reason.CAST_UNMASKED: _REGION,
    Reason.X_SILENT: _CHECK,
    Reason.PICTURE_TOO_LARGE: _SIGHT,
    Reason.PICTURE_UNREADABLE: _SIGHT,
    Reason.UNSAVED: _MEMORY,
    Reason.SAVING_AGAIN: _NONE,
    Reason.LOST_LINES: _MEMORY,
    Reason.STORE_NEWER: _MEMORY,
    Reason.SETTINGS_UNSAVED: _SETTINGS,
    Reason.SETTINGS_UNREADABLE: _SETTINGS,
    Reason.SETTINGS_BROKEN: _SETTINGS,
    Reason.SETTINGS_ASIDE: _SETTINGS,
    Reason.KNOWLEDGE_UNREADABLE: _TALKER,
    Reason.KNOWLEDGE_TOO_LONG: _TALKER,
    Reason.OPTION_LANGUAGE: _MODEL,
    Reason.OPTION_THINKS_ITSELF: _MODEL,
    Reason.OPTION_LEVEL: _MODEL,
    Reason.OPTION_LEAST: _MODEL,
    Reason.OPTION_COMPRESSION: _MODEL,
    Reason.OPTION_TARGET: _MODEL,
    Reason.OPTION_TURNS: _MODEL,
    Reason.CREDENTIALS_UNREADABLE: _SESSION,
    Reason.CREDENTIALS_WRONG: _SESSION,
    Reason.CERTIFICATES_UNREADABLE: _SESSION,
    Reason.UNTRUSTED_SERVICE: _RETRY,
    Reason.DEMO_NOT_YET: _CHECK,
    Reason.DEMO_MUTE: _CHECK,
    Reason.DEMO_REFUSED: _CHECK,
    Reason.SECRET_FOR_NOW: _SERVERS,
    Reason.STARTING: _NONE,
    Reason.SUMMARY_FAILED: _MEMORY,
    Reason.MESSAGES_UNWRITABLE: _SESSION,
    Reason.FILE_UNWRITABLE: _MEMORY,
    Reason.PRIVATE: _NONE,
    Reason.NOTE_EMPTY: _NONE,
    Reason.PARCEL_UNREADABLE: _MEMORY,
    Reason.PARCEL_NEWER: _MEMORY,
    Reason.PARCEL_LARGE: _MEMORY,
    Reason.STORE_CLOSED: _NONE,
    Reason.STORE_SLOW: _MEMORY,
    Reason.STORE_BUSY: _MEMORY,
    Reason.STORE_FAILED: _MEMORY,
    Reason.STORE_TROUBLE: _MEMORY,
    Reason.SETTING_WRONG: _SETTINGS,
    Reason.SETTING_DEFAULTED: _SETTINGS,
    Reason.SETTING_IGNORED: _SETTINGS,
    Reason.PROFILE_NAME: _SETTINGS,
    Reason.PROFILE_NOT_RENAMED: _SETTINGS,
    Reason.PROFILE_NOT_DELETED: _SETTINGS,
    Reason.PROFILE_NOT_CHOSEN: _SETTINGS,
    Reason.SCENARIO_UNREADABLE: _SETTINGS,
    Reason.SCENARIO_WRONG: _SETTINGS,
    Reason.SHARE_ENDED: _REGION,
    Reason.SHARE_FAILED: _REGION,
    Reason.SCREEN_OWN: _REGION,
    Reason.X_LIBRARY: _CHECK,
    Reason.VIDEO_MISSING: _SIGHT,
    Reason.VIDEO_UNREADABLE: _SIGHT,
    Reason.PICTURE_FILE_BROKEN: _SIGHT,
    Reason.PICTURE_FILE_AWAY: _SIGHT,
    Reason.PICTURE_FILE_LARGE: _SIGHT,
    Reason.SOUND_TEST_BUSY: _NONE,
    Reason.LOOPBACK_SPEAKER: _SOUND,
    Reason.PROFILE_UNKNOWN: _SETTINGS,
    Reason.PROFILE_TAKEN: _SETTINGS,
    Reason.SHARED_AWAY: _MEMORY,
    Reason.SHARED_UNSAFE: _MEMORY,
    Reason.SHARED_REFUSED: _MEMORY,
    Reason.SHARED_EMPTY: _MEMORY,
    Reason.SHARED_OTHER: _MEMORY,
    Reason.SHARED_TROUBLE: _MEMORY,
    Reason.SHARED_AGAIN: _NONE,
    Reason.SHARED_MALFORMED: _MEMORY,
    Reason.SHARED_PLAIN: _MEMORY,
    Reason.PASSWORD_KEPT: _NONE,
    Reason.PASSWORD_FOR_NOW: _MEMORY,
    Reason.MCP_FIRST: _SERVERS,
    Reason.MCP_UNUSABLE: _SERVERS,
    Reason.MCP_ENTRY: _SERVERS,
    Reason.MCP_FILE: _SERVERS,
    Reason.MCP_CHANGED: _SERVERS,
    Reason.MCP_PROGRAM_MISSING: _SERVERS,
    Reason.MCP_PROGRAM_FAILED: _SERVERS,
    Reason.MCP_FOLDER_MISSING: _SERVERS,
    Reason.MCP_SECRET_MISSING: _SERVERS,
    Reason.MCP_LIST_ENDLESS: _SERVERS,
    Reason.MCP_MUTE: _SERVERS,
    Reason.MCP_SILENT: _SERVERS,
    Reason.MCP_PROSE: _SERVERS,
    Reason.MCP_REFUSED: _SERVERS,
    Reason.MCP_STOPPED: _SERVERS,
    Reason.MCP_ENDED: _SERVERS,
    Reason.MCP_UNTRUSTED: _SERVERS,
    Reason.MCP_NO_ANSWER: _SERVERS,
    Reason.MCP_UNREACHABLE: _SERVERS,
    Reason.MCP_NOT_HTTP: _SERVERS,
    Reason.MCP_LOCKED_OUT: _SERVERS,
    Reason.MCP_HTTP: _SERVERS,
    Reason.MCP_LINE_ENDED: _SERVERS,
    Reason.MCP_NOT_MCP: _SERVERS,
    Reason.MCP_LIMIT: _SERVERS,
    Reason.MCP_TOOL_GONE: _SERVERS,
    Reason.MCP_SERVER_GONE: _SERVERS,
    Reason.MCP_TAKEN: _SERVERS,
    Reason.MCP_MEND: _SERVERS,
    Reason.MCP_UNREADABLE: _SERVERS,
    Reason.MCP_UNWRITABLE: _SERVERS,
    Reason.MCP_LARGE: _SERVERS,
    Reason.MCP_EARLY: _SERVERS,
}
"""Of what the engine tells, by its reason; good news need nothing done."""

OWN: Final[dict[str, Remedy]] = {
    "link": _RETRY,
    "key": _KEY,
    "location": _SESSION,
    "microphone": _SOUND,
    "speaker": _SOUND,
    "device": _SOUND,
    "system audio": _SOUND,
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
    "microphone permission": _ALLOW_MICROPHONE,
    "camera permission": _ALLOW_CAMERA,
    "screen permission": _ALLOW_SCREEN,
}
"""Of texts without a reason: what the window itself says, by the key of its notice."""

TELLING: Final = (Reason.SERVICE_SAID, Reason.OFFLINE, Reason.DEVICE_WITHOUT, Reason.KEY_UNCHECKED)
"""Faults that tell of another, whose remedy is the better one."""


def texts() -> list[str]:
    """Return every text of the tables, for those who translate."""
    remedies = dict.fromkeys((*FAULTS.values(), *OWN.values()))
    return [text for one in remedies for text in (one.text, one.tip) if text]


def remedy_for(key: str, text: str = "") -> Remedy:
    """Return what a notice of this key and text offers, in the window's language."""
    found = _found(key, text)
    if not found.action:
        return _NONE
    told = QCoreApplication.translate
    return Remedy(found.action, told(CONTEXT, found.text), told(CONTEXT, found.tip))


def _found(key: str, text: str) -> Remedy:
    if not isinstance(text, Fault):
        return OWN.get(key, _NONE)
    held = held_by(text)
    if text.reason in TELLING and held is not None:
        return _found(key, held)
    return FAULTS.get(text.reason, OWN.get(key, _NONE))
