"""The servers that a measured conversation talks with, as a process of their own.

The embedded server gets an ear that times what it hears and a voice that is one steady tone.
``--early`` is a bare stand-in whose whole answer is a single message: all of the sound, its
transcript and the end of the turn. Both tell what they do as JSON lines on standard output.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from websockets.asyncio.server import ServerConnection, serve

from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.emulator import session
from desktop.emulator.certificate import loopback_certificate
from desktop.emulator.outbox import Outbox
from desktop.emulator.parts import Act, Heard, Prompt, Say, Scene
from desktop.emulator.server import EmbeddedServer
from tests.bench.continuity import noise
from tests.bench.onset import Onsets, tell

ANSWER_S = 4.0
ANSWER = "This is a steady tone of four seconds."
PIECE_BYTES = 9600
FASTEST = 1000.0
"""A pace that sends an answer as quickly as the socket takes it."""


def tone() -> bytes:
    """Return the answer: 440 Hz at a third of full scale, 24 kHz PCM16LE."""
    at = np.arange(round(ANSWER_S * OUTPUT_RATE)) / OUTPUT_RATE
    return (12_000 * np.sin(2 * np.pi * 440 * at)).astype("<i2").tobytes()


class TimedActivity:
    """Takes every loud block for speech and tells when a sound begins."""

    window = INPUT_RATE // 50

    def __init__(self) -> None:
        self._onsets = Onsets("onset")

    def probability(self, pcm: bytes) -> float:
        return 0.95 if self._onsets.hear(pcm) else 0.02

    def reset(self) -> None:
        """Keep what was heard: the stream goes on."""


class AnyEar:
    """Understands everything as the same question."""

    async def listen(self, pcm: bytes) -> Heard:
        return Heard("please sound the tone", len(pcm) / 2 / INPUT_RATE, understood=True)

    def sayings(self) -> Sequence[str]:
        return ()

    def learn(self, instruction: str) -> None:
        """Know enough."""


class ToneMind:
    """Answers everything with the tone."""

    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        del prompt, scene
        yield Say(ANSWER)


class ToneVoice:
    """Speaks every text as the same sound, the tone if nothing else is given."""

    def __init__(self, sound: bytes) -> None:
        self._sound = sound

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        del text
        for start in range(0, len(self._sound), PIECE_BYTES):
            yield self._sound[start : start + PIECE_BYTES]


class TimedOutbox(Outbox):
    """Tells when a setup's answer, sound, an interruption and a turn's end go to the socket."""

    KINDS = (
        (b'"setupComplete"', "setup"),
        (b'"inlineData"', "sound"),
        (b'"interrupted"', "interrupted"),
        (b'"turnComplete"', "over"),
    )

    def __init__(self, write: Callable[[bytes], Awaitable[None]]) -> None:
        async def timed(frame: bytes) -> None:
            for mark, kind in self.KINDS:
                if mark in frame:
                    tell(kind, at=time.monotonic())
            await write(frame)

        super().__init__(timed)


async def serve_embedded(folder: Path, ended: asyncio.Event, sound: bytes) -> None:
    """Run the embedded server until told to end."""
    session.Outbox = TimedOutbox  # type: ignore[attr-defined]  # the bench times what leaves
    server = EmbeddedServer(
        ear=AnyEar(),
        mind=ToneMind(),
        voice=ToneVoice(sound),
        voice_activity=TimedActivity,
        folder=folder,
        pace=FASTEST,
    )
    endpoint = await server.start()
    tell("ready", url=endpoint.url, ca_file=str(endpoint.ca_file), key=endpoint.key)
    try:
        await ended.wait()
    finally:
        await server.aclose()


class EarlyService:
    """Answers the beginning of every sound with one message that is a whole turn."""

    def __init__(self) -> None:
        blob = {
            "mimeType": f"audio/pcm;rate={OUTPUT_RATE}",
            "data": base64.b64encode(tone()).decode(),
        }
        turn = {
            "modelTurn": {"parts": [{"inlineData": blob}]},
            "outputTranscription": {"text": ANSWER},
            "turnComplete": True,
        }
        self._answer = json.dumps({"serverContent": turn}).encode()

    async def handle(self, socket: ServerConnection) -> None:
        """Serve one socket until it closes."""
        await socket.recv()
        await socket.send(json.dumps({"setupComplete": {}}).encode())
        onsets = Onsets("onset")
        async for frame in socket:
            onsets.hear(_sound_in(json.loads(frame)))
            if onsets.begun:
                tell("sound", at=time.monotonic())
                await socket.send(self._answer)


def _sound_in(message: dict[str, Any]) -> bytes:
    body = message.get("realtime_input") or message.get("realtimeInput") or {}
    return base64.urlsafe_b64decode(body.get("audio", {}).get("data", ""))


async def serve_early(folder: Path, ended: asyncio.Event) -> None:
    """Run the stand-in until told to end."""
    certificate = await asyncio.to_thread(loopback_certificate, folder)
    context = certificate.server_context()
    async with serve(EarlyService().handle, "127.0.0.1", 0, ssl=context) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        url = f"https://127.0.0.1:{port}"
        tell("ready", url=url, ca_file=str(certificate.certificate), key="bench")
        await ended.wait()


async def run(*, early: bool, sound: bytes) -> None:
    """Serve until SIGTERM."""
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    with tempfile.TemporaryDirectory() as folder:
        if early:
            await serve_early(Path(folder), ended)
        else:
            await serve_embedded(Path(folder), ended, sound)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--early", action="store_true", help="the bare stand-in")
    parser.add_argument("--noise", action="store_true", help="a voice of noise, not of a tone")
    parser.add_argument("--pictures", action="store_true", help="tell which picture came when")
    options = parser.parse_args()
    if options.pictures:
        from tests.bench.picture_wire import tell_pictures

        tell_pictures()
    asyncio.run(run(early=options.early, sound=noise() if options.noise else tone()))
