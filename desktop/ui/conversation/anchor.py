"""Keeps a reader's place in a text whose lines are broken anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


class Anchor:
    """The words on top of a view, which stay there from size to size until somebody scrolls."""

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view
        self._words: QTextCursor | None = None
        self._depth = 0

    @property
    def held(self) -> bool:
        """Whether lines are being broken: where the scroll bar stands then means nothing."""
        return self._depth > 0

    def let_go(self) -> None:
        """Take whatever is on top the next time."""
        self._words = None

    @contextmanager
    def hold(self, *, back: bool) -> Iterator[None]:
        """Break the lines inside; bring the words to the top again if ``back``.

        Qt counts one line for each paragraph until it has broken it, and so moves the view.
        """
        words = self._words or self._view.cursorForPosition(QPoint(0, 0))
        self._depth += 1
        try:
            yield
            if back and self._depth == 1:
                self._bring_to_top(words)
        finally:
            self._depth -= 1
        self._words = words

    def _bring_to_top(self, words: QTextCursor) -> None:
        block, layout = words.block(), self._view.document().documentLayout()
        layout.blockBoundingRect(block)  # which breaks its lines
        line = block.layout().lineForTextPosition(words.positionInBlock())
        below = line.lineNumber() if line.isValid() else 0
        self._view.verticalScrollBar().setValue(block.firstLineNumber() + below)
