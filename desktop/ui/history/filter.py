"""What of the history is wanted: words, a time, pinned ones; and whether anything is kept now."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.core.history import HistoryFilter
from desktop.ui import token

_PAUSE_MS = 150
_DAYS = (None, 0, 6, 29, 364)


class FilterBar(QWidget):
    """``changed`` is emitted once the person pauses; ``private_wanted`` on that switch."""

    changed = Signal()
    private_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history_filter")
        self._field = QLineEdit()
        self._field.setObjectName("history_search")
        self._field.setAccessibleName(self.tr("Search everything that was said"))
        self._field.setPlaceholderText(self.tr("Search everything that was said"))
        self._field.setClearButtonEnabled(True)
        self._when = QComboBox()
        self._when.setObjectName("history_when")
        self._when.setAccessibleName(self.tr("When"))
        self._when.addItems(
            [
                self.tr("Any time"),
                self.tr("Today"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("Last year"),
            ]
        )
        self._pinned = QCheckBox(self.tr("Pinned only"))
        self._pinned.setObjectName("history_pinned_only")
        self._private = QCheckBox(self.tr("Private conversation"))
        self._private.setObjectName("history_private")
        self._private.setToolTip(self.tr("Nothing is kept from now on, until you switch it off"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._field, 1)
        for widget in (self._when, self._pinned, self._private):
            row.addWidget(widget)
        self._connect()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text().strip()

    def wanted(self, today: date) -> HistoryFilter:
        """Return the filter as it stands."""
        days = _DAYS[max(0, self._when.currentIndex())]
        since = "" if days is None else (today - timedelta(days=days)).isoformat()
        return HistoryFilter(self.words, since, "", pinned=self._pinned.isChecked())

    def show_private(self, private: bool) -> None:
        """Show whether nothing is kept now."""
        self._private.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._private.setChecked(private)
        self._private.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def focus_words(self) -> None:
        """Put the cursor where one searches."""
        self._field.setFocus()
        self._field.selectAll()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.changed)
        self._when.currentIndexChanged.connect(self.changed)
        self._pinned.toggled.connect(self.changed)
        self._private.toggled.connect(self.private_wanted)
