"""What the person fills in on a consent card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desktop.core.consent import ConsentField, FieldValue
from desktop.ui import token

_LONGEST = 2000
_WIDEST = 1e12


class ConsentForm(QWidget):
    """A row for each field; ``changed`` tells that ``complete`` may be another."""

    changed = Signal()

    def __init__(self, fields: Sequence[ConsentField]) -> None:
        super().__init__()
        self.setObjectName("consent_form")
        self._needed: list[QLineEdit] = []
        self._values: dict[str, Callable[[], FieldValue]] = {}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(token.SPACE_XS)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in fields:
            editor = self._editor(field)
            editor.setObjectName(f"consent_field_{field.name}")
            editor.setAccessibleName(field.label)
            if isinstance(editor, QCheckBox):
                rows.addRow(editor)
            else:
                rows.addRow(field.label, editor)

    @property
    def complete(self) -> bool:
        """Whether everything that is needed is filled in."""
        return all(editor.text().strip() for editor in self._needed)

    def values(self) -> dict[str, FieldValue]:
        """Return what is filled in."""
        return {name: value() for name, value in self._values.items()}

    def _editor(self, field: ConsentField) -> QWidget:
        match field.kind:
            case "boolean":
                return self._box(field)
            case "choice":
                return self._list(field)
            case "integer":
                return self._whole_number(field)
            case "number":
                return self._number(field)
        return self._line(field)

    def _line(self, field: ConsentField) -> QLineEdit:
        line = QLineEdit(str(field.default))
        line.setMaxLength(_LONGEST)
        line.textChanged.connect(self.changed)
        if field.required:
            self._needed.append(line)
        self._values[field.name] = line.text
        return line

    def _box(self, field: ConsentField) -> QCheckBox:
        box = QCheckBox(field.label)
        box.setChecked(bool(field.default))
        self._values[field.name] = box.isChecked
        return box

    def _list(self, field: ConsentField) -> QComboBox:
        choices = QComboBox()
        choices.addItems(field.choices)
        choices.setCurrentText(str(field.default))
        self._values[field.name] = choices.currentText
        return choices

    def _whole_number(self, field: ConsentField) -> QSpinBox:
        number = QSpinBox()
        number.setRange(-(2**31), 2**31 - 1)
        number.setValue(int(field.default or 0))
        self._values[field.name] = number.value
        return number

    def _number(self, field: ConsentField) -> QDoubleSpinBox:
        number = QDoubleSpinBox()
        number.setDecimals(6)
        number.setRange(-_WIDEST, _WIDEST)
        number.setValue(float(field.default or 0))
        self._values[field.name] = number.value
        return number
