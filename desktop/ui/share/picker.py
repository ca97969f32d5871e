"""Lets a person pick a region or a whole screen to share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen

from desktop.core.media import Region
from desktop.core.sharing import ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.ui.share.frozen import Frozen, frozen_screens, frozen_still
from desktop.ui.share.overlay import PickerOverlay
from desktop.ui.share.physical import overlap, screen_of, screen_region

_MOST_RECENT = 5


class RegionPicker(QObject):
    """Covers every screen with its frozen picture until a person has chosen.

    ``pick`` returns at once; exactly one of the signals follows. ``region_picked`` carries a
    ``Region`` in physical pixels, ``window_picked`` a ``ShareWindow``, ``screen_picked`` the name
    of a screen, ``failed`` a sentence. ``other_wanted`` asks for another picture to pick on.
    """

    region_picked = Signal(object)
    window_picked = Signal(object)
    screen_picked = Signal(str)
    cancelled = Signal()
    other_wanted = Signal()
    failed = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, settings: VisionSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings or VisionSettings()
        self._recent: list[Region] = []
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

    def pick(self, start: Region | None = None, recent: Sequence[Region] = ()) -> None:
        """Cover the screens; ``start`` is the rectangle to begin with, ``recent`` are offered."""
        if self.picking:
            return
        frozen = frozen_screens()
        if not frozen or any(one.picture.isNull() for one in frozen):
            self.failed.emit(
                self.tr(
                    "This desktop does not let Attune look at the screen, so nothing is shared."
                )
            )
            return
        self._cover(frozen)
        self._recent = [region for region in recent if _visible(region)][:_MOST_RECENT]
        for overlay in self._overlays:
            overlay.offer_recent(self._recent)
            overlay.show()
        self._begin(start)

    def pick_on(self, picture: QPixmap, start: Region | None = None) -> None:
        """Let the person pick on a picture of what the desktop shows; regions count from it."""
        if self.picking:
            return
        self._cover([frozen_still(picture)])
        self._recent = []
        overlay = self._overlays[0]
        if start is not None:
            overlay.start_from(start)
        overlay.come_up()

    def _cover(self, frozen: Sequence[Frozen]) -> None:
        self._overlays = [PickerOverlay(one, self.settings) for one in frozen]
        for overlay in self._overlays:
            self._connect(overlay)

    def offer_windows(self, windows: Sequence[ShareWindow]) -> None:
        """Let these windows be clicked, topmost first; may come while the screens are covered."""
        for overlay in self._overlays:
            overlay.offer_windows(windows)

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
        self._overlays[index].come_up()

    def _connect(self, overlay: PickerOverlay) -> None:
        overlay.region_accepted.connect(self._on_region_accepted)
        overlay.window_accepted.connect(self._on_window_accepted)
        overlay.recent_wanted.connect(self._on_recent_wanted)
        overlay.screen_accepted.connect(self._on_screen_accepted)
        overlay.cancelled.connect(self.cancel)
        overlay.other_requested.connect(self._on_other_requested)
        overlay.touched.connect(self._on_touched)
        overlay.next_screen_requested.connect(self._on_next_screen_requested)

    def _uncover(self) -> None:
        overlays, self._overlays = self._overlays, []
        for overlay in overlays:
            overlay.close()

    def _on_region_accepted(self, region: Region) -> None:
        self._uncover()
        self.region_picked.emit(region)

    def _on_window_accepted(self, window: ShareWindow) -> None:
        self._uncover()
        self.window_picked.emit(window)

    def _on_recent_wanted(self, number: int) -> None:
        if number >= len(self._recent):
            return
        for overlay in self._overlays:
            overlay.clear()
        self._begin(self._recent[number])

    def _on_screen_accepted(self, name: str) -> None:
        self._uncover()
        self.screen_picked.emit(name)

    def _on_other_requested(self) -> None:
        self._uncover()
        self.other_wanted.emit()

    def _on_touched(self) -> None:
        touched = self.sender()
        for overlay in self._overlays:
            if overlay is touched:
                # No window manager moves the keyboard to where the pointer pressed.
                overlay.come_up()
            else:
                overlay.clear()

    def _on_next_screen_requested(self) -> None:
        present = next(
            (index for index, overlay in enumerate(self._overlays) if overlay is self.sender()), 0
        )
        self._overlays[(present + 1) % len(self._overlays)].come_up()

    def _on_screens_changed(self, screen: QScreen) -> None:
        del screen
        self.cancel()


def _visible(region: Region) -> bool:
    screens = QGuiApplication.screens()
    return any(overlap(region, screen_region(screen)) for screen in screens)
