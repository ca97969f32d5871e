"""Sentences for screen readers, when something changes that nobody has focused."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence once it has finished the present one."""
    if not sentence or source.window().windowHandle() is None:
        return  # a window that is being built has nothing to tell
    # Read with the first announcement: its lists of roles and events take long.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
