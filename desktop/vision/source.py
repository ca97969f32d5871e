"""Opens what a person chose to show: a region, a screen, a picture file or a camera."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region
from desktop.core.sharing import TEST_PATTERN
from desktop.settings.sections import VisionSettings
from desktop.vision.camera import CameraMaker
from desktop.vision.capture import is_file
from desktop.vision.inset import Inset
from desktop.vision.lock import OpenLock, open_lock
from desktop.vision.screen import Openers, OwnWindows, ScreenMaker, Tell, tell_nobody
from desktop.vision.still import StillMaker
from desktop.vision.wayland.door import CastDoor
from desktop.vision.window import NoWindows
from desktop.vision.worker import WorkerSource


def no_windows() -> Sequence[Region]:
    """Return no window: nothing of Attune is on the desktop."""
    return ()


def open_screen(
    settings: VisionSettings,
    target: ShareTarget,
    *,
    own_windows: OwnWindows = no_windows,
    tell: Tell = tell_nobody,
    inset: Inset | None = None,
    door: CastDoor | None = None,
    lock: OpenLock = open_lock,
) -> WorkerSource:
    """Return a source for ``target``, which is not yet capturing.

    ``own_windows`` returns the rectangles to paint over, in physical pixels of the desktop; it is
    called in the worker thread around each grab and must be quick. ``tell`` gets how it stands with
    the target, in the same thread. With ``door`` the desktop's portal shows the screen: there
    nobody knows where windows lie.
    """
    what = describe(target)
    if target.kind == "picture":
        return WorkerSource(what, StillMaker(settings, target.picture))
    openers = Openers(lock=lock) if settings.pause_when_locked else Openers()
    if door is not None:
        openers = replace(openers, grabber=door.grabber, alarm=door.alarm, windows=NoWindows)
        own_windows = no_windows
    maker = ScreenMaker(settings, target, own_windows, openers, tell=tell, inset=inset)
    return WorkerSource(what, maker)


def open_camera(
    settings: VisionSettings,
    camera: str,
    *,
    tell: Tell = tell_nobody,
    inset: Inset | None = None,
) -> WorkerSource:
    """Return a source for a camera by its name or number, a video file or the test pattern."""
    return WorkerSource(
        describe_camera(camera), CameraMaker(settings, camera, tell=tell, inset=inset)
    )


def describe_camera(camera: str) -> str:
    """Return a phrase for people: what a camera setting means."""
    if camera == TEST_PATTERN:
        return "the test pattern"
    if is_file(camera):
        return f"the video {Path(camera).name}"
    return "the camera" if camera.isdigit() else f"the camera {camera}"


def describe(target: ShareTarget) -> str:
    """Return a phrase for people: what ``target`` shows."""
    if target.kind == "picture":
        return f"the picture {Path(target.picture).name}"
    if target.window is not None:
        return f"the window {target.window.title or target.window.application}"
    if target.region is not None:
        return f"a region of {target.region.width}\N{MULTIPLICATION SIGN}{target.region.height}"
    return f"the screen {target.screen}" if target.screen else "the whole screen"
