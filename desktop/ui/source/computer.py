"""The computer's own sound, such as a meeting: off until the person wants it to be heard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.events import ControlsChanged, Notice, SystemAudioChanged
from desktop.core.media import Level
from desktop.ui import token
from desktop.ui.button import (
    IconButton,
    IconLabel,
    indented,
    set_margins,
    set_property,
    wrapped,
)
from desktop.ui.fault import told
from desktop.ui.source.fader import Fader
from desktop.ui.source.level import LevelMeter
from desktop.ui.theme import Theme

NOTICE_KEY = "system audio"


class ComputerCard(QFrame):
    """A switch, and while it is on a level, a fader and a mute.

    Says why nothing is heard: no session runs, or this computer does not let programs listen.
    """

    switched = Signal(bool)
    mute_requested = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("computer_card")
        self.setProperty("card", "plain")
        self._live = False
        self._problem = ""
        self._state = SystemAudioChanged(active=False)
        self._build(theme)
        self.switch.clicked.connect(self.switched)
        self._mute.clicked.connect(self._on_mute_clicked)
        self._show()

    @property
    def reason(self) -> str:
        """Why nothing is heard, or what is."""
        return "" if self._reason.isHidden() else self._reason.text()

    def show_wanted(self, wanted: bool) -> None:
        """Show whether it is to be heard."""
        self.switch.setChecked(wanted)
        if not wanted:
            self._problem = ""
        self._show()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Know whether a session runs."""
        self._live = event.live
        self._show()

    def on_system_audio_changed(self, event: SystemAudioChanged) -> None:
        """Show what is heard."""
        self._state = event
        if event.active:
            self._problem = ""
        self._show()

    def on_notice_posted(self, notice: Notice) -> None:
        """Keep the reason why it cannot be had in view, also after its notice has gone."""
        if notice.key == NOTICE_KEY:
            self._problem = told(notice.text)
            self._show()

    def show_level(self, level: Level) -> None:
        """Draw how loud the computer is."""
        if self._state.active:
            self.meter.show_level(level, muted=self._state.muted)

    def _show(self) -> None:
        active, muted = self._state.active, self._state.muted
        self._mixer.setVisible(active)
        self._mute.show_icon("voice-off" if muted else "voice", "danger" if muted else "text")
        self._mute.describe(
            self.tr("Let the assistant hear the computer again")
            if muted
            else self.tr("Keep the computer from the assistant")
        )
        text, tone = self._words()
        self._reason.setText(text)
        set_property(self._reason, "tone", tone)
        self._reason.setVisible(bool(text))
        if not active:
            self.meter.rest()

    def _words(self) -> tuple[str, str]:
        if not self.switch.isChecked():
            return "", "dim"
        if self._problem:
            return self._problem, "warning"
        if self._state.active:
            muted = self.tr("Muted: the assistant does not hear it")
            return (muted, "danger") if self._state.muted else ("", "dim")
        waiting = self.tr("Heard as soon as a conversation runs")
        return (waiting if not self._live else self.tr("Opening…")), "dim"

    def _build(self, theme: Theme) -> None:
        self.switch = QCheckBox()
        self.switch.setObjectName("computer_switch")
        self.switch.setProperty("bare", "true")
        self.switch.setAccessibleName(self.tr("Let the assistant hear the computer"))
        self.switch.setToolTip(
            self.tr("The assistant also hears what this computer plays, such as a meeting")
        )
        self.meter = LevelMeter(theme, "computer_level", self.tr("Level of the computer's sound"))
        self.volume = Fader("computer_volume", self.tr("Volume of the computer in the mix"))
        self._mute = IconButton(theme, "computer_mute", "voice", "")
        self._reason = wrapped("computer_reason", tone="dim", size="small")
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(theme, "computer"))
        title = wrapped("computer_title", self.tr("System sound"), size="heading")
        head.addWidget(title, 1)
        head.addWidget(self.switch)
        self._mixer = QWidget()
        faders = QHBoxLayout()
        faders.setSpacing(token.SPACE_XS)
        faders.addWidget(self._mute)
        faders.addWidget(self.volume, 1)
        mixer = QVBoxLayout(self._mixer)
        mixer.setContentsMargins(0, 0, 0, 0)
        mixer.setSpacing(token.SPACE_XS)
        mixer.addLayout(indented(self.meter))
        mixer.addLayout(faders)
        column = QVBoxLayout(self)
        set_margins(
            column, token.SPACE_M - token.FLAT_INDENT, token.SPACE_S, token.SPACE_M, token.SPACE_S
        )
        column.setSpacing(token.SPACE_XS)
        column.addLayout(indented(head))
        column.addWidget(self._mixer)
        column.addLayout(indented(self._reason))

    def _on_mute_clicked(self) -> None:
        self.mute_requested.emit(not self._state.muted)
