"""The status strip: what Attune is doing, with whom, and for how long."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop.core.events import ControlsChanged, LinkOpened, SessionState, SessionStateChanged
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import ElidedLabel, IconButton, IconLabel, label, set_margins
from desktop.ui.fault import told
from desktop.ui.retry import RetryWait
from desktop.ui.state import backend_name, look
from desktop.ui.theme import Theme

_ANNOUNCED = {
    SessionState.CONNECTING,
    SessionState.RESUMING,
    SessionState.OFFLINE,
    SessionState.PAUSED,
    SessionState.ERROR,
    SessionState.ENDED,
}
"""States that matter to somebody who does not look; the turns of talking would only disturb."""


_CHIP_ICON = 14


class StatusStrip(QWidget):
    """Shows the state word, backend and model, the Demo badge and the elapsed time.

    While the link is away it counts down to the next attempt and offers to try at once.
    """

    preferences_requested = Signal()
    key_requested = Signal()
    retry_requested = Signal()
    unmute_requested = Signal()
    resume_requested = Signal()
    keep_requested = Signal()

    def __init__(
        self, theme: Theme, cost: QWidget | None = None, recording: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("status_strip")
        self._theme = theme
        self._cost = cost
        self._recording = recording
        self._began = 0.0
        self._told = ControlsChanged()
        self._state = SessionState.OFF
        self._link = ""
        self._said = ""
        self._noticed: frozenset[str] = frozenset()
        self._offered: frozenset[str] = frozenset()
        self._wait = RetryWait(self)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._build(theme)
        self._connect()
        self._paint_chip()
        self.on_session_changed(SessionStateChanged(SessionState.OFF))

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Show the state by shape, colour and word, with its sentence beside it."""
        self._state = event.state
        if event.state is SessionState.OFF:
            self._link = ""
            self._demo_badge.hide()
        shown = look(event.state)
        self._shape.show_icon(shown.icon, shown.role)
        self._word.setText(shown.word)
        self._word.setAccessibleName(self.tr("State: {word}").format(word=shown.word))
        self._said = told(event.detail)
        self._wait.on_session_changed(event.state)
        if event.state in _ANNOUNCED:
            announce(self, self._word.accessibleName())

    def on_link_changed(self, event: object) -> None:
        """Name whom we talk with, and badge the embedded server as a demo."""
        if isinstance(event, LinkOpened):
            backend = backend_name(event.backend)
            self._link = f"{backend} \N{MIDDLE DOT} {event.model}"
            self._said = ""
            self._demo_badge.setVisible(event.demo)
        self._wait.on_link_changed(event)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Count the time while live."""
        if event.live and not self._tick.isActive():
            self._began = time.monotonic()
            self._show_elapsed()
            self._tick.start()
        elif not event.live:
            self._tick.stop()
        self._elapsed.setVisible(bool(self._elapsed.text()))
        self._tell_switched(event)
        self._muted.setVisible(event.live and event.muted)
        self._show_resume()
        self._messages.setVisible(event.live and event.messages_recorded)

    def on_notices_changed(self, texts: Sequence[str], offered: Sequence[str]) -> None:
        """Say and offer nothing that a notice right below says and offers already."""
        self._noticed, self._offered = frozenset(texts), frozenset(offered)
        self._show_detail()
        self._show_resume()

    def show_private(self, private: bool) -> None:  # noqa: FBT001 - as a switch tells it
        """Say for as long as it lasts that nothing of the conversation is kept."""
        self._private.setVisible(private)
        announce(self, self.tr("Private") if private else self.tr("Conversations are kept again"))

    def set_terse(self, terse: bool) -> None:  # noqa: FBT001 - as a width tells it
        """Leave out the figures, where the state needs the room."""
        self._figures.setVisible(not terse)
        whole, short = self.tr("Messages recorded"), self.tr("Recorded")
        self._messages.setText(short if terse else whole)
        self._messages.setAccessibleName(whole)

    @property
    def menu(self) -> QMenu:
        """The menu behind the button at the end."""
        return self._menu

    @property
    def preferences_action(self) -> QAction:
        """The menu entry that opens the preferences."""
        return self._preferences

    def _build(self, theme: Theme) -> None:
        self._shape = IconLabel(theme, "state-off", "text_dim", 20)
        self._word = label("state_word", size="title")
        self._detail = ElidedLabel("state_detail")
        self._detail.setProperty("tone", "dim")
        self._muted = _chip(
            "muted_chip",
            "danger",
            self.tr("Muted"),
            self.tr("You are muted. Press to unmute"),
            self.tr("Nothing that you say is sent. Click to unmute."),
        )
        self._private = _chip(
            "private_chip",
            "quiet",
            self.tr("Private"),
            self.tr("Private conversation. Press to keep it again"),
            self.tr("Nothing that is said is kept. Click to keep it again."),
        )
        self._messages = label("messages_chip", self.tr("Messages recorded"), tone="warning")
        self._messages.setProperty("chip", "true")
        self._messages.setToolTip(
            self.tr("What goes over this session's connection is written to a file")
        )
        self._messages.hide()
        self._demo_badge = self._badge(theme)
        self._retry = QPushButton(self.tr("Retry now"))
        self._retry.setObjectName("retry_button")
        self._retry.setAccessibleName(self.tr("Retry now"))
        self._retry.setToolTip(self.tr("Try to connect at once instead of waiting"))
        self._retry.hide()
        self._resume = QPushButton(self.tr("Resume"))
        self._resume.setObjectName("resume_button")
        self._resume.setProperty("primary", "true")
        self._resume.setAccessibleName(self.tr("Resume the session"))
        self._resume.setToolTip(self.tr("Nothing is sent now; go on sending sound and pictures"))
        self._resume.hide()
        self._elapsed = label("elapsed", tone="dim")
        self._elapsed.hide()
        self._elapsed.setAccessibleName(self.tr("Elapsed time"))
        self._menu = QMenu(self)
        self._menu_button = IconButton(theme, "menu_button", "menu", self.tr("Menu"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._menu)
        self._preferences = self._menu.addAction(self.tr("Preferences…"))
        self._preferences.setObjectName("preferences_action")
        self._key = self._menu.addAction(self.tr("Add a key…"))
        self._key.setObjectName("key_action")
        self._lay_out()

    def _badge(self, theme: Theme) -> QFrame:
        badge = QFrame()
        badge.setObjectName("demo_frame")
        badge.setProperty("badge", "demo")
        badge.setToolTip(self.tr("The embedded server answers, on this computer."))
        row = QHBoxLayout(badge)
        row.setContentsMargins(token.SPACE_S, 2, token.SPACE_S, 2)
        row.setSpacing(token.SPACE_XS)
        row.addWidget(IconLabel(theme, "computer", "warning", _CHIP_ICON))
        row.addWidget(label("demo_badge", self.tr("Demo")))
        badge.hide()
        return badge

    def _lay_out(self) -> None:
        self._figures = QWidget()
        figures = QHBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(token.SPACE_S)
        if self._cost is not None:
            figures.addWidget(self._cost)
        figures.addWidget(self._elapsed)
        row = QHBoxLayout(self)
        set_margins(row, token.SPACE_M, token.SPACE_S, token.SPACE_S, token.SPACE_S)
        row.setSpacing(token.SPACE_S)
        middle = Qt.AlignmentFlag.AlignVCenter
        for item in (
            self._shape,
            self._word,
            self._muted,
            self._private,
            self._messages,
            self._demo_badge,
        ):
            row.addWidget(item, 0, middle)
        row.addSpacing(token.SPACE_S)
        row.addWidget(self._detail, 1)
        row.addWidget(self._retry)
        row.addWidget(self._resume)
        if self._recording is not None:
            row.addWidget(self._recording)
        row.addWidget(self._figures)
        row.addWidget(self._menu_button)

    def _paint_chip(self) -> None:
        side = self._theme.mark(_CHIP_ICON)
        self._muted.setIcon(self._theme.icon("microphone-off", "danger", side))
        self._private.setIcon(self._theme.icon("hide", "text_dim", side))
        for chip in (self._muted, self._private):
            chip.setIconSize(QSize(side, side))

    def _connect(self) -> None:
        self._theme.changed.connect(self._paint_chip)
        self._tick.timeout.connect(self._show_elapsed)
        self._wait.changed.connect(self._show_detail)
        self._retry.clicked.connect(self._wait.hurry)
        self._retry.clicked.connect(self.retry_requested)
        self._muted.clicked.connect(self.unmute_requested)
        self._private.clicked.connect(self.keep_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._preferences.triggered.connect(self.preferences_requested)
        self._key.triggered.connect(self.key_requested)

    def _tell_switched(self, event: ControlsChanged) -> None:
        """Say what was switched: by a key in another program nobody sees it."""
        before, self._told = self._told, event
        words = (
            (self.tr("Muted"), self.tr("The microphone is on")),
            (self.tr("Co-listening"), self.tr("Answering again")),
            (self.tr("Sharing the screen"), self.tr("Sharing has ended")),
            (self.tr("The camera is on"), self.tr("The camera is off")),
        )
        names = ("muted", "co_listening", "sharing", "camera")
        for name, (on, off) in zip(names, words, strict=True):
            if getattr(event, name) != getattr(before, name):
                announce(self, on if getattr(event, name) else off)

    def _show_detail(self) -> None:
        said = "" if self._said in self._noticed else self._said
        self._detail.show_text(self._wait.sentence or said or self._link or self._rest())
        self._retry.setVisible(self._wait.waiting and "retry" not in self._offered)

    def _show_resume(self) -> None:
        paused = self._told.live and self._told.paused
        self._resume.setVisible(paused and "resume" not in self._offered)

    def _rest(self) -> str:
        return self.tr("Nothing is heard or sent") if self._state is SessionState.OFF else ""

    def _show_elapsed(self) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{minutes}:{seconds:02d}" if not hours else f"{hours}:{minutes:02d}:{seconds:02d}"
        self._elapsed.setText(text)


def _chip(name: str, kind: str, text: str, spoken: str, tip: str) -> QPushButton:
    """Return a hidden button that says what holds now and ends it."""
    chip = QPushButton(text)
    chip.setObjectName(name)
    chip.setProperty("chip", kind)
    chip.setAccessibleName(spoken)
    chip.setToolTip(tip)
    chip.hide()
    return chip
