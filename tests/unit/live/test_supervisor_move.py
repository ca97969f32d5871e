from __future__ import annotations

import pytest

from desktop.core.errors import (
    UnreachableError,
)
from desktop.core.events import (
    LinkLost,
    LinkResumed,
)
from tests.fakes.clock import settle
from tests.unit.live.stage import AUDIO, chunk, staged

pytestmark = pytest.mark.unit


async def test_a_warning_moves_the_session_in_a_pause_without_an_alarm() -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        await stage.give(goAway={"timeLeft": "50s"})
        await stage.clock.advance(20)

        assert stage.dial.handles == [None, "h1"]
        events = stage.published()
        assert not any(isinstance(event, LinkLost) for event in events)
        assert LinkResumed("resumed", 0) in events


async def test_a_warning_never_cuts_an_answer_before_its_time() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        await stage.give(serverContent={"modelTurn": {"parts": [AUDIO]}})
        await stage.clock.advance(39.9)
        assert len(stage.dial.links) == 1

        await stage.clock.advance(0.1)
        assert len(stage.dial.links) == 2


async def test_a_person_who_speaks_is_not_cut_before_its_time() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        stage.session.send_audio(chunk(at=1.0, speech=0.9))
        await stage.clock.advance(30)
        assert len(stage.dial.links) == 1

        stage.session.send_audio(chunk(at=2.0))
        await settle()
        assert len(stage.dial.links) == 2


async def test_a_question_that_was_understood_is_answered_before_the_move() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        stage.session.send_audio(chunk(at=20.0))
        await stage.give(serverContent={"inputTranscription": {"text": "hi", "finished": True}})
        await stage.clock.advance(21)
        assert len(stage.dial.links) == 1

        stage.session.send_audio(chunk(at=23.1))
        await settle()
        assert len(stage.dial.links) == 2


async def test_a_stricter_warning_replaces_the_first() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "300s"})
        await stage.give(goAway={"timeLeft": "4s"})
        await stage.clock.advance(2)

        assert len(stage.dial.links) == 2


async def test_a_move_that_fails_goes_on_as_a_loss() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")]
        await stage.give(goAway={"timeLeft": "4s"})
        await stage.clock.advance(5)

        assert len(stage.of(LinkLost)) == 1
        assert len(stage.dial.links) == 2
