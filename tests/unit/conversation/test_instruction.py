from __future__ import annotations

import pytest

from desktop.conversation.instruction import OFFER_TOOL, Knowledge, compose_brief
from desktop.core.tool import ToolDeclaration

pytestmark = pytest.mark.unit

TOOLS = (ToolDeclaration("current_time", "", {}), ToolDeclaration(OFFER_TOOL, "", {}))


def test_offers_are_declared_while_co_listening_only() -> None:
    answering = compose_brief(tools=TOOLS)
    co_listening = compose_brief(tools=TOOLS, co_listening=True)
    assert (len(answering.tools), len(co_listening.tools)) == (1, 2)


def test_the_silent_mode_is_an_instruction() -> None:
    assert "You are co-listening" in compose_brief(tools=(), co_listening=True).instruction
    assert "co-listening" not in compose_brief(tools=()).instruction


def test_speaking_up_must_be_asked_for() -> None:
    card = compose_brief(tools=(), co_listening=True, delivery="card")
    speak = compose_brief(tools=(), co_listening=True, delivery="speak")
    assert "say the answer aloud" not in card.instruction
    assert "say the answer aloud" in speak.instruction


def test_knowledge_travels_in_its_own_block() -> None:
    brief = compose_brief(tools=(), knowledge=Knowledge('The "plan"', "Revenue is 4."))
    assert "<knowledge title=\"The 'plan'\">\nRevenue is 4.\n</knowledge>" in brief.instruction
