"""The sentences of the cues panel: how a voice sounds beside its own usual, and no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.events import EmotionCue
from desktop.ui.locale import number

_LEARNING_S = 8
_EVEN_ST, _EVEN_DB, _EVEN_PERCENT = 0.5, 1.0, 5.0
"""Differences below these are called usual."""

NOTHING = "\N{EN DASH}"


def state_sentence(cue: EmotionCue) -> str:
    """Return what the measuring does now."""
    learnt = round(cue.progress * _LEARNING_S)
    sentences = {
        "learning": QCoreApplication.translate(
            "Cues", "Learning your usual voice ({learnt} of {all} s)"
        ),
        "relearning": QCoreApplication.translate(
            "Cues",
            "The microphone or the room sounds different. Learning your usual voice again "
            "({learnt} of {all} s)",
        ),
        "listening": QCoreApplication.translate("Cues", "Listening for your voice"),
        "measured": QCoreApplication.translate("Cues", "Measured just now"),
        "unreliable": QCoreApplication.translate(
            "Cues", "Unreliable now: too much sound behind your voice"
        ),
        "on hold": QCoreApplication.translate("Cues", "On hold while the assistant is heard"),
        "paused": QCoreApplication.translate("Cues", "Paused while others may be heard"),
    }
    text = sentences.get(cue.state, cue.state)
    return text.format(learnt=learnt, all=_LEARNING_S)


def energy_sentence(cue: EmotionCue) -> str:
    """Return the one derived word in a sentence; empty where nothing is measured."""
    if cue.state != "measured":
        return ""
    return {
        "lower": QCoreApplication.translate("Cues", "Less energetic than your usual"),
        "usual": QCoreApplication.translate("Cues", "As energetic as your usual"),
        "higher": QCoreApplication.translate("Cues", "More energetic than your usual"),
    }.get(cue.energy, "")


def reason_sentence(cue: EmotionCue) -> str:
    """Return what the derived word rests on."""
    if cue.state != "measured" or cue.energy not in ("lower", "higher"):
        return ""
    parts = []
    if cue.pitch_st is not None and abs(cue.pitch_st) >= 1.0:
        parts.append(pitch_text(cue.pitch_st))
    if cue.effort_db is not None and abs(cue.effort_db) >= _EVEN_DB:
        parts.append(effort_text(cue.effort_db))
    pace = None if cue.pace_percent is None else cue.pace_percent - 100.0
    if pace is not None and abs(pace) >= _EVEN_PERCENT:
        parts.append(pace_text(pace, None))
    return ", ".join(parts)


def pitch_text(value: float | None) -> str:
    """Return a difference of pitch."""
    if value is None:
        return NOTHING
    if abs(value) < _EVEN_ST:
        return _usual()
    higher = QCoreApplication.translate("Cues", "{n} semitones higher")
    lower = QCoreApplication.translate("Cues", "{n} semitones lower")
    return (higher if value > 0 else lower).format(n=number(abs(value), 1))


def effort_text(value: float | None) -> str:
    """Return a difference of vocal effort."""
    if value is None:
        return NOTHING
    if abs(value) < _EVEN_DB:
        return _usual()
    stronger = QCoreApplication.translate("Cues", "{n} dB stronger")
    softer = QCoreApplication.translate("Cues", "{n} dB softer")
    return (stronger if value > 0 else softer).format(n=number(abs(value)))


def pace_text(percent: float | None, rate: float | None) -> str:
    """Return a difference of pace in percent, with syllables a second where they are known."""
    if percent is None:
        return NOTHING
    if abs(percent) < _EVEN_PERCENT:
        text = _usual()
    else:
        faster = QCoreApplication.translate("Cues", "{n} % faster")
        slower = QCoreApplication.translate("Cues", "{n} % slower")
        text = (faster if percent > 0 else slower).format(n=number(abs(percent)))
    if rate is None:
        return text
    told = QCoreApplication.translate("Cues", "{text} ({rate} syllables/s)")
    return told.format(text=text, rate=number(rate, 1))


def pauses_text(share: float | None, usual: float | None) -> str:
    """Return the share of pauses, beside the usual one where it is known."""
    if share is None:
        return NOTHING
    if usual is None:
        return QCoreApplication.translate("Cues", "{n} %").format(n=number(share))
    told = QCoreApplication.translate("Cues", "{n} % (usually {usual} %)")
    return told.format(n=number(share), usual=number(usual))


def affective_sentence(kind: str) -> str:
    """Return whether the model answers to the tone of voice, in words; empty where unknown."""
    return {
        "none": QCoreApplication.translate(
            "Cues",
            "Affective dialogue: this model has none. It answers to your words, not to your tone.",
        ),
        "opt-in": QCoreApplication.translate(
            "Cues", "Affective dialogue: a switch on this model, in the session's preferences."
        ),
        "always": QCoreApplication.translate(
            "Cues", "Affective dialogue: always on in this model; it has no switch."
        ),
    }.get(kind, "")


def _usual() -> str:
    return QCoreApplication.translate("Cues", "your usual")
