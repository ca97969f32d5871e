"""Opens the list of permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.consent import GrantShelf

if TYPE_CHECKING:
    from desktop.ui.consent.permissions import PermissionsDialog


class PermissionsDoor(QAction):
    """The menu entry; there is at most one dialog."""

    def __init__(self, shelf: GrantShelf, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Permissions…"))
        self.setObjectName("permissions_action")
        self._shelf = shelf
        self._intents = intents
        self._window = parent
        self._dialog: PermissionsDialog | None = None
        self.triggered.connect(self.open)

    def open(self) -> None:
        """Show the lists, or bring them to the front."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.consent.permissions import PermissionsDialog

        if self._dialog is None:
            self._dialog = PermissionsDialog(self._shelf, self._intents, self._window)
        self._dialog.renew()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
