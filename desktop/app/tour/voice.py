"""The voice of the person who is not there, and a microphone that remembers."""

from __future__ import annotations

import asyncio
import io
import shutil
import wave
from collections.abc import AsyncIterator
from dataclasses import replace

import numpy as np

from desktop.audio.file import QueuedMicrophone
from desktop.audio.resample import resampled
from desktop.core.errors import DeviceError
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.ports import VoiceActivity

VOICE = "en-gb"
WORDS_A_MINUTE = 150


async def spoken(text: str) -> bytes:
    """Return a sentence as 16 kHz PCM; raises ``DeviceError`` without a synthesiser."""
    program = shutil.which("espeak-ng") or shutil.which("espeak")
    if program is None:
        raise DeviceError(
            "The rehearsal needs espeak-ng to speak with. Install the package espeak-ng."
        )
    process = await asyncio.create_subprocess_exec(
        program, "-v", VOICE, "-s", str(WORDS_A_MINUTE), "--stdout", text,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    sound, _ = await process.communicate()
    with wave.open(io.BytesIO(sound)) as file:
        # A stream's header cannot know its length: everything that follows it is sound.
        return resampled(sound[44:], file.getframerate(), INPUT_RATE)


class Room:
    """The faint noise of a quiet room, about -75 dBFS."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(7)

    def bytes_of(self, samples: int) -> bytes:
        """Return that many samples of PCM."""
        return self._random.integers(-10, 11, samples, np.int16).tobytes()


class RememberingMicrophone(QueuedMicrophone):
    """A ``QueuedMicrophone`` that keeps all it captured, as 16 kHz PCM."""

    def __init__(self, voice_activity: VoiceActivity | None = None) -> None:
        super().__init__(voice_activity)
        self._room = Room()
        self.heard = bytearray()

    async def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield captured audio and remember it."""
        async for chunk in super().chunks():
            if not any(chunk.pcm):
                # A room is never digitally silent, and a microphone that is reads as broken.
                chunk = replace(chunk, pcm=self._room.bytes_of(chunk.samples))
            self.heard += chunk.pcm
            yield chunk
