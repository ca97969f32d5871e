from __future__ import annotations

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.errors import (
    UnreachableError,
)
from desktop.core.events import (
    LinkLost,
    LinkResumed,
)
from desktop.live.backend import Backend
from desktop.live.dialler import Link
from desktop.live.setup import Setup
from tests.fakes.clock import settle
from tests.unit.live.stage import AUDIO, OLDER, chunk, staged

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


async def test_a_service_that_sends_everybody_away_at_once_is_not_stormed() -> None:
    async with staged() as stage:
        for _ in range(10):
            await stage.give(goAway={"timeLeft": "0s"})
            await stage.clock.advance(0.5)

        assert len(stage.dial.links) == 6


async def test_a_change_that_a_new_socket_was_told_needs_no_move() -> None:
    async with staged(OLDER) as stage:
        await stage.lose()
        stage.session.update_brief(SessionBrief("Be brief."))
        await stage.clock.advance(30)

        assert len(stage.dial.links) == 2


async def test_a_change_while_a_socket_opens_is_told_by_the_next() -> None:
    async with staged(OLDER) as stage:
        opening = stage.dial.open

        async def slowly(setup: Setup, backend: Backend) -> Link:
            await stage.clock.sleep(1)
            return await opening(setup, backend)

        stage.dial.open = slowly  # type: ignore[method-assign]  # a dial that takes its time
        await stage.lose()
        await stage.clock.advance(1)
        stage.session.update_brief(SessionBrief("Be brief."))
        await stage.clock.advance(30)

        assert len(stage.dial.links) == 3


async def test_a_move_that_fails_goes_on_as_a_loss() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")]
        await stage.give(goAway={"timeLeft": "4s"})
        await stage.clock.advance(5)

        assert len(stage.of(LinkLost)) == 1
        assert len(stage.dial.links) == 2
