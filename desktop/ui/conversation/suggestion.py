"""Search suggestions under an answer that rests on Google Search.

The service's terms ask that they are shown, unchanged and each leading to its result page, for as
long as the answer is. They come as HTML; nothing of it is loaded or run: its links are taken out
and shown as chips, with the words and in the order that the service gave.
"""

from __future__ import annotations

import html
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.core.events import Grounding, SessionState, SessionStateChanged, TranscriptLineChanged
from desktop.ui import token
from desktop.ui.button import label

_MOST: Final = 8
_LONGEST: Final = 60


class SuggestionRow(QWidget):
    """Shows the suggestions of the present answer; gone once the person speaks again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search_suggestions")
        self.setAccessibleName(self.tr("Google Search suggestions"))
        self._title = label("suggestions_title", self.tr("Google Search"), tone="dim", size="small")
        self._links = QLabel()
        self._links.setObjectName("suggestion_links")
        self._links.setAccessibleName(self.accessibleName())
        self._links.setTextFormat(Qt.TextFormat.RichText)
        self._links.setWordWrap(True)
        self._links.setMinimumWidth(1)
        self._links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._links.linkActivated.connect(self._on_link_activated)
        self._links.linkHovered.connect(self._links.setToolTip)
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, 0, token.SPACE_S, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._links, 1)
        self.hide()

    def on_grounding_changed(self, event: Grounding) -> None:
        """Show what the service suggests beside its answer."""
        found = suggestions_in(event.suggestions)
        if not found:
            return
        chips = [f'<a href="{html.escape(url)}">{html.escape(text)}</a>' for text, url in found]
        self._links.setText(" &nbsp;·&nbsp; ".join(chips))
        self._links.setAccessibleName(", ".join(text for text, _ in found))
        self.show()

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """The person's next words end the answer."""
        if event.kind == "user":
            self.hide()

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """A conversation that has ended suggests nothing."""
        if event.state is SessionState.OFF:
            self.hide()

    def _on_link_activated(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(url))


def suggestions_in(markup: str) -> list[tuple[str, str]]:
    """Return words and address of every suggestion; other links than Google's are left out."""
    reader = _LinkReader()
    reader.feed(markup)
    reader.close()
    return [(text[:_LONGEST], url) for text, url in reader.found if _is_google(url)][:_MOST]


def _is_google(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    plain = parts.scheme == "https" and "@" not in parts.netloc
    return plain and (host == "google.com" or host.endswith(".google.com"))


class _LinkReader(HTMLParser):
    """Collects the links of a piece of HTML with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._url = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        if tag == "a":
            self._url = dict(attrs).get("href") or ""
            self._words = []

    def handle_data(self, data: str) -> None:
        """Take the words of a link."""
        if self._url:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """End a link."""
        words = " ".join("".join(self._words).split())
        if tag == "a" and self._url and words:
            self.found.append((words, self._url))
        if tag == "a":
            self._url = ""
