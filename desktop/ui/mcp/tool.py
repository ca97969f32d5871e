"""One tool of a server: on or off, of which class, and what it says of itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.core.mcp import McpTool
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.mcp.wording import HINTS, RISKS, told

_SHOWN = 400


class ToolRow(QWidget):
    """Shows one tool; its signals carry what the person chose."""

    switched = Signal(str, bool)
    risk_chosen = Signal(str, str)

    def __init__(self, tool: McpTool) -> None:
        super().__init__()
        self.name = tool.name
        self.setObjectName(f"mcp_tool_{tool.declared}")
        self._on = QCheckBox(tool.title)
        self._on.setObjectName(f"mcp_tool_on_{tool.declared}")
        self._risk = QComboBox()
        self._risk.setObjectName(f"mcp_tool_risk_{tool.declared}")
        for risk, text in RISKS.items():
            self._risk.addItem(told(text), risk)
        self._change = label("mcp_tool_change", tone="warning", size="small")
        self._text = wrapped("mcp_tool_text", tone="dim", size="small")
        self._was = wrapped("mcp_tool_was", tone="warning", size="small")
        self._lay_out()
        self.show_tool(tool)
        self._on.clicked.connect(self._on_clicked)
        self._risk.activated.connect(self._on_risk_chosen)

    def show_tool(self, tool: McpTool) -> None:
        """Show the present state of the same tool."""
        self._on.setChecked(tool.on)
        self._on.setAccessibleName(self.tr("Let the model use {tool}").format(tool=tool.title))
        self._on.setToolTip(self.tr("The model knows it as {name}").format(name=tool.declared))
        self._risk.setCurrentIndex(max(0, self._risk.findData(tool.risk)))
        self._risk.setAccessibleName(self.tr("What {tool} does").format(tool=tool.title))
        hints = ", ".join(told(HINTS[hint]) for hint in tool.hints if hint in HINTS)
        self._risk.setToolTip(
            self.tr(
                "Decides when you are asked. Nobody checks what a server says of itself: {hints}"
            ).format(hints=hints or self.tr("nothing"))
        )
        words = {"new": self.tr("New since you last looked"), "changed": self.tr("Has changed")}
        self._change.setText(words.get(tool.change, ""))
        self._change.setVisible(bool(tool.change))
        self._text.setText(_short(tool.description))
        self._text.setVisible(bool(tool.description))
        self._was.setText(self.tr("Before: {text}").format(text=_short(tool.was)))
        self._was.setVisible(bool(tool.was) and tool.was != tool.description)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(self._on)
        head.addWidget(self._change)
        head.addStretch(1)
        head.addWidget(self._risk)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, token.SPACE_XS, 0, token.SPACE_XS)
        grid.setVerticalSpacing(2)
        grid.addLayout(head, 0, 0)
        for row, part in enumerate((self._text, self._was), start=1):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(_indented(part), row, 0)

    def _on_clicked(self, checked: bool) -> None:  # noqa: FBT001 - a slot's argument
        self.switched.emit(self.name, checked)

    def _on_risk_chosen(self) -> None:
        self.risk_chosen.emit(self.name, str(self._risk.currentData()))


def _indented(part: QLabel) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(token.SPACE_XL, 0, token.SPACE_XL, 0)
    row.addWidget(part)
    return holder


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"
