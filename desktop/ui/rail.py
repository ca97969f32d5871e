"""A strip of buttons in place of the panels, where a narrow window has no room for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import IconButton
from desktop.ui.theme import Theme

_ROOM: Final = 520
_ROOM_FOR_ALL: Final = 760
"""How wide a window must be for one panel beside its conversation, and for panels on both sides:
in pixels of unscaled type."""


class SideRail(QWidget):
    """Puts panels away while the window is narrow for its type, and opens one at a time.

    ``opened`` tells that one was. The first panel stays in view for as long as there is room for
    one. ``release`` puts them back as they were, so that the layout can be remembered.
    """

    opened = Signal()

    def __init__(self, theme: Theme, panels: Sequence[tuple[QWidget, str]]) -> None:
        super().__init__()
        self.setObjectName("side_rail")
        self._theme = theme
        self._panels = [panel for panel, _ in panels]
        self._in_charge = self._narrow = self._moving = False
        self._covered = False
        self._width = 0
        self._before: list[QWidget] = []
        self._buttons: dict[QWidget, IconButton] = {}
        self._build(panels)
        self.hide()
        for panel in self._panels:
            panel.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether the window has no room for any panel beside the conversation."""
        return self._width < self._theme.px(_ROOM)

    def fit(self, width: int) -> None:
        """Take another width of the window, or another size of its type."""
        self._width = width
        narrow = self._covered or width < self._theme.px(_ROOM)
        cramped = narrow or width < self._theme.px(_ROOM_FOR_ALL)
        if (narrow, cramped) == (self._narrow, self._in_charge):
            return
        if not cramped:
            self.release()
        elif not self._in_charge:
            self._before = [panel for panel in self._panels if not panel.isHidden()]
        self._narrow, self._in_charge = narrow, cramped
        if cramped:
            self._open(self._usual())
        self.setVisible(cramped)

    def make_way(self, covered: bool) -> None:  # noqa: FBT001 - it is all that is said
        """Put everything away while something covers the conversation, or no more."""
        self._covered = covered
        self.fit(self._width)
        if not covered:
            self.opened.emit()

    def release(self) -> None:
        """Open again what was open before."""
        if self._in_charge:
            self._in_charge = self._narrow = False
            for panel in self._panels:
                panel.setVisible(panel in self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the others where one was opened from somewhere else, or bring the usual back."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            if self._in_charge and not self._moving and isinstance(watched, QWidget):
                self._open(self._usual() if watched.isHidden() else watched)
            self._mark()
        return False

    def _build(self, panels: Sequence[tuple[QWidget, str]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_XS, 0, token.SPACE_XS, 0)
        column.setSpacing(token.SPACE_S)
        for panel, icon in panels:
            title = panel.accessibleName()
            button = IconButton(self._theme, f"rail_{panel.objectName()}", icon, title)
            button.clicked.connect(partial(self._on_clicked, panel))
            self._buttons[panel] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _on_clicked(self, panel: QWidget, _checked: bool = False) -> None:
        if not self._in_charge:
            panel.setVisible(panel.isHidden())
        elif panel.isHidden():
            self._open(panel)
        else:
            self._open(None if panel is self._usual() else self._usual())

    def _usual(self) -> QWidget | None:
        """The panel that is in view unless another was asked for."""
        first = self._panels[0]
        return first if first in self._before and not self._narrow else None

    def _open(self, wanted: QWidget | None) -> None:
        self._moving = True
        for panel in self._panels:
            if panel.isHidden() == (panel is wanted):
                panel.setVisible(panel is wanted)
        self._moving = False
        self._mark()
        if wanted is not None:
            self.opened.emit()

    def _mark(self) -> None:
        for panel, button in self._buttons.items():
            opened = not panel.isHidden()
            button.show_icon(button.icon_name, "accent" if opened else "text")
            text = self.tr("Close: {panel}") if opened else self.tr("Open: {panel}")
            button.describe(text.format(panel=panel.accessibleName()))
