"""The sound test: record and play back, a tone, and the echo of one's own room in figures."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import numpy as np
import soxr

from desktop.audio.duplex import Duplex
from desktop.audio.echo import Cleaner, Cleaning, open_cleaner
from desktop.audio.gain import TOO_LOUD
from desktop.audio.level import measure
from desktop.audio.microphone import DeviceMicrophone
from desktop.audio.room import Signal, Take, examine
from desktop.audio.speaker import DeviceSpeaker
from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import DeviceError
from desktop.core.events import Event
from desktop.core.fault import Fault, Reason
from desktop.core.media import (
    INPUT_RATE,
    OUTPUT_RATE,
    SAMPLE_BYTES,
    SILENT,
    AudioChunk,
    EchoReport,
    Level,
)
from desktop.core.sound import EchoFinding, Sample
from desktop.settings.sections import AudioSettings

LONGEST_S = 30.0
QUIET_DB = -50.0
ECHO_S = 9.0
TAIL_S = 0.7

NOTHING = Fault(Reason.SAMPLE_NOTHING)
QUIET = Fault(Reason.SAMPLE_QUIET)
GOOD = Fault(Reason.SAMPLE_GOOD)
BUSY = Fault(Reason.SOUND_TEST_BUSY)


class DeviceSoundTest:
    """Tests the devices of the settings; implements ``core.sound.SoundTest``.

    A test opens its own streams, so it works with and without a session. Recordings stay in
    memory and are forgotten with the next one.
    """

    def __init__(
        self,
        settings: Callable[[], AudioSettings],
        clock: Clock | None = None,
        cleaner: Callable[[Cleaning], Cleaner] = open_cleaner,
    ) -> None:
        self._settings = settings
        self._clock = clock or SystemClock()
        self._open_cleaner = cleaner
        self._busy = False
        self._microphone: DeviceMicrophone | None = None
        self._kept = b""

    async def record(self, seconds: float = 4.0) -> Sample:
        """Record from the microphone and keep it in memory for ``play_back``."""
        seconds = min(seconds, LONGEST_S)
        duplex = Duplex(None, lambda: self._open_cleaner(Cleaning.of(self._settings())))
        async with self._alone(), self._listening(duplex) as microphone:
            self._kept = await _collected(microphone, seconds)
        level = measure(self._kept)
        return Sample(level, 1000 * len(self._kept) / 2 / INPUT_RATE, advice(level))

    async def play_back(self) -> None:
        """Play what ``record`` kept and wait for its end; silence before a recording."""
        if self._kept:
            await self._play(AudioChunk(self._kept, INPUT_RATE, 0.0))

    async def tone(self) -> None:
        """Play a short tone on the speaker and wait for its end."""
        await self._play(AudioChunk(_tone(), OUTPUT_RATE, 0.0))

    async def echo(self) -> EchoFinding:
        """Play speech-like sound for some seconds and measure what returns."""
        cleaning = Cleaning.of(self._settings())
        witness: list[_Witness] = []

        def witnessed() -> Cleaner:
            witness.append(_Witness(self._open_cleaner(cleaning)))
            return witness[-1]

        duplex = Duplex(None, witnessed)
        async with self._alone(), self._listening(duplex) as microphone:
            listener = asyncio.create_task(_ignored(microphone), name="sound test")
            try:
                async with self._speaking(duplex) as speaker:
                    speaker.play(AudioChunk(murmur(ECHO_S), OUTPUT_RATE, 0.0))
                    speaker.end_turn()
                    await speaker.drained()
                    await self._clock.sleep(TAIL_S)
            finally:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)
        return await asyncio.to_thread(lambda: examine(witness[0].take()))

    def level(self) -> Level:
        """Return the microphone's level during a recording; safe from any thread."""
        microphone = self._microphone
        return microphone.level() if microphone is not None else SILENT

    async def _play(self, chunk: AudioChunk) -> None:
        async with self._alone(), self._speaking(Duplex(None, _no_cleaner)) as speaker:
            speaker.play(chunk)
            speaker.end_turn()
            await speaker.drained()

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        if self._busy:
            raise DeviceError(BUSY)
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    @asynccontextmanager
    async def _listening(self, duplex: Duplex) -> AsyncIterator[DeviceMicrophone]:
        microphone = DeviceMicrophone(self._settings().microphone, duplex, _untold, self._clock)
        try:
            await microphone.open()
            self._microphone = microphone
            yield microphone
        finally:
            self._microphone = None
            await microphone.aclose()

    @asynccontextmanager
    async def _speaking(self, duplex: Duplex) -> AsyncIterator[DeviceSpeaker]:
        speaker = DeviceSpeaker(self._settings().speaker, duplex, _untold, self._clock)
        try:
            await speaker.open()
            speaker.set_volume(self._settings().volume)
            yield speaker
        finally:
            await speaker.aclose()


class _Track:
    """Blocks of one signal, laid on a timeline by the median of what their times say.

    A device's word on a single block's time is off by as much as its buffer.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._blocks: list[bytes] = []
        self._starts: list[float] = []
        self._samples = 0

    def put(self, pcm: bytes, ends_at: float) -> None:
        """Add the next block."""
        self._blocks.append(pcm)
        self._samples += len(pcm) // SAMPLE_BYTES
        self._starts.append(ends_at - self._samples / self._rate)

    def signal(self, since: float) -> Signal:
        """Return the samples from a monotonic time on."""
        samples = np.frombuffer(b"".join(self._blocks), "<i2").astype(np.float64)
        if not self._starts:
            return samples
        late = round((float(np.median(self._starts)) - since) * self._rate)
        return np.pad(samples, (late, 0)) if late >= 0 else samples[-late:]


class _Witness:
    """A cleaner that keeps what another one was given and what it made of it."""

    def __init__(self, cleaner: Cleaner) -> None:
        self._cleaner = cleaner
        self._began = time.monotonic()
        self._played = _Track(OUTPUT_RATE)
        self._heard = _Track(INPUT_RATE)
        self._cleaned = _Track(INPUT_RATE)

    @property
    def report(self) -> EchoReport:
        """What the other one reports."""
        return self._cleaner.report

    @property
    def learning(self) -> bool:
        """Whether it still has to learn the room."""
        return self._cleaner.learning

    @property
    def jumps(self) -> int:
        """How often the one that does the work saw the echo's way change."""
        return self._cleaner.jumps

    def reference(self, pcm: bytes, audible_at: float) -> None:
        """Keep what is played."""
        self._played.put(pcm, audible_at + len(pcm) / SAMPLE_BYTES / OUTPUT_RATE)
        self._cleaner.reference(pcm, audible_at)

    def restarted(self) -> None:
        """Let the other one know."""
        self._cleaner.restarted()

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        """Keep what was heard and what is left of it."""
        cleaned = self._cleaner.clean(pcm, captured_at)
        self._heard.put(pcm, captured_at)
        self._cleaned.put(cleaned, captured_at)
        return cleaned

    def attend(self) -> None:
        """Give the other one the time that it is given."""
        self._cleaner.attend()

    def take(self) -> Take:
        """Return everything so far, aligned."""
        return Take(
            played=soxr.resample(self._played.signal(self._began), OUTPUT_RATE, INPUT_RATE),
            heard=self._heard.signal(self._began),
            cleaned=self._cleaned.signal(self._began),
        )


def advice(level: Level) -> str:
    """Say what to do about a recording of this level."""
    if level.clipping:
        return TOO_LOUD
    if level.peak_db <= -90:
        return NOTHING
    return QUIET if level.rms_db < QUIET_DB else GOOD


def murmur(seconds: float) -> bytes:
    """Return noise with the spectrum and the syllables of speech, PCM16LE at ``OUTPUT_RATE``."""
    noise = np.random.default_rng(11).standard_normal(round(seconds * OUTPUT_RATE))
    spectrum = np.fft.rfft(noise)
    hertz = np.fft.rfftfreq(noise.size, 1 / OUTPUT_RATE)
    # Speech falls by about 9 dB an octave above 500 Hz and has little below 100 Hz.
    spectrum *= np.where(hertz < 100, 0.0, np.minimum(1.0, (500 / np.maximum(hertz, 1)) ** 1.0))
    voice = np.fft.irfft(spectrum, noise.size)
    at = np.arange(noise.size) / OUTPUT_RATE
    syllables = np.clip(np.sin(2 * np.pi * 4 * at) + 0.4, 0, 1) * (
        np.sin(2 * np.pi * at / 3) > -0.8
    )
    voice *= syllables / np.abs(voice).max() * 16_000
    return bytes(voice.astype("<i2").tobytes())


def _tone() -> bytes:
    at = np.arange(round(0.8 * OUTPUT_RATE)) / OUTPUT_RATE
    fade = np.clip(np.minimum(at, at[-1] - at) / 0.03, 0, 1)
    return bytes((8_000 * fade * np.sin(2 * math.pi * 440 * at)).astype("<i2").tobytes())


def _no_cleaner() -> Cleaner:
    return open_cleaner(Cleaning(echo=False, noise=False, gain=False, high_pass=False))


def _untold(_event: Event) -> None:
    """A test's own result says what there is to say."""


async def _collected(microphone: DeviceMicrophone, seconds: float) -> bytes:
    wanted = round(seconds * INPUT_RATE) * 2
    kept = bytearray()
    async for chunk in microphone.chunks():
        kept += chunk.pcm
        if len(kept) >= wanted:
            break
    return bytes(kept[:wanted])


async def _ignored(microphone: DeviceMicrophone) -> None:
    async for _ in microphone.chunks():
        pass
