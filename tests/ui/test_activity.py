from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea

from desktop.core.events import (
    DeviceChanged,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Offer,
    RecordingChanged,
    TimerDue,
    ToolCallFinished,
    ToolCallStateChanged,
)
from desktop.core.tool import ToolCallState
from desktop.tools import builtin
from desktop.ui.activity.call import CallRow
from desktop.ui.activity.offer import OfferCard
from desktop.ui.activity.sentence import icon_of, sentence_of
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

ICONS = Path(__file__).parents[2] / "resources" / "icons"
OFFER = Offer("o1", "Five days", "A repair takes five days.", "Returns", "how long?")


def changed(call_id: str, state: ToolCallState, **more: Any) -> ToolCallStateChanged:
    arguments = {"url": "https://example.org"}
    return ToolCallStateChanged(call_id, "open_url", state, arguments, **more)


def row(stage: Stage) -> CallRow:
    found = stage.window.activity.findChild(CallRow)
    assert found is not None
    return found


def texts(stage: Stage, name: str) -> list[str]:
    labels = stage.window.activity.findChildren(QLabel, name)
    return [label.text() for label in labels]


@pytest.mark.parametrize("state", list(ToolCallState))
def test_every_state_of_a_call_is_worded(stage: Stage, state: ToolCallState) -> None:
    stage.publish(changed("a", state))
    assert row(stage).chip_text.startswith(str(state))


def test_a_finished_call_shows_its_result_and_duration(stage: Stage) -> None:
    stage.publish(changed("a", ToolCallState.RUNNING))
    stage.publish(ToolCallFinished("a", "open_url", ToolCallState.DONE, {"opened": True}, 412))
    assert row(stage).chip_text == "done 0.4 s"
    assert '"opened": true' in texts(stage, "call_result")[0]


def test_arguments_appear_when_the_row_is_opened(stage: Stage) -> None:
    stage.publish(changed("a", ToolCallState.RUNNING))
    stage.click("call_expand")
    arguments = stage.find(QLabel, "call_arguments")
    assert arguments.isVisible()
    assert "https://example.org" in arguments.text()


def test_a_running_call_can_be_cancelled(stage: Stage) -> None:
    stage.publish(changed("a", ToolCallState.RUNNING))
    stage.click("call_cancel")
    stage.wished("cancel_tool", "a")


@pytest.mark.parametrize(("button", "decision"), [("call_allow", "allow"), ("call_deny", "deny")])
def test_a_waiting_call_is_decided_with_a_click(stage: Stage, button: str, decision: str) -> None:
    stage.publish(changed("a", ToolCallState.WAITING, request="Open example.org?"))
    assert stage.find(QLabel, "call_question").text() == "Open example.org?"
    stage.qtbot.waitUntil(stage.find(QPushButton, button).isEnabled)
    stage.click(button)
    stage.wished("decide", "a", decision)


def test_enter_never_approves(stage: Stage) -> None:
    stage.publish(changed("a", ToolCallState.WAITING))
    allow = stage.find(QPushButton, "call_allow")
    stage.qtbot.waitUntil(allow.isEnabled)
    allow.setFocus()
    stage.qtbot.keyClick(allow, Qt.Key.Key_Return)
    stage.qtbot.keyClick(allow, Qt.Key.Key_Enter)
    assert row(stage).state is ToolCallState.WAITING
    assert allow.isVisible()


def test_a_question_opens_the_folded_panel_without_taking_the_focus(stage: Stage) -> None:
    stage.window.activity_dock.set_folded(True)
    before = stage.window.focusWidget()
    stage.publish(changed("a", ToolCallState.WAITING))
    assert not stage.window.activity_dock.folded
    assert stage.window.focusWidget() is before


def test_an_offer_is_said_or_dismissed(stage: Stage) -> None:
    stage.publish(OFFER)
    stage.click("offer_say")
    stage.wished("say_offer", "o1")


def test_a_dismissed_offer_stays_as_a_record(stage: Stage) -> None:
    stage.publish(OFFER)
    stage.click("offer_dismiss")
    stage.wished("dismiss_offer", "o1")
    card = stage.find(OfferCard, "offer_card")
    assert card.settled
    assert texts(stage, "offer_why") == ["Heard: “how long?”"]


def test_the_link_and_timers_leave_rows(stage: Stage) -> None:
    stage.publish(
        LinkOpened("local", "m", demo=True),
        LinkLost(1006, "", 2.0),
        LinkResumed("resumed", 400),
        TimerDue("t", "Tea"),
    )
    assert texts(stage, "fact_text") == [
        "Connected to m",
        "Connection lost (1006), trying again in 2.0 s",
        "Connected again after 0.4 s",
        "Tea",
    ]


def test_rows_stay_bounded_but_open_calls_stay(stage: Stage) -> None:
    stage.publish(changed("open", ToolCallState.RUNNING))
    for number in range(210):
        stage.window.activity.on_timer_due(TimerDue(str(number), "due"))
    rows = stage.window.activity.rows
    assert len(rows) == 200
    assert rows[0] is row(stage)


@pytest.mark.parametrize(
    ("name", "arguments", "sentence"),
    [
        ("current_time", {}, "Looking at the clock"),
        (
            "set_timer",
            {"seconds": 3905, "label": "tea"},
            "Setting a timer for 1 h 5 min 5 s: tea",
        ),
        ("set_timer", {"seconds": "soon"}, "Setting a timer for 0 s"),
        ("take_note", {"text": "a" * 90}, "Taking a note: " + "a" * 59 + "\N{HORIZONTAL ELLIPSIS}"),
        ("weather_now", {}, "Using weather now"),
    ],
)
def test_a_call_is_told_in_a_sentence(
    name: str, arguments: dict[str, object], sentence: str
) -> None:
    assert sentence_of(name, arguments) == sentence


def many(stage: Stage, count: int) -> None:
    for number in range(count):
        stage.window.activity.on_tool_finished(
            ToolCallFinished(f"c{number}", "current_time", ToolCallState.DONE, {"n": number}, 5)
        )


def test_rows_beyond_the_bound_are_kept_and_come_back(stage: Stage) -> None:
    many(stage, 250)
    before = len(stage.window.activity.rows)
    stage.find(QPushButton, "activity_older").click()
    stage.qtbot.waitUntil(lambda: len(stage.window.activity.rows) == 250)
    rows = stage.window.activity.rows
    results = [row.findChild(QLabel, "call_result") for row in rows]
    assert before == 200
    assert [label.text() for label in results if label] == [
        f'{{\n  "n": {number}\n}}' for number in range(250)
    ]


def test_a_filter_hides_what_does_not_match_and_loses_nothing(stage: Stage) -> None:
    stage.publish(LinkOpened("developer", "m"), changed("a", ToolCallState.RUNNING))
    words = stage.find(QLineEdit, "activity_words")
    words.setText("web page")
    seen = [row.kind for row in stage.window.activity.rows if not row.isHidden()]
    words.clear()
    assert seen == ["tool"]
    assert not any(row.isHidden() for row in stage.window.activity.rows)


def rows_are(stage: Stage, number: int) -> bool:
    return len(stage.window.activity.rows) == number


def shown_results(stage: Stage) -> list[str]:
    rows = [row for row in stage.window.activity.rows if not row.isHidden()]
    return [label.text() for row in rows if (label := row.findChild(QLabel, "call_result"))]


def test_a_filter_finds_what_is_no_widget_any_more(stage: Stage) -> None:
    stage.publish(LinkLost(1006, "went far away"))
    many(stage, 400)
    words = stage.find(QLineEdit, "activity_words")
    words.setText("Connection lost")
    rows = stage.window.activity
    seen = lambda: [row.kind for row in rows.rows if not row.isHidden()]  # noqa: E731 - asked twice
    stage.qtbot.waitUntil(lambda: seen() == ["session"])
    stage.qtbot.waitUntil(stage.find(QPushButton, "activity_older").isHidden)
    words.clear()
    stage.qtbot.waitUntil(lambda: len(rows.rows) == 200)
    assert stage.find(QPushButton, "activity_older").isVisible()


def test_what_was_brought_back_stands_in_its_place_and_none_is_lost(stage: Stage) -> None:
    many(stage, 420)
    words = stage.find(QLineEdit, "activity_words")
    words.setText("time")
    stage.qtbot.waitUntil(lambda: len(stage.window.activity.rows) == 220)
    words.clear()
    stage.qtbot.waitUntil(lambda: len(stage.window.activity.rows) == 200)
    older = stage.find(QPushButton, "activity_older")
    for shown in (250, 300, 350, 400, 420):
        older.click()
        stage.qtbot.waitUntil(partial(rows_are, stage, shown))
    assert older.isHidden()
    assert shown_results(stage) == [f'{{\n  "n": {number}\n}}' for number in range(420)]


def test_who_reads_earlier_activity_keeps_it_when_more_happens(stage: Stage) -> None:
    many(stage, 300)
    stage.find(QPushButton, "activity_older").click()
    area = stage.window.activity.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    stage.qtbot.waitUntil(lambda: len(stage.window.activity.rows) == 250)
    stage.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    stage.publish(LinkOpened("developer", "m"))
    assert len(stage.window.activity.rows) == 250


def test_a_kind_of_activity_can_be_singled_out(stage: Stage) -> None:
    stage.publish(LinkOpened("developer", "m"), changed("a", ToolCallState.RUNNING), OFFER)
    stage.find(QComboBox, "activity_kind").setCurrentIndex(3)
    assert [row.kind for row in stage.window.activity.rows if not row.isHidden()] == ["session"]


def test_what_wants_attention_is_never_hidden_by_the_filter(stage: Stage) -> None:
    stage.publish(LinkOpened("developer", "m"))
    stage.find(QLineEdit, "activity_words").setText("nothing like it")
    stage.publish(changed("a", ToolCallState.WAITING, request="Open?"))
    assert not row(stage).isHidden()


def test_addresses_of_a_call_are_links(stage: Stage) -> None:
    stage.publish(changed("a", ToolCallState.RUNNING))
    assert 'href="https://example.org"' in texts(stage, "call_links")[0]


def test_a_lost_microphone_and_recordings_are_noted(stage: Stage) -> None:
    stage.publish(DeviceChanged("microphone", "lost"), RecordingChanged(True, "a.wav"))
    assert texts(stage, "fact_text") == ["The microphone is lost", "Recording begun"]


def test_every_built_in_tool_has_a_sentence_and_a_drawing_of_its_own() -> None:
    tools = {path.stem for path in Path(builtin.__file__).parent.glob("[a-z]*.py")}
    assert len(tools) > 20
    assert not {name for name in tools if sentence_of(name, {}).startswith("Using ")}
    assert not {name for name in tools if not (ICONS / f"{icon_of(name)}.svg").is_file()}
