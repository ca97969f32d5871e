"""Where the suggestions stand, for as long as the answer does.

The service's terms ask that its HTML is shown as it is, in its light or dark variant, and that each
suggestion leads straight to its result page. Where the engine for that cannot be had, the links
are taken out and shown with the words and in the order that the service gave.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.events import Grounding, SessionState, SessionStateChanged, TranscriptLineChanged
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.suggestion.engine import Engine, prepare, without_sandbox
from desktop.ui.suggestion.link import chips_of, is_google, suggestions_in
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.suggestion.page import SuggestionPage

_KEPT_MS: Final = 60_000
_LONGEST: Final = 400_000


class SuggestionRow(QWidget):
    """Shows the suggestions of the present answer; gone once the person speaks again.

    ``engine`` says whether HTML can be shown; without one the links are.
    """

    def __init__(self, theme: Theme, engine: Engine | None) -> None:
        super().__init__()
        self._theme = theme
        self._engine = engine
        self._markup = ""
        self._page: SuggestionPage | None = None
        self._build()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_KEPT_MS)
        self._connect()

    def on_grounding_changed(self, event: Grounding) -> None:
        """Show what the service suggests beside its answer."""
        if not event.suggestions:
            return
        self._markup = event.suggestions
        works = self._engine.works if self._engine is not None else False
        if len(self._markup) > _LONGEST or works is False:
            self._show_links()
        elif works:
            self._show_page()
        elif self._engine is not None:
            self._engine.try_out()

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """The person's next words end the answer."""
        if event.kind == "user":
            self._clear()

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """A conversation that has ended suggests nothing."""
        if event.state is SessionState.OFF:
            self._clear()

    def _clear(self) -> None:
        self._markup = ""
        self.hide()
        if self._page is not None:
            self._rest.start()

    def _on_found(self, works: bool) -> None:
        if self._markup:
            (self._show_page if works else self._show_links)()

    # -- as HTML ------------------------------------------------------------------------------

    def _show_page(self) -> None:
        self._rest.stop()
        page = self._page = self._page or self._new_page()
        page.setZoomFactor(self._theme.px(100) / 100)
        page.load(self._markup, dark=self._theme.scheme.endswith("dark"))
        words = ", ".join(text for text, _ in suggestions_in(self._markup))
        page.setAccessibleName(f"{self.accessibleName()}: {words}" if words else self._title.text())
        self._plain.hide()
        self._note.setText("")
        page.show()
        self._say_once()
        self.show()

    def _new_page(self) -> SuggestionPage:
        prepare(os.environ)
        from desktop.ui.suggestion.page import SuggestionPage

        page = SuggestionPage(self)
        page.setFixedHeight(1)
        page.fitted.connect(page.setFixedHeight)
        page.chosen.connect(self._on_chosen)
        page.broken.connect(self._on_broken)
        self._column.insertWidget(0, page)
        return page

    def _say_once(self) -> None:
        if without_sandbox():
            # Chromium's own condition; what is shown neither runs nor loads anything.
            words = self.tr(
                "Attune runs as the administrator, so this is shown without the engine's sandbox."
            )
            self.setToolTip(words)

    def _close_page(self) -> None:
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None

    def _on_broken(self) -> None:
        if self._engine is not None:
            self._engine.give_up()
        self._close_page()
        if self._markup:
            self._show_links()

    def _on_theme_changed(self) -> None:
        if self._page is not None and self._markup and not self.isHidden():
            self._show_page()

    # -- as links -----------------------------------------------------------------------------

    def _show_links(self) -> None:
        found = suggestions_in(self._markup)
        if not found:
            return
        self._links.setText(chips_of(found))
        self._links.setAccessibleName(", ".join(text for text, _ in found))
        self._note.setText(
            self.tr("Shown as plain links: this computer cannot show them as Google draws them.")
            if self._engine is not None
            else ""
        )
        self._note.setVisible(bool(self._note.text()))
        if self._page is not None:
            self._page.hide()
        self._plain.show()
        self.show()

    def _on_link_activated(self, url: str) -> None:
        self._on_chosen(QUrl(url))

    def _on_chosen(self, url: QUrl) -> None:
        if is_google(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)):
            QDesktopServices.openUrl(url)
            return
        self._note.setText(self.tr("This link does not lead to Google and has not been opened."))
        self._note.show()

    # -- parts --------------------------------------------------------------------------------

    def _build(self) -> None:
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
        self._plain = QWidget()
        row = QHBoxLayout(self._plain)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._links, 1)
        self._note = wrapped("suggestions_note", tone="dim", size="small")
        self._note.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(token.SPACE_S, 0, token.SPACE_S, 0)
        self._column.setSpacing(token.SPACE_XS)
        self._column.addWidget(self._plain)
        self._column.addWidget(self._note)
        self.hide()

    def _connect(self) -> None:
        self._links.linkActivated.connect(self._on_link_activated)
        self._links.linkHovered.connect(self._links.setToolTip)
        self._rest.timeout.connect(self._close_page)
        self._theme.changed.connect(self._on_theme_changed)
        if self._engine is not None:
            self._engine.found.connect(self._on_found)
