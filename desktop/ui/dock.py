"""A side panel: a dock with the house's title, that folds to its title bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import IconButton, IconLabel, label, set_margins
from desktop.ui.theme import Theme

_UNBOUNDED = 16_777_215


class SidePanel(QDockWidget):
    """Holds one panel; can be moved, floated, closed and folded."""

    def __init__(self, theme: Theme, name: str, title: str, icon: str, content: QWidget) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.toggleViewAction().setObjectName(f"{name}_action")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._content = content
        self._build(theme, name, title, icon)
        self._fold.clicked.connect(self.flip)
        self._close.clicked.connect(self.close)

    @property
    def folded(self) -> bool:
        """Whether only the title bar shows."""
        return self._body.isHidden()

    def flip(self) -> None:
        """Fold or unfold."""
        self.set_folded(not self.folded)

    def set_folded(self, folded: bool) -> None:
        """Show the title bar only, or all."""
        self._body.setVisible(not folded)
        self.setMaximumHeight(self._title_bar.sizeHint().height() if folded else _UNBOUNDED)
        self._fold.show_icon("chevron-right" if folded else "chevron-down")
        self._fold.describe(self.tr("Unfold") if folded else self.tr("Fold"))

    def _build(self, theme: Theme, name: str, title: str, icon: str) -> None:
        self._fold = IconButton(theme, f"{name}_fold", "chevron-down", self.tr("Fold"))
        self._close = IconButton(theme, f"{name}_close", "close", self.tr("Close this panel"))
        self._title_bar = QWidget()
        bar = QHBoxLayout(self._title_bar)
        set_margins(bar, token.SPACE_XS, 0, token.SPACE_S, token.SPACE_XS)
        bar.setSpacing(token.SPACE_XS)
        bar.addWidget(IconLabel(theme, icon))
        bar.addSpacing(token.SPACE_XS)
        bar.addWidget(label(f"{name}_title", title, size="heading"), 1)
        bar.addWidget(self._fold)
        bar.addWidget(self._close)
        self.setTitleBarWidget(self._title_bar)
        frame = QFrame()
        frame.setProperty("card", "plain")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._content)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        set_margins(column, 0, 0, token.SPACE_S, token.SPACE_XS)
        column.addWidget(frame)
        self.setWidget(self._body)
