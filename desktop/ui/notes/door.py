"""Opens the notes page and has the memory do what is wished there."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.events import SharedMemoryChanged, ToolCallFinished
from desktop.core.note import NoteDesk, NoteEntry, NoteState
from desktop.core.tool import ToolCallState
from desktop.settings.sections import Settings
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.notes.page import NotesPage

_NOTING = frozenset({"remember", "take_note", "forget", "remove_note"})


class NotesDoor(QAction):
    """The menu entry, which says how many notes wait; there is at most one page."""

    _listed = Signal(str, str, object)
    _counted = Signal(int)
    _changed = Signal()

    def __init__(self, desk: NoteDesk, theme: Theme, intents: Intents, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("notes_action")
        self._desk = desk
        self._theme = theme
        self._intents = intents
        self._window = window
        self._page: NotesPage | None = None
        self._deleted: list[int] = []
        self._team = False
        self._shared = SharedMemoryChanged("off")
        self._on_counted(0)
        self.triggered.connect(self.open)
        self._listed.connect(self._on_listed)
        self._counted.connect(self._on_counted)
        self._changed.connect(self.refresh)

    @property
    def page(self) -> NotesPage | None:
        """The page, once it was opened."""
        return self._page

    def take(self, settings: Settings) -> None:
        """Follow other settings."""
        self._team = bool(getattr(settings.memory, "shared_url", ""))
        if self._page is not None:
            self._page.team = self._team

    def open(self) -> None:
        """Show the page, or bring it to the front."""
        page = self._page or self._make()
        self.refresh()
        page.show()
        page.raise_()
        page.activateWindow()

    def refresh(self) -> None:
        """Ask for what is kept and what waits."""
        self._start("count notes", self._desk.waiting, self._counted.emit)
        if self._page is None:
            return
        words = self._page.words
        self._list("kept", words)
        self._list("review", words)

    def show_shared(self, event: SharedMemoryChanged) -> None:
        """Say on the page how the shared memory stands."""
        self._shared = event
        if self._page is not None:
            self._page.shared.show_event(event)

    def on_tool_finished(self, event: ToolCallFinished) -> None:
        """Count anew when the assistant may have taken a note."""
        if event.name in _NOTING and event.state is ToolCallState.DONE:
            self.refresh()

    def _make(self) -> NotesPage:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.notes.page import NotesPage

        self._page = page = NotesPage(self._theme, self._window, team=self._team)
        page.shared.show_event(self._shared)
        page.changed.connect(self.refresh)
        page.add_wanted.connect(self._on_add)
        page.edit_wanted.connect(self._on_edit)
        page.wish_wanted.connect(self._on_wish)
        page.restore_wanted.connect(self._on_restore)
        page.purge_wanted.connect(self._on_purge)
        return page

    def _list(self, state: NoteState, words: str) -> None:
        self._start(
            "list notes",
            lambda: self._desk.notes(state, words),
            lambda notes: self._listed.emit(state, words, notes),
        )

    def _start(
        self,
        name: str,
        wish: Callable[[], Coroutine[Any, Any, Any]],
        then: Callable[[Any], None] | None = None,
    ) -> None:
        self._intents.start(name, wish, then)

    def _change(self, name: str, wish: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        self._start(name, wish, lambda _result: self._changed.emit())

    def _on_add(self, text: str) -> None:
        self._change("keep a note", lambda: self._desk.add(text))

    def _on_edit(self, number: int, text: str) -> None:
        self._change("change a note", lambda: self._desk.edit(number, text))

    def _on_wish(self, wish: str, note: NoteEntry) -> None:
        number = note.number
        match wish:
            case "pin":
                self._change("pin a note", lambda: self._desk.pin(number, not note.pinned))
            case "share":
                self._change("share a note", lambda: self._desk.share(number, not note.team))
            case "accept":
                self._change("keep a note", lambda: self._desk.accept(number))
            case "forget":
                self._change("forget a note", lambda: self._desk.forget(number))
            case _:
                self._deleted.append(number)
                self._change("delete a note", lambda: self._desk.trash([number]))

    def _on_restore(self) -> None:
        numbers, self._deleted = self._deleted, []
        self._change("bring notes back", lambda: self._desk.restore(numbers))

    def _on_purge(self) -> None:
        self._deleted = []
        self._start("forget deleted notes", self._desk.purge)

    def _on_listed(self, state: NoteState, words: str, notes: Any) -> None:  # noqa: ANN401 - what a signal carries
        if self._page is not None and words == self._page.words:
            self._page.show_notes(state, notes)

    def _on_counted(self, waiting: int) -> None:
        text = self.tr("Notes ({count} to review)…") if waiting else self.tr("Notes…")
        self.setText(text.format(count=waiting))
