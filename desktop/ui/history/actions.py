"""What can be done with conversations, as buttons and two menus below the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.core.history import ExportForm
from desktop.ui import token
from desktop.ui.button import label
from desktop.ui.locale import Count, counted

ENDINGS: dict[ExportForm, str] = {
    "markdown": "md",
    "text": "txt",
    "srt": "srt",
    "vtt": "vtt",
    "json": "json",
}
RETENTIONS: tuple[tuple[bool, int], ...] = ((False, 0), (True, 30), (True, 365), (True, 0))


class ActionRow(QWidget):
    """Says what is wished; ``retention_chosen`` carries whether to keep, and for how many days."""

    continue_wanted = Signal()
    rename_wanted = Signal()
    pin_wanted = Signal()
    delete_wanted = Signal()
    delete_found_wanted = Signal()
    export_wanted = Signal(str)
    move_wanted = Signal()
    import_wanted = Signal()
    retention_chosen = Signal(bool, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history_actions")
        self._continue = _button("history_continue", self.tr("Continue"))
        self._continue.setToolTip(self.tr("The next conversation goes on with this one"))
        self._rename = _button("history_rename", self.tr("Rename…"))
        self._pin = _button("history_pin", self.tr("Pin"))
        self._export = _button("history_export", self.tr("Export"))
        self._delete = _button("history_delete", self.tr("Delete"))
        self._more = _button("history_more", self.tr("More"))
        self._export.setMenu(self._export_menu())
        self._more.setMenu(self._more_menu())
        self._retention = QComboBox()
        self._retention.setObjectName("history_retention")
        self._retention.setAccessibleName(self.tr("Keep conversations"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(token.SPACE_S)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(label("history_retention_label", self.tr("Keep conversations"), tone="dim"))
        row.addWidget(self._retention)
        self._connect()
        self.show_chosen(0, pinned=False)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self._continue, self._rename, self._pin, self._export, self._delete, self._more,
        )  # fmt: skip

    def show_chosen(self, count: int, *, pinned: bool) -> None:
        """Offer what can be done with so many conversations."""
        for button in (self._continue, self._rename, self._pin, self._export):
            button.setEnabled(count == 1)
        self._delete.setEnabled(count > 0)
        self._pin.setText(self.tr("Unpin") if pinned else self.tr("Pin"))
        self._pin.setAccessibleName(self._pin.text())

    def show_found(self, count: int, *, filtered: bool) -> None:
        """Name how many the filter finds."""
        self._delete_found.setText(
            self.tr("Delete the {count} found…").format(count=count)
            if filtered
            else self.tr("Delete all {count}…").format(count=count)
        )
        self._delete_found.setEnabled(count > 0)

    def show_retention(self, keep: bool, days: int) -> None:
        """Show for how long conversations are kept."""
        chosen = (keep, days if keep else 0)
        texts = [
            self.tr("not at all"),
            counted(Count.DAYS, 30),
            counted(Count.DAYS, 365),
            self.tr("for ever"),
        ]
        values = list(RETENTIONS)
        if chosen not in values:
            values.insert(1, chosen)
            texts.insert(1, counted(Count.DAYS, days))
        self._retention.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._retention.clear()
        for text, value in zip(texts, values, strict=True):
            self._retention.addItem(text, value)
        self._retention.setCurrentIndex(values.index(chosen))
        self._retention.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        texts: dict[ExportForm, str] = {
            "markdown": self.tr("Markdown"),
            "text": self.tr("Plain text"),
            "srt": self.tr("Subtitles (SRT)"),
            "vtt": self.tr("Subtitles (WebVTT)"),
            "json": self.tr("Complete (JSON)"),
        }
        for form, text in texts.items():
            entry = menu.addAction(text)
            entry.setObjectName(f"history_export_{form}")
            entry.triggered.connect(lambda _checked=False, form=form: self.export_wanted.emit(form))
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        self._delete_found = menu.addAction("")
        self._delete_found.setObjectName("history_delete_found")
        menu.addSeparator()
        self._move = menu.addAction(self.tr("Move to another machine…"))
        self._move.setObjectName("history_move")
        self._import = menu.addAction(self.tr("Import…"))
        self._import.setObjectName("history_import")
        return menu

    def _connect(self) -> None:
        self._continue.clicked.connect(self.continue_wanted)
        self._rename.clicked.connect(self.rename_wanted)
        self._pin.clicked.connect(self.pin_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._delete_found.triggered.connect(self.delete_found_wanted)
        self._move.triggered.connect(self.move_wanted)
        self._import.triggered.connect(self.import_wanted)
        self._retention.activated.connect(self._on_retention)

    def _on_retention(self, index: int) -> None:
        keep, days = self._retention.itemData(index)
        self.retention_chosen.emit(bool(keep), int(days))


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made
