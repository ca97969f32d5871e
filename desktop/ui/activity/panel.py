"""The Activity panel: newest on top, nothing hidden, nothing modal."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Callable
from operator import attrgetter
from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.core.events import (
    DeviceChanged,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Offer,
    RecordingChanged,
    TimerDue,
    ToolCallFinished,
    ToolCallStateChanged,
)
from desktop.core.tool import ToolCallState
from desktop.ui import token
from desktop.ui.activity.call import CallRow
from desktop.ui.activity.fact import FactRow
from desktop.ui.activity.filter import RowFilter
from desktop.ui.activity.offer import OfferCard
from desktop.ui.announcement import announce
from desktop.ui.button import PanelArea, wrapped
from desktop.ui.fault import told, word
from desktop.ui.locale import number
from desktop.ui.scenario.handover import HandOverCard
from desktop.ui.theme import Theme

_AT_MOST: Final = 200
"""Rows that are widgets; older ones are kept as what they are made of."""

_PAGE: Final = 50
_FOUND: Final = 20
"""Older rows that a filter brings back at once, as the person types."""

_AT_ONCE: Final = 4
"""Rows made in one turn of the event loop; more of them would be felt as a hitch."""

_SIFT_MS: Final = 120
_TICK_MS: Final = 200

Row: TypeAlias = CallRow | FactRow | OfferCard | HandOverCard


class _Kept(NamedTuple):
    """A row that is no widget at present: its place in time, what a filter asks, how to make it."""

    number: int
    kind: str
    words: str
    make: Callable[[], Row]


_number: Final = attrgetter("number")


class ActivityPanel(QWidget):
    """Shows tool calls, offers, timers and what happened to the link."""

    cancel_requested = Signal(str)
    say_requested = Signal(str)
    dismiss_requested = Signal(str)
    offer_rated = Signal(str, str)
    attention_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("activity_panel")
        self._theme = theme
        self._calls: dict[str, CallRow] = {}
        self._offers: dict[str, OfferCard] = {}
        self._rows: list[Row] = []
        self._numbers: dict[Row, int] = {}
        self._kept: list[_Kept] = []
        self._made = 0
        self._room = _AT_MOST
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._owed = 0
        self._fetch = QTimer(self, interval=0)
        self._fetch.timeout.connect(self._bring_back)
        self._pause = QTimer(self, singleShot=True, interval=_SIFT_MS)
        self._pause.timeout.connect(self._look_back)
        self._build()

    @property
    def rows(self) -> list[Row]:
        """The rows, oldest first."""
        return list(self._rows)

    def on_tool_changed(self, event: ToolCallStateChanged) -> None:
        """Show that a call was made or moved on."""
        row = self._call(event.call_id, event.name)
        row.show_state(event)
        self._pace()
        if event.state is ToolCallState.WAITING:
            announce(self, told(event.request) or row.accessibleName())
            self._bring_up(row)

    def on_tool_finished(self, event: ToolCallFinished) -> None:
        """Show a call's result."""
        self._call(event.call_id, event.name).show_finished(event)
        self._pace()

    def on_offer_made(self, event: Offer) -> None:
        """Show what the co-listener proposes; the same id again changes nothing."""
        if event.offer_id in self._offers:
            return
        card = OfferCard(self._theme, event)
        self._connect_row(card)
        self._add(card)
        announce(self, card.accessibleName())
        self._bring_up(card)

    def add_card(self, card: HandOverCard) -> None:
        """Show a card that another part has made."""
        self._add(card)
        announce(self, card.accessibleName())
        self._bring_up(card)

    def on_timer_due(self, event: TimerDue) -> None:
        """Remind of a timer that has run out."""
        row = FactRow(self._theme, "timer", "accent", told(event.text))
        self._add(row)
        announce(self, row.words)
        self._bring_up(row)

    def on_link_changed(self, event: object) -> None:
        """Note what happened to the link."""
        match event:
            case LinkOpened(resumed=False):
                text = self.tr("Connected to {model}").format(model=event.model)
                self._add(FactRow(self._theme, "link", "ok", text))
            case LinkLost():
                self._add(FactRow(self._theme, "link-lost", "warning", self._lost(event)))
            case LinkResumed():
                text = self.tr("Connected again after {gap} s").format(
                    gap=number(event.gap_ms / 1000, 1)
                )
                self._add(FactRow(self._theme, "link", "ok", text))

    def on_recording_changed(self, event: RecordingChanged) -> None:
        """Note that a recording began or ended."""
        text = self.tr("Recording begun") if event.active else self.tr("Recording ended")
        self._add(FactRow(self._theme, "record", "danger" if event.active else "text_dim", text))

    def on_device_changed(self, event: DeviceChanged) -> None:
        """Note which device is used, and that one is lost."""
        microphone = event.direction == "microphone"
        if event.state == "open" and event.name:
            text = self.tr("Using {device}").format(device=event.name)
            self._add(FactRow(self._theme, "microphone" if microphone else "voice", "ok", text))
        elif event.state == "lost":
            text = (
                self.tr("The microphone is lost")
                if microphone
                else self.tr("The loudspeaker is lost")
            )
            self._add(FactRow(self._theme, "warning", "warning", text))

    def _lost(self, event: LinkLost) -> str:
        reason = f": {word(event.reason)}" if event.reason else ""
        text = self.tr("Connection lost ({code}{reason})").format(code=event.code, reason=reason)
        if event.retry_in_s > 0:
            text += self.tr(", trying again in {seconds} s").format(
                seconds=number(event.retry_in_s, 1)
            )
        return text

    def showEvent(self, event: QShowEvent) -> None:
        """Count running calls while visible."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._tick.stop()

    def _call(self, call_id: str, name: str) -> CallRow:
        if call_id not in self._calls:
            row = CallRow(self._theme, call_id, name)
            self._connect_row(row)
            self._add(row)
        return self._calls[call_id]

    def _add(self, row: Row) -> None:
        if self._area.verticalScrollBar().value() == 0 and not self._filter.narrows:
            self._room = _AT_MOST  # Nobody reads what was brought back.
        self._made += 1
        self._numbers[row] = self._made
        self._rows.append(row)
        self._column.insertWidget(0, row)
        self._pages.setCurrentIndex(1)
        self._sift(row)
        self._make_room()

    def _make_room(self) -> None:
        while len(self._rows) > self._room and self._drop_oldest():
            pass

    def _drop_oldest(self) -> bool:
        for row in self._rows[: _AT_MOST // 2]:
            if (isinstance(row, CallRow) and row.open) or (
                isinstance(row, OfferCard) and row.pinned
            ):
                continue
            self._rows.remove(row)
            kept = _Kept(self._numbers.pop(row), row.kind, row.words, row.remake())
            insort(self._kept, kept, key=_number)
            self._older.show()
            if isinstance(row, CallRow):
                self._calls.pop(row.call_id, None)
            elif isinstance(row, OfferCard):
                self._offers.pop(row.offer_id, None)
            self._column.removeWidget(row)
            row.deleteLater()
            return True
        return False

    def _ask_back(self, most: int) -> None:
        self._owed = most
        self._fetch.start()

    def _bring_back(self) -> None:
        """Make the newest of the kept rows that the filter lets through widgets again."""
        page: list[_Kept] = []
        for one in reversed(self._kept):
            if len(page) == min(_AT_ONCE, self._owed):
                break
            if self._filter.passes(one.kind, one.words):
                page.append(one)
        taken = {one.number for one in page}
        self._kept = [one for one in self._kept if one.number not in taken]
        self._room = max(self._room, len(self._rows) + len(page))
        for one in page:
            row = one.make()
            self._numbers[row] = one.number
            place = bisect(self._rows, one.number, key=self._numbers.__getitem__)
            self._rows.insert(place, row)
            self._column.insertWidget(len(self._rows) - 1 - place, row)
            self._connect_row(row)
            self._sift(row)
        self._owed -= len(page)
        if not page or not self._owed:
            self._fetch.stop()
        self._offer_older()

    def _offer_older(self) -> None:
        passes = self._filter.passes
        self._older.setVisible(any(passes(one.kind, one.words) for one in self._kept))

    def _on_older_clicked(self) -> None:
        self._ask_back(_PAGE)

    def _connect_row(self, row: Row) -> None:
        if isinstance(row, CallRow):
            row.cancel_requested.connect(self.cancel_requested)
            self._calls.setdefault(row.call_id, row)
        elif isinstance(row, OfferCard):
            row.say_requested.connect(self.say_requested)
            row.dismiss_requested.connect(self.dismiss_requested)
            row.rated.connect(self.offer_rated)
            self._offers.setdefault(row.offer_id, row)

    def _sift(self, row: Row) -> None:
        row.setVisible(self._filter.passes(row.kind, row.words))

    def _on_filter_changed(self) -> None:
        for row in self._rows:
            self._sift(row)
        self._pause.start()

    def _look_back(self) -> None:
        """Let a filter find what is no widget at present, and give that up with it."""
        self._fetch.stop()
        self._room = _AT_MOST
        self._make_room()
        if self._filter.narrows and self._kept:
            self._ask_back(_FOUND)
        self._offer_older()

    def _bring_up(self, row: Row) -> None:
        if row.isHidden():
            self._filter.clear()
        if row is self._rows[-1]:
            # The newest row is on top, where its place is known before it is laid out.
            self._area.verticalScrollBar().setValue(0)
        else:
            self._area.ensureWidgetVisible(row)
        self.attention_wanted.emit()

    def _pace(self) -> None:
        running = any(row.state is ToolCallState.RUNNING for row in self._calls.values())
        if running and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _on_tick(self) -> None:
        for row in self._calls.values():
            row.tick()

    def _build(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(token.SPACE_S, token.SPACE_XS, token.SPACE_S, token.SPACE_S)
        self._column.setSpacing(token.SPACE_S)
        self._older = QPushButton(self.tr("Show earlier activity"))
        self._older.setObjectName("activity_older")
        self._older.setAccessibleName(self._older.text())
        self._older.clicked.connect(self._on_older_clicked)
        self._older.hide()
        self._column.addWidget(self._older)
        self._column.addStretch(1)
        self._filter = RowFilter()
        self._filter.changed.connect(self._on_filter_changed)
        self._area = PanelArea(self._theme, body)
        text = self.tr("Tool calls, offers and reminders appear here.")
        empty = wrapped("activity_empty", text, tone="dim")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(token.SPACE_M, token.SPACE_M, token.SPACE_M, token.SPACE_M)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(empty)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter)
        column.addWidget(self._area, 1)
        self._pages.addWidget(filled)
