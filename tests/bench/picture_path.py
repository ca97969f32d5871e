"""Measures the picture path on a private X server, beside the usual way of sharing a screen.

The usual way grabs the whole screen every second, squashes it to 1280 by 720 and encodes it at
quality 70. Run ``python -m tests.bench.picture_path``; needs Xvfb. Compare within one run: absolute
times belong to the machine. Exit code 1 when a budget is missed.

A change counts when a picture is due. The close-ups that follow when a large screen is first seen
leave one a second and take the place of it, so every measurement waits until they are through.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import cv2
import numpy as np

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.grab import open_grabber
from desktop.vision.screen import ScreenMaker
from desktop.vision.source import no_windows
from desktop.vision.worker import WorkerSource
from tests.bench.figure import Figure, Verdict, heading
from tests.fakes.vision import TestPage, private_display

SIZES = ((1920, 1080), (3840, 2160))
REGION = Region(300, 200, 960, 540)
MARK = Region(500, 400, 400, 160)
"""What is repainted for each change; lies inside ``REGION``."""

USUAL = "the usual way"
QUIET_S = 2.5
"""A screen that sent nothing for so long has shown all its close-ups."""

LONGEST_SETTLE_S = 60.0
MOST_CLOSE_UPS = 60
LEVELS = (40, 90, 140, 190, 240)


class UsualMaker:
    """The whole screen, every second, squashed to 1280 by 720."""

    def start(self) -> None:
        self._grabber = open_grabber()

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        del forced
        picture = self._grabber.grab(self._grabber.desktop())
        small = cv2.resize(picture, (1280, 720), interpolation=cv2.INTER_AREA)
        _, jpeg = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 70])
        return VideoFrame(jpeg.tobytes(), 1280, 720, "screen", now)

    def wait_s(self, now: float) -> float:
        del now
        return 1.0

    def stop(self) -> None:
        self._grabber.close()


Maker = ScreenMaker | UsualMaker


class Watcher:
    """Receives one source's frames and notes when each level of the mark was first seen."""

    def __init__(self, name: str, source: WorkerSource, shown: Region) -> None:
        self.name = name
        self.source = source
        self.ages: list[float] = []
        self.hand_overs: list[float] = []
        self.sizes: list[float] = []
        self._shown = shown
        self._level = -1
        self._received_at = 0.0
        self._seen = asyncio.Event()
        self._seen.set()
        self._came = asyncio.Event()

    def expect(self, level: int) -> None:
        self._level = level
        self._seen.clear()

    async def run(self) -> None:
        async for frame in self.source.frames():
            received_at = time.monotonic()
            self._came.set()
            if self._seen.is_set() or abs(self._level_in(frame) - self._level) > 10:
                continue
            self._received_at = received_at
            self.hand_overs.append(1000 * (received_at - frame.captured_at))
            self.sizes.append(len(frame.jpeg) / 1024)
            self._seen.set()

    async def settle(self) -> None:
        """Wait until nothing has come for a while; the usual way never rests."""
        if self.name == USUAL:
            return
        async with asyncio.timeout(LONGEST_SETTLE_S):
            while True:
                self._came.clear()
                try:
                    await asyncio.wait_for(self._came.wait(), QUIET_S)
                except TimeoutError:
                    return

    async def wait(self, painted_at: float) -> None:
        async with asyncio.timeout(10):
            await self._seen.wait()
        self.ages.append(1000 * (self._received_at - painted_at))

    def _level_in(self, frame: VideoFrame) -> float:
        data = np.frombuffer(frame.jpeg, np.uint8)
        picture = np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))
        view = frame.view
        shown = self._shown if view is None else view.region
        area = Region(0, 0, frame.width, frame.height) if view is None else view.area
        x, y = MARK.x + MARK.width // 2, MARK.y + MARK.height // 2
        if not shown.holds(x, y):
            return -100.0
        across = area.x + (x - shown.x) * area.width // shown.width
        return float(picture[area.y + (y - shown.y) * area.height // shown.height, across])


def makers(screen: Region) -> list[tuple[str, Callable[[], Maker], Region]]:
    settings = VisionSettings()

    def region() -> Maker:
        return ScreenMaker(settings, ShareTarget("region", region=REGION), no_windows)

    def whole() -> Maker:
        return ScreenMaker(settings, ShareTarget("screen"), no_windows)

    return [
        ("region 960x540", region, REGION),
        ("whole screen", whole, screen),
        (USUAL, UsualMaker, screen),
    ]


@asynccontextmanager
async def watching(watcher: Watcher) -> AsyncIterator[Watcher]:
    await watcher.source.open()
    task = asyncio.create_task(watcher.run(), name=f"watch {watcher.name}")
    try:
        yield watcher
    finally:
        await watcher.source.aclose()
        await task


async def latencies(page: TestPage, screen: Region, changes: int) -> list[Figure]:
    """Return what each source needed from a change on the screen to a frame in hand."""
    async with AsyncExitStack() as stack:
        watchers = [
            await stack.enter_async_context(watching(Watcher(name, WorkerSource(name, make()), at)))
            for name, make, at in makers(screen)
        ]
        await asyncio.gather(*(watcher.settle() for watcher in watchers))
        for step in range(changes):
            await asyncio.sleep(random.uniform(1.2, 2.2))
            level = LEVELS[step % len(LEVELS)]
            for watcher in watchers:
                watcher.expect(level)
            painted_at = await asyncio.to_thread(paint, page, level)
            await asyncio.gather(*(watcher.wait(painted_at) for watcher in watchers))
    return [
        figure
        for watcher in watchers
        for figure in (
            Figure(f"{watcher.name}: change to frame in hand", watcher.ages),
            Figure(f"{watcher.name}: grab to frame in hand", watcher.hand_overs),
            Figure(f"{watcher.name}: frame", watcher.sizes, "KiB"),
        )
    ]


def paint(page: TestPage, level: int) -> float:
    return page.fill(f"#{level:02x}{level:02x}{level:02x}", rectangle(MARK))


def rectangle(region: Region) -> str:
    return f"{region.x},{region.y},{region.width},{region.height}"


def costs(page: TestPage, screen: Region, looks: int) -> list[Figure]:
    """Return the CPU time of one look at a still and at a changed screen."""
    figures = []
    for name, make, _ in makers(screen):
        maker = make()
        maker.start()
        begin = settled(maker)
        still, changed = [], []
        for step in range(looks):
            paint(page, LEVELS[step % len(LEVELS)])
            changed.append(look_ms(maker, begin + 6.0 * step))
            still.append(look_ms(maker, begin + 6.0 * step + 3.0))
        maker.stop()
        figures.append(Figure(f"{name}: CPU of a changed look", changed[1:]))
        figures.append(Figure(f"{name}: CPU of a still look", still[1:]))
    return figures


def settled(maker: Maker) -> float:
    """Let a maker show all that it owes; return the time of its own clock that is next."""
    for look in range(MOST_CLOSE_UPS):
        if maker.look(2.0 * look, forced=False) is None or isinstance(maker, UsualMaker):
            return 2.0 * look + 2.0
    raise AssertionError("a still screen goes on sending")


def look_ms(maker: Maker, now: float) -> float:
    began = time.thread_time()
    maker.look(now, forced=False)
    return 1000 * (time.thread_time() - began)


async def shares(page: TestPage, screen: Region, seconds: float) -> list[Figure]:
    """Return how much of a core sharing takes, on a still screen and at a change a second."""
    figures = []
    for name, make, _ in makers(screen):
        for kind, changing in (("still", False), ("changing", True)):
            source = WorkerSource(name, make())
            async with watching(Watcher(name, source, screen)) as watcher:
                await watcher.settle()
                began, until = time.process_time(), time.monotonic() + seconds
                step = 0
                while time.monotonic() < until:
                    if changing:
                        step += 1
                        await asyncio.to_thread(paint, page, LEVELS[step % len(LEVELS)])
                    await asyncio.sleep(1.0)
                used = 100 * (time.process_time() - began) / seconds
            figures.append(Figure(f"{name}: core while {kind}", [used], "%"))
    return figures


BUDGETS = (
    ("region 960x540: change to frame in hand", 150.0, "ms"),
    ("whole screen: change to frame in hand", 150.0, "ms"),
    ("region 960x540: CPU of a changed look", 12.0, "ms"),
    ("whole screen: CPU of a changed look", 60.0, "ms"),
    ("region 960x540: core while still", 3.0, "%"),
    ("whole screen: core while still", 3.0, "%"),
    ("region 960x540: core while changing", 8.0, "%"),
    ("whole screen: core while changing", 8.0, "%"),
)
"""What each 95th percentile may be."""


def verdicts(figures: Sequence[Figure]) -> list[Verdict]:
    """Hold the figures against their budgets."""
    by_name = {figure.name: figure for figure in figures}
    return [
        Verdict(name, by_name[name].percentile(95), budget, unit) for name, budget, unit in BUDGETS
    ]


def text_page(page: TestPage, screen: Region) -> None:
    """Cover the screen with prose, so that frames weigh what pages weigh."""
    page.fill("#ffffff")
    page.fill("text", rectangle(Region(0, 0, screen.width, screen.height)))


async def measure(page: TestPage, screen: Region, changes: int) -> list[Figure]:
    text_page(page, screen)
    figures = await latencies(page, screen, changes)
    figures += costs(page, screen, changes)
    figures += await shares(page, screen, 8.0)
    return figures


def main() -> int:
    """Measure at both sizes, print the figures and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=20)
    parser.add_argument("--size", default="", help="one size alone, such as 3840x2160")
    options = parser.parse_args()
    os.environ["XDG_SESSION_TYPE"] = "x11"
    cv2.setNumThreads(1)
    met = True
    for width, height in SIZES:
        if options.size not in ("", f"{width}x{height}"):
            continue
        with private_display(f"{width}x{height}x24") as name:
            os.environ["DISPLAY"] = name
            page = TestPage(name, f"0,0,{width},{height}")
            screen = Region(0, 0, width, height)
            figures = asyncio.run(measure(page, screen, options.changes))
            page.close()
        sys.stdout.write(f"{width}x{height}\n{heading()}\n")
        sys.stdout.write("\n".join(map(str, figures)) + "\n\n")
        found = verdicts(figures)
        met = met and all(verdict.met for verdict in found)
        sys.stdout.write("\n".join(map(str, found)) + "\n\n")
        sys.stdout.flush()
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
