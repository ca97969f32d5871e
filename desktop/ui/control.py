"""The control bar: everything that one reaches for while talking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.core.events import ControlsChanged, SessionState, SessionStateChanged
from desktop.settings.sections import ShortcutSettings
from desktop.ui import token
from desktop.ui.button import IconButton, set_property
from desktop.ui.mode import ModeSwitch
from desktop.ui.talk import TalkButton
from desktop.ui.theme import Theme

_DENSITIES: Final = ("roomy", "narrow", "tight", "drawn", "least")
"""From buttons with words and air to drawings alone; see ``app.qss``."""


class ControlBar(QWidget):
    """Turns clicks and keys into wishes; shows only what ``ControlsChanged`` says."""

    start_requested = Signal()
    end_requested = Signal()
    hold_requested = Signal(bool)
    mute_requested = Signal(bool)
    voice_mute_requested = Signal(bool)
    camera_requested = Signal(bool)
    region_requested = Signal()
    screen_requested = Signal()
    share_stop_requested = Signal()
    co_listening_requested = Signal(bool)
    stop_speaking_requested = Signal()
    talk_pressed = Signal()
    talk_released = Signal()
    talk_locked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("control_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._controls = ControlsChanged()
        self._connecting = False
        self._hasty = QTimer(self, singleShot=True)  # A double click must not give up at once.
        self._keys = ShortcutSettings()
        self._texts: tuple[str, ...] = ()
        self._needed: dict[str, int] = {}
        self._density = ""
        self._build(theme)
        self._take_density(_DENSITIES[0])
        self._connect()
        self.on_controls_changed(self._controls)

    @property
    def actions_by_name(self) -> Mapping[str, Callable[[], object]]:
        """What can be called by keys or by a command, by the names of the shortcuts."""
        return {
            "mute": self._on_microphone_clicked,
            "voice": self._on_voice_clicked,
            "camera": self._on_camera_clicked,
            "session": self._on_main_clicked,
            "hold": self._on_hold_clicked,
            "co_listen": self._mode.flip,
            "share": self.region_requested.emit,
            "unshare": self.share_stop_requested.emit,
            "stop_speaking": self.stop_speaking_requested.emit,
        }

    def take_keys(self, keys: ShortcutSettings) -> None:
        """Show other keys beside the buttons' names."""
        self._keys = keys
        self._mode.take_keys(keys.co_listen)
        self.on_controls_changed(self._controls)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show what is switched on."""
        self._controls = event
        self._show_microphone(event.muted)
        self._show_voice(event.voice_muted)
        self._show_camera(event.camera)
        self._show_share(event.sharing)
        self._show_main()
        self._show_hold(event.paused)
        self.talk.on_controls_changed(event)
        self._fit()
        self._mode.on_controls_changed(event)

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Show the co-listener's word, and offer to give up a start that still connects."""
        self._mode.on_session_changed(event.state)
        self._connecting = event.state is SessionState.CONNECTING
        self._show_main()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Say as much as there is room for; before nobody reads it."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger type needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._needed = {}
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Fit into any window: what does not is said by drawings alone."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Take the most talkative density that fits into the present width."""
        if not self.isVisible():
            return
        texts = tuple(button.text() for button in self._buttons if not button.isHidden())
        if texts != self._texts:
            self._texts, self._needed = texts, {}
        self._take_density(next(filter(self._fits, _DENSITIES), _DENSITIES[-1]))

    def _fits(self, density: str) -> bool:
        if density not in self._needed:
            self._needed[density] = self._width_at(density)
        return self._needed[density] <= self.width()

    def _width_at(self, density: str) -> int:
        self._take_density(density)
        return self._row.sizeHint().width()

    def _take_density(self, density: str) -> None:
        # Laying out again would paint the whole window once more at every step of a resize.
        if density == self._density:
            return
        self._density = density
        beside = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if density in ("drawn", "least") else beside
        drawing = token.ICON if density == "least" else token.ICON_BAR
        for button in self._buttons:
            button.set_sizes(drawing, 0)
            button.setToolButtonStyle(style)
            set_property(button, "density", density)
        self._mode.set_terse(density in ("tight", "least"))
        self._row.invalidate()

    def _show_microphone(self, muted: bool) -> None:
        on = self.tr("Mic on") if self._controls.live else self.tr("Mic")
        self._microphone.setText(self.tr("Muted") if muted else on)
        text = self.tr("Unmute the microphone") if muted else self.tr("Mute the microphone")
        self._microphone.describe(text, self._keys.mute)
        self._look(self._microphone, "microphone-off" if muted else "microphone", "danger", muted)

    def _show_voice(self, muted: bool) -> None:
        on = self.tr("Voice on") if self._controls.live else self.tr("Voice")
        self._voice.setText(self.tr("Voice off") if muted else on)
        text = self.tr("Let the assistant be heard") if muted else self.tr("Silence the assistant")
        self._voice.describe(text, self._keys.voice)
        self._look(self._voice, "voice-off" if muted else "voice", "danger", muted)

    def _show_camera(self, on: bool) -> None:
        self._camera.setText(self.tr("Camera on") if on else self.tr("Camera"))
        text = self.tr("Switch the camera off") if on else self.tr("Switch the camera on")
        self._camera.describe(text, self._keys.camera)
        self._look(self._camera, "camera" if on else "camera-off", "accent", on)

    def _show_share(self, on: bool) -> None:
        self._share.setText(self.tr("Sharing") if on else self.tr("Share"))
        text = self.tr("Change what is shared") if on else self.tr("Share your screen")
        self._share.describe(text, self._keys.share)
        self._look(self._share, "screen", "accent", on)
        self._share_stop.setEnabled(on)

    @property
    def _begun(self) -> bool:
        return self._controls.live or self._connecting

    def _show_main(self) -> None:
        live = self._begun
        self._main.setText(self.tr("End") if live else self.tr("Start"))
        text = self.tr("End the conversation") if live else self.tr("Start talking")
        self._main.describe(text, self._keys.session)
        self._main.show_icon("end" if live else "start", "danger" if live else "on_accent")
        self._main.set_tone("danger" if live else "primary")

    def _show_hold(self, paused: bool) -> None:
        self._hold.setVisible(self._controls.live)
        self._hold.setText(self.tr("Resume") if paused else self.tr("Pause"))
        name = self.tr("Resume the session") if paused else self.tr("Pause the session")
        self._hold.describe(name, self._keys.hold)
        self._look(self._hold, "resume" if paused else "pause", "warning", paused)

    @staticmethod
    def _look(button: IconButton, icon: str, tone: str, marked: bool) -> None:
        button.show_icon(icon, tone if marked else "text")
        button.set_tone(tone if marked else "")

    def _build(self, theme: Theme) -> None:
        self._microphone = IconButton(theme, "mute_button", "microphone", "", bar=True)
        self.talk = TalkButton(theme)
        self._voice = IconButton(theme, "voice_button", "voice", "", bar=True)
        self._camera = IconButton(theme, "camera_button", "camera-off", "", bar=True)
        self._share = IconButton(theme, "share_button", "screen", "", bar=True)
        self._hold = IconButton(theme, "hold_button", "pause", "", bar=True)
        self._main = IconButton(theme, "main_button", "start", "", bar=True)
        self._mode = ModeSwitch(theme)
        self._build_share_menu()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        row.setSpacing(token.SPACE_S)
        buttons = (self._microphone, self.talk, self._voice, self._camera, self._share)
        self._buttons = (*buttons, self._hold, self._main)
        for button in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._mode)
        row.addStretch(1)
        row.addWidget(self._hold)
        row.addWidget(self._main)

    def _build_share_menu(self) -> None:
        menu = QMenu(self._share)
        self._share_region = menu.addAction(self.tr("Pick a region…"))
        self._share_region.setObjectName("share_region_action")
        self._share_screen = menu.addAction(self.tr("The whole screen"))
        self._share_screen.setObjectName("share_screen_action")
        menu.addSeparator()
        self._share_stop = menu.addAction(self.tr("Stop sharing"))
        self._share_stop.setObjectName("share_stop_action")
        self._share_menu = menu
        self._share.setMenu(menu)
        self._share.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self._microphone.clicked.connect(self._on_microphone_clicked)
        self._voice.clicked.connect(self._on_voice_clicked)
        self._camera.clicked.connect(self._on_camera_clicked)
        self._hold.clicked.connect(self._on_hold_clicked)
        self._main.clicked.connect(self._on_main_clicked)
        self._share_region.triggered.connect(self.region_requested)
        self._share_screen.triggered.connect(self.screen_requested)
        self._share_stop.triggered.connect(self.share_stop_requested)
        self.talk.gesture.pressed.connect(self.talk_pressed)
        self.talk.gesture.released.connect(self.talk_released)
        self.talk.gesture.locked.connect(self.talk_locked)
        self._mode.toggled.connect(self.co_listening_requested)

    def _on_microphone_clicked(self) -> None:
        self.mute_requested.emit(not self._controls.muted)

    def _on_voice_clicked(self) -> None:
        self.voice_mute_requested.emit(not self._controls.voice_muted)

    def _on_camera_clicked(self) -> None:
        self.camera_requested.emit(not self._controls.camera)

    def _on_hold_clicked(self) -> None:
        if self._controls.live:
            self.hold_requested.emit(not self._controls.paused)

    def _on_main_clicked(self) -> None:
        if not self._begun:
            self._hasty.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
            self.start_requested.emit()
        elif self._controls.live or not self._hasty.isActive():
            self.end_requested.emit()
