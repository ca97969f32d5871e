"""The demo's voice: espeak-ng where it is installed, shipped clips elsewhere.

Each sentence is read in its own language and starts to sound before it is finished.
"""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress

import numpy as np
import soxr

from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES
from desktop.emulator.child import end
from desktop.emulator.clip import ClipVoice
from desktop.emulator.loudness import Level, Seam
from desktop.emulator.parts import Voice
from desktop.emulator.timbre import timbre
from desktop.emulator.tongue import of_locale, tongue_of

_PIECE_BYTES = OUTPUT_RATE * SAMPLE_BYTES // 5
_HEADER = 44
_FULL_SCALE = 32768
_ABBREVIATIONS = r"(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!e\.g\.)(?<!i\.e\.)"
_SENTENCE = re.compile(rf"(?<=[.!?…])(?<!\b[A-Z]\.){_ABBREVIATIONS}\s+|(?<=[。！？])\s*")
_MARKS = re.compile(r"[*_`#~|<>]+|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]")
_PAUSE_S = 0.28
_SHORT_PAUSE_S = 0.16
_ENGLISH = "en-us"


class EspeakVoice:
    """Implements ``Voice`` and ``Cast`` with the espeak-ng program, one sentence after another.

    ``name`` is one of the service's voices, ``locale`` the usual language as a BCP 47 code.
    """

    def __init__(self, program: str = "espeak-ng", name: str = "", locale: str = "") -> None:
        self._program = program
        self._timbre = timbre(name)
        self._usual = of_locale(locale) if locale else _ENGLISH
        self._levels: dict[str, Level] = {}

    def named(self, name: str, locale: str) -> EspeakVoice:
        """Return this voice under another name and with another usual language."""
        voice = EspeakVoice(self._program, name, locale)
        voice._levels = self._levels
        return voice

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """Yield pieces of at most 200 ms; closing the iterator ends the program."""
        for sentence in sentences(text):
            async with aclosing(self._sentence(sentence)) as pieces:
                async for piece in pieces:
                    yield piece

    async def _sentence(self, sentence: str) -> AsyncGenerator[bytes, None]:
        words = _MARKS.sub(" ", sentence)
        said = False
        for tongue in dict.fromkeys((tongue_of(words, self._usual), _ENGLISH)):
            async with aclosing(self._read(words, tongue)) as pieces:
                async for piece in pieces:
                    said = True
                    yield piece
            if said:
                return  # else this espeak-ng has no such language

    async def _read(self, sentence: str, tongue: str) -> AsyncGenerator[bytes, None]:
        timbre = self._timbre
        voice = f"{tongue}+{timbre.variant}" if timbre.variant else tongue
        level = self._levels.setdefault(voice, Level())
        process = await asyncio.create_subprocess_exec(
            self._program,
            *("-v", voice, "-s", str(timbre.pace), "-p", str(timbre.pitch)),
            *("--stdin", "--stdout"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await _tell(process, sentence)
            async with aclosing(_resampled(process, Seam(level, _pause_s(sentence)))) as pieces:
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


async def _resampled(
    process: asyncio.subprocess.Process, seam: Seam
) -> AsyncGenerator[bytes, None]:
    """Yield the program's WAV stream at 24 kHz as it arrives, at the common loudness."""
    if process.stdout is None:
        return
    try:
        header = await process.stdout.readexactly(_HEADER)
    except asyncio.IncompleteReadError:
        return  # nothing to say, for example punctuation alone, or no such language
    rate = int.from_bytes(header[24:28], "little")
    stream = soxr.ResampleStream(rate, OUTPUT_RATE, 1, dtype="float32")
    odd = b""
    while True:
        data = await process.stdout.read(4096)
        whole = odd + data
        cut = len(whole) - len(whole) % SAMPLE_BYTES
        odd = whole[cut:]
        samples = np.frombuffer(whole[:cut], dtype="<i2").astype(np.float32) / _FULL_SCALE
        for piece in _pieces(seam.feed(stream.resample_chunk(samples, last=not data))):
            yield piece
        if not data:
            break
    for piece in _pieces(seam.finish()):
        yield piece


def _pieces(pcm: bytes) -> list[bytes]:
    return [pcm[at : at + _PIECE_BYTES] for at in range(0, len(pcm), _PIECE_BYTES)]


def _pause_s(sentence: str) -> float:
    return _SHORT_PAUSE_S if sentence.rstrip().endswith((",", ":", ";")) else _PAUSE_S


def sentences(text: str) -> list[str]:
    """Cut a text where a listener expects a breath."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def open_voice() -> Voice:
    """Return the best voice of this machine."""
    program = shutil.which("espeak-ng")
    return EspeakVoice(program) if program else ClipVoice()
