"""The one table of what is said about faults: for each reason the cause, and what happens next.

Front ends translate it; ``{places}`` are filled with facts.
"""

from __future__ import annotations

from typing import Final

from desktop.core.fault_file import (
    FILES,
    OPTIONS,
    SHOWN,
    WORDS_OF_LINKS,
    WORDS_OF_OPTIONS,
    WORDS_OF_SYSTEMS,
)
from desktop.core.fault_mcp import SERVERS
from desktop.core.fault_media import SIGHT, SOUND, Text
from desktop.core.fault_shared import SHARED
from desktop.core.reason import Reason

_SERVICE: dict[Reason, Text] = {
    Reason.KEY_REFUSED: ("The service does not accept the key.", "Check it in the settings."),
    Reason.KEY_MALFORMED: ("A key has only letters, digits and signs, and no spaces.", ""),
    Reason.KEY_MISSING: (
        "Gemini needs an API key.",
        "Enter one in the settings, set GOOGLE_API_KEY, or choose the demo.",
    ),
    Reason.KEY_ABSENT: ("No key was given for the service.", "Enter one in the settings."),
    Reason.KEY_UNCHECKED: ("The key could not be checked.", "{cause}"),
    Reason.KEY_NOT_KEPT: ("The key was not kept.", "{cause}"),
    Reason.KEY_ASKED: ("Asking the service about the key.", ""),
    Reason.KEY_ACCEPTED: ("The service takes the key;", "it answered within {took} ms."),
    Reason.KEY_BUT: ("The service takes the key, but:", "{cause}"),
    Reason.KEY_KEPT: (
        "{cause}",
        "It is in your keyring and is used from the next start of a session.",
    ),
    Reason.KEY_FOR_NOW: (
        "{cause}",
        "It is used from the next start of a session, but {why}.",
    ),
    Reason.NOT_ALLOWED: (
        "The service does not allow this.",
        "Check the key and its permissions.",
    ),
    Reason.MODEL_UNKNOWN: (
        "The service does not know this model here.",
        "Choose another model or location.",
    ),
    Reason.PROJECT_UNKNOWN: (
        "The service does not know this cloud project, or these credentials may not use it.",
        "Check the project in the settings.",
    ),
    Reason.PROJECT_MISSING: (
        "Vertex AI needs a cloud project or an express key.",
        "Set GOOGLE_CLOUD_PROJECT or enter the project in the settings.",
    ),
    Reason.CREDENTIALS_REFUSED: (
        "Google Cloud credentials were not accepted or not found.",
        "Run gcloud auth application-default login, or choose a credentials file in the settings.",
    ),
    Reason.CREDENTIALS_MISSING: (
        "Google Cloud credentials were not found.",
        "Run gcloud auth application-default login, or choose a credentials file in the settings.",
    ),
    Reason.QUOTA: (
        "The service's quota is used up for now.",
        "Attune waits before it tries again.",
    ),
    Reason.SETTINGS_REJECTED: ("The service rejected the session's settings.", ""),
    Reason.HANDLE_EXPIRED: ("The earlier session can no longer be resumed.", ""),
    Reason.SESSION_REFUSED: ("The service refused the session.", ""),
    Reason.CONNECTION_LOST: ("The connection was lost.", ""),
    Reason.CONNECTION_REFUSED: ("The service refused the connection (HTTP {code}).", ""),
    Reason.HTTP_ANSWERED: ("The service or a proxy answered with HTTP {code}.", ""),
    Reason.MESSAGE_TOO_LARGE: (
        "The service sent a message that is too large to take;",
        "Attune left it out and connects anew.",
    ),
    Reason.SERVICE_BUSY: ("The service is not available at the moment.", ""),
    Reason.SERVICE_SAID: ("{cause}", 'It said: "{words}"'),
    Reason.NO_ANSWER: ("The service did not answer within {seconds} seconds.", ""),
    Reason.HOST_UNKNOWN: ("The service's host cannot be found.", "Is this computer online?"),
    Reason.UNREACHABLE: ("The service cannot be reached.", ""),
    Reason.OFFLINE: (
        "{host} cannot be reached for a while now. Attune is offline and goes on trying; what you "
        "type is kept and sent then, and notes and earlier conversations stay at hand.",
        "{cause}",
    ),
    Reason.UNTRUSTED: (
        "The certificate of {host} is not trusted ({why}), so nothing was sent.",
        "A proxy or a sign-in page of this network may stand in between: sign in with a browser, "
        "or ask who runs the network.",
    ),
    Reason.UNTRUSTED_ISSUER: (
        'The certificate of {host} is not trusted ({why}), so nothing was sent. It was issued by "'
        '{issuer}".',
        "A proxy or a sign-in page of this network may stand in between: sign in with a browser, "
        "or ask who runs the network.",
    ),
    Reason.CERTIFICATE_DATE: (
        "The certificate of {host} is not valid at this computer's date ({date}), so nothing was "
        "sent.",
        "Check the clock.",
    ),
    Reason.CLOCK_WRONG: (
        "This computer's clock says {date}, which is before Attune was installed, so the "
        "certificate of {host} cannot be checked and nothing was sent.",
        "Set the clock.",
    ),
    Reason.ENDPOINT_UNSAFE: ("The endpoint {url} is not an https address.", ""),
    Reason.BACKEND_UNKNOWN: (
        "The setting for backends names {name}, which is none of them.",
        "",
    ),
    Reason.BACKEND_LEFT_OUT: (
        "Not every backend that you allowed can take over.",
        "{cause}",
    ),
    Reason.BACKEND_MOVED: (
        "{old} does not serve this session;",
        "from now on what you say and show goes to {new}, as your settings allow.",
    ),
    Reason.LOCATION_MOVED: (
        "The location {old} does not serve this session;",
        "Attune moves to {new}.",
    ),
    Reason.OPTION_MISSING: ("This model has no {what}, so it is left out.", ""),
    Reason.OPTION_REJECTED: ("The service rejected the {what} option, so it is left out.", ""),
    Reason.UPLINK_SLOW: (
        "The connection is too slow for your voice: some of what you say is left out. Pictures "
        "wait until it is quicker.",
        "Less traffic on this network, or a place nearer to its sender, helps.",
    ),
    Reason.ANSWER_SILENT: (
        "The service sent this answer without sound, so you can only read it.",
        "Ask again to hear it; if that happens often, choose another voice or model.",
    ),
    Reason.DEMO_ABSENT: ("The demo needs its embedded server, which is not running.", ""),
    Reason.DEMO_FAILED: (
        "The demo server did not start.",
        "Attune cannot talk without it or a key; 'attune check' tells more.",
    ),
    Reason.DEMO_BARRED: (
        "The demo server did not start: this account may not run {file}.",
        "Install Attune where this account may read and run it, or enter a key.",
    ),
}

_CONVERSATION: dict[Reason, Text] = {
    Reason.MUTED_SPEECH: (
        "You are muted.",
        "Nothing that you say is sent until you unmute.",
    ),
    Reason.SLEPT: (
        "This computer slept for {minutes} minutes.",
        "Your microphone stays muted until you unmute it.",
    ),
    Reason.PAUSED: ("The session is paused, so nothing was sent.", "Resume it first."),
    Reason.INTERNAL: (
        "Something went wrong inside Attune; the conversation may be incomplete.",
        "End and start again if it stays silent.",
    ),
    Reason.CRASHED: (
        "Attune closed unexpectedly last time.",
        "The report lies in {folder}; nothing was sent.",
    ),
    Reason.MESSAGES_RECORDED: (
        "What goes over the connection is being written to {file}, {extent}.",
        "It holds what is said, typed and shown.",
    ),
}

_FILES: dict[Reason, Text] = {
    Reason.UNSAVED: (
        "Attune cannot save what is said: {cause}.",
        "The conversation goes on and is kept in memory; saving resumes by itself when this is "
        "mended.",
    ),
    Reason.SAVING_AGAIN: ("Attune saves what is said again.", ""),
    Reason.LOST_LINES: (
        "Some of what was said could not be kept: saving was impossible for too long.",
        "",
    ),
    Reason.STORE_NEWER: (
        "Your conversations were last kept by a newer Attune.",
        "This one leaves them alone and keeps nothing; update Attune to go on.",
    ),
    Reason.CONTINUED: (
        "Attune goes on from your conversation of {when}: {title}",
        "It was told {turns} of its turns and {notes} of your notes. You can change or delete "
        "all of it under History.",
    ),
    Reason.NOTES_TOLD: ("Attune was told {notes} of your notes.", ""),
    Reason.SETTINGS_UNSAVED: ("The settings cannot be kept ({why}).", ""),
    Reason.SETTINGS_UNREADABLE: ("The settings file cannot be read ({why}).", ""),
    Reason.SETTINGS_BROKEN: ("The settings file is broken, so the defaults are used.", ""),
    Reason.SETTINGS_ASIDE: (
        "The settings file is broken, so the defaults are used; it is kept as {file}.",
        "",
    ),
    Reason.KNOWLEDGE_UNREADABLE: (
        "The knowledge file {file} cannot be read as text;",
        "Attune goes on without it.",
    ),
    Reason.KNOWLEDGE_TOO_LONG: (
        "The knowledge file {file} is longer than {most} characters;",
        "give Attune the part that matters.",
    ),
    Reason.PROFILE_UNKNOWN: ("There is no profile named {name}.", ""),
    Reason.PROFILE_TAKEN: (
        "There is a profile named {name} already.",
        "Choose another name.",
    ),
}

TEXTS: Final[dict[Reason, Text]] = {
    **_SERVICE,
    **_CONVERSATION,
    **SOUND,
    **SIGHT,
    **_FILES,
    **OPTIONS,
    **FILES,
    **SHOWN,
    **SERVERS,
    **SHARED,
}

WORDS: Final = (
    "microphone",
    "speaker",
    "system audio",
    "sound included",
    "without its sound",
    "the disk is full",
    "another program uses the file",
    "the file may only be read",
    "the file is damaged",
    "its file cannot be opened",
    "the file cannot be written",
    "the disk refuses it",
    "this system has no keyring, so the key is forgotten when Attune ends",
    "the keyring stayed locked, so the key is forgotten when Attune ends",
    "the keyring did not answer, so the key is forgotten when Attune ends",
    *WORDS_OF_SYSTEMS,
    *WORDS_OF_LINKS,
    *WORDS_OF_OPTIONS,
    "no access",
)
"""What faults may name, translated too."""
