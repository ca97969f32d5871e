"""Whatever happens on the network, a session keeps its promises."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.conversation.state import StateTracker
from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.channel import Channel
from desktop.core.errors import LinkLostError, UnreachableError
from desktop.core.events import SessionState, ToolCallRequested
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.outbox import RING_S
from desktop.live.supervisor import LiveSupervisor
from desktop.live.unanswered import LONGEST_S
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial

pytestmark = pytest.mark.unit

AUDIO = {"inlineData": {"mimeType": "audio/pcm", "data": base64.b64encode(b"\0\0").decode()}}

MESSAGES: list[dict[str, Any]] = [
    {"goAway": {"timeLeft": "5s"}},
    {"goAway": {}},
    {"sessionResumptionUpdate": {"newHandle": "h1", "resumable": True}},
    {"sessionResumptionUpdate": {"newHandle": "h2", "resumable": True}},
    {"sessionResumptionUpdate": {"resumable": False}},
    {"toolCall": {"functionCalls": [{"id": "1", "name": "f", "args": {}}]}},
    {"toolCall": {"functionCalls": [{"id": "2", "name": "f", "args": {}}]}},
    {"toolCallCancellation": {"ids": ["1"]}},
    {"serverContent": {"modelTurn": {"parts": [AUDIO]}}},
    {"serverContent": {"turnComplete": True}},
    {"serverContent": {"interrupted": True}},
]
LOSSES = [
    LinkLostError(1000),
    LinkLostError(1006),
    LinkLostError(1007, "Invalid session handle"),
    LinkLostError(1007, "Requested voice api_name"),
    LinkLostError(1007, "Request contains an invalid argument."),
    LinkLostError(1008, "The operation was aborted."),
    LinkLostError(1011, "You exceeded your current quota"),
    LinkLostError(1011, "Internal error"),
]
FAILURES = [*LOSSES, UnreachableError("away")]

STEPS = st.one_of(
    st.tuples(st.just("give"), st.sampled_from(MESSAGES)),
    st.tuples(st.just("lose"), st.sampled_from(LOSSES)),
    st.tuples(st.just("fail"), st.sampled_from(FAILURES)),
    st.tuples(st.just("text"), st.just(None)),
    st.tuples(st.just("result"), st.sampled_from(["1", "2"])),
    st.tuples(st.just("audio"), st.floats(0, 1)),
    st.tuples(st.just("video"), st.just(None)),
    st.tuples(st.just("brief"), st.integers(0, 2)),
    st.tuples(st.just("sleep"), st.sampled_from([30.0, 3000.0])),
    st.tuples(st.just("retry"), st.just(None)),
    st.tuples(st.just("wait"), st.sampled_from([0.0, 0.5, 3.0, 60.0])),
)
MODELS = st.sampled_from(["gemini-3.8-live", "gemini-2.5-flash-native-audio-latest", "unknown"])


class Play:
    """Applies steps to a session and remembers what must come out of it."""

    def __init__(self, model: str) -> None:
        self.dial = ScriptedDial()
        self.clock = ManualClock()
        self.slept_s = 0.0
        self.session = LiveSupervisor(
            Backend("developer", model, key="k"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.5,
            dial=self.dial,
            uptime=lambda: self.clock.now() + self.slept_s,
        )
        self.texts: list[str] = []

    async def run(self, steps: list[tuple[str, Any]]) -> None:
        await self.session.start(SessionBrief("Be kind."))
        for name, value in steps:
            getattr(self, f"_{name}")(value)
            await settle()
            if name == "wait":
                await self.clock.advance(value)
            self.check_bounds()
        self.dial.failures.clear()
        for _ in range(2):
            await self.clock.advance(70)

    def _give(self, message: dict[str, Any]) -> None:
        self.dial.link.give(**message)

    def _lose(self, loss: LinkLostError) -> None:
        self.dial.link.lose(loss.code, loss.reason)

    def _fail(self, failure: Exception) -> None:
        self.dial.failures.append(failure)

    def _text(self, _: None) -> None:
        self.texts.append(f"text {len(self.texts)}")
        self.session.send_text(self.texts[-1])

    def _result(self, call_id: str) -> None:
        self.session.send_tool_result(ToolResult(call_id, "f", {}))

    def _audio(self, speech: float) -> None:
        self.session.send_audio(AudioChunk(bytes(640), 16_000, self.clock.now(), speech))

    def _video(self, _: None) -> None:
        self.session.send_video(VideoFrame(b"j", 1, 1, "screen", self.clock.now()))

    def _brief(self, number: int) -> None:
        self.session.remember(HistoryTurn("user", f"turn {number}"))
        self.session.update_brief(SessionBrief(f"brief {number}"))

    def _sleep(self, seconds: float) -> None:
        self.slept_s += seconds

    def _retry(self, _: None) -> None:
        self.session.retry_now()

    def _wait(self, seconds: float) -> None:
        return

    def check_bounds(self) -> None:
        outbox, unanswered = self.session._outbox, self.session._attendant._gear.unanswered
        assert outbox._audio_ms <= 1000 * RING_S + 20
        assert len(outbox._pictures) <= 2
        assert unanswered._kept_ms <= 1000 * LONGEST_S + 20
        assert sum(link.sent_late for link in self.dial.links) == 0, "sent on a closed socket"

    def state_shown(self) -> SessionState:
        """Return the word that people see."""
        tracker = StateTracker(connecting=True)
        events = self.session.events()
        assert isinstance(events, Channel)
        for event in events._items:
            tracker.apply(event)
        return tracker.state

    @property
    def ended(self) -> bool:
        events = self.session.events()
        return isinstance(events, Channel) and events.closed

    def texts_sent(self) -> list[list[str]]:
        """Return the texts that each link carried."""
        return [
            [text for sent in link.sent for text in _texts(sent) if text.startswith("text ")]
            for link in self.dial.links
        ]

    def calls_told(self) -> list[str]:
        events = self.session.events()
        assert isinstance(events, Channel)
        return [e.call_id for e in events._items if isinstance(e, ToolCallRequested)]


def _texts(sent: tuple[str, Any]) -> list[str]:
    verb, value = sent
    return [value] if verb == "realtime text" else value if verb == "turns" else []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(model=MODELS, steps=st.lists(STEPS, max_size=25))
def test_a_session_keeps_its_promises(model: str, steps: list[tuple[str, Any]]) -> None:
    async def play() -> None:
        played = Play(model)
        try:
            # The scripted dialler itself refuses to open a second socket beside an open one.
            await played.run(steps)
            told = played.calls_told()
            assert len(told) == len(set(told)), "a call was told twice"
            waiting = {SessionState.CONNECTING, SessionState.RESUMING, SessionState.OFFLINE}
            shown = played.state_shown()
            assert (shown is SessionState.ERROR) == played.ended
            assert shown not in waiting, "people are told to wait for a session that is there"
            if not played.ended:
                links = played.texts_sent()
                told_first = list(dict.fromkeys(text for link in links for text in link))
                assert told_first == played.texts, "text was lost or reordered"
                assert all(len(set(link)) == len(link) for link in links), "text was doubled"
                assert not played.dial.link.closed, "the session is not linked again"
        finally:
            await played.session.aclose()
        assert all(link.closed for link in played.dial.links)
        assert len(asyncio.all_tasks()) == 1, "a task was left behind"

    asyncio.run(play())
