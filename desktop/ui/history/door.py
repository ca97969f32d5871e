"""Opens the history browser and has the memory do what is wished there."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.events import Notice, NoticeLevel, SharedMemoryChanged
from desktop.core.history import HistoryDesk, HistoryFilter, Imported
from desktop.core.sharing import SeenFrame
from desktop.settings.override import with_values
from desktop.settings.sections import Settings
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.history.page import HistoryBrowser

PAGE = 100


class HistoryDoor(QAction):
    """The menu entry; there is at most one browser.

    ``continued`` is emitted when the person wishes to go on with a conversation, and
    ``private_changed`` once nothing that is said is kept, or all of it again.
    """

    noticed = Signal(object)
    continued = Signal()
    settings_chosen = Signal(object)
    private_changed = Signal(bool)
    _found = Signal(object, int, object)
    _read = Signal(str, object)
    _derived = Signal(int, object)
    _placed = Signal(object)
    _changed = Signal()
    _private = Signal(bool)
    _told = Signal(str, object)
    _kept = Signal(bool)

    def __init__(self, desk: HistoryDesk, theme: Theme, intents: Intents, window: QWidget) -> None:
        super().__init__(window)
        self.setText(self.tr("History…"))
        self.setObjectName("history_action")
        self._desk = desk
        self._theme = theme
        self._intents = intents
        self._window = window
        self._page: HistoryBrowser | None = None
        self._settings = Settings()
        self._shared = SharedMemoryChanged("off")
        self._hidden: list[str] = []
        self._connect()

    @property
    def page(self) -> HistoryBrowser | None:
        """The browser, once it was opened."""
        return self._page

    def take(self, settings: Settings) -> None:
        """Follow other settings."""
        self._settings = settings
        if self._page is not None:
            memory = settings.memory
            self._page.actions_row.show_retention(memory.keep, memory.keep_days)

    def open(self) -> None:
        """Show the browser, or bring it to the front."""
        page = self._page or self._make()
        page.reload()
        self._start("look whether this is private", self._desk.private, self._private.emit)
        page.show()
        page.raise_()
        page.activateWindow()
        page.filter.focus_words()

    def go_private(self, on: bool) -> None:  # noqa: FBT001 - as a switch tells it
        """Keep nothing that is said from now on, or keep it again."""

        async def wish() -> bool:
            await self._desk.go_private(on)
            return on

        self._start("go private", wish, self.private_changed.emit)

    def keep_picture(self, frame: SeenFrame, description: str) -> None:
        """Keep a picture that the person chose, with words to find it by."""
        words = description or self.tr("A picture")
        self._start(
            "keep a picture",
            lambda: self._desk.keep_picture(frame.jpeg, words),
            self._kept.emit,
        )

    def open_memory(self, uid: str) -> None:
        """Show where something that was recalled was said."""
        self._start("find a moment", lambda: self._desk.place_of(uid), self._placed.emit)

    def show_shared(self, event: SharedMemoryChanged) -> None:
        """Say in the browser how the shared memory stands."""
        self._shared = event
        if self._page is not None:
            self._page.shared.show_event(event)

    def _make(self) -> HistoryBrowser:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.history.page import HistoryBrowser

        self._page = page = HistoryBrowser(self._theme, self._window)
        self.take(self._settings)
        page.shared.show_event(self._shared)
        page.found_wanted.connect(self._on_found_wanted)
        page.lines_wanted.connect(self._on_lines_wanted)
        page.rename_wanted.connect(self._on_rename)
        page.pin_wanted.connect(self._on_pin)
        page.continue_wanted.connect(self._on_continue)
        page.trash_wanted.connect(self._on_trash)
        page.trash_found_wanted.connect(self._on_trash_found)
        page.restore_wanted.connect(self._on_restore)
        page.purge_wanted.connect(self._on_purge)
        page.derived_wanted.connect(self._on_derived_wanted)
        page.forget_wanted.connect(self._on_forget)
        page.export_wanted.connect(self._on_export)
        page.move_wanted.connect(self._on_move)
        page.import_wanted.connect(self._on_import)
        page.filter.private_wanted.connect(self.go_private)
        page.actions_row.retention_chosen.connect(self._on_retention)
        return page

    def _connect(self) -> None:
        self.triggered.connect(self.open)
        self._found.connect(self._on_found)
        self._read.connect(self._on_read)
        self._derived.connect(self._on_derived)
        self._placed.connect(self._on_placed)
        self._changed.connect(self._on_changed)
        self._private.connect(self._on_private_told)
        self.private_changed.connect(self._on_private_changed)
        self._told.connect(self._on_told)
        self._kept.connect(self._on_kept)

    def _start(
        self,
        name: str,
        wish: Callable[[], Coroutine[Any, Any, Any]],
        then: Callable[[Any], None] | None = None,
    ) -> None:
        self._intents.start(name, wish, then)

    def _change(self, name: str, wish: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        self._start(name, wish, lambda _result: self._changed.emit())

    # -- wishes -----------------------------------------------------------------------------------

    def _on_found_wanted(self, wanted: HistoryFilter, offset: int) -> None:
        self._start(
            "look into the history",
            lambda: self._desk.find(wanted, PAGE, offset),
            lambda page: self._found.emit(page, offset, wanted),
        )

    def _on_lines_wanted(self, conversation: str, line: int) -> None:
        self._start(
            "read a conversation",
            lambda: self._desk.read(conversation, line),
            lambda lines: self._read.emit(conversation, lines),
        )

    def _on_rename(self, conversation: str, title: str) -> None:
        self._change("rename a conversation", lambda: self._desk.rename(conversation, title))

    def _on_pin(self, conversation: str, on: bool) -> None:
        self._change("pin a conversation", lambda: self._desk.pin(conversation, on))

    def _on_continue(self, conversation: str) -> None:
        self._start(
            "go on with a conversation",
            lambda: self._desk.carry_on(conversation),
            lambda _result: self.continued.emit(),
        )
        if self._page is not None:
            self._page.close()

    def _on_trash(self, conversations: Sequence[str]) -> None:
        self._hidden = list(conversations)
        self._change("delete conversations", lambda: self._desk.trash(conversations))

    def _on_trash_found(self, wanted: HistoryFilter) -> None:
        async def hide() -> None:
            self._hidden = list(await self._desk.trash_found(wanted))

        self._change("delete what was found", hide)

    def _on_restore(self) -> None:
        async def restore() -> None:
            await self._desk.restore(self._hidden)

        self._change("bring conversations back", restore)

    def _on_purge(self) -> None:
        self._start("forget what was deleted", self._desk.purge)

    def _on_derived_wanted(self, number: int) -> None:
        self._start(
            "see what would be forgotten",
            lambda: self._desk.derived(number),
            lambda derived: self._derived.emit(number, derived),
        )

    def _on_forget(self, number: int) -> None:
        self._change("forget a line", lambda: self._desk.forget(number))

    def _on_export(self, conversation: str, form: str, path: Path) -> None:
        self._start(
            "export a conversation",
            lambda: self._desk.export(conversation, form, path),  # type: ignore[arg-type]  # a signal carries plain text
            lambda _result: self._told.emit("written", path),
        )

    def _on_move(self, path: Path) -> None:
        self._start(
            "write everything to a file",
            lambda: self._desk.export_all(path),
            lambda _result: self._told.emit("written", path),
        )

    def _on_import(self, path: Path) -> None:
        self._start(
            "take a file in",
            lambda: self._desk.take_in(path),
            lambda brought: self._told.emit("taken in", brought),
        )

    def _on_retention(self, keep: bool, days: int) -> None:
        changed = {"memory.keep": keep, "memory.keep_days": days}
        if not keep:
            del changed["memory.keep_days"]
        self.settings_chosen.emit(with_values(self._settings, changed))

    # -- answers ----------------------------------------------------------------------------------

    def _on_found(self, page: Any, offset: int, wanted: HistoryFilter) -> None:  # noqa: ANN401 - what a signal carries
        browser = self._page
        if browser is not None and browser.is_wanted(wanted):
            browser.show_found(page, offset)

    def _on_read(self, conversation: str, lines: Any) -> None:  # noqa: ANN401 - what a signal carries
        if self._page is not None:
            self._page.show_lines(conversation, lines)

    def _on_derived(self, number: int, derived: Any) -> None:  # noqa: ANN401 - what a signal carries
        if self._page is not None:
            self._page.ask_to_forget(number, derived)

    def _on_placed(self, place: tuple[str, int]) -> None:
        conversation, line = place
        if not conversation:
            text = self.tr("That is no longer in the memory.")
            self.noticed.emit(Notice(text, NoticeLevel.INFO, key="history"))
            return
        self.open()
        if self._page is not None:
            self._page.open_at(conversation, line)

    def _on_changed(self) -> None:
        if self._page is not None:
            self._page.reload()

    def _on_private_changed(self, private: bool) -> None:
        self._on_private_told(private)
        text = (
            self.tr("Private conversation: nothing that is said is kept. Switch it off in History.")
            if private
            else self.tr("Conversations are kept again.")
        )
        self.noticed.emit(Notice(text, NoticeLevel.INFO, key="private"))

    def _on_private_told(self, private: bool) -> None:
        if self._page is not None:
            self._page.filter.show_private(private)

    def _on_kept(self, kept: bool) -> None:
        text = (
            self.tr("The picture is kept. Ask for it by the words you gave it.")
            if kept
            else self.tr("The picture was not kept: there is no conversation that is kept now.")
        )
        self.noticed.emit(Notice(text, NoticeLevel.INFO, key="history"))

    def _on_told(self, what: str, fact: object) -> None:
        if isinstance(fact, Imported):
            text = self.tr("Taken in: {conversations} conversations and {notes} notes.").format(
                conversations=fact.conversations, notes=fact.notes
            )
            self._on_changed()
        else:
            text = self.tr("Written to {file}.").format(file=fact)
        self.noticed.emit(Notice(text, NoticeLevel.INFO, key="history"))
        del what
