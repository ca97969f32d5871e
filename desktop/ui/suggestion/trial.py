"""Shows one page where nobody sees it and ends with 0 if that worked: ``python -m`` this module."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.suggestion.engine import prepare

_PATIENCE_MS = 15_000


def main() -> int:
    """Return 0 once a page has been laid out, 1 when that takes too long."""
    prepare(os.environ)
    app = QApplication(sys.argv[:1])
    from desktop.ui.suggestion.page import SuggestionPage

    page = SuggestionPage()
    page.fitted.connect(lambda height: app.exit(0 if height > 0 else 1))
    page.broken.connect(lambda: app.exit(1))
    QTimer.singleShot(_PATIENCE_MS, lambda: app.exit(1))
    page.resize(300, 60)
    page.show()
    page.load("<p>Attune</p>", dark=False)
    code = app.exec()
    # What is left to tidy up belongs to this process alone, and may wait for Chromium's threads.
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
