"""A window of one colour in a process of its own, which a test moves and hides.

Run as a program it is that window: arguments are title, geometry ``x,y,w,h`` and colour; each line
of standard input is an order, answered with a line when it was given to the window system.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading


class TestWindow:
    __test__ = False

    def __init__(self, display: str, title: str, geometry: str, colour: str) -> None:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._process = subprocess.Popen(
            [sys.executable, __file__, title, geometry, colour],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._answer()

    def move(self, geometry: str) -> None:
        self._order(f"move {geometry}")

    def minimise(self) -> None:
        self._order("minimise")

    def restore(self) -> None:
        self._order("restore")

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def _order(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        self._answer()

    def _answer(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline()


def main() -> None:
    """Show the window until standard input ends."""
    from PySide6.QtCore import QObject, QTimer, Signal
    from PySide6.QtGui import QColor, QPalette
    from PySide6.QtWidgets import QApplication, QWidget

    class Orders(QObject):
        line = Signal(str)
        ended = Signal()

        def read(self) -> None:
            for line in sys.stdin:
                self.line.emit(line.strip())
            self.ended.emit()

    application = QApplication(["test-window"])
    window = QWidget()
    window.setWindowTitle(sys.argv[1])
    window.setPalette(QPalette(QColor(sys.argv[3])))

    def place(geometry: str) -> None:
        x, y, width, height = (int(part) for part in geometry.split(","))
        window.setGeometry(x, y, width, height)

    def tell() -> None:
        sys.stdout.write("done\n")
        sys.stdout.flush()

    def obey(line: str) -> None:
        word, _, geometry = line.partition(" ")
        if word == "move":
            place(geometry)
        elif word == "minimise":
            window.showMinimized()
        else:
            window.showNormal()
        QTimer.singleShot(150, tell)

    place(sys.argv[2])
    window.show()
    orders = Orders()
    orders.line.connect(obey)
    orders.ended.connect(application.quit)
    threading.Thread(target=orders.read, daemon=True).start()
    QTimer.singleShot(400, tell)
    application.exec()


if __name__ == "__main__":
    main()
