"""Opens the check page and has the checks run behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.checkup import CheckFinding, Checkup
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.check.page import CheckPage


class CheckDoor(QAction):
    """The menu entry; there is at most one page."""

    action_wanted = Signal(str)
    _found = Signal(object)

    def __init__(
        self, checkup: Checkup | None, theme: Theme, intents: Intents, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setText(self.tr("Check what works…"))
        self.setObjectName("check_action")
        self.setVisible(checkup is not None)
        self._checkup = checkup
        self._theme = theme
        self._intents = intents
        self._window = parent
        self._page: CheckPage | None = None
        self._found.connect(self._on_found)
        self.triggered.connect(self.open)

    def open(self) -> None:
        """Show the page and begin to look, or bring it to the front."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.check.page import CheckPage

        if self._checkup is None:
            return
        if self._page is None:
            self._page = CheckPage(self._theme, self._checkup.names(), self._window)
            self._page.run_requested.connect(self._on_run_requested)
            self._page.action_wanted.connect(self._on_action_wanted)
        if not self._page.isVisible():
            self._page.begin()
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    def _on_run_requested(self) -> None:
        checkup = self._checkup
        if checkup is not None:
            self._intents.start("check", lambda: checkup.run(self._found.emit))

    def _on_found(self, finding: CheckFinding) -> None:
        if self._page is not None:
            self._page.show_finding(finding)

    def _on_action_wanted(self, action: str) -> None:
        if action == "retry" and self._page is not None:
            self._page.begin()
        else:
            self.action_wanted.emit(action)
