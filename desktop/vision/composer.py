"""Turns the region's pixels into the frame that says most: all of it, an overview or a close-up."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.box import Box
from desktop.core.media import FrameView, Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.caption import HEIGHT, captioned, view_of
from desktop.vision.detail import Detail, needs_detail
from desktop.vision.encode import CRISP_QUALITY, LEAST_QUALITY, fit, screen_encoder
from desktop.vision.inset import Inset
from desktop.vision.picture import Picture

BLURRED_QUALITY = 10
"""An overview shows where things are; what stands there is read in the close-ups."""


class Composer:
    """Belongs to the worker thread; ``detail`` allows overviews and close-ups."""

    def __init__(
        self, settings: VisionSettings, inset: Inset | None = None, *, detail: bool
    ) -> None:
        self._side = settings.longest_side
        self._encoder = screen_encoder(
            settings.longest_side + HEIGHT, settings.jpeg_quality, settings.picture_kilobytes
        )
        self._wants_detail = detail
        self._inset = inset
        self._detail: Detail | None = None
        self._shape: tuple[int, int] | None = None

    @property
    def detailed(self) -> bool:
        """Whether the present region is shown in overviews and close-ups."""
        return self._detail is not None

    @property
    def owes(self) -> bool:
        """Whether there is something to send although nothing new has changed."""
        if self._detail is not None:
            return self._detail.owes
        return self._inset is not None and self._inset.fresh

    def change(self, picture: Picture, boxes: Sequence[Box] | None) -> None:
        """Note what has changed; None for everything."""
        self._adapt(picture)
        if self._detail is None:
            return
        if boxes is None:
            self._detail.change_all()
        elif boxes:
            self._detail.change(boxes)

    def ask(self, now: float, pointer: tuple[int, int] | None) -> None:
        """Prepare for a question about the screen."""
        if self._detail is not None:
            self._detail.ask(now, pointer)

    def compose(
        self,
        picture: Picture,
        region: Region,
        captured_at: float,
        pointer: tuple[int, int] | None = None,
    ) -> VideoFrame:
        """Return the frame to send of ``picture``, which shows ``region``."""
        self._adapt(picture)
        if self._detail is None:
            return self._whole(picture, region, captured_at)
        while True:
            tile = self._detail.next(captured_at, pointer)
            if tile is None:
                return self._part(picture, region, None, captured_at, least=BLURRED_QUALITY)
            frame = self._part(picture, region, tile, captured_at, least=CRISP_QUALITY)
            if len(frame.jpeg) <= self._encoder.budget:
                return frame
            if not self._detail.split(tile):
                return self._part(picture, region, tile, captured_at, least=LEAST_QUALITY)

    def _part(
        self, picture: Picture, region: Region, tile: Box | None, captured_at: float, *, least: int
    ) -> VideoFrame:
        shown = picture if tile is None else picture[tile.top : tile.bottom, tile.left : tile.right]
        small = fit(shown, self._side)
        view = view_of(region, tile, small.shape[1], small.shape[0])
        return self._encoder.encode(captioned(small, view.label), captured_at, view, least=least)

    def _whole(self, picture: Picture, region: Region, captured_at: float) -> VideoFrame:
        small = fit(picture, self._side)
        place = None
        if self._inset is not None:
            small, place = self._inset.compose(small)
        area = Region(0, 0, small.shape[1], small.shape[0])
        view = FrameView(region, area, region, inset=place)
        return self._encoder.encode(small, captured_at, view)

    def _adapt(self, picture: Picture) -> None:
        shape = picture.shape[0], picture.shape[1]
        if shape == self._shape:
            return
        self._shape = shape
        height, width = shape
        wanted = self._wants_detail and needs_detail(width, height, self._side)
        self._detail = Detail(width, height) if wanted else None
        if self._inset is not None:
            self._inset.wanted = not wanted

    def close(self) -> None:
        """Let the camera go its own way again."""
        if self._inset is not None:
            self._inset.wanted = False
