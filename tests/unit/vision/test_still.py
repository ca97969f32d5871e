from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.core.errors import DeviceError
from desktop.settings.sections import VisionSettings
from desktop.vision.still import StillMaker

pytestmark = pytest.mark.unit


def write(path: Path, value: int) -> str:
    cv2.imwrite(str(path), np.full((120, 200, 3), value, np.uint8))
    return str(path)


def maker_of(path: str) -> StillMaker:
    maker = StillMaker(VisionSettings(), path)
    maker.start()
    return maker


def test_a_picture_is_sent_once(tmp_path: Path) -> None:
    maker = maker_of(write(tmp_path / "page.png", 200))
    frame = maker.look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (200, 120)
    assert maker.look(5.0, forced=False) is None


def test_a_picture_is_sent_again_when_asked_for(tmp_path: Path) -> None:
    maker = maker_of(write(tmp_path / "page.png", 200))
    maker.look(0.0, forced=False)
    assert maker.look(0.5, forced=True) is None
    assert maker.look(1.0, forced=False) is not None


def test_a_rewritten_file_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    maker = maker_of(write(path, 200))
    maker.look(0.0, forced=False)
    write(path, 30)
    os.utime(path, (1, 1))
    assert maker.look(2.0, forced=False) is not None


def test_a_file_that_vanishes_keeps_its_last_picture(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    maker = maker_of(write(path, 200))
    maker.look(0.0, forced=False)
    path.unlink()
    assert maker.look(2.0, forced=True) is not None


def test_a_missing_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="cannot be read"):
        maker_of(str(tmp_path / "absent.png"))


def test_a_file_that_is_no_picture_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no picture")
    with pytest.raises(DeviceError, match="not a picture"):
        maker_of(str(path))
