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
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings.declaration import declarations
from desktop.settings.sections import Settings
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.form import Editor


class PreferencesDialog(QDialog):
    """Edits a copy of the settings; ``settings_changed`` carries the new tree on Save."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._editors: list[Editor] = []
        self._advanced: list[tuple[QFormLayout, QWidget]] = []
        self._advanced_heads: list[QLabel] = []
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
        whole.addWidget(area, 1)
        note = self.tr("Changes of the session and devices apply from the next session.")
        whole.addWidget(wrapped("preferences_note", note, tone="dim", size="small"))
        whole.addWidget(self._more)
        whole.addWidget(self._buttons)

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
            "appearance": self.tr("Appearance"),
        }.get(section, section.replace("_", " ").capitalize())

    def _add_section(
        self, column: QVBoxLayout, title: str, section: str, editors: list[Editor]
    ) -> None:
        head = label(f"section_{section}", title, size="title")
        column.addWidget(head)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setHorizontalSpacing(token.SPACE_M)
        form.setVerticalSpacing(token.SPACE_S)
        for editor in editors:
            self._add_row(form, editor)
        column.addLayout(form)
        column.addSpacing(token.SPACE_M)
        if all(editor.declaration.advanced for editor in editors):
            self._advanced_heads.append(head)

    def _add_row(self, form: QFormLayout, editor: Editor) -> None:
        declared = editor.declaration
        if isinstance(editor.widget, QCheckBox):
            form.addRow("", editor.widget)
        else:
            name = label(f"label_{declared.section}_{declared.name}", declared.label)
            name.setBuddy(editor.widget)
            form.addRow(name, editor.widget)
        if declared.advanced:
            self._advanced.append((form, editor.widget))

    def _connect(self) -> None:
        self._more.toggled.connect(self._show_advanced)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _show_advanced(self, shown: bool) -> None:
        for form, widget in self._advanced:
            form.setRowVisible(widget, shown)
        for head in self._advanced_heads:
            head.setVisible(shown)

    def _on_accepted(self) -> None:
        new = self.edited()
        if new != self._settings:
            self.settings_changed.emit(new)
        self.accept()
