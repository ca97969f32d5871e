from __future__ import annotations

import pytest

from desktop.conversation.instruction import IMPRESSION_TOOL, OFFER_TOOL, Knowledge, compose_brief
from desktop.core.policy import ImpressionBasis
from desktop.core.scenario import Persona, Scenario
from desktop.core.tool import ToolDeclaration

pytestmark = pytest.mark.unit

TOOLS = (ToolDeclaration("current_time", "", {}), ToolDeclaration(OFFER_TOOL, "", {}))


def test_offers_are_declared_while_co_listening_only() -> None:
    answering = compose_brief(tools=TOOLS)
    co_listening = compose_brief(tools=TOOLS, co_listening=True)
    assert (len(answering.tools), len(co_listening.tools)) == (1, 2)


@pytest.mark.parametrize(
    ("agreed", "co_listening", "declared"),
    [("off", False, False), ("words", False, True), ("words", True, False)],
)
def test_an_impression_needs_consent_and_privacy(
    agreed: ImpressionBasis, co_listening: bool, declared: bool
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
    assert "you are asked to read it out" not in card.instruction
    assert "you are asked to read it out" in speak.instruction


def test_knowledge_travels_in_its_own_block() -> None:
    brief = compose_brief(tools=(), knowledge=Knowledge('The "plan"', "Revenue is 4."))
    assert "<knowledge title=\"The 'plan'\">\nRevenue is 4.\n</knowledge>" in brief.instruction


def test_an_impression_goes_by_words_alone_unless_the_tone_is_allowed() -> None:
    words = compose_brief(tools=(), impression="words").instruction
    tone = compose_brief(tools=(), impression="words and tone").instruction
    assert "Go by their words alone." in words
    assert "the tone of their voice" in tone


def test_a_scenario_chooses_among_the_tools() -> None:
    desk = Scenario("desk", "Desk", tools=("refund_order",))
    tools = (*TOOLS, ToolDeclaration("refund_order", "", {}))
    assert [tool.name for tool in compose_brief(tools=tools, scenario=desk).tools] == [
        "refund_order"
    ]
    assert [tool.name for tool in compose_brief(tools=tools).tools] == ["current_time"]


def test_another_persona_changes_the_manner_and_keeps_every_rule() -> None:
    guide = Scenario("guide", "Guide", instructions="Speak only when you are asked for help.")
    told = [
        compose_brief(tools=(), scenario=guide, persona=Persona(name, name, text)).instruction
        for name, text in (("wizard", "Speak in riddles."), ("robot", "Beep."))
    ]
    for instruction in told:
        assert "Speak only when you are asked for help." in instruction
        assert "these rules stay" in instruction
    assert told[0].replace("Speak in riddles.", "Beep.") == told[1]


def test_a_personas_voice_wins_over_the_scenarios() -> None:
    guide = Scenario("guide", "Guide", voice="Kore")
    assert compose_brief(tools=(), scenario=guide).voice == "Kore"
    wizard = Persona("wizard", "Wizard", "", voice="Fenrir")
    assert compose_brief(tools=(), scenario=guide, persona=wizard).voice == "Fenrir"
