"""What tool calls cost a conversation: ``python -m tests.bench.tool_calls``.

A real conversation and toolbox on one loop. A thread hands in a chunk of sound every 20 ms, as a
sound card does; *microphone to wire* is from a chunk's first sample (20 ms before it is handed in)
to its writing to the session's socket, *handed in to wire* leaves out the chunk's own length. Both
are taken in turns: idle, while 1,000 calls come one after the other and 50 at once, and while tools
return 10 MB. Each id must be answered once. Exit code 1 when one is not, or when microphone to
wire's p99 is more than a tenth above idle's.
"""

from __future__ import annotations

import asyncio
import base64
import json
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from desktop.conversation.conversation import Conversation
from desktop.conversation.instruction import compose_brief
from desktop.conversation.part import Parts
from desktop.core.clock import SystemClock
from desktop.core.events import Event, InputTranscript, ToolCallRequested
from desktop.core.hub import EventHub
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.tool import ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.kit import Surroundings
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import Toolbox
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.live import FakeLiveSession
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

CHUNK_S = 0.02
ROUNDS = 4
ROUND_S = 6.0
IN_A_ROW = 1000
AT_ONCE = 50
MARGIN = 1.1


class WiredSession(FakeLiveSession):
    """Writes sound to a real socket and counts what is answered."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        super().__init__()
        self._writer = writer
        self.took_ms: list[float] = []
        self.answered: Counter[str] = Counter()
        self._answer = asyncio.Event()

    def send_audio(self, chunk: AudioChunk) -> None:
        data = base64.b64encode(chunk.pcm).decode()
        self._writer.write(json.dumps({"realtimeInput": {"audio": {"data": data}}}).encode())
        self.took_ms.append(1000 * (time.monotonic() - chunk.captured_at))

    def send_tool_result(self, result: ToolResult) -> None:
        self.answered[result.call_id] += 1
        self._answer.set()

    async def answers(self, call_ids: list[str]) -> None:
        """Wait until every one of these has an answer."""
        while not all(self.answered[call_id] for call_id in call_ids):
            self._answer.clear()
            await self._answer.wait()


class Room:
    """The conversation, its toolbox and a thread that plays the sound card."""

    def __init__(self, home: Path, session: WiredSession) -> None:
        self.session = session
        self.microphone = FakeMicrophone()
        hub = EventHub()
        tool = Tool("flood", "Bench.", {"type": "object"}, Risk.READ, _flood)
        self.box = Toolbox(
            hub.publish, FakeDesktopHost(), FakeNoteStore(), SystemClock(), ToolSettings(), [tool],
            around=Surroundings(results=home / "results", private=home),
        )  # fmt: skip
        hub.subscribe(self.box.observe)
        parts = Parts(
            session, self.microphone, FakeSpeaker(), self.box, FakeMicrophone, FakeSpeaker
        )
        self.conversation = Conversation(parts, hub.publish, SystemClock(), duck_db=-18)
        hub.subscribe(self._observe)
        self._count = 0

    async def calls(self, name: str, count: int = 1, **arguments: Any) -> None:
        """Have the model make calls at once and wait for every answer."""
        ids = [f"call-{self._count + number}" for number in range(count)]
        self._count += count
        self.session.emit(InputTranscript("go on"))
        self.session.emit(*(ToolCallRequested(call_id, name, arguments) for call_id in ids))
        await self.session.answers(ids)

    async def timed(self, load: Callable[[Room], Awaitable[None]]) -> list[float]:
        """Return how long each chunk of a round took while a load ran."""
        self.session.took_ms.clear()
        loop, over = asyncio.get_running_loop(), threading.Event()
        card = threading.Thread(target=self._feed, args=(loop, over), name="sound card")
        task = asyncio.ensure_future(load(self))
        card.start()
        await asyncio.sleep(ROUND_S)
        over.set()
        await asyncio.to_thread(card.join)
        await task
        return list(self.session.took_ms)

    def _feed(self, loop: asyncio.AbstractEventLoop, over: threading.Event) -> None:
        due = time.monotonic()
        while not over.wait(max(0.0, due - time.monotonic())):
            loop.call_soon_threadsafe(self._hear, time.monotonic())
            due += CHUNK_S

    def _hear(self, at: float) -> None:
        self.microphone.hear(bytes(round(2 * INPUT_RATE * CHUNK_S)), at=at)

    def _observe(self, event: Event) -> None:
        self.conversation.observe(event)


async def _idle(_room: Room) -> None:
    """Leave the conversation alone."""


async def _busy(room: Room) -> None:
    for number in range(IN_A_ROW // ROUNDS):
        await room.calls("calculate", expression=f"{number} * 7")
        await asyncio.sleep(0.008)
    await room.calls("current_time", AT_ONCE)


async def _flooded(room: Room) -> None:
    for _ in range(3):
        await room.calls("flood")
        await asyncio.sleep(0.5)


async def _flood(_arguments: Arguments) -> dict[str, Any]:
    return _FLOOD


_FLOOD = {"text": "x" * 10_000_000}


async def _measure(home: Path) -> int:
    swallowed = asyncio.Event()

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.read(65_536):
            pass
        writer.close()
        swallowed.set()

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    _, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
    room = Room(home, WiredSession(writer))
    await room.conversation.start(compose_brief(tools=()))
    loads = {"idle": _idle, "calls": _busy, "10 MB results": _flooded}
    times: dict[str, list[float]] = {name: [] for name in loads}
    for _ in range(ROUNDS):
        for name, load in loads.items():
            times[name] += await room.timed(load)
    await room.conversation.aclose()
    await room.box.aclose()
    writer.close()
    await writer.wait_closed()
    server.close()
    await swallowed.wait()
    return _report(times, room.session.answered)


def _report(times: dict[str, list[float]], answered: Counter[str]) -> int:
    cuts = {name: statistics.quantiles(took, n=100) for name, took in times.items()}
    for title, more_ms in (("handed in to wire", 0.0), ("microphone to wire", 1000 * CHUNK_S)):
        for name, at in cuts.items():
            median, p95, p99 = (at[cut] + more_ms for cut in (49, 94, 98))
            sys.stdout.write(
                f"{title:19} {name:14} median {median:6.3f} ms  p95 {p95:6.3f} ms  "
                f"p99 {p99:6.3f} ms  n {len(times[name])}\n"
            )
    once = set(answered.values()) == {1}
    ratio = (cuts["calls"][98] + 1000 * CHUNK_S) / (cuts["idle"][98] + 1000 * CHUNK_S)
    sys.stdout.write(
        f"{len(answered)} ids, each answered once: {once}; p99 {ratio:.2f} times idle's\n"
    )
    return 0 if once and ratio <= MARGIN else 1


def main() -> int:
    """Measure once; see the module for what it prints and returns."""
    with tempfile.TemporaryDirectory() as home:
        return asyncio.run(_measure(Path(home)))


if __name__ == "__main__":
    sys.exit(main())
