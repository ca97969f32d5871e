"""One note, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.note import NoteEntry
from desktop.ui import token
from desktop.ui.button import IconButton, label, set_property, wrapped
from desktop.ui.history.card import day_of
from desktop.ui.theme import Theme

translate = QCoreApplication.translate


class NoteCard(QFrame):
    """Shows a note and edits it in place; ``wished`` carries what is wished of it."""

    wished = Signal(str, object)
    edited = Signal(int, str)

    def __init__(self, theme: Theme, note: NoteEntry, *, team: bool = False) -> None:
        super().__init__()
        self.note = note
        self.setObjectName("note_card")
        set_property(self, "card", "quiet")
        self._text = wrapped("note_text")
        self._text.setText(note.text)
        self._facts = label("note_facts", facts(note), tone="dim", size="small")
        self._before = wrapped("note_before", tone="dim", size="small")
        self._before.setText(
            self.tr("You had said: {words}").format(words=note.before) if note.before else ""
        )
        self._before.setVisible(bool(note.before) and note.state == "review")
        self._editor = QPlainTextEdit()
        self._editor.setObjectName("note_editor")
        self._editor.setAccessibleName(self.tr("The note's words"))
        self._editor.setTabChangesFocus(True)
        self._editor.hide()
        self._build(theme, team=team)
        self.setAccessibleName(note.text)

    def begin_edit(self) -> None:
        """Let the words be changed."""
        self._editor.setPlainText(self.note.text)
        self._editor.setFixedHeight(max(60, min(180, self._text.height() + 36)))
        self._editor.show()
        self._text.hide()
        self._ending.show()
        self._editor.setFocus()

    def end_edit(self, *, keep: bool) -> None:
        """Show the note again, changed or as it was."""
        words = self._editor.toPlainText().strip()
        self._editor.hide()
        self._ending.hide()
        self._text.show()
        if keep and words and words != self.note.text:
            self.edited.emit(self.note.number, words)

    def _build(self, theme: Theme, *, team: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_XS)
        head.addWidget(self._facts, 1)
        if self.note.state == "review":
            head.addWidget(self._button("note_accept", self.tr("Keep"), "accept"))
            head.addWidget(self._button("note_reject", self.tr("Delete"), "delete"))
        elif not self.note.author:
            for button in self._own_buttons(theme, team=team):
                head.addWidget(button)
        self._ending = QWidget()
        row = QHBoxLayout(self._ending)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        save = _plain("note_save", self.tr("Save"))
        cancel = _plain("note_cancel", self.tr("Cancel"))
        save.clicked.connect(lambda: self.end_edit(keep=True))
        cancel.clicked.connect(lambda: self.end_edit(keep=False))
        row.addWidget(cancel)
        row.addWidget(save)
        self._ending.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        for widget in (self._text, self._editor, self._before, self._ending):
            column.addWidget(widget)

    def _own_buttons(self, theme: Theme, *, team: bool) -> list[IconButton]:
        note = self.note
        pin = IconButton(
            theme, "note_pin", "pin", self.tr("Unpin") if note.pinned else self.tr("Pin")
        )
        pin.show_icon("pin", "accent" if note.pinned else "text")
        pin.clicked.connect(lambda: self.wished.emit("pin", note))
        edit = IconButton(theme, "note_edit", "note", self.tr("Change"))
        edit.clicked.connect(self.begin_edit)
        forget = IconButton(
            theme, "note_forget", "hide", self.tr("Forget it with what was said where it came from")
        )
        forget.clicked.connect(lambda: self.wished.emit("forget", note))
        forget.setVisible(bool(note.conversation))
        delete = IconButton(theme, "note_delete", "close", self.tr("Delete"))
        delete.clicked.connect(lambda: self.wished.emit("delete", note))
        share = IconButton(
            theme, "note_share", "link",
            self.tr("Keep it to yourself") if note.team else self.tr("Let the team read it"),
        )  # fmt: skip
        share.show_icon("link", "accent" if note.team else "text")
        share.clicked.connect(lambda: self.wished.emit("share", note))
        share.setVisible(team)
        return [pin, share, edit, forget, delete]

    def _button(self, name: str, text: str, wish: str) -> QPushButton:
        made = _plain(name, text)
        made.clicked.connect(lambda: self.wished.emit(wish, self.note))
        return made


def facts(note: NoteEntry) -> str:
    """Return when a note was taken and whose words it holds."""
    origins = {
        "direct_user": translate("Notes", "your words"),
        "model_inference": translate("Notes", "the assistant's words"),
    }
    origin = origins.get(note.origin, translate("Notes", "somebody else's words"))
    whose = translate("Notes", "from {name}").format(name=note.author) if note.author else origin
    shared = translate("Notes", "the team can read it") if note.team and not note.author else ""
    return " · ".join(part for part in (day_of(note.noted_at), whose, shared) if part)


def _plain(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made
