"""The notes page: two lists, one of what is kept and one of what waits for review."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.note import NoteEntry, NoteState
from desktop.ui import token
from desktop.ui.button import wrapped
from desktop.ui.history.undo import UndoBar
from desktop.ui.notes.card import NoteCard
from desktop.ui.notes.shared import SharedLine
from desktop.ui.theme import Theme

MOST_SHOWN = 200
_PAUSE_MS = 150


class NoteList(QScrollArea):
    """Cards one below the other, or a sentence where there are none."""

    def __init__(self, theme: Theme, name: str, empty: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*[token.SPACE_S] * 4)
        self._column.setSpacing(token.SPACE_S)
        self._empty = wrapped(f"{name}_empty", tone="dim")
        self._empty.setText(empty)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.cards: list[NoteCard] = []

    def show_notes(self, notes: Sequence[NoteEntry], *, team: bool) -> list[NoteCard]:
        """Replace the cards and return the new ones."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.deleteLater()
        self.cards = [NoteCard(self._theme, note, team=team) for note in notes[:MOST_SHOWN]]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
        self._empty.setVisible(not notes)
        return self.cards


class NotesPage(QDialog):
    """Asks by its signals and shows what it is given; ``changed`` asks for the lists again."""

    changed = Signal()
    add_wanted = Signal(str)
    edit_wanted = Signal(int, str)
    wish_wanted = Signal(str, object)
    restore_wanted = Signal()
    purge_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, team: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("notes_page")
        self.setWindowTitle(self.tr("Notes"))
        self.setModal(False)
        self.team = team
        self._theme = theme
        self.undo = UndoBar("notes")
        self.shared = SharedLine("notes")
        self._build()
        self._connect()
        self.resize(620, 620)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._search.text().strip()

    @property
    def lists(self) -> dict[NoteState, NoteList]:
        """The two lists."""
        return {"kept": self._kept, "review": self._review}

    def show_notes(self, state: NoteState, notes: Sequence[NoteEntry]) -> None:
        """Show one of the lists."""
        for card in self.lists[state].show_notes(notes, team=self.team):
            card.wished.connect(self._on_wished)
            card.edited.connect(self.edit_wanted)
        if state == "review" and not self.words:
            text = self.tr("To review ({count})").format(count=len(notes))
            self._tabs.setTabText(1, text if notes else self.tr("To review"))

    def show_review(self) -> None:
        """Bring what waits to the front."""
        self._tabs.setCurrentIndex(1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of what was deleted."""
        self.undo.finish()
        super().closeEvent(event)

    def _build(self) -> None:
        self._search = _line("notes_search", self.tr("Search your notes"))
        self._search.setClearButtonEnabled(True)
        self._new = _line("notes_new", self.tr("Write a note"))
        self._new.setMaxLength(2000)
        self._add = QPushButton(self.tr("Add"))
        self._add.setObjectName("notes_add")
        self._add.setAccessibleName(self.tr("Add the note"))
        self._add.setDefault(True)
        self._kept = NoteList(
            self._theme,
            "notes_kept",
            self.tr("No notes yet. Say “remember that …”, or write one above."),
        )
        self._review = NoteList(
            self._theme,
            "notes_review",
            self.tr(
                "Nothing waits. What the assistant wants to note from a screen, a tool or another "
                "voice appears here, and is used only once you keep it."
            ),
        )
        self._tabs = QTabWidget()
        self._tabs.setObjectName("notes_tabs")
        self._tabs.setAccessibleName(self.tr("Notes"))
        for page, title in ((self._kept, self.tr("Kept")), (self._review, self.tr("To review"))):
            page.setAccessibleName(title)
            self._tabs.addTab(page, title)
        row = QHBoxLayout()
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._new, 1)
        row.addWidget(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        whole.setSpacing(token.SPACE_S)
        whole.addLayout(row)
        whole.addWidget(self._search)
        whole.addWidget(self._tabs, 1)
        whole.addWidget(self.undo)
        whole.addWidget(self.shared)

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._search.textChanged.connect(self._pause.start)
        self._add.clicked.connect(self._on_add)
        self.undo.undone.connect(self.restore_wanted)
        self.undo.over.connect(self.purge_wanted)

    def _on_add(self) -> None:
        text = self._new.text().strip()
        if text:
            self._new.clear()
            self.add_wanted.emit(text)

    def _on_wished(self, wish: str, note: NoteEntry) -> None:
        if wish == "forget":
            self._ask_to_forget(note)
            return
        if wish == "delete":
            self.undo.finish()
            self.undo.offer(self.tr("The note was deleted"))
        self.wish_wanted.emit(wish, note)

    def _ask_to_forget(self, note: NoteEntry) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("Forget this for good?"),
            parent=self,
        )
        box.setObjectName("notes_question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            self.tr(
                "With the note goes what you said when it was taken, and the answer to it. "
                "This cannot be undone."
            )
        )
        agreed = box.addButton(self.tr("Forget"), QMessageBox.ButtonRole.AcceptRole)
        agreed.setObjectName("notes_agreed")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        agreed.clicked.connect(lambda: self.wish_wanted.emit("forget", note))
        box.open()


def _line(name: str, text: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setPlaceholderText(text)
    return made
