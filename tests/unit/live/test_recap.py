"""A session that is rebuilt is told how its conversation began."""

from __future__ import annotations

import pytest
from google.genai import types

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.live.capability import capability
from desktop.live.memory import SessionMemory
from desktop.settings.sections import SessionSettings

pytestmark = pytest.mark.unit


def begun(recap: str) -> SessionMemory:
    memory = SessionMemory(SessionSettings(), capability("developer", "gemini-3.8-live"))
    memory.begin(SessionBrief("Be kind.", recap=lambda: recap))
    return memory


def test_without_a_handle_the_recap_follows_the_instruction() -> None:
    assert begun("It began so.").setup().config.system_instruction == "Be kind.\n\nIt began so."


def test_with_a_handle_the_service_knows_it_still() -> None:
    memory = begun("It began so.")
    memory.handle = "h"
    assert memory.setup().config.system_instruction == "Be kind."


def test_a_new_conversation_has_none() -> None:
    assert begun("").setup().config.system_instruction == "Be kind."


def test_after_something_was_forgotten_the_service_is_asked_for_nothing_it_knows() -> None:
    memory = begun("")
    memory.remember(HistoryTurn("user", "a secret"))
    memory.handle = "h"
    memory.retell([HistoryTurn("user", "what is left")])
    late = types.LiveServerSessionResumptionUpdate(new_handle="of the old socket", resumable=True)
    assert not memory.note(late)
    setup = memory.setup()
    assert setup.history == (HistoryTurn("user", "what is left"),)
    assert memory.note(late)
