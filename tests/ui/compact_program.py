"""Somebody else's window and the compact bar: prints where it is and what it was told."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.settings.sections import AppearanceSettings
from desktop.ui.compact import CompactBar
from desktop.ui.theme import Theme


class Told(QObject):
    """Prints facts as lines of JSON."""

    def say(self, **facts: object) -> None:
        sys.stdout.write(json.dumps(facts) + "\n")
        sys.stdout.flush()


def main() -> int:
    """Run until killed."""
    app = QApplication(sys.argv[:1])
    told = Told()
    theme = Theme(AppearanceSettings(theme="light"))
    theme.apply()
    mine = QLineEdit()
    mine.setWindowTitle("somebody else's")
    mine.resize(200, 60)
    mine.move(20, 300)
    mine.textChanged.connect(lambda text: told.say(typed=text))
    mine.show()
    host = QWidget()
    bar = CompactBar(theme, host)
    bar.setStyleSheet(theme.sheet())
    bar.mute_requested.connect(lambda: told.say(muted=True))

    def show_bar() -> None:
        bar.place()
        QTimer.singleShot(300, say_where)

    def say_where() -> None:
        button = bar.findChild(QWidget, "compact_mute")
        assert button is not None
        centre = button.mapToGlobal(button.rect().center())
        told.say(x=centre.x(), y=centre.y())

    QTimer.singleShot(500, show_bar)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
