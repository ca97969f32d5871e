"""Events of the engine as typed signals of the window, at a pace that eyes can follow."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.core import events
from desktop.core.errors import ChannelFullError
from desktop.core.events import Event

_PERIOD_MS = 34
"""One delivery a period: at most 30 a second."""

_CAPACITY = 10_000

Route = tuple[str, Callable[[Any], Hashable]]
"""The signal for a class of events, and what makes a later one replace an earlier one."""


def _latest(_event: object) -> Hashable:
    return None


def _link(event: object) -> Hashable:
    return id(event)


_ROUTES: dict[type, Route] = {
    events.SessionStateChanged: ("session_changed", _latest),
    events.LinkOpened: ("link_changed", _link),
    events.LinkLost: ("link_changed", _link),
    events.LinkResumed: ("link_changed", _link),
    events.GoAwayReceived: ("link_changed", _link),
    events.UsageReported: ("usage_changed", _link),
    events.SpeechPlayed: ("speech_played", _latest),
    events.Interrupted: ("interrupted", _link),
    events.VoiceActivityChanged: ("voice_activity_changed", lambda event: event.source),
    events.TranscriptLineChanged: ("line_changed", lambda event: event.line_id),
    events.Grounding: ("grounding_changed", _link),
    events.ToolCallStateChanged: ("tool_changed", lambda event: event.call_id),
    events.ToolCallFinished: ("tool_finished", lambda event: event.call_id),
    events.McpChanged: ("mcp_changed", _latest),
    events.FrameSent: ("frame_sent", lambda event: event.origin),
    events.ShareChanged: ("share_changed", lambda event: event.origin),
    events.ShareStateChanged: ("share_state_changed", lambda event: event.origin),
    events.CameraListChanged: ("cameras_changed", _latest),
    events.PlacePointedAt: ("place_pointed_at", _latest),
    events.EmotionCue: ("cue_changed", lambda event: event.source),
    events.Offer: ("offer_made", lambda event: event.offer_id),
    events.CoListenerChanged: ("co_listener_changed", _latest),
    events.HandedOver: ("handed_over", lambda event: event.case),
    events.TimerDue: ("timer_due", lambda event: event.timer_id),
    events.DeviceChanged: ("device_changed", lambda event: event.direction),
    events.DeviceListChanged: ("devices_changed", _latest),
    events.SystemAudioChanged: ("system_audio_changed", _latest),
    events.RecordingChanged: ("recording_changed", _link),
    events.EchoChanged: ("echo_changed", _latest),
    events.ControlsChanged: ("controls_changed", _latest),
    events.SharedMemoryChanged: ("shared_memory_changed", _latest),
    events.Notice: ("notice_posted", lambda event: event.key or event.text),
}


class EventRelay(QObject):
    """Carries events from the engine thread to the thread that made it.

    Of one line, call, frame source and so on the newest state is delivered, in the order in
    which each first appeared; nothing that is not superseded is lost. Sound never passes here.
    """

    session_changed = Signal(object)
    link_changed = Signal(object)
    usage_changed = Signal(object)
    speech_played = Signal(object)
    interrupted = Signal(object)
    voice_activity_changed = Signal(object)
    line_changed = Signal(object)
    grounding_changed = Signal(object)
    tool_changed = Signal(object)
    tool_finished = Signal(object)
    mcp_changed = Signal(object)
    frame_sent = Signal(object)
    share_changed = Signal(object)
    share_state_changed = Signal(object)
    cameras_changed = Signal(object)
    place_pointed_at = Signal(object)
    cue_changed = Signal(object)
    offer_made = Signal(object)
    co_listener_changed = Signal(object)
    handed_over = Signal(object)
    timer_due = Signal(object)
    device_changed = Signal(object)
    devices_changed = Signal(object)
    system_audio_changed = Signal(object)
    recording_changed = Signal(object)
    echo_changed = Signal(object)
    controls_changed = Signal(object)
    shared_memory_changed = Signal(object)
    notice_posted = Signal(object)

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: dict[Hashable, Event] = {}
        self._armed = False
        self._closed = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PERIOD_MS)
        self._pace.timeout.connect(self._deliver)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is still to be delivered."""
        return bool(self._waiting)

    def on_event(self, event: Event) -> None:
        """Take one event from any thread and return at once.

        Raises ``ChannelFullError`` when the window has not taken 10,000 of them.
        """
        route = _ROUTES.get(type(event))
        if route is None or self._closed:
            return
        if self._keep((type(event), route[1](event)), event):
            self._woken.emit()

    def close(self) -> None:
        """Deliver nothing any more, for the time while the window is taken apart."""
        self._closed = True
        self._pace.stop()
        with self._lock:
            self._waiting.clear()

    def _keep(self, key: Hashable, event: Event) -> bool:
        """Note an event; True when the receiving thread must be woken."""
        with self._lock:
            if key not in self._waiting and len(self._waiting) >= _CAPACITY:
                raise ChannelFullError("the window does not take its events")
            self._waiting[key] = event
            wake = not self._armed
            self._armed = True
        return wake

    def _on_woken(self) -> None:
        if not self._pace.isActive():
            self._deliver()

    def _deliver(self) -> None:
        with self._lock:
            batch, self._waiting = self._waiting, {}
            if not batch:
                self._armed = False
                return
        self._pace.start()
        for event in batch.values():
            if self._closed:
                return
            getattr(self, _ROUTES[type(event)][0]).emit(event)
