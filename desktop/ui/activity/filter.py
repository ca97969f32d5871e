"""The filter of the Activity panel: what kind of row, and words that it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.ui import token


class RowFilter(QWidget):
    """Lets rows through; hidden rows are kept, and so are those that come meanwhile."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("activity_filter")
        self._kind = QComboBox()
        self._kind.setObjectName("activity_kind")
        self._kind.setAccessibleName(self.tr("Kind of activity"))
        kinds = (
            (self.tr("All"), ""),
            (self.tr("Tools"), "tool"),
            (self.tr("Offers"), "offer"),
            (self.tr("Session"), "session"),
        )
        for word, kind in kinds:
            self._kind.addItem(word, kind)
        self._words = QLineEdit()
        self._words.setObjectName("activity_words")
        self._words.setAccessibleName(self.tr("Filter the activity"))
        self._words.setPlaceholderText(self.tr("Filter"))
        self._words.setClearButtonEnabled(True)
        self._words.setMinimumWidth(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, token.SPACE_XS, token.SPACE_S, 0)
        row.setSpacing(token.SPACE_XS)
        row.addWidget(self._words, 1)
        row.addWidget(self._kind)
        self._kind.currentIndexChanged.connect(self.changed)
        self._words.textChanged.connect(self.changed)

    @property
    def narrows(self) -> bool:
        """Whether anything is asked for."""
        return bool(self._kind.currentData() or self._words.text().strip())

    def passes(self, kind: str, words: str) -> bool:
        """Return whether a row is to be seen."""
        wanted = self._kind.currentData()
        return wanted in ("", kind) and self._words.text().strip().casefold() in words.casefold()

    def clear(self) -> None:
        """Let everything through again."""
        self._kind.setCurrentIndex(0)
        self._words.clear()
