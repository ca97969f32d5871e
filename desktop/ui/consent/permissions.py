"""What the person has allowed and forbidden for good, and every decision of late."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.intent import Intents
from desktop.core.consent import ConsentRecord, Grant, GrantShelf
from desktop.ui import token
from desktop.ui.button import wrapped
from desktop.ui.consent.wording import foreign_word
from desktop.ui.locale import moment

_SIZE = (720, 420)


class PermissionsDialog(QDialog):
    """Lists grants with a way to take each back, and the audit table beside them."""

    _grants_known = Signal(object)
    _decisions_known = Signal(object)
    _revoked = Signal(object)

    def __init__(self, shelf: GrantShelf, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("permissions_dialog")
        self.setWindowTitle(self.tr("Permissions"))
        self._shelf = shelf
        self._intents = intents
        self._grants = self._table(
            "permissions_grants",
            (self.tr("Tool"), self.tr("From"), self.tr("You said"), self.tr("When"), ""),
        )
        self._decisions = self._table(
            "permissions_decisions",
            (
                self.tr("When"), self.tr("Tool"), self.tr("What was asked"), self.tr("Decision"),
                self.tr("In view"),
            ),
        )  # fmt: skip
        self._empty = wrapped(
            "permissions_empty",
            self.tr("You have granted nothing for good. What a card offers as Always or Never "
                    "is listed here."),
            tone="dim",
        )  # fmt: skip
        self._build()
        self._grants_known.connect(self.show_grants)
        self._decisions_known.connect(self.show_decisions)
        self._revoked.connect(self._on_revoked)
        self.resize(*_SIZE)

    def renew(self) -> None:
        """Ask for both lists anew."""
        self._intents.start("list grants", self._shelf.grants, self._grants_known.emit)
        self._intents.start("list decisions", self._shelf.decisions, self._decisions_known.emit)

    def show_grants(self, grants: Sequence[Grant]) -> None:
        """Show what is granted."""
        self._grants.setRowCount(len(grants))
        self._grants.setVisible(bool(grants))
        self._empty.setVisible(not grants)
        for row, grant in enumerate(grants):
            said = self.tr("Always") if grant.allowed else self.tr("Never")
            origin = grant.origin.removeprefix("mcp:") or "Attune"
            self._fill(self._grants, row, (grant.tool, origin, said, moment(grant.granted_at)))
            button = self._revoke_button(grant)
            self._grants.setCellWidget(row, 4, button)
            room = button.sizeHint()
            self._grants.setColumnWidth(4, room.width() + token.SPACE_S)
            self._grants.setRowHeight(row, room.height() + token.SPACE_XS)

    def show_decisions(self, records: Sequence[ConsentRecord]) -> None:
        """Show the latest decisions."""
        self._decisions.setRowCount(len(records))
        for row, record in enumerate(records):
            view = ", ".join(foreign_word(part) for part in record.foreign.split(", ") if part)
            asked = f"{record.text} {record.host}".strip()
            cells = (moment(record.decided_at), record.tool, asked, self._said(record), view)
            self._fill(self._decisions, row, cells)

    def _said(self, record: ConsentRecord) -> str:
        words = {
            "allow": self.tr("allowed once"),
            "allow_conversation": self.tr("allowed in the conversation"),
            "allow_always": self.tr("always allowed"),
            "deny": self.tr("denied"),
            "never": self.tr("never"),
            "no answer": self.tr("no answer: denied"),
            "allowed": self.tr("allowed by an earlier answer"),
            "refused": self.tr("refused by an earlier answer"),
            "withdrawn": self.tr("withdrawn before an answer"),
        }
        return words.get(record.decision, record.decision)

    def _revoke_button(self, grant: Grant) -> QPushButton:
        button = QPushButton(self.tr("Take back"))
        button.setObjectName(f"revoke_{grant.key[:8]}")
        button.setAccessibleName(
            self.tr("Take back what you said of {tool}").format(tool=grant.tool)
        )
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._on_revoke_clicked, grant.key))
        return button

    def _on_revoke_clicked(self, key: str, _checked: bool = False) -> None:
        self._intents.start("revoke a grant", lambda: self._shelf.revoke(key), self._revoked.emit)

    def _on_revoked(self, _nothing: object) -> None:
        self.renew()

    def _table(self, name: str, titles: Sequence[str]) -> QTableWidget:
        table = QTableWidget(0, len(titles))
        table.setObjectName(name)
        table.setAccessibleName(self.tr("Permissions"))
        table.setHorizontalHeaderLabels(list(titles))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(
            3 if name.endswith("grants") else 2, QHeaderView.ResizeMode.Stretch
        )
        if name.endswith("grants"):
            header.setSectionResizeMode(4, QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _fill(self, table: QTableWidget, row: int, cells: Sequence[str]) -> None:
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, column, item)

    def _build(self) -> None:
        granted = QWidget()
        column = QVBoxLayout(granted)
        column.addWidget(self._empty)
        column.addWidget(self._grants, 1)
        tabs = QTabWidget()
        tabs.setObjectName("permissions_tabs")
        tabs.setAccessibleName(self.tr("Permissions"))
        tabs.addTab(granted, self.tr("Granted"))
        tabs.addTab(self._decisions, self.tr("Decisions"))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("permissions_close")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        page = QVBoxLayout(self)
        page.setSpacing(token.SPACE_S)
        page.addWidget(tabs, 1)
        page.addLayout(foot)
