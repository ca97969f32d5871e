"""What goes on showing Attune while the window is out of sight: compact bar and tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSystemTrayIcon

from desktop.bridge.relay import EventRelay
from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    RecordingChanged,
    SessionStateChanged,
    ShareChanged,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolCallState
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.compact import CompactBar
    from desktop.ui.tray import Tray


class Companion(QObject):
    """Makes both on first use and keeps them in step; ``compact_action`` switches to the bar."""

    mute_requested = Signal(bool)
    co_listening_requested = Signal(bool)
    region_requested = Signal()
    share_pause_requested = Signal(bool)
    share_stop_requested = Signal()
    recording_requested = Signal(bool)
    end_requested = Signal()
    expand_requested = Signal()
    decided = Signal(str, str, object)

    def __init__(self, theme: Theme, relay: EventRelay, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._relay = relay
        self._window = window
        self._bar: CompactBar | None = None
        self._tray: Tray | None = None
        self._state: SessionStateChanged | None = None
        self._controls = ControlsChanged()
        self._link: LinkOpened | None = None
        self._share: ShareChanged | None = None
        self._line: TranscriptLineChanged | None = None
        self._recording: RecordingChanged | None = None
        self._waiting: dict[str, ToolCallStateChanged] = {}
        self.compact_action = QAction(self.tr("Compact bar"), self)
        self.compact_action.setObjectName("compact_action")
        self.compact_action.triggered.connect(self.shrink)
        relay.session_changed.connect(self._on_session_changed)
        relay.controls_changed.connect(self._on_controls_changed)
        relay.link_changed.connect(self._on_link_changed)
        relay.share_changed.connect(self._on_share_changed)
        relay.recording_changed.connect(self._on_recording_changed)
        relay.tool_changed.connect(self._on_tool_changed)
        relay.line_changed.connect(self._on_line_changed)

    @property
    def shrunk(self) -> bool:
        """Whether the bar stands in for the window."""
        return self._bar is not None and self._bar.isVisible()

    def shrink(self) -> None:
        """Put the bar in the window's place."""
        bar = self._made_bar()
        bar.place()
        self._window.hide()

    def expand(self) -> None:
        """Put the window back."""
        if self._bar is not None:
            self._bar.hide()

    def open_tray(self) -> bool:
        """Show the tray icon; False where the desktop has no tray."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.tray import Tray

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._tray is None:
            self._tray = tray = Tray(self._theme, self._window)
            self._follow(tray)
            tray.mute_requested.connect(self.mute_requested)
            tray.co_listening_requested.connect(self.co_listening_requested)
            tray.share_pause_requested.connect(self.share_pause_requested)
            tray.recording_requested.connect(self.recording_requested)
            tray.end_requested.connect(self.end_requested)
            tray.open_requested.connect(self.expand_requested)
            tray.quit_requested.connect(self._window.close)
        self._tray.show()
        return True

    def close(self) -> None:
        """Take both away."""
        if self._bar is not None:
            self._bar.hide()
        if self._tray is not None:
            self._tray.hide()

    def _made_bar(self) -> CompactBar:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.compact import CompactBar

        if self._bar is None:
            self._bar = bar = CompactBar(self._theme, self._window)
            self._follow(bar)
            if self._line is not None:
                bar.on_line_changed(self._line)
            self._relay.line_changed.connect(bar.on_line_changed)
            self._relay.notice_posted.connect(bar.on_notice_posted)
            bar.mute_requested.connect(self.mute_requested)
            bar.co_listening_requested.connect(self.co_listening_requested)
            bar.region_requested.connect(self.region_requested)
            bar.share_pause_requested.connect(self.share_pause_requested)
            bar.share_stop_requested.connect(self.share_stop_requested)
            bar.expand_requested.connect(self.expand_requested)
            self._relay.tool_changed.connect(bar.consent.on_tool_changed)
            self._relay.tool_finished.connect(bar.consent.on_tool_finished)
            bar.decided.connect(self.decided)
            for waiting in self._waiting.values():
                bar.consent.on_tool_changed(waiting)
        return self._bar

    def _follow(self, shown: CompactBar | Tray) -> None:
        """Tell what is so now, and from now on what changes."""
        shown.on_controls_changed(self._controls)
        if self._link is not None:
            shown.on_link_changed(self._link)
        if self._state is not None:
            shown.on_session_changed(self._state)
        if self._share is not None:
            shown.on_share_changed(self._share)
        if self._recording is not None:
            shown.on_recording_changed(self._recording)
        self._relay.session_changed.connect(shown.on_session_changed)
        self._relay.controls_changed.connect(shown.on_controls_changed)
        self._relay.link_changed.connect(shown.on_link_changed)
        self._relay.share_changed.connect(shown.on_share_changed)
        self._relay.recording_changed.connect(shown.on_recording_changed)

    def _on_session_changed(self, event: SessionStateChanged) -> None:
        self._state = event

    def _on_link_changed(self, event: object) -> None:
        if isinstance(event, LinkOpened):
            self._link = event

    def _on_controls_changed(self, event: ControlsChanged) -> None:
        self._controls = event

    def _on_recording_changed(self, event: RecordingChanged) -> None:
        self._recording = event

    def _on_line_changed(self, event: TranscriptLineChanged) -> None:
        self._line = event

    def _on_tool_changed(self, event: ToolCallStateChanged) -> None:
        if event.state is ToolCallState.WAITING:
            self._waiting[event.call_id] = event
        else:
            self._waiting.pop(event.call_id, None)

    def _on_share_changed(self, event: ShareChanged) -> None:
        if event.origin == "screen":
            self._share = event
