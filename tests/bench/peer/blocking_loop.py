"""The loop of Google's Live API cookbook: blocking reads of 1,024 samples in a worker thread.

Written on sounddevice, since PyAudio has no Linux wheel; block, rate and loop are the script's
(google-gemini/cookbook, ``Get_started_LiveAPI.py``).
"""

from __future__ import annotations

import asyncio

import sounddevice

from tests.bench.onset import Onsets, tell

CHUNK = 1024


async def run() -> None:
    """Listen until the process is ended."""
    stream = sounddevice.RawInputStream(
        samplerate=16_000, blocksize=CHUNK, channels=1, dtype="int16"
    )
    stream.start()
    tell("ready")
    onsets = Onsets("onset")
    while True:
        data, _ = await asyncio.to_thread(stream.read, CHUNK)
        onsets.hear(bytes(data))


if __name__ == "__main__":
    asyncio.run(run())
