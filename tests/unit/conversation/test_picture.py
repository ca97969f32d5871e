from __future__ import annotations

import pytest

from desktop.core.events import TranscriptLineChanged
from desktop.core.media import VideoFrame
from tests.fakes.clock import settle
from tests.unit.conversation.stage import Stage, conversing

pytestmark = pytest.mark.unit

PHOTO = VideoFrame(b"\xff\xd8photo", 640, 480, "screen", 1.0)


async def test_a_given_picture_goes_to_the_model_as_such() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.send_picture(PHOTO, "cat.png")
        await settle()
        sent = stage.session.frames[0]
        assert (sent.jpeg, sent.origin) == (PHOTO.jpeg, "picture")


async def test_a_given_picture_is_a_line_of_the_transcript() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.send_picture(PHOTO, "cat.png")
        line = stage.of(TranscriptLineChanged)[-1]
        assert (line.kind, line.text, line.picture) == ("user", "cat.png", PHOTO.jpeg)


async def test_pausing_what_is_shared_keeps_a_given_picture() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.send_picture(PHOTO, "cat.png")
        conversation.screen.pause(paused=True)
        await settle()
        assert [frame.origin for frame in stage.session.frames] == ["picture"]
