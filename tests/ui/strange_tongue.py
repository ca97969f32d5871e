"""A language in which no letter is English's, so that what stays English can be seen.

Every translatable text comes out a third longer, in letters with accents and between brackets; its
places are filled as ever. Whatever is then visible in plain letters has not gone through a
translation, or is data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.ui.button import ElidedLabel

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STRANGE = "àƀçđéƒğħîĵķļɱñöþɋŕšţûṽŵẋýžÀɃÇĐÉƑĞĦÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _STRANGE)
_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|%n|%\d|%L\d|&\w+;")
_WORD = re.compile(r"[A-Za-z]{2,}")
_MARKUP = re.compile(r"</?[a-z]+[^<>]*>|&[a-z]+;")
_NAMES_OF_KEYS = "QShortcut"


def strange(text: str) -> str:
    """Return a text as this language has it."""
    kept = _KEPT.findall(text)
    parts = [part.translate(_LETTERS) for part in _KEPT.split(text)]
    told = parts[0] + "".join(mark + part for mark, part in zip(kept, parts[1:], strict=True))
    return f"[{told}{'~' * (len(text) // 3)}]"


class StrangeTongue(QTranslator):
    """Translates everything; names of keys stay, as they are Qt's own and translated by Qt."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not text.strip() or context == _NAMES_OF_KEYS:
            return text
        return strange(text).replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def plain_words(text: str, data: re.Pattern[str]) -> str:
    """Return the plain letters of a text, but for markup and for what ``data`` names."""
    left = data.sub(" ", _MARKUP.sub(" ", text))
    return " ".join(_WORD.findall(left))


def visible(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text: all that can be seen, heard or hovered over."""
    for widget in (root, *root.findChildren(QWidget)):
        name = widget.objectName() or type(widget).__name__
        for where, text in _of_widget(widget):
            yield f"{name}.{where}", text
    for action in root.findChildren(QAction):
        name = action.objectName() or "action"
        for where, text in (("text", action.text()), ("tip", action.toolTip())):
            yield f"{name}.{where}", text


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "what", widget.whatsThis()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield from _own(widget)


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, ElidedLabel):
        return  # a part of what its tooltip and its name say
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
        if widget.isReadOnly() and not isinstance(widget.parentWidget(), QAbstractSpinBox):
            yield "text", widget.text()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
        if widget.isReadOnly():
            yield "text", widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(number)) for number in range(widget.count()))
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield "affixes", f"{widget.prefix()} {widget.suffix()} {widget.specialValueText()}"
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield "tab", f"{widget.tabText(number)} {widget.tabToolTip(number)}"
    elif isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield "text", widget.text()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    roles = Qt.ItemDataRole
    flat = isinstance(model, QAbstractListModel)
    columns = 1 if flat else model.columnCount(QModelIndex())
    for column in range(0 if flat else columns):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row, column in product(range(model.rowCount(QModelIndex())), range(columns)):
        index = model.index(row, column, QModelIndex())
        for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
            text = model.data(index, role)
            yield f"item {role.name}", text if isinstance(text, str) else ""


@contextmanager
def painted(said: list[str]) -> Iterator[None]:
    """Note what is drawn as letters by painters of our own."""
    plain = QPainter.drawText

    def note(self: QPainter, *arguments: object) -> object:
        said.extend(one for one in arguments if isinstance(one, str))
        return plain(self, *arguments)  # type: ignore[call-overload]  # as it came

    QPainter.drawText = note  # type: ignore[assignment,method-assign]  # for the time of a painting
    try:
        yield
    finally:
        QPainter.drawText = plain  # type: ignore[method-assign]  # as it was


def english_in(root: QWidget, data: re.Pattern[str]) -> list[str]:
    """Name what is still English in a window and in the windows that belong to it."""
    drawn: list[str] = []
    others = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not root)
    windows = (root, *others)
    with painted(drawn):
        for window in windows:
            window.grab()
    texts = [pair for window in windows for pair in visible(window)]
    texts += [("painted", text) for text in drawn]
    found = dict.fromkeys((where, text) for where, text in texts if plain_words(text, data))
    return [f"{where}: {text!r}" for where, text in found]
