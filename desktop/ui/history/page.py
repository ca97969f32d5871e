"""The history browser: the conversations on one side, the one that is read on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.archive import KeptLine
from desktop.core.history import ConversationHead, Derived, HistoryFilter, HistoryPage
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.history.actions import ENDINGS, ActionRow
from desktop.ui.history.card import HEAD, HeadDelegate
from desktop.ui.history.filter import FilterBar
from desktop.ui.history.reader import Reader
from desktop.ui.history.undo import UndoBar
from desktop.ui.locale import Count, counted
from desktop.ui.notes.shared import SharedLine
from desktop.ui.theme import Theme

PAGE = 100


class HistoryBrowser(QDialog):
    """Asks by its signals and shows what it is given; ``found_wanted`` asks for a page.

    ``closed`` is emitted when it goes: what was deleted goes for good then.
    """

    found_wanted = Signal(object, int)
    lines_wanted = Signal(str, int)
    rename_wanted = Signal(str, str)
    pin_wanted = Signal(str, bool)
    continue_wanted = Signal(str)
    trash_wanted = Signal(object)
    trash_found_wanted = Signal(object)
    restore_wanted = Signal()
    purge_wanted = Signal()
    derived_wanted = Signal(int)
    forget_wanted = Signal(int)
    export_wanted = Signal(str, str, object)
    move_wanted = Signal(object)
    import_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_page")
        self.setWindowTitle(self.tr("History"))
        self.setModal(False)
        self._theme = theme
        self._total = 0
        self._wanted_line = 0
        self._shown = ""
        self._busy = False
        self.filter = FilterBar()
        self.actions_row = ActionRow()
        self.undo = UndoBar("history")
        self.shared = SharedLine("history")
        self.reader = Reader(theme)
        self._build()
        self._connect()
        self.resize(980, 640)

    # -- what it is given -------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the first page again."""
        self._busy = True
        self.found_wanted.emit(self.filter.wanted(_today()), 0)

    def show_found(self, page: HistoryPage, offset: int) -> None:
        """Show a page of conversations; a later one follows those shown."""
        self._busy = False
        chosen = {head.conversation for head in self.chosen}
        if offset == 0:
            self._list.clear()
        for head in page.heads:
            item = QListWidgetItem(head.title)
            item.setData(HEAD, head)
            self._list.addItem(item)
            if head.conversation in chosen:
                self._list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.Select)
        self._total = page.total
        if offset == 0 and page.heads and not self.chosen:
            self._list.setCurrentRow(0)
        self._show_counts()
        if not page.heads and offset == 0:
            self._shown = ""
            self.reader.show_lines(())

    def is_wanted(self, wanted: HistoryFilter) -> bool:
        """Whether an answer is still to the question that stands there."""
        return wanted == self.filter.wanted(_today())

    def show_lines(self, conversation: str, lines: Sequence[KeptLine]) -> None:
        """Show the conversation that was asked for."""
        chosen = self.chosen
        if chosen and chosen[0].conversation == conversation:
            self._shown = conversation
            self.reader.show_lines(lines, self._wanted_line, self.filter.words)

    def open_at(self, conversation: str, line: int) -> None:
        """Show one conversation at a line, whether or not the filter finds it."""
        self._wanted_line = line
        for row in range(self._list.count()):
            head = self._list.item(row).data(HEAD)
            if head.conversation == conversation:
                self._list.setCurrentRow(row)
        self.lines_wanted.emit(conversation, line)

    def ask_to_forget(self, number: int, derived: Derived) -> None:
        """Say what would go with a line, and ask."""
        if not derived.total:
            return
        text = self.tr("Forget this for good?")
        more = self.tr(
            "With it go its answer and everything that was derived from it: {lines} lines, "
            "{notes} notes, {calls} tool calls and offers, {pictures} pictures. "
            "This cannot be undone."
        ).format(
            lines=derived.lines,
            notes=derived.notes,
            calls=derived.calls,
            pictures=derived.pictures,
        )
        self._ask(text, more, self.tr("Forget"), lambda: self.forget_wanted.emit(number))

    # -- what it shows ----------------------------------------------------------------------------

    @property
    def chosen(self) -> list[ConversationHead]:
        """The conversations that are selected."""
        return [item.data(HEAD) for item in self._list.selectedItems()]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of what was deleted."""
        self.undo.finish()
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        self._count = label("history_count", tone="dim", size="small")
        self._list = QListWidget()
        self._list.setObjectName("history_list")
        self._list.setAccessibleName(self.tr("Conversations"))
        self._delegate = HeadDelegate(self._theme)
        self._list.setItemDelegate(self._delegate)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = wrapped("history_empty", tone="dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._count)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.reader)
        split.setSizes([360, 600])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        whole.setSpacing(token.SPACE_S)
        whole.addWidget(self.filter)
        whole.addWidget(split, 1)
        whole.addWidget(self.undo)
        whole.addWidget(self.shared)
        whole.addWidget(self.actions_row)

    def _connect(self) -> None:
        self.filter.changed.connect(self.reload)
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.reader.forget_wanted.connect(self.derived_wanted)
        self.undo.undone.connect(self.restore_wanted)
        self.undo.over.connect(self.purge_wanted)
        row = self.actions_row
        row.continue_wanted.connect(self._on_continue)
        row.rename_wanted.connect(self._on_rename)
        row.pin_wanted.connect(self._on_pin)
        row.delete_wanted.connect(self._on_delete)
        row.delete_found_wanted.connect(self._on_delete_found)
        row.export_wanted.connect(self._on_export)
        row.move_wanted.connect(self._on_move)
        row.import_wanted.connect(self._on_import)

    def _show_counts(self) -> None:
        wanted = self.filter.wanted(_today())
        self._count.setText(counted(Count.CONVERSATIONS, self._total))
        self.actions_row.show_found(self._total, filtered=not wanted.is_empty)
        self._empty.setText(
            self.tr("Nothing has been kept yet. What you say with Attune appears here.")
            if wanted.is_empty
            else self.tr("Nothing found. Try fewer words or another time.")
        )
        self._pages.setCurrentIndex(0 if self._total else 1)

    def _on_selection_changed(self) -> None:
        chosen = self.chosen
        self.actions_row.show_chosen(len(chosen), pinned=len(chosen) == 1 and chosen[0].pinned)
        if len(chosen) == 1:
            self._wanted_line = chosen[0].hit_line
            self.lines_wanted.emit(chosen[0].conversation, chosen[0].hit_line)

    def _on_scrolled(self, value: int) -> None:
        bar, shown = self._list.verticalScrollBar(), self._list.count()
        if not self._busy and shown < self._total and value >= bar.maximum() - 200:
            self._busy = True
            self.found_wanted.emit(self.filter.wanted(_today()), shown)

    def _on_continue(self) -> None:
        self.continue_wanted.emit(self.chosen[0].conversation)

    def _on_rename(self) -> None:
        head = self.chosen[0]
        dialog = QInputDialog(self)
        dialog.setObjectName("history_rename_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Title; empty gives it back its first words:"))
        dialog.setTextValue(head.title)
        dialog.textValueSelected.connect(
            lambda text: self.rename_wanted.emit(head.conversation, text)
        )
        dialog.open()

    def _on_pin(self) -> None:
        head = self.chosen[0]
        self.pin_wanted.emit(head.conversation, not head.pinned)

    def _on_delete(self) -> None:
        self.undo.finish()
        ids = [head.conversation for head in self.chosen]
        self._offer_undo(len(ids))
        self.trash_wanted.emit(ids)

    def _offer_undo(self, count: int) -> None:
        self.undo.offer(counted(Count.DELETED, count))

    def _on_delete_found(self) -> None:
        self.undo.finish()
        self._offer_undo(self._total)
        self.trash_found_wanted.emit(self.filter.wanted(_today()))

    def _on_export(self, form: str) -> None:
        head = self.chosen[0]
        ending = ENDINGS[form]  # type: ignore[index]  # a signal carries plain text
        self._choose_file(
            f"{_file_name(head.title)}.{ending}",
            lambda path: self.export_wanted.emit(head.conversation, form, path),
        )

    def _on_move(self) -> None:
        text = self.tr("Move to another machine")
        more = self.tr(
            "Attune writes everything that it keeps, pinned pictures too, into one file. Carry it "
            "to the other machine, open History there and choose Import. Delete the file "
            "afterwards: who has it can read everything. Nothing is deleted here."
        )
        name = f"attune-memory-{_today().isoformat()}.zip"
        self._ask(
            text,
            more,
            self.tr("Choose a file…"),
            lambda: self._choose_file(name, self.move_wanted.emit),
        )

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import"))
        dialog.setObjectName("history_import_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Attune's memory (*.zip *.json)"))
        dialog.fileSelected.connect(lambda name: self.import_wanted.emit(Path(name)))
        dialog.open()

    def _choose_file(self, name: str, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setObjectName("history_save_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def _ask(self, text: str, more: str, verb: str, then: Callable[[], object]) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), text, parent=self)
        box.setObjectName("history_question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(more)
        agreed = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        agreed.setObjectName("history_agreed")
        agreed.setAutoDefault(False)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        agreed.clicked.connect(lambda: then())
        box.open()


def _today() -> date:
    return datetime.now().astimezone().date()


def _file_name(title: str) -> str:
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return " ".join(kept.split())[:60] or "conversation"
