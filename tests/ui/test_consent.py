"""The card that asks, in the window and on the compact bar, and the list of permissions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.core.consent import ConsentField, ConsentRecord, ConsentRequest, Grant, Verdict
from desktop.core.events import ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import ToolCallState
from desktop.ui.consent.card import ConsentCard
from desktop.ui.consent.permissions import PermissionsDialog
from desktop.ui.consent.stack import ConsentStack
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

EVERY: tuple[Verdict, ...] = ("allow", "allow_conversation", "allow_always", "deny", "never")
SEND = ConsentRequest(
    "files server", "Let files server use send_mail?", host="mail.example.org",
    payload='{"to": "eve@example.org"}', risk="X", foreign=("screen", "mcp:files"),
)  # fmt: skip


def waiting(call_id: str, request: ConsentRequest) -> ToolCallStateChanged:
    return ToolCallStateChanged(
        call_id, "send_mail", ToolCallState.WAITING, {}, request.text, request
    )


@pytest.fixture
def card(qtbot: QtBot) -> ConsentCard:
    card = ConsentCard()
    qtbot.addWidget(card)
    return card


def button(card: QWidget, verdict: str, prefix: str = "call") -> QPushButton:
    found = card.findChild(QPushButton, f"{prefix}_{verdict}")
    assert found is not None
    return found


def said(card: QWidget, name: str) -> str:
    found = card.findChild(QLabel, name)
    assert found is not None
    return found.text() if not found.isHidden() else ""


def test_it_shows_who_asks_where_it_goes_and_what(card: ConsentCard) -> None:
    card.ask(SEND)
    payload = card.findChild(QPlainTextEdit, "call_payload")
    assert "files server" in said(card, "call_asker")
    assert "mail.example.org" in said(card, "call_host")
    assert payload is not None
    assert payload.toPlainText() == SEND.payload


def test_it_says_whose_words_are_in_view(card: ConsentCard) -> None:
    card.ask(SEND)
    assert "your screen, files" in said(card, "call_foreign")


def test_a_yes_is_armed_after_a_moment_and_a_no_at_once(card: ConsentCard, qtbot: QtBot) -> None:
    card.ask(SEND)
    assert (button(card, "allow").isEnabled(), button(card, "deny").isEnabled()) == (False, True)
    qtbot.waitUntil(button(card, "allow").isEnabled)


def test_another_request_is_armed_anew(card: ConsentCard, qtbot: QtBot) -> None:
    card.ask(SEND)
    qtbot.waitUntil(button(card, "allow").isEnabled)
    card.ask(ConsentRequest("Attune", "And this?"))
    assert not button(card, "allow").isEnabled()


def test_only_the_offered_answers_are_there(card: ConsentCard) -> None:
    card.ask(SEND)
    shown = {verdict for verdict in EVERY if not button(card, verdict).isHidden()}
    assert shown == {"allow", "deny"}


@pytest.mark.parametrize("verdict", EVERY)
def test_each_answer_is_a_click(card: ConsentCard, qtbot: QtBot, verdict: str) -> None:
    answers: list[tuple[str, object]] = []
    card.decided.connect(lambda said, values: answers.append((said, values)))
    card.ask(ConsentRequest("Attune", "May I?", verdicts=EVERY))
    qtbot.waitUntil(button(card, verdict).isEnabled)
    qtbot.mouseClick(button(card, verdict), Qt.MouseButton.LeftButton)
    assert answers == [(verdict, {})]
    assert card.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_answers_nothing(card: ConsentCard, qtbot: QtBot, key: Qt.Key) -> None:
    answers: list[str] = []
    card.decided.connect(lambda said, _values: answers.append(said))
    card.ask(ConsentRequest("Attune", "May I?", verdicts=EVERY))
    qtbot.waitUntil(button(card, "allow").isEnabled)
    for verdict in EVERY:
        qtbot.keyClick(button(card, verdict), key)
    assert answers == []


def test_what_a_server_asks_for_is_filled_in(card: ConsentCard, qtbot: QtBot) -> None:
    answers: list[object] = []
    card.decided.connect(lambda _said, values: answers.append(values))
    fields = (
        ConsentField("name", "Your name"),
        ConsentField("size", "Size", "choice", choices=("S", "M")),
    )
    card.ask(ConsentRequest("shop", "Which one?", fields=fields))
    line = card.findChild(QLineEdit, "consent_field_name")
    sizes = card.findChild(QComboBox, "consent_field_size")
    assert line is not None
    assert sizes is not None
    line.setText("Ada")
    sizes.setCurrentText("M")
    qtbot.waitUntil(button(card, "allow").isEnabled)
    qtbot.mouseClick(button(card, "allow"), Qt.MouseButton.LeftButton)
    assert answers == [{"name": "Ada", "size": "M"}]


def test_several_can_be_chosen_and_written(card: ConsentCard, qtbot: QtBot) -> None:
    answers: list[object] = []
    card.decided.connect(lambda _said, values: answers.append(values))
    fields = (
        ConsentField("sizes", "Sizes", "choices", choices=("S", "M", "L"), default=("M",), least=2),
        ConsentField("names", "Names", "lines"),
    )
    card.ask(ConsentRequest("shop", "Which ones?", fields=fields))
    sizes = card.findChild(QListWidget, "consent_field_sizes")
    names = card.findChild(QPlainTextEdit, "consent_field_names")
    assert sizes is not None
    assert names is not None
    names.setPlainText("Ada\n\n Grace ")
    assert not button(card, "allow").isEnabled()
    sizes.item(2).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(button(card, "allow").isEnabled)
    qtbot.mouseClick(button(card, "allow"), Qt.MouseButton.LeftButton)
    assert answers == [{"sizes": ("M", "L"), "names": ("Ada", "Grace")}]


def test_nothing_can_be_sent_before_what_is_needed_is_filled_in(
    card: ConsentCard, qtbot: QtBot
) -> None:
    card.ask(ConsentRequest("shop", "Which one?", fields=(ConsentField("name", "Your name"),)))
    line = card.findChild(QLineEdit, "consent_field_name")
    assert line is not None
    line.setText("x")
    qtbot.waitUntil(button(card, "allow").isEnabled)
    line.clear()
    assert not button(card, "allow").isEnabled()


def test_a_request_that_was_withdrawn_goes(stage: Stage) -> None:
    stage.publish(waiting("a", SEND))
    stage.publish(ToolCallFinished("a", "send_mail", ToolCallState.CANCELLED, {}, 5))
    assert stage.find(QWidget, "call_consent").isHidden()


def test_a_lasting_answer_reaches_the_assistant(stage: Stage) -> None:
    stage.publish(waiting("a", ConsentRequest("Attune", "May I?", verdicts=EVERY)))
    allow = stage.find(QPushButton, "call_allow_always")
    stage.qtbot.waitUntil(allow.isEnabled)
    stage.click("call_allow_always")
    stage.wished("decide", "a", "allow_always")


def test_the_compact_bar_asks_too(stage: Stage) -> None:
    stage.publish(waiting("a", SEND))
    stage.window.companion.shrink()
    allow = stage.find(QPushButton, "compact_allow")
    stage.qtbot.waitUntil(allow.isEnabled)
    stage.click("compact_allow")
    stage.wished("decide", "a", "allow")


def test_requests_come_one_after_the_other(qtbot: QtBot) -> None:
    stack = ConsentStack("compact")
    qtbot.addWidget(stack)
    stack.on_tool_changed(waiting("a", SEND))
    stack.on_tool_changed(waiting("b", ConsentRequest("Attune", "And this?")))
    assert said(stack, "compact_question") == SEND.text
    assert said(stack, "compact_more")
    qtbot.mouseClick(button(stack, "deny", "compact"), Qt.MouseButton.LeftButton)
    assert (said(stack, "compact_question"), stack.waiting) == ("And this?", ("b",))


def test_stop_everything_has_a_key(stage: Stage) -> None:
    held = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    stage.press(Qt.Key.Key_X, *held)
    stage.wished("stop_everything")


class Shelf:
    """A shelf with one grant, which remembers what was revoked."""

    def __init__(self) -> None:
        self.kept = [Grant("k" * 64, "open_url", "", True, "2026-03-14T09:30:00+00:00")]

    async def grants(self) -> Sequence[Grant]:
        return tuple(self.kept)

    async def revoke(self, key: str) -> None:
        self.kept = [grant for grant in self.kept if grant.key != key]

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        record = ConsentRecord(
            "2026-03-14T09:30:00+00:00", "open_url", "", "X", "deny", "person",
            "Open a page?", "example.org", "screen",
        )  # fmt: skip
        return (record,)[:limit]


@pytest.fixture
def dialog(stage: Stage, engine: EngineThread, qtbot: QtBot) -> PermissionsDialog:
    dialog = PermissionsDialog(Shelf(), Intents(engine), stage.window)
    qtbot.addWidget(dialog)
    dialog.renew()
    dialog.show()
    return dialog


def test_grants_are_listed_with_their_date(dialog: PermissionsDialog, qtbot: QtBot) -> None:
    table = dialog.findChild(QTableWidget, "permissions_grants")
    assert table is not None
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    cells = [table.item(0, column) for column in range(4)]
    texts = [cell.text() for cell in cells if cell is not None]
    assert texts[:3] == ["open_url", "Attune", "Always"]
    assert "26" in texts[3]


def test_a_grant_can_be_taken_back(dialog: PermissionsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "revoke_kkkkkkkk") is not None)
    take_back = dialog.findChild(QPushButton, "revoke_kkkkkkkk")
    qtbot.mouseClick(take_back, Qt.MouseButton.LeftButton)
    table = dialog.findChild(QTableWidget, "permissions_grants")
    assert table is not None
    qtbot.waitUntil(lambda: table.rowCount() == 0)


def test_decisions_are_listed_with_what_was_in_view(
    dialog: PermissionsDialog, qtbot: QtBot
) -> None:
    table = dialog.findChild(QTableWidget, "permissions_decisions")
    assert table is not None
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    cells = [table.item(0, column) for column in range(1, 5)]
    texts = [cell.text() for cell in cells if cell is not None]
    assert texts == ["open_url", "Open a page? example.org", "denied", "your screen"]


def test_a_card_never_takes_the_clipboard_or_the_focus(stage: Stage) -> None:
    before = (stage.window.focusWidget(), QGuiApplication.clipboard().text())
    stage.publish(waiting("a", SEND))
    assert (stage.window.focusWidget(), QGuiApplication.clipboard().text()) == before
