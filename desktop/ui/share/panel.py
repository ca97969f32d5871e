"""The words and buttons beside the rectangle that is being picked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.legibility import Legibility
from desktop.core.media import Region
from desktop.ui import token

_INK: Final = "#e9eef3"
_TONES: Final = {
    Legibility.READABLE: "#74d197",
    Legibility.SMALL: "#ecba58",
    Legibility.UNREADABLE: "#ff958b",
}
_TITLE_WIDTH: Final = 420
_NARROW: Final = 900
"""A screen of fewer logical pixels has its buttons below the words."""

# Lies on a dimmed picture of anything, so it keeps its own dark colours in every theme.
PANEL_SHEET: Final = """
QFrame#picker_panel { background: #1a2027; border: 1px solid #3a4653; border-radius: 8px; }
QLabel { color: #e9eef3; background: transparent; }
QLabel#picker_hint, QLabel#picker_recent_label { color: #a6b2c0; }
QLabel#picker_window { font-weight: 600; }
QPushButton { background: #262e38; color: #e9eef3; border: 1px solid #3a4653;
  border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: #3a4653; }
QPushButton#picker_share, QPushButton#mask_done { background: #62c4df; color: #12161b;
  border-color: #62c4df;
  font-weight: 600; }
QPushButton#picker_share:hover, QPushButton#mask_done:hover { background: #8fd6ea; }
"""


class PickerPanel(QFrame):
    """Says what the rectangle will be sent as; its buttons repeat Enter and Esc.

    ``elsewhere`` says that the desktop chose the picture, and can be asked for another one.
    """

    share_requested = Signal()
    cancel_requested = Signal()
    other_requested = Signal()
    recent_wanted = Signal(int)

    def __init__(self, parent: QWidget, *, elsewhere: bool = False) -> None:
        super().__init__(parent)
        self._room = parent.width()
        self._elsewhere = elsewhere
        self.setObjectName("picker_panel")
        self.setAccessibleName(self.tr("What will be shared"))
        self.setStyleSheet(PANEL_SHEET)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._build()
        self._connect()

    def text(self) -> str:
        """Return all words that are shown."""
        window = "" if self._window.isHidden() else self._window.text()
        lines = (window, self._title.text(), self._hint.text())
        return "\n".join(line for line in lines if line)

    def show_hint(self, whole_screen: str) -> None:
        """Explain how to pick, before there is a rectangle."""
        title = self.tr("Drag over what Attune may see, or click a window")
        if self._elsewhere:
            title = self.tr("Drag over the part of this that Attune may see")
        self._show(title, _INK)
        keys = self.tr(
            "Double-click takes the whole screen. Arrow keys begin in the middle, "
            "Esc shares nothing."
        )
        self._hint.setText(f"{keys}\n{whole_screen}")
        self._window.hide()
        self._share.hide()
        self._fit()

    def show_selection(self, text: str, legibility: Legibility, window: str = "") -> None:
        """Say what the rectangle, or the window of that title, will be sent as."""
        self._show(text, _TONES[legibility])
        keys = self.tr("Arrows move, Shift and arrows resize, Ctrl faster. Enter shares it.")
        if window:
            self._hint.setText(self.tr("Attune follows this window. Enter shares it."))
            self._window.setText(self._elided(window))
        self._window.setVisible(bool(window))
        if not window:
            self._hint.setText(keys)
        self._share.show()
        self._fit()

    def offer_recent(self, recent: Sequence[Region]) -> None:
        """Offer the last regions by number, newest first; a click or the number takes one."""
        for number, region in enumerate(recent, 1):
            size = f"{region.width}\N{MULTIPLICATION SIGN}{region.height}"
            chip = _button(f"picker_recent_{number}", f"{number}  {size}")
            chip.setAccessibleName(self.tr("Region {0}: {1}").format(number, region))
            chip.setToolTip(str(region))
            chip.setProperty("number", number - 1)
            chip.clicked.connect(self._on_recent_clicked)
            self._recent.addWidget(chip)
        self._recent.addStretch(1)
        self._recent_label.setVisible(bool(recent))
        self._fit()

    def _on_recent_clicked(self) -> None:
        self.recent_wanted.emit(self.sender().property("number"))

    def _elided(self, title: str) -> str:
        return self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_WIDTH)

    def _show(self, title: str, colour: str) -> None:
        self._title.setText(title)
        self._title.setStyleSheet(f"color: {colour}; font-weight: 600;")

    def _fit(self) -> None:
        # The size hint of a hidden layout is stale until it is activated.
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _build(self) -> None:
        self._window = _label("picker_window")
        self._window.hide()
        self._title = _label("picker_size")
        self._hint = _label("picker_hint")
        self._share = _button("picker_share", self.tr("Share this"))
        self._other = _button("picker_other", self.tr("Another screen or window…"))
        self._other.setVisible(self._elsewhere)
        self._cancel = _button("picker_cancel", self.tr("Cancel"))
        words = QVBoxLayout()
        words.setSpacing(token.SPACE_XS)
        for line in (self._window, self._title, self._hint):
            words.addWidget(line)
        words.addLayout(self._recent_row())
        narrow = self._room < _NARROW
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if narrow else ways.LeftToRight, self)
        row.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        row.setSpacing(token.SPACE_S)
        row.addLayout(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(token.SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self._other)
        buttons.addWidget(self._share)
        buttons.addWidget(self._cancel)
        row.addLayout(buttons)

    def _recent_row(self) -> QHBoxLayout:
        self._recent_label = _label("picker_recent_label")
        self._recent_label.setText(self.tr("Last regions:"))
        self._recent_label.hide()
        self._recent = QHBoxLayout()
        self._recent.setSpacing(token.SPACE_XS)
        self._recent.addWidget(self._recent_label)
        return self._recent

    def _connect(self) -> None:
        self._share.clicked.connect(self.share_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._other.clicked.connect(self.other_requested)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep presses beside the buttons from beginning a rectangle, except under the hint."""
        event.setAccepted(self._share.isVisibleTo(self))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep a double click from taking the whole screen, except on the hint."""
        event.setAccepted(self._share.isVisibleTo(self))


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    # The keys belong to the rectangle; Enter and Esc do what the buttons do.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
