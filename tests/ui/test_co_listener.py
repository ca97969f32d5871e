from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.co_listening_event import (
    CoListenerCounts,
    Doing,
    HoldReason,
    OfferVerdict,
)
from desktop.core.events import CoListenerChanged, ControlsChanged, Offer
from desktop.ui.activity.offer import OfferCard
from desktop.ui.co_listener.bar import CoListenerBar
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

LISTENING = ControlsChanged(live=True, co_listening=True, co_listening_means="in place")
OFFER = Offer(
    "o1",
    "Gross margin",
    "The gross margin is 38 percent.",
    "Quarterly report: The gross margin is 38 percent.",
    "what is the gross margin",
    wall_time="2026-05-04T12:41:20+02:00",
    delivery="card",
)


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> CoListenerBar:
    bar = CoListenerBar(theme, lambda: 110.0, lambda: 7200.0)
    qtbot.addWidget(bar)
    bar.on_controls_changed(LISTENING)
    return bar


def card_of(stage: Stage) -> OfferCard:
    stage.publish(LISTENING, OFFER)
    return stage.find(OfferCard, "offer_card")


def test_the_bar_stands_there_while_co_listening_only(stage: Stage) -> None:
    assert not stage.find(CoListenerBar, "co_listener_bar").isVisible()
    stage.publish(LISTENING)
    assert stage.find(CoListenerBar, "co_listener_bar").isVisible()
    stage.publish(ControlsChanged(live=True))
    assert not stage.find(CoListenerBar, "co_listener_bar").isVisible()


@pytest.mark.parametrize(
    ("doing", "why", "sentence"),
    [
        ("listening", "", "Listening"),
        ("heard a question", "", "Heard a question"),
        ("offering a card", "", "Offering a card"),
        ("speaking", "", "Speaking"),
        ("holding back", "people are talking", "Holding back: people are talking"),
        ("holding back", "presenting", "Holding back: you are presenting"),
        ("holding back", "snoozed", "Holding back: snoozed until 14:30"),
        ("holding back", "offered a moment ago", "it offered something a moment ago"),
        ("holding back", "enough for this hour", "enough offers for this hour"),
        ("holding back", "not sure enough", "not sure enough"),
    ],
)
def test_each_state_is_said_with_its_reason(
    bar: CoListenerBar, doing: Doing, why: HoldReason, sentence: str
) -> None:
    bar.on_listener_changed(CoListenerChanged(True, doing, why, snoozed_until="14:30"))
    assert sentence in bar.text


@pytest.mark.parametrize(
    ("heard_at", "beat"),
    [
        (None, "nothing heard yet"),
        (110.0, "heard just now"),
        (108.0, "heard 2 s ago"),
        (-70.0, "heard 3 min ago"),
    ],
)
def test_the_heartbeat_counts(bar: CoListenerBar, heard_at: float | None, beat: str) -> None:
    bar.on_listener_changed(CoListenerChanged(True, heard_at=heard_at))
    assert beat in bar.text


def test_the_counters_tell_what_came_of_what_was_heard(bar: CoListenerBar) -> None:
    counts = CoListenerCounts(heard=9, silent=6, cards=2, spoken=1, left_out=3, held=1)
    bar.on_listener_changed(CoListenerChanged(True, counts=counts))
    assert "9 heard, 6 in silence, 2 cards, 1 spoken, 1 waiting, 3 left out" in bar.text


def test_the_badge_says_how_it_is_brought_about(bar: CoListenerBar) -> None:
    assert "By instruction" in bar.text


def test_it_can_be_asked_snoozed_and_held(stage: Stage) -> None:
    stage.publish(LISTENING)
    stage.find(QPushButton, "co_listener_more").click()
    stage.wished("ask_for_more")
    stage.find(QPushButton, "co_listener_presenting").click()
    stage.wished("set_presenting", True)
    stage.find(QAction, "snooze_hour").trigger()
    stage.wished("snooze", 3600.0)


def test_today_ends_at_midnight(bar: CoListenerBar, qtbot: QtBot) -> None:
    action = bar.findChild(QAction, "snooze_today")
    assert action is not None
    with qtbot.waitSignal(bar.snooze_wished) as caught:
        action.trigger()
    assert caught.args == [7200.0]


def test_a_card_shows_words_answer_source_and_time(stage: Stage) -> None:
    card_of(stage)
    shown = {
        name: stage.find(QLabel, f"offer_{name}").text()
        for name in ("why", "text", "source", "time")
    }
    assert "what is the gross margin" in shown["why"]
    assert shown["text"] == "The gross margin is 38 percent."
    assert "Quarterly report" in shown["source"]
    assert shown["time"] == "12:41\N{NARROW NO-BREAK SPACE}PM"


@pytest.mark.parametrize("verdict", ["useful", "not now", "less"])
def test_a_verdict_is_told_once(stage: Stage, verdict: OfferVerdict) -> None:
    card = card_of(stage)
    stage.find(QPushButton, f"offer_{verdict.replace(' ', '_')}").click()
    stage.wished("rate_offer", "o1", verdict)
    assert card.settled


def test_a_useful_card_can_still_be_said(stage: Stage) -> None:
    card_of(stage)
    stage.find(QPushButton, "offer_useful").click()
    stage.find(QPushButton, "offer_say").click()
    stage.wished("say_offer", "o1")


def test_a_card_is_copied_with_its_source(stage: Stage) -> None:
    card_of(stage)
    stage.click("offer_copy")
    assert QGuiApplication.clipboard().text().splitlines()[-1] == OFFER.source


def test_a_pinned_card_stays_pinned_when_it_is_made_again(stage: Stage) -> None:
    card = card_of(stage)
    stage.click("offer_pin")
    assert card.pinned
    again = card.remake()()
    stage.qtbot.addWidget(again)
    assert again.pinned
