"""The check page: every probe with its result, filled in while the person goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.checkup import CheckFinding
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import wrapped
from desktop.ui.check.row import CheckRow
from desktop.ui.check.wording import report
from desktop.ui.theme import Theme

_URGENCY: Final = {"fail": 0, "warn": 1}


class CheckPage(QDialog):
    """Shows findings as they come; ``run_requested`` asks for them.

    ``action_wanted`` carries what a finding offers to open.
    """

    run_requested = Signal()
    action_wanted = Signal(str)

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_page")
        self.setWindowTitle(self.tr("Check"))
        self.setModal(False)
        self._rows = {name: CheckRow(theme, name, self.action_wanted.emit) for name in names}
        self._build()
        self._connect()
        self.resize(theme.room(600, 640))

    @property
    def complete(self) -> bool:
        """Whether every check has its finding."""
        return all(row.finding is not None for row in self._rows.values())

    def begin(self) -> None:
        """Forget what was found and ask for all of it."""
        for row in self._rows.values():
            row.wait()
        self._show_summary()
        self.run_requested.emit()

    def show_finding(self, finding: CheckFinding) -> None:
        """Fill in one row; a check that is not on the page is ignored."""
        row = self._rows.get(finding.name)
        if row is None:
            return
        row.show(finding)
        self._show_summary()
        if self.complete:
            self._put_wrong_first()
            announce(self, self._summary.text())

    def _put_wrong_first(self) -> None:
        """Put what needs a look on top, the worst first; the rest keeps its order."""
        found = {row: row.finding.verdict if row.finding else "" for row in self._rows.values()}
        for place, row in enumerate(sorted(found, key=lambda row: _URGENCY.get(found[row], 9))):
            self._column.insertWidget(place, row.card)

    def _build(self) -> None:
        self._summary = wrapped("check_summary", size="heading")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list())
        self._pages.addWidget(self._report_page())
        self._again = _button("check_again", self.tr("Check again"))
        self._show_report = _button("check_report_button", self.tr("Copy report…"))
        self._back = _button("check_back", self.tr("Back"))
        self._copy = _button("check_copy", self.tr("Copy"))
        self._close = _button("check_close", self.tr("Close"))
        foot = QHBoxLayout()
        for button in (self._again, self._back, self._show_report, self._copy):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        whole.setSpacing(token.SPACE_M)
        whole.addWidget(self._summary)
        whole.addWidget(self._pages, 1)
        whole.addLayout(foot)
        self._place_buttons()

    def _list(self) -> QScrollArea:
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, token.SPACE_S, 0)
        column.setSpacing(token.SPACE_S)
        for row in self._rows.values():
            column.addWidget(row.card)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setObjectName("check_list")
        area.setAccessibleName(self.tr("Findings"))
        return area

    def _report_page(self) -> QWidget:
        self._text = QPlainTextEdit()
        self._text.setObjectName("check_report")
        self._text.setAccessibleName(self.tr("What will be copied"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        note = self.tr("This is all that will be copied. It holds no keys and nothing you said.")
        column.addWidget(wrapped("check_report_note", note, tone="dim", size="small"))
        column.addWidget(self._text, 1)
        return page

    def _connect(self) -> None:
        self._again.clicked.connect(self.begin)
        self._show_report.clicked.connect(self._on_report_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.reject)

    def _show_summary(self) -> None:
        found = [row.finding for row in self._rows.values() if row.finding is not None]
        wrong = sum(finding.verdict != "ok" for finding in found)
        if len(found) < len(self._rows):
            text = self.tr("Looking: {done} of {all} done").format(
                done=len(found), all=len(self._rows)
            )
        elif wrong:
            text = self.tr("{count} of {all} need a look").format(count=wrong, all=len(self._rows))
        else:
            text = self.tr("Everything works")
        self._summary.setText(text)
        self._again.setEnabled(len(found) == len(self._rows))
        self._show_report.setEnabled(bool(found))

    def _on_report_clicked(self) -> None:
        rows = self._rows.values()
        self._text.setPlainText(report(row.finding for row in rows if row.finding is not None))
        self._turn_to(1, self._copy)

    def _on_back_clicked(self) -> None:
        self._turn_to(0, self._show_report)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        announce(self, self.tr("The report was copied."))
        self._turn_to(0, self._show_report)

    def _turn_to(self, page: int, focused: QPushButton) -> None:
        self._pages.setCurrentIndex(page)
        self._place_buttons()
        focused.setFocus()

    def _place_buttons(self) -> None:
        reporting = self._pages.currentIndex() == 1
        self._again.setVisible(not reporting)
        self._show_report.setVisible(not reporting)
        self._back.setVisible(reporting)
        self._copy.setVisible(reporting)


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made
