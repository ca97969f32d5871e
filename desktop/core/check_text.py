"""What the checks say: sentences that know their form, for windows with other languages."""

from __future__ import annotations

from enum import StrEnum

from desktop.core.phrase import Phrase


class CheckText(StrEnum):
    """The form of a sentence of the checks, with places for its facts."""

    DISPLAY_OWN = "the system's own"
    DISPLAY_NONE = "no display answers here"
    DISPLAY_MEND = "'attune talk' works without one; so does 'attune rehearse'."
    WAYLAND = (
        "Attune can neither draw a border there nor tell windows apart: what it must not see is "
        "hidden by hand."
    )
    ECHO_OFF = "echo cancellation is off"
    ECHO_OFF_MEND = "Use headphones, or switch it on."
    ECHO_MISSING = "echo cancellation is missing"
    ECHO_MISSING_MEND = "Use headphones."
    ECHO_READY = "echo cancellation is ready"
    VOICE_MISSING = "espeak-ng is missing: the demo has only its recorded phrases"
    VOICE_MEND = "Install the package espeak-ng."
    KEYRING_READY = "keys can be kept"
    KEYRING_MEND = "Set GOOGLE_API_KEY, or enter the key at each start."
    KEY_SET = "{name} is set"
    KEY_NONE = "none: Attune talks with the demo"
    KEY_NONE_MEND = "Set GOOGLE_API_KEY for Gemini."
    KEY_KEPT = "one is in the keyring. {finding}"
    KEY_MEND = "Enter another key."
    PROXY_NONE = "none"
    PROXY = "{hosts}; bypassed for this computer"
    SESSION = "{backend}, {model}, set up in {took_ms} ms"
    ENDPOINT_SILENT = "{url} does not answer ({why})"
    ENDPOINT_MEND = "Is it running?"
    MICROPHONE_NONE = "no microphone was found"
    SPEAKER_NONE = "no loudspeaker was found"
    DEVICE_MEND = "Connect one; typing and captions work without."
    DEVICES = "{name} and {count} more"
    PICTURE = "{what}: {width} by {height} pixels"
    PICTURE_NONE = "{what} gave no picture"
    SLOW = "no answer within {seconds} s"
    BROKEN = "could not be checked ({kind})"


class CheckSentence(Phrase):
    """What a check found; its form is a ``CheckText``, which front ends translate apart."""

    __slots__ = ()
