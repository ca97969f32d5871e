"""The sources column: microphone, shared screen and camera, one tile each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.core.assistant import Levels
from desktop.core.events import (
    ControlsChanged,
    FrameSent,
    PlacePointedAt,
    ShareChanged,
    ShareStateChanged,
    VoiceActivityChanged,
)
from desktop.core.sharing import PICTURE_TOKENS, Mask
from desktop.settings.sections import Settings
from desktop.ui import token
from desktop.ui.button import IconButton, set_margins
from desktop.ui.source.camera import CameraMenu
from desktop.ui.source.picture import PictureTile
from desktop.ui.source.sound import SoundTile
from desktop.ui.theme import Theme

_WIDTH = 212


class SourcesPanel(QScrollArea):
    """Shows what Attune hears and sees; its tiles ask, the window grants."""

    region_requested = Signal()
    hide_requested = Signal()
    film_requested = Signal()
    share_pause_requested = Signal(bool)
    share_stop_requested = Signal()
    camera_stop_requested = Signal()

    def __init__(self, theme: Theme, levels: Callable[[], Levels]) -> None:
        super().__init__()
        self.setObjectName("sources")
        self.setAccessibleName(self.tr("Sources"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._screen_shown = self._wants_inset = False
        self._build(theme, levels)
        self.fit(0)
        self._connect()

    def fit(self, window_width: int) -> None:
        """Take the width that larger type needs, as far as the window has it."""
        wanted = _WIDTH + (self._theme.px(_WIDTH) - _WIDTH) // 2
        self.setFixedWidth(max(_WIDTH, min(wanted, round(0.31 * window_width))))

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take what is switched on."""
        self.sound_tile.on_controls_changed(event)

    def on_voice_activity_changed(self, event: VoiceActivityChanged) -> None:
        """Show that somebody speaks."""
        self.sound_tile.on_voice_activity_changed(event)

    def on_share_changed(self, event: ShareChanged) -> None:
        """Show what began, paused or ended to be shared."""
        self._tile(event.origin).on_share_changed(event)
        if event.origin != "camera":
            self._screen_shown = event.active
        self._tell_inset()

    def on_share_state_changed(self, event: ShareStateChanged) -> None:
        """Say why something cannot be seen."""
        self._tile(event.origin).on_share_state_changed(event)

    def on_frame_sent(self, event: FrameSent) -> None:
        """Show what the model has just seen."""
        if event.origin != "picture":
            self._tile(event.origin).on_frame_sent(event)

    def on_place_pointed_at(self, event: PlacePointedAt) -> None:
        """Mark the place on the last picture of the screen."""
        self.screen_tile.point_at(event.region)

    def show_masks(self, masks: tuple[Mask, ...]) -> None:
        """Hatch what is hidden of the screen."""
        self.screen_tile.show_masks(masks)

    def take(self, settings: Settings) -> None:
        """Take the chosen camera, and what a picture costs."""
        self.camera_menu.take(settings.vision)
        self._wants_inset = settings.vision.camera_inset
        self._tell_inset()
        resolution = settings.model.media_resolution
        for tile in (self.screen_tile, self.camera_tile):
            tile.take_cost(PICTURE_TOKENS.get(resolution, PICTURE_TOKENS["default"]))

    def _tell_inset(self) -> None:
        self.camera_tile.set_inset(self._wants_inset and self._screen_shown)

    def _tile(self, origin: str) -> PictureTile:
        return self.camera_tile if origin == "camera" else self.screen_tile

    def _build(self, theme: Theme, levels: Callable[[], Levels]) -> None:
        self.sound_tile = SoundTile(theme, levels)
        self.screen_tile = PictureTile(
            theme,
            "screen",
            self.tr("Screen"),
            "screen",
            self.tr("Share a region to show it. Only what you frame is sent."),
            can_pause=True,
        )
        self.camera_tile = PictureTile(
            theme,
            "camera",
            self.tr("Camera"),
            "camera",
            self.tr("Off"),
            can_pause=False,
            mirrored=True,
        )
        self._add_camera_menu(theme)
        body = QWidget()
        column = QVBoxLayout(body)
        set_margins(column, 0, 0, token.SPACE_XS, token.SPACE_XS)
        column.setSpacing(token.SPACE_S)
        for tile in (self.sound_tile, self.screen_tile, self.camera_tile):
            column.addWidget(tile)
        column.addStretch(1)
        self.setWidget(body)

    def _add_camera_menu(self, theme: Theme) -> None:
        self.camera_menu = CameraMenu(self)
        button = IconButton(theme, "camera_choose", "chevron-down", self.tr("Choose the camera"))
        button.setMenu(self.camera_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.camera_tile.head.addWidget(button)

    def _connect(self) -> None:
        for tile in (self.screen_tile, self.camera_tile):
            tile.film_requested.connect(self.film_requested)
        self.screen_tile.hide_requested.connect(self.hide_requested)
        self.screen_tile.change_requested.connect(self.region_requested)
        self.screen_tile.pause_requested.connect(self.share_pause_requested)
        self.screen_tile.stop_requested.connect(self.share_stop_requested)
        self.camera_tile.stop_requested.connect(self.camera_stop_requested)
