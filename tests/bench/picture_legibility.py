"""Has tesseract read pages of known words, as they look in the frames that Attune would send.

Run ``python -m tests.bench.picture_legibility``; needs tesseract. Beside each figure stands what
the same reader gets from the usual way: the whole screen squashed to 1280 by 720 at quality 70.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys

import cv2
import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.alarm import no_alarm
from desktop.vision.picture import Picture
from desktop.vision.screen import Openers, ScreenMaker
from desktop.vision.window import NoWindows
from tests.bench.figure import Verdict
from tests.fakes.vision import FakeDesktop

TEXT = """
window session answer picture region letter market garden method reason travel number
system person result water history market science village morning paper language evening
mountain bridge station kitchen engine silver winter summer doctor minute harbour
machine orange purple yellow planet forest island coffee ticket museum theatre camera
artist
"""
WORDS = re.findall(r"\w+", TEXT)
SCREEN = (3840, 2160)
REGION = Region(300, 200, 960, 540)
TEXT_PX, LINE_PX = 16, 26
"""The size of a desktop's usual text at this resolution without scaling."""

INK, PAPER = "#202020", "#ffffff"
ENLARGED = 2.0
"""Tesseract is made for scans: it wants letters as large as those."""


def page(seed: int) -> tuple[Picture, list[tuple[Region, str]]]:
    """Return a 4K screen full of words, and where each word stands."""
    image = QImage(*SCREEN, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    font = QFont("DejaVu Sans")
    font.setPixelSize(TEXT_PX)
    chosen = random.Random(seed)
    words: list[tuple[Region, str]] = []
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.setPen(QColor(INK))
        space = painter.fontMetrics().horizontalAdvance(" ")
        for top in range(20, SCREEN[1] - LINE_PX, LINE_PX):
            left = 30
            while left < SCREEN[0] - 140:
                word = chosen.choice(WORDS)
                width = painter.fontMetrics().horizontalAdvance(word)
                painter.drawText(QRect(left, top, width + 4, LINE_PX), 0, word)
                words.append((Region(left, top, width, LINE_PX), word))
                left += width + space
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(SCREEN[1], SCREEN[0], 4)
    return pixels.copy(), words


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


def within(words: list[tuple[Region, str]], area: Region) -> list[tuple[Region, str]]:
    """Return the words that lie wholly in a rectangle."""
    return [
        (place, word)
        for place, word in words
        if area.holds(place.x, place.y)
        and area.holds(place.x + place.width, place.y + place.height - 1)
    ]


def detail_share(frames: list[VideoFrame], words: list[tuple[Region, str]]) -> float:
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


def main() -> None:
    """Read a region and a whole screen, and print the shares."""
    if shutil.which("tesseract") is None:
        sys.exit("tesseract is not installed")
    application = QGuiApplication(["legibility", "-platform", "offscreen"])
    pixels, words = page(7)
    (frame, *_) = frames_of(pixels, ShareTarget("region", region=REGION), 1)
    screen = frames_of(pixels, ShareTarget("screen"), 9)
    wanted = [word for _, word in words]
    largest = max(len(frame.jpeg) for frame in screen) / 1024
    verdicts = [
        Verdict(
            "region 960x540 of a 4K page: words read",
            share_read(read(frame.jpeg), [word for _, word in within(words, REGION)]),
            97.0,
            "%",
            at_least=True,
        ),
        Verdict("region 960x540: size", len(frame.jpeg) / 1024, 100.0, "KB"),
        Verdict(
            "full 4K in detail mode: words read",
            detail_share(screen, words),
            90.0,
            "%",
            at_least=True,
        ),
    ]
    sys.stdout.write("\n".join(map(str, verdicts)) + "\n")
    sys.stdout.write(f"close-ups: {len(screen) - 1}, the largest {largest:.0f} KB\n")
    usual = share_read(read(squashed(pixels)), wanted)
    sys.stdout.write(f"the usual way reads {usual:.1f} % of the 4K page's words\n")
    application.quit()


if __name__ == "__main__":
    main()
