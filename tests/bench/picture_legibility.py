"""Has tesseract read pages of known words, as they look in the frames that Attune would send.

Run ``python -m tests.bench.picture_legibility``; needs tesseract. Beside each figure stands what
the same reader gets from the usual way: the whole screen squashed to 1280 by 720 at quality 70.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TypeAlias

import cv2
import numpy as np
from PySide6.QtGui import QGuiApplication

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.alarm import no_alarm
from desktop.vision.picture import Picture
from desktop.vision.screen import Openers, ScreenMaker
from desktop.vision.window import NoWindows
from tests.bench.figure import Verdict
from tests.bench.legible_page import SCREEN, STYLES, Style, page, within
from tests.fakes.vision import FakeDesktop

REGION = Region(300, 200, 960, 540)
KILOBYTES = VisionSettings().picture_kilobytes
SECONDS = 24
"""How long a whole screen may take to be seen from near."""

IN_DETAIL = ("prose, 16 px", "smallest print, 9 px")
Words: TypeAlias = list[tuple[Region, str]]
ENLARGED = 2.0
"""Tesseract is made for scans: it wants letters as large as those."""


def frames_of(pixels: Picture, target: ShareTarget, seconds: int) -> list[VideoFrame]:
    """Return what leaves in some seconds of sharing a screen that stands still."""
    desktop = FakeDesktop(*SCREEN)
    desktop.pixels = pixels
    openers = Openers(lambda: desktop, NoWindows, no_alarm)
    maker = ScreenMaker(VisionSettings(), target, tuple, openers)
    maker.start()
    frames = [maker.look(1.01 * second, forced=False) for second in range(seconds)]
    maker.stop()
    return [frame for frame in frames if frame is not None]


def read(jpeg: bytes) -> list[str]:
    """Return the words that tesseract finds, line by line as it does."""
    grey = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    large = cv2.resize(
        np.asarray(grey), None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC
    )
    _, png = cv2.imencode(".png", large)
    command = ["tesseract", "stdin", "stdout", "--psm", "6"]
    # Its threads wait for each other busily, which on few cores takes many times as long.
    alone = os.environ | {"OMP_THREAD_LIMIT": "1"}
    done = subprocess.run(command, input=png.tobytes(), capture_output=True, check=True, env=alone)
    return re.findall(r"[a-z]+", done.stdout.decode("utf-8", "replace").lower())


def share_read(found: list[str], wanted: list[str]) -> float:
    """Return the percentage of the wanted words that were found, each as often as it stands."""
    left = {word: found.count(word) for word in set(found)}
    hits = 0
    for word in wanted:
        if left.get(word, 0):
            left[word] -= 1
            hits += 1
    return 100.0 * hits / len(wanted)


def detail_share(frames: list[VideoFrame], words: Words) -> float:
    """Return how many of the screen's words could be read in the close-ups, each counted once."""
    counted: set[Region] = set()
    hits = 0.0
    for frame in frames:
        if frame.view is None or frame.view.kind != "detail":
            continue
        here = within(words, frame.view.region)
        # A close-up holds words of earlier ones too: all of it is read, its own are counted.
        share = share_read(read(frame.jpeg), [word for _, word in here])
        fresh = {place for place, _ in here} - counted
        hits += share / 100 * len(fresh)
        counted |= fresh
    return 100.0 * hits / len(words)


def squashed(pixels: Picture) -> bytes:
    """Return the screen as the usual way sends it."""
    small = cv2.resize(pixels, (1280, 720), interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 70])[1].tobytes())


def in_region(style: Style, pixels: Picture, words: Words) -> tuple[list[Verdict], str]:
    """Judge a region of a page against what the same reader makes of it without any loss."""
    (frame, *_) = frames_of(pixels, ShareTarget("region", region=REGION), 1)
    wanted = [word for _, word in within(words, REGION)]
    rows = slice(REGION.y, REGION.y + REGION.height)
    lossless = cv2.imencode(".png", pixels[rows, REGION.x : REGION.x + REGION.width])[1].tobytes()
    most, found = (share_read(read(picture), wanted) for picture in (lossless, frame.jpeg))
    size = len(frame.jpeg) / 1024
    line = f"{style.name}: {found:.1f} % read of {most:.1f} % without loss, {size:.0f} KB"
    kept = 100 * found / most
    name = f"region, {style.name}: words kept"
    verdicts = [
        Verdict(name, kept, style.least, "%", at_least=True),
        Verdict(f"region, {style.name}: size", size, style.most_kilobytes, "KB"),
    ]
    return verdicts, line


def in_detail(style: Style, pixels: Picture, words: Words) -> tuple[list[Verdict], str]:
    """Judge a whole 4K screen in overview and close-ups."""
    screen = frames_of(pixels, ShareTarget("screen"), SECONDS)
    largest = max(len(frame.jpeg) for frame in screen) / 1024
    verdicts = [
        Verdict(
            f"full 4K in detail, {style.name}: words read",
            detail_share(screen, words),
            90.0,
            "%",
            at_least=True,
        ),
        Verdict(f"full 4K in detail, {style.name}: largest", largest, KILOBYTES, "KB"),
    ]
    return verdicts, f"{style.name}: {len(screen) - 1} close-ups, the largest {largest:.0f} KB"


def main() -> None:
    """Read regions and whole screens of every style, and print the shares."""
    if shutil.which("tesseract") is None:
        sys.exit("tesseract is not installed")
    application = QGuiApplication(["legibility", "-platform", "offscreen"])
    verdicts: list[Verdict] = []
    for style in STYLES:
        pixels, words = page(style, 7)
        parts = [in_region(style, pixels, words)]
        if style.name in IN_DETAIL:
            parts.append(in_detail(style, pixels, words))
        for found, line in parts:
            verdicts += found
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    sys.stdout.write("\n" + "\n".join(map(str, verdicts)) + "\n")
    pixels, words = page(STYLES[0], 7)
    usual = share_read(read(squashed(pixels)), [word for _, word in words])
    sys.stdout.write(f"the usual way reads {usual:.1f} % of the words of a 4K page of prose\n")
    application.quit()


if __name__ == "__main__":
    main()
