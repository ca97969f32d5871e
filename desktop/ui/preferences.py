"""The preferences page, made from the settings' declarations."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings.declaration import declarations
from desktop.settings.sections import Settings
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.form import Editor

_LABELS_WIDTH = 150


class PreferencesDialog(QDialog):
    """Edits a copy of the settings; ``settings_changed`` carries the new tree on Save."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._editors: list[Editor] = []
        self._advanced: list[QWidget] = []
        self._build()
        self._connect()
        self._show_advanced(False)
        self.resize(560, 560)

    def edited(self) -> Settings:
        """Return the settings as they stand in the form."""
        sections = {}
        for item in dataclasses.fields(self._settings):
            values: dict[str, Any] = {
                editor.declaration.name: editor.value()
                for editor in self._editors
                if editor.declaration.section == item.name
            }
            sections[item.name] = dataclasses.replace(getattr(self._settings, item.name), **values)
        return dataclasses.replace(self._settings, **sections)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        for title, section, editors in self._sections():
            self._add_section(column, title, section, editors)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._more = QCheckBox(self.tr("Show advanced settings"))
        self._more.setObjectName("preferences_advanced")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        note = self.tr("Changes of the session and devices apply from the next session.")
        self._buttons.setObjectName("preferences_buttons")
        foot = QVBoxLayout()
        foot.setContentsMargins(token.SPACE_L, 0, token.SPACE_L, token.SPACE_M)
        foot.addWidget(wrapped("preferences_note", note, tone="dim", size="small"))
        last = QHBoxLayout()
        last.addWidget(self._more, 1)
        last.addWidget(self._buttons)
        foot.addLayout(last)
        whole.addLayout(foot)

    def _sections(self) -> Iterator[tuple[str, str, list[Editor]]]:
        for item in dataclasses.fields(self._settings):
            section = getattr(self._settings, item.name)
            editors = [
                Editor(declaration, getattr(section, declaration.name))
                for declaration in declarations(item.name, type(section))
            ]
            self._editors += editors
            yield self._title_of(item.name), item.name, editors

    def _title_of(self, section: str) -> str:
        return {
            "session": self.tr("Session"),
            "demo": self.tr("Demo"),
            "audio": self.tr("Sound"),
            "vision": self.tr("Screen and camera"),
            "co_listener": self.tr("Co-listener"),
            "cues": self.tr("Cues"),
            "tools": self.tr("Tools"),
            "memory": self.tr("Memory"),
            "cost": self.tr("Cost"),
            "model": self.tr("Model"),
            "appearance": self.tr("Appearance"),
        }.get(section, section.replace("_", " ").capitalize())

    def _add_section(
        self, column: QVBoxLayout, title: str, section: str, editors: list[Editor]
    ) -> None:
        block = QWidget()
        block.setObjectName(f"section_{section}")
        inner = QVBoxLayout(block)
        inner.setContentsMargins(0, 0, 0, token.SPACE_M)
        inner.setSpacing(token.SPACE_S)
        inner.addWidget(label(f"section_{section}_title", title, size="title"))
        basic = [editor for editor in editors if not editor.declaration.advanced]
        advanced = [editor for editor in editors if editor.declaration.advanced]
        if basic:
            inner.addWidget(_form(basic))
        if advanced:
            more = _form(advanced)
            inner.addWidget(more)
            self._advanced.append(more if basic else block)
        column.addWidget(block)

    def _connect(self) -> None:
        self._more.toggled.connect(self._show_advanced)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _show_advanced(self, shown: bool) -> None:
        for widget in self._advanced:
            widget.setVisible(shown)

    def _on_accepted(self) -> None:
        new = self.edited()
        if new != self._settings:
            self.settings_changed.emit(new)
        self.accept()


def _form(editors: list[Editor]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(token.SPACE_M)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, _LABELS_WIDTH)
    grid.setColumnStretch(1, 1)
    for index, editor in enumerate(editors):
        _add_row(grid, 3 * index, editor)
    return page


def _add_row(grid: QGridLayout, row: int, editor: Editor) -> None:
    declared = editor.declaration
    name = f"{declared.section}_{declared.name}"
    if not isinstance(editor.widget, QCheckBox):
        title = label(f"label_{name}", declared.label)
        title.setBuddy(editor.widget)
        grid.addWidget(title, row, 0)
    grid.addWidget(editor.widget, row, 1)
    if declared.help:
        grid.addWidget(wrapped(f"help_{name}", declared.help, tone="dim", size="small"), row + 1, 1)
    grid.setRowMinimumHeight(row + 2, token.SPACE_XS)
