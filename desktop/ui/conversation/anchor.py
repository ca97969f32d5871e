"""Keeps a reader's place in a text whose lines are broken anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QPlainTextEdit


class Anchor:
    """The place on top of a view, which stays there from size to size until somebody scrolls.

    It is kept as a paragraph's number and how much of it is above, never as a text cursor: one
    made and kept while Qt lays the view out has damaged the heap (6.11).
    """

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view
        self._place: tuple[int, float] | None = None
        self._depth = 0

    @property
    def held(self) -> bool:
        """Whether lines are being broken: where the scroll bar stands then means nothing."""
        return self._depth > 0

    def let_go(self) -> None:
        """Take whatever is on top the next time."""
        self._place = None

    @contextmanager
    def hold(self, *, back: bool) -> Iterator[None]:
        """Break the lines inside; bring the place to the top again if ``back``.

        Qt counts one line for each paragraph until it has broken it, and so moves the view.
        """
        place = self._place or self._top()
        self._depth += 1
        try:
            yield
            if back and self._depth == 1:
                self._bring_to_top(*place)
        finally:
            self._depth -= 1
        self._place = place

    def _top(self) -> tuple[int, float]:
        block = self._view.firstVisibleBlock()
        above = self._view.verticalScrollBar().value() - block.firstLineNumber()
        return block.blockNumber(), above / max(1, block.lineCount())

    def _bring_to_top(self, number: int, share: float) -> None:
        document = self._view.document()
        block = document.findBlockByNumber(number)
        document.documentLayout().blockBoundingRect(block)  # which breaks its lines
        below = round(share * block.lineCount())
        self._view.verticalScrollBar().setValue(block.firstLineNumber() + below)
