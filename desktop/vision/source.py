"""Opens what a person chose to show: a region, a screen, a picture file or a camera."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Shown
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
        return Phrase(Shown.TEST_PATTERN)
    if is_file(camera):
        return Phrase(Shown.VIDEO, name=Path(camera).name)
    if camera.isdigit():
        return Phrase(Shown.CAMERA)
    return Phrase(Shown.CAMERA_NAMED, name=camera)


def describe(target: ShareTarget) -> str:
    """Return a phrase for people: what ``target`` shows."""
    if target.kind == "picture":
        return Phrase(Shown.PICTURE, name=Path(target.picture).name)
    if target.window is not None:
        return Phrase(Shown.WINDOW, name=target.window.title or target.window.application)
    if target.region is not None:
        width, height = target.region.width, target.region.height
        return Phrase(Shown.REGION, width=width, height=height)
    if target.screen:
        return Phrase(Shown.SCREEN, name=target.screen)
    return Phrase(Shown.WHOLE_SCREEN)
