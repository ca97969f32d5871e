"""The conversation panel: the transcript, what to say first, and the place to type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.intent import Intents
from desktop.core.archive import Archive
from desktop.core.events import (
    ControlsChanged,
    FrameSent,
    LinkOpened,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    TranscriptLineChanged,
)
from desktop.ui import token
from desktop.ui.button import IconButton, IconLabel, SteadyArea, wrapped
from desktop.ui.conversation.field import TextField
from desktop.ui.conversation.paging import Pager
from desktop.ui.conversation.saying import Saying
from desktop.ui.conversation.search import SearchBar
from desktop.ui.conversation.transcript import Transcript
from desktop.ui.fault import told
from desktop.ui.theme import Theme

_LINKING = {SessionState.CONNECTING, SessionState.RESUMING, SessionState.OFFLINE}

_ONE_LINE = 36
_AT_MOST = 6
_PICTURES = 24
"""Questions of this session that keep the picture that they were about."""


class ConversationPanel(QFrame):
    """Shows what was said and takes what is typed.

    ``look_entered`` carries a text that the present picture has to go with.
    """

    text_entered = Signal(str)
    look_entered = Signal(str)
    start_requested = Signal()

    def __init__(self, theme: Theme, archive: Archive, intents: Intents) -> None:
        super().__init__()
        self.setObjectName("conversation")
        self.setProperty("card", "plain")
        self.setMinimumWidth(240)
        self._theme = theme
        self._sayings: list[Saying] = []
        self._between: list[QWidget] = []
        self._unasked: FrameSent | None = None
        self._asked: dict[int, bytes] = {}
        self._live = self._muted = False
        self._linking = False
        self._transcript = Transcript(theme)
        self._pager = Pager(self._transcript, archive, intents)
        self._search = SearchBar(theme, self._transcript, self._pager, archive, intents)
        self._build()
        self._connect()
        self.on_controls_changed(ControlsChanged())

    @property
    def transcript(self) -> Transcript:
        """The lines themselves."""
        return self._transcript

    @property
    def field(self) -> TextField:
        """The line to type in."""
        return self._input

    @property
    def sayings(self) -> list[Saying]:
        """The sentences proposed."""
        return list(self._sayings)

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Show a line; the first one replaces the welcome."""
        self._pages.setCurrentWidget(self._transcript)
        event = self._with_picture(event)
        self._transcript.on_line_changed(event)
        self._pager.on_line_changed(event)
        self._place_latest()

    def on_frame_sent(self, event: FrameSent) -> None:
        """Keep the newest picture for the next question; a given one has a line of its own."""
        if event.origin != "picture":
            self._unasked = event

    def on_share_changed(self, event: ShareChanged) -> None:
        """What is no longer shown is not asked about."""
        if not event.active and self._unasked is not None and self._unasked.origin == event.origin:
            self._unasked = None

    def on_link_changed(self, event: object) -> None:
        """A session that begins anew numbers its lines anew."""
        if isinstance(event, LinkOpened) and not event.resumed:
            self._asked.clear()
        self._pager.on_link_changed(event)

    def open_search(self) -> None:
        """Look for words in the conversation, also in earlier ones."""
        self._pages.setCurrentWidget(self._transcript)
        self._search.open()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Say how to begin, or what to say, and whether there is a picture to attach."""
        self._offer_picture(event)
        self._input.setEnabled(not event.paused)
        self._send.setEnabled(not event.paused)
        self._input.setPlaceholderText(
            self.tr("Paused: resume to go on")
            if event.paused
            else self.tr("Type instead of speaking")
        )
        self._live, self._muted = event.live, event.muted
        self._say_how()

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Ask nobody to press what is pressed already, nor to speak where nobody listens yet."""
        self._linking = event.state in _LINKING
        self._say_how()

    def show_sayings(self, sayings: Sequence[str]) -> None:
        """Offer sentences that the backend is sure to understand; a click says one."""
        for old in self._sayings:
            self._sayings_column.removeWidget(old)
            old.deleteLater()
        self._sayings = [Saying(self._theme, told(text)) for text in sayings[:_AT_MOST]]
        for saying in self._sayings:
            self._sayings_column.addWidget(saying, 0, Qt.AlignmentFlag.AlignHCenter)
            saying.chosen.connect(self.text_entered)

    def put_above_input(self, widget: QWidget) -> None:
        """Give a line of the window's its place between what was said and what is typed."""
        self._between.append(widget)
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - as a height tells it
        """Spend less on what is between things, where large type leaves little for the words."""
        room = token.SPACE_XS if tight else token.SPACE_S
        self._column.setContentsMargins(token.SPACE_S, room, token.SPACE_S, room)
        self._column.setSpacing(room)

    def focus_input(self) -> None:
        """Put the cursor where one types."""
        self._input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_how(self) -> None:
        if self._linking:
            title = self.tr("Connecting…")
            hint = self.tr("In a moment you can speak, or type below. Try saying:")
        elif self._live and self._muted:
            title = self.tr("The microphone is muted")
            hint = self.tr("Unmute it to speak, or type below. Try saying:")
        elif self._live:
            title = self.tr("I am listening")
            hint = self.tr("Just speak, or type below. Try saying:")
        else:
            title = self.tr("Talk with Attune")
            hint = self.tr("Press Start and speak, or type below. Try saying:")
        self._title.setText(title)
        self._hint.setText(hint)

    def _build(self) -> None:
        self._pages = QStackedWidget()
        for page in (self._welcome(), self._transcript):
            # A line is better than none beside a card that asks, with large type.
            page.setMinimumHeight(_ONE_LINE)
            self._pages.addWidget(page)
        self._input = TextField()
        self._input.setObjectName("text_input")
        self._input.setAccessibleName(self.tr("Type a message"))
        self._input.setPlaceholderText(self.tr("Type instead of speaking"))
        self._input.setMaxLength(8000)
        self._send = IconButton(self._theme, "send", "send", self.tr("Send"))
        self._attach = IconButton(self._theme, "attach", "attach", "")
        self._attach.setCheckable(True)
        self._latest = IconButton(
            self._theme, "latest", "arrow-down", self.tr("Go to the newest line")
        )
        self._latest.hide()
        self._row = row = QHBoxLayout()
        row.setSpacing(token.SPACE_XS)
        row.addWidget(self._input, 1)
        row.addWidget(self._latest)
        row.addWidget(self._attach)
        row.addWidget(self._send)
        self._column = column = QVBoxLayout(self)
        self.set_tight(False)
        column.addWidget(self._search)
        column.addWidget(self._pages, 1)
        column.addLayout(row)

    def _welcome(self) -> QWidget:
        page = QWidget()
        self._title = wrapped("welcome_title", size="title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint = wrapped("welcome_hint", tone="dim")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sayings_column = QVBoxLayout()
        self._sayings_column.setSpacing(token.SPACE_S)
        below = QVBoxLayout()
        below.setSpacing(token.SPACE_S)
        centre = Qt.AlignmentFlag.AlignHCenter
        below.addWidget(IconLabel(self._theme, "state-hearing", "accent", 40), 0, centre)
        below.addWidget(self._title)
        below.addWidget(self._hint)
        below.addLayout(self._sayings_column)
        below.addStretch(1)
        column = QVBoxLayout(page)
        column.addLayout(below)
        # Scrolls where large type leaves too little room; squashed sentences cannot be read.
        # The title stays where it is when the sentences arrive.
        return SteadyArea(self._theme, page)

    def _connect(self) -> None:
        self._input.returnPressed.connect(self._on_entered)
        self._send.clicked.connect(self._on_entered)
        self._attach.toggled.connect(self._on_attach_toggled)
        self._latest.clicked.connect(self._pager.show_newest)
        self._pager.changed.connect(self._place_latest)
        self._search.closed.connect(self._on_search_closed)
        self._transcript.verticalScrollBar().valueChanged.connect(self._place_latest)
        self._transcript.measured.connect(self._on_measured)

    def _on_measured(self, side: int) -> None:
        """Type where one reads, and find what stands between the two there as well."""
        self._row.setContentsMargins(side, 0, side, 0)
        for between in self._between:
            between.setContentsMargins(side, 0, side, 0)

    def _on_search_closed(self) -> None:
        if not self._transcript.keys:
            self._pages.setCurrentIndex(0)
        self.focus_input()

    def _on_entered(self) -> None:
        text = self._input.text().strip()
        if text:
            self._input.clear()
            wish = self.look_entered if self._attach.isChecked() else self.text_entered
            wish.emit(text)
            self._attach.setChecked(False)

    def _offer_picture(self, event: ControlsChanged) -> None:
        shown = event.sharing or event.camera
        self._attach.setEnabled(shown and not event.paused)
        self._attach.describe(
            self.tr("Send the present picture with your text")
            if shown
            else self.tr("Share something first to send its picture with your text")
        )
        if not shown:
            self._attach.setChecked(False)

    def _on_attach_toggled(self, on: bool) -> None:
        self._attach.show_icon("attach", "accent" if on else "text")

    def _with_picture(self, event: TranscriptLineChanged) -> TranscriptLineChanged:
        """Give a question the picture that was sent before it, unless an earlier one has it."""
        if event.kind != "user" or event.picture:
            return event
        if event.final and self._unasked is not None and event.line_id not in self._asked:
            self._asked[event.line_id] = self._unasked.jpeg
            self._unasked = None
            if len(self._asked) > _PICTURES:
                del self._asked[next(iter(self._asked))]
        return replace(event, picture=self._asked.get(event.line_id, b""))

    def _place_latest(self) -> None:
        self._latest.setVisible(not self._transcript.at_end)
