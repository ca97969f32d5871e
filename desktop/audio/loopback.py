"""What the computer plays on Windows, through the optional package SoundCard."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import numpy as np

from desktop.audio.ear import Ear
from desktop.audio.own_voice import OwnVoice
from desktop.audio.system_audio import (
    CHUNK_SAMPLES,
    NO_LOOPBACK,
    WAITING_CHUNKS,
    WHAT,
    Gatekeeper,
)
from desktop.core.channel import ThreadInlet
from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Shown

logger = logging.getLogger(__name__)

KEY = "system audio"
LOST = (RuntimeError, IndexError, AssertionError, OSError)
"""What the package raises for a device that is not there any more: HRESULTs are RuntimeErrors."""

LOOK_CHUNKS = 50
RETRY_S = 1.0

Publish = Callable[[Event], None]


class LoopbackAudio(Ear):
    """Hears the default loudspeaker on a thread of its own; nothing comes while nothing plays.

    It goes where the default goes, and comes back after a loudspeaker that went. ``load`` returns
    the module, for tests. Implements ``core.sound.SystemAudio``.
    """

    def __init__(
        self,
        own_voice: OwnVoice,
        notice: Publish,
        load: Callable[[], Any] | None = None,
        retry_s: float = RETRY_S,
    ) -> None:
        super().__init__(WAITING_CHUNKS)
        self.what: str = WHAT
        self._load = load or _soundcard
        self._notice = notice
        self._retry_s = retry_s
        self._gatekeeper = Gatekeeper(own_voice)
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    async def open(self) -> None:
        """Start listening; raises ``DeviceError`` with the reason why it cannot be had here."""
        if self._thread is not None:
            return
        self._listen_anew()
        loop = asyncio.get_running_loop()
        inlet = ThreadInlet(self._chunks, loop)
        self._ended = ended = threading.Event()
        started: Future[None] = Future()

        def tell(event: Event) -> None:
            if not ended.is_set():
                loop.call_soon_threadsafe(self._notice, event)

        self._thread = threading.Thread(
            target=self._run,
            args=(ended, started, inlet, tell),
            name="attune-loopback",
            daemon=True,
        )
        self._thread.start()
        try:
            await asyncio.wrap_future(started)
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """Stop listening; may be called twice."""
        thread, self._thread = self._thread, None
        self._ended.set()
        if thread is not None:
            # A silent device may hold its last read back; the thread then ends with the next sound.
            await asyncio.to_thread(thread.join, 0.5)
        self._fall_silent()

    # -- on its thread ----------------------------------------------------------------------------

    def _run(
        self,
        ended: threading.Event,
        started: Future[None],
        inlet: ThreadInlet[AudioChunk],
        tell: Publish,
    ) -> None:
        if not started.set_running_or_notify_cancel():
            return  # whoever opened it has left
        try:
            # Before the apartment: its import takes it for an error that the thread has one.
            soundcard = self._load()
        except (ImportError, OSError, RuntimeError) as error:
            started.set_exception(DeviceError(NO_LOOPBACK["win32"]))
            logger.info("SoundCard cannot be used: %s", type(error).__name__)
            return
        with _apartment():
            try:
                source = self._found(soundcard)
            except LOST:
                started.set_exception(DeviceError(Fault(Reason.LOOPBACK_SPEAKER)))
                return
            started.set_result(None)
            while not ended.is_set():
                source = self._listen(soundcard, source, ended, inlet, tell)

    def _listen(
        self,
        soundcard: Any,  # noqa: ANN401 - the package ships no types
        source: Any,  # noqa: ANN401 - as above
        ended: threading.Event,
        inlet: ThreadInlet[AudioChunk],
        tell: Publish,
    ) -> Any:  # noqa: ANN401 - as above
        """Hear a loudspeaker until it goes, the default changes or the end; return the next."""
        try:
            if source is None:
                source = self._found(soundcard)
            with source.recorder(
                samplerate=INPUT_RATE, channels=1, blocksize=CHUNK_SAMPLES
            ) as recorder:
                tell(Notice("", key=KEY))
                while not ended.is_set():
                    for _ in range(LOOK_CHUNKS):
                        self._hear(recorder, inlet)
                        if ended.is_set():
                            return None
                    if str(soundcard.default_speaker().id) != str(source.id):
                        return None
        except LOST as error:
            logger.info("the loudspeaker cannot be heard: %s", type(error).__name__)
            stopped = Fault(Reason.DEVICE_STOPPED, what=KEY)
            tell(Notice(stopped, NoticeLevel.WARNING, key=KEY))
            ended.wait(self._retry_s)
        return None

    def _hear(self, recorder: Any, inlet: ThreadInlet[AudioChunk]) -> None:  # noqa: ANN401 - untyped
        samples = np.clip(recorder.record(CHUNK_SAMPLES), -1.0, 1.0)
        pcm = (samples.reshape(-1) * 32_767).astype("<i2").tobytes()
        for chunk in self._gatekeeper.chunks(pcm, time.monotonic()):
            self._meter.note(chunk.pcm)
            inlet.put(chunk)

    def _found(self, soundcard: Any) -> Any:  # noqa: ANN401 - the package ships no types
        speaker = soundcard.default_speaker()
        source = soundcard.get_microphone(id=str(speaker.id), include_loopback=True)
        self.what = Phrase(Shown.LOUDSPEAKER, name=str(speaker.name))
        return source


@contextmanager
def _apartment() -> Iterator[None]:
    """Have COM on this thread: the package initialises it for the thread that imports it only.

    ``CoInitializeEx`` of combaseapi.h; 0 is the multithreaded apartment, as the package's own.
    """
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        yield
        return
    ole = libraries.ole32
    entered = ole.CoInitializeEx(None, 0) >= 0
    try:
        yield
    finally:
        if entered:
            ole.CoUninitialize()


def _soundcard() -> Any:  # noqa: ANN401 - the package ships no types
    import soundcard  # type: ignore[import-not-found, unused-ignore]  # optional, Windows only

    return soundcard
