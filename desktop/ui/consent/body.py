"""The part of a card that scrolls where the window is too low for all of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST: Final = 84


class CardBody(QScrollArea):
    """Is as high as its page where there is room, and never pushes the buttons out of sight."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("consent_body")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A frame that scrolls would share in room that nothing in the card needs.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Set and not asked for: a widget of Qt's own is looked up among all classes there are.
        behind = QWidget()
        self.setViewport(behind)
        self.setWidget(page)
        behind.setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._height = _LEAST
        page.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Ask for the room of the whole page."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines."""
        return QSize(1, min(self._height, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another text needs another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def height_at(self, width: int) -> int:
        """Return how high the page is at a width."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def fit(self) -> None:
        """Take the height that the page has at this width."""
        height = self.height_at(self.viewport().width())
        if height != self._height and height > 0:
            self._height = height
            self.setMaximumHeight(height)
            self.updateGeometry()
