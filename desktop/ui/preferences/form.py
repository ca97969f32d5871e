"""Editors for declared settings: one widget for each kind of value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desktop.settings.declaration import Declaration
from desktop.ui.button import indent
from desktop.ui.preferences.folder_line import FolderLine
from desktop.ui.preferences.hidden_line import HiddenLine
from desktop.ui.preferences.wording import choice_text, explanation, told

_LARGEST = 1_000_000


class _WheelStays(QObject):
    """Keeps the wheel from changing what has not been focused: it is meant for the page."""

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


class _Number(QDoubleSpinBox):
    """Writes no zeros behind the point that say nothing."""

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt calls it so
        """Return a number as one would write it."""
        point = self.locale().decimalPoint()
        text = super().textFromValue(value)
        return text.rstrip("0").rstrip(point) if point in text else text


class Editor(QObject):
    """One declared setting and the widget that edits it."""

    changed = Signal()

    def __init__(self, declaration: Declaration, value: object) -> None:
        super().__init__()
        self.declaration = declaration
        self.widget = _widget(declaration, value)
        self.widget.setObjectName(f"setting_{declaration.section}_{declaration.name}")
        self.widget.setAccessibleName(told(declaration.label))
        self.widget.setAccessibleDescription(explanation(declaration))
        self.widget.setToolTip(told(declaration.help))
        self._connect()
        self._before = self.value()

    @property
    def touched(self) -> bool:
        """Whether the widget holds something else than at first."""
        return self.value() != self._before

    @property
    def at_default(self) -> bool:
        """Whether the widget holds the default."""
        return bool(self.value() == self.declaration.default)

    def reset(self) -> None:
        """Put the default into the widget."""
        self.put(self.declaration.default)

    def put(self, value: Any) -> None:  # noqa: ANN401 - as declared
        """Put a value into the widget."""
        match self.widget:
            case QCheckBox():
                self.widget.setChecked(bool(value))
            case QComboBox():
                self.widget.setCurrentIndex(self.widget.findData(str(value)))
            case QSpinBox() | QDoubleSpinBox():
                self.widget.setValue(value)
            case QKeySequenceEdit():
                self.widget.setKeySequence(QKeySequence(str(value)))
            case QLineEdit():
                self.widget.setText(str(value))

    def value(self) -> bool | int | float | str:
        """Return what stands in the widget now."""
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QComboBox():
                return str(self.widget.currentData())
            case QSpinBox() | QDoubleSpinBox():
                return self.widget.value()
            case QKeySequenceEdit():
                return self.widget.keySequence().toString()
            case QLineEdit():
                return self.widget.text().strip()
        raise TypeError(type(self.widget).__name__)

    def _connect(self) -> None:
        match self.widget:
            case QCheckBox():
                self.widget.toggled.connect(self.changed)
            case QComboBox():
                self.widget.currentIndexChanged.connect(self.changed)
            case QSpinBox() | QDoubleSpinBox():
                self.widget.valueChanged.connect(self.changed)
            case QKeySequenceEdit():
                self.widget.keySequenceChanged.connect(self.changed)
            case QLineEdit():
                self.widget.textChanged.connect(self.changed)
        if isinstance(self.widget, QComboBox | QAbstractSpinBox):
            self.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.widget.installEventFilter(_WheelStays(self.widget))


def _widget(declaration: Declaration, value: Any) -> QWidget:  # noqa: ANN401 - as declared
    if declaration.type is bool:
        box = QCheckBox(told(declaration.label))
        box.setChecked(bool(value))
        return box
    if declaration.kind == "keys":
        return _keys(declaration, str(value))
    if declaration.choices:
        return _choices(declaration, str(value))
    if declaration.type in (int, float):
        return _number(declaration, value)
    lines = {"folders": FolderLine, "hidden": HiddenLine}
    line = lines.get(declaration.kind, QLineEdit)(str(value))
    line.setCursorPosition(0)
    return line


def _keys(declaration: Declaration, value: str) -> QKeySequenceEdit:
    edit = QKeySequenceEdit(QKeySequence(value))
    edit.setMaximumSequenceLength(1)
    edit.setClearButtonEnabled(True)
    inner = edit.findChild(QLineEdit)
    if inner is not None:
        inner.setObjectName(f"keys_{declaration.section}_{declaration.name}")
        inner.setAccessibleName(told(declaration.label))
    return edit


def _choices(declaration: Declaration, value: str) -> QComboBox:
    combo = QComboBox()
    for choice in declaration.choices:
        combo.addItem(choice_text(choice), choice)
    combo.setCurrentIndex(combo.findData(value))
    return combo


def _number(declaration: Declaration, value: float) -> QWidget:
    low = -_LARGEST if declaration.minimum is None else declaration.minimum
    high = _LARGEST if declaration.maximum is None else declaration.maximum
    if declaration.type is int:
        whole = QSpinBox()
        whole.setRange(int(low), int(high))
        whole.setValue(int(value))
        indent(whole)
        return whole
    number = _Number()
    indent(number)
    number.setDecimals(2)
    number.setSingleStep(0.1)
    number.setRange(low, high)
    number.setValue(value)
    return number
