from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

import pytest

from desktop.core.media import AudioChunk
from desktop.live.link import LiveLink

pytestmark = pytest.mark.unit


class Session:
    """A session of an SDK that hides its socket."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    async def send_realtime_input(self, **fields: Any) -> None:
        self.sent.append(fields)


async def test_sound_goes_the_sdk_s_own_way_where_its_socket_cannot_be_found() -> None:
    session = Session()
    link = LiveLink(session, AsyncExitStack(), False, lambda: 0.0)  # type: ignore[arg-type]  # all that is used of a session
    await link.send_audio(AudioChunk(b"ab", 16_000, 0.0))

    [message] = session.sent
    assert message["audio"].data == b"ab"
    assert message["audio"].mime_type == "audio/pcm;rate=16000"
    assert link.backlog() == 0
