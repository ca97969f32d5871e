"""The servers of other programs, to choose from: with their whole commands, before they run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.mcp import ForeignServer
from desktop.ui import token
from desktop.ui.button import PanelArea, card, label, set_property, wrapped
from desktop.ui.fault import told as told_fault
from desktop.ui.theme import Theme


class ForeignView(QWidget):
    """Lists what was found; ``chosen`` carries those that are to be taken over."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mcp_foreign")
        self._boxes: list[tuple[QCheckBox, ForeignServer]] = []
        self._theme = theme
        self._told = wrapped("mcp_foreign_told")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, token.SPACE_S, 0)
        self._column.setSpacing(token.SPACE_S)
        self._column.addStretch(1)
        self._take = self._button("mcp_foreign_take", self.tr("Take over"))
        self._back = self._button("mcp_foreign_back", self.tr("Back"))
        self._build()
        self._take.clicked.connect(self._on_take_clicked)
        self._back.clicked.connect(self.left)

    def show_servers(self, servers: Sequence[ForeignServer]) -> None:
        """Show what was found."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._boxes = []
        for server in servers:
            self._column.addWidget(self._entry(server))
        self._column.addStretch(1)
        self._told.setText(
            self.tr(
                "These run as programs of yours, with your rights. Take over only what you know; "
                "secrets move into the keyring where there is one."
            )
            if servers
            else self.tr("Neither Claude Desktop nor Goose has servers on this computer.")
        )
        self._follow()

    def _entry(self, server: ForeignServer) -> QWidget:
        holder = card(f"mcp_foreign_{server.name}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        column.setSpacing(2)
        head = QHBoxLayout()
        if server.known or server.problem:
            head.addWidget(label("mcp_foreign_name", server.name))
        else:
            head.addWidget(self._box(server))
        head.addStretch(1)
        head.addWidget(label("mcp_foreign_source", server.source, tone="dim", size="small"))
        column.addLayout(head)
        column.addWidget(wrapped("mcp_foreign_command", self._words(server), tone="dim"))
        return holder

    def _box(self, server: ForeignServer) -> QCheckBox:
        box = QCheckBox(server.name)
        box.setObjectName(f"mcp_foreign_box_{server.name}")
        box.setAccessibleName(
            self.tr("{server} of {program}").format(server=server.name, program=server.source)
        )
        box.toggled.connect(self._follow)
        self._boxes.append((box, server))
        return box

    def _words(self, server: ForeignServer) -> str:
        if server.problem:
            told = told_fault(server.problem)
            return self.tr("Cannot be taken over: {why}").format(why=told)
        if server.known:
            return self.tr("You have a server of this name already.")
        return server.command

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(token.SPACE_M)
        whole.addWidget(self._told)
        whole.addWidget(PanelArea(self._theme, self._inside), 1)
        whole.addLayout(foot)

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        return made

    def _follow(self) -> None:
        some = any(box.isChecked() for box, _ in self._boxes)
        self._take.setEnabled(some)
        set_property(self._take, "primary", "true" if some else "false")

    def _on_take_clicked(self) -> None:
        self.chosen.emit([server for box, server in self._boxes if box.isChecked()])
