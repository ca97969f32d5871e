"""History of any length: the transcript holds a window of it, the rest comes in pages."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.bridge.intent import Intents
from desktop.core.archive import Archive, KeptLine
from desktop.core.errors import UserFacingError
from desktop.core.events import LinkOpened, TranscriptLineChanged
from desktop.ui.conversation.transcript import MOST_LINES, Key, Row, Transcript

PAGE: Final = 60
KEPT: Final = -1

Read = Callable[[], Awaitable[Sequence[KeptLine]]]


class Pager(QObject):
    """Fetches older lines when the top is reached, and newer ones on the way back.

    Newest lines that are not in view meanwhile wait in a bounded tail.
    """

    changed = Signal()
    _named = Signal(object)
    _older = Signal(object)
    _newer = Signal(object)
    _around = Signal(object)

    def __init__(self, transcript: Transcript, archive: Archive, intents: Intents) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._archive = archive
        self._intents = intents
        self._tail: deque[Row] = deque(maxlen=MOST_LINES)
        self._in_tail: dict[Key, TranscriptLineChanged] = {}
        self._conversations: dict[int, str] = {0: ""}
        self._busy = False
        self._exhausted = False
        self._postponed = False
        self._wanted = 0
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a page is on its way."""
        return self._busy or self._postponed

    def key_of(self, line: KeptLine) -> Key:
        """Return the key under which a kept line is or would be shown."""
        for epoch, conversation in reversed(self._conversations.items()):
            key = Key(epoch, line.line)
            if conversation == line.conversation and self._transcript.holds(key):
                return key
        return Key(KEPT, line.number)

    def on_link_changed(self, event: object) -> None:
        """A session that begins anew numbers its lines anew."""
        if isinstance(event, LinkOpened) and not event.resumed:
            self._transcript.epoch += 1
            self._exhausted = False
            self._intents.start("name the conversation", self._archive.present, self._named.emit)

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Keep the newest lines, shown or not."""
        key = Key(self._transcript.epoch, event.line_id)
        if key not in self._in_tail:
            if len(self._tail) == MOST_LINES:
                self._in_tail.pop(self._tail[0][0], None)
            self._tail.append((key, event))
        self._in_tail[key] = event

    def show_newest(self) -> None:
        """Come back to the newest lines."""
        if self._transcript.detached:
            # Few enough to be laid out at once; what is above them comes in pages.
            rows = [(key, self._in_tail[key]) for key, _ in list(self._tail)[-4 * PAGE :]]
            self._transcript.replace(rows, detached=False)
            self._exhausted = False
        self._transcript.go_to_end()
        self.changed.emit()

    def show_around(self, line: KeptLine) -> None:
        """Bring a kept line into view, with what was said around it."""
        key = self.key_of(line)
        if self._transcript.holds(key):
            self._transcript.go_to(key)
            self.changed.emit()
            return
        self._wanted = line.number
        self._fetch("read around", lambda: self._read_around(line.number), self._around)

    def _connect(self) -> None:
        self._named.connect(self._on_named)
        self._older.connect(self._on_older)
        self._newer.connect(self._on_newer)
        self._around.connect(self._on_around)
        self._transcript.older_wanted.connect(self._on_older_wanted)
        self._transcript.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_scrolled(self, value: int) -> None:
        bar, keys = self._transcript.verticalScrollBar(), self._transcript.keys
        if self._busy or not keys or bar.maximum() == 0:
            return
        if value == bar.minimum():
            self._on_older_wanted()
        elif value == bar.maximum() and self._transcript.detached:
            last = keys[-1]
            self._fetch("read newer", lambda: self._read_newer(last), self._newer)

    def _on_older_wanted(self) -> None:
        keys = self._transcript.keys
        if keys and not self._busy and not self._exhausted:
            first = keys[0]
            # What came before a line can be read once its conversation has its name.
            self._postponed = first.epoch not in (KEPT, *self._conversations)
            if self._postponed:
                return
            self._fetch("read older", lambda: self._read_older(first), self._older)

    def _fetch(self, name: str, read: Read, told: SignalInstance) -> None:
        async def reading() -> Sequence[KeptLine]:
            try:
                return await read()
            except UserFacingError:
                return ()  # the memory itself tells of its troubles

        self._busy = True
        self._intents.start(name, reading, told.emit)

    async def _read_older(self, key: Key) -> Sequence[KeptLine]:
        number = await self._number(key)
        return await self._archive.older(number, PAGE) if number else ()

    async def _read_newer(self, key: Key) -> Sequence[KeptLine]:
        return await self._archive.newer(await self._number(key), PAGE)

    async def _read_around(self, number: int) -> Sequence[KeptLine]:
        before = await self._archive.older(number + 1, PAGE // 2)
        return [*before, *await self._archive.newer(number, PAGE // 2)]

    async def _number(self, key: Key) -> int:
        if key.epoch == KEPT:
            return key.number
        conversation = self._conversations.get(key.epoch, "")
        return await self._archive.number_of(conversation, key.number) if conversation else 0

    def _on_named(self, conversation: str) -> None:
        self._conversations[self._transcript.epoch] = conversation
        if self._postponed:
            self._postponed = False
            self._on_older_wanted()

    def _on_older(self, lines: Sequence[KeptLine]) -> None:
        rows = [row for row in map(self._row, lines) if not self._transcript.holds(row[0])]
        self._exhausted = not rows
        self._transcript.prepend(rows)
        # Only now: taking the page in scrolls, and that must not ask for another.
        self._busy = False
        self.changed.emit()

    def _on_newer(self, lines: Sequence[KeptLine]) -> None:
        rows = [row for row in map(self._row, lines) if not self._transcript.holds(row[0])]
        if len(lines) < PAGE:
            self.show_newest()
        else:
            self._transcript.append(rows)
            self._exhausted = False
        self._busy = False
        self.changed.emit()

    def _on_around(self, lines: Sequence[KeptLine]) -> None:
        rows = [self._row(line) for line in lines]
        wanted = [key for key, _ in rows if key.number == self._wanted] or [key for key, _ in rows]
        if rows:
            self._exhausted = False
            self._transcript.replace(rows, detached=True)
            self._transcript.go_to(wanted[0])
        self._busy = False
        self.changed.emit()

    def _row(self, line: KeptLine) -> Row:
        event = TranscriptLineChanged(
            line.line,
            line.kind,
            line.text,
            final=True,
            wall_time=line.wall_time,
            cut_off=line.cut_off,
            sources=line.sources,
        )
        return self.key_of(line), event
