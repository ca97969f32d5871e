"""Taking the assistant's own voice out of the microphone's signal."""

from __future__ import annotations

import logging
from typing import Any, Protocol

import numpy as np

from desktop.audio.resample import Reframer
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.settings.sections import AudioSettings

logger = logging.getLogger(__name__)

CANCELLING = "cancelling"
OFF = "off"
HEADPHONES = "headphones"
"""No canceller here: the microphone is turned down while the assistant speaks."""


class Cleaner(Protocol):
    """Cleans captured audio with the help of what is played; belongs to one thread."""

    state: str

    def reference(self, pcm: bytes) -> None:
        """Take what is played, 24 kHz PCM, in the order in which it goes to the device."""
        ...

    def clean(self, pcm: bytes) -> bytes:
        """Return captured 16 kHz PCM, a multiple of 10 ms, without the echo."""
        ...


class AsItIs:
    """Leaves the microphone's signal alone."""

    state = OFF

    def reference(self, pcm: bytes) -> None:
        """Ignore what is played."""

    def clean(self, pcm: bytes) -> bytes:
        """Return the audio unchanged."""
        return pcm


class Attenuator:
    """Turns the microphone down while the assistant is heard, where no canceller is installed."""

    state = HEADPHONES
    GAIN = 10 ** (-18 / 20)
    HOLD_BLOCKS = 10

    def __init__(self) -> None:
        self._hold = 0

    def reference(self, pcm: bytes) -> None:
        """Note whether something is played."""
        self._hold = self.HOLD_BLOCKS if any(pcm) else self._hold

    def clean(self, pcm: bytes) -> bytes:
        """Return the audio, quieter while something is played."""
        if not self._hold:
            return pcm
        self._hold -= 1
        return (np.frombuffer(pcm, "<i2") * self.GAIN).astype("<i2").tobytes()


class WebRtcCleaner:
    """WebRTC's audio processing: echo canceller, noise suppressor and high-pass filter.

    22 ms of one core per second of sound (measured). Raises ``ImportError`` or ``OSError`` where
    its wheel is missing.
    """

    def __init__(self, *, echo: bool, noise: bool) -> None:
        # 14 MB and a fifth of a second that a start without sound does not need.
        from livekit import rtc

        self.state = CANCELLING if echo else OFF
        self._frame = rtc.AudioFrame
        self._echo = echo
        self._processing: Any = rtc.AudioProcessingModule(
            echo_cancellation=echo, noise_suppression=noise, high_pass_filter=True
        )
        self._played = Reframer(OUTPUT_RATE // 100)
        self._captured = Reframer(INPUT_RATE // 100)

    def reference(self, pcm: bytes) -> None:
        """Take what is played."""
        if not self._echo:
            return
        for piece in self._played.push(pcm):
            frame = self._frame(bytearray(piece), OUTPUT_RATE, 1, OUTPUT_RATE // 100)
            self._processing.process_reverse_stream(frame)

    def clean(self, pcm: bytes) -> bytes:
        """Return the audio without echo and steady noise."""
        return b"".join(self._cleaned(piece) for piece in self._captured.push(pcm))

    def _cleaned(self, piece: bytes) -> bytes:
        data = bytearray(piece)
        frame = self._frame(data, INPUT_RATE, 1, INPUT_RATE // 100)
        self._processing.process_stream(frame)
        return bytes(frame.data.cast("B"))


def open_cleaner(settings: AudioSettings) -> Cleaner:
    """Return what the settings ask for, as far as this computer has it. Blocks."""
    echo, noise = settings.echo_cancellation, settings.noise_suppression
    if not echo and not noise:
        return AsItIs()
    try:
        return WebRtcCleaner(echo=echo, noise=noise)
    except (ImportError, OSError):
        logger.info("no echo canceller is installed")
        return Attenuator() if echo else AsItIs()
