"""What is sent over a line that takes less than is said and shown.

Real time, a real socket, and a proxy that carries 64 kbit a second of the 340 that speech needs.
The service stands in the same process, so that both ends read one clock.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.clock import SystemClock
from desktop.core.events import Event, FrameSent, LinkLost, Notice, UplinkChanged
from desktop.core.media import AudioChunk, VideoFrame
from desktop.live.backend import Backend
from desktop.live.congestion import TEXT
from desktop.live.dialler import Dialler
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.link_stage import BRIEF, Wire, serving
from tests.fakes.proxy import Proxy

pytestmark = pytest.mark.contract

SLOW = 8000
CHUNK_S = 0.02
LOOK_S = 0.01
PROMISE_S = 1.0
"""Speech that would come later is left out, and that is said."""


class Speaker:
    """Speaks and shows at the pace of life, and knows when each chunk was said."""

    def __init__(self, session: LiveSupervisor, clock: SystemClock) -> None:
        self.said_at: list[float] = []
        self._session = session
        self._clock = clock

    async def speak(self, seconds: float, *, picture: int = 0) -> None:
        begun = self._clock.now()
        for number in range(round(seconds / CHUNK_S)):
            await asyncio.sleep(max(0.0, begun + number * CHUNK_S - self._clock.now()))
            now = self._clock.now()
            pcm = len(self.said_at).to_bytes(4, "little") * 160
            self.said_at.append(now)
            self._session.send_audio(AudioChunk(pcm, 16_000, now, 0.9))
            if picture and number % 25 == 0:
                self._session.send_video(VideoFrame(bytes(picture), 1, 1, "screen", now))


class Haste:
    """Knows how long this process stood still, which is no fault of what it measures."""

    def __init__(self, clock: SystemClock) -> None:
        self._clock = clock
        self._late: list[tuple[float, float]] = []

    async def watch(self) -> None:
        while True:
            due = self._clock.now() + LOOK_S
            await asyncio.sleep(LOOK_S)
            late_s = self._clock.now() - due
            if late_s > LOOK_S:
                self._late.append((due, late_s))

    def stood_still_s(self, begin: float, end: float) -> float:
        """Return for how long it did between two times."""
        return sum(late_s for due, late_s in self._late if begin <= due <= end)


class Room:
    """A session over a narrow line, and what its service heard when."""

    def __init__(self, backend: Backend, proxy: Proxy) -> None:
        self.proxy = proxy
        self.heard: list[tuple[float, int]] = []
        self.events: list[Event] = []
        clock = SystemClock()
        self.haste = Haste(clock)
        self.session = LiveSupervisor(
            backend, SessionSettings(), clock, random=lambda: 0.0, dial=Dialler(clock)
        )
        self.speaker = Speaker(self.session, clock)

    def ages_s(self, since: float = 0.0) -> list[float]:
        """Return how old each chunk was when it was heard, on a line that holds nothing back."""
        said = self.speaker.said_at
        held_s = self.proxy.most_held / self.proxy.up_bytes_per_s
        return [
            at - said[number] - held_s - self.haste.stood_still_s(said[number], at)
            for at, number in self.heard
            if said[number] >= since
        ]

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    async def watch(self) -> None:
        async for event in self.session.events():
            self.events.append(event)

    async def settled(self, done: Callable[[], bool]) -> None:
        async with asyncio.timeout(15):
            while not done():
                await self.speaker.speak(0.2)


@asynccontextmanager
async def narrowed(folder: Path) -> AsyncIterator[Room]:
    rooms: list[Room] = []

    async def listen(wire: Wire) -> None:
        await wire.welcome()
        clock = SystemClock()
        async for data in wire.connection:
            audio = json.loads(data).get("realtime_input", {}).get("audio")
            if audio is not None:
                number = int.from_bytes(base64.urlsafe_b64decode(audio["data"])[:4], "little")
                rooms[0].heard.append((clock.now(), number))

    async with AsyncExitStack() as stack:
        backend, _, _ = await stack.enter_async_context(serving(folder, listen))
        target = int(backend.base_url.rpartition(":")[2])
        async with Proxy(target, narrow=True) as proxy:
            url = f"https://127.0.0.1:{proxy.port}"
            room = Room(replace(backend, base_url=url), proxy)
            rooms.append(room)
            watching = asyncio.create_task(room.watch(), name="watch")
            timing = asyncio.create_task(room.haste.watch(), name="haste")
            try:
                await room.session.start(BRIEF)
                await room.speaker.speak(1)
                yield room
            finally:
                proxy.up_bytes_per_s = float("inf")
                timing.cancel()
                await room.session.aclose()
                await asyncio.gather(watching, timing, return_exceptions=True)


async def test_19_speech_over_a_slow_uplink_is_late_by_a_second_at_most(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    async with narrowed(tmp_path) as room:
        room.proxy.up_bytes_per_s = SLOW
        await room.speaker.speak(6)
        ages = room.ages_s()
        record_property("said", f"oldest {max(ages):.2f} s")

        assert [event.text for event in room.events if isinstance(event, Notice)] == [TEXT]
        assert max(ages) < PROMISE_S
        assert room.session._outbox.left_out_ms > 3000
        assert not room.of(LinkLost)


async def test_19_a_picture_on_its_way_makes_no_speech_late_on_an_uplink_that_became_slow(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    async with narrowed(tmp_path) as room:
        await room.speaker.speak(2, picture=100_000)
        sent = len(room.of(FrameSent))
        room.proxy.up_bytes_per_s = 12 * SLOW
        await room.speaker.speak(5, picture=100_000)
        ages = room.ages_s()
        record_property("said", f"oldest {max(ages):.2f} s")

        assert len(room.of(FrameSent)) > sent
        assert max(ages) < PROMISE_S


async def test_19_what_is_heard_over_a_slow_uplink_is_in_order_and_in_whole_stretches(
    tmp_path: Path,
) -> None:
    async with narrowed(tmp_path) as room:
        room.proxy.up_bytes_per_s = SLOW
        await room.speaker.speak(6)
        numbers = [number for _, number in room.heard]
        holes = [b - a for a, b in zip(numbers, numbers[1:], strict=False) if b - a > 1]

        assert numbers == sorted(set(numbers))
        assert min(holes) >= 15, "many short holes are harder to follow than few long ones"


async def test_19_a_quick_uplink_takes_everything_again_and_the_notice_goes(
    tmp_path: Path,
) -> None:
    async with narrowed(tmp_path) as room:
        room.proxy.up_bytes_per_s = SLOW
        await room.speaker.speak(3)
        room.proxy.up_bytes_per_s = float("inf")
        await room.speaker.speak(1)
        left_out_ms = room.session._outbox.left_out_ms
        last = len(room.speaker.said_at)
        await room.settled(lambda: Notice("", key="uplink") in room.events)

        assert room.session._outbox.left_out_ms == left_out_ms
        heard = {number for _, number in room.heard}
        assert set(range(last, len(room.speaker.said_at) - 25)) <= heard
        assert isinstance(room.of(UplinkChanged)[-1], UplinkChanged)
        assert room.of(UplinkChanged)[-1].state == "free"  # type: ignore[union-attr]  # the line above


async def test_19_pictures_wait_while_speech_lags(tmp_path: Path) -> None:
    async with narrowed(tmp_path) as room:
        room.proxy.up_bytes_per_s = SLOW
        await room.speaker.speak(1.5)
        sent = len(room.of(FrameSent))
        await room.speaker.speak(3, picture=40_000)

        assert len(room.of(FrameSent)) == sent
        assert room.session._outbox.skipped_pictures > 0


async def test_19_a_picture_that_fills_a_slow_uplink_does_not_look_like_a_dead_line(
    tmp_path: Path,
) -> None:
    async with narrowed(tmp_path) as room:
        room.session._vigil._slowest = 0.0
        room.session.send_video(VideoFrame(bytes(50_000), 1, 1, "screen", 0.0))
        room.proxy.up_bytes_per_s = SLOW
        await room.speaker.speak(9.5)

        assert not room.of(LinkLost)


async def test_19_an_uplink_with_room_is_never_mentioned(tmp_path: Path) -> None:
    async with narrowed(tmp_path) as room:
        await room.speaker.speak(2, picture=100_000)

        assert room.session._outbox.left_out_ms == 0
        assert not room.of(UplinkChanged)
        assert len(room.of(FrameSent)) == 4
