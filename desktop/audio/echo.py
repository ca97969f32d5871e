"""Taking the assistant's own voice out of the microphone's signal."""

from __future__ import annotations

import logging
from typing import Any, Protocol

import numpy as np

from desktop.audio.convergence import Convergence
from desktop.audio.resample import Reframer
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.settings.sections import AudioSettings

logger = logging.getLogger(__name__)

OFF = "off"
HEADPHONES = "headphones"
"""No canceller here: the microphone is turned down while the assistant speaks."""


class Cleaner(Protocol):
    """Cleans captured audio with the help of what is played; belongs to one thread."""

    @property
    def state(self) -> str:
        """What happens to the echo, in a word or two."""
        ...

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
    """WebRTC's audio processing: echo canceller, then noise suppressor.

    22 ms of one core per second of sound (measured). The canceller delays the signal by 8 ms and
    the suppressor by 6 ms (measured), so the canceller's output is taken only from the start of a
    playback until its echo has died away; it listens all the time to stay adapted. Raises
    ``ImportError`` or ``OSError`` where its wheel is missing.
    """

    ECHO_FRAMES = 100

    def __init__(self, *, echo: bool, noise: bool) -> None:
        # 14 MB and a fifth of a second that a start without sound does not need.
        from livekit import rtc

        self._frame = rtc.AudioFrame
        make = rtc.AudioProcessingModule
        self._canceller: Any = make(echo_cancellation=True, high_pass_filter=True) if echo else None
        self._suppressor: Any = (
            make(noise_suppression=True, high_pass_filter=True) if noise else None
        )
        self._played = Reframer(OUTPUT_RATE // 100)
        self._captured = Reframer(INPUT_RATE // 100)
        self._since_played = self.ECHO_FRAMES
        self._cancelling = False
        self._convergence = Convergence()

    @property
    def state(self) -> str:
        """What happens to the echo, measured."""
        return self._convergence.state if self._canceller is not None else OFF

    def reference(self, pcm: bytes) -> None:
        """Take what is played."""
        if self._canceller is None:
            return
        if pcm.count(0) != len(pcm):
            self._since_played = 0
        for piece in self._played.push(pcm):
            frame = self._frame(bytearray(piece), OUTPUT_RATE, 1, OUTPUT_RATE // 100)
            self._canceller.process_reverse_stream(frame)

    def clean(self, pcm: bytes) -> bytes:
        """Return the audio without echo and steady noise."""
        return b"".join(self._cleaned(piece) for piece in self._captured.push(pcm))

    def _cleaned(self, piece: bytes) -> bytes:
        if self._canceller is not None:
            piece = self._chosen(piece, self._processed(self._canceller, piece))
        return self._processed(self._suppressor, piece) if self._suppressor else piece

    def _chosen(self, raw: bytes, cancelled: bytes) -> bytes:
        needed = self._since_played < self.ECHO_FRAMES
        self._since_played += 1
        if needed:
            self._convergence.played(raw, cancelled)
        else:
            self._convergence.idle(raw)
        before, self._cancelling = self._cancelling, needed
        if before != needed:
            return _crossfaded(raw, cancelled) if needed else _crossfaded(cancelled, raw)
        return cancelled if needed else raw

    def _processed(self, processing: Any, piece: bytes) -> bytes:  # noqa: ANN401 - livekit's own
        frame = self._frame(bytearray(piece), INPUT_RATE, 1, INPUT_RATE // 100)
        processing.process_stream(frame)
        return bytes(frame.data.cast("B"))


def _crossfaded(before: bytes, after: bytes) -> bytes:
    old, new = np.frombuffer(before, "<i2"), np.frombuffer(after, "<i2")
    share = np.linspace(0, 1, old.size)
    return (old * (1 - share) + new * share).astype("<i2").tobytes()


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
