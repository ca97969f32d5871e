from __future__ import annotations

import pytest

from desktop.conversation.instruction import IMPRESSION_TOOL, OFFER_TOOL, Knowledge, compose_brief
from desktop.core.tool import ToolDeclaration

pytestmark = pytest.mark.unit

TOOLS = (ToolDeclaration("current_time", "", {}), ToolDeclaration(OFFER_TOOL, "", {}))


def test_offers_are_declared_while_co_listening_only() -> None:
    answering = compose_brief(tools=TOOLS)
    co_listening = compose_brief(tools=TOOLS, co_listening=True)
    assert (len(answering.tools), len(co_listening.tools)) == (1, 2)


@pytest.mark.parametrize(
    ("agreed", "co_listening", "declared"),
    [(False, False, False), (True, False, True), (True, True, False)],
)
def test_an_impression_needs_consent_and_privacy(
    agreed: bool, co_listening: bool, declared: bool
) -> None:
    tools = (ToolDeclaration(IMPRESSION_TOOL, "", {}),)
    brief = compose_brief(tools=tools, impression=agreed, co_listening=co_listening)
    assert bool(brief.tools) == ("note_impression" in brief.instruction) == declared


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
