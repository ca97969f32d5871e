"""The state words: a shape and a colour role beside each, so that none rests on colour alone."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.core.events import SessionState
from desktop.ui.fault import told


class Look(NamedTuple):
    """How a state is shown: its drawing, its colour role and its word."""

    icon: str
    role: str
    word: str


_LOOKS: Final = {
    SessionState.OFF: Look("state-off", "text_dim", "Off"),
    SessionState.CONNECTING: Look("state-connecting", "accent", "Connecting"),
    SessionState.LISTENING: Look("state-listening", "ok", "Listening"),
    SessionState.HEARING: Look("state-hearing", "ok", "Hearing you"),
    SessionState.THINKING: Look("state-thinking", "accent", "Thinking"),
    SessionState.USING_TOOL: Look("tool", "accent", "Using a tool"),
    SessionState.SPEAKING: Look("state-speaking", "accent", "Speaking"),
    SessionState.CO_LISTENING: Look("co-listen", "co_listen", "Co-listening"),
    SessionState.HEARD_QUESTION: Look("state-question", "co_listen", "Heard a question"),
    SessionState.OFFERING: Look("offer", "co_listen", "Offering"),
    SessionState.RESUMING: Look("state-resuming", "warning", "Resuming"),
    SessionState.OFFLINE: Look("state-offline", "warning", "Offline"),
    SessionState.PAUSED: Look("state-paused", "warning", "Paused"),
    SessionState.ERROR: Look("error", "danger", "Error"),
    SessionState.ENDED: Look("state-ended", "text_dim", "Ended"),
}

_CO_LISTENING_WORDS: Final = {
    SessionState.HEARD_QUESTION: "heard a question",
    SessionState.OFFERING: "offering",
    SessionState.SPEAKING: "speaking",
    SessionState.CO_LISTENING: "listening",
    SessionState.LISTENING: "listening",
    SessionState.HEARING: "listening",
    SessionState.THINKING: "listening",
}


def backend_name(kind: str) -> str:
    """Return what people call a backend; one of their own by its own name."""
    names = {
        "local": QCoreApplication.translate("Backend", "Embedded server"),
        "developer": "Gemini",
        "vertex": "Vertex AI",
    }
    return names.get(kind, told(kind))


def demo_word() -> str:
    """Return the word of a badge that nobody must miss: the embedded server answers."""
    return QCoreApplication.translate("StatusStrip", "Demo")


def demo_sentence() -> str:
    """Return what the badge means."""
    return QCoreApplication.translate(
        "StatusStrip", "The embedded server answers, on this computer."
    )


class Means(NamedTuple):
    """How the co-listener is brought about: a word for a badge and a sentence that explains."""

    word: str
    sentence: str


def means(kind: str) -> Means | None:
    """Return how a kind of co-listening is explained; None for an unknown one."""
    translate = QCoreApplication.translate
    match kind:
        case "in place":
            return Means(
                translate("CoListening", "By instruction"),
                translate(
                    "CoListening",
                    "The model was told to listen in silence; the session goes on as it was, and "
                    "the model decides by itself when to offer something.",
                ),
            )
        case "moved":
            return Means(
                translate("CoListening", "Session moved"),
                translate(
                    "CoListening",
                    "This model takes a new instruction only with a new connection, so the session "
                    "moves there in a pause and goes on with everything that was said.",
                ),
            )
        case "emulated":
            return Means(
                translate("CoListening", "Emulated here"),
                translate(
                    "CoListening",
                    "This model cannot stay silent by itself. Attune listens for pauses on this "
                    "computer, asks the model then, and holds back what it says aloud.",
                ),
            )
    return None


def look(state: SessionState) -> Look:
    """Return how a state is shown, its word translated."""
    found = _LOOKS[state]
    return found._replace(word=QCoreApplication.translate("SessionState", found.word))


def co_listening_word(state: SessionState) -> str:
    """Return the co-listener's own word for a state, or an empty text where it has none."""
    word = _CO_LISTENING_WORDS.get(state, "")
    return QCoreApplication.translate("SessionState", word) if word else ""
