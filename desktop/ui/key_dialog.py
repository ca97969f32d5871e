"""Entering a key: says where it is kept, and never shows it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import PlainButtonBox, label, wrapped

_WIDTH = 420


class KeyDialog(QDialog):
    """Takes a key for a backend; ``key_entered`` carries both and the field is cleared."""

    key_entered = Signal(str, str)

    def __init__(self, kept_in: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_dialog")
        self.setWindowTitle(self.tr("Add a key"))
        column = self._build(kept_in)
        self._connect()
        self._on_text_changed("")
        self.resize(_WIDTH, max(self.sizeHint().height(), column.totalHeightForWidth(_WIDTH)))

    def _build(self, kept_in: str) -> QVBoxLayout:
        self._backend = QComboBox()
        self._backend.setObjectName("key_backend")
        self._backend.setAccessibleName(self.tr("Service"))
        self._backend.addItem(self.tr("Gemini API"), "developer")
        self._backend.addItem(self.tr("Vertex AI (express key)"), "vertex")
        self._key = QLineEdit()
        self._key.setObjectName("key_field")
        self._key.setAccessibleName(self.tr("Key"))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._buttons = PlainButtonBox(
            "key_buttons",
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel,
        )
        text = self.tr(
            "With a key Attune talks with Gemini instead of the demo. It is kept in {place} and "
            "goes only to the service."
        ).format(place=kept_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_L, token.SPACE_L, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        column.addWidget(wrapped("key_explanation", text))
        column.addSpacing(token.SPACE_XS)
        column.addWidget(label("key_backend_label", self.tr("Service"), tone="dim", size="small"))
        column.addWidget(self._backend)
        column.addWidget(label("key_label", self.tr("Key"), tone="dim", size="small"))
        column.addWidget(self._key)
        column.addSpacing(token.SPACE_S)
        column.addStretch(1)
        column.addWidget(self._buttons)
        return column

    def _connect(self) -> None:
        self._key.textChanged.connect(self._on_text_changed)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _on_text_changed(self, text: str) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(text.strip()))

    def _on_accepted(self) -> None:
        key = self._key.text().strip()
        self._key.clear()
        self.key_entered.emit(str(self._backend.currentData()), key)
        self.accept()
