"""Names cameras through Qt, on systems whose own lists are out of reach without it."""

from __future__ import annotations

from collections.abc import Sequence


def qt_cameras() -> Sequence[tuple[int, str]]:
    """Return position and name of each camera, in Qt's order, which is the system's."""
    from PySide6.QtMultimedia import QMediaDevices  # loads the multimedia libraries

    devices = QMediaDevices.videoInputs()
    return [(number, device.description()) for number, device in enumerate(devices)]
