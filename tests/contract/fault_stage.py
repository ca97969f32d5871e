"""A session whose line and service break as a test says.

Time runs ten times as fast, so that waits of half a minute are seconds.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.core.channel import Channel
from desktop.core.events import (
    Event,
    LinkLost,
    LinkResumed,
    Notice,
)
from desktop.live.backend import Backend
from desktop.live.dialler import Dialler
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.live_stage import BRIEF, MODELS, Stage, answer, staged
from tests.fakes.clock import HastyClock
from tests.fakes.proxy import Proxy


class Line:
    """A session whose every byte goes through a proxy that breaks on demand."""

    def __init__(self, stage: Stage, proxy: Proxy) -> None:
        self.stage = stage
        self.proxy = proxy
        self.clock = HastyClock(10)
        self.begun_at = 0.0
        self.slept_s = 0.0
        self.noted: list[tuple[float, Event]] = []
        # The server answers to its own port only; behind the proxy that is the proxy's.
        stage.server.entrance.port = proxy.port
        self.session = self.make()

    def make(
        self,
        *,
        url: str = "",
        key: str = "",
        ca_file: str | None = None,
        others: Sequence[Backend] = (),
    ) -> LiveSupervisor:
        backend = Backend(
            "local",
            MODELS[0],
            key or self.stage.key,
            url or f"https://127.0.0.1:{self.proxy.port}",
            self.stage.ca_file if ca_file is None else ca_file,
        )
        session = LiveSupervisor(
            backend,
            SessionSettings(),
            self.clock,
            random=lambda: 0.0,
            dial=Dialler(self.clock, deadline_s=1.0),
            others=others,
            uptime=lambda: self.clock.now() + self.slept_s,
        )
        self.stage.sessions.append(session)
        publish = session._announce.publish

        def note(event: Event) -> None:
            self.noted.append((self.clock.now(), event))
            publish(event)

        session._announce.publish = note  # type: ignore[method-assign]  # when, for the table
        return session

    def times(self) -> Iterator[tuple[str, float]]:
        """Yield when the loss was noticed and when the session went on, after its beginning."""
        for name, kind in (("noticed_s", LinkLost), ("resumed_s", LinkResumed)):
            at = next((at for at, event in self.noted if isinstance(event, kind)), None)
            if at is not None and self.begun_at:
                yield name, at - self.begun_at

    async def begin(self) -> None:
        """Start, and have an answer, so that there is a handle."""
        await self.session.start(BRIEF)
        await self.say("hello")
        self.begun_at = self.clock.now()

    async def say(self, text: str) -> str:
        self.session.send_text(text)
        return await answer(self.session)

    def order(self, name: str, **query: object) -> None:
        """Ask the server for a fault."""
        status, said = self.stage.server._control.obey(
            name, {key: str(value) for key, value in query.items()}
        )
        assert status == 200, said

    async def ended(self) -> list[Event]:
        """Return the events up to the end of the session."""
        async with asyncio.timeout(10):
            return [event async for event in self.session.events()]

    def waiting(self) -> Sequence[Event]:
        channel = self.session.events()
        assert isinstance(channel, Channel)
        return list(channel._items)


_record: list[Callable[[str, object], None]] = []


@pytest.fixture
def row(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """Note the times of the test for the table, in seconds of its hasty clock."""
    _record[:] = [record_property]
    yield
    _record.clear()


@asynccontextmanager
async def lined(folder: Path) -> AsyncIterator[Line]:
    async with staged(folder) as stage:
        port = int(stage.url.rpartition(":")[2])
        async with Proxy(port) as proxy:
            line = Line(stage, proxy)
            try:
                yield line
            finally:
                for name, value in line.times():
                    _record[0](name, value)
                for session in stage.sessions:
                    await session.aclose()


def sentences(events: Sequence[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Notice))
