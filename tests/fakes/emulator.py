"""An ear, a mind and a voice that do as a test says, and a raw client for the server's wire."""

from __future__ import annotations

import array
import asyncio
import base64
import json
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.emulator.parts import Act, Heard, Prompt, Scene
from desktop.emulator.server import Endpoint

LIVE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
VERTEX = "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent"
MODEL = "models/gemini-3.8-live"

Answer = Callable[[Prompt, Scene], AsyncIterator[Act]]


class FakeEar:
    """Understands every utterance as the next of its texts."""

    def __init__(self, *texts: str) -> None:
        self._texts = list(texts) or ["what time is it"]
        self.heard: list[bytes] = []
        self.learned: list[str] = []
        self.failing = False

    async def listen(self, pcm: bytes) -> Heard:
        self.heard.append(pcm)
        if self.failing:
            raise RuntimeError("deaf")
        text = self._texts.pop(0) if len(self._texts) > 1 else self._texts[0]
        return Heard(text, len(pcm) / 2 / INPUT_RATE, understood=bool(text))

    def sayings(self) -> Sequence[str]:
        return tuple(self._texts)

    def learn(self, instruction: str) -> None:
        self.learned.append(instruction)


class FakeMind:
    """Answers by a function of the test, and keeps what it was asked."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[Prompt] = []
        self.scenes: list[Scene] = []

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        self.asked.append(prompt)
        self.scenes.append(scene)
        return self._answer(prompt, scene)


class FakeVoice:
    """Speaks every text as a ramp of ``seconds``."""

    def __init__(self, seconds: float = 0.3) -> None:
        self.seconds = seconds
        self.spoken: list[str] = []

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        self.spoken.append(text)
        left = int(self.seconds * OUTPUT_RATE)
        while left > 0:
            count = min(left, 1_000)
            left -= count
            yield array.array("h", range(count)).tobytes()
            await asyncio.sleep(0)


class LoudnessActivity:
    """Takes every loud window for speech."""

    window = 512

    def probability(self, pcm: bytes) -> float:
        samples = array.array("h", pcm)
        return 0.95 if max(samples) > 1_000 else 0.02

    def reset(self) -> None:
        """Keep nothing."""


def loud(ms: int) -> bytes:
    """Return sound that ``LoudnessActivity`` takes for speech."""
    count = INPUT_RATE * ms // 1000
    return array.array("h", [8_000 if n % 2 else -8_000 for n in range(count)]).tobytes()


def quiet(ms: int) -> bytes:
    """Return silence."""
    return bytes(2 * INPUT_RATE * ms // 1000)


class RawClient:
    """A Live client without a library: sends objects, returns whole turns."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def send(self, message: dict[str, Any]) -> None:
        await self.socket.send(json.dumps(message))

    async def receive(self) -> dict[str, Any]:
        frame = await self.socket.recv()
        assert isinstance(frame, bytes)
        return dict(json.loads(frame))

    async def setup(self, **fields: Any) -> dict[str, Any]:
        await self.send({"setup": {"model": MODEL, **fields}})
        return await self.receive()

    async def write(self, text: str) -> None:
        turn = {"role": "user", "parts": [{"text": text}]}
        await self.send({"clientContent": {"turns": [turn], "turnComplete": True}})

    async def speak(self, pcm: bytes) -> None:
        for at in range(0, len(pcm), 1_280):
            blob = {
                "data": base64.urlsafe_b64encode(pcm[at : at + 1_280]).decode(),
                "mime_type": "audio/pcm;rate=16000",
            }
            await self.send({"realtime_input": {"audio": blob}})

    async def until(self, *path: str) -> list[dict[str, Any]]:
        """Return the messages up to the first one that holds the field at ``path``."""
        messages: list[dict[str, Any]] = []
        while True:
            messages.append(await self.receive())
            found: Any = messages[-1]
            for key in path:
                found = found.get(key) if isinstance(found, dict) else None
            if found is not None:
                return messages

    async def turn(self) -> list[dict[str, Any]]:
        """Return the messages up to the next ``turnComplete``."""
        return await self.until("serverContent", "turnComplete")


def trust(endpoint: Endpoint) -> ssl.SSLContext | None:
    """Return what a client of the endpoint trusts."""
    return ssl.create_default_context(cafile=endpoint.ca_file) if endpoint.ca_file else None


async def dial(endpoint: Endpoint, path: str = LIVE, **options: Any) -> RawClient:
    """Open a socket to the server with its key."""
    url = endpoint.url.replace("http", "ws", 1) + path
    headers = options.pop("additional_headers", {"x-goog-api-key": endpoint.key})
    socket = await connect(
        url, ssl=trust(endpoint), additional_headers=headers, proxy=None, **options
    )
    return RawClient(socket)


def contents(messages: Sequence[dict[str, Any]]) -> list[str]:
    """Return the field names of the messages, in order, runs of one field folded."""
    names: list[str] = []
    for message in messages:
        fields = message.get("serverContent")
        for name in fields if fields is not None else message:
            if name not in names[-1:]:
                names.append(name)
    return names


def words(messages: Sequence[dict[str, Any]], field: str = "outputTranscription") -> str:
    """Return the transcript that the messages carry."""
    return "".join(
        message.get("serverContent", {}).get(field, {}).get("text", "") for message in messages
    )


def sound(messages: Sequence[dict[str, Any]]) -> bytes:
    """Return the sound that the messages carry."""
    blobs = [
        part["inlineData"]["data"]
        for message in messages
        for part in message.get("serverContent", {}).get("modelTurn", {}).get("parts", [])
    ]
    return b"".join(base64.b64decode(blob) for blob in blobs)
