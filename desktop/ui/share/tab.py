"""The small tab on the border: what it means, pause and stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.ui import token
from desktop.ui.share.strip import ABOVE_ALL


class ShareTab(QFrame):
    """Says that Attune sees what the border surrounds; never takes the keyboard."""

    pause_requested = Signal()
    mask_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__(None, ABOVE_ALL)
        self.setObjectName("share_tab")
        self.setAccessibleName(self.tr("Sharing"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setObjectName("share_tab_words")
        self._pause = _button("share_tab_pause")
        self._mask = _button("share_tab_mask")
        self._mask.setText(self.tr("Hide…"))
        self._mask.setAccessibleName(self.tr("Hide parts of what is shared"))
        self._stop = _button("share_tab_stop")
        self._stop.setText(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop sharing"))
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, 2, 2, 2)
        row.setSpacing(token.SPACE_XS)
        for widget in (self._words, self._pause, self._mask, self._stop):
            row.addWidget(widget)
        self._connect()
        self._keep_places()

    def draw(self, *, live: bool, ground: QColor, ink: QColor) -> None:
        """Show whether pictures leave, in the border's colours."""
        self._words.setText(self._told(live=live))
        self._pause.setText(self._offered(live=live))
        self._pause.setAccessibleName(
            self.tr("Pause sharing") if live else self.tr("Resume sharing")
        )
        back, fore = ground.name(), ink.name()
        self.setStyleSheet(
            f"QFrame#share_tab {{ background: {back}; border: none; }}"
            f"QLabel {{ color: {fore}; background: transparent; font-weight: 600; }}"
            f"QPushButton {{ color: {fore}; background: transparent; padding: 2px 8px;"
            f" border: 1px solid {fore}; border-radius: 4px; }}"
            f"QPushButton:hover {{ background: {fore}; color: {back}; }}"
        )
        self.adjustSize()

    def _told(self, *, live: bool) -> str:
        return self.tr("Attune sees this") if live else self.tr("Attune does not see this")

    def _offered(self, *, live: bool) -> str:
        return self.tr("Pause") if live else self.tr("Resume")

    def _keep_places(self) -> None:
        """Give words and button the room of either state: what was clicked stays where it was."""
        for widget, text in ((self._words, self._told), (self._pause, self._offered)):
            needed = []
            for live in (True, False):
                self.draw(live=live, ground=QColor(), ink=QColor())
                widget.setText(text(live=live))
                needed.append(widget.sizeHint().width())
            widget.setMinimumWidth(max(needed))

    def _connect(self) -> None:
        self._pause.clicked.connect(self.pause_requested)
        self._mask.clicked.connect(self.mask_requested)
        self._stop.clicked.connect(self.stop_requested)


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
