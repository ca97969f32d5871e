"""What a run hears, speaks and sees with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.app.monitor import RecordingWish
from desktop.core.media import Region
from desktop.core.ports import Microphone, Speaker


def no_windows() -> Sequence[Region]:
    """Return no window: nothing of Attune is on the desktop."""
    return ()


@dataclass(frozen=True, slots=True)
class Equipment:
    """What a run uses for ears, mouth and eyes; the defaults are this machine's devices."""

    microphone: str = "default"
    speaker: str = "default"
    camera: str = ""
    sound: Callable[[], tuple[Microphone, Speaker]] | None = None
    own_windows: Callable[[], Sequence[Region]] = no_windows
    recording: RecordingWish | None = None
