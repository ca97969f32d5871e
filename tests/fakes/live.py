"""A live session that the test plays by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.channel import Channel, Loss
from desktop.core.errors import UserFacingError
from desktop.core.events import CoListeningMeans, Event, FrameSent, LinkOpened
from desktop.core.media import AudioChunk, FrameOrigin, VideoFrame
from desktop.core.ports import LiveSession
from desktop.core.tool import ToolResult


class FakeLiveSession:
    """Implements ``LiveSession``: records what is sent, yields what the test ``emit``s.

    ``refusal`` is raised by ``start``. ``sent`` keeps the order across all kinds of messages.
    """

    def __init__(self, refusal: UserFacingError | None = None) -> None:
        self.refusal = refusal
        self.briefs: list[SessionBrief] = []
        self.sent: list[AudioChunk | VideoFrame | str | ToolResult] = []
        self.remembered: list[HistoryTurn] = []
        self.retold: list[list[HistoryTurn]] = []
        self.closed = False
        self.co_listening_means: CoListeningMeans = "in place"
        self.retries = 0
        self.waiting: list[str] = []
        self.dropped_video: list[FrameOrigin] = []
        self._events: Channel[Event] = Channel(10_000, Loss.NEVER)

    @property
    def audio(self) -> list[AudioChunk]:
        return [item for item in self.sent if isinstance(item, AudioChunk)]

    @property
    def frames(self) -> list[VideoFrame]:
        return [item for item in self.sent if isinstance(item, VideoFrame)]

    @property
    def texts(self) -> list[str]:
        return [item for item in self.sent if isinstance(item, str)]

    @property
    def results(self) -> list[ToolResult]:
        return [item for item in self.sent if isinstance(item, ToolResult)]

    def emit(self, *events: Event) -> None:
        """Have the session report events."""
        for event in events:
            self._events.put(event)

    async def start(self, brief: SessionBrief) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.briefs.append(brief)
        self.emit(LinkOpened("fake", "fake-model", demo=True))

    def events(self) -> AsyncIterator[Event]:
        return self._events

    def send_audio(self, chunk: AudioChunk) -> None:
        self.sent.append(chunk)

    def send_video(self, frame: VideoFrame) -> None:
        self.sent.append(frame)
        self.emit(FrameSent(frame.origin, frame.width, frame.height, frame.jpeg, frame.captured_at))

    def drop_video(self, origin: FrameOrigin) -> None:
        self.dropped_video.append(origin)

    def send_text(self, text: str) -> None:
        self.sent.append(text)

    def send_tool_result(self, result: ToolResult) -> None:
        self.sent.append(result)

    def update_brief(self, brief: SessionBrief) -> None:
        self.briefs.append(brief)

    def unsent(self) -> Sequence[str]:
        return self.waiting

    def retry_now(self) -> None:
        self.retries += 1

    def remember(self, turn: HistoryTurn) -> None:
        self.remembered.append(turn)

    def retell(self, history: Sequence[HistoryTurn]) -> None:
        self.retold.append(list(history))

    async def aclose(self) -> None:
        self.closed = True
        self._events.close()


_: type[LiveSession] = FakeLiveSession
