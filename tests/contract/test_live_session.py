"""What every live session promises, and what the real one does against the embedded server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.errors import RefusedError, UnreachableError
from desktop.core.events import (
    GoAwayReceived,
    LinkLost,
    LinkOpened,
    LinkResumed,
    SpeechReceived,
    ToolCallRequested,
)
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.ports import LiveSession
from desktop.core.tool import ToolResult
from desktop.live.backend import BackendKind
from desktop.live.probe import probe
from desktop.settings.sections import SessionSettings
from tests.contract.live_stage import (
    BRIEF,
    MODELS,
    TOOL,
    answer,
    staged,
    until,
)
from tests.fakes.live import FakeLiveSession
from tests.unit.live.option_stage import EVERYTHING

pytestmark = pytest.mark.contract


# -- every implementation -----------------------------------------------------------------------


@pytest.fixture(params=["fake", "supervisor"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def opened(kind: str, folder: Path) -> AsyncIterator[LiveSession]:
    """Make one session of a kind that has not started yet."""
    async with staged(folder) as stage:
        session = FakeLiveSession() if kind == "fake" else stage.session()
        yield session
        await session.aclose()


async def test_a_started_session_says_that_its_link_is_open(kind: str, tmp_path: Path) -> None:
    async with opened(kind, tmp_path) as session:
        await session.start(BRIEF)

        assert (await until(session, LinkOpened)).demo
        await session.aclose()


async def test_everything_may_be_sent_without_waiting(kind: str, tmp_path: Path) -> None:
    async with opened(kind, tmp_path) as session:
        await session.start(BRIEF)
        session.send_audio(AudioChunk(bytes(640), 16_000, 0.0))
        session.send_video(VideoFrame(b"\xff\xd8", 1, 1, "screen", 0.0))
        session.send_text("hello")
        session.send_tool_result(ToolResult("unknown", "f", {}))
        session.update_brief(SessionBrief("Be brief."))
        session.retry_now()
        session.remember(HistoryTurn("user", "hello"))

        await session.aclose()


async def test_closing_ends_the_events_and_may_be_repeated(kind: str, tmp_path: Path) -> None:
    async with opened(kind, tmp_path) as session:
        await session.start(BRIEF)
        await session.aclose()
        await session.aclose()

        assert [type(event) async for event in session.events()] == [LinkOpened]


async def test_sending_after_the_end_is_harmless(kind: str, tmp_path: Path) -> None:
    async with opened(kind, tmp_path) as session:
        await session.start(BRIEF)
        await session.aclose()
        session.send_text("too late")
        session.send_audio(AudioChunk(bytes(640), 16_000, 0.0))


async def test_a_session_that_never_started_can_be_closed(kind: str, tmp_path: Path) -> None:
    async with opened(kind, tmp_path) as session:
        await session.aclose()


# -- the real one -------------------------------------------------------------------------------


@pytest.mark.parametrize("model", MODELS)
async def test_every_model_is_set_up_and_answers(model: str, tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model)
        await session.start(BRIEF)
        session.send_text("hello")

        assert await answer(session) == "You said hello."


@pytest.mark.parametrize("model", MODELS)
async def test_every_model_calls_tools(model: str, tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model)
        await session.start(BRIEF)
        session.send_text("time")
        call = await until(session, ToolCallRequested)
        session.send_tool_result(ToolResult(call.call_id, call.name, {"time": "nine"}, "WHEN_IDLE"))

        assert "It is nine." in await answer(session)


@pytest.mark.parametrize("model", MODELS)
async def test_every_model_takes_a_new_brief(model: str, tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model)
        await session.start(BRIEF)
        session.update_brief(SessionBrief("Be brief.", (TOOL,)))
        if model != MODELS[0]:
            await until(session, LinkResumed)
        session.send_text("instruction")

        assert "Be brief." in await answer(session)


# What these models take of the coverages; a translation would change the answers.
ALL_OPTIONS = replace(EVERYTHING, turn_coverage="everything", translate_to="")


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        *(("local", model) for model in MODELS),
        ("vertex", "gemini-3.8-live"),
        ("vertex", "gemini-live-2.5-flash-native-audio"),
    ],
)
async def test_every_model_takes_what_is_left_of_all_options(
    kind: BackendKind, model: str, tmp_path: Path
) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model, kind=kind, options=ALL_OPTIONS)
        await session.start(BRIEF)
        session.send_text("hello")

        assert await answer(session) == "You said hello."
        assert not session._memory.without


async def test_what_vertex_has_not_consumed_is_said_once(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(kind="vertex")
        await session.start(BRIEF)
        session.send_text("one")
        await answer(session)
        session.send_text("two")
        await asyncio.sleep(0)
        stage.drop()
        assert (await until(session, LinkResumed)).how == "resumed"
        await answer(session)

        session.send_text("turns")
        assert (await answer(session)).count("You said two.") == 1


async def test_speech_arrives_at_its_rate(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session()
        await session.start(BRIEF)
        session.send_text("hello")

        assert (await until(session, SpeechReceived)).chunk.sample_rate == 24_000


async def test_a_cut_line_is_resumed(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session()
        await session.start(BRIEF)
        session.send_text("hello")
        await answer(session)
        stage.drop()
        assert (await until(session, LinkLost)).retry_in_s == 0.0
        assert (await until(session, LinkResumed)).how == "resumed"

        session.send_text("turns")
        assert "You said hello." in await answer(session)


async def test_text_sent_into_a_gap_is_answered(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session()
        await session.start(BRIEF)
        stage.drop()
        await until(session, LinkLost)
        session.send_text("still there")

        assert await answer(session) == "You said still there."


@pytest.mark.parametrize("model", MODELS)
async def test_forgotten_handles_lead_to_a_rebuilt_session(model: str, tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model)
        await session.start(BRIEF)
        await until(session, LinkOpened)
        session.remember(HistoryTurn("user", "my name is Ada"))
        session.remember(HistoryTurn("assistant", "hello Ada"))
        session.send_text("hello")
        await answer(session)
        stage.expire_handles()
        stage.drop()
        assert (await until(session, LinkResumed)).how == "rebuilt"

        session.send_text("turns")
        assert "my name is Ada" in await answer(session)


@pytest.mark.parametrize("model", MODELS)
async def test_what_was_forgotten_is_not_known_to_the_session_any_more(
    model: str, tmp_path: Path
) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session(model)
        await session.start(BRIEF)
        await until(session, LinkOpened)
        session.send_text("my secret is Ada")
        await answer(session)
        session.remember(HistoryTurn("user", "my secret is Ada"))
        session.retell([HistoryTurn("user", "my boat is red")])
        assert (await until(session, LinkResumed)).how == "rebuilt"

        session.send_text("turns")
        turns = await answer(session)
        assert "my boat is red" in turns
        assert "Ada" not in turns


async def test_a_warning_moves_the_session_unheard(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session()
        await session.start(BRIEF)
        session.send_text("hello")
        await answer(session)
        stage.warn(0.2)
        await until(session, GoAwayReceived)

        assert (await until(session, LinkResumed)).how == "resumed"


async def test_a_wrong_key_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        with pytest.raises(RefusedError, match="key"):
            await stage.session(key="wrong").start(BRIEF)


async def test_an_unknown_model_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        with pytest.raises(RefusedError, match="model"):
            await stage.session("gemini-0-live").start(BRIEF)


async def test_a_closed_port_is_unreachable(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        with pytest.raises(UnreachableError):
            await stage.session(url="https://127.0.0.1:9").start(BRIEF)


async def test_a_backend_can_be_probed_without_talking(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        backend = stage.session()._backend

        assert await probe(backend, SessionSettings(), SystemClock()) >= 0


async def test_probing_with_a_wrong_key_is_refused(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        backend = stage.session(key="wrong")._backend

        with pytest.raises(RefusedError, match="key"):
            await probe(backend, SessionSettings(), SystemClock())


async def test_closing_takes_less_than_a_second_and_leaves_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = stage.session()
        await session.start(BRIEF)
        async with asyncio.timeout(1.0):
            await session.aclose()

        assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("live ")]
