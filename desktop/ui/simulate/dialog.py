"""One fault with its parameters, as a form made from the server's own description."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.core.simulation import FaultOffer, FaultParameter
from desktop.ui import token
from desktop.ui.button import PlainButtonBox, indent, label, wrapped
from desktop.ui.simulate.wording import choice_of, name_of, told

_WIDTH = 420


class FaultDialog(QDialog):
    """Asks for a fault's parameters and when it shall show; ``ordered`` carries name and choice."""

    ordered = Signal(str, object)

    def __init__(self, fault: FaultOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(told(fault.title))
        self._fault = fault
        self._editors = [(item, _editor(item)) for item in fault.parameters]
        self._when = self._timings()
        self._build()
        self.resize(_WIDTH, self.sizeHint().height())

    def chosen(self) -> dict[str, str]:
        """Return the parameters that differ from their defaults, and when it shall show."""
        found = {
            item.name: _value(widget)
            for item, widget in self._editors
            if _value(widget) != _as_text(item)
        }
        when = self._when.currentData()
        return found if when == "now" else {**found, "at": str(when)}

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(token.SPACE_M)
        form.setVerticalSpacing(token.SPACE_S)
        for item, widget in self._editors:
            name = label(f"fault_{item.name}_label", name_of(item.name))
            form.addRow(name, _explained(item, widget))
        if self._when.count() > 1:
            form.addRow(label("fault_when_label", self.tr("When")), self._when)
        buttons = PlainButtonBox("fault_buttons", QDialogButtonBox.StandardButton.Cancel)
        show = buttons.addButton(self.tr("Show it"), QDialogButtonBox.ButtonRole.AcceptRole)
        show.setObjectName("fault_show")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_L, token.SPACE_L, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_M)
        column.addWidget(wrapped("fault_sentence", told(self._fault.sentence)))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)

    def _timings(self) -> QComboBox:
        words = {
            "now": self.tr("Now"),
            "connect": self.tr("At the next connection"),
            "resume": self.tr("At the next resumption"),
            "turn": self.tr("At the next turn"),
        }
        box = QComboBox()
        box.setObjectName("fault_when")
        box.setAccessibleName(self.tr("When"))
        for timing in ("now", *self._fault.timings):
            if timing in words and box.findData(timing) < 0:
                box.addItem(words[timing], timing)
        return box

    def _on_accepted(self) -> None:
        self.ordered.emit(self._fault.name, self.chosen())
        self.accept()


def _explained(item: FaultParameter, widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(widget)
    help_text = wrapped(f"fault_{item.name}_help", told(item.sentence), tone="dim", size="small")
    column.addWidget(help_text)
    return column


def _editor(item: FaultParameter) -> QWidget:
    widget = _widget(item)
    widget.setObjectName(f"fault_{item.name}")
    widget.setAccessibleName(name_of(item.name))
    widget.setAccessibleDescription(told(item.sentence))
    widget.setToolTip(told(item.sentence))
    return widget


def _widget(item: FaultParameter) -> QWidget:
    if item.kind == "choice":
        box = QComboBox()
        for choice in item.choices:
            box.addItem(choice_of(choice), choice)
        box.setCurrentIndex(box.findData(str(item.default)))
        return box
    if item.kind == "text" or isinstance(item.default, str):
        return QLineEdit(str(item.default))
    if isinstance(item.default, int):
        whole = QSpinBox()
        indent(whole)
        whole.setRange(int(item.least), int(item.most))
        whole.setValue(item.default)
        return whole
    number = QDoubleSpinBox()
    indent(number)
    number.setRange(item.least, item.most)
    number.setValue(item.default)
    return number


def _value(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return str(widget.currentData())
        case QSpinBox():
            return str(widget.value())
        case QDoubleSpinBox():
            return f"{widget.value():g}"
        case QLineEdit():
            return widget.text().strip()
    raise TypeError(type(widget).__name__)


def _as_text(item: FaultParameter) -> str:
    if isinstance(item.default, str):
        return item.default
    return str(item.default) if isinstance(item.default, int) else f"{item.default:g}"
