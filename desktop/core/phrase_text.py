"""The forms of what is said to people beside faults; front ends translate them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum


class Asking(StrEnum):
    """What a tool asks before it does something."""

    USE = "Let {asker} use {tool}?"
    SERVER = 'May "{server}" run "{tool}"?'
    READ_CLIPBOARD = "Let the assistant read what is on your clipboard now?"
    COPY = "Put this on your clipboard?"
    OPEN_PAGE = "Open a page of {host} in your browser?"
    FRONT = "Bring this window to the front?"
    FILE_NAMES = "Let the assistant see the names of files in the folders you picked?"
    EVENT = "Write a calendar file with this event?"
    WINDOW_TITLES = "Let the assistant see the titles of your open windows?"
    READ_FILE = (
        "Let the assistant read this file, and others in the folders you picked if you allow "
        "more than once?"
    )
    SAVE_PICTURE = "Save a picture of what you share as a file?"
    NEWEST_PICTURE = "The newest picture that the assistant was shown"
    KEEP_NOTE = "Keep this note?"
    FORGET_NOTE = "Forget note number {number} for good?"
    REFUND = "Refund {price} for {item}?"
    MUTE = "Mute your microphone?"
    UNMUTE = "Unmute your microphone, so that the assistant hears you?"
    VOICE_ON = "Let the assistant's voice be heard?"
    VOICE_OFF = "Silence the assistant's voice?"
    LISTEN = "Let the assistant listen to everybody, without being addressed?"
    LISTEN_END = "End co-listening?"
    SHARE_ON = "Go on showing the assistant what you shared?"
    SHARE_OFF = "Pause what you share?"


class Shown(StrEnum):
    """What is shared or heard, by a name for people."""

    PICTURE = "the picture {name}"
    WINDOW = "the window {name}"
    REGION = "a region of {width}×{height}"
    SCREEN = "the screen {name}"
    WHOLE_SCREEN = "the whole screen"
    TEST_PATTERN = "the test pattern"
    VIDEO = "the video {name}"
    CAMERA = "the camera"
    CAMERA_NAMED = "the camera {name}"
    COMPUTER = "the computer's sound"
    LOUDSPEAKER = "what '{name}' plays"


class Due(StrEnum):
    """What is said when a timer has run out."""

    LATE = "While Attune was closed this fell due, at {when}: {label}."
    LATE_TIMER = "While Attune was closed this fell due, at {when}: your timer."
    REMINDER = "Reminder: {label}."
    REMINDER_ONLY = "Your reminder is due."
    TIMER = "{label}: {length} are over."
    TIMER_ONLY = "Your timer is due: {length}."


class Done(StrEnum):
    """What a tool has left behind for the person."""

    COPIED = "Copied to your clipboard: {words}"
    PICTURE = "The picture lies in {file}."
    EVENT = "The calendar file lies in {file}."


class Rule(StrEnum):
    """What a setting must be."""

    CHOICE = "must be one of {choices}"
    LEAST = "must be at least {least}"
    MOST = "must be at most {most}"
    TRUTH = "must be true or false"
    WHOLE = "must be a whole number"
    NUMBER = "must be a number"
    TEXT = "must be text"


class Proposal(StrEnum):
    """What can be said to begin with, to a model that understands every language."""

    HELLO = "Hello"
    WHAT_DO_YOU = "What do you see?"
    SET_A_TIMER = "Set a timer for five minutes"
    TAKE_A_NOTE = "Take a note: call the plumber"


class Place(StrEnum):
    """Who serves a session, and where."""

    DEMO = "Demo on this computer"
    AT_LOCATION = "{service} ({location})"
    AT_HOST = "{service} at {host}"


_FORMS: tuple[type[StrEnum], ...] = (Asking, Shown, Due, Done, Rule, Proposal, Place)


def texts() -> Iterator[str]:
    """Yield every form, for those who translate."""
    return (form.value for forms in _FORMS for form in forms)
