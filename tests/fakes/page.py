"""A borderless window that paints on command: run by ``tests.fakes.vision.TestPage``.

Each line of standard input is a colour, or the word ``text`` for prose in black, and a rectangle
``x,y,w,h``; the answer is the monotonic
time at which the X server had drawn it.
"""

from __future__ import annotations

import sys
import threading
import time

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

PROSE = "The quick brown fox jumps over the lazy dog while 1,234 mice look on. "


class Commands(QObject):
    line = Signal(str)
    ended = Signal()

    def read(self) -> None:
        for line in sys.stdin:
            self.line.emit(line)
        self.ended.emit()


class Page(QWidget):
    def __init__(self, geometry: QRect) -> None:
        super().__init__(None, Qt.WindowType.BypassWindowManagerHint)
        self.setGeometry(geometry)
        self._canvas = QPixmap(geometry.size())
        self._canvas.fill(Qt.GlobalColor.white)

    def paint(self, line: str) -> None:
        colour, _, rectangle = line.strip().partition(" ")
        area = parse(rectangle) if rectangle else self.rect()
        with QPainter(self._canvas) as painter:
            if colour == "text":
                painter.drawText(area, Qt.TextFlag.TextWrapAnywhere, PROSE * (area.height() // 4))
            else:
                painter.fillRect(area, QColor(colour))
        self.repaint()
        self.tell()

    def tell(self) -> None:
        screen = QGuiApplication.primaryScreen()
        screen.grabWindow(self.winId(), 0, 0, 1, 1)  # answered only after all that was drawn
        sys.stdout.write(f"{time.monotonic()}\n")
        sys.stdout.flush()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._canvas)


def parse(rectangle: str) -> QRect:
    return QRect(*(int(part) for part in rectangle.split(",")))


def main() -> None:
    application = QApplication([])
    page = Page(parse(sys.argv[1]))
    page.show()
    page.repaint()
    commands = Commands()
    commands.line.connect(page.paint)
    commands.ended.connect(application.quit)
    page.tell()
    threading.Thread(target=commands.read, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main()
