"""A moment in the words of the person's own language."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def moment(iso: str) -> str:
    """Return a time in ISO form as it is written here, or the text itself when it is none."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
