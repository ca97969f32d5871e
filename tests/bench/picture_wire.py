"""Measures from a change on the screen until its picture has arrived at the server.

Run ``python -m tests.bench.picture_wire``; needs Xvfb. A whole ``attune talk`` shares a region and
then the whole screen with the embedded server in a process of its own, which tells when a picture
came off its socket. Beside it stands the usual way with the same SDK and the same server: grab the
screen, squash it, send it, sleep a second. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import cv2
import numpy as np

from tests.bench.companion import Companion, Record, companion
from tests.bench.conversation_path import served
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.onset import tell
from tests.fakes.vision import TestPage, private_display

SIZES = ((1920, 1080), (3840, 2160))
REGION = "300,200,960,540"
MARK = "500,400,400,160"
"""What is repainted for each change; lies inside the region."""

INKS = {
    "red": ("#e01010", (16, 16, 224)),
    "green": ("#10c010", (16, 192, 16)),
    "blue": ("#1010e0", (224, 16, 16)),
    "purple": ("#c010c0", (192, 16, 192)),
}
"""Colours that prose in black does not have: as they are painted, and as they are found (BGR)."""

NEAR, LEAST_PIXELS = 60, 3000
WIDE_JPEG = 1280, 720
BUDGET_MS = 150.0
QUIET_S = 3.0
"""A screen of which nothing came for so long has shown all its close-ups."""

SETTLE_S = 60.0


# -- the server's process -------------------------------------------------------------------------


def tell_pictures() -> None:
    """Make the embedded server of this process tell which ink each picture shows, and when."""
    from desktop.emulator.reception import Reception

    show = Reception._show  # noqa: SLF001  # the bench listens where the socket's message is read

    def told(self: Reception, blob: Any, *, streamed: bool = True) -> None:
        at = time.monotonic()
        show(self, blob, streamed=streamed)
        data = str(blob.get("data"))
        tell("picture", at=at, ink=ink_in(data), kib=len(data) * 3 / 4096)

    Reception._show = told  # type: ignore[method-assign]  # noqa: SLF001  # see above


def ink_in(data: str) -> str:
    """Return the ink that covers the mark in a picture of base64; empty where none does."""
    raw = np.frombuffer(base64.b64decode(data.replace("-", "+").replace("_", "/")), np.uint8)
    picture = np.asarray(cv2.imdecode(raw, cv2.IMREAD_COLOR), np.int16)
    for name, (_, colour) in INKS.items():
        if np.count_nonzero(np.abs(picture - colour).max(axis=2) < NEAR) > LEAST_PIXELS:
            return name
    return ""


# -- the usual way --------------------------------------------------------------------------------


async def share_usually(url: str, ca_file: str, key: str) -> None:
    """Send the squashed screen once a second, as samples of the service do."""
    from google.genai import Client, types

    from desktop.vision.grab import open_grabber

    os.environ["SSL_CERT_FILE"] = ca_file
    client = Client(api_key=key, http_options=types.HttpOptions(base_url=url))
    grabber = open_grabber()
    config = types.LiveConnectConfig(response_modalities=[types.Modality.AUDIO])
    async with client.aio.live.connect(model="gemini-3.8-live", config=config) as session:
        tell("link_opened", at=time.monotonic())
        while True:
            picture = cv2.resize(grabber.grab(grabber.desktop()), WIDE_JPEG)
            jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
            blob = types.Blob(data=jpeg, mime_type="image/jpeg")
            await session.send_realtime_input(video=blob)
            await asyncio.sleep(1.0)


# -- what measures --------------------------------------------------------------------------------


@asynccontextmanager
async def sharing(service: Companion, what: str) -> AsyncIterator[Companion]:
    """Run a program that shares ``what`` with a server, until it is connected."""
    address = service.records[0]
    with tempfile.TemporaryDirectory() as home:
        own = {"ATTUNE_HOME": home, "GOOGLE_API_KEY": address["key"], "XDG_SESSION_TYPE": "x11"}
        where = ("--backend", "local", "--endpoint", address["url"])
        silent = ("--mic", "none", "--speaker", "none", "--share", what)
        words: tuple[str, ...] = (
            "desktop",
            "talk",
            "--json",
            *where,
            "--ca-file",
            address["ca_file"],
            *silent,
        )
        if what == "usual":
            asked = (address["url"], address["ca_file"], address["key"])
            words = ("tests.bench.picture_wire", "--usual", *asked)
        async with companion(words, os.environ | own) as program:
            await program.told("link_opened")
            yield program


async def settle(service: Companion) -> None:
    """Wait until the overview and all close-ups have come."""
    async with asyncio.timeout(SETTLE_S):
        await service.told("picture")
        count = -1
        while count != len(service.records):
            count = len(service.records)
            await asyncio.sleep(QUIET_S)


async def latencies(page: TestPage, what: str, changes: int) -> tuple[list[float], list[float]]:
    """Return milliseconds from each change to its picture at the server, and the pictures' KiB."""
    ages: list[float] = []
    sizes: list[float] = []
    async with served("--pictures") as service, sharing(service, what):
        await (asyncio.sleep(QUIET_S) if what == "usual" else settle(service))
        for step in range(changes):
            await asyncio.sleep(random.uniform(1.3, 2.3))
            name, (ink, _) = list(INKS.items())[step % len(INKS)]
            at = await asyncio.to_thread(page.fill, ink, MARK)
            record = await service.told("picture", partial(_shows, name=name, at=at))
            ages.append(1000 * (record["at"] - at))
            sizes.append(record["kib"])
    return ages, sizes


def _shows(record: Record, *, name: str, at: float) -> bool:
    # Painting is confirmed a moment after it is on the screen: a picture may be quicker than that.
    return bool(record["ink"] == name and record["at"] > at - 1.0)


async def measure(size: tuple[int, int], changes: int) -> tuple[list[Figure], list[Verdict]]:
    """Measure a region, the whole screen and the usual way on one display."""
    figures: list[Figure] = []
    verdicts: list[Verdict] = []
    with private_display(f"{size[0]}x{size[1]}x24") as display:
        os.environ["DISPLAY"] = display
        page = TestPage(display, f"0,0,{size[0]},{size[1]}")
        for name, what in (("region", REGION), ("whole screen", "screen"), ("usual way", "usual")):
            await asyncio.to_thread(page.fill, "#ffffff")
            await asyncio.to_thread(page.fill, "text", f"0,0,{size[0]},{size[1]}")
            ages, sizes = await latencies(page, what, changes)
            ways = Figure(f"{name}: change -> picture at the server", ages)
            figures += [ways, Figure(f"{name}: picture", sizes, "KiB")]
            if what != "usual":
                verdicts.append(Verdict(ways.name, ways.percentile(95), BUDGET_MS))
        page.close()
    return figures, verdicts


def main() -> int:
    """Measure at each size, print figures and verdicts, and return the exit code."""
    if sys.argv[1:2] == ["--usual"]:
        asyncio.run(share_usually(*sys.argv[2:5]))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=20)
    parser.add_argument("--size", default="", help="one size alone, such as 3840x2160")
    options = parser.parse_args()
    met = True
    for size in SIZES:
        name = f"{size[0]}x{size[1]}"
        if options.size not in ("", name):
            continue
        figures, verdicts = asyncio.run(measure(size, options.changes))
        lines = [name, heading(), *map(str, figures), "", *map(str, verdicts)]
        sys.stdout.write("\n".join(lines) + "\n\n")
        sys.stdout.flush()
        met = met and all(verdict.met for verdict in verdicts)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
