"""Search suggestions under an answer that rests on Google Search.

The service's terms ask that they are shown, unchanged and each leading to its result page, for as
long as the answer is. They come as HTML; nothing of it is loaded or run: its links are taken out
and shown as chips, with the words and in the order that the service gave.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.core.events import Grounding, SessionState, SessionStateChanged, TranscriptLineChanged
from desktop.ui import token
from desktop.ui.button import label


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
        # Read here: a parser of HTML is not needed before the window is painted.
        from desktop.ui.conversation.suggested import chips_of, suggestions_in

        found = suggestions_in(event.suggestions)
        if not found:
            return
        self._links.setText(chips_of(found))
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
