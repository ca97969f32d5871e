"""Something to look at: a page that the rehearsal shares a part of."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.core.media import Region

WIDTH, HEIGHT = 640, 400
TEXT = ("Quarterly report", "Revenue 4.2 million", "Margin 31 percent")


def paint_page(painter: QPainter, area: QRect, *, changed: bool) -> None:
    """Draw the page; ``changed`` draws it with another colour at its side."""
    painter.fillRect(area, QColor("white"))
    side = QRect(area.left(), area.top(), 120, area.height())
    painter.fillRect(side, QColor("#1a7f37" if changed else "#0b57d0"))
    painter.setPen(QColor("#111111"))
    painter.setFont(QFont("DejaVu Sans", 24))
    for number, line in enumerate(TEXT):
        painter.drawText(QPoint(area.left() + 150, area.top() + 100 + 90 * number), line)


def page_picture(*, changed: bool = False) -> QImage:
    """Return the page as a picture, for where there is no screen to show it on."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, image.rect(), changed=changed)
    painter.end()
    return image


class Page(QWidget):
    """The page as a window without a frame, as another program would show it."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Tool)
        self.setObjectName("rehearsal_page")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFixedSize(WIDTH, HEIGHT)
        self._changed = False

    @property
    def region(self) -> Region:
        """Return where it stands, in physical pixels."""
        scale = self.devicePixelRatio()
        place = self.geometry()
        return Region(
            round(place.x() * scale),
            round(place.y() * scale),
            round(place.width() * scale),
            round(place.height() * scale),
        )

    def change(self) -> None:
        """Look different from now on."""
        self._changed = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        paint_page(painter, self.rect(), changed=self._changed)
        painter.end()
