"""Search suggestions stand under the answer, unchanged, and load nothing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.events import Grounding, Source, TranscriptLineChanged
from desktop.ui.suggestion.link import suggestions_in
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

MARKUP = """<style>.chip {color: red}</style><div class="container"><img src="https://x.example/p">
<div class="carousel"><a class="chip" href="https://vertexaisearch.cloud.google.com/r?x=1&amp;y=2">
weather <b>Berlin</b></a><a class="chip" href="https://www.google.com/search?q=rain">rain</a>
<a href="https://evil.example/">free money</a><a href="javascript:alert(1)">x</a></div></div>"""


def shown(stage: Stage) -> bool:
    return not stage.find(QWidget, "search_suggestions").isHidden()


def test_words_and_addresses_are_those_of_the_service() -> None:
    assert suggestions_in(MARKUP) == [
        ("weather Berlin", "https://vertexaisearch.cloud.google.com/r?x=1&y=2"),
        ("rain", "https://www.google.com/search?q=rain"),
    ]


@pytest.mark.parametrize(
    "url",
    ["http://www.google.com/", "https://google.com.evil.example/", "https://google.com@evil.example/",
     "https://notgoogle.com/", "https://[/"],
)  # fmt: skip
def test_a_link_that_only_looks_like_googles_is_left_out(url: str) -> None:
    assert suggestions_in(f'<a href="{url}">x</a>') == []


def test_they_stand_under_the_answer_until_the_person_speaks(stage: Stage) -> None:
    stage.publish(Grounding((Source("Weather", "https://w.example"),), ("weather",), MARKUP))
    assert shown(stage)
    assert "weather Berlin" in stage.find(QLabel, "suggestion_links").text()
    stage.publish(TranscriptLineChanged(7, "user", "And tomorrow?", False, "12:41"))
    assert not shown(stage)


def test_an_answer_without_a_search_has_none(stage: Stage) -> None:
    stage.publish(Grounding((Source("Warranty"),)))
    assert not shown(stage)


def test_searching_is_switched_in_the_menu(stage: Stage) -> None:
    switch = stage.find(QAction, "search_action")
    chosen: list[bool] = []
    stage.window.settings_changed.connect(lambda to: chosen.append(to.model.google_search))
    switch.trigger()
    switch.trigger()
    assert chosen == [True, False]
