"""What Attune sees, from the window's side: windows, masks, cameras, given pictures, the film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.assistant import Assistant
from desktop.core.errors import DeviceError
from desktop.core.events import CameraListChanged, ShareChanged
from desktop.core.media import VideoFrame
from desktop.core.sharing import Mask, SeenFrame, ShareDesk, ShareWindow
from desktop.settings.sections import Settings
from desktop.ui.share.gift import PictureGift
from desktop.ui.sharing import Sharing
from desktop.ui.source.panel import SourcesPanel

if TYPE_CHECKING:
    from desktop.ui.source.film import FilmWindow


class Sight(QObject):
    """Carries wishes about pictures to the share desk, and its answers back to the panels.

    ``settings_chosen`` carries the whole tree with what a menu has changed.
    """

    settings_chosen = Signal(object)
    failed = Signal(str)
    keep_requested = Signal(object, str)

    _windows_known = Signal(object)
    _still_known = Signal(object)
    _still_refused = Signal(str)
    _cameras_known = Signal(object)

    def __init__(
        self, desk: ShareDesk, assistant: Assistant, intents: Intents, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._assistant = assistant
        self._intents = intents
        self._settings = Settings()
        self._film: FilmWindow | None = None
        self._showing: set[str] = set()

    def connect_sharing(self, sharing: Sharing) -> None:
        """Connect picker, border and masks."""
        sharing.windows_wanted.connect(self._ask_windows)
        sharing.masks_changed.connect(self._set_masks)
        sharing.still_wanted.connect(self._ask_still)
        sharing.still_done.connect(self._forget_still)
        self._still_known.connect(sharing.on_still_known)
        self._still_refused.connect(sharing.on_still_refused)
        self._windows_known.connect(sharing.on_windows_known)

    def connect_sources(self, sources: SourcesPanel) -> None:
        """Connect the tiles and the camera's menu."""
        sources.film_requested.connect(self.open_film)
        menu = sources.camera_menu
        menu.cameras_wanted.connect(self._ask_cameras)
        menu.camera_chosen.connect(self._choose_camera)
        menu.size_chosen.connect(self._choose_size)
        menu.inset_chosen.connect(self._choose_inset)
        menu.still_wanted.connect(self._show_still)
        self._cameras_known.connect(menu.on_cameras_known)

    def connect_gifts(self, place: QWidget) -> None:
        """Take pictures that are dropped on or pasted into a part of the window."""
        gift = PictureGift(place)
        gift.given.connect(self._give)
        gift.refused.connect(self.failed)

    def take(self, settings: Settings) -> None:
        """Take other settings."""
        self._settings = settings

    def open_film(self) -> None:
        """Show what was seen in the last minutes."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.source.film import FilmWindow

        if self._film is None:
            self._film = FilmWindow(self._desk.film, self._window)
            self._film.asked.connect(self._ask_about)
            self._film.keep_requested.connect(self.keep_requested)
            self._film.forget_requested.connect(self._forget)
        self._film.show()
        self._film.raise_()
        self._film.activateWindow()

    def on_share_changed(self, event: ShareChanged) -> None:
        """Forget what was seen once nothing is shown any more."""
        before = bool(self._showing)
        change = self._showing.add if event.active else self._showing.discard
        change(event.origin)
        if before and not self._showing:
            self._forget()

    def on_cameras_changed(self, event: CameraListChanged) -> None:
        """Name the cameras anew."""
        del event
        self._ask_cameras()

    def _ask_windows(self) -> None:
        self._intents.start("list windows", self._windows, self._windows_known.emit)

    async def _windows(self) -> Sequence[ShareWindow]:
        try:
            return await self._desk.windows()
        except DeviceError:
            return ()  # regions and screens can be picked all the same

    def _ask_still(self, other: bool) -> None:
        async def ask() -> VideoFrame | str:
            try:
                return await self._desk.screen_still(other=other)
            except DeviceError as error:
                return str(error)

        self._intents.start("look at the screen", ask, self._tell_still)

    def _tell_still(self, found: VideoFrame | str) -> None:
        if isinstance(found, VideoFrame):
            self._still_known.emit(found)
        else:
            self._still_refused.emit(found)

    def _forget_still(self) -> None:
        async def forget() -> None:
            self._desk.forget_screen_still()

        self._intents.start("forget the screen", forget)

    def _ask_cameras(self) -> None:
        self._intents.start("list cameras", self._desk.cameras, self._cameras_known.emit)

    def _choose_camera(self, identity: str) -> None:
        self._choose(camera=identity)
        self._intents.start("switch camera", lambda: self._assistant.set_camera(True))

    def _choose_size(self, size: str) -> None:
        self._choose(camera_size=size)
        if "camera" in self._showing:
            self._intents.start("switch camera", lambda: self._assistant.set_camera(True))

    def _choose_inset(self, inside: bool) -> None:
        self._choose(camera_inset=inside)

    def _choose(self, **changes: str | bool) -> None:
        vision = replace(self._settings.vision, **changes)  # type: ignore[arg-type]  # by name
        self.settings_chosen.emit(replace(self._settings, vision=vision))

    def _show_still(self) -> None:
        name = self.tr("Picture of the camera")

        async def show() -> None:
            await self._assistant.send_picture(await self._desk.still(), name)

        self._intents.start("show a picture", show)

    def _set_masks(self, masks: tuple[Mask, ...]) -> None:
        async def hide() -> None:
            self._desk.set_masks(masks)

        self._intents.start("hide parts", hide)

    def _give(self, data: bytes, name: str) -> None:
        async def give() -> None:
            await self._assistant.send_picture(await self._desk.picture(data), name)

        self._intents.start("show a picture", give)

    def _ask_about(self, frame: SeenFrame, question: str) -> None:
        name = self.tr("A picture from before")
        seen = VideoFrame(frame.jpeg, frame.width, frame.height, "picture", frame.captured_at)

        async def ask() -> None:
            await self._assistant.send_picture(seen, name)
            await self._assistant.send_text(question)

        self._intents.start("ask about a picture", ask)

    def _forget(self) -> None:
        async def forget() -> None:
            self._desk.forget()

        self._intents.start("forget pictures", forget)
