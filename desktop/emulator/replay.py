"""A recorded session, played to whoever connects.

The server's frames go out as they were recorded, after the same pauses. Where the client of the
recording sent a setup, text, a tool's response or new context, the replay waits until the present
client has sent something of the kind; for sound and pictures it does not wait.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from desktop.core.clock import Clock
from desktop.emulator.trace import Frame
from desktop.emulator.wire import WireError, camel, decode

_LONGEST_PAUSE_S = 60.0


class Replay:
    """Serves one socket with the frames of a trace."""

    def __init__(
        self,
        socket: ServerConnection,
        frames: Sequence[Frame],
        clock: Clock,
        *,
        text_frames: bool = False,
    ) -> None:
        self.session_id = str(uuid.uuid4())
        self._socket = socket
        self._frames = frames
        self._clock = clock
        self._text_frames = text_frames
        self._sent = 0
        self._seen: Counter[str] = Counter()
        self._more = asyncio.Event()

    async def run(self) -> None:
        """Serve until the client goes; leaves no task behind."""
        playing = asyncio.create_task(self._play(), name="emulator replay")
        try:
            async for frame in self._socket:
                kind = kind_of(frame)
                if kind:
                    self._seen[kind] += 1
                    self._more.set()
        except ConnectionClosed:
            """The client went away."""
        except WireError as error:
            await self._socket.close(error.code, error.reason)
        finally:
            playing.cancel()
            await asyncio.wait({playing})
            if not playing.cancelled():
                playing.exception()  # the socket has gone

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Refuse: a recording goes as it went."""
        raise ValueError(f"a replay does not show {name!r}")

    def state(self) -> dict[str, Any]:
        """Return how far the replay is."""
        return {"id": self.session_id, "sent": self._sent, "frames": len(self._frames)}

    async def _play(self) -> None:
        before = 0.0
        for frame in self._frames:
            pause, before = min(frame.at - before, _LONGEST_PAUSE_S), frame.at
            if frame.side == ">":
                kind = kind_of(frame.body)
                if kind:
                    await self._wait_for(kind)
                continue
            if pause > 0:
                await self._clock.sleep(pause)
            with suppress(ConnectionClosed):
                await self._socket.send(frame.body, text=self._text_frames)
            self._sent += 1

    async def _wait_for(self, kind: str) -> None:
        while not self._seen[kind]:
            self._more.clear()
            await self._more.wait()
        self._seen[kind] -= 1


def kind_of(frame: str | bytes) -> str:
    """Return what a client's frame is, empty for sound and pictures. Raises ``WireError``."""
    message = decode(frame)
    if message.kind != "realtimeInput":
        return message.kind
    fields = {camel(name) for name in json.loads(frame).popitem()[1]}
    return "text" if "text" in fields else ""
