"""The tray icon, where the desktop has a tray; without one nothing hides."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    RecordingChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
)
from desktop.ui.state import demo_word, look
from desktop.ui.theme import Theme

_SIZE = 22
_EDGE = 3
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


class Tray(QSystemTrayIcon):
    """Shows the state by its shape; the menu has what one needs with the window out of sight."""

    mute_requested = Signal(bool)
    co_listening_requested = Signal(bool)
    share_pause_requested = Signal(bool)
    recording_requested = Signal(bool)
    end_requested = Signal()
    open_requested = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self._theme = theme
        self._window = parent
        self._state = SessionState.OFF
        self._controls = ControlsChanged()
        self._share = ShareChanged("screen", active=False)
        self._recording = self._demo = False
        self._menu = QMenu(parent)
        self._build()
        self._connect()
        self._show()

    @property
    def menu(self) -> QMenu:
        """What the icon offers."""
        return self._menu

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Show the state by its shape and its word."""
        self._state = event.state
        self._demo = self._demo and event.state is not SessionState.OFF
        self._show()

    def on_link_changed(self, event: object) -> None:
        """Say that it is the embedded server that answers."""
        if isinstance(event, LinkOpened):
            self._demo = event.demo
            self._show()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show what is switched on."""
        self._controls = event
        self._show()

    def on_share_changed(self, event: ShareChanged) -> None:
        """Offer to pause what is shared."""
        if event.origin == "screen":
            self._share = event
            self._show()

    def on_recording_changed(self, event: RecordingChanged) -> None:
        """Say that both sides are recorded, and offer to stop that."""
        self._recording = event.active
        self._show()

    def _build(self) -> None:
        self._mute = self._menu.addAction(self.tr("Mute the microphone"))
        self._listen = self._menu.addAction(self.tr("Co-listen"))
        self._pause = self._menu.addAction(self.tr("Pause sharing"))
        self._record = self._menu.addAction(self.tr("Record this conversation"))
        for action in (self._mute, self._listen, self._pause, self._record):
            action.setCheckable(True)
        self._end = self._menu.addAction(self.tr("End the conversation"))
        self._menu.addSeparator()
        self._open = self._menu.addAction(self.tr("Open Attune"))
        self._quit = self._menu.addAction(self.tr("Quit"))
        names = ("mute", "co_listen", "pause", "record", "end", "", "open", "quit")
        for action, name in zip(self._menu.actions(), names, strict=True):
            action.setObjectName(f"tray_{name}")
        self.setContextMenu(self._menu)

    def _connect(self) -> None:
        self._mute.triggered.connect(self.mute_requested)
        self._listen.triggered.connect(self.co_listening_requested)
        self._pause.triggered.connect(self.share_pause_requested)
        self._record.triggered.connect(self.recording_requested)
        self._end.triggered.connect(self.end_requested)
        self._open.triggered.connect(self.open_requested)
        self._quit.triggered.connect(self.quit_requested)
        self.activated.connect(self._on_activated)
        self._theme.changed.connect(self._show)

    def _show(self) -> None:
        shown = look(self._state)
        muted = self._controls.live and self._controls.muted
        icon, role = ("microphone-off", "danger") if muted else (shown.icon, shown.role)
        self.setIcon(self._on_disc(self._theme.icon(icon, role, _SIZE, control=False)))
        name = f"Attune ({demo_word()})" if self._demo else "Attune"
        words = [name, self.tr("Muted") if muted else shown.word]
        if self._recording:
            words.append(self.tr("Recording"))
        self.setToolTip(" \N{MIDDLE DOT} ".join(words))
        self._record.setChecked(self._recording)
        self._record.setEnabled(self._controls.live or self._recording)
        self._mute.setChecked(self._controls.muted)
        self._listen.setChecked(self._controls.co_listening)
        self._pause.setChecked(self._share.paused)
        self._pause.setEnabled(self._share.active)
        self._end.setEnabled(self._controls.live)

    def _on_disc(self, icon: QIcon) -> QIcon:
        """Return a drawing on a ground of its own: nobody knows the colour of a desktop's panel."""
        side = QSize(_SIZE, _SIZE)
        ground = icon.pixmap(side, self._window.devicePixelRatioF())
        drawing = ground.copy()
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHints(_SMOOTH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(QRectF(0, 0, _SIZE, _SIZE))
        painter.drawPixmap(
            QRectF(_EDGE, _EDGE, _SIZE - 2 * _EDGE, _SIZE - 2 * _EDGE),
            drawing,
            QRectF(drawing.rect()),
        )
        painter.end()
        return QIcon(ground)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()
