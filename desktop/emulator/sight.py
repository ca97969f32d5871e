"""What can honestly be said of the pictures that arrived: sizes, ages, colours, text.

Nothing here recognises things; every sentence is a measurement.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop.emulator.child import end
from desktop.emulator.parts import Picture

Pixels: TypeAlias = NDArray[np.uint8]

_THUMB = 64
_CHANGED = 2.0
"""Mean difference of two thumbnails' grey levels above which they count as different; the
noise of re-encoding an unchanged screen stays below 1."""

_OCR_TIMEOUT_S = 8.0
_SURE = 60.0
_NARROW = 1000


@dataclass(frozen=True, slots=True)
class View:
    """Measurements of the newest picture; ``changed_at`` is None when all known ones are alike.

    ``colours`` are names with their share of the area, most first; ``brightness`` is 0 to 1.
    """

    width: int
    height: int
    received_at: float
    count: int
    changed_at: float | None
    colours: tuple[tuple[str, float], ...]
    brightness: float


@dataclass(frozen=True, slots=True)
class Reading:
    """Text found in a picture; ``able`` is false where no text recognition is installed."""

    text: str
    able: bool


async def look(pictures: Sequence[Picture]) -> View | None:
    """Measure the newest picture and compare it with the earlier ones; None without one."""
    return await asyncio.to_thread(measure, tuple(pictures)) if pictures else None


def measure(pictures: Sequence[Picture]) -> View | None:
    """Do what ``look`` does, in the calling thread; None when the newest is no picture."""
    newest = pictures[-1]
    thumbs = [thumbnail(picture.jpeg) for picture in pictures]
    latest = thumbs[-1]
    if latest is None:
        return None
    return View(
        newest.width,
        newest.height,
        newest.received_at,
        len(pictures),
        _changed_at(pictures, thumbs),
        colours(latest),
        float(latest.mean()) / 255,
    )


def thumbnail(jpeg: bytes) -> Pixels | None:
    """Return a small RGB version of a picture, or None when it cannot be decoded."""
    # Loaded on first use: cv2 must not delay the window's first paint.
    import cv2

    decoded = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_REDUCED_COLOR_2)
    if decoded is None:
        return None
    small = cv2.resize(decoded, (_THUMB, _THUMB), interpolation=cv2.INTER_AREA)
    return np.asarray(small[:, :, ::-1], dtype=np.uint8)


def colours(pixels: Pixels) -> tuple[tuple[str, float], ...]:
    """Return the names of the colours that cover at least 4 % of the area, most first."""
    flat = pixels.reshape(-1, 3)
    counted = Counter(_colour(int(r), int(g), int(b)) for r, g, b in flat)
    shares = ((name, count / len(flat)) for name, count in counted.most_common(4))
    return tuple((name, share) for name, share in shares if share >= 0.04)


def _colour(red: int, green: int, blue: int) -> str:
    high, low = max(red, green, blue), min(red, green, blue)
    if high < 40:
        return "black"
    if high - low < max(18, high * 0.16):
        return "white" if high > 225 else "light grey" if high > 160 else _grey(high)
    hue = _hue(red, green, blue)
    if hue < 45 and high < 150 and hue >= 15:
        return "brown"
    for limit, name in _HUES:
        if hue < limit:
            return f"dark {name}" if high < 100 else name
    return "red"


def _grey(high: int) -> str:
    return "grey" if high > 90 else "dark grey"


_HUES = (
    (15, "red"), (45, "orange"), (70, "yellow"), (160, "green"), (195, "cyan"), (255, "blue"),
    (290, "purple"), (345, "pink"),
)  # fmt: skip


def _hue(red: int, green: int, blue: int) -> float:
    high, low = max(red, green, blue), min(red, green, blue)
    spread = high - low
    if high == red:
        return 60 * (((green - blue) / spread) % 6)
    if high == green:
        return 60 * ((blue - red) / spread + 2)
    return 60 * ((red - green) / spread + 4)


def _changed_at(pictures: Sequence[Picture], thumbs: Sequence[Pixels | None]) -> float | None:
    for index in range(len(pictures) - 1, 0, -1):
        now, before = thumbs[index], thumbs[index - 1]
        if now is not None and before is not None and _difference(now, before) > _CHANGED:
            return pictures[index].received_at
    return None


def _difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(np.int16) - other.astype(np.int16)).mean())


async def read(picture: Picture, program: str | None = None) -> Reading:
    """Find text in a picture with the ``tesseract`` program; takes at most eight seconds."""
    found = program or shutil.which("tesseract")
    if found is None:
        return Reading("", able=False)
    image = await asyncio.to_thread(_prepared, picture.jpeg)
    try:
        table = await _tesseract(found, image)
    except (OSError, TimeoutError):
        return Reading("", able=False)
    return Reading(_lines(table), able=True)


def _prepared(jpeg: bytes) -> bytes:
    """Return the picture as tesseract reads it best: grey, and enlarged when it is narrow."""
    # Loaded on first use: cv2 must not delay the window's first paint.
    import cv2

    grey = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        return jpeg
    if grey.shape[1] < _NARROW:
        grey = cv2.resize(grey, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC)
    return cv2.imencode(".png", grey)[1].tobytes()


async def _tesseract(program: str, image: bytes) -> str:
    arguments = ("stdin", "stdout", "-l", "eng", "--psm", "11", "tsv")
    process = await asyncio.create_subprocess_exec(
        program,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(_OCR_TIMEOUT_S):
            output, _ = await process.communicate(image)
    finally:
        await end(process)
    return output.decode("utf-8", "replace")


def _lines(table: str) -> str:
    """Join the words that tesseract is sure of, line by line in reading order."""
    lines: dict[tuple[int, int, int], list[tuple[int, str]]] = {}
    tops: dict[tuple[int, int, int], int] = {}
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or float(cells[10]) < _SURE or not _is_word(cells[11]):
            continue
        key = (int(cells[2]), int(cells[3]), int(cells[4]))
        lines.setdefault(key, []).append((int(cells[6]), cells[11].strip()))
        tops.setdefault(key, int(cells[7]))
    ordered = sorted(lines, key=lambda key: (tops[key] // 8, lines[key][0][0]))
    return "\n".join(" ".join(word for _, word in sorted(lines[key])) for key in ordered)


def _is_word(text: str) -> bool:
    plain = text.strip()
    return any(c.isalnum() for c in plain) and (len(plain) > 1 or plain.isdigit() or plain in "aAI")
