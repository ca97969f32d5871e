"""A model of one's own table that promises too much is corrected by the service, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.events import LinkOpened
from desktop.live.backend import Backend
from desktop.live.model_file import OwnModels, read_models
from desktop.live.rejection import RejectionBook
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.live_stage import Stage, answer, staged, until

pytestmark = pytest.mark.contract

PROMISING = """
[[model]]
backend = "developer"
match = ["gemini-3.8-live"]
affective = "opt-in"
"""


async def opened(stage: Stage, own: OwnModels, book: RejectionBook) -> tuple[LinkOpened, str]:
    """Open a session, say hello, and return what it said of itself and its answer."""
    backend = Backend("local", "gemini-3.8-live", stage.key, stage.url, stage.ca_file)
    session = LiveSupervisor(backend, SessionSettings(), SystemClock(), own=own, rejections=book)
    stage.sessions.append(session)
    await session.start(SessionBrief("Be kind."))
    link = await until(session, LinkOpened)
    session.send_text("hello")
    return link, await answer(session)


async def test_a_rejected_field_is_left_out_told_and_not_sent_again(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_text(PROMISING)
    own, book = read_models(tmp_path), RejectionBook(None, float)
    async with staged(tmp_path) as stage:
        link, said = await opened(stage, own, book)
        assert said == "You said hello."
        assert "The service rejected the affective option, so it is off." in link.dropped_settings
        assert book.known("developer", "gemini-3.8-live") == {"affective"}
        before = len(stage.server._sessions)
        await opened(stage, own, book)
        assert len(stage.server._sessions) == before + 1
