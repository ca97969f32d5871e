"""The sound part of the sources column: microphone, the assistant's voice, the computer."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.assistant import Levels
from desktop.core.events import (
    ControlsChanged,
    DeviceChanged,
    EchoChanged,
    Notice,
    SystemAudioChanged,
    VoiceActivityChanged,
)
from desktop.core.media import SILENT, Level
from desktop.settings.sections import AudioSettings
from desktop.ui import token
from desktop.ui.source.computer import ComputerCard
from desktop.ui.source.microphone import MicrophoneCard
from desktop.ui.source.voice import VoiceCard
from desktop.ui.theme import Theme

MUTED_SPEECH = "muted speech"
"""Key of the notice that somebody speaks into a muted microphone."""


class SoundTile(QWidget):
    """Three cards; polls the levels at 30 Hz while live and visible, and only then."""

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    devices_wanted = Signal()
    volume_chosen = Signal(float)
    voice_mute_requested = Signal(bool)
    test_requested = Signal()
    computer_switched = Signal(bool)
    computer_mute_requested = Signal(bool)
    computer_volume_chosen = Signal(float)

    def __init__(
        self,
        theme: Theme,
        levels: Callable[[], Levels],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.setObjectName("sound_tile")
        self._levels = levels
        self.computer_level: Callable[[], Level] = lambda: SILENT
        self._live = False
        self.microphone = MicrophoneCard(theme, now)
        self.voice = VoiceCard(theme)
        self.computer = ComputerCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(token.SPACE_S)
        for one in (self.microphone, self.voice, self.computer):
            column.addWidget(one)
        self._poll = QTimer(self)
        self._poll.setInterval(token.POLL_MS)
        self._connect()
        self.on_controls_changed(ControlsChanged())

    @property
    def word(self) -> str:
        """The word shown for the microphone."""
        return self.microphone.word

    def take(self, settings: AudioSettings) -> None:
        """Show what was chosen."""
        self.microphone.device.show_choice(settings.microphone)
        self.voice.device.show_choice(settings.speaker)
        self.voice.volume.show_gain(settings.volume)
        self.computer.show_wanted(settings.system_audio)
        self.computer.volume.show_gain(settings.system_audio_volume)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take what is switched on."""
        self._live = event.live
        for one in (self.microphone, self.voice, self.computer):
            one.on_controls_changed(event)
        self._pace()

    def on_voice_activity_changed(self, event: VoiceActivityChanged) -> None:
        """Say that speech is heard, also while muted."""
        if event.source == "local":
            self.microphone.on_voice_activity(active=event.active)

    def on_device_changed(self, event: DeviceChanged) -> None:
        """Show which device runs."""
        card = self.microphone if event.direction == "microphone" else self.voice
        card.on_device_changed(event)

    def on_echo_changed(self, event: EchoChanged) -> None:
        """Show what becomes of the echo."""
        self.voice.on_echo_changed(event)

    def on_system_audio_changed(self, event: SystemAudioChanged) -> None:
        """Show whether the computer is heard."""
        self.computer.on_system_audio_changed(event)

    def on_notice_posted(self, notice: Notice) -> None:
        """Mind the notices that belong to a card."""
        if notice.key == MUTED_SPEECH:
            self.microphone.on_muted_speech(warned=bool(notice.text))
        self.computer.on_notice_posted(notice)

    def poll(self) -> None:
        """Read the levels once and draw them."""
        levels = self._levels()
        self.microphone.show_level(levels.microphone)
        self.voice.show_level(levels.speaker)
        self.computer.show_level(self.computer_level())

    def showEvent(self, event: QShowEvent) -> None:
        """Poll while visible."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._poll.stop()

    def _pace(self) -> None:
        if self._live and self.isVisible():
            self._poll.start()
        else:
            self._poll.stop()

    def _connect(self) -> None:
        self._poll.timeout.connect(self.poll)
        self.microphone.device.chosen.connect(self.microphone_chosen)
        self.microphone.device.wanted.connect(self.devices_wanted)
        self.voice.device.chosen.connect(self.speaker_chosen)
        self.voice.device.wanted.connect(self.devices_wanted)
        self.voice.volume.chosen.connect(self.volume_chosen)
        self.voice.mute_requested.connect(self.voice_mute_requested)
        self.voice.test_requested.connect(self.test_requested)
        self.computer.switched.connect(self.computer_switched)
        self.computer.mute_requested.connect(self.computer_mute_requested)
        self.computer.volume.chosen.connect(self.computer_volume_chosen)
