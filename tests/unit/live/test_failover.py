"""Vertex AI: other locations, and the exact replay of what was not consumed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.brief import SessionBrief
from desktop.core.channel import Channel
from desktop.core.errors import LinkLostError, RefusedError, UnreachableError
from desktop.core.events import Event, Notice
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial

pytestmark = pytest.mark.unit

MISSING = LinkLostError(1008, "Publisher model `m` was not found.")


class Stage:
    """A Vertex session on a scripted network."""

    def __init__(self, *failures: Exception, location: str = "global", allowed: str = "") -> None:
        self.dial = ScriptedDial(*failures)
        self.clock = ManualClock()
        self.session = LiveSupervisor(
            Backend("vertex", "gemini-3.8-live", project="p", location=location),
            SessionSettings(locations=allowed),
            self.clock,
            random=lambda: 0.5,
            dial=self.dial,
        )

    async def give_handle(self, handle: str, index: int | None = None) -> None:
        update = {"newHandle": handle, "resumable": True}
        if index is not None:
            update["lastConsumedClientMessageIndex"] = str(index)
        self.dial.link.give(sessionResumptionUpdate=update)
        await settle()

    async def lose(self, code: int = 1006, reason: str = "") -> None:
        self.dial.link.lose(code, reason)
        await settle()
        await self.clock.advance(1)

    def notices(self) -> list[str]:
        channel = self.session.events()
        assert isinstance(channel, Channel)
        found: list[Event] = list(channel._items)
        return [event.text for event in found if isinstance(event, Notice)]


@asynccontextmanager
async def staged(*failures: Exception, **where: str) -> AsyncIterator[Stage]:
    stage = Stage(*failures, **where)
    try:
        await stage.session.start(SessionBrief("Be kind."))
        await settle()
        yield stage
    finally:
        await stage.session.aclose()


# -- locations ----------------------------------------------------------------------------------


async def test_a_session_begins_where_the_model_is_served() -> None:
    async with staged(MISSING) as stage:
        assert stage.dial.locations == ["global", "us"]
        [notice] = stage.notices()
        assert "moves to us" in notice


async def test_an_unreachable_location_is_passed_over_at_the_start() -> None:
    async with staged(UnreachableError("away"), LinkLostError(503)) as stage:
        assert stage.dial.locations == ["global", "us", "eu"]


async def test_a_chosen_location_is_never_left() -> None:
    stage = Stage(MISSING, location="eu")

    with pytest.raises(RefusedError, match="model"):
        await stage.session.start(SessionBrief(""))
    assert stage.dial.locations == ["eu"]
    await stage.session.aclose()


async def test_when_every_location_refuses_the_session_does_not_begin() -> None:
    stage = Stage(MISSING, MISSING, allowed="us, eu")

    with pytest.raises(RefusedError, match="model"):
        await stage.session.start(SessionBrief(""))
    assert stage.dial.locations == ["us", "eu"]
    await stage.session.aclose()


async def test_a_location_that_fails_three_times_is_left_and_said_so() -> None:
    async with staged(allowed="us, eu") as stage:
        stage.dial.failures = [LinkLostError(1011, "Internal error")] * 2
        await stage.lose(1011, "Internal error")
        await stage.clock.advance(10)

        assert stage.dial.locations == ["us", "us", "us", "eu"]
        assert any("us does not serve" in text for text in stage.notices())


async def test_a_handle_is_not_taken_to_another_location() -> None:
    async with staged(allowed="us, eu") as stage:
        await stage.give_handle("of us")
        stage.dial.failures = [UnreachableError("away")] * 2
        await stage.lose()
        await stage.clock.advance(10)

        assert stage.dial.locations[-1] == "eu"
        assert stage.dial.handles == [None, "of us", "of us", None]


async def test_a_handle_is_good_again_after_a_detour_that_led_nowhere() -> None:
    async with staged(allowed="us, eu") as stage:
        await stage.give_handle("of us")
        stage.dial.failures = [UnreachableError("away")] * 5
        await stage.lose()
        await stage.clock.advance(90)

        assert (stage.dial.locations[-1], stage.dial.handles[-1]) == ("us", "of us")


# -- other backends ---------------------------------------------------------------------------


class Several(Stage):
    """A session with the Gemini API that Vertex AI in Europe may take over."""

    def __init__(self, *failures: Exception) -> None:
        self.dial = ScriptedDial(*failures)
        self.clock = ManualClock()
        self.session = LiveSupervisor(
            Backend("developer", "gemini-2.5-flash-native-audio-latest", "canary"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.5,
            dial=self.dial,
            others=[Backend("vertex", "gemini-3.8-live", project="p", location="eu")],
        )

    @property
    def kinds(self) -> list[str]:
        return [backend.kind for backend in self.dial.backends]


@asynccontextmanager
async def several(*failures: Exception) -> AsyncIterator[Several]:
    stage = Several(*failures)
    try:
        await stage.session.start(SessionBrief("Be kind."))
        await settle()
        yield stage
    finally:
        await stage.session.aclose()


async def test_another_backend_takes_over_and_it_is_said_where_words_go_now() -> None:
    async with several() as stage:
        stage.dial.failures = [UnreachableError("away")] * 2
        await stage.lose()
        await stage.clock.advance(5)

        assert stage.kinds == ["developer"] * 3 + ["vertex"]
        assert any("goes to Vertex AI (eu)" in text for text in stage.notices())


async def test_another_backend_is_spoken_to_in_its_own_dialect() -> None:
    async with several(UnreachableError("away")) as stage:
        resumption = stage.dial.setups[-1].config.session_resumption
        assert resumption is not None
        assert (stage.kinds, resumption.transparent) == (["developer", "vertex"], True)


async def test_what_one_backend_refused_is_tried_with_the_other() -> None:
    async with several() as stage:
        await stage.lose(1007, "Requested voice api_name")
        await stage.lose(1011, "You exceeded your current quota")

        asked = [setup.config.speech_config is None for setup in stage.dial.setups]
        assert (stage.kinds[1:], asked[1:]) == (["developer", "vertex"], [True, False])


async def test_a_quota_that_is_used_up_leads_to_another_backend_at_once() -> None:
    async with several() as stage:
        await stage.lose(1011, "You exceeded your current quota")

        assert stage.kinds == ["developer", "vertex"]


async def test_when_all_quotas_are_used_up_it_is_waited() -> None:
    async with several() as stage:
        stage.dial.failures = [LinkLostError(429)] * 9
        await stage.lose(429)
        await stage.clock.advance(20)

        assert stage.kinds == ["developer", "vertex"]


async def test_a_refused_key_stops_the_session_whoever_else_is_allowed() -> None:
    async with several() as stage:
        stage.dial.failures = [LinkLostError(1007, "API key not valid")]
        await stage.lose()
        await stage.clock.advance(600)

        assert stage.kinds == ["developer"] * 2


async def test_attempts_go_on_for_ever_while_nobody_is_to_be_reached() -> None:
    async with several() as stage:
        stage.dial.failures = [UnreachableError("away")] * 1000
        await stage.lose()
        await stage.clock.advance(900)
        before = len(stage.kinds)
        await stage.clock.advance(120)

        assert len(stage.kinds) > before
        assert set(stage.kinds) == {"developer", "vertex"}


# -- exact replay -------------------------------------------------------------------------------


def chunk(at: float) -> AudioChunk:
    return AudioChunk(bytes(640), 16_000, at)


async def test_vertex_is_asked_to_count() -> None:
    async with staged() as stage:
        resumption = stage.dial.setups[0].config.session_resumption
        assert resumption is not None
        assert resumption.transparent is True


async def test_what_was_not_consumed_is_sent_again_before_anything_new_but_no_old_picture() -> None:
    async with staged() as stage:
        for at in range(4):
            stage.session.send_audio(chunk(at))
            await settle()
        stage.session.send_text("a")
        stage.session.send_video(VideoFrame(b"j", 1, 1, "screen", 4.0))
        await settle()
        await stage.give_handle("h", 2)
        stage.dial.link.lose()
        await settle()
        stage.session.send_audio(chunk(9))
        await stage.clock.advance(1)

        sent = [(v, getattr(x, "captured_at", x)) for v, x in stage.dial.link.sent]
        assert sent == [("audio", 2), ("audio", 3), ("turns", ["a"]), ("audio", 9)]


async def test_a_message_that_was_lost_on_the_way_is_sent_once() -> None:
    async with staged() as stage:
        await stage.give_handle("h", 0)
        stage.dial.link.broken = True
        stage.session.send_text("a")
        await settle()
        await stage.clock.advance(1)

        assert stage.dial.link.sent == [("turns", ["a"])]


async def test_two_losses_in_a_row_repeat_everything_since_the_handle() -> None:
    async with staged() as stage:
        await stage.give_handle("h", 0)
        stage.session.send_text("a")
        await settle()
        await stage.lose()
        stage.session.send_text("b")
        await settle()
        await stage.lose()

        assert [value for _, value in stage.dial.link.sent] == [["a"], ["b"]]


async def test_a_session_without_its_state_is_told_results_as_text() -> None:
    async with staged() as stage:
        stage.dial.link.give(toolCall={"functionCalls": [{"id": "1", "name": "f", "args": {}}]})
        await settle()
        stage.session.send_tool_result(ToolResult("1", "f", {"x": 1}))
        await settle()
        await stage.lose()

        [(verb, [text])] = stage.dial.link.sent
        assert (verb, '{"x": 1}' in text) == ("turns", True)


class Service:
    """What the service knows, reckoned from handles and from what each link carried."""

    def __init__(self, dial: ScriptedDial) -> None:
        self._dial = dial
        self._saved: dict[str | None, list[str]] = {None: []}

    def known(self) -> list[str]:
        """Return the texts that the present session has been told, in order."""
        told = [text for verb, texts in self._dial.link.sent if verb == "turns" for text in texts]
        return self._saved[self._dial.handles[-1]] + told

    def save(self) -> tuple[str, int]:
        """Return a handle for what is known now, and the index of the last message in it."""
        handle = f"h{len(self._saved)}"
        self._saved[handle] = self.known()
        return handle, len(self._dial.link.sent)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["text", "save", "lose", "break"]), max_size=20))
def test_the_service_is_told_everything_once_and_in_order(steps: list[str]) -> None:
    async def play() -> None:
        async with staged(location="eu") as stage:
            service, texts = Service(stage.dial), list[str]()
            for step in steps:
                if step == "text":
                    texts.append(f"text {len(texts)}")
                    stage.session.send_text(texts[-1])
                elif step == "save" and not stage.dial.link.broken:
                    await stage.give_handle(*service.save())
                elif step == "lose":
                    await stage.lose()
                else:
                    stage.dial.link.broken = True
                await settle()
            await stage.lose()
            await stage.clock.advance(60)
            assert service.known() == texts

    asyncio.run(play())
