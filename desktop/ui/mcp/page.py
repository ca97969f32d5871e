"""The page of the person's servers: which is up, what it offers, and why another is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.mcp import ForeignServer, McpState, McpStatus
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import ElidedLabel, PanelArea, card, set_property, wrapped
from desktop.ui.fault import told as told_fault
from desktop.ui.mcp.foreign import ForeignView
from desktop.ui.mcp.server import ServerCard
from desktop.ui.mcp.wording import problem_text
from desktop.ui.theme import Theme


class McpPage(QDialog):
    """Follows snapshots; its signals carry wishes, each with the names that it is about."""

    file_requested = Signal()
    reload_requested = Signal()
    foreign_requested = Signal()
    take_over_requested = Signal(object)
    restart_requested = Signal(str)
    switched = Signal(str, bool)
    tool_switched = Signal(str, str, bool)
    risk_chosen = Signal(str, str, str)
    accepted = Signal(str)
    secret_entered = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mcp_page")
        self.setWindowTitle(self.tr("Your servers"))
        self.setModal(False)
        self._theme = theme
        self._cards: dict[str, ServerCard] = {}
        self._summary = wrapped("mcp_summary", size="heading")
        self._file = ElidedLabel("mcp_file", mode=Qt.TextElideMode.ElideMiddle)
        self._failure = wrapped("mcp_failure", tone="danger")
        self._changed = wrapped("mcp_changed", tone="warning")
        self._empty = wrapped("mcp_empty", tone="dim")
        self._problems = card("mcp_problems", "warning")
        self._problem_text = wrapped("mcp_problem_text")
        self._foreign = ForeignView(theme)
        self._build()
        self._connect()
        self.resize(theme.room(680, 680))

    def show_status(self, status: McpStatus) -> None:
        """Show the present snapshot."""
        self._file.show_text(status.file)
        self._summary.setText(self._summed_up(status))
        self._show_changed(changed=status.changed)
        self._problem_text.setText("\n".join(map(problem_text, status.problems)))
        self._problems.setVisible(bool(status.problems))
        self._open.setText(self.tr("Open the file") if status.exists else self.tr("Make the file"))
        self._open.setAccessibleName(self._open.text())
        self._empty.setVisible(not status.servers)
        wanted = {server.name: server for server in status.servers}
        for name in self._cards.keys() - wanted.keys():
            self._cards.pop(name).deleteLater()
        for place, (name, server) in enumerate(wanted.items()):
            if name in self._cards:
                self._cards[name].show_server(server)
                continue
            self._cards[name] = self._added(ServerCard(self._theme, server), place)

    def show_foreign(self, servers: Sequence[ForeignServer]) -> None:
        """Show what other programs know."""
        self._foreign.show_servers(servers)
        self._pages.setCurrentWidget(self._foreign)

    def show_servers(self) -> None:
        """Turn back from the other programs."""
        self._pages.setCurrentIndex(0)

    def show_failure(self, text: str) -> None:
        """Say what could not be done; empty text ends it."""
        self._failure.setText(told_fault(text))
        self._failure.setVisible(bool(text))
        if text:
            announce(self, self._failure.text())

    def card_of(self, server: str) -> ServerCard:
        """Return the card of a server that is shown."""
        return self._cards[server]

    def _summed_up(self, status: McpStatus) -> str:
        if not status.enabled:
            return self.tr("Your servers are switched off in the preferences")
        if not status.servers:
            return self.tr("You have no servers yet")
        up = sum(server.state is McpState.UP for server in status.servers)
        return self.tr("{up} of {all} servers up, {on} of at most {limit} tools on").format(
            up=up, all=len(status.servers), on=status.tools_on, limit=status.limit
        )

    def _show_changed(self, *, changed: bool) -> None:
        """Say that the file has changed; whether what it says now is used, the person decides."""
        news = changed and not self._changed.isVisibleTo(self)
        self._changed.setVisible(changed)
        set_property(self._reload, "primary", "true" if changed else "false")
        if news:
            announce(self, self._changed.text())

    def _added(self, made: ServerCard, place: int) -> ServerCard:
        self._column.insertWidget(place, made)
        made.restart_requested.connect(self.restart_requested)
        made.switched.connect(self.switched)
        made.tool_switched.connect(self.tool_switched)
        made.risk_chosen.connect(self.risk_chosen)
        made.accepted.connect(self.accepted)
        made.secret_entered.connect(self.secret_entered)
        return made

    def _build(self) -> None:
        self._open = self._button("mcp_open_file", self.tr("Open the file"))
        self._reload = self._button("mcp_reload", self.tr("Reload"))
        self._import = self._button("mcp_import", self.tr("Take over from other programs…"))
        self._close = self._button("mcp_close", self.tr("Close"))
        self._empty.setText(
            self.tr(
                "Programs and web services that speak the Model Context Protocol bring more tools. "
                'List them in the file, as "mcpServers", or take them over from other programs.'
            )
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._main())
        self._pages.addWidget(self._foreign)
        self._changed.setText(
            self.tr("The file has changed. Nothing that it says now is used before you reload it.")
        )
        self._changed.hide()
        self._failure.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        whole.setSpacing(token.SPACE_M)
        whole.addWidget(self._failure)
        whole.addWidget(self._pages, 1)

    def _main(self) -> QWidget:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, token.SPACE_S, 0)
        self._column.setSpacing(token.SPACE_S)
        self._column.addStretch(1)
        room = QVBoxLayout(self._problems)
        room.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        room.addWidget(self._problem_text)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(token.SPACE_S)
        self._file.setProperty("tone", "dim")
        self._file.setProperty("type", "small")
        for part in (self._summary, self._file, self._changed, self._problems, self._empty):
            column.addWidget(part)
        column.addWidget(PanelArea(self._theme, inside), 1)
        column.addLayout(self._foot())
        return page

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        for button in (self._open, self._reload, self._import):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        return foot

    def _connect(self) -> None:
        self._open.clicked.connect(self.file_requested)
        self._reload.clicked.connect(self.reload_requested)
        self._import.clicked.connect(self.foreign_requested)
        self._close.clicked.connect(self.reject)
        self._foreign.chosen.connect(self.take_over_requested)
        self._foreign.left.connect(self.show_servers)

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        return made
