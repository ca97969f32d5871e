from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from desktop.core.tool import ToolDeclaration
from desktop.emulator.mind import DemoMind
from desktop.emulator.parts import (
    Act,
    CallTool,
    Ground,
    Heard,
    Mind,
    Prompt,
    Say,
    Scene,
    StaySilent,
)
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

ALL_TOOLS = (
    "current_time set_timer cancel_timer take_note list_notes copy_to_clipboard open_url "
    "offer_card note_impression"
)
KNOWLEDGE = '<knowledge title="Report">\nGross margin: 38 percent\n</knowledge>'
CO_LISTENING = f"You are co-listening: people talk. Call offer_card.\n\n{KNOWLEDGE}"
OUTSPOKEN = CO_LISTENING.replace("offer_card.", "offer_card. Then also say the answer aloud.")


class Client:
    """A client that answers tool calls as told and keeps every act."""

    def __init__(
        self, tools: str = ALL_TOOLS, answers: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        self.tools = [ToolDeclaration(name, "", {}) for name in tools.split()]
        self.answers = dict(answers or {})
        self.acts: list[Act] = []
        self.mind: Mind = DemoMind(ManualClock())

    async def ask(
        self,
        text: str,
        *,
        spoken: bool = False,
        understood: bool = True,
        instruction: str = "",
        said: str = "",
    ) -> str:
        turns = [("model", said)] if said else []
        scene = Scene(instruction, self.tools, [], turns)  # type: ignore[arg-type]  # a literal
        prompt = Prompt(Heard(text, 2.4, understood), spoken)
        async for act in self.mind.answer(prompt, scene):
            self.acts.append(act)
            if isinstance(act, CallTool):
                act.response.set_result(self.answers.get(act.name, {"status": "ok"}))
        return " ".join(act.text for act in self.acts if isinstance(act, Say))

    @property
    def calls(self) -> list[tuple[str, dict[str, Any]]]:
        return [(a.name, dict(a.arguments)) for a in self.acts if isinstance(a, CallTool)]


async def test_a_greeting_says_that_this_is_the_demo() -> None:
    assert "demo, not Gemini" in await Client().ask("hello")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("what's 12 times 7?", "12 times 7 is 84."),
        ("how much is ten divided by zero", "Nothing can be divided by zero."),
        ("(3+4)*2^3", "That is 56."),
        ("what is 15% of 80", "15 percent of 80 is 12."),
        ("convert 5 miles to km", "5 miles are 8.0467 km."),
        ("convert 20 celsius to fahrenheit", "20 celsius are 68 fahrenheit."),
        ("how many minutes are in three hours", "3 hours are 180 minutes."),
        ("convert 3 kilos to miles", "Kilos cannot be converted to miles."),
        ("convert 3 bananas to kg", "I do not know how to convert bananas to kg."),
    ],
)
async def test_sums_and_conversions_are_worked_out(text: str, answer: str) -> None:
    assert await Client().ask(text) == answer


async def test_huge_powers_have_no_value() -> None:
    assert "no value" in await Client().ask("9^9^9^9")


async def test_the_time_comes_from_the_clients_tool() -> None:
    client = Client(answers={"current_time": {"local_time": "2026-05-01T17:45:00+02:00"}})
    assert await client.ask("what time is it") == "It is 17:45."


async def test_without_the_tool_the_own_clock_tells_the_day() -> None:
    assert await Client(tools="").ask("what day is it") == "Today is Saturday, 14 March 2026."


async def test_a_timer_is_set_through_the_tool() -> None:
    client = Client()
    assert await client.ask("set a tea timer for 4 minutes") == "Your tea timer runs for 4 minutes."
    assert client.calls == [("set_timer", {"seconds": 240, "label": "tea"})]


async def test_a_refusal_is_reported_as_it_was() -> None:
    client = Client(answers={"open_url": {"status": "denied", "reason": "the person said no"}})
    assert await client.ask("open wikipedia") == "I did not open wikipedia: the person said no."


async def test_a_cancelled_call_is_reported() -> None:
    scene = Scene("", [ToolDeclaration("take_note", "", {})])
    prompt = Prompt(Heard("take a note: buy milk", 0.0, understood=True), spoken=False)
    said = []
    async for act in DemoMind(ManualClock()).answer(prompt, scene):
        if isinstance(act, CallTool):
            act.response.cancel()
        elif isinstance(act, Say):
            said.append(act.text)
    assert said == ["It is not noted: the call was cancelled."]


async def test_a_missing_tool_is_said_to_be_missing() -> None:
    assert "has not given me the tool" in await Client(tools="").ask("set a timer for 1 minute")


async def test_notes_are_read_from_the_tool() -> None:
    notes = [{"number": 1, "text": "buy milk"}, {"number": 2, "text": "call Ann"}]
    client = Client(answers={"list_notes": {"status": "ok", "notes": notes}})
    assert await client.ask("read my notes") == "You have 2 notes: buy milk; call Ann."


async def test_the_last_answer_can_be_repeated_and_copied() -> None:
    client = Client()
    assert await client.ask("say that again", said="It is noon.") == "It is noon."
    await client.ask("copy that to the clipboard", said="It is noon.")
    assert client.calls == [("copy_to_clipboard", {"text": "It is noon."})]


async def test_without_pictures_it_says_that_it_sees_nothing() -> None:
    assert (await Client().ask("what do you see")).startswith("I see nothing")


async def test_a_question_is_answered_from_the_knowledge_with_its_source() -> None:
    client = Client()
    assert await client.ask("what is the gross margin?", instruction=KNOWLEDGE) == (
        "Gross margin: 38 percent."
    )
    grounds = [act for act in client.acts if isinstance(act, Ground)]
    assert [source.title for ground in grounds for source in ground.sources] == ["Report"]


async def test_what_the_knowledge_does_not_say_it_does_not_know() -> None:
    answer = await Client().ask("who is the mayor?", instruction=KNOWLEDGE)
    assert answer.startswith("I do not know")


async def test_speech_that_was_not_understood_is_measured() -> None:
    answer = await Client().ask("", spoken=True, understood=False)
    assert answer.startswith("I heard 2.4 seconds of speech")


async def test_a_feeling_in_words_is_noted_once() -> None:
    client = Client()
    first = await client.ask("I am really annoyed")
    assert client.calls[0][1]["basis"] == "words"
    await client.ask("I am angry", said=first)
    assert len(client.calls) == 1


async def test_a_co_listener_offers_a_card_and_says_nothing() -> None:
    client = Client()
    said = await client.ask("what is the gross margin", spoken=True, instruction=CO_LISTENING)
    name, arguments = client.calls[0]
    assert (said, name, arguments["text"]) == ("", "offer_card", "Gross margin: 38 percent")


async def test_a_co_listener_told_to_speak_also_says_it() -> None:
    client = Client()
    said = await client.ask("what is the gross margin", spoken=True, instruction=OUTSPOKEN)
    assert (said, len(client.calls)) == ("Gross margin: 38 percent.", 1)


@pytest.mark.parametrize("text", ["what time is it", "the margin went up", "who is the mayor"])
async def test_a_co_listener_is_silent_about_everything_else(text: str) -> None:
    client = Client()
    await client.ask(text, spoken=True, instruction=CO_LISTENING)
    assert [type(act) for act in client.acts] == [StaySilent]


async def test_a_co_listener_is_silent_about_what_it_did_not_understand() -> None:
    client = Client()
    await client.ask("", spoken=True, understood=False, instruction=CO_LISTENING)
    assert [type(act) for act in client.acts] == [StaySilent]


async def test_a_co_listener_answers_to_its_name_and_to_typing() -> None:
    client = Client(tools="")
    assert "09:30" in await client.ask("attune what time is it", instruction=CO_LISTENING)
    assert "84" in await client.ask("12 times 7", instruction=CO_LISTENING)


async def test_without_the_card_tool_a_co_listener_says_the_answer() -> None:
    client = Client(tools="")
    said = await client.ask("what is the gross margin", spoken=True, instruction=CO_LISTENING)
    assert said == "Gross margin: 38 percent."


async def test_closing_the_answer_early_leaves_nothing_behind() -> None:
    scene = Scene("", [ToolDeclaration("set_timer", "", {})])
    prompt = Prompt(Heard("set a timer for 1 minute", 0.0, understood=True), spoken=False)
    acts = DemoMind(ManualClock()).answer(prompt, scene)
    await anext(acts)
    pull = asyncio.ensure_future(anext(acts))
    await asyncio.sleep(0)
    pull.cancel()
    with pytest.raises(asyncio.CancelledError):
        await pull


async def test_a_written_line_may_stand_for_speech_in_the_room() -> None:
    client = Client()
    text = "[overheard] we had lunch\n[overheard] What is the gross margin?"
    assert await client.ask(text, instruction=CO_LISTENING) == ""
    name, arguments = client.calls[0]
    assert (name, arguments["why"]) == ("offer_card", "What is the gross margin?")


async def test_a_figure_that_the_knowledge_contradicts_is_put_right() -> None:
    client = Client()
    await client.ask("our gross margin is fifty percent", spoken=True, instruction=CO_LISTENING)
    assert client.calls[0][1]["text"] == "Gross margin: 38 percent"


@pytest.mark.parametrize(
    "text", ["Anna, what is the gross margin", "who cares what the gross margin is"]
)
async def test_what_is_asked_of_others_or_in_jest_is_left_alone(text: str) -> None:
    client = Client()
    await client.ask(text, spoken=True, instruction=CO_LISTENING)
    assert [type(act) for act in client.acts] == [StaySilent]


async def test_asked_for_more_it_offers_what_answers_the_last_question() -> None:
    client = Client()
    scene = Scene(CO_LISTENING, client.tools, [], [("user", "what is the gross margin")])
    prompt = Prompt(Heard("Attune, is there anything to add to what was said?", 0.0, True), False)
    async for act in client.mind.answer(prompt, scene):
        client.acts.append(act)
        if isinstance(act, CallTool):
            act.response.set_result({"status": "taken"})
    assert client.calls[0][0] == "offer_card"


async def test_asked_for_more_without_anything_it_says_so() -> None:
    client = Client()
    said = await client.ask("Attune, anything to add?", instruction=CO_LISTENING)
    assert said == "I have nothing to add."
