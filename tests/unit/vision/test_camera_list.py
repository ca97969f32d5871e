from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeviceError
from desktop.vision.camera_list import linux_cameras, list_cameras, number_of
from desktop.vision.capture import why_closed

pytestmark = pytest.mark.unit

TWO = ((0, "Webcam"), (4, "Webcam"))


def entry(folder: Path, number: int, name: str, index: int) -> None:
    device = folder / f"video{number}"
    device.mkdir()
    (device / "name").write_text(f"{name}\n")
    (device / "index").write_text(f"{index}\n")


def test_each_camera_of_the_kernel_is_listed_once(tmp_path: Path) -> None:
    entry(tmp_path, 10, "Document camera", 0)
    entry(tmp_path, 2, "Webcam", 0)
    entry(tmp_path, 3, "Webcam", 1)
    assert linux_cameras(tmp_path) == ((2, "Webcam"), (10, "Document camera"))


def test_cameras_of_one_name_are_told_apart() -> None:
    assert [camera.name for camera in list_cameras(lambda: TWO)] == ["Webcam", "Webcam (2)"]
    assert number_of("Webcam (2)", lambda: TWO) == 4


def test_an_absent_camera_is_told_with_what_there_is() -> None:
    with pytest.raises(DeviceError, match="Loupe is not connected. There is Webcam"):
        number_of("Loupe", lambda: TWO)
    with pytest.raises(DeviceError, match="No camera is connected"):
        number_of("Loupe", lambda: ())


def test_why_a_camera_stays_closed_is_told(tmp_path: Path) -> None:
    assert "not connected" in why_closed(3, tmp_path)
    (tmp_path / "video3").touch()
    assert "another program" in why_closed(3, tmp_path)
