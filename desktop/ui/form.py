"""Editors for declared settings: one widget for each kind of value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from desktop.settings.declaration import Declaration

_LARGEST = 1_000_000


class Editor(QObject):
    """One declared setting and the widget that edits it."""

    def __init__(self, declaration: Declaration, value: object) -> None:
        super().__init__()
        self.declaration = declaration
        self.widget = _widget(declaration, value)
        self.widget.setObjectName(f"setting_{declaration.section}_{declaration.name}")
        self.widget.setAccessibleName(declaration.label)
        self.widget.setAccessibleDescription(declaration.help)
        self.widget.setToolTip(declaration.help)

    def value(self) -> bool | int | float | str:
        """Return what stands in the widget now."""
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QComboBox():
                return self.widget.currentText()
            case QSpinBox() | QDoubleSpinBox():
                return self.widget.value()
            case QLineEdit():
                return self.widget.text().strip()
        raise TypeError(type(self.widget).__name__)


def _widget(declaration: Declaration, value: Any) -> QWidget:  # noqa: ANN401 - as declared
    if declaration.type is bool:
        box = QCheckBox(declaration.label)
        box.setChecked(bool(value))
        return box
    if declaration.choices:
        return _choices(declaration, str(value))
    if declaration.type in (int, float):
        return _number(declaration, value)
    return QLineEdit(str(value))


def _choices(declaration: Declaration, value: str) -> QComboBox:
    combo = QComboBox()
    combo.addItems(list(declaration.choices))
    combo.setCurrentText(value)
    return combo


def _number(declaration: Declaration, value: float) -> QWidget:
    low = -_LARGEST if declaration.minimum is None else declaration.minimum
    high = _LARGEST if declaration.maximum is None else declaration.maximum
    if declaration.type is int:
        whole = QSpinBox()
        whole.setRange(int(low), int(high))
        whole.setValue(int(value))
        return whole
    number = QDoubleSpinBox()
    number.setDecimals(2)
    number.setSingleStep(0.1)
    number.setRange(low, high)
    number.setValue(value)
    return number
