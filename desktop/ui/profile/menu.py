"""The quick switch between profiles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.settings.profile import ProfileShelf


class ProfileMenu(QMenu):
    """Lists the profiles whenever it opens; ``chosen`` carries a name, empty for no profile."""

    chosen = Signal(str)

    def __init__(self, shelf: ProfileShelf | None, present: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile_menu")
        self.setTitle(self.tr("Profile"))
        self.menuAction().setVisible(shelf is not None)
        self._shelf = shelf
        self._present = present
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self.renew)
        self.renew()

    @property
    def present(self) -> str:
        """The profile in use."""
        return self._present

    def take(self, name: str) -> None:
        """Another profile is in use."""
        self._present = name
        self.renew()

    def renew(self) -> None:
        """Read anew which profiles there are."""
        self.clear()
        if self._shelf is None:
            return
        self._add("", self.tr("My settings"))
        for name in self._shelf.names():
            self._add(name, name)
        self.addSeparator()
        manage = self.addAction(self.tr("Manage profiles…"))
        manage.setObjectName("profile_manage")
        manage.triggered.connect(self._on_manage)

    def _add(self, name: str, text: str) -> None:
        # An ampersand would become a mnemonic; names have none, translations may.
        action = self.addAction(text)
        action.setObjectName(f"profile_{name}")
        action.setCheckable(True)
        action.setChecked(name == self._present)
        action.setData(name)
        action.triggered.connect(self._on_chosen)
        self._group.addAction(action)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))

    def _on_manage(self) -> None:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.profile.dialog import ProfileDialog

        if self._shelf is None:
            return
        dialog = ProfileDialog(self._shelf, self._present, self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.chosen)
        dialog.open()
