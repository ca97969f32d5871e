from __future__ import annotations

import pytest

from desktop.core.errors import UsageError
from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    SessionState,
    SessionStateChanged,
    ShareChanged,
)
from desktop.core.media import VideoFrame
from tests.fakes.clock import settle
from tests.fakes.vision import FakeFrameSource
from tests.unit.conversation.stage import Stage, conversing, speech
from tests.unit.conversation.test_assistant import House, talking

pytestmark = pytest.mark.unit


async def test_nothing_that_is_said_leaves_a_paused_session() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        conversation.pause(paused=True)
        await scene.hear(0.9, 10)
        assert scene.session.audio == []
        conversation.pause(paused=False)
        await scene.hear(0.9, 10)
        assert len(scene.session.audio) == 10


async def test_a_paused_session_is_called_so() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        await scene.emit(LinkOpened("local", "m"))
        conversation.pause(paused=True)
        assert scene.of(SessionStateChanged)[-1].state is SessionState.PAUSED


async def test_an_answer_falls_silent_with_the_pause() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        await scene.emit(speech(5000))
        conversation.pause(paused=True)
        assert len(scene.speaker.flushed_ms) == 1


async def test_what_is_shown_is_held_and_goes_on_afterwards() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        await conversation.screen.show(FakeFrameSource())
        conversation.pause(paused=True)
        assert scene.of(ShareChanged)[-1].paused
        conversation.pause(paused=False)
        assert not scene.of(ShareChanged)[-1].paused


async def test_what_was_held_before_stays_held() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        await conversation.screen.show(FakeFrameSource())
        conversation.screen.pause(paused=True)
        conversation.pause(paused=True)
        conversation.pause(paused=False)
        assert scene.of(ShareChanged)[-1].paused


async def test_what_is_newly_shown_in_a_pause_is_held_too() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        conversation.pause(paused=True)
        await conversation.camera.show(FakeFrameSource())
        assert scene.of(ShareChanged)[-1].paused
        await settle()
        assert scene.session.frames == []


async def test_typed_text_is_refused_in_a_pause() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_paused(True)
        with pytest.raises(UsageError):
            await assistant.send_text("hello")
        assert house.session.texts == []
        assert house.of(ControlsChanged)[-1].paused


async def test_sharing_cannot_go_on_in_a_pause() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_paused(True)
        with pytest.raises(UsageError):
            await assistant.pause_share(False)


async def test_the_present_picture_goes_out_before_the_text_that_asks_about_it() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_camera(True)
        await settle()
        house.session.sent.clear()
        await assistant.send_text("What is this?", True)
        kinds = [type(item) for item in house.session.sent]
        assert kinds == [VideoFrame, str]


async def test_a_text_without_anything_shown_goes_at_once() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.send_text("What is this?", True)
        assert house.session.texts == ["What is this?"]
