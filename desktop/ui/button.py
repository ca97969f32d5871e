"""Buttons and labels with the house's looks and accessible names."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui import token
from desktop.ui.theme import Theme

_BAR = 10
"""How wide ``app.qss`` draws scroll bars; they do not know it before they are first shown."""

_TO_COME, _SHARE, _EDGE = 280, 7, 9

_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class IconButton(QToolButton):
    """A button with an icon of the family; flat and square unless ``bar`` is set."""

    def __init__(self, theme: Theme, name: str, icon: str, text: str, *, bar: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role = "text"
        self.setObjectName(name)
        self.setProperty("bar" if bar else "flat", "true")
        self._sizes = (token.ICON_BAR, 0) if bar else (token.ICON, token.FLAT)
        if bar:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.describe(text)
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def icon_name(self) -> str:
        """Name of the drawing that is shown."""
        return self._icon

    def describe(self, text: str, shortcut: str = "") -> None:
        """Set accessible name and tooltip, with the shortcut where there is one."""
        self.setAccessibleName(text)
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{text} ({keys})" if keys else text)

    def show_icon(self, icon: str, role: str = "text") -> None:
        """Change the drawing or its colour."""
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self._paint_icon()

    def set_tone(self, tone: str) -> None:
        """Change the look of a bar button; see ``app.qss``."""
        set_property(self, "tone", tone)

    def set_sizes(self, drawing: int, side: int) -> None:
        """Take another size of the drawing and of the square around it, at usual type."""
        self._sizes = (drawing, side)
        self._follow()

    def _follow(self) -> None:
        """Take the theme's colours, and grow with its type."""
        drawing, side = (self._theme.mark(size) for size in self._sizes)
        self.setIconSize(QSize(drawing, drawing))
        if side:
            self.setFixedSize(side, side)
        self._paint_icon()

    def _paint_icon(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._role, self.iconSize().width()))


class IconLabel(QLabel):
    """An icon that is not a button."""

    def __init__(self, theme: Theme, icon: str, role: str = "text", size: int = token.ICON) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role = role
        self._size = size
        self._paint_icon()
        theme.changed.connect(self._paint_icon)

    @property
    def icon_name(self) -> str:
        """Name of the drawing that is shown."""
        return self._icon

    def show_icon(self, icon: str, role: str = "text") -> None:
        """Change the drawing or its colour."""
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self._paint_icon()

    def _paint_icon(self) -> None:
        side = self._theme.mark(self._size)
        self.setFixedSize(side, side)
        icon = self._theme.icon(self._icon, self._role, side, control=False)
        self.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))


class PlainButtonBox(QDialogButtonBox):
    """The buttons at a dialog's foot: what is agreed to stands out, and none has a drawing."""

    def __init__(self, name: str, buttons: QDialogButtonBox.StandardButton) -> None:
        super().__init__(buttons)
        self.setObjectName(name)
        for button in self.buttons():
            button.setIcon(QIcon())
            if self.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole:
                button.setProperty("primary", "true")


class DeliberateButton(QPushButton):
    """A button that the Enter key does not press: for what must not happen by accident."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let every key press it but Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class ElidedLabel(QLabel):
    """A one-line label that shortens its text to the room it has; the whole is its tooltip."""

    def __init__(
        self, name: str, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._whole = ""
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    @property
    def whole_text(self) -> str:
        """The text before it was shortened."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Set the whole text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._elide()

    def _elide(self) -> None:
        width = max(0, self.contentsRect().width())
        self.setText(isolated(self.fontMetrics().elidedText(self._whole, self._mode, width)))

    def resizeEvent(self, event: object) -> None:
        """Fit the text to the new width."""
        self._elide()


class PanelArea(QScrollArea):
    """Scrolls a panel down; sideways only with much larger type, where wrapping is not enough."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._follow()
        theme.changed.connect(self._follow)

    def _follow(self) -> None:
        policies = Qt.ScrollBarPolicy
        wanted = policies.ScrollBarAsNeeded if self._theme.large else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(wanted)


class SteadyArea(PanelArea):
    """Holds its page's beginning still, whatever comes below it later.

    It stands a share of the height below the top where there is room for what may come, and the
    room of the scroll bar is kept free on both sides.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, page)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_room)
        self._keep_room(bar.minimum(), bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go by the height alone."""
        super().resizeEvent(event)
        page, height = self.widget(), self.viewport().height()
        layout = page.layout() if page is not None else None
        if layout is not None:
            spare = max(0, height - self._theme.px(_TO_COME))
            layout.setContentsMargins(_EDGE, min(height // _SHARE, spare), _EDGE, _EDGE)

    def _keep_room(self, least: int, most: int) -> None:
        beside = 0 if most > least else _BAR
        if QGuiApplication.isRightToLeft():
            self.setViewportMargins(beside, 0, _BAR, 0)
        else:
            self.setViewportMargins(_BAR, 0, beside, 0)


def isolated(text: str) -> str:
    """Keep the marks of a text of any language at its own end, where one reads from the right."""
    rightward = text and QGuiApplication.isRightToLeft()
    return f"{_ISOLATE}{text}{_POP}" if rightward else text


def set_margins(layout: QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Set margins that follow the direction of reading, which layouts do not mirror."""
    if QGuiApplication.isRightToLeft():
        leading, trailing = trailing, leading
    layout.setContentsMargins(leading, top, trailing, bottom)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by, and let the sheet see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(name: str, text: str = "", *, tone: str = "", size: str = "") -> QLabel:
    """Return a label in one of the house's tones and sizes."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    if size:
        made.setProperty("type", size)
    return made


def wrapped(name: str, text: str = "", *, tone: str = "", size: str = "") -> QLabel:
    """Return a label that breaks its text over lines and never widens its column."""
    made = label(name, text, tone=tone, size=size)
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    return made


def indented(part: QWidget | QLayout) -> QHBoxLayout:
    """Return a row whose only part begins where the drawings of flat buttons begin."""
    row = QHBoxLayout()
    set_margins(row, token.FLAT_INDENT, 0, 0, 0)
    if isinstance(part, QLayout):
        row.addLayout(part, 1)
    else:
        row.addWidget(part, 1)
    return row


def indent(box: QAbstractSpinBox) -> None:
    """Let a number begin where texts and choices begin; the style sheet cannot move it."""
    box.lineEdit().setTextMargins(token.SPACE_S, 0, token.SPACE_S, 0)


def card(name: str, look: str = "plain") -> QFrame:
    """Return a rounded frame; the looks are those of ``app.qss``."""
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("card", look)
    return made
