"""The microphone's card: which one, how loud, and whether it really records."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.events import ControlsChanged, DeviceChanged
from desktop.core.media import Level
from desktop.ui import token
from desktop.ui.button import IconLabel, label, set_property
from desktop.ui.source.device import DEVICE_INDENT, DeviceButton
from desktop.ui.source.level import LevelMeter
from desktop.ui.theme import Theme

_NOTHING_DB = -119.0
_NO_SIGNAL_DB = -85.0
_NO_SIGNAL_AFTER_S = 3.0
_CLIPPING_HOLD_S = 1.5


class MicrophoneCard(QFrame):
    """Says *ready* only after something was really recorded.

    ``now`` is monotonic seconds.
    """

    def __init__(self, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("microphone_card")
        self.setProperty("card", "plain")
        self._now = now
        self._controls = ControlsChanged()
        self._device = DeviceChanged("microphone", "off")
        self._recording = self._heard = self._warned = False
        self._signal_at = self._clipped_at = 0.0
        self._build(theme)
        self._show_word()

    @property
    def word(self) -> str:
        """The word shown for the microphone."""
        return self._word.text()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take what is switched on."""
        if event.live and not self._controls.live:
            self._signal_at = self._now()
            self._recording = False
        self._controls = event
        if not event.live:
            self.meter.rest()
        if not event.muted:
            self._warned = False
        self._show_word()

    def on_voice_activity(self, *, active: bool) -> None:
        """Take that somebody speaks, or no more."""
        self._heard = active
        self._show_word()

    def on_muted_speech(self, *, warned: bool) -> None:
        """Take that somebody speaks into the muted microphone."""
        self._warned = warned
        self._show_word()

    def on_device_changed(self, event: DeviceChanged) -> None:
        """Take which device runs, or that it is lost."""
        if event.state != "open" or event.name != self._device.name:
            self._recording = False
        self._device = event
        self.device.show_in_use(event.name)
        self._show_word()

    def show_level(self, level: Level) -> None:
        """Draw a level and judge it."""
        now = self._now()
        self._recording = self._recording or level.peak_db > _NOTHING_DB
        if level.rms_db > _NO_SIGNAL_DB:
            self._signal_at = now
        if level.clipping:
            self._clipped_at = now
        self.meter.show_level(level, muted=self._controls.muted)
        self._show_word()

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
        if self._device.state == "lost":
            return self.tr("Lost: waiting for it"), "danger", "warning"
        if self._controls.muted:
            told = self._heard or self._warned
            return (
                self.tr("You are muted") if told else self.tr("Muted"),
                "danger",
                ("microphone-off"),
            )
        if self._controls.paused:
            return self.tr("Paused: nothing is sent"), "warning", "microphone"
        if now - self._clipped_at < _CLIPPING_HOLD_S and self._clipped_at:
            return self.tr("Too loud"), "warning", "warning"
        if now - self._signal_at > _NO_SIGNAL_AFTER_S:
            return self.tr("No signal"), "warning", "warning"
        if not self._recording:
            return self.tr("Opening…"), "dim", "microphone"
        return (self.tr("Hearing you") if self._heard else self.tr("Ready")), "ok", "microphone"

    def _build(self, theme: Theme) -> None:
        self._shape = IconLabel(theme, "microphone")
        self.device = DeviceButton("microphone_device", self.tr("Microphone"))
        self._word = label("microphone_word", tone="dim", size="small")
        self.meter = LevelMeter(theme, "microphone_level", self.tr("Microphone level"))
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S - DEVICE_INDENT)
        head.addWidget(self._shape)
        head.addWidget(self.device, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._word)
        column.addWidget(self.meter)
