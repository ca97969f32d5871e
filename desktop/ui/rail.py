"""A strip of buttons in place of the side panels, where large type leaves no room for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import IconButton
from desktop.ui.theme import Theme

_ROOM: Final = 520
"""How wide a window must be for panels beside its conversation, in pixels of unscaled type."""


class SideRail(QWidget):
    """Puts the panels away while the window is narrow for its type, and opens one at a time.

    ``release`` puts them back as they were, so that the layout can be remembered.
    """

    def __init__(self, theme: Theme, panels: Sequence[tuple[QWidget, str]]) -> None:
        super().__init__()
        self.setObjectName("side_rail")
        self._theme = theme
        self._panels = [panel for panel, _ in panels]
        self._narrow = False
        self._before: list[QWidget] = []
        self._buttons: dict[QWidget, IconButton] = {}
        self._build(panels)
        self.hide()
        for panel in self._panels:
            panel.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether the rail stands in for the panels."""
        return self._narrow

    def fit(self, width: int) -> None:
        """Take another width of the window, or another size of its type."""
        narrow = width < self._theme.px(_ROOM)
        if narrow == self._narrow:
            return
        if narrow:
            self._before = [panel for panel in self._panels if not panel.isHidden()]
            self._narrow = True
            self._open(None)
        else:
            self.release()
        self.setVisible(narrow)

    def release(self) -> None:
        """Open again what was open before."""
        if self._narrow:
            self._narrow = False
            for panel in self._panels:
                panel.setVisible(panel in self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the others where one was opened from somewhere else."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            if self._narrow and isinstance(watched, QWidget) and not watched.isHidden():
                self._open(watched)
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
        if self._narrow:
            self._open(panel if panel.isHidden() else None)
        else:
            panel.setVisible(panel.isHidden())

    def _open(self, wanted: QWidget | None) -> None:
        for panel in self._panels:
            if panel.isHidden() == (panel is wanted):
                panel.setVisible(panel is wanted)
        self._mark()

    def _mark(self) -> None:
        for panel, button in self._buttons.items():
            opened = not panel.isHidden()
            button.show_icon(button.icon_name, "accent" if opened else "text")
            text = self.tr("Close: {panel}") if opened else self.tr("Open: {panel}")
            button.describe(text.format(panel=panel.accessibleName()))
