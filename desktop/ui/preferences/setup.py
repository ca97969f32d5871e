"""What a session would begin with, as JSON, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import PlainButtonBox, wrapped


class SetupView(QDialog):
    """Shows the text once it has come; ``arrived`` may be emitted from any thread."""

    arrived = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup_view")
        self.setWindowTitle(self.tr("What is sent"))
        self._build()
        self.arrived.connect(self._show)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._buttons.rejected.connect(self.reject)
        self.resize(640, 560)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def _build(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setObjectName("setup_text")
        self._text.setAccessibleName(self.tr("The configuration as JSON"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(self.tr("Asking for the model and its configuration…"))
        self._buttons = PlainButtonBox("setup_buttons", QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._copy = self._buttons.addButton(self.tr("Copy"), role)
        self._copy.setObjectName("setup_copy")
        self._copy.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_M)
        told = self.tr(
            "This is what the next session begins with, and what was left out of it and why. "
            "Keys are never part of it."
        )
        column.addWidget(wrapped("setup_note", told, tone="dim", size="small"))
        column.addWidget(self._text, 1)
        column.addWidget(self._buttons)

    def _show(self, text: str) -> None:
        self._text.setPlainText(text)
        self._copy.setEnabled(bool(text))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
