"""The list beside the shared region: what is hidden, each with its way to be seen again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.sharing import Mask
from desktop.ui import token
from desktop.ui.share.panel import PANEL_SHEET


class MaskList(QFrame):
    """Names every mask; ``removed`` carries the number of the one that is to go."""

    removed = Signal(int)
    done = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mask_list")
        self.setAccessibleName(self.tr("What is hidden"))
        self.setStyleSheet(PANEL_SHEET.replace("picker_panel", "mask_list"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._rows: list[QWidget] = []
        self._build()

    def show_masks(self, masks: Sequence[Mask]) -> None:
        """Show these, in their order."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(number, mask) for number, mask in enumerate(masks)]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self._empty.setVisible(not masks)
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def describe(self, mask: Mask) -> str:
        """Return what a mask hides, in words."""
        if mask.region is None:
            return self.tr("Windows of {0}").format(mask.application or mask.title)
        return self.tr("Area of {0}×{1}").format(mask.region.width, mask.region.height)

    def _row(self, number: int, mask: Mask) -> QWidget:
        row = QWidget()
        words = QLabel(f"{number + 1}  {self.describe(mask)}")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setObjectName(f"mask_{number + 1}")
        remove = _button(f"mask_remove_{number + 1}", self.tr("Show again"))
        remove.setAccessibleName(self.tr("Show again: {0}").format(self.describe(mask)))
        remove.setProperty("number", number)
        remove.clicked.connect(self._on_remove_clicked)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        line.addWidget(remove)
        return row

    def _build(self) -> None:
        title = QLabel(self.tr("Drag over what Attune must not see, or click a window"))
        title.setObjectName("mask_title")
        hint = QLabel(self.tr("Delete takes the last one back. Enter keeps, Esc changes nothing."))
        hint.setObjectName("picker_hint")
        self._empty = QLabel(self.tr("Nothing is hidden."))
        self._empty.setObjectName("mask_empty")
        keep = _button("mask_done", self.tr("Keep"))
        cancel = _button("mask_cancel", self.tr("Cancel"))
        keep.clicked.connect(self.done)
        cancel.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        whole.addWidget(title)
        whole.addWidget(hint)
        self._column = QVBoxLayout()
        self._column.setSpacing(token.SPACE_XS)
        self._column.addWidget(self._empty)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.sender().property("number"))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
