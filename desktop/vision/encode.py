"""Scales pictures down and encodes them as JPEG, by what they hold and under a byte budget.

Text keeps full colour resolution (4:4:4): halved colour makes coloured text unreadable at the same
size in bytes. Films and photographs do without.
"""

from __future__ import annotations

import numpy as np

from desktop.core.legibility import fair_bytes, sent_picture
from desktop.core.media import FrameOrigin, FrameView, VideoFrame
from desktop.vision.picture import Picture

CAMERA_SIDE = 768
CAMERA_QUALITY = 70
VIDEO_QUALITY = 70
CRISP_QUALITY = 34
"""Text down to 9 pixels is still read at this quality, 16 pixels without mistakes (measured)."""

FAIR_QUALITY = 22
"""What a picture is given up to so that it costs no more than one of its size should: print of 11
pixels is still read at 24 (97.6 % of its words, measured)."""

LEAST_QUALITY = 18
"""What a picture is given up to where it would not fit its budget otherwise."""

STILL_QUALITY = 95
ROOMY = 0.7
"""Below this share of the budget a better quality is tried with the next picture."""

AIMED = 0.9
"""Which share of the budget the better quality aims at."""

GROWTH = 0.6
"""A text's bytes grow about like this power of the fineness of quantisation (measured)."""

UNLIMITED = 1 << 30

PLAIN = 0.35
"""Share of pixels equal to their neighbour from which a picture is text and not a film."""

SAMPLED_LINE = 16


class Encoder:
    """Makes frames of one origin; belongs to one thread.

    ``budget`` is the most bytes of a frame. A picture that does not fit is encoded again at a
    lower quality, which the next ones begin with; first it must keep to what a picture of its size
    may cost, as long as it stays crisp, then to the budget in any case.
    """

    def __init__(
        self,
        origin: FrameOrigin,
        longest_side: int,
        quality: int,
        *,
        full_colour: bool,
        budget: int = UNLIMITED,
    ) -> None:
        self._origin: FrameOrigin = origin
        self._longest_side = longest_side
        self._best = {True: quality, False: min(quality, VIDEO_QUALITY)}
        self._quality: dict[tuple[bool, int], int] = {}
        self._full_colour = full_colour
        self.budget = budget

    def encode(
        self,
        picture: Picture,
        captured_at: float,
        view: FrameView | None = None,
        *,
        least: int = LEAST_QUALITY,
    ) -> VideoFrame:
        """Return the picture as a frame no longer than the longest side; never enlarges.

        ``captured_at`` is monotonic seconds. A quality below ``least`` is not tried: such a frame
        may be larger than the budget.
        """
        small = fit(picture, self._longest_side)
        height, width = small.shape[:2]
        is_text = self._full_colour and is_plain(small)
        jpeg = self._within_budget(small, is_text=is_text, least=least)
        return VideoFrame(jpeg, width, height, self._origin, captured_at, view)

    def _within_budget(self, picture: Picture, *, is_text: bool, least: int) -> bytes:
        fair = fair_bytes(picture.shape[1], picture.shape[0], self.budget)
        # Overviews, which may be blurred, begin where the last one ended and not close-ups.
        kind = is_text, least
        quality = max(self._quality.get(kind, self._best[is_text]), least)
        plain = picture if not is_text or _has_colour(picture) else _grey(picture)
        jpeg = _jpeg(plain, quality, is_text=is_text)
        for limit, floor in ((fair, max(least, FAIR_QUALITY)), (self.budget, least)):
            while len(jpeg) > limit and quality > floor:
                lower = _fitting(quality, len(jpeg) / limit)
                quality = max(floor, min(quality - 1, lower))
                jpeg = _jpeg(plain, quality, is_text=is_text)
        roomy = len(jpeg) < ROOMY * fair
        better = _fitting(quality, len(jpeg) / (AIMED * fair)) if roomy else quality
        self._quality[kind] = min(self._best[is_text], better)
        return jpeg


def _fitting(quality: int, times: float) -> int:
    """Return the quality at which a picture has so many times fewer bytes, as far as text tells."""
    # The library divides by 50/quality below 50 and by 2 - quality/50 above.
    coarse = 50 / quality if quality < 50 else 2 - quality / 50
    coarse = max(0.02, coarse * times ** (1 / GROWTH))
    return int(50 / coarse if coarse > 1 else 100 - 50 * coarse)


def screen_encoder(longest_side: int, quality: int, kilobytes: int = 0) -> Encoder:
    """Return the encoder for screens and picture files; 0 kilobytes set no limit."""
    budget = 1024 * kilobytes or UNLIMITED
    return Encoder("screen", longest_side, quality, full_colour=True, budget=budget)


def camera_encoder(longest_side: int) -> Encoder:
    """Return the encoder for cameras and videos."""
    side = min(longest_side, CAMERA_SIDE)
    return Encoder("camera", side, CAMERA_QUALITY, full_colour=False)


def still_of(picture: Picture, captured_at: float) -> VideoFrame:
    """Return a picture at its full size for people to look at; it is never sent."""
    longest = max(picture.shape[:2])
    return Encoder("screen", longest, STILL_QUALITY, full_colour=True).encode(picture, captured_at)


def is_plain(picture: Picture) -> bool:
    """Return whether a picture is text or drawing: most pixels are like their neighbour."""
    across = picture[::SAMPLED_LINE]
    down = picture[:, ::SAMPLED_LINE].swapaxes(0, 1)
    return any(_alike(lines) >= PLAIN for lines in (across, down))


def fit(picture: Picture, longest_side: int) -> Picture:
    """Return the picture scaled down to ``longest_side``, or itself when it is small enough.

    Averages whole pixel blocks first and interpolates the rest: a fractional average takes ten
    times as long (measured on 1080p).
    """
    import cv2  # 35 MB that the window's first paint must not wait for

    height, width = picture.shape[:2]
    target = sent_picture(width, height, longest_side)
    if target.scale == 1.0:
        return picture
    picture = _average_blocks(picture, int(1 / target.scale))
    if picture.shape[:2] == (target.height, target.width):
        return picture
    scaled = cv2.resize(picture, (target.width, target.height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(scaled, np.uint8)


def _alike(lines: Picture) -> float:
    """Return the share of pixels that equal the one before them in their line."""
    if lines.shape[1] < 2:
        return 1.0
    return float((lines[:, 1:] == lines[:, :-1]).all(axis=2).mean())


def _has_colour(picture: Picture) -> bool:
    # A sample tells most pictures in colour; the rest must be sure to the last pixel.
    for part in (picture[::SAMPLED_LINE], picture):
        blue, green, red = (part[..., channel] for channel in range(3))
        if not (np.array_equal(blue, green) and np.array_equal(green, red)):
            return True
    return False


def _grey(picture: Picture) -> Picture:
    """Return one channel of a picture without colour: two empty ones would cost bytes and time."""
    return np.ascontiguousarray(picture[..., 1])


def _jpeg(picture: Picture, quality: int, *, is_text: bool) -> bytes:
    import cv2  # see fit

    sampling = (
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444 if is_text else cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420
    )
    options = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling]
    # The shortest codes save some percent of text; films would pay more for them than they gain.
    options += [cv2.IMWRITE_JPEG_OPTIMIZE, int(is_text)]
    done, jpeg = cv2.imencode(".jpg", picture, options)
    if not done:
        raise ValueError("the picture could not be encoded")
    return jpeg.tobytes()


def _average_blocks(picture: Picture, factor: int) -> Picture:
    import cv2  # see fit

    height, width = picture.shape[0] // factor, picture.shape[1] // factor
    if factor < 2 or not width or not height:
        return picture
    whole = picture[: height * factor, : width * factor]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
