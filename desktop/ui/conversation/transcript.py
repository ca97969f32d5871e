"""The transcript: one block a line, grown in place as the words arrive.

A plain text edit with incremental cursor edits stays smooth while streaming and resizing; rich
text documents and wrapping delegates do not.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.core.events import TranscriptLineChanged
from desktop.ui import token
from desktop.ui.theme import Theme

_MAX_BLOCKS: Final = 2000
_BREAK: Final = "\N{LINE SEPARATOR}"

Piece = tuple[str, str]
"""A run of text and the name of its look."""


class Transcript(QPlainTextEdit):
    """Shows lines by ``line_id``; a changed line replaces only its own end.

    Interim text is dim and final text solid. The last 2,000 lines stay.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._order: dict[int, int] = {}
        self._lines: dict[int, TranscriptLineChanged] = {}
        self._added = 0
        self._looks: dict[str, QTextCharFormat] = {}
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(_MAX_BLOCKS)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self._make_looks()
        theme.changed.connect(self.repaint_lines)

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Add a line or bring it up to date, and stay at the end if the end was in view."""
        follow = self.at_end
        if event.line_id in self._order:
            self._update(event)
        else:
            self._append(event)
        self._lines[event.line_id] = event
        if follow:
            self.go_to_end()

    @property
    def at_end(self) -> bool:
        """Whether the newest line is in view."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def go_to_end(self) -> None:
        """Bring the newest line into view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def line_text(self, line_id: int) -> str:
        """Return what is shown of a line, with its marks; empty when it has scrolled away."""
        block = self._block(line_id)
        return block.text() if block.isValid() else ""

    def repaint_lines(self) -> None:
        """Draw every line again in the theme's present colours."""
        self._make_looks()
        kept = [self._lines[line_id] for line_id in self._order]
        self.clear()
        self._order.clear()
        self._added = 0
        for event in kept:
            self._append(event)
        self.go_to_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window, where it talks; Page Up and Page Down scroll."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _append(self, event: TranscriptLineChanged) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if self._added:
            cursor.insertBlock()
        # The gap above a line is as tall as the font of its block's own format.
        cursor.setBlockCharFormat(self._looks["gap"])
        for text, name in self._pieces(event):
            cursor.insertText(text, self._looks[name])
        cursor.endEditBlock()
        self._order[event.line_id] = self._added
        self._added += 1
        if len(self._order) > _MAX_BLOCKS:
            self._forget(next(iter(self._order)))

    def _forget(self, line_id: int) -> None:
        del self._order[line_id]
        self._lines.pop(line_id, None)

    def _update(self, event: TranscriptLineChanged) -> None:
        block = self._block(event.line_id)
        old = self._lines[event.line_id]
        if not block.isValid() or old == event:
            return
        same, pieces = _unchanged(self._pieces(old), self._pieces(event))
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setPosition(block.position() + same)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for text, name in pieces:
            cursor.insertText(text, self._looks[name])
        cursor.endEditBlock()

    def _block(self, line_id: int) -> QTextBlock:
        number = self._order.get(line_id, -1)
        dropped = self._added - self.document().blockCount()
        return self.document().findBlockByNumber(number - max(0, dropped))

    def _pieces(self, event: TranscriptLineChanged) -> list[Piece]:
        text = event.text.replace("\r", "").replace("\n", _BREAK)
        body = "notice" if event.kind == "notice" else "final" if event.final else "interim"
        gap = (_BREAK, "gap")
        if event.kind == "notice":
            return [gap, (text, body)]
        made: list[Piece] = [gap, (self._speaker(event), event.kind)]
        made += [(f"  {_hour(event.wall_time)}", "stamp"), (_BREAK, "stamp"), (text, body)]
        if event.cut_off:
            made.append((self.tr(" \N{EM DASH} cut off"), "mark"))
        if event.sources:
            titles = " \N{MIDDLE DOT} ".join(source.title for source in event.sources)
            sources = self.tr("Sources: {titles}").format(titles=titles)
            made += [(_BREAK, "stamp"), (sources, "mark")]
        return made

    def _speaker(self, event: TranscriptLineChanged) -> str:
        if event.kind == "assistant":
            return self.tr("Attune")
        return self.tr("You, typed") if event.typed else self.tr("You")

    def _make_looks(self) -> None:
        small, caption = self._theme.px(token.TYPE_SMALL), self._theme.px(token.TYPE_CAPTION)
        self._looks = {
            "gap": self._look("text", 7),
            "user": self._look("user", small, bold=True),
            "assistant": self._look("assistant", small, bold=True),
            "stamp": self._look("text_dim", small),
            "final": self._look("text", caption),
            "interim": self._look("text_dim", caption),
            "notice": self._look("text_dim", small, italic=True),
            "mark": self._look("text_dim", small, italic=True),
        }

    def _look(
        self, role: str, pixels: int, *, bold: bool = False, italic: bool = False
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setBold(bold)
        font.setItalic(italic)
        look.setFont(font)
        look.setForeground(self._theme.color(role))
        return look


def _unchanged(old: list[Piece], new: list[Piece]) -> tuple[int, list[Piece]]:
    """Return how many characters stay as they are, and the pieces that replace the rest."""
    same = 0
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        if before == after:
            same += _units(after[0])
            continue
        if before[1] == after[1] and after[0].startswith(before[0]):
            grown = (after[0][len(before[0]) :], after[1])
            return same + _units(before[0]), [grown, *new[index + 1 :]]
        return same, new[index:]
    return same, new[len(old) :]


def _units(text: str) -> int:
    """Length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _hour(wall_time: str) -> str:
    """Return the hour and minute of an ISO time, or the text as it stands."""
    _, found, clock = wall_time.partition("T")
    return clock[:5] if found else wall_time[:5]
