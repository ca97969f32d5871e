"""The floor for ``first_paint``: a bare window with one line of text, painted as soon as may be."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Hello(QLabel):
    """Tells the time of its first paint, then ends the program."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell of it once the loop comes round again."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        painted = 1000 * (time.monotonic() - float(os.environ["ATTUNE_SPAWNED"]))
        used = 1000 * time.process_time()
        sys.stdout.write(f'{{"painted_ms": {painted}, "painted_cpu_ms": {used}}}\n')
        QApplication.quit()


def main() -> None:
    """Show the window."""
    app = QApplication(["floor"])
    window = Hello("Hello")
    window.resize(1080, 700)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
