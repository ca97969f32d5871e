"""Taking the assistant's own voice out of the microphone's signal."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from desktop.audio.convergence import Convergence
from desktop.audio.follower import Follower
from desktop.audio.hush import Hush, hushed
from desktop.audio.prediction import EchoPrediction
from desktop.audio.reference import Signal
from desktop.audio.relock import FAR, SPAN, found
from desktop.audio.webrtc import FRAME_BYTES, Processor
from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES, EchoReport
from desktop.settings.sections import AudioSettings

logger = logging.getLogger(__name__)

_SILENCE = bytes(FRAME_BYTES)

OFF = "off"
HEADPHONES = "headphones"
"""No canceller here: the microphone is turned down while the assistant speaks."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What is done to the microphone's signal, each by itself."""

    echo: bool = True
    noise: bool = True
    gain: bool = False
    high_pass: bool = True

    @classmethod
    def of(cls, settings: AudioSettings, *, headset: bool = False) -> Cleaning:
        """Return what the settings ask for; a headset has no echo to cancel."""
        return cls(
            echo=settings.echo_cancellation and not headset,
            noise=settings.noise_suppression,
            gain=settings.gain_control,
            high_pass=settings.high_pass,
        )

    @property
    def anything(self) -> bool:
        """Whether the signal is touched at all."""
        return self.echo or self.noise or self.gain or self.high_pass


class Cleaner(Protocol):
    """Cleans captured audio with the help of what is played; belongs to one thread."""

    @property
    def report(self) -> EchoReport:
        """What happens to the echo; safe from any thread."""
        ...

    @property
    def learning(self) -> bool:
        """Whether it still has to learn the room before it can be relied on."""
        ...

    @property
    def jumps(self) -> int:
        """How often the echo's way has changed so that what was learnt of it may not hold."""
        ...

    def reference(self, pcm: bytes, audible_at: float) -> None:
        """Take 24 kHz PCM that the device plays from a monotonic time on."""
        ...

    def restarted(self) -> None:
        """Note that the device forgot what it held: what comes next is heard when it says."""
        ...

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        """Return captured 16 kHz PCM, whole multiples of 10 ms that end then, cleaned."""
        ...

    def attend(self) -> None:
        """Do now what can wait until the cleaned audio is on its way; nobody has to call it."""
        ...


class AsItIs:
    """Leaves the microphone's signal alone."""

    report = EchoReport(OFF)
    learning = False
    jumps = 0

    def reference(self, pcm: bytes, audible_at: float) -> None:
        """Ignore what is played."""

    def restarted(self) -> None:
        """Ignore it."""

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        """Return the audio unchanged."""
        return pcm

    def attend(self) -> None:
        """Do nothing."""


class Attenuator:
    """Turns the microphone down while the assistant is heard, where no canceller is installed."""

    report = EchoReport(HEADPHONES)
    learning = False
    jumps = 0
    GAIN = 10 ** (-18 / 20)
    TAIL_S = 0.2

    def __init__(self) -> None:
        self._until = -math.inf

    def reference(self, pcm: bytes, audible_at: float) -> None:
        """Note whether something is played."""
        if any(pcm):
            seconds = len(pcm) / SAMPLE_BYTES / OUTPUT_RATE
            self._until = audible_at + seconds + self.TAIL_S

    def restarted(self) -> None:
        """Go on: what was forgotten would have ended soon anyway."""

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        """Return the audio, quieter while something is played."""
        if captured_at > self._until:
            return pcm
        return (np.frombuffer(pcm, "<i2") * self.GAIN).astype("<i2").tobytes()

    def attend(self) -> None:
        """Do nothing."""


class WebRtcCleaner:
    """WebRTC's audio processing: echo canceller, noise suppressor, high-pass and gain control.

    The canceller delays the signal by 8 ms (measured), so there are two ways through: one with it,
    taken from the start of a playback until its echo has died away, and one without; each stands
    still while the other is taken. The suppressor works best right beside the canceller: in a
    reverberant room that is worth 6 dB against a suppressor of its own behind it (measured).
    Half of the echo is taken out before the canceller, for the sake of who talks over it.
    Raises ``ImportError`` or ``OSError`` where its wheel is missing.
    """

    ECHO_FRAMES = 100
    WARM_FRAMES = 3
    """A way that has stood still gives out for so long what it held; the lead allows it."""

    SETTLING_FRAMES = 50
    """A new canceller takes the room for loud and fills 0.2 s with noise, which sounds like speech
    that interrupts the first answer; 4 ms of silence in advance take that away (measured)."""

    LOOK_EVERY = 10
    """How many chunks pass between two looks at the loudness of the quiet room."""

    SOON = 25
    """So many chunks in a row the echo is looked for that has gone, then every ``SOON``-th."""
    BEFORE = 6
    """So many chunks pass at most before it is noticed."""

    LESSONS = 2
    """How often what was just heard is gone through when the echo was found where it is."""

    def __init__(self, cleaning: Cleaning) -> None:
        self._cleaning = cleaning
        self._canceller = self._new_canceller() if cleaning.echo else None
        self._plain = _processor(noise=cleaning.noise, high_pass=cleaning.high_pass)
        self._gain = _processor(gain=cleaning.gain)
        self._follower = Follower()
        self._prediction = EchoPrediction()
        self._hush = Hush()
        self._since_played = self.ECHO_FRAMES
        self._warm = 0
        self._cancelling = False
        self._rests = 0
        self._searches = 0
        self._convergence = Convergence()

    @property
    def report(self) -> EchoReport:
        """What happens to the echo, measured."""
        if self._canceller is None:
            return EchoReport(OFF)
        measured, followed = self._convergence, self._follower
        return EchoReport(measured.state, measured.erle_db, followed.delay_ms, followed.drift_ppm)

    @property
    def learning(self) -> bool:
        """Whether there is no verdict on the echo yet."""
        return self._canceller is not None and self._convergence.learning

    @property
    def jumps(self) -> int:
        """How often the echo came at another time than expected."""
        return self._follower.jumps

    def reference(self, pcm: bytes, audible_at: float) -> None:
        """Take what is played."""
        if self._canceller is not None:
            self._follower.played(pcm, audible_at)

    def restarted(self) -> None:
        """Note that the device forgot what it held."""
        self._follower.restarted()

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        """Return the audio without what was asked to be taken out."""
        if self._canceller is None:
            clean = _all_through(self._plain, pcm)
        elif self._resting:
            clean = self._at_rest(pcm)
        else:
            clean = self._without_echo(pcm, captured_at)
        return clean if self._gain is None else _all_through(self._gain, clean)

    def attend(self) -> None:
        """Learn the echo, and look for its delay where that is due; anew takes 20 to 40 ms."""
        if self._canceller is not None:
            self._prediction.learn()
            self._find_again()
            self._follower.look()
            self._adapt()

    @property
    def _resting(self) -> bool:
        """Whether no echo can come: every step that only looks for one is left out."""
        return self._since_played >= self.ECHO_FRAMES and not self._follower.sounding()

    def _at_rest(self, pcm: bytes) -> bytes:
        self._warm = 0
        self._follower.rest(len(pcm) // SAMPLE_BYTES)
        self._rests += 1
        if self._rests % self.LOOK_EVERY == 0:
            self._convergence.idle(pcm)
        return _all_through(self._plain, pcm)

    def _without_echo(self, pcm: bytes, captured_at: float) -> bytes:
        heard = np.frombuffer(pcm, "<i2").astype(np.float32)
        played = self._follower.reference(heard, captured_at)
        self._adapt()
        if self._follower.sounding():
            self._since_played = 0
        far, near = _pcm(played), _pcm(self._prediction.residue(played, heard))
        self._follower.in_place = self._prediction.right
        cancelled, chosen = [], []
        for at in range(0, len(pcm), FRAME_BYTES):
            frame = slice(at, at + FRAME_BYTES)
            left = _cancelled(self._canceller, far[frame], near[frame])
            cancelled.append(left)
            chosen.append(self._chosen(left, pcm[frame]))
        left = b"".join(cancelled)
        self._convergence.played(pcm, left)
        return self._kept_back(b"".join(chosen), left)

    def _adapt(self) -> None:
        """Draw the consequences of an echo that comes at another time than it did."""
        if self._follower.moved:
            self._follower.moved = False
            self._canceller = self._new_canceller()
            self._prediction = EchoPrediction()
            self._learn_anew()
        if self._follower.jumped:
            self._follower.jumped = False
            self._hush.doubt()
            self._learn_anew()
        if self._follower.lost:
            self._follower.lost = False
            self._hush.doubt()

    def _find_again(self) -> None:
        """Look for an echo that does not come as predicted, and go on with it where it comes."""
        expected = self._prediction
        if not (self._hush.doubts and self._follower.at_home and expected.strange):
            self._searches = 0
            return
        self._searches += 1
        if self._searches > self.SOON and self._searches % self.SOON:
            return
        response = expected.response()
        played, heard = self._follower.around(SPAN, FAR + response.size, FAR)
        later = found(response, played, heard)
        if later is None:
            return
        if abs(later) < 1:
            self._hush.trust()
            return
        chunks = max(expected.REACH + 1, self._searches + self.BEFORE)
        expected.resume(self._follower.came(later, chunks * expected.BLOCK))
        self._searches = 0
        self._learn_anew()

    def _kept_back(self, clean: bytes, left: bytes) -> bytes:
        """Keep back what may be echo while it is not known to be taken out."""
        expected = self._prediction
        if expected.strange:
            self._hush.doubt()
        holds = self._hush.holds(expected, left)
        return hushed(clean) if holds else clean

    def _learn_anew(self) -> None:
        """Go through what was heard lately: what was learnt belongs to another delay."""
        for played, heard in (self._follower.recent(),) * self.LESSONS:
            far, near = _pcm(played), _pcm(self._prediction.residue(played, heard))
            for frames in zip(_frames(far), _frames(near), strict=True):
                _cancelled(self._canceller, *frames)

    def _chosen(self, cancelled: bytes, raw: bytes) -> bytes:
        """Return the frame of the way that is taken, or of both where one takes over."""
        left = self.ECHO_FRAMES - self._since_played
        self._since_played += 1
        self._warm += 1
        if self._cancelling and left > self.WARM_FRAMES:
            return cancelled
        plain = _through(self._plain, raw)
        before = self._cancelling
        self._cancelling = self._warm > self.WARM_FRAMES and left > 1
        if before == self._cancelling:
            return cancelled if before else plain
        return _crossfaded(cancelled, plain) if before else _crossfaded(plain, cancelled)

    def _new_canceller(self) -> Processor | None:
        asked = self._cleaning
        canceller = _processor(echo=True, noise=asked.noise, high_pass=asked.high_pass)
        for _ in range(self.SETTLING_FRAMES):
            _cancelled(canceller, _SILENCE, _SILENCE)
        return canceller


def _processor(
    *, echo: bool = False, noise: bool = False, gain: bool = False, high_pass: bool = False
) -> Processor | None:
    """Return a processor of what is asked for, None for nothing."""
    if not (echo or noise or gain or high_pass):
        return None
    return Processor(
        echo_cancellation=echo,
        noise_suppression=noise,
        auto_gain_control=gain,
        high_pass_filter=high_pass,
    )


def _through(processor: Processor | None, frame: bytes) -> bytes:
    return frame if processor is None else processor.process(frame)


def _cancelled(canceller: Processor | None, far: bytes, raw: bytes) -> bytes:
    if canceller is not None:
        canceller.refer(far)
    return _through(canceller, raw)


def _all_through(processor: Processor | None, pcm: bytes) -> bytes:
    if processor is None:
        return pcm
    return b"".join([processor.process(frame) for frame in _frames(pcm)])


def _pcm(samples: Signal) -> bytes:
    """Return samples as PCM; what exceeds 16 bits is cut off."""
    return np.clip(samples, -32_768, 32_767).astype("<i2").tobytes()


def _frames(pcm: bytes) -> Iterator[bytes]:
    return (pcm[at : at + FRAME_BYTES] for at in range(0, len(pcm), FRAME_BYTES))


def _crossfaded(before: bytes, after: bytes) -> bytes:
    old, new = np.frombuffer(before, "<i2"), np.frombuffer(after, "<i2")
    share = np.linspace(0, 1, old.size)
    return (old * (1 - share) + new * share).astype("<i2").tobytes()


def open_cleaner(cleaning: Cleaning) -> Cleaner:
    """Return what was asked for, as far as this computer has it. Blocks."""
    if not cleaning.anything:
        return AsItIs()
    try:
        return WebRtcCleaner(cleaning)
    except (ImportError, OSError):
        logger.info("no echo canceller is installed")
        return Attenuator() if cleaning.echo else AsItIs()
