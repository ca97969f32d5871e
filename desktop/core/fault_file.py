"""What is said about files, settings, options and the memory; a part of ``fault_text``."""

from __future__ import annotations

from typing import Final

from desktop.core.fault_media import Text
from desktop.core.reason import Reason

OPTIONS: Final[dict[Reason, Text]] = {
    Reason.OPTION_LANGUAGE: (
        "The service does not name {code} among this model's languages.",
        "Choose another language if it does not understand you.",
    ),
    Reason.OPTION_THINKS_ITSELF: ("This model decides itself how long it thinks.", ""),
    Reason.OPTION_LEVEL: ("This model takes a level of thinking, not a budget.", ""),
    Reason.OPTION_LEAST: ("This model cannot think '{wish}'; it is asked for '{least}'.", ""),
    Reason.OPTION_COMPRESSION: (
        "The service rejected context compression;",
        "long sessions may end early.",
    ),
    Reason.OPTION_TARGET: (
        "Compression must end below where it begins,",
        "so the target is left out.",
    ),
    Reason.OPTION_TURNS: ("This service itself decides when you have finished speaking.", ""),
    Reason.CREDENTIALS_UNREADABLE: (
        "The credentials file {file} cannot be read as JSON.",
        "Choose another in the settings.",
    ),
    Reason.CREDENTIALS_WRONG: (
        "The credentials file {file} is no service account's key.",
        "Choose another in the settings.",
    ),
    Reason.CERTIFICATES_UNREADABLE: ("The certificate file {file} cannot be read.", ""),
    Reason.UNTRUSTED_SERVICE: (
        "The service's certificate is not trusted, so nothing was sent.",
        "A proxy or a sign-in page of this network may stand in between: sign in with a browser, "
        "or ask who runs the network.",
    ),
    Reason.DEMO_NOT_YET: ("The demo server is not running yet.", "Start a conversation first."),
    Reason.DEMO_MUTE: ("The demo server does not answer.", "Start the conversation again."),
    Reason.DEMO_REFUSED: ("The demo server did not take that: {words}.", ""),
    Reason.SECRET_FOR_NOW: ("The secret is used for now, but {why}.", ""),
    Reason.STARTING: ("Attune is still starting.", "Try again in a moment."),
    Reason.SUMMARY_FAILED: (
        "The model could not be asked for a summary.",
        "The conversation is kept as it is; try again later.",
    ),
}

FILES: Final[dict[Reason, Text]] = {
    Reason.MESSAGES_UNWRITABLE: (
        "The recording {file} cannot be written ({why}).",
        "The conversation goes on without it.",
    ),
    Reason.FILE_UNWRITABLE: ("The file could not be written: {why}.", "Choose another place."),
    Reason.PRIVATE: ("This conversation is private:", "nothing of it is kept, no note either."),
    Reason.NOTE_EMPTY: (
        "An empty note cannot be kept.",
        "Write something, or delete the note.",
    ),
    Reason.PARCEL_UNREADABLE: (
        "This is no file of Attune's memory, or it is damaged.",
        "Nothing was changed.",
    ),
    Reason.PARCEL_NEWER: (
        "This file was written by a newer Attune.",
        "Update Attune here, then take it in.",
    ),
    Reason.PARCEL_LARGE: ("This file is too large to be taken in.", "Nothing was changed."),
    Reason.STORE_CLOSED: ("Attune is closing its memory.", "Nothing more is read or kept."),
    Reason.STORE_SLOW: ("The memory takes too long to answer.", "Try again in a moment."),
    Reason.STORE_BUSY: ("The memory is too busy.", "Try again in a moment."),
    Reason.STORE_FAILED: ("The memory could not do this.", "What was kept before is unchanged."),
    Reason.STORE_TROUBLE: ("The memory cannot be used now: {cause}.", "Try again in a moment."),
    Reason.SETTING_WRONG: ("The setting {setting} {what}.", ""),
    Reason.SETTING_DEFAULTED: ("{cause}", "The default {value} is used."),
    Reason.SETTING_IGNORED: ("{cause}", "{name} is ignored."),
    Reason.PROFILE_NAME: (
        "A profile's name has letters, digits, - and _ only, not {name}.",
        "Choose another name.",
    ),
    Reason.PROFILE_NOT_RENAMED: ("The profile cannot be renamed ({why}).", ""),
    Reason.PROFILE_NOT_DELETED: ("The profile cannot be deleted ({why}).", ""),
    Reason.PROFILE_NOT_CHOSEN: ("The choice of a profile cannot be kept ({why}).", ""),
    Reason.SCENARIO_UNREADABLE: ("The scenario {file} cannot be read as text.", ""),
    Reason.SCENARIO_WRONG: (
        "The scenario {name} is left out, because something in its file is not right: {why}.",
        "Mend the file.",
    ),
}

SHOWN: Final[dict[Reason, Text]] = {
    Reason.SHARE_ENDED: ("The sharing of {shown} has ended.", "Share it again."),
    Reason.SHARE_FAILED: (
        "The sharing of {shown} stopped after an unexpected fault.",
        "Share it again.",
    ),
    Reason.SCREEN_OWN: (
        "On this desktop Attune looks at the screen by itself:",
        "pick a region on it.",
    ),
    Reason.X_LIBRARY: (
        "The library libxcb is missing, without which the screen cannot be seen.",
        "Install the package libxcb1.",
    ),
    Reason.VIDEO_MISSING: (
        "There is no video {name}, and no camera of that name.",
        "Choose another camera.",
    ),
    Reason.VIDEO_UNREADABLE: (
        "{name} is not a video that Attune can play.",
        "Choose another camera.",
    ),
    Reason.PICTURE_FILE_BROKEN: ("{file} is not a picture that Attune can read.", ""),
    Reason.PICTURE_FILE_AWAY: ("The picture {file} cannot be read: {why}.", ""),
    Reason.PICTURE_FILE_LARGE: ("The picture {file} is larger than 64 MB.", ""),
    Reason.SOUND_TEST_BUSY: ("Another sound test is running.", "Wait until it has ended."),
    Reason.LOOPBACK_SPEAKER: (
        "No loudspeaker was found whose sound could be heard.",
        "Connect one, or choose another in the settings.",
    ),
}

WORDS_OF_SYSTEMS: Final = (
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "No space left on device",
    "Read-only file system",
    "Is a directory",
    "Not a directory",
    "File exists",
    "File name too long",
    "Input/output error",
    "Disk quota exceeded",
    "Device or resource busy",
    "Too many open files",
    "Address already in use",
    "Connection refused",
    "Directory not empty",
)
"""What operating systems say of files, as ``OSError`` has it."""

WORDS_OF_LINKS: Final = (
    "too many unreadable frames",
    "the first message was no setupComplete",
    "the first message could not be read",
    "the service sent a message larger than 16 MiB",
    "the line gave no sign of life",
)
"""Why Attune itself has ended a link."""

WORDS_OF_OPTIONS: Final = (
    "thoughts to show",
    "thinking",
    "tidy transcripts",
    "times of words",
    "languages to expect",
    "vocabulary",
    "telling speakers apart",
    "Google Search",
    "sampling",
    "picture detail",
    "activity detection",
    "turn coverage",
    "safety filter",
    "billing labels",
    "voice signals",
    "translation",
    "avatar",
)
"""What an option of a session is called."""
