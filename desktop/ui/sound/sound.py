"""Sound, seen from the window: what is chosen, tested and recorded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import Notice, RecordingChanged
from desktop.core.sound import SoundBoard
from desktop.settings.sections import AudioSettings, Settings
from desktop.ui.folder import show_in_folder
from desktop.ui.sound.recording import RecordingChip
from desktop.ui.sound.wish import SoundWishes
from desktop.ui.source.sound import SoundTile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.sound.check import SoundCheck
    from desktop.ui.theme import Theme

SAVED = "recording saved"
"""Key of the notice that tells where a recording lies."""


class Sound(QObject):
    """Connects tile, chip and test page with the ports of sound and with the settings.

    ``settings_chosen`` carries all settings after a choice in the tile.
    """

    settings_chosen = Signal(object)
    noticed = Signal(object)

    def __init__(self, theme: Theme, intents: Intents, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._settings = Settings()
        self._check: SoundCheck | None = None
        self._file = Path()
        self.wishes = SoundWishes(intents, self)
        self.chip = RecordingChip(theme)
        self.test_action = QAction(self.tr("Test the sound…"), self)
        self.test_action.setObjectName("sound_test_action")
        self.test_action.triggered.connect(self.open_check)
        self.chip.wished.connect(self.wishes.set_recording)

    @property
    def check(self) -> SoundCheck | None:
        """The test page, while it is open."""
        return self._check

    def take_board(self, board: SoundBoard) -> None:
        """Take the ports once they are there."""
        self.wishes.take(board)

    def take(self, settings: Settings) -> None:
        """Take other settings."""
        self._settings = settings

    def follow(self, relay: EventRelay, tile: SoundTile) -> None:
        """Let the tile and the chip follow what happens, and hear what the tile wants."""
        relay.device_changed.connect(tile.on_device_changed)
        relay.devices_changed.connect(self.wishes.ask_devices)
        relay.echo_changed.connect(tile.on_echo_changed)
        relay.system_audio_changed.connect(tile.on_system_audio_changed)
        relay.notice_posted.connect(tile.on_notice_posted)
        relay.recording_changed.connect(self.chip.on_recording_changed)
        relay.recording_changed.connect(self._on_recording_changed)
        relay.controls_changed.connect(self.chip.on_controls_changed)
        queued = Qt.ConnectionType.QueuedConnection
        self.wishes.microphones_known.connect(tile.microphone.device.show_devices, queued)
        self.wishes.speakers_known.connect(tile.voice.device.show_devices, queued)
        tile.computer_level = self.wishes.computer_level
        tile.devices_wanted.connect(self.wishes.ask_devices)
        tile.test_requested.connect(self.open_check)
        tile.computer_mute_requested.connect(self.wishes.mute_computer)
        tile.microphone_chosen.connect(self._on_microphone_chosen)
        tile.speaker_chosen.connect(self._on_speaker_chosen)
        tile.volume_chosen.connect(self._on_volume_chosen)
        tile.computer_switched.connect(self._on_computer_switched)
        tile.computer_volume_chosen.connect(self._on_computer_volume_chosen)

    def open_check(self) -> None:
        """Show the test page, without blocking."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.sound.check import SoundCheck

        if self._check is None:
            self._check = SoundCheck(self._theme, self.wishes, self._window)
            self._check.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._check.finished.connect(self._on_check_closed)
        self._check.open()

    def on_action_wanted(self, action: str) -> None:
        """Do what a notice about sound offers."""
        if action == "folder":
            show_in_folder(self._file)
        elif action == "sound_test":
            self.open_check()

    def _on_check_closed(self) -> None:
        self._check = None

    def _on_recording_changed(self, event: RecordingChanged) -> None:
        if event.active:
            self.noticed.emit(Notice("", key=SAVED))
            return
        self._file = Path(event.path)
        text = self.tr("The recording is complete: {file}").format(file=event.path)
        self.noticed.emit(Notice(text, key=SAVED))

    def _on_microphone_chosen(self, identity: str) -> None:
        self._save(replace(self._settings.audio, microphone=identity))

    def _on_speaker_chosen(self, identity: str) -> None:
        self._save(replace(self._settings.audio, speaker=identity))

    def _on_volume_chosen(self, volume: float) -> None:
        self._save(replace(self._settings.audio, volume=volume))

    def _on_computer_switched(self, on: bool) -> None:
        self._save(replace(self._settings.audio, system_audio=on))

    def _on_computer_volume_chosen(self, volume: float) -> None:
        self._save(replace(self._settings.audio, system_audio_volume=volume))

    def _save(self, audio: AudioSettings) -> None:
        if audio != self._settings.audio:
            self.settings_chosen.emit(replace(self._settings, audio=audio))
