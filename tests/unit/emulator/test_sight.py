from __future__ import annotations

import asyncio
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.emulator.mind import DemoMind
from desktop.emulator.parts import Heard, Picture, Prompt, Say, Scene
from desktop.emulator.sight import colours, look, read
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


def picture(red: int, green: int, blue: int, at: float = 0.0) -> Picture:
    pixels = np.full((60, 80, 3), (blue, green, red), np.uint8)
    return Picture(cv2.imencode(".jpg", pixels)[1].tobytes(), 80, 60, at)


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ((255, 255, 255), "white"),
        ((0, 0, 0), "black"),
        ((220, 20, 20), "red"),
        ((20, 60, 220), "blue"),
        ((20, 160, 40), "green"),
        ((250, 220, 30), "yellow"),
        ((120, 70, 20), "brown"),
        ((128, 128, 128), "grey"),
    ],
)
def test_colours_have_names(rgb: tuple[int, int, int], name: str) -> None:
    assert colours(np.full((8, 8, 3), rgb, np.uint8)) == ((name, 1.0),)


async def test_a_view_tells_size_and_when_it_changed() -> None:
    view = await look([picture(255, 255, 255, 1.0), picture(0, 0, 200, 2.0), picture(0, 0, 200, 3)])
    assert view is not None
    assert (view.width, view.height, view.count, view.changed_at) == (80, 60, 3, 2.0)


async def test_alike_pictures_have_not_changed() -> None:
    view = await look([picture(9, 90, 90, 1.0), picture(9, 90, 90, 2.0)])
    assert view is not None
    assert view.changed_at is None


async def test_what_cannot_be_decoded_is_no_view() -> None:
    assert await look([Picture(b"no picture", 1, 1, 0.0)]) is None


async def test_the_words_of_a_view_are_measurements() -> None:
    scene = Scene(pictures=[picture(255, 255, 255, 997.0)])
    prompt = Prompt(Heard("did anything change on my screen", 0.0, understood=True), spoken=False)
    acts = [act async for act in DemoMind(ManualClock()).answer(prompt, scene)]
    assert acts == [Say("It is the only picture so far.")]


def program(folder: Path, body: str) -> str:
    path = folder / "reader"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


async def test_sure_words_are_read_line_by_line(tmp_path: Path) -> None:
    rows = [
        "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext",
        "5\t1\t1\t1\t2\t1\t10\t40\t9\t9\t91\tsecond",
        "5\t1\t1\t1\t1\t2\t60\t10\t9\t9\t95\tRegion",
        "5\t1\t1\t1\t1\t1\t10\t10\t9\t9\t95\tHello",
        "5\t1\t1\t1\t1\t3\t90\t10\t9\t9\t20\tnoise",
    ]
    (tmp_path / "table").write_text("\n".join(rows))
    reader = program(tmp_path, f"cat > /dev/null; cat '{tmp_path}/table'")
    found = await read(picture(255, 255, 255), reader)
    assert (found.text, found.able) == ("Hello Region\nsecond", True)


async def test_a_reader_that_cannot_start_is_not_able() -> None:
    found = await read(picture(1, 2, 3), "/nonexistent/reader")
    assert not found.able


async def test_a_cancelled_reading_ends_its_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "started")
    reader = program(tmp_path, f"echo $$ > '{tmp_path}/started'; exec sleep 60")
    reading = asyncio.create_task(read(picture(1, 2, 3), reader), name="reading")
    pid = int(await asyncio.to_thread((tmp_path / "started").read_text))
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
