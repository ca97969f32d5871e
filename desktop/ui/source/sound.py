"""The microphone tile: both levels, and one word on how the microphone is doing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from desktop.core.assistant import Levels
from desktop.core.events import ControlsChanged, VoiceActivityChanged
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconLabel, label, set_property
from desktop.ui.source.level import LevelMeter
from desktop.ui.theme import Theme

_NO_SIGNAL_DB = -85.0
_NO_SIGNAL_AFTER_S = 3.0
_CLIPPING_HOLD_S = 1.5


class SoundTile(QFrame):
    """Polls the levels at 30 Hz while live and visible, and only then."""

    def __init__(
        self,
        theme: Theme,
        levels: Callable[[], Levels],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.setObjectName("sound_tile")
        self.setProperty("card", "plain")
        self._levels = levels
        self._now = now
        self._controls = ControlsChanged()
        self._heard = False
        self._signal_at = self._clipped_at = 0.0
        self._build(theme)
        self._poll = QTimer(self)
        self._poll.setInterval(token.POLL_MS)
        self._poll.timeout.connect(self.poll)
        self.on_controls_changed(self._controls)

    @property
    def word(self) -> str:
        """The word shown for the microphone."""
        return self._word.text()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take what is switched on."""
        if event.live and not self._controls.live:
            self._signal_at = self._now()
        self._controls = event
        if not event.live:
            self._microphone.rest()
            self._voice.rest()
        self._pace()
        self._show_word()

    def on_voice_activity_changed(self, event: VoiceActivityChanged) -> None:
        """Say that speech is heard, also while muted."""
        if event.source == "local":
            self._heard = event.active
            self._show_word()

    def poll(self) -> None:
        """Read the levels once and draw them."""
        levels, now = self._levels(), self._now()
        if levels.microphone.rms_db > _NO_SIGNAL_DB:
            self._signal_at = now
        if levels.microphone.clipping:
            self._clipped_at = now
        self._microphone.show_level(levels.microphone, muted=self._controls.muted)
        self._voice.show_level(levels.speaker, muted=self._controls.voice_muted)
        self._show_word()

    def showEvent(self, event: QShowEvent) -> None:
        """Poll while visible."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._poll.stop()

    def _pace(self) -> None:
        if self._controls.live and self.isVisible():
            self._poll.start()
        else:
            self._poll.stop()

    def _show_word(self) -> None:
        word, tone, icon = self._judge()
        if word != self._word.text():
            self._word.setText(word)
            set_property(self._word, "tone", tone)
        self._shape.show_icon(icon, tone if tone in ("danger", "warning") else "text")

    def _judge(self) -> tuple[str, str, str]:
        now = self._now()
        if not self._controls.live:
            return self.tr("Off"), "dim", "microphone-off"
        if self._controls.muted:
            heard = self.tr("You are muted") if self._heard else self.tr("Muted")
            return heard, "danger", "microphone-off"
        if now - self._clipped_at < _CLIPPING_HOLD_S and self._clipped_at:
            return self.tr("Too loud"), "warning", "warning"
        if now - self._signal_at > _NO_SIGNAL_AFTER_S:
            return self.tr("No signal"), "warning", "warning"
        return (self.tr("Hearing you") if self._heard else self.tr("On")), "ok", "microphone"

    def _build(self, theme: Theme) -> None:
        self._shape = IconLabel(theme, "microphone")
        self._word = label("microphone_word", tone="dim", size="small")
        self._microphone = LevelMeter(theme, "microphone_level", self.tr("Microphone level"))
        self._voice = LevelMeter(theme, "voice_level", self.tr("Level of the assistant's voice"))
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(self._shape)
        heading = ElidedLabel("microphone_title", self.tr("Microphone"))
        heading.setProperty("type", "heading")
        head.addWidget(heading, 1)
        meters = QGridLayout()
        meters.setHorizontalSpacing(token.SPACE_S)
        meters.setVerticalSpacing(token.SPACE_S)
        meters.addWidget(label("you_label", self.tr("You"), tone="dim", size="small"), 0, 0)
        meters.addWidget(self._microphone, 0, 1)
        meters.addWidget(label("voice_label", self.tr("Voice"), tone="dim", size="small"), 1, 0)
        meters.addWidget(self._voice, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_M)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._word)
        column.addLayout(meters)
