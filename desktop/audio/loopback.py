"""What the computer plays on Windows, through the optional package SoundCard."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
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
from desktop.core.media import INPUT_RATE, AudioChunk


class LoopbackAudio(Ear):
    """Hears the default loudspeaker on a thread of its own; nothing comes while nothing plays.

    ``load`` returns the module, for tests. Implements ``core.sound.SystemAudio``.
    """

    def __init__(self, own_voice: OwnVoice, load: Callable[[], Any] | None = None) -> None:
        super().__init__(WAITING_CHUNKS)
        self.what = WHAT
        self._load = load or _soundcard
        self._gatekeeper = Gatekeeper(own_voice)
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    async def open(self) -> None:
        """Start listening; raises ``DeviceError`` with the reason why it cannot be had here."""
        if self._thread is not None:
            return
        source = await asyncio.to_thread(self._found)
        self._listen_anew()
        inlet = ThreadInlet(self._chunks, asyncio.get_running_loop())
        self._ended.clear()
        self._thread = threading.Thread(
            target=self._run, args=(source, inlet), name="attune-loopback", daemon=True
        )
        self._thread.start()

    async def aclose(self) -> None:
        """Stop listening; may be called twice."""
        thread, self._thread = self._thread, None
        self._ended.set()
        if thread is not None:
            # A silent device may hold its last read back; the thread then ends with the next sound.
            await asyncio.to_thread(thread.join, 0.5)
        self._fall_silent()

    def _found(self) -> Any:  # noqa: ANN401 - the package ships no types
        try:
            soundcard = self._load()
            name = str(soundcard.default_speaker().name)
            source = soundcard.get_microphone(id=name, include_loopback=True)
        except (ImportError, OSError) as error:
            raise DeviceError(NO_LOOPBACK["win32"]) from error
        except (RuntimeError, IndexError, AssertionError) as error:
            raise DeviceError("No loudspeaker was found whose sound could be heard.") from error
        self.what = f"what '{name}' plays"
        return source

    def _run(self, source: Any, inlet: ThreadInlet[AudioChunk]) -> None:  # noqa: ANN401 - untyped
        with source.recorder(
            samplerate=INPUT_RATE, channels=1, blocksize=CHUNK_SAMPLES
        ) as recorder:
            while not self._ended.is_set():
                samples = np.clip(recorder.record(CHUNK_SAMPLES), -1.0, 1.0)
                pcm = (samples.reshape(-1) * 32_767).astype("<i2").tobytes()
                for chunk in self._gatekeeper.chunks(pcm, time.monotonic()):
                    self._meter.note(chunk.pcm)
                    inlet.put(chunk)


def _soundcard() -> Any:  # noqa: ANN401 - the package ships no types
    import soundcard  # type: ignore[import-not-found, unused-ignore]  # optional, Windows only

    return soundcard
