"""A bar above the conversation while co-listening, so that silence is never a riddle."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from desktop.core.events import CoListenerChanged, ControlsChanged
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconLabel, label, wrapped
from desktop.ui.co_listener.wording import counts_text, heartbeat, state_sentence
from desktop.ui.flow import FlowLayout
from desktop.ui.state import means
from desktop.ui.theme import Theme

_TICK_MS: Final = 1000


class CoListenerBar(QFrame):
    """Shows what the co-listener does; ``seconds_left`` tells how much of today is left."""

    more_wished = Signal()
    snooze_wished = Signal(float)
    presenting_wished = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], float] = time.monotonic,
        seconds_left: Callable[[], float] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("co_listener_bar")
        self.setProperty("card", "offer")
        self._theme = theme
        self._now = now
        self._seconds_left = seconds_left or _until_midnight
        self._told = CoListenerChanged(active=False)
        self._build()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.show_heartbeat)
        self.hide()

    @property
    def text(self) -> str:
        """State, heartbeat and counters as they are shown."""
        return " | ".join(
            (self._state.text(), self._beat.text(), self._counts.whole_text, self._badge.text())
        )

    def on_listener_changed(self, event: CoListenerChanged) -> None:
        """Show what the co-listener does."""
        self._told = event
        self._state.setText(state_sentence(event))
        self._counts.show_text(counts_text(event))
        self._presenting.setChecked(event.presenting)
        self._snooze.setText(self.tr("Snoozed") if event.snoozed_until else self.tr("Snooze"))
        self._wake.setEnabled(bool(event.snoozed_until))
        self.show_heartbeat()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Stand there while co-listening, and say how it is brought about."""
        self.setVisible(event.co_listening and event.live)
        found = means(event.co_listening_means)
        self._badge.setText(found.word if found else "")
        self._badge.setToolTip(found.sentence if found else "")
        self._badge.setAccessibleDescription(found.sentence if found else "")
        self._badge.setVisible(found is not None)

    def show_heartbeat(self) -> None:
        """Say how long ago a voice was heard."""
        self._beat.setText(heartbeat(self._told.heard_at, self._now()))

    def showEvent(self, event: QShowEvent) -> None:
        """Count while visible."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._tick.stop()

    def _build(self) -> None:
        self._state = wrapped("co_listener_state")
        self._beat = label("co_listener_beat", tone="dim", size="small")
        self._counts = ElidedLabel("co_listener_counts")
        self._counts.setProperty("tone", "dim")
        self._counts.setProperty("type", "small")
        self._badge = label("co_listener_badge", tone="co_listen", size="small")
        self._more = QPushButton(self.tr("Anything to add?"))
        self._more.setObjectName("co_listener_more")
        self._more.setAccessibleName(self.tr("Ask whether there is anything to add"))
        self._presenting = QPushButton(self.tr("I am presenting"))
        self._presenting.setObjectName("co_listener_presenting")
        self._presenting.setCheckable(True)
        self._presenting.setAccessibleName(self.tr("Hold offers while I present"))
        self._build_snooze()
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(self._theme, "co-listen", "co_listen"))
        head.addWidget(self._state, 1)
        head.addWidget(self._beat)
        foot = FlowLayout(token.SPACE_XS)
        for button in (self._more, self._snooze, self._presenting):
            foot.addWidget(button)
        facts = QHBoxLayout()
        facts.setSpacing(token.SPACE_S)
        facts.addWidget(self._counts, 1)
        facts.addWidget(self._badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addLayout(facts)
        column.addLayout(foot)

    def _build_snooze(self) -> None:
        self._snooze = QPushButton()
        self._snooze.setObjectName("co_listener_snooze")
        self._snooze.setText(self.tr("Snooze"))
        self._snooze.setAccessibleName(self.tr("Hold offers for a while"))
        menu = QMenu(self._snooze)
        self._quarter = _entry(menu, "snooze_15", self.tr("15 minutes"))
        self._hour = _entry(menu, "snooze_hour", self.tr("1 hour"))
        self._today = _entry(menu, "snooze_today", self.tr("Until tomorrow"))
        menu.addSeparator()
        self._wake = _entry(menu, "snooze_end", self.tr("End the snooze"))
        self._snooze.setMenu(menu)

    def _connect(self) -> None:
        self._more.clicked.connect(self.more_wished)
        self._presenting.clicked.connect(self.presenting_wished)
        self._quarter.triggered.connect(self._on_quarter)
        self._hour.triggered.connect(self._on_hour)
        self._today.triggered.connect(self._on_today)
        self._wake.triggered.connect(self._on_wake)

    def _on_quarter(self) -> None:
        self.snooze_wished.emit(15 * 60.0)

    def _on_hour(self) -> None:
        self.snooze_wished.emit(3600.0)

    def _on_today(self) -> None:
        self.snooze_wished.emit(self._seconds_left())

    def _on_wake(self) -> None:
        self.snooze_wished.emit(0.0)


def _entry(menu: QMenu, name: str, text: str) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(name)
    return action


def _until_midnight() -> float:
    here = time.localtime()
    return 86_400.0 - (here.tm_hour * 3600 + here.tm_min * 60 + here.tm_sec)
