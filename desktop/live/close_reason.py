"""What a closed or refused socket means, and what to do about it.

The reason text is read first and the code second, because the same code carries opposite
meanings. Fragments come from the Live API guides and from public issue threads.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from desktop.core.fault import Fault, Reason


class Action(Enum):
    """What to do after a socket has gone."""

    RESUME = "resume with the handle, soon"
    FRESH = "drop the handle and build a new session"
    STRIP = "leave one field out and build a new session"
    BACK_OFF = "wait long, then try again"
    STOP = "ask the person"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The action, the field to leave out with ``STRIP``, and a sentence for people.

    ``elsewhere``: another location of the service may say otherwise.
    """

    action: Action
    sentence: str
    field: str = ""
    elsewhere: bool = False

    @property
    def quota(self) -> bool:
        """Whether a quota is used up."""
        return self.sentence == _QUOTA


TOO_LARGE = 1009
"""The code with which this side closes on a frame beyond its limit."""

_KEY = Fault(Reason.KEY_REFUSED)
_DENIED = Fault(Reason.NOT_ALLOWED)
_MODEL = Fault(Reason.MODEL_UNKNOWN)
_PROJECT = Fault(Reason.PROJECT_UNKNOWN)
_QUOTA = Fault(Reason.QUOTA)
_SETTINGS = Fault(Reason.SETTINGS_REJECTED)
_HANDLE = Fault(Reason.HANDLE_EXPIRED)
_GONE = Fault(Reason.CONNECTION_LOST)
_LARGE = Fault(Reason.MESSAGE_TOO_LARGE)
_BUSY = Fault(Reason.SERVICE_BUSY)

Cause = Literal["key", "quota", "project", "model", "network", "other"]

_CAUSES: dict[str, Cause] = {
    _KEY: "key",
    _DENIED: "key",
    _QUOTA: "quota",
    _PROJECT: "project",
    _MODEL: "model",
}

_TEXTS: tuple[tuple[str, Verdict], ...] = (
    ("api key not valid", Verdict(Action.STOP, _KEY)),
    ("api key expired", Verdict(Action.STOP, _KEY)),
    ("api_key_invalid", Verdict(Action.STOP, _KEY)),
    ("permission denied on resource project", Verdict(Action.STOP, _PROJECT)),
    ("consumer_invalid", Verdict(Action.STOP, _PROJECT)),
    ("has not been used in project", Verdict(Action.STOP, _PROJECT)),
    ("project not found", Verdict(Action.STOP, _PROJECT)),
    ("invalid project", Verdict(Action.STOP, _PROJECT)),
    ("permission denied", Verdict(Action.STOP, _DENIED)),
    ("permission_denied", Verdict(Action.STOP, _DENIED)),
    ("unauthenticated", Verdict(Action.STOP, _KEY)),
    ("quota", Verdict(Action.BACK_OFF, _QUOTA)),
    ("resource_exhausted", Verdict(Action.BACK_OFF, _QUOTA)),
    ("invalid session handle", Verdict(Action.FRESH, _HANDLE)),
    ("session not found", Verdict(Action.FRESH, _HANDLE)),
    ("session expired", Verdict(Action.FRESH, _HANDLE)),
    ("requested entity was not found", Verdict(Action.FRESH, _HANDLE)),
    ("not supported for bidigeneratecontent", Verdict(Action.STOP, _MODEL, elsewhere=True)),
    ("is not found for api version", Verdict(Action.STOP, _MODEL, elsewhere=True)),
    ("publisher model", Verdict(Action.STOP, _MODEL, elsewhere=True)),
    ("invalid resource field value", Verdict(Action.STOP, _MODEL, elsewhere=True)),
    ("requested voice", Verdict(Action.STRIP, _SETTINGS, "voice")),
    ("include_thoughts", Verdict(Action.STRIP, _SETTINGS, "thoughts")),
    ("includethoughts", Verdict(Action.STRIP, _SETTINGS, "thoughts")),
    ("thinking", Verdict(Action.STRIP, _SETTINGS, "thinking")),
    ("scheduling is not supported", Verdict(Action.STRIP, _SETTINGS, "scheduling")),
    ("affective", Verdict(Action.STRIP, _SETTINGS, "affective")),
    ("proactiv", Verdict(Action.STRIP, _SETTINGS, "proactive")),
    ("historyconfig", Verdict(Action.STRIP, _SETTINGS, "history")),
    ("history_config", Verdict(Action.STRIP, _SETTINGS, "history")),
    ("initial_history", Verdict(Action.STRIP, _SETTINGS, "history")),
    ("contextupdate", Verdict(Action.STRIP, _SETTINGS, "context_update")),
    ("context_update", Verdict(Action.STRIP, _SETTINGS, "context_update")),
    ("context update", Verdict(Action.STRIP, _SETTINGS, "context_update")),
    ("behavior", Verdict(Action.STRIP, _SETTINGS, "behaviour")),
    ("media_resolution", Verdict(Action.STRIP, _SETTINGS, "resolution")),
    ("media resolution", Verdict(Action.STRIP, _SETTINGS, "resolution")),
    ("turn_coverage", Verdict(Action.STRIP, _SETTINGS, "coverage")),
    ("turn coverage", Verdict(Action.STRIP, _SETTINGS, "coverage")),
    ("activity_detection", Verdict(Action.STRIP, _SETTINGS, "activity")),
    ("google_search", Verdict(Action.STRIP, _SETTINGS, "search")),
    ("google search", Verdict(Action.STRIP, _SETTINGS, "search")),
    ("safety_settings", Verdict(Action.STRIP, _SETTINGS, "safety")),
    ('"labels"', Verdict(Action.STRIP, _SETTINGS, "labels")),
    ("explicit_vad_signal", Verdict(Action.STRIP, _SETTINGS, "signals")),
    ("translation_config", Verdict(Action.STRIP, _SETTINGS, "translation")),
    ("custom_vocabulary", Verdict(Action.STRIP, _SETTINGS, "vocabulary")),
    ("diarization", Verdict(Action.STRIP, _SETTINGS, "vocabulary")),
    ("transparent", Verdict(Action.STRIP, _SETTINGS, "transparent")),
    ("session_resumption", Verdict(Action.STRIP, _SETTINGS, "resumption")),
    ("sessionresumption", Verdict(Action.STRIP, _SETTINGS, "resumption")),
    ("word_timestamp", Verdict(Action.STRIP, _SETTINGS, "word times")),
    ("interim_transcript_timestamp", Verdict(Action.STRIP, _SETTINGS, "word times")),
    ("transcription_config_mode", Verdict(Action.STRIP, _SETTINGS, "smart transcripts")),
    ("language_codes", Verdict(Action.STRIP, _SETTINGS, "transcript languages")),
    ("language_code", Verdict(Action.STRIP, _SETTINGS, "speech language")),
    ("avatar", Verdict(Action.STRIP, _SETTINGS, "avatar")),
    ("compression", Verdict(Action.STRIP, _SETTINGS, "compression")),
    ("transcription", Verdict(Action.STRIP, _SETTINGS, "transcription")),
    ("media_chunks is deprecated", Verdict(Action.STOP, _SETTINGS)),
    ("cannot extract voices", Verdict(Action.STOP, _SETTINGS)),
    ("response modalities", Verdict(Action.STOP, _SETTINGS)),
    ("setup must be the first message", Verdict(Action.FRESH, _GONE)),
    ("the operation was aborted", Verdict(Action.RESUME, _GONE)),
    ("operation is not implemented", Verdict(Action.RESUME, _GONE)),
    ("keepalive ping timeout", Verdict(Action.RESUME, _GONE)),
    ("deadline expired", Verdict(Action.RESUME, _BUSY)),
    ("internal error", Verdict(Action.RESUME, _BUSY)),
    ("currently unavailable", Verdict(Action.RESUME, _BUSY)),
    ("policy", Verdict(Action.STOP, _DENIED)),
)

_CODES: dict[int, Verdict] = {
    401: Verdict(Action.STOP, _KEY),
    403: Verdict(Action.STOP, _DENIED),
    404: Verdict(Action.STOP, _MODEL, elsewhere=True),
    429: Verdict(Action.BACK_OFF, _QUOTA),
    1007: Verdict(Action.STRIP, _SETTINGS, "optional"),
    1008: Verdict(Action.FRESH, Fault(Reason.SESSION_REFUSED)),
    TOO_LARGE: Verdict(Action.RESUME, _LARGE),
    1011: Verdict(Action.RESUME, _BUSY),
}


def classify(code: int, reason: str) -> Verdict:
    """Return what a WebSocket close or an HTTP refusal (code below 1000) asks for."""
    text = reason.lower()
    for fragment, verdict in _TEXTS:
        if fragment in text and (code >= 1000 or _is_refusal(code, verdict)):
            return verdict
    if code in _CODES:
        return _CODES[code]
    if 400 <= code < 500:
        return Verdict(Action.STOP, Fault(Reason.CONNECTION_REFUSED, code=code))
    if 300 <= code < 600:
        return Verdict(Action.BACK_OFF, Fault(Reason.HTTP_ANSWERED, code=code))
    return Verdict(Action.RESUME, _GONE)


def _is_refusal(status: int, verdict: Verdict) -> bool:
    """Whether an upgrade refused with an HTTP status may be read by its text."""
    return status in (400, 401, 403, 404) and verdict.action is Action.STOP


def cause_of(code: int, reason: str) -> Cause:
    """Return what a refusal is about."""
    verdict = classify(code, reason)
    return _CAUSES.get(verdict.sentence, "other")
