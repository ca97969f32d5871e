"""What is said about faults of the shared memory; a part of the table in ``fault_text``."""

from __future__ import annotations

from typing import Final

from desktop.core.fault_media import Text
from desktop.core.reason import Reason

SHARED: Final[dict[Reason, Text]] = {
    Reason.SHARED_AWAY: (
        "The shared memory {place} cannot be reached.",
        "What is said is kept on this machine and goes there by itself later.",
    ),
    Reason.SHARED_UNSAFE: (
        "The connection to the shared memory {place} is not safe: the server does not encrypt it, "
        "or its certificate cannot be checked.",
        "Nothing was sent. Where the server has a certificate of its own, name its root with "
        "?sslrootcert=FILE at the end of the address.",
    ),
    Reason.SHARED_REFUSED: (
        "The shared memory {place} refused the name or password.",
        "Enter its address again with both, under Memory in the preferences.",
    ),
    Reason.SHARED_EMPTY: (
        "There is no schema in {place} yet.",
        "Whoever runs it creates it with 'attune memory create-schema URL'.",
    ),
    Reason.SHARED_OTHER: (
        "The shared memory {place} was made for another version of Attune.",
        "Update Attune, or have the schema created again.",
    ),
    Reason.SHARED_TROUBLE: (
        "The shared memory {place} could not take what was sent ({code}).",
        "It is kept on this machine.",
    ),
    Reason.SHARED_AGAIN: (
        "The shared memory is reached again;",
        "what was said meanwhile is on its way.",
    ),
    Reason.SHARED_MALFORMED: (
        "The address of a shared memory looks like postgresql://you@host/database.",
        "Correct it under Memory in the preferences.",
    ),
    Reason.SHARED_PLAIN: (
        "A shared memory needs an encrypted connection whose certificate is checked.",
        "Leave sslmode out of its address, or set it to verify-full.",
    ),
    Reason.PASSWORD_KEPT: (
        "The password of the shared memory is in your keyring;",
        "the settings hold the address without it.",
    ),
    Reason.PASSWORD_FOR_NOW: (
        "No keyring keeps the password of the shared memory, so it is used until Attune ends only.",
        "The settings hold the address without it; PostgreSQL's own file .pgpass can keep it.",
    ),
}
