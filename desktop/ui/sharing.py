"""Sharing, seen from the window: pick what to share, frame it, hide parts, stop at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from desktop.core.assistant import ShareTarget
from desktop.core.display import on_wayland
from desktop.core.events import (
    FrameSent,
    Notice,
    NoticeLevel,
    PlacePointedAt,
    ShareChanged,
    ShareStateChanged,
)
from desktop.core.media import Region, VideoFrame
from desktop.core.share_event import ShareCondition
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.ui.share.memory import ShareMemory

if TYPE_CHECKING:
    from desktop.ui.share.border import ShareBorder
    from desktop.ui.share.frozen import Frozen
    from desktop.ui.share.mask_editor import MaskEditor
    from desktop.ui.share.picker import RegionPicker
    from desktop.ui.share.pointer import PlacePointer

CLEAR_MS: Final = 120
"""How long a desktop may take to paint what lay under a window that has gone."""

_UNSEEN = (
    ShareCondition.HIDDEN,
    ShareCondition.MINIMISED,
    ShareCondition.CLOSED,
    ShareCondition.OFF_SCREEN,
)
"""Where a border would frame something else."""


class Sharing(QObject):
    """Owns the region picker, the border around what is shared, and what is hidden on it.

    While a person picks or hides, what is shared is held. ``windows_wanted`` is answered by
    ``on_windows_known``; ``masks_changed`` carries the masks of what is shared. Where only the
    desktop itself shows the screen, ``still_wanted`` asks for a picture to pick or hide on, of
    something else where it carries True; ``on_still_known`` and ``on_still_refused`` answer it, and
    ``still_done`` says that it is not needed any more.
    """

    target_picked = Signal(object)
    windows_wanted = Signal()
    still_wanted = Signal(bool)
    still_done = Signal()
    masks_changed = Signal(object)
    masks_shown = Signal(object)
    pause_requested = Signal(bool)
    stop_requested = Signal()
    failed = Signal(str)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, memory_file: Path | None = None) -> None:
        super().__init__(parent)
        self._memory = ShareMemory(memory_file)
        self._settings = VisionSettings()
        self._picker: RegionPicker | None = None
        self._editor: MaskEditor | None = None
        self._border: ShareBorder | None = None
        self._pointer: PlacePointer | None = None
        self._share = ShareChanged("screen", active=False)
        self._state: ShareStateChanged | None = None
        self._target: ShareTarget | None = None
        self._masks: tuple[Mask, ...] = ()
        self._held = self._covered = False
        self._replacing = False
        self._on_still: Callable[[QPixmap], None] | None = None

    @property
    def framing(self) -> bool:
        """Whether something is framed now."""
        return self._share.active and self._region is not None

    @property
    def masks(self) -> tuple[Mask, ...]:
        """What is hidden of what is shared."""
        return self._masks

    def take(self, settings: VisionSettings) -> None:
        """Take other settings; the next pick follows them."""
        self._settings = settings
        if self._picker is not None:
            self._picker.settings = settings

    def pick(self) -> None:
        """Let the person pick; nothing is shared, and nothing changes, if they cancel."""
        if self._on_still is not None or (self._picker is not None and self._picker.picking):
            return
        if on_wayland():
            self._ask_still(self._pick_on)
        else:
            self._clear_screen(self._pick)

    def hide_parts(self) -> None:
        """Let the person draw over what must not be seen, on what is shared now."""
        if self._editor is not None or not self._share.active or self._region is None:
            return
        if on_wayland():
            self._ask_still(self._edit_on)
        else:
            self._clear_screen(self._edit)

    def _ask_still(self, then: Callable[[QPixmap], None], *, other: bool = False) -> None:
        """Hold what is shared and have a picture made; ``then`` shows it."""
        if self._on_still is None:
            self._hold()
            self._on_still = then
            self.still_wanted.emit(other)

    def on_still_known(self, still: VideoFrame) -> None:
        """Show the picture that was asked for."""
        then, self._on_still = self._on_still, None
        picture = QPixmap()
        picture.loadFromData(still.jpeg)
        if then is not None:
            then(picture)

    def on_still_refused(self, sentence: str) -> None:
        """Say why there is no picture to pick on."""
        self._on_still = None
        self._go_on()
        self.failed.emit(sentence)

    def _pick_on(self, picture: QPixmap) -> None:
        start = self._region if self._share.active else None
        self._picking().pick_on(picture, start)

    def _edit_on(self, picture: QPixmap) -> None:
        from desktop.ui.share.frozen import frozen_still

        region = self._region
        if region is None:
            self._go_on()
        else:
            self._open_editor(frozen_still(picture), region)

    def _clear_screen(self, then: Callable[[], None]) -> None:
        """Hold what is shared and take border and pointer off the screen before it is frozen."""
        self._hold()
        marks = [mark for mark in (self._border, self._pointer) if mark is not None]
        self._covered = True
        for mark in marks:
            mark.close()
        if marks:
            QTimer.singleShot(CLEAR_MS, self, then)
        else:
            then()

    def _pick(self) -> None:
        start = self._region if self._share.active else None
        self._picking().pick(start, self._memory.recent)
        self.windows_wanted.emit()

    def _edit(self) -> None:
        from desktop.ui.share.frozen import frozen_screens
        from desktop.ui.share.physical import screen_of

        region = self._region
        if self._editor is not None:
            return
        if not self._share.active or region is None:
            self._go_on()
            return
        wanted = screen_of(region).name()
        found = next((one for one in frozen_screens() if one.screen.name() == wanted), None)
        if found is None or found.picture.isNull():
            self._go_on()
            self.failed.emit(self.tr("This desktop does not let Attune look at the screen."))
            return
        self._open_editor(found, region)
        self.windows_wanted.emit()

    def _open_editor(self, frozen: Frozen, region: Region) -> None:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.share.mask_editor import MaskEditor

        editor = self._editor = MaskEditor(frozen, region, self._masks, moves=self._moves)
        editor.kept.connect(self._on_masks_kept)
        editor.cancelled.connect(self._leave_editor)
        editor.come_up()

    def on_windows_known(self, windows: Sequence[ShareWindow]) -> None:
        """Let these windows be clicked, topmost first."""
        if self._picker is not None:
            self._picker.offer_windows(windows)
        if self._editor is not None:
            self._editor.offer_windows(windows)

    def toggle_pause(self) -> None:
        """Hold what is shared, or go on with it."""
        if self._share.active:
            self._on_pause_requested()

    def on_share_changed(self, event: ShareChanged) -> None:
        """Frame what is shared, in the colour of what is happening to it."""
        if event.origin != "screen":
            return
        began = event.active and not self._share.active
        self._share = event
        if began or not event.active:
            self._state = None
        if not event.active:
            self._leave_editor()
        if not self._replacing and not (event.active and self._is_of(event)):
            self._target, self._masks = None, ()
            self.masks_shown.emit(())
        self._replacing = False
        self._frame()

    def on_share_state_changed(self, event: ShareStateChanged) -> None:
        """Follow what is shared, and say why it cannot be seen."""
        if event.origin != "screen" or not self._share.active:
            return
        self._state = event
        level = NoticeLevel.INFO if event.sending else NoticeLevel.WARNING
        self.noticed.emit(Notice(event.sentence, level, key="share_state"))
        self._frame()

    def on_frame_sent(self, event: FrameSent) -> None:
        """Let the border tell that a picture went out."""
        if event.origin == "screen" and self._border is not None:
            self._border.pulse()

    def on_place_pointed_at(self, event: PlacePointedAt) -> None:
        """Point at a place on the screen for a while, or say that this desktop forbids it."""
        if on_wayland():
            self._tell_place(event.words)
            return
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.share.pointer import PlacePointer

        if self._pointer is None:
            self._pointer = PlacePointer(self)
        self._pointer.point_at(event.region, event.words)

    def _tell_place(self, words: str) -> None:
        where = self.tr(
            "This desktop lets no program draw on the screen: the place is marked on the picture "
            "under Sources."
        )
        sentence = self.tr("Attune points at something: {words}.").format(words=words.rstrip("."))
        text = f"{sentence} {where}" if words else where
        self.noticed.emit(Notice(text, NoticeLevel.INFO, key="pointer"))

    def close(self) -> None:
        """Take everything off the screen."""
        self._leave_editor()
        if self._picker is not None:
            self._picker.cancel()
        if self._pointer is not None:
            self._pointer.close()
        self._unframe()

    @property
    def _region(self) -> Region | None:
        followed = self._state.region if self._state is not None else None
        return followed or self._share.region

    @property
    def _moves(self) -> bool:
        return self._target is not None and self._target.kind == "window"

    def _frame(self) -> None:
        region, state = self._region, self._state
        unseen = self._covered or (state is not None and state.condition in _UNSEEN)
        if not self._share.active or region is None or unseen:
            self._unframe()
            return
        border = self._framed()
        border.show_around(region)
        border.set_live(not self._share.paused and (state is None or state.sending))
        self.noticed.emit(Notice(border.hidden_reason, key="border"))

    def _unframe(self) -> None:
        if self._border is not None:
            self._border.close()
            self.noticed.emit(Notice("", key="border"))
        if not self._share.active:
            self.noticed.emit(Notice("", key="share_state"))

    def _picking(self) -> RegionPicker:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.share.picker import RegionPicker

        if self._picker is None:
            picker = self._picker = RegionPicker(self, settings=self._settings)
            picker.region_picked.connect(self._on_region_picked)
            picker.window_picked.connect(self._on_window_picked)
            picker.screen_picked.connect(self._on_screen_picked)
            picker.cancelled.connect(self._on_cancelled)
            picker.other_wanted.connect(self._on_other_wanted)
            picker.failed.connect(self._on_failed)
        return self._picker

    def _framed(self) -> ShareBorder:
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.share.border import ShareBorder

        if self._border is None:
            self._border = ShareBorder(self)
            self._border.pause_requested.connect(self._on_pause_requested)
            self._border.mask_requested.connect(self.hide_parts)
            self._border.stop_requested.connect(self.stop_requested)
        return self._border

    def _hold(self) -> None:
        """Send nothing while the screen is covered by our own windows."""
        if self._share.active and not self._share.paused and not self._held:
            self._held = True
            self.pause_requested.emit(True)

    def _go_on(self) -> None:
        self._covered = False
        if self._held:
            self._held = False
            self.pause_requested.emit(False)
        self._frame()

    def _leave_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.close()
            self._go_on()

    def _is_of(self, event: ShareChanged) -> bool:
        """Return whether what is shared is what was picked here, with its masks."""
        return self._target is not None and event.region == self._target.region

    def _choose(self, target: ShareTarget) -> None:
        # What is shared now ends before the other begins; that end is not the end of its masks.
        self._replacing = self._share.active
        self._held = self._covered = False
        self._state = None
        self._masks = self._memory.masks(target)
        self._target = replace(target, masks=self._masks)
        self._memory.note(target)
        self.masks_shown.emit(self._masks)
        self.target_picked.emit(self._target)

    def _on_masks_kept(self, masks: tuple[Mask, ...]) -> None:
        self._masks = masks
        self._target = self._target or ShareTarget("region", region=self._share.region)
        self._memory.hide(self._target, masks)
        self.masks_shown.emit(masks)
        self.masks_changed.emit(masks)
        self._leave_editor()

    def _on_region_picked(self, region: Region) -> None:
        self._choose(ShareTarget("region", region=region))

    def _on_window_picked(self, window: ShareWindow) -> None:
        self._choose(ShareTarget("window", window=window))

    def _on_screen_picked(self, name: str) -> None:
        self._choose(ShareTarget("screen", screen=name))

    def _on_cancelled(self) -> None:
        self.still_done.emit()
        self._go_on()

    def _on_other_wanted(self) -> None:
        self._ask_still(self._pick_on, other=True)

    def _on_failed(self, sentence: str) -> None:
        self._go_on()
        self.failed.emit(sentence)

    def _on_pause_requested(self) -> None:
        self.pause_requested.emit(not self._share.paused)
