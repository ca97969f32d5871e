"""Sharing, seen from the window: pick a region, frame what is shared, stop at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.assistant import ShareTarget
from desktop.core.events import FrameSent, Notice, ShareChanged
from desktop.core.media import Region

if TYPE_CHECKING:
    from desktop.ui.share.border import ShareBorder
    from desktop.ui.share.picker import RegionPicker


class Sharing(QObject):
    """Owns the region picker and the border around what is shared."""

    target_picked = Signal(object)
    pause_requested = Signal(bool)
    stop_requested = Signal()
    failed = Signal(str)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picker: RegionPicker | None = None
        self._border: ShareBorder | None = None
        self._share = ShareChanged("screen", active=False)

    @property
    def framing(self) -> bool:
        """Whether something is framed now."""
        return self._share.active and self._share.region is not None

    def pick(self) -> None:
        """Let the person drag a rectangle; nothing is shared if they cancel."""
        # Fetched on first use: neither is needed for the first paint.
        from desktop.ui.share.picker import RegionPicker

        if self._picker is None:
            self._picker = RegionPicker(self)
            self._picker.region_picked.connect(self._on_region_picked)
            self._picker.screen_picked.connect(self._on_screen_picked)
            self._picker.failed.connect(self.failed)
        self._picker.pick(self._share.region)

    def toggle_pause(self) -> None:
        """Hold what is shared, or go on with it."""
        if self._share.active:
            self._on_pause_requested()

    def on_share_changed(self, event: ShareChanged) -> None:
        """Frame what is shared, in the colour of what is happening to it."""
        if event.origin != "screen":
            return
        self._share = event
        if not event.active or event.region is None:
            self.close()
            return
        border = self._framed()
        border.show_around(event.region)
        border.set_live(not event.paused)
        self.noticed.emit(Notice(border.hidden_reason, key="border"))

    def on_frame_sent(self, event: FrameSent) -> None:
        """Let the border tell that a picture went out."""
        if event.origin == "screen" and self._border is not None:
            self._border.pulse()

    def close(self) -> None:
        """Take the border away."""
        if self._border is not None:
            self._border.close()
            self.noticed.emit(Notice("", key="border"))

    def _framed(self) -> ShareBorder:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.share.border import ShareBorder

        if self._border is None:
            self._border = ShareBorder(self)
            self._border.pause_requested.connect(self._on_pause_requested)
            self._border.stop_requested.connect(self.stop_requested)
        return self._border

    def _on_region_picked(self, region: Region) -> None:
        self.target_picked.emit(ShareTarget("region", region=region))

    def _on_screen_picked(self, name: str) -> None:
        self.target_picked.emit(ShareTarget("screen", screen=name))

    def _on_pause_requested(self) -> None:
        self.pause_requested.emit(not self._share.paused)
