"""Many speaking sessions at once: ``python -m tests.bench.server --sessions 10 25 50``.

The embedded server runs as a process of its own with its real voice activity detector, a script
for a mind and one steady tone for a voice. Every session speaks a sentence in real time, hears
the answer out and begins again; the first answer of each does not count, because every session
loads a detector of its own (80 ms of a core). Printed are the time from the end of speech to the
first sound as the clients saw it, the server's own share of it, how late chunks came, and what the
server cost. Microphones are in a room as faint as -63 dBFS, and then in one of ``--noise`` dBFS,
whose every window is audible.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import soxr
from websockets.asyncio.client import ClientConnection, connect

from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from tests.bench.figure import Figure, Verdict, heading

LIVE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
CHUNK_MS = 40
SILENCE_MS = 500
ANSWER_S = 3.0
BYTES_PER_S = 2 * OUTPUT_RATE


# -- the server -----------------------------------------------------------------------------------


class SilentEar:
    """Understands everything as the same question, at once."""

    async def listen(self, pcm: bytes) -> Any:
        from desktop.emulator.parts import Heard

        return Heard("a question", len(pcm) / 2 / INPUT_RATE, understood=True)

    def sayings(self) -> Sequence[str]:
        return ()

    def learn(self, instruction: str) -> None:
        """Know enough."""


class ToneVoice:
    """Speaks every text as a tone of ``ANSWER_S`` seconds."""

    def __init__(self) -> None:
        at = np.arange(round(ANSWER_S * OUTPUT_RATE)) / OUTPUT_RATE
        self._sound = (9_000 * np.sin(2 * np.pi * 330 * at)).astype("<i2").tobytes()

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        for start in range(0, len(self._sound), 9_600):
            yield self._sound[start : start + 9_600]


async def serve() -> None:
    """Run the server until standard input closes."""
    from desktop.audio.voice_activity import open_voice_activity
    from desktop.emulator.mind import DemoMind
    from desktop.emulator.script import load_script
    from desktop.emulator.server import EmbeddedServer

    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write('[[when]]\nasked = "."\nsay = "This is a steady tone."\n')
        file.flush()
        mind = load_script(Path(file.name), DemoMind())
    server = EmbeddedServer(
        ear=SilentEar(), mind=mind, voice=ToneVoice(), voice_activity=open_voice_activity
    )
    endpoint = await server.start()
    told = {"url": endpoint.url, "ca_file": str(endpoint.ca_file), "key": endpoint.key}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await server.aclose()


# -- the clients ----------------------------------------------------------------------------------


@dataclass(slots=True)
class Found:
    """What the sessions of one round saw; times in milliseconds."""

    first_ms: list[float] = field(default_factory=list)
    late_ms: list[float] = field(default_factory=list)
    chunks: int = 0


@dataclass(slots=True)
class Answer:
    """One answer as it is played: a chunk is late when the one before has run out."""

    ended_at: float
    plays_until: float | None = None

    def hear(self, seconds: float, found: Found) -> None:
        """Note a chunk that just arrived."""
        now = time.monotonic()
        found.chunks += 1
        if self.plays_until is None:
            found.first_ms.append(1000 * (now - self.ended_at))
            self.plays_until = now
        elif now > self.plays_until:
            found.late_ms.append(1000 * (now - self.plays_until))
            self.plays_until = now
        self.plays_until += seconds


def messages(pcm: bytes) -> list[str]:
    """Return speech as messages of ``CHUNK_MS``, made once: the bench must not be the limit."""
    size = 2 * INPUT_RATE * CHUNK_MS // 1000
    return [
        json.dumps(
            {
                "realtimeInput": {
                    "audio": {
                        "data": base64.b64encode(pcm[at : at + size]).decode(),
                        "mimeType": "audio/pcm;rate=16000",
                    }
                }
            }
        )
        for at in range(0, len(pcm), size)
    ]


@dataclass(frozen=True, slots=True)
class Room:
    """What a microphone sends: a spoken sentence, and the seconds of noise that follow."""

    speech: list[str]
    quiet: list[str]


def room(level_dbfs: float) -> Room:
    """Return a room with a noise of brownish colour, never the same for 4 seconds."""
    said = np.frombuffer(sentence(), "<i2").astype(np.float64)
    chance = np.random.default_rng(7)
    hiss = np.convolve(chance.normal(0, 1, len(said) + 4 * INPUT_RATE), np.ones(6) / 6, "same")
    hiss *= 32_768 * 10 ** (level_dbfs / 20) / np.sqrt(np.mean(np.square(hiss)))
    speech, rest = said + hiss[: len(said)], hiss[len(said) :]
    return Room(
        *(messages(np.clip(x, -32_768, 32_767).astype("<i2").tobytes()) for x in (speech, rest))
    )


async def talk(
    told: dict[str, Any], context: Any, place: Room, until: float, wait: float, found: Found
) -> None:
    """Hold one session until a time."""
    url = told["url"].replace("http", "ws", 1) + LIVE
    headers = {"x-goog-api-key": told["key"]}
    await asyncio.sleep(wait)
    async with connect(
        url, ssl=context, additional_headers=headers, proxy=None, compression=None
    ) as socket:
        await socket.send(json.dumps({"setup": {"model": "models/gemini-3.8-live"}}))
        await socket.recv()
        warm = False
        while time.monotonic() < until:
            answer = Answer(await say(socket, place.speech))
            seen = found if warm else Found()
            warm = True
            hushing = asyncio.create_task(keep_quiet(socket, place.quiet), name="silence")
            try:
                await hear(socket, answer, seen)
                await asyncio.sleep(max(0.0, (answer.plays_until or 0) - time.monotonic()))
            finally:
                hushing.cancel()
                await asyncio.wait({hushing})


async def say(socket: ClientConnection, speech: list[str]) -> float:
    """Send speech in real time and return when it ended."""
    due = time.monotonic()
    for message in speech:
        await socket.send(message)
        due += CHUNK_MS / 1000
        await asyncio.sleep(max(0.0, due - time.monotonic()))
    return due


async def keep_quiet(socket: ClientConnection, quiet: list[str]) -> None:
    """Send silence as a microphone does."""
    await say(socket, quiet * 100)


async def hear(socket: ClientConnection, answer: Answer, found: Found) -> None:
    """Take an answer to its end."""
    async for frame in socket:
        data = frame if isinstance(frame, bytes) else frame.encode()
        if b'"inlineData"' in data:
            body = data.split(b'"data": "', 1)[1].split(b'"', 1)[0]
            answer.hear(len(body) * 3 / 4 / BYTES_PER_S, found)
        if b'"turnComplete"' in data:
            return


# -- the measurement ------------------------------------------------------------------------------


def sentence() -> bytes:
    """Return a spoken sentence at 16 kHz, ending where its last sound ends."""
    command = ["espeak-ng", "-v", "en-us", "-s", "160", "--stdout", "What is the time in Oslo"]
    wav = subprocess.run(command, capture_output=True, check=True).stdout
    rate = int.from_bytes(wav[24:28], "little")
    samples = np.frombuffer(wav[44:], "<i2").astype(np.float32)
    samples = soxr.resample(samples, rate, INPUT_RATE)
    loud = np.flatnonzero(np.abs(samples) > 300)
    return bytes(samples[: loud[-1]].astype("<i2").tobytes())


def metrics(told: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Ask the server for its own times: what is beyond them belongs to the clients."""
    context = ssl.create_default_context(cafile=told["ca_file"])
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
    )
    request = urllib.request.Request(
        f"{told['url']}/control/metrics", headers={"x-goog-api-key": told["key"]}
    )
    with opener.open(request, timeout=20) as answer:
        return dict(json.loads(answer.read())["times"])


async def measure(sessions: int, seconds: float, level_dbfs: float) -> list[Verdict]:
    """Run one round and print its figures."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.bench.server", "--serve"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    told = json.loads(await child.stdout.readline())
    context = ssl.create_default_context(cafile=told["ca_file"])
    process = psutil.Process(child.pid)
    before, used_here, began = process.cpu_times(), time.process_time(), time.monotonic()
    found, place = Found(), room(level_dbfs)
    until = began + seconds
    talks = [
        talk(told, context, place, until, 3.0 * number / sessions, found)
        for number in range(sessions)
    ]
    done = await asyncio.gather(*talks, return_exceptions=True)
    cpu, took = process.cpu_times(), time.monotonic() - began
    clients = time.process_time() - used_here
    memory = process.memory_info().rss / 1e6
    own = await asyncio.to_thread(metrics, told)
    child.stdin.close()
    with suppress(ConnectionError):
        await child.wait()
    used = cpu.user + cpu.system - before.user - before.system
    lost = sum(isinstance(result, BaseException) for result in done)
    print(f"\n{sessions} sessions, noise of {level_dbfs:.0f} dBFS, {took:.0f} s")  # noqa: T201 - a benchmark prints
    print(heading())  # noqa: T201 - a benchmark prints
    print(Figure("end of speech → first sound", found.first_ms))  # noqa: T201 - as above
    print(Figure("lateness of late chunks", found.late_ms))  # noqa: T201 - as above
    for name in ("detection_ms", "reply_ms", "answer_ms"):
        times = own.get(name, {})
        told_times = ", ".join(f"{key} {value:g}" for key, value in times.items())
        print(f"server's own {name}: {told_times}")  # noqa: T201 - as above
    cost = f"server: {100 * used / took:.0f} % of one core, {memory:.0f} MB"
    print(f"{cost}; the clients: {100 * clients / took:.0f} %")  # noqa: T201 - as above
    name = f"{sessions} sessions, {level_dbfs:.0f} dBFS"
    share = 100 * len(found.late_ms) / max(1, found.chunks)
    return [
        Verdict(f"{name}: late chunks of {found.chunks}", share, 0.0, "%"),
        Verdict(f"{name}: lost", lost, 0, ""),
        Verdict(f"{name}: processor", 100 * used / took, 100.0, "% of a core"),
    ]


async def run(counts: Sequence[int], seconds: float, noise: Sequence[float]) -> bool:
    """Measure every number of sessions and tell whether all budgets are met."""
    verdicts = [
        verdict
        for count in counts
        for level in noise
        for verdict in await measure(count, seconds, level)
    ]
    print()  # noqa: T201 - a benchmark prints
    for verdict in verdicts:
        print(verdict)  # noqa: T201 - a benchmark prints
    return all(verdict.met for verdict in verdicts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--sessions", type=int, nargs="+", default=[10, 25, 50])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--noise", type=float, nargs="+", default=[-63.0, -45.0], metavar="DBFS")
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve())
    elif not shutil.which("espeak-ng"):
        sys.exit("espeak-ng is needed")
    else:
        sys.exit(0 if asyncio.run(run(options.sessions, options.seconds, options.noise)) else 1)
