"""A bar that grows from *your usual* in the middle, to either side."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.ui import token
from desktop.ui.button import label
from desktop.ui.theme import Theme


class DeviationBar(QWidget):
    """Draws one difference; ``span`` is what reaches the end of the bar."""

    def __init__(self, theme: Theme, span: float) -> None:
        super().__init__()
        self._theme = theme
        self._span = span
        self._value: float | None = None
        self._steady = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_value(self, value: float | None, *, steady: bool) -> None:
        """Take a difference, None where nothing is known; not ``steady`` draws it pale."""
        if (value, steady) != (self._value, self._steady):
            self._value, self._steady = value, steady
            self.update()

    def sizeHint(self) -> QSize:
        """Prefer a thin strip."""
        return QSize(120, 12)

    def minimumSizeHint(self) -> QSize:
        """Stay readable when narrow."""
        return QSize(60, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the difference and the mark of the usual."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, height = self.width() / 2, float(self.height())
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(QRectF(0, 2, self.width(), height - 4), 4, 4)
        if self._value is not None:
            share = max(-1.0, min(1.0, self._value / self._span))
            painter.setOpacity(1.0 if self._steady else 0.5)
            painter.setBrush(self._theme.color("accent"))
            left = middle + min(0.0, share) * middle
            painter.drawRoundedRect(QRectF(left, 2, abs(share) * middle, height - 4), 3, 3)
            painter.setOpacity(1.0)
        painter.setPen(QPen(self._theme.color("text_dim"), 2))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, height))
        painter.end()


class DeviationRow(QWidget):
    """A title, the value in words and the bar."""

    def __init__(self, theme: Theme, name: str, title: str, span: float) -> None:
        super().__init__()
        self.setObjectName(f"cue_{name}")
        self._title = title
        self._value = label(f"cue_{name}_value", size="small")
        self._bar = DeviationBar(theme, span)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(token.SPACE_S)
        grid.setVerticalSpacing(2)
        grid.addWidget(label(f"cue_{name}_title", title, tone="dim", size="small"), 0, 0)
        grid.addWidget(self._value, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._bar, 1, 0, 1, 2)

    @property
    def value_text(self) -> str:
        """The value as it is written."""
        return self._value.text()

    def show_value(self, value: float | None, text: str, *, steady: bool) -> None:
        """Show a difference and its words."""
        self._bar.show_value(value, steady=steady)
        self._value.setText(text)
        self.setAccessibleName(f"{self._title}: {text}")
