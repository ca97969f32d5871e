"""A sentence to try, as a button that says it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui import token
from desktop.ui.button import isolated
from desktop.ui.theme import Theme

_PAD = token.SPACE_M
_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class Saying(QAbstractButton):
    """Says its sentence when clicked; wraps, because it is there to be read out."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = text
        self.setObjectName("saying")
        quoted = QLocale().quoteString(text)
        self.setText(isolated(quoted))
        self.setAccessibleName(self.tr("Say: {text}").format(text=text))
        self.setToolTip(self.tr("Say this by typing it for you"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """Narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped sentence needs."""
        return self._text_area(width).height() + 2 * token.SPACE_XS + 6

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD + 4
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Wrap rather than clip."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a pill with the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        edge = self._theme.color("focus" if focused else "border")
        painter.setPen(QPen(edge, 2 if focused else 1))
        hot = self.underMouse() or self.isDown()
        painter.setBrush(self._theme.color("raised" if hot else "surface"))
        painter.drawRoundedRect(inside, 14, 14)
        painter.setPen(self._theme.color("text"))
        painter.drawText(self.rect().adjusted(_PAD, 0, -_PAD, 0), _FLAGS, self.text())
        painter.end()

    def _text_area(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - 2 * _PAD), 10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text())

    def _on_clicked(self) -> None:
        self.chosen.emit(self._sentence)
