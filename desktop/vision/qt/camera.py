"""Names cameras through Qt, on systems whose own lists are out of reach without it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.sharing import CameraMode


def qt_cameras() -> Sequence[tuple[int, str]]:
    """Return position and name of each camera, in Qt's order, which is the system's."""
    from PySide6.QtMultimedia import QMediaDevices  # loads the multimedia libraries

    devices = QMediaDevices.videoInputs()
    return [(number, device.description()) for number, device in enumerate(devices)]


def qt_modes(number: int) -> tuple[CameraMode, ...]:
    """Return the sizes of a camera by its position, smallest first."""
    from PySide6.QtMultimedia import QMediaDevices  # loads the multimedia libraries

    devices = QMediaDevices.videoInputs()
    if not 0 <= number < len(devices):
        return ()
    sizes = {
        (form.resolution().width(), form.resolution().height())
        for form in devices[number].videoFormats()
    }
    return tuple(CameraMode(width, height) for width, height in sorted(sizes))
