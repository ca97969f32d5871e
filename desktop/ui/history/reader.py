"""One conversation as it was, with a menu on each line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop.core.archive import KeptLine
from desktop.core.events import TranscriptLineChanged
from desktop.ui.conversation.paging import KEPT
from desktop.ui.conversation.transcript import Key, Transcript
from desktop.ui.theme import Theme


class Reader(Transcript):
    """Shows kept lines; ``forget_wanted`` carries the number of a line."""

    forget_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._palette = theme
        self.setObjectName("history_reader")
        self.setAccessibleName(self.tr("The conversation"))

    def show_lines(self, lines: Sequence[KeptLine], wanted: int = 0, words: str = "") -> None:
        """Show lines, the one with that line number in the middle and the words marked."""
        rows = [(Key(KEPT, line.number), _event(line)) for line in lines]
        self.replace(rows, detached=True)
        at = next((Key(KEPT, line.number) for line in lines if line.line == wanted), None)
        if at is not None:
            self.go_to(at)
        self._mark(words)

    def number_at(self, place: QPoint) -> int:
        """Return the number of the line that lies there; 0 where there is none."""
        return self._number_in(self.cursorForPosition(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a line."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        number = self._number_in(self.textCursor()) if keyboard else self.number_at(event.pos())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        forget = menu.addAction(self.tr("Forget this…"))
        forget.setObjectName("history_forget_line")
        forget.setEnabled(number > 0)
        forget.triggered.connect(lambda: self.forget_wanted.emit(number))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the line under the cursor with Delete."""
        number = self._number_in(self.textCursor())
        if event.key() == Qt.Key.Key_Delete and number:
            self.forget_wanted.emit(number)
            return
        super().keyPressEvent(event)

    def _number_in(self, cursor: QTextCursor) -> int:
        number = cursor.blockNumber()
        return self.keys[number].number if 0 <= number < len(self.keys) else 0

    def _mark(self, words: str) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words.split():
            cursor = QTextCursor()
            while len(marks) < 200:
                cursor = self.document().find(word, cursor)
                if cursor.isNull():
                    break
                marks.append(self._selection(cursor))
        self.setExtraSelections(marks)

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        mark, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(self._palette.color("warning_soft"))
        look.setForeground(self._palette.color("text"))
        mark.cursor = cursor
        mark.format = look
        return mark


def _event(line: KeptLine) -> TranscriptLineChanged:
    return TranscriptLineChanged(
        line.line,
        line.kind,
        line.text,
        final=True,
        wall_time=line.wall_time,
        cut_off=line.cut_off,
        sources=line.sources,
    )
