"""The assistant's voice: which loudspeaker, how loud, and what becomes of its echo."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.events import ControlsChanged, DeviceChanged, EchoChanged
from desktop.core.media import EchoReport, Level
from desktop.ui import token
from desktop.ui.button import IconButton, IconLabel, indented, set_margins, set_property, wrapped
from desktop.ui.source.device import DEVICE_INDENT, DeviceButton
from desktop.ui.source.fader import Fader
from desktop.ui.source.level import LevelMeter
from desktop.ui.theme import Theme


class VoiceCard(QFrame):
    """Shows and sets everything about what is heard."""

    mute_requested = Signal(bool)
    test_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("voice_card")
        self.setProperty("card", "plain")
        self._controls = ControlsChanged()
        self._report = EchoReport()
        self._lost = False
        self._build(theme)
        self._connect()
        self._show_echo()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take what is switched on."""
        self._controls = event
        muted = event.voice_muted
        self._mute.show_icon("voice-off" if muted else "voice", "danger" if muted else "text")
        self._mute.describe(
            self.tr("Let the assistant be heard") if muted else self.tr("Silence the assistant")
        )
        if not event.live:
            self.meter.rest()
            self._report = EchoReport()
        self._show_echo()

    def on_device_changed(self, event: DeviceChanged) -> None:
        """Take which loudspeaker plays, or that it is lost."""
        self._lost = event.state == "lost"
        self.device.show_in_use(event.name)
        self._show_echo()

    def on_echo_changed(self, event: EchoChanged) -> None:
        """Say what happens to the assistant's own voice in the microphone."""
        self._report = event.report
        self._show_echo()

    def show_level(self, level: Level) -> None:
        """Draw how loud the voice is."""
        self.meter.show_level(level, muted=self._controls.voice_muted)

    def _show_echo(self) -> None:
        text, tone = self._words()
        self._echo.setText(text)
        set_property(self._echo, "tone", tone)
        self._echo.setVisible(self._controls.live and bool(text))

    def _words(self) -> tuple[str, str]:
        if self._lost:
            return self.tr("No sound: read the captions"), "danger"
        report = self._report
        match report.state:
            case "cancelling" if not math.isnan(report.erle_db):
                text = self.tr("Echo: cancelling, {figure} dB less")
                return text.format(figure=round(report.erle_db)), "ok"
            case "cancelling":
                return self.tr("Echo: cancelling"), "ok"
            case "not needed":
                return self.tr("Echo: none to cancel"), "dim"
            case "learning":
                return self.tr("Echo: learning your room"), "dim"
            case "not converging":
                return self.tr("Echo: not converging. Headphones help."), "warning"
            case "headphones":
                return self.tr("Echo: none with headphones"), "dim"
        return self.tr("Echo cancelling is off"), "dim"

    def _build(self, theme: Theme) -> None:
        self.device = DeviceButton("speaker_device", self.tr("Loudspeaker"))
        self.meter = LevelMeter(theme, "voice_level", self.tr("Level of the assistant's voice"))
        self.volume = Fader("voice_volume", self.tr("Volume of the assistant's voice"))
        self._mute = IconButton(theme, "voice_mute", "voice", "")
        self._test = IconButton(theme, "sound_test_button", "tone", self.tr("Test the sound…"))
        self._echo = wrapped("echo_state", tone="dim", size="small")
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S - DEVICE_INDENT)
        head.addWidget(IconLabel(theme, "voice"))
        head.addWidget(self.device, 1)
        row = QHBoxLayout()
        row.setSpacing(token.SPACE_XS)
        row.addWidget(self._mute)
        row.addWidget(self.volume, 1)
        row.addWidget(self._test)
        column = QVBoxLayout(self)
        # The drawing of the flat button, not its edge, stands under the one in the head.
        set_margins(
            column, token.SPACE_M - token.FLAT_INDENT, token.SPACE_S, token.SPACE_S, token.SPACE_S
        )
        column.setSpacing(token.SPACE_XS)
        column.addLayout(indented(head))
        column.addLayout(indented(self.meter))
        column.addLayout(row)
        column.addLayout(indented(self._echo))

    def _connect(self) -> None:
        self._mute.clicked.connect(self._on_mute_clicked)
        self._test.clicked.connect(self.test_requested)

    def _on_mute_clicked(self) -> None:
        self.mute_requested.emit(not self._controls.voice_muted)
