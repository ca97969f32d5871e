"""The transcript: one block a line, grown in place as the words arrive.

A plain text edit with incremental cursor edits stays smooth while streaming and resizing; rich
text documents and wrapping delegates do not. It holds a bounded window of the lines; see
``paging`` for the rest.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from desktop.core.events import Source, TranscriptLineChanged
from desktop.ui.conversation.anchor import Anchor
from desktop.ui.conversation.line import Piece, looks_of, pieces_of
from desktop.ui.conversation.photo import Photos
from desktop.ui.theme import Theme

MOST_LINES: Final = 1000
MEASURE: Final = 84
"""How many letters a line has at most: longer ones are hard to read back."""


_UPWARDS: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_Up)


class Key(NamedTuple):
    """Which line: of a conversation that runs here by its ``epoch``, or a kept one (-1)."""

    epoch: int
    number: int


Row = tuple[Key, TranscriptLineChanged]


class Transcript(QPlainTextEdit):
    """Shows lines by their key; a changed line replaces only its own end.

    Interim text is dim and final text solid; sources are chips that open their page. ``detached``
    while the newest lines are not among those shown.
    """

    source_chosen = Signal(object)
    older_wanted = Signal()
    measured = Signal(int)
    """How much is left free at either side, where the window is wider than a line may be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._places: dict[Key, int] = {}
        self._lines: dict[Key, TranscriptLineChanged] = {}
        self._keys: deque[Key] = deque()
        self._first = 0
        self.epoch = 0
        self.detached = False
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self._looks: dict[str, QTextCharFormat] = looks_of(theme, self.font())
        self._photos = Photos(self, lambda: self.viewport().update())
        self._following = True
        self._side = 0
        self._laid_out = True
        self._anchor = Anchor(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_room_changed)
        theme.changed.connect(self.repaint_lines)

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Add a line or bring it up to date, and stay at the end if the end was in view."""
        follow = self._following
        key = Key(self.epoch, event.line_id)
        if key in self._places:
            self._update(key, event)
        elif not self.detached:
            self.append([(key, event)])
        if follow and not self.detached:
            self.go_to_end()

    @property
    def at_end(self) -> bool:
        """Whether the newest line is in view."""
        bar = self.verticalScrollBar()
        return not self.detached and bar.value() >= bar.maximum() - 1

    @property
    def keys(self) -> Sequence[Key]:
        """The lines that are held, oldest first."""
        return self._keys

    @property
    def photos(self) -> Photos:
        """The small copies of pictures that were given."""
        return self._photos

    def holds(self, key: Key) -> bool:
        """Whether a line is among those shown."""
        return key in self._places

    def line(self, key: Key) -> TranscriptLineChanged:
        """Return what is known of a line that is held."""
        return self._lines[key]

    def go_to_end(self) -> None:
        """Bring the newest line that is held into view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def go_to(self, key: Key) -> None:
        """Bring a line into view, at the middle where possible."""
        block = self._block(key)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    def line_text(self, line_id: int) -> str:
        """Return what is shown of a line, with its marks; empty when it has scrolled away."""
        block = self._block(Key(self.epoch, line_id))
        return block.text() if block.isValid() else ""

    def append(self, rows: Sequence[Row]) -> None:
        """Add lines at the end; beyond the bound the oldest go."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for key, event in rows:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            if self._keys:
                cursor.insertBlock()
            self._write(cursor, event)
            self._places[key] = self._first + len(self._keys)
            self._keys.append(key)
            self._lines[key] = event
        cursor.endEditBlock()
        self._drop_top(len(self._keys) - MOST_LINES)

    def prepend(self, rows: Sequence[Row]) -> None:
        """Add lines on top; what was in view stays there, and beyond the bound the newest go."""
        if not rows:
            return
        below = bool(self._keys)
        top = self._first_visible()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (key, event) in enumerate(rows):
            if below or number < len(rows) - 1:
                cursor.insertBlock()
                cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            self._write(cursor, event)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            self._lines[key] = event
        cursor.endEditBlock()
        self._first -= len(rows)
        self._keys.extendleft(key for key, _ in reversed(rows))
        self._places.update({key: self._first + n for n, (key, _) in enumerate(rows)})
        self._drop_bottom(len(self._keys) - MOST_LINES)
        self.verticalScrollBar().setValue(self._scroll_of(top + len(rows)))

    def replace(self, rows: Sequence[Row], *, detached: bool) -> None:
        """Show these lines and no others."""
        self.clear()
        self._keys.clear()
        self._places.clear()
        self._lines.clear()
        self._first = 0
        self.detached = detached
        self.append(rows)

    def repaint_lines(self) -> None:
        """Draw every line again in the theme's present colours."""
        self._looks = looks_of(self._theme, self.font())
        at_end = self.at_end
        self.replace([(key, self._lines[key]) for key in self._keys], detached=self.detached)
        if at_end:
            self.go_to_end()

    def source_at(self, place: QPoint) -> Source | None:
        """Return the source whose chip lies there."""
        address = self.anchorAt(place)
        if not address.isdigit():
            return None
        number = self.cursorForPosition(place).blockNumber()
        if not 0 <= number < len(self._keys):
            return None
        sources = self._lines[self._keys[number]].sources
        return sources[int(address)] if int(address) < len(sources) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and the pictures below theirs."""
        super().paintEvent(event)
        block, bottom = self.firstVisibleBlock(), event.rect().bottom()
        painter = None
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > bottom:
                break
            number = block.blockNumber()
            line = self._lines[self._keys[number]] if number < len(self._keys) else None
            if line is not None and line.picture:
                painter = painter or QPainter(self.viewport())
                margin = self.document().documentMargin()
                self._photos.draw(painter, line.picture, place.adjusted(margin, 0, 0, 0))
            block = block.next()
        if painter is not None:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines no longer than they can be read with ease."""
        with self._anchor.hold(back=not self._following):
            self._lay_out(event)
        self._on_room_changed()

    def _lay_out(self, event: QResizeEvent) -> None:
        line = MEASURE * self.fontMetrics().averageCharWidth()
        side = max(0, (self.contentsRect().width() - line) // 2)
        if side == self._side:
            super().resizeEvent(event)
            self._laid_out = True
            return
        self._side, self._laid_out = side, False
        # Lays out once more, at the width that stays, and so only once.
        self.setViewportMargins(side, 0, side, 0)
        if not self._laid_out:
            # A view that is just being shown is not told of another size in between.
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))
        self.measured.emit(side)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at chips, and say what they hold."""
        super().mouseMoveEvent(event)
        source = self.source_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if source else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        if source is not None:
            words = [source.title, source.excerpt, source.uri]
            QToolTip.showText(event.globalPosition().toPoint(), "\n".join(filter(None, words)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what a chip leads to, unless text was selected."""
        super().mouseReleaseEvent(event)
        source = self.source_at(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if source is not None and plain:
            self.source_chosen.emit(source)
            open_source(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window, where it talks; Page Up and Page Down scroll."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() in _UPWARDS:
            self._want_older()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; at the top ask for what was said before."""
        super().wheelEvent(event)
        if event.angleDelta().y() > 0:
            self._want_older()

    def _on_scrolled(self) -> None:
        if not self._anchor.held:
            self._following = self.at_end
            self._anchor.let_go()

    def _on_room_changed(self) -> None:
        # A notice or a card takes room from below: who was at the end stays there.
        if self._following and not self._anchor.held and not self.detached:
            self.go_to_end()

    def _want_older(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() == bar.minimum():
            self.older_wanted.emit()

    def _write(self, cursor: QTextCursor, event: TranscriptLineChanged) -> None:
        # The gap above a line is as tall as the font of its block's own format.
        cursor.setBlockCharFormat(self._looks["gap"])
        self._insert(cursor, pieces_of(event))

    def _insert(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
        for text, name, address in pieces:
            look = self._looks[name]
            if address:
                look = QTextCharFormat(look)
                look.setAnchor(True)
                look.setAnchorHref(address)
            cursor.insertText(text, look)

    def _update(self, key: Key, event: TranscriptLineChanged) -> None:
        block, old = self._block(key), self._lines[key]
        self._lines[key] = event
        if not block.isValid() or old == event:
            return
        same, pieces = _unchanged(pieces_of(old), pieces_of(event))
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setPosition(block.position() + same)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._insert(cursor, pieces)
        cursor.endEditBlock()

    def _block(self, key: Key) -> QTextBlock:
        place = self._places.get(key)
        return self.document().findBlockByNumber(-1 if place is None else place - self._first)

    def block_of(self, key: Key) -> QTextBlock:
        """Return a line's text block; an invalid one when it is not held."""
        return self._block(key)

    def _drop_top(self, count: int) -> None:
        if count <= 0:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(
            QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor, count
        )
        cursor.removeSelectedText()
        for key in [self._keys.popleft() for _ in range(count)]:
            self._forget(key)
        self._first += count

    def _drop_bottom(self, count: int) -> None:
        if count <= 0:
            return
        left = len(self._keys) - count
        cursor = QTextCursor(self.document().findBlockByNumber(left))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for key in list(islice(reversed(self._keys), count)):
            self._keys.pop()
            self._forget(key)
        self.detached = True

    def _forget(self, key: Key) -> None:
        del self._places[key]
        del self._lines[key]

    def _first_visible(self) -> int:
        return self.firstVisibleBlock().blockNumber()

    def _scroll_of(self, number: int) -> int:
        # A plain text edit scrolls by lines on the screen; a block knows at which it begins.
        return self.document().findBlockByNumber(number).firstLineNumber()


def open_source(source: Source) -> None:
    """Open the page of a source in the browser; only web addresses are opened."""
    url = QUrl(source.uri)
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)


def _unchanged(old: list[Piece], new: list[Piece]) -> tuple[int, list[Piece]]:
    """Return how many characters stay as they are, and the pieces that replace the rest."""
    same = 0
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        if before == after:
            same += _units(after[0])
            continue
        if before[1:] == after[1:] and after[0].startswith(before[0]):
            grown = (after[0][len(before[0]) :], *after[1:])
            return same + _units(before[0]), [grown, *new[index + 1 :]]
        return same, new[index:]
    return same, new[len(old) :]


def _units(text: str) -> int:
    """Length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
