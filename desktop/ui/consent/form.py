"""What the person fills in on a consent card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop.core.consent import ConsentField, FieldValue
from desktop.ui import token
from desktop.ui.button import indent

_LONGEST = 2000
_WIDEST = 1e12
_ROWS_SHOWN = 5
_MOST_LINES = 100


class ConsentForm(QWidget):
    """A row for each field; ``changed`` tells that ``complete`` may be another."""

    changed = Signal()

    def __init__(self, fields: Sequence[ConsentField]) -> None:
        super().__init__()
        self.setObjectName("consent_form")
        self._conditions: list[Callable[[], bool]] = []
        self._values: dict[str, Callable[[], FieldValue]] = {}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(token.SPACE_XS)
        rows.setHorizontalSpacing(token.SPACE_S)
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
        return all(is_met() for is_met in self._conditions)

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
            case "choices":
                return self._several(field)
            case "lines":
                return self._lines(field)
        return self._line(field)

    def _line(self, field: ConsentField) -> QLineEdit:
        line = QLineEdit(str(field.default))
        line.setMaxLength(_LONGEST)
        line.textChanged.connect(self.changed)
        if field.required:
            self._conditions.append(lambda: bool(line.text().strip()))
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

    def _several(self, field: ConsentField) -> QListWidget:
        several = QListWidget()
        usual = field.default if isinstance(field.default, tuple) else ()
        for choice in field.choices:
            item = QListWidgetItem(choice, several)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
            checked = Qt.CheckState.Checked if choice in usual else Qt.CheckState.Unchecked
            item.setCheckState(checked)
        rows = min(len(field.choices), _ROWS_SHOWN)
        several.setFixedHeight(several.sizeHintForRow(0) * rows + 2 * several.frameWidth() + 2)
        several.itemChanged.connect(self.changed)

        def chosen() -> tuple[str, ...]:
            items = (several.item(row) for row in range(several.count()))
            return tuple(i.text() for i in items if i.checkState() is Qt.CheckState.Checked)

        self._keep_several(field, chosen)
        return several

    def _lines(self, field: ConsentField) -> QPlainTextEdit:
        lines = QPlainTextEdit("\n".join(field.default) if isinstance(field.default, tuple) else "")
        lines.setPlaceholderText(self.tr("One on each line"))
        lines.setTabChangesFocus(True)
        lines.setFixedHeight(lines.fontMetrics().lineSpacing() * _ROWS_SHOWN)
        lines.textChanged.connect(self.changed)

        def written() -> tuple[str, ...]:
            parts = (part.strip()[:_LONGEST] for part in lines.toPlainText().splitlines())
            return tuple(part for part in parts if part)[:_MOST_LINES]

        self._keep_several(field, written)
        return lines

    def _keep_several(self, field: ConsentField, read: Callable[[], tuple[str, ...]]) -> None:
        most = field.most or _MOST_LINES
        self._values[field.name] = read
        self._conditions.append(lambda: field.least <= len(read()) <= most)

    def _whole_number(self, field: ConsentField) -> QSpinBox:
        number = QSpinBox()
        indent(number)
        number.setRange(-(2**31), 2**31 - 1)
        number.setValue(int(_number_of(field.default)))
        self._values[field.name] = number.value
        return number

    def _number(self, field: ConsentField) -> QDoubleSpinBox:
        number = QDoubleSpinBox()
        indent(number)
        number.setDecimals(6)
        number.setRange(-_WIDEST, _WIDEST)
        number.setValue(_number_of(field.default))
        self._values[field.name] = number.value
        return number


def _number_of(value: FieldValue) -> float:
    return float(value or 0) if not isinstance(value, tuple) else 0.0
