"""One conversation in the list: its title, when it was, and where the words were found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.history import ConversationHead
from desktop.ui import token
from desktop.ui.button import isolated
from desktop.ui.locale import Count, counted
from desktop.ui.state import demo_word
from desktop.ui.theme import Theme

translate = QCoreApplication.translate

HEAD: Final = int(Qt.ItemDataRole.UserRole)
_PAD = token.SPACE_S
_PIN = 14


class HeadDelegate(QStyledItemDelegate):
    """Draws a head in two lines, or in three where words were found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the lines."""
        head = index.data(HEAD)
        lines = 3 if isinstance(head, ConversationHead) and head.excerpt else 2
        height = sum(QFontMetrics(font).height() for font in self._fonts(option)[:lines])
        return QSize(180, height + 2 * _PAD + 2 * (lines - 1))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the card."""
        head = index.data(HEAD)
        if not isinstance(head, ConversationHead):
            return
        painter.save()
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        self._paint_ground(painter, area, state)
        inside = area.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if head.pinned:
            self._theme.icon("pin", "accent", _PIN).paint(
                painter, QRect(inside.right() - _PIN, inside.top(), _PIN, _PIN)
            )
        texts = [head.title or translate("History", "Without words"), facts(head), head.excerpt]
        roles = ("text", "text_dim", "text")
        for text, font, role in zip(texts, self._fonts(option), roles, strict=True):
            if text:
                room = -2 * _PIN if head.pinned and role == "text" and text is texts[0] else 0
                self._paint_line(painter, inside.adjusted(0, 0, room, 0), text, font, role)
                inside.setTop(inside.top() + QFontMetrics(font).height() + 2)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("accent_soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("focus"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _paint_line(
        self, painter: QPainter, room: QRect, text: str, font: QFont, role: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        line = QRect(room.left(), room.top(), room.width(), metrics.height())
        painter.drawText(
            line,
            int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            isolated(shown),
        )

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont, QFont]:
        base: QFont = option.font
        title, small = QFont(base), QFont(base)
        title.setBold(True)
        small.setPixelSize(self._theme.px(token.TYPE_SMALL))
        return title, small, QFont(small)


def facts(head: ConversationHead) -> str:
    """Return when it was and how much there is, in the person's words."""
    parts = [
        demo_word() if head.demo else "",
        day_of(head.began_at),
        counted(Count.LINES, head.turns),
    ]
    if head.hits:
        parts.append(counted(Count.HITS, head.hits))
    if head.notes:
        parts.append(counted(Count.NOTES, head.notes))
    return " · ".join(part for part in parts if part)


def day_of(moment: str) -> str:
    """Return day and time as people of this language write them."""
    when = QDateTime.fromString(moment[:19], Qt.DateFormat.ISODate)
    if not when.isValid():
        return moment
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
