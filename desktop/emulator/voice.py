"""The demo's voice: espeak-ng where it is installed, shipped clips elsewhere."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES
from desktop.emulator.child import end
from desktop.emulator.clip import ClipVoice
from desktop.emulator.parts import Voice

_WORDS_A_MINUTE = 165
_PIECE_BYTES = OUTPUT_RATE * SAMPLE_BYTES // 5
_PEAK = 0.5
"""-6 dBFS."""

_LOUDEST = 0.78
"""Where espeak-ng's English usually peaks; the gain is fixed, so that nothing pumps."""

_HEADER = 44
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class EspeakVoice:
    """Implements ``Voice`` with the espeak-ng program, one sentence after another."""

    def __init__(self, program: str = "espeak-ng", voice: str = "en-us") -> None:
        self._program = program
        self._voice = voice

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """Yield pieces of at most 200 ms; closing the iterator ends the program."""
        for sentence in sentences(text):
            async with aclosing(self._sentence(sentence)) as pieces:
                async for piece in pieces:
                    yield piece

    async def _sentence(self, sentence: str) -> AsyncGenerator[bytes, None]:
        process = await asyncio.create_subprocess_exec(
            self._program,
            *("-v", self._voice, "-s", str(_WORDS_A_MINUTE), "--stdin", "--stdout"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await _tell(process, sentence)
            async with aclosing(_resampled(process)) as pieces:
                async for piece in pieces:
                    yield piece
            await process.wait()
        finally:
            await end(process)


async def _tell(process: asyncio.subprocess.Process, sentence: str) -> None:
    if process.stdin is None:
        return
    with suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(sentence.encode("utf-8"))
        await process.stdin.drain()
    process.stdin.close()


async def _resampled(process: asyncio.subprocess.Process) -> AsyncGenerator[bytes, None]:
    """Yield the program's WAV stream at 24 kHz as it arrives."""
    if process.stdout is None:
        return
    try:
        header = await process.stdout.readexactly(_HEADER)
    except asyncio.IncompleteReadError:
        return  # nothing to say, for example punctuation alone
    rate = int.from_bytes(header[24:28], "little")
    stream = soxr.ResampleStream(rate, OUTPUT_RATE, 1, dtype="float32")
    odd = b""
    while True:
        data = await process.stdout.read(4096)
        whole = odd + data
        cut = len(whole) - len(whole) % SAMPLE_BYTES
        odd = whole[cut:]
        samples = np.frombuffer(whole[:cut], dtype="<i2").astype(np.float32)
        for piece in _pieces(to_pcm(stream.resample_chunk(samples, last=not data))):
            yield piece
        if not data:
            return


def to_pcm(samples: NDArray[np.float32]) -> bytes:
    """Return samples of 16 bit scale as PCM16LE, peaking at about -6 dBFS."""
    scaled = np.clip(samples * (_PEAK / _LOUDEST), -32768, 32767)
    return bytes(scaled.astype("<i2").tobytes())


def _pieces(pcm: bytes) -> list[bytes]:
    return [pcm[at : at + _PIECE_BYTES] for at in range(0, len(pcm), _PIECE_BYTES)]


def sentences(text: str) -> list[str]:
    """Cut a text where a listener expects a breath."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def open_voice() -> Voice:
    """Return the best voice of this machine."""
    program = shutil.which("espeak-ng")
    return EspeakVoice(program) if program else ClipVoice()
