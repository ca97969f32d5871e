"""Searching the conversation: a bar with a count, and a walk from hit to hit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextEdit

from desktop.bridge.intent import Intents
from desktop.core.archive import Archive, KeptLine
from desktop.core.errors import UserFacingError
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import IconButton, label
from desktop.ui.conversation.line import hour_of
from desktop.ui.conversation.paging import Pager
from desktop.ui.conversation.transcript import Transcript
from desktop.ui.locale import hour_meant
from desktop.ui.theme import Theme

MOST_HITS: Final = 1000
_PAUSE_MS: Final = 150
_MARKS: Final = 300


class _Field(QLineEdit):
    """Keeps Escape for the bar, which closes with it."""

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window's own shortcut does."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)


class SearchBar(QFrame):
    """Looks through everything that was kept; the newest hit comes first.

    Return goes to the hit before, Shift+Return to the one after, Escape closes.
    """

    closed = Signal()
    _found = Signal(str, object)

    def __init__(
        self, theme: Theme, transcript: Transcript, pager: Pager, archive: Archive, intents: Intents
    ) -> None:
        super().__init__()
        self.setObjectName("search_bar")
        self.setProperty("card", "quiet")
        self._theme = theme
        self._transcript = transcript
        self._pager = pager
        self._archive = archive
        self._intents = intents
        self._hits: Sequence[KeptLine] = ()
        self._at = -1
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.hide()

    @property
    def count_text(self) -> str:
        """Which hit of how many."""
        return self._count.text()

    def open(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._transcript.setExtraSelections([])
        self.closed.emit()

    def go_before(self) -> None:
        """Go to the hit before the present one."""
        self._go(self._at - 1)

    def go_after(self) -> None:
        """Go to the hit after the present one."""
        self._go(self._at + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, walk with Return."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go_before() if back else self.go_after()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._field = _Field()
        self._field.setObjectName("search_field")
        self._field.setAccessibleName(self.tr("Search the conversation"))
        self._field.setPlaceholderText(self.tr("Search, or a time such as 12:41"))
        self._count = label("search_count", tone="dim", size="small")
        self._before = IconButton(
            self._theme, "search_before", "arrow-up", self.tr("Hit before this one")
        )
        self._after = IconButton(
            self._theme, "search_after", "arrow-down", self.tr("Hit after this one")
        )
        self._close = IconButton(self._theme, "search_close", "close", self.tr("Close the search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, token.SPACE_XS, token.SPACE_XS, token.SPACE_XS)
        row.setSpacing(token.SPACE_XS)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._before, self._after, self._close):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._ask)
        self._found.connect(self._on_found)
        self._before.clicked.connect(self.go_before)
        self._after.clicked.connect(self.go_after)
        self._close.clicked.connect(self.close_bar)
        self._pager.changed.connect(self._mark)

    def _on_text_changed(self, text: str) -> None:
        self._count.clear()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._on_found("", ())

    def _ask(self) -> None:
        words = self._field.text().strip()
        meant = hour_meant(words)
        seen = self._in_view(meant.casefold())

        async def find() -> tuple[str, Sequence[KeptLine]]:
            try:
                return words, await self._archive.find(meant, MOST_HITS) or seen
            except UserFacingError:
                return words, seen  # the memory itself tells of its troubles

        self._intents.start("search", find, lambda found: self._found.emit(*found))

    def _in_view(self, words: str) -> list[KeptLine]:
        """Return the hits among the lines shown, for people who keep nothing."""
        lines = [(key, self._transcript.line(key)) for key in self._transcript.keys]
        return [
            KeptLine(key.number, "", key.number, line.kind, line.text, line.wall_time)
            for key, line in lines
            if words in line.text.casefold() or words == hour_of(line.wall_time)
        ]

    def _on_found(self, words: str, hits: Sequence[KeptLine]) -> None:
        if words != self._field.text().strip():
            return
        self._hits, self._at = hits, -1
        self._go(len(hits) - 1)

    def _go(self, place: int) -> None:
        if not self._hits:
            empty = self._field.text().strip()
            self._count.setText(self.tr("nothing found") if empty else "")
            self._transcript.setExtraSelections([])
            return
        self._at = place % len(self._hits)
        text = self.tr("{number} of {all}").format(number=self._at + 1, all=self._number_of_hits())
        self._count.setText(text)
        announce(self, text)
        self._pager.show_around(self._hits[self._at])

    def _number_of_hits(self) -> str:
        """Return how many there are; a search ends after the newest thousand."""
        more = "+" if len(self._hits) >= MOST_HITS else ""
        return f"{len(self._hits)}{more}"

    def _mark(self) -> None:
        if not self.isVisible() or not self._hits:
            return
        words = self._field.text().strip()
        marks: list[QTextEdit.ExtraSelection] = []
        document, cursor = self._transcript.document(), QTextCursor()
        while len(marks) < _MARKS:
            cursor = document.find(words, cursor)
            if cursor.isNull():
                break
            marks.append(self._selection(cursor, present=self._is_present(cursor)))
        self._transcript.setExtraSelections(marks)

    def _is_present(self, cursor: QTextCursor) -> bool:
        key = self._pager.key_of(self._hits[self._at])
        return cursor.block() == self._transcript.block_of(key)

    def _selection(self, cursor: QTextCursor, *, present: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(self._theme.color("warning" if present else "warning_soft"))
        look.setForeground(self._theme.color("window" if present else "text"))
        mark.cursor = cursor
        mark.format = look
        return mark
