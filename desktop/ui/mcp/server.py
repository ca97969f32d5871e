"""One server on the page: how it is, why, what it offers, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.mcp import McpServer, McpState
from desktop.ui import token
from desktop.ui.button import IconLabel, card, label, wrapped
from desktop.ui.fault import told as told_fault
from desktop.ui.mcp.tool import ToolRow
from desktop.ui.mcp.wording import LOOKS, STATES, told
from desktop.ui.theme import Theme


class ServerCard(QWidget):
    """Follows one server of the file; its signals carry wishes."""

    restart_requested = Signal(str)
    switched = Signal(str, bool)
    tool_switched = Signal(str, str, bool)
    risk_chosen = Signal(str, str, str)
    accepted = Signal(str)
    secret_entered = Signal(str, str)

    def __init__(self, theme: Theme, server: McpServer) -> None:
        super().__init__()
        self.name = server.name
        self._server = server
        self._rows: dict[str, ToolRow] = {}
        self._secrets: dict[str, QWidget] = {}
        self.setObjectName(f"mcp_server_{server.name}")
        self._card: QFrame = card(f"mcp_card_{server.name}")
        self._icon = IconLabel(theme, "clock", "text_dim")
        self._title = label("mcp_server_title", server.name, size="heading")
        self._state = label("mcp_server_state", tone="dim", size="small")
        self._command = wrapped("mcp_server_command", tone="dim", size="small")
        self._reason = wrapped("mcp_server_reason")
        self._said = wrapped("mcp_server_said", tone="dim", size="small")
        self._note = wrapped("mcp_server_note", tone="dim", size="small")
        self._on = QCheckBox(self.tr("On"))
        self._again = self._button("mcp_server_restart", self.tr("Start again"))
        self._unfold = self._button("mcp_server_tools", "")
        self._accept = self._button("mcp_server_accept", self.tr("Accept the changes"))
        self._build()
        self._connect()
        self.show_server(server)

    def show_server(self, server: McpServer) -> None:
        """Show the present state of the same server."""
        self._server = server
        self._icon.show_icon(*LOOKS[server.state])
        self._show_words(server)
        self._on.setChecked(server.state is not McpState.OFF)
        self._on.setAccessibleName(self.tr("Use {server}").format(server=server.name))
        self._again.setVisible(server.state in (McpState.FAILED, McpState.WAITING, McpState.UP))
        changed = sum(bool(tool.change) for tool in server.tools)
        self._accept.setVisible(bool(changed))
        self._accept.setAccessibleName(
            self.tr("Accept what {server} has changed").format(server=server.name)
        )
        on = sum(tool.on for tool in server.tools)
        self._unfold.setVisible(bool(server.tools))
        tools = self.tr("{on} of {all} tools on").format(on=on, all=len(server.tools))
        if changed:
            tools = self.tr("{tools}, {count} changed").format(tools=tools, count=changed)
        self._unfold.setText(tools)
        self._unfold.setAccessibleName(f"{server.name}: {tools}")
        self._show_secrets(server)
        self._show_tools()

    def unfold(self, *, open_: bool) -> None:
        """Show or hide what the server offers."""
        self._unfold.setChecked(open_)
        self._list.setVisible(open_)
        self._show_tools()

    def _show_words(self, server: McpServer) -> None:
        state = told(STATES[server.state])
        self._state.setText(" · ".join(filter(None, (state, server.version))))
        self._command.setText(server.command)
        self._reason.setText(told_fault(server.reason))
        self._reason.setVisible(bool(server.reason))
        words = "\n".join(server.said)
        self._said.setText(self.tr("Its last words: {text}").format(text=words))
        self._said.setVisible(bool(words) and server.state is not McpState.UP)
        asked = self.tr("It asked to use the model; that is always refused.")
        self._note.setText(asked)
        self._note.setVisible(server.refused > 0)
        self._card.setAccessibleName(f"{server.name}: {state}. {self._reason.text()}")

    def _show_secrets(self, server: McpServer) -> None:
        for name in self._secrets.keys() - set(server.missing):
            self._secrets.pop(name).deleteLater()
        for name in server.missing:
            if name not in self._secrets:
                self._secrets[name] = self._secret_field(name)
                self._fields.addWidget(self._secrets[name])

    def _show_tools(self) -> None:
        """Make the rows only once they are looked at: a server may offer hundreds."""
        if not self._unfold.isChecked():
            return
        offered = {tool.name: tool for tool in self._server.tools}
        for name in self._rows.keys() - offered.keys():
            self._rows.pop(name).deleteLater()
        for name, tool in offered.items():
            if name in self._rows:
                self._rows[name].show_tool(tool)
                continue
            row = self._rows[name] = ToolRow(tool)
            row.switched.connect(self._on_tool_switched)
            row.risk_chosen.connect(self._on_risk_chosen)
            self._column.addWidget(row)

    def _build(self) -> None:
        grid = QGridLayout(self._card)
        grid.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        grid.setHorizontalSpacing(token.SPACE_M)
        grid.setVerticalSpacing(token.SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._head(), 0, 1)
        for row, part in enumerate((self._command, self._reason, self._said, self._note), start=1):
            grid.addWidget(part, row, 1)
        fields = QWidget()
        self._fields = QVBoxLayout(fields)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, token.SPACE_S, 0, 0)
        self._list.hide()
        grid.addWidget(fields, 5, 1)
        grid.addLayout(self._foot(), 6, 1)
        grid.addWidget(self._list, 7, 0, 1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)

    def _head(self) -> QHBoxLayout:
        self._on.setObjectName(f"mcp_server_on_{self.name}")
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._on)
        return head

    def _foot(self) -> QHBoxLayout:
        self._unfold.setCheckable(True)
        self._again.setAccessibleName(self.tr("Start {server} again").format(server=self.name))
        foot = QHBoxLayout()
        foot.setSpacing(token.SPACE_S)
        for button in (self._unfold, self._accept, self._again):
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _secret_field(self, name: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        field = QLineEdit()
        field.setObjectName(f"mcp_secret_{name}")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(self.tr("Secret {name}").format(name=name))
        field.setAccessibleName(field.placeholderText())
        keep = self._button(f"mcp_secret_keep_{name}", self.tr("Keep in the keyring"))
        keep.setAccessibleName(self.tr("Keep the secret {name}").format(name=name))
        row.addWidget(field, 1)
        row.addWidget(keep)

        def send() -> None:
            if field.text():
                self.secret_entered.emit(name, field.text())
                field.clear()

        keep.clicked.connect(send)
        field.returnPressed.connect(send)
        return holder

    def _connect(self) -> None:
        self._on.clicked.connect(self._on_switched)
        self._again.clicked.connect(self._on_again_clicked)
        self._accept.clicked.connect(self._on_accept_clicked)
        self._unfold.clicked.connect(self._on_unfold_clicked)

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        return made

    def _on_switched(self, checked: bool) -> None:  # noqa: FBT001 - a slot's argument
        self.switched.emit(self.name, checked)

    def _on_again_clicked(self) -> None:
        self.restart_requested.emit(self.name)

    def _on_accept_clicked(self) -> None:
        self.accepted.emit(self.name)

    def _on_unfold_clicked(self, checked: bool) -> None:  # noqa: FBT001 - a slot's argument
        self.unfold(open_=checked)

    def _on_tool_switched(self, tool: str, on: bool) -> None:  # noqa: FBT001 - a slot's argument
        self.tool_switched.emit(self.name, tool, on)
        # What came of it decides what is shown: the limit may refuse it.
        self._show_tools()

    def _on_risk_chosen(self, tool: str, risk: str) -> None:
        self.risk_chosen.emit(self.name, tool, risk)
