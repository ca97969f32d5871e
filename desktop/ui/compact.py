"""The compact bar: what matters on one strip that stays on top and never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    Notice,
    RecordingChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    TranscriptLineChanged,
)
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconButton, IconLabel, label
from desktop.ui.consent.stack import ConsentStack
from desktop.ui.fault import told
from desktop.ui.source.sound import MUTED_SPEECH
from desktop.ui.state import demo_sentence, demo_word, look
from desktop.ui.theme import Theme

_WIDTH = 360
_TAIL = 160
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class CompactBar(QWidget):
    """State, one line of caption, mute, co-listen, share and a way back to the window."""

    mute_requested = Signal(bool)
    co_listening_requested = Signal(bool)
    region_requested = Signal()
    share_pause_requested = Signal(bool)
    share_stop_requested = Signal()
    expand_requested = Signal()
    decided = Signal(str, str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, _FLAGS)
        self.setObjectName("compact_bar")
        self.setWindowTitle("Attune")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._controls = ControlsChanged()
        self._share = ShareChanged("screen", active=False)
        self._grip: QPoint | None = None
        self._placed = self._warned = False
        self._build(theme)
        self._connect()
        self.on_session_changed(SessionStateChanged(SessionState.OFF))
        self.on_controls_changed(self._controls)
        self.on_share_changed(self._share)

    @property
    def caption(self) -> str:
        """The line of caption."""
        return self._caption.whole_text

    def place(self) -> None:
        """Show it at the top of the screen the first time, and where it was left after that."""
        if not self._placed:
            self._placed = True
            self.adjustSize()
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self.move(screen.center().x() - self.width() // 2, screen.top() + token.SPACE_L)
        self.show()
        self.raise_()

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Show the state by shape, colour and word."""
        if event.state is SessionState.OFF:
            self._demo.hide()
        shown = look(event.state)
        self._shape.show_icon(shown.icon, shown.role)
        self._word.setText(shown.word)
        self._word.setAccessibleName(self.tr("State: {word}").format(word=shown.word))

    def on_link_changed(self, event: object) -> None:
        """Badge the embedded server as a demo, as the window does."""
        if isinstance(event, LinkOpened):
            self._demo.setVisible(event.demo)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show what is switched on."""
        self._controls = event
        muted, on = event.muted, event.co_listening
        self._mute.show_icon("microphone-off" if muted else "microphone", _role(muted, "danger"))
        self._mute.describe(
            self.tr("Unmute the microphone") if muted else self.tr("Mute the microphone")
        )
        self._muted.setVisible(event.live and muted)
        self._listen.show_icon("co-listen" if on else "answer", _role(on, "co_listen"))
        self._listen.describe(self.tr("Answer me again") if on else self.tr("Co-listen"))

    def on_recording_changed(self, event: RecordingChanged) -> None:
        """Say for as long as it lasts that both sides are recorded."""
        self._recording.setVisible(event.active)

    def on_share_changed(self, event: ShareChanged) -> None:
        """Offer to share, or to pause and stop what is shared."""
        if event.origin != "screen":
            return
        self._share = event
        self._pick.setVisible(not event.active)
        self._pause.setVisible(event.active)
        self._stop.setVisible(event.active)
        self._pause.show_icon("resume" if event.paused else "pause")
        self._pause.describe(self.tr("Go on sharing") if event.paused else self.tr("Pause sharing"))

    def on_notice_posted(self, notice: Notice) -> None:
        """Say in the caption that somebody speaks into the muted microphone, while they do."""
        if notice.key == MUTED_SPEECH and (notice.text or self._warned):
            self._warned = bool(notice.text)
            self._caption.show_text(told(notice.text))

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Show the end of the newest line."""
        self._warned = False
        text = " ".join(event.text.split())
        if len(text) > _TAIL:
            text = "\N{HORIZONTAL ELLIPSIS}" + text[-_TAIL:]
        self._caption.show_text(text)

    def event(self, event: QEvent) -> bool:
        """Follow words that need more or less room."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the bar to move it."""
        if event.button() is Qt.MouseButton.LeftButton:
            handle = self.windowHandle()
            if handle is None or not handle.startSystemMove():
                self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move with the hand where the desktop does not do it."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def _fit(self) -> None:
        """Be as wide as words and buttons need, and usually no wider."""
        layout = self.layout()
        if layout is not None:
            self.setFixedWidth(max(_WIDTH, layout.minimumSize().width()))

    def _build(self, theme: Theme) -> None:
        self._shape = IconLabel(theme, "state-off", "text_dim", 22)
        self._word = label("compact_word", size="heading")
        self._demo = label("compact_demo", demo_word(), tone="warning")
        self._demo.setProperty("chip", "true")
        self._demo.setToolTip(demo_sentence())
        self._demo.hide()
        self._muted = label("compact_muted", self.tr("Muted"), tone="danger")
        self._muted.setProperty("chip", "true")
        self._muted.hide()
        self._recording = label("compact_recording", self.tr("Recording"), tone="danger")
        self._recording.setProperty("chip", "true")
        self._recording.setToolTip(self.tr("What you and Attune say is recorded"))
        self._recording.hide()
        self._caption = ElidedLabel("compact_caption", mode=Qt.TextElideMode.ElideLeft)
        self._caption.setProperty("tone", "dim")
        self._caption.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._mute = IconButton(theme, "compact_mute", "microphone", "")
        self._listen = IconButton(theme, "compact_co_listen", "answer", "")
        self._pick = IconButton(theme, "compact_share", "screen", self.tr("Share a region"))
        self._pause = IconButton(theme, "compact_pause", "pause", self.tr("Pause sharing"))
        self._stop = IconButton(theme, "compact_stop", "stop", self.tr("Stop sharing"))
        self._expand = IconButton(theme, "compact_expand", "open", self.tr("Open the window"))
        share = (self._pick, self._pause, self._stop)
        buttons = (self._mute, self._listen, *share, self._expand)
        row = QHBoxLayout()
        row.setSpacing(0)
        chips = QHBoxLayout()
        chips.setSpacing(token.SPACE_XS)
        for chip in (self._demo, self._recording, self._muted):
            chips.addWidget(chip)
        row.addLayout(chips)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        frame = QFrame()
        frame.setProperty("card", "plain")
        grid = QGridLayout(frame)
        grid.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_S, token.SPACE_S)
        grid.setHorizontalSpacing(token.SPACE_S)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._shape, 0, 0, 2, 1)
        grid.addWidget(self._word, 0, 1)
        grid.addLayout(row, 0, 2)
        grid.addWidget(self._caption, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.consent = ConsentStack("compact")
        grid.addWidget(self.consent, 2, 0, 1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.setFixedWidth(_WIDTH)

    def _connect(self) -> None:
        self._mute.clicked.connect(self._on_mute_clicked)
        self._listen.clicked.connect(self._on_listen_clicked)
        self._pick.clicked.connect(self.region_requested)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._stop.clicked.connect(self.share_stop_requested)
        self._expand.clicked.connect(self.expand_requested)
        self.consent.decided.connect(self.decided)
        self.consent.changed.connect(self._on_consent_changed)

    def _on_consent_changed(self) -> None:
        # What the card needs is known once it has been laid out.
        QTimer.singleShot(0, self, self.adjustSize)

    def _on_mute_clicked(self) -> None:
        self.mute_requested.emit(not self._controls.muted)

    def _on_listen_clicked(self) -> None:
        self.co_listening_requested.emit(not self._controls.co_listening)

    def _on_pause_clicked(self) -> None:
        self.share_pause_requested.emit(not self._share.paused)


def _role(marked: bool, role: str) -> str:
    return role if marked else "text"
