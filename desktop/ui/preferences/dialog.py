"""The preferences page, made from the settings' declarations."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings.declaration import declarations
from desktop.settings.sections import Settings
from desktop.settings.value import replaced
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import PlainButtonBox, wrapped
from desktop.ui.preferences.group import Group
from desktop.ui.preferences.row import Row
from desktop.ui.preferences.wording import title_of
from desktop.ui.shortcut.conflict import conflicts
from desktop.ui.theme import Theme

_SECTION = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 168
NOTHING: Mapping[str, str] = {}


class PreferencesDialog(QDialog):
    """Edits a copy of the settings; ``settings_changed`` carries the new tree on Save.

    ``fixed`` names settings that a flag or the environment has set, and what did. A page of a
    hundred settings is made one group a turn of the loop, so that nothing else has to wait.
    """

    settings_changed = Signal(object)
    setup_requested = Signal(object)

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        fixed: Mapping[str, str] = NOTHING,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._theme = theme
        self._fixed = fixed
        self._groups: list[Group] = []
        self._wanted = ""
        self._make = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._furnish_next()
        self.resize(theme.room(780, 620))

    @property
    def complete(self) -> bool:
        """Whether every group has been made."""
        return all(group.furnished for group in self._groups)

    def edited(self) -> Settings:
        """Return the settings as they stand in the form."""
        new = self._settings
        for row in self._rows():
            if row.editor.touched:
                new = replaced(new, row.declaration, row.editor.value())
        return new

    def show_section(self, section: str) -> None:
        """Bring a group to the top, as soon as everything above it is there."""
        self._wanted = section
        if self.complete:
            self._scroll_to_wanted()

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("preferences_search")
        self._search.setAccessibleName(self.tr("Search the preferences"))
        self._search.setPlaceholderText(self.tr("Search the preferences"))
        self._search.setClearButtonEnabled(True)
        middle = QHBoxLayout()
        middle.setSpacing(token.SPACE_M)
        middle.addWidget(self._listed())
        middle.addWidget(self._page(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        whole.setSpacing(token.SPACE_M)
        whole.addWidget(self._search)
        whole.addLayout(middle, 1)
        whole.addLayout(self._foot())

    def _listed(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setObjectName("preferences_groups")
        self._list.setAccessibleName(self.tr("Groups of settings"))
        self._list.setFixedWidth(self._theme.mark(_LIST_WIDTH))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        for item in dataclasses.fields(self._settings):
            entry = QListWidgetItem(title_of(item.name), self._list)
            entry.setData(_SECTION, item.name)
        return self._list

    def _page(self) -> QScrollArea:
        page = QWidget()
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(token.SPACE_S, 0, token.SPACE_S, 0)
        column.setSpacing(token.SPACE_S)
        for item in dataclasses.fields(self._settings):
            section = type(getattr(self._settings, item.name))
            group = Group(item.name, list(declarations(item.name, section)))
            self._groups.append(group)
            column.addWidget(group)
        self._nothing = wrapped("preferences_nothing", tone="dim")
        self._nothing.setText(self.tr("No setting has these words in its name or its help."))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("preferences_area")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        return self._area

    def _foot(self) -> QHBoxLayout:
        self._more = QCheckBox(self.tr("Show advanced settings"))
        self._more.setObjectName("preferences_advanced")
        self._setup = QPushButton(self.tr("Show what is sent…"))
        self._setup.setObjectName("preferences_setup")
        self._setup.setToolTip(
            self.tr("The configuration that a session with these settings begins with, as JSON")
        )
        self._setup.setAutoDefault(False)
        self._buttons = PlainButtonBox(
            "preferences_buttons",
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel,
        )
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addWidget(self._setup)
        row.addStretch(1)
        row.addWidget(self._buttons)
        return row

    def _connect(self) -> None:
        self._make.timeout.connect(self._furnish_next)
        self._more.toggled.connect(self._filter)
        self._search.textChanged.connect(self._filter)
        self._list.itemActivated.connect(self._on_group_chosen)
        self._list.currentItemChanged.connect(self._on_group_chosen)
        self._setup.clicked.connect(self._on_setup_clicked)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _rows(self) -> Iterator[Row]:
        for group in self._groups:
            yield from group.rows

    def _furnish_next(self) -> None:
        group = next((group for group in self._groups if not group.furnished), None)
        if group is None:
            self._check_keys()
            self._filter()
            self._scroll_to_wanted()
            return
        for row in group.furnish(self._theme, self._settings, self._fixed):
            if row.declaration.kind == "keys":
                row.editor.changed.connect(self._check_keys)
        group.show_matching(self._search.text().strip(), advanced=self._more.isChecked())
        self._make.start()

    def _filter(self) -> None:
        sought, advanced = self._search.text().strip(), self._more.isChecked()
        shown = [group.show_matching(sought, advanced=advanced) for group in self._groups]
        for number, some in enumerate(shown):
            self._list.item(number).setHidden(not some)
        self._nothing.setVisible(not any(shown))
        if not any(shown):
            announce(self._nothing, self._nothing.text())

    def _check_keys(self) -> None:
        """Say at each key which other action has it too."""
        rows = {row.declaration.path: row for row in self._rows() if row.declaration.kind == "keys"}
        keys = {path: str(row.editor.value()) for path, row in rows.items()}
        found = conflicts(keys)
        for path, row in rows.items():
            others = [rows[other].editor.widget.accessibleName() for other in found.get(path, ())]
            text = self.tr("The same keys also belong to: {others}.")
            row.warn(text.format(others=", ".join(others)) if others else "")

    def _scroll_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        for number, group in enumerate(self._groups):
            if group.section == wanted:
                self._list.setCurrentRow(number)
                # The page knows where its groups are once it is laid out.
                self._column.activate()
                self._area.verticalScrollBar().setValue(group.y())

    def _on_group_chosen(self, entry: QListWidgetItem | None) -> None:
        if entry is None:
            return
        section = entry.data(_SECTION)
        for group in self._groups:
            if group.section == section and group.isVisible():
                self._area.verticalScrollBar().setValue(group.y())

    def _on_setup_clicked(self) -> None:
        self.setup_requested.emit(self.edited())

    def _on_accepted(self) -> None:
        new = self.edited()
        if new != self._settings:
            self.settings_changed.emit(new)
        self.accept()
