"""Names the cameras of this computer, and finds the one that a setting means."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.sharing import Camera, CameraMode
from desktop.vision.v4l2 import camera_modes

SYSFS = Path("/sys/class/video4linux")

Listing = Callable[[], Sequence[tuple[int, str]]]
"""Returns the number that OpenCV knows a camera by, and its name."""


Modes = Callable[[int], Sequence[CameraMode]]
"""Returns the sizes of a camera by its number, none where the system does not tell them."""


def list_cameras(listing: Listing | None = None, modes: Modes | None = None) -> tuple[Camera, ...]:
    """Return the cameras by name, with their sizes where ``modes`` tells them.

    Two of one name are told apart by a number.
    """
    found: list[Camera] = []
    for number, name in (listing or system_listing())():
        same = sum(camera.name.split(" (")[0] == name for camera in found)
        shown = f"{name} ({same + 1})" if same else name
        found.append(Camera(shown, shown, () if modes is None else tuple(modes(number))))
    return tuple(found)


def number_of(identity: str, listing: Listing | None = None) -> int:
    """Return the number of a camera; raises ``DeviceError`` with what there is instead."""
    listing = listing or system_listing()
    entries = listing()
    for (number, _), camera in zip(entries, list_cameras(lambda: entries), strict=True):
        if camera.identity == identity:
            return number
    names = ", ".join(name for _, name in entries)
    others = Fault(Reason.CAMERAS_THERE, names=names) if names else Fault(Reason.CAMERA_NONE)
    raise DeviceError(Fault(Reason.CAMERA_UNPLUGGED, name=identity, rest=others))


def system_listing() -> Listing:
    """Return how this system's cameras are listed."""
    if platform.system() == "Linux":
        return lambda: linux_cameras(SYSFS)
    from desktop.vision.qt.camera import qt_cameras

    return qt_cameras


def system_modes() -> Modes:
    """Return how this system tells a camera's sizes."""
    if platform.system() == "Linux":
        return camera_modes
    from desktop.vision.qt.camera import qt_modes

    return qt_modes


def linux_cameras(folder: Path) -> tuple[tuple[int, str], ...]:
    """Return number and name of each capture device that the kernel lists.

    A camera has several entries; the first of each (``index`` 0) delivers pictures, the others
    carry data about them.
    """
    return tuple(
        sorted(
            (int(entry.name[5:]), _word(entry / "name", entry.name))
            for entry in folder.glob("video*")
            if entry.name[5:].isdigit() and _word(entry / "index", "0") == "0"
        )
    )


def _word(path: Path, default: str) -> str:
    try:
        return path.read_text("utf-8", "replace").strip() or default
    except OSError:
        return default
