"""Makes, copies, renames and deletes profiles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import UserFacingError
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import PlainButtonBox, wrapped


class ProfileDialog(QDialog):
    """Works on the shelf at once; ``chosen`` tells when the one in use is another one now."""

    chosen = Signal(str)

    def __init__(self, shelf: ProfileShelf, present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profiles")
        self.setWindowTitle(self.tr("Profiles"))
        self._shelf = shelf
        self._present = present
        self._build()
        self._connect()
        self._renew(present)
        if not self._list.count():
            self._name.setFocus()
        self.resize(QSize(440, 380).expandedTo(self.sizeHint()))

    @property
    def selected(self) -> str:
        """The profile that the buttons are about; empty when none is."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    def _build(self) -> None:
        about = self.tr(
            "A profile keeps all settings and what you tell about yourself under a name. "
            "What you change in the preferences changes the profile in use."
        )
        self._list = QListWidget()
        self._list.setObjectName("profile_list")
        self._list.setAccessibleName(self.tr("Profiles"))
        self._name = QLineEdit()
        self._name.setObjectName("profile_name")
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("Name"))
        self._new = self._button("profile_new", self.tr("New from present settings"))
        self._new.setDefault(True)  # or Enter in the name would close
        self._copy = self._button("profile_copy", self.tr("Duplicate"))
        self._rename = self._button("profile_rename", self.tr("Rename"))
        self._delete = self._button("profile_delete", self.tr("Delete"))
        self._problem = wrapped("profile_problem", tone="danger", size="small")
        self._problem.hide()
        self._buttons = PlainButtonBox("profile_buttons", QDialogButtonBox.StandardButton.Close)
        grid = QGridLayout()
        grid.setSpacing(token.SPACE_S)
        grid.addWidget(self._name, 0, 0, 1, 2)
        grid.addWidget(self._new, 1, 0)
        grid.addWidget(self._copy, 1, 1)
        grid.addWidget(self._rename, 2, 0)
        grid.addWidget(self._delete, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        column.addWidget(wrapped("profile_about", about, tone="dim", size="small"))
        column.addWidget(self._list, 1)
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)

    @staticmethod
    def _button(name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        return made

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._place_buttons)
        self._name.textChanged.connect(self._place_buttons)
        self._new.clicked.connect(self._on_new)
        self._copy.clicked.connect(self._on_copy)
        self._rename.clicked.connect(self._on_rename)
        self._delete.clicked.connect(self._on_delete)
        self._buttons.rejected.connect(self.reject)

    def _renew(self, selected: str) -> None:
        self._list.clear()
        self._list.addItems(self._shelf.names())
        for number in range(self._list.count()):
            if self._list.item(number).text() == selected:
                self._list.setCurrentRow(number)
        self._place_buttons()

    def _place_buttons(self) -> None:
        named, chosen = bool(self._name.text().strip()), bool(self.selected)
        self._new.setEnabled(named)
        self._copy.setEnabled(named and chosen)
        self._rename.setEnabled(named and chosen)
        self._delete.setEnabled(chosen)

    def _on_new(self) -> None:
        name = self._name.text().strip()
        self._do(lambda: self._shelf.create(name, self._settings()), name)

    def _on_copy(self) -> None:
        source, name = self.selected, self._name.text().strip()
        self._do(lambda: self._shelf.duplicate(source, name), name)

    def _on_rename(self) -> None:
        source, name = self.selected, self._name.text().strip()
        if self._do(lambda: self._shelf.rename(source, name), name) and source == self._present:
            self._use(name)

    def _on_delete(self) -> None:
        name = self.selected
        if self._do(lambda: self._shelf.delete(name), "") and name == self._present:
            self._use("")

    def _settings(self) -> Settings:
        return self._shelf.store(self._present).load({}).settings

    def _use(self, name: str) -> None:
        self._present = name
        self.chosen.emit(name)

    def _do(self, act: Callable[[], None], selected: str) -> bool:
        try:
            act()
        except UserFacingError as error:
            self._problem.setText(str(error))
            self._problem.show()
            announce(self, str(error))
            return False
        self._problem.hide()
        self._name.setFocus()  # A button without a name to act on would let go of the keyboard.
        self._name.clear()
        self._renew(selected)
        return True
