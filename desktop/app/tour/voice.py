"""The voice of the person who is not there, and a microphone that remembers."""

from __future__ import annotations

import asyncio
import io
import shutil
import wave
from collections.abc import AsyncIterator, Callable

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


def quiet_room() -> Callable[[int], bytes]:
    """Return a maker of the faint noise of a quiet room, about -75 dBFS.

    A microphone that is digitally silent reads as broken, and rightly so.
    """
    chance = np.random.default_rng(7)
    return lambda size: chance.integers(-10, 11, size // 2, np.int16).tobytes()


class RememberingMicrophone(QueuedMicrophone):
    """A ``QueuedMicrophone`` in a quiet room that keeps all it captured, as 16 kHz PCM."""

    def __init__(self, voice_activity: VoiceActivity | None = None) -> None:
        super().__init__(voice_activity, room=quiet_room())
        self.heard = bytearray()

    async def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield captured audio and remember it."""
        async for chunk in super().chunks():
            self.heard += chunk.pcm
            yield chunk
