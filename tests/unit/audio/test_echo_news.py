from __future__ import annotations

import pytest

from desktop.audio.echo_news import ADVICE, EchoNews
from desktop.core.events import EchoChanged, Notice
from desktop.core.media import EchoReport

pytestmark = pytest.mark.unit


def test_a_new_state_is_told_once() -> None:
    news = EchoNews()
    report = EchoReport("learning")
    assert list(news.look(report)) == [EchoChanged(report)]
    assert list(news.look(report)) == []


def test_a_figure_is_told_when_it_has_moved_by_a_few_decibels() -> None:
    news = EchoNews()
    figures = [20.0, 21.0, 24.0, 40.0]
    told = [bool(list(news.look(EchoReport("cancelling", figure)))) for figure in figures]
    assert told == [True, False, True, True]


def test_an_echo_that_stays_gives_advice_until_it_is_gone() -> None:
    news = EchoNews()
    events = [*news.look(EchoReport("not converging", 1.0)), *news.look(EchoReport("cancelling"))]
    notices = [event.text for event in events if isinstance(event, Notice)]
    assert notices == [ADVICE, ""]
