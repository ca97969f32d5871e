"""The sentences of the co-listener's bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.events import CoListenerChanged

_FRESH_S = 1.0
_MINUTE_S = 60.0


def state_sentence(event: CoListenerChanged) -> str:
    """Return what the co-listener does now, and why it holds back."""
    translate = QCoreApplication.translate
    if event.doing == "holding back":
        told = translate("CoListener", "Holding back: {why}")
        return told.format(why=_reason(event))
    return {
        "listening": translate("CoListener", "Listening"),
        "heard a question": translate("CoListener", "Heard a question"),
        "offering a card": translate("CoListener", "Offering a card"),
        "speaking": translate("CoListener", "Speaking"),
    }[event.doing]


def _reason(event: CoListenerChanged) -> str:
    translate = QCoreApplication.translate
    if event.why == "snoozed":
        return translate("CoListener", "snoozed until {time}").format(time=event.snoozed_until)
    return {
        "people are talking": translate("CoListener", "people are talking"),
        "presenting": translate("CoListener", "you are presenting"),
        "offered a moment ago": translate("CoListener", "it offered something a moment ago"),
        "enough for this hour": translate("CoListener", "enough offers for this hour"),
        "not sure enough": translate("CoListener", "not sure enough that it would help"),
    }.get(event.why, "")


def heartbeat(heard_at: float | None, now: float) -> str:
    """Return how long ago a voice was heard."""
    translate = QCoreApplication.translate
    if heard_at is None:
        return translate("CoListener", "nothing heard yet")
    age = max(0.0, now - heard_at)
    if age < _FRESH_S:
        return translate("CoListener", "heard just now")
    if age < _MINUTE_S:
        return translate("CoListener", "heard {n} s ago").format(n=int(age))
    return translate("CoListener", "heard {n} min ago").format(n=int(age / _MINUTE_S))


def counts_text(event: CoListenerChanged) -> str:
    """Return what came of what was heard."""
    counts = event.counts
    if not counts.heard:
        return ""
    told = QCoreApplication.translate(
        "CoListener", "{heard} heard, {silent} in silence, {cards} cards, {spoken} spoken"
    ).format(heard=counts.heard, silent=counts.silent, cards=counts.cards, spoken=counts.spoken)
    more = []
    if counts.held:
        more.append(QCoreApplication.translate("CoListener", "{n} waiting").format(n=counts.held))
    if counts.left_out:
        text = QCoreApplication.translate("CoListener", "{n} left out")
        more.append(text.format(n=counts.left_out))
    return ", ".join([told, *more])
