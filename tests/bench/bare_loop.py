"""The least that a Python program can do with a microphone: a callback, a queue, a coroutine.

Runs as a process of its own beside the one that is measured, and tells when it hears sound.
"""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.audio.portaudio import portaudio
from desktop.audio.stream import BLOCK_S, INPUT_LATENCY_S
from desktop.core.media import INPUT_RATE
from tests.bench.onset import Onsets, tell


async def run() -> None:
    """Listen until the process is ended."""
    loop = asyncio.get_running_loop()
    blocks: asyncio.Queue[bytes] = asyncio.Queue()

    def callback(block: Any, _frames: int, _when: Any, _status: Any) -> None:
        loop.call_soon_threadsafe(blocks.put_nowait, bytes(block))

    stream = portaudio().RawInputStream(
        samplerate=INPUT_RATE,
        blocksize=round(INPUT_RATE * BLOCK_S),
        channels=1,
        dtype="int16",
        latency=INPUT_LATENCY_S,
        callback=callback,
    )
    with stream:
        tell("ready")
        onsets = Onsets("onset")
        while True:
            onsets.hear(await blocks.get())


if __name__ == "__main__":
    asyncio.run(run())
