"""Units of sound and picture, as they travel through Attune.

Sound is always PCM, signed 16 bit little-endian, one channel. The microphone side runs at
``INPUT_RATE`` and the model's voice arrives at ``OUTPUT_RATE``; both rates are the Live API's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

INPUT_RATE = 16_000
"""Sample rate of microphone audio on the wire, in hertz."""

OUTPUT_RATE = 24_000
"""Sample rate of the model's voice on the wire, in hertz."""

SAMPLE_BYTES = 2

FrameOrigin = Literal["screen", "camera", "picture"]
"""Where a frame comes from; a ``picture`` is one that the person gave."""


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """A short run of PCM16LE mono samples.

    ``captured_at`` is the monotonic time in seconds of its last sample. ``speech`` is the local
    voice activity detector's probability of speech, 0 to 1, or NaN where nothing measured it.
    ``held`` says whether the talk key is down, or is None where no key decides who speaks.
    ``doubted`` is what the detector told where the echo may have misled it; ``speech`` is NaN then.
    """

    pcm: bytes
    sample_rate: int
    captured_at: float
    speech: float = math.nan
    held: bool | None = None
    doubted: float = math.nan

    @property
    def samples(self) -> int:
        """Number of samples."""
        return len(self.pcm) // SAMPLE_BYTES

    @property
    def duration_ms(self) -> float:
        """Length in milliseconds."""
        return 1000.0 * self.samples / self.sample_rate

    def silenced(self) -> AudioChunk:
        """Return the same chunk with every sample zero (what a muted microphone sends)."""
        return AudioChunk(bytes(len(self.pcm)), self.sample_rate, self.captured_at, 0.0, self.held)


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the desktop in physical pixels; coordinates may be negative.

    ``screen`` names the monitor that it was picked on, or is empty.
    """

    x: int
    y: int
    width: int
    height: int
    screen: str = ""

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies inside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def __str__(self) -> str:
        return f"{self.width}\N{MULTIPLICATION SIGN}{self.height} at {self.x}, {self.y}"


@dataclass(frozen=True, slots=True)
class FrameView:
    """What of the desktop a frame shows, so that a place in the frame can be found again.

    ``region`` is the rectangle of the desktop that fills ``area``, a rectangle of the frame's own
    pixels; the rest of the frame is a caption. ``shared`` is all that is shared: larger than
    ``region`` for a detail. ``inset`` is the part of the frame that a camera covers.
    """

    region: Region
    area: Region
    shared: Region
    kind: Literal["whole", "overview", "detail"] = "whole"
    label: str = ""
    inset: Region | None = None

    @property
    def scale(self) -> float:
        """Pixels of the frame for a pixel of the desktop; at most 1."""
        return self.area.width / self.region.width


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One JPEG picture; ``captured_at`` is monotonic seconds, sizes are in pixels.

    ``view`` is None for what is not a part of the desktop, such as a camera or a picture file.
    """

    jpeg: bytes
    width: int
    height: int
    origin: FrameOrigin
    captured_at: float
    view: FrameView | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a stream is now, in dBFS; ``clipping`` when samples reach full scale.

    ``bands`` is the spectrum in dBFS, bass to treble, in steps of
    two thirds of an octave from 100 Hz; empty where nobody measures it.
    """

    rms_db: float = -120.0
    peak_db: float = -120.0
    clipping: bool = False
    bands: tuple[float, ...] = ()


SILENT = Level()


@dataclass(frozen=True, slots=True)
class EchoReport:
    """What happens to the assistant's own voice in the microphone, as measured.

    ``state`` is ``off``, ``headphones`` (no canceller is installed), ``learning``, ``not needed``,
    ``cancelling`` or ``not converging``. ``erle_db`` says by how many decibels the echo is
    lowered, ``delay_ms`` how late it comes beyond what the devices tell, ``drift_ppm`` by how many
    parts in a million playback runs slower than capture; NaN where nothing was measured yet.
    """

    state: str = "off"
    erle_db: float = math.nan
    delay_ms: float = math.nan
    drift_ppm: float = 0.0
