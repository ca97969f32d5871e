"""Lets a person pick a region or a whole screen to share."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from desktop.core.media import Region
from desktop.settings.sections import VisionSettings
from desktop.ui.share.overlay import PickerOverlay, grab_screens
from desktop.ui.share.physical import screen_of


class RegionPicker(QObject):
    """Covers every screen with its frozen picture until a person has chosen.

    ``pick`` returns at once; exactly one of the signals follows. ``region_picked`` carries a
    ``Region`` in physical pixels, ``screen_picked`` the name of a screen, ``failed`` a sentence.
    """

    region_picked = Signal(object)
    screen_picked = Signal(str)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, longest_side: int = 0) -> None:
        super().__init__(parent)
        self._longest_side = longest_side or VisionSettings().longest_side
        self._overlays: list[PickerOverlay] = []
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screens_changed)
            application.screenRemoved.connect(self._on_screens_changed)

    @property
    def picking(self) -> bool:
        """Whether the screens are covered."""
        return bool(self._overlays)

    @property
    def overlays(self) -> tuple[PickerOverlay, ...]:
        """The overlays, one for each screen while picking."""
        return tuple(self._overlays)

    def pick(self, start: Region | None = None) -> None:
        """Cover the screens; ``start`` is the rectangle to begin with, such as the last one."""
        if self.picking:
            return
        pictures = grab_screens()
        if not pictures or any(picture.isNull() for _, picture in pictures):
            self.failed.emit(
                self.tr(
                    "This desktop does not let Attune look at the screen, so nothing is shared."
                )
            )
            return
        self._overlays = [
            PickerOverlay(screen, picture, self._longest_side) for screen, picture in pictures
        ]
        for overlay in self._overlays:
            self._connect(overlay)
            overlay.show()
        self._begin(start)

    def cancel(self) -> None:
        """Uncover the screens without a choice."""
        if self.picking:
            self._uncover()
            self.cancelled.emit()

    def _begin(self, start: Region | None) -> None:
        screen = QGuiApplication.primaryScreen() if start is None else screen_of(start)
        index = QGuiApplication.screens().index(screen)
        if start is not None:
            self._overlays[index].start_from(start)
        self._activate(self._overlays[index])

    def _activate(self, overlay: PickerOverlay) -> None:
        overlay.raise_()
        overlay.activateWindow()
        overlay.setFocus()

    def _connect(self, overlay: PickerOverlay) -> None:
        overlay.region_accepted.connect(self._on_region_accepted)
        overlay.screen_accepted.connect(self._on_screen_accepted)
        overlay.cancelled.connect(self.cancel)
        overlay.touched.connect(self._on_touched)
        overlay.next_screen_requested.connect(self._on_next_screen_requested)

    def _uncover(self) -> None:
        overlays, self._overlays = self._overlays, []
        for overlay in overlays:
            overlay.close()

    def _on_region_accepted(self, region: Region) -> None:
        self._uncover()
        self.region_picked.emit(region)

    def _on_screen_accepted(self, name: str) -> None:
        self._uncover()
        self.screen_picked.emit(name)

    def _on_touched(self) -> None:
        touched = self.sender()
        for overlay in self._overlays:
            if overlay is touched:
                # No window manager moves the keyboard to where the pointer pressed.
                self._activate(overlay)
            else:
                overlay.clear()

    def _on_next_screen_requested(self) -> None:
        present = next(
            (index for index, overlay in enumerate(self._overlays) if overlay is self.sender()), 0
        )
        self._activate(self._overlays[(present + 1) % len(self._overlays)])

    def _on_screens_changed(self, screen: QScreen) -> None:
        del screen
        self.cancel()
