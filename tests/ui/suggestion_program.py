"""Shows suggestions with the real engine and prints what became of them: a process of its own.

The engine brings threads, processes and a graphics stack that would stay with every later test.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.core.events import Grounding, TranscriptLineChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui.suggestion.engine import Engine
from desktop.ui.suggestion.row import SuggestionRow
from desktop.ui.theme import Theme
from tests.ui.suggestion_page import CHIPS, markup

_PATIENCE_MS = 50_000
Steps = Iterator[Callable[[], object]]
_READ = """JSON.stringify((() => {
  const frame = document.querySelector("iframe"), page = frame.contentDocument;
  const box = page.querySelector(".container");
  return {
    source: frame.srcdoc, ran: page.body.id, colour: getComputedStyle(box).backgroundColor,
    links: [...page.querySelectorAll("a")].map((link) => {
      const at = link.getBoundingClientRect();
      return [link.textContent.trim(), at.x + at.width / 2, at.y + at.height / 2];
    }),
  };
})())"""


class Doorman:
    """A server on loopback that counts who comes."""

    def __init__(self) -> None:
        self.came = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, name="doorman", daemon=True).start()

    def knock(self) -> None:
        """Come once, to show that coming is seen."""
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=10)  # noqa: S310 - loopback
        except (urllib.error.URLError, OSError):
            return

    def _accept(self) -> None:
        while True:
            visitor, _ = self._listening.accept()
            self.came += 1
            visitor.close()


class Browser(QObject):
    """Stands in for the person's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        QDesktopServices.setUrlHandler("https", self, "take")  # type: ignore[arg-type]  # its stub is wrong

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember an address."""
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


class Play:
    """Goes through the scenes; each waits for what it yields."""

    def __init__(self, app: QApplication) -> None:
        self.facts: dict[str, Any] = {}
        self._app = app
        self._doorman, self._browser = Doorman(), Browser()
        self._theme = Theme(AppearanceSettings(theme="light"))
        self._window = QWidget()
        self._row = SuggestionRow(self._theme, Engine(self._window))
        QVBoxLayout(self._window).addWidget(self._row)
        self._window.resize(900, 200)
        self._window.show()
        self._seen: dict[str, Any] = {}
        self._steps = self._scenes()
        self._awaited: Callable[[], object] = lambda: True
        self._clock = QTimer()
        self._clock.timeout.connect(self._on_tick)
        self._clock.start(20)

    def _scenes(self) -> Steps:
        sent = markup(self._doorman.port)
        self._row.on_grounding_changed(Grounding((), ("weather",), sent))
        yield lambda: self._page() is not None and self._page().height() > 20
        yield from self._read()
        self.facts["sent"], self.facts["shown"] = sent, self._seen["source"]
        self.facts["ran"], self.facts["light"] = self._seen["ran"], self._seen["colour"]
        self.facts["height"] = self._page().height()
        self.facts["name"] = self._page().accessibleName()
        yield from self._click(CHIPS[0][0])
        yield lambda: self._browser.opened
        self.facts["clicked"] = list(self._browser.opened)
        yield from self._click("blank")
        yield lambda: len(self._browser.opened) > 1
        self.facts["new window"] = self._browser.opened[1:]
        yield from self._click("elsewhere")
        yield lambda: self._note()
        self.facts["elsewhere"] = (self._browser.opened[2:], self._note())
        yield from self._by_key()
        self._theme.choose(AppearanceSettings(theme="dark"))
        yield from self._read(until=lambda: self._seen["colour"] != self.facts["light"])
        self.facts["dark"] = self._seen["colour"]
        self.facts["came"] = self._doorman.came
        self._doorman.knock()
        yield lambda: self._doorman.came
        self.facts["came after a knock"] = self._doorman.came
        yield from self._again_and_again()

    def _by_key(self) -> Steps:
        before = len(self._browser.opened)
        self._page().setFocus()
        yield lambda: len(self._browser.opened) > before or self._tab_and_enter()
        self.facts["by key"] = self._browser.opened[before]

    def _tab_and_enter(self) -> bool:
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
            QTest.keyClick(self._target(), key)
        return False

    def _again_and_again(self) -> Steps:
        for number in range(4):
            self._row.on_line_changed(TranscriptLineChanged(number, "user", "And?", True, "12:00"))
            self._row.on_grounding_changed(Grounding((), ("weather",), markup(1)))
        self.facts["pages"] = len(self._window.findChildren(QWidget, "suggestion_page"))
        self._row.on_line_changed(TranscriptLineChanged(9, "user", "Thanks", True, "12:00"))
        self.facts["shown after the answer"] = self._row.isVisible()
        yield lambda: True

    def _read(self, until: Callable[[], bool] = lambda: True) -> Steps:
        self._seen = {}
        yield lambda: (self._seen and until()) or self._ask()

    def _ask(self) -> bool:
        # Again and again: between two pages nothing is answered.
        self._page().page().runJavaScript(_READ, 1, self._on_read)
        return False

    def _on_read(self, found: object) -> None:
        self._seen = json.loads(str(found) or "{}")

    def _click(self, words: str) -> Steps:
        yield from self._read()
        x, y = next((x, y) for text, x, y in self._seen["links"] if text == words)
        left, place = Qt.MouseButton.LeftButton, QPointF(x, y).toPoint()
        QTest.mouseClick(self._target(), left, Qt.KeyboardModifier.NoModifier, QPoint(place))

    def _page(self) -> Any:  # noqa: ANN401 - its module must not be imported here
        return self._window.findChild(QWidget, "suggestion_page")

    def _target(self) -> QWidget:
        inner = self._page().focusProxy()
        assert isinstance(inner, QWidget)
        return inner

    def _note(self) -> str:
        note = self._window.findChild(QWidget, "suggestions_note")
        return note.text() if note is not None and note.isVisible() else ""  # type: ignore[attr-defined]  # a label

    def _on_tick(self) -> None:
        if not self._awaited():
            return
        try:
            self._awaited = next(self._steps)
        except StopIteration:
            self._clock.stop()
            self._window.close()
            self._window.deleteLater()
            QTimer.singleShot(0, self._app.quit)


def main() -> int:
    """Play everything and print the facts as one line of JSON."""
    app = QApplication(sys.argv[:1])
    play = Play(app)
    QTimer.singleShot(_PATIENCE_MS, lambda: app.exit(1))
    code = app.exec()
    sys.stdout.write(json.dumps(play.facts) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
