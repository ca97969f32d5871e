from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    LinkLost,
    LinkOpened,
    LinkResumed,
    SessionState,
    SessionStateChanged,
)
from desktop.core.figure import Figures, LatencySummary, LinkFigures
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.report import report
from desktop.ui.diagnostics.table import FigureTable
from desktop.ui.diagnostics.view import DiagnosticsView
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

FIGURES = Figures(
    {
        "send_to_first_byte": LatencySummary(12, 310.4, 480.0, 512.25),
        "tool": LatencySummary(1, 9, 9, 9),
    },
    {"malformed_messages": 2, "something_new": 7},
    LinkFigures("europe-west4", 75.0),
)


def opened(stage: Stage) -> DiagnosticsView:
    stage.assistant.measured = FIGURES
    stage.press(Qt.Key.Key_F12)
    view = stage.find(DiagnosticsView, "diagnostics")
    assert view.isVisible()
    return view


def fact(view: DiagnosticsView, name: str) -> str:
    return next(item.text() for item in view.findChildren(QLabel) if item.accessibleName() == name)


def test_the_key_opens_it_with_latencies_and_counters(stage: Stage) -> None:
    view = opened(stage)
    latencies = stage.find(FigureTable, "latency_table").texts()
    assert latencies[0] == ["Send to first answer", "12", "310", "480", "512"]
    counters = stage.find(FigureTable, "counter_table").texts()
    assert counters == [["Messages that could not be read", "2"], ["Something new", "7"]]
    view.close()


def test_it_tells_of_the_link_from_before_it_was_opened(stage: Stage) -> None:
    dropped = ("Affective dialogue was left out: the model has none.",)
    stage.publish(
        SessionStateChanged(SessionState.LISTENING),
        LinkOpened("vertex", "gemini-x", dropped_settings=dropped),
        LinkLost(1006, "network", 1.0),
        LinkOpened("vertex", "gemini-x", resumed=True, dropped_settings=dropped),
        LinkResumed("resumed", 420),
    )
    view = opened(stage)
    assert fact(view, "State") == "Listening"
    assert (fact(view, "Region"), fact(view, "Age of the handle")) == ("europe-west4", "75 s")
    assert (fact(view, "Connections lost"), fact(view, "Resumed")) == ("1", "1")
    assert (fact(view, "Last gap"), fact(view, "Last loss")) == ("420 ms", "1006 network")
    assert fact(view, "Left out") == dropped[0]
    view.close()


def test_it_looks_only_while_it_is_seen(stage: Stage) -> None:
    view = opened(stage)
    looks = []
    for place in (view.show, view.hide, view.show):
        place()
        looks.append(view.refreshing)
    assert looks == [True, False, True]
    view.close()


def test_new_figures_are_shown_in_place(stage: Stage) -> None:
    view = opened(stage)
    stage.assistant.measured = Figures(counters={"malformed_messages": 3})
    view.refresh()
    table = stage.find(FigureTable, "counter_table")
    assert table.texts() == [["Messages that could not be read", "3"]]
    assert not stage.find(FigureTable, "latency_table").isVisible()
    view.close()


def test_what_is_copied_is_what_was_shown(stage: Stage) -> None:
    view = opened(stage)
    stage.click("diagnostics_report")
    shown = stage.find(QPlainTextEdit, "diagnostics_text").toPlainText()
    stage.assistant.measured = Figures()
    stage.click("diagnostics_copy")
    assert QGuiApplication.clipboard().text() == shown
    assert "Send to first answer: 12, 310, 480, 512" in shown
    assert stage.window.notices.texts() == ["The report was copied."]
    view.close()


def test_nothing_is_copied_before_it_was_shown(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("mine")
    view = opened(stage)
    stage.click("diagnostics_report")
    stage.click("diagnostics_back")
    assert QGuiApplication.clipboard().text() == "mine"
    view.close()


def test_a_report_has_every_figure(qtbot: QtBot) -> None:
    journal = LinkJournal(lambda: 10.0)
    journal.on_link_changed(LinkOpened("local", "m", demo=True))
    text = report(journal, FIGURES)
    assert "Backend: Embedded server" in text
    assert "Messages that could not be read: 2" in text
    assert "Connected for: 0 s" in text


def test_an_error_ends_the_time_connected(qtbot: QtBot) -> None:
    journal = LinkJournal(lambda: 10.0)
    journal.on_link_changed(LinkOpened("local", "m"))
    journal.on_session_changed(SessionState.ERROR)
    assert journal.age_s is None
