"""The assistant's switches, as the controls tell them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from desktop.conversation.assistant import (
    MUTED_AFTER_S,
    ConversationAssistant,
)
from desktop.conversation.co_listener import ListenerManner
from desktop.conversation.making import Makers
from desktop.conversation.manner import Manner
from desktop.conversation.part import Parts
from desktop.core.brief import HistoryTurn
from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    LinkResumed,
    MachineWoke,
    Notice,
    OfferProposed,
    TalkKeyState,
    ToolsChanged,
)
from desktop.core.figure import Figures
from desktop.core.hub import EventHub
from desktop.core.scenario import Persona, Scenario
from desktop.core.tool import ToolCall
from tests.fakes.clock import settle
from tests.fakes.memory import FakeConversationLog
from tests.fakes.tools import FakeToolRunner
from tests.fakes.vision import FakeFrameSource
from tests.unit.conversation.stage import Stage, speech

pytestmark = pytest.mark.unit


@dataclass
class House(Stage):
    """A stage with an assistant on it."""

    manner: Manner = field(default_factory=Manner)
    log: FakeConversationLog = field(default_factory=FakeConversationLog)
    remembered: str = ""

    async def tell(self) -> str:
        return self.remembered

    def assistant(self) -> ConversationAssistant:
        hub = EventHub()
        hub.subscribe(self.seen.append)

        async def parts() -> Parts:
            return self.parts()

        return ConversationAssistant(
            makers=Makers(
                parts=parts,
                screen=lambda _target: FakeFrameSource(),
                camera=FakeFrameSource,
                cues=lambda: pytest.fail("no cues were asked for"),
                sayings=tuple,
                figures=lambda: Figures(counters={"late": 3}),
                remembered=self.tell,
            ),
            tools=FakeToolRunner(),
            log=self.log,
            hub=hub,
            clock=self.clock,
            manner=lambda: self.manner,
        )

    @property
    def controls(self) -> ControlsChanged:
        last = self.of(ControlsChanged)[-1]
        assert isinstance(last, ControlsChanged)
        return last


@asynccontextmanager
async def talking(house: House) -> AsyncIterator[ConversationAssistant]:
    assistant = house.assistant()
    await assistant.start()
    await settle()
    try:
        yield assistant
    finally:
        await assistant.aclose()


async def test_the_controls_name_how_the_session_co_listens() -> None:
    house = House()
    house.session.co_listening_means = "emulated"
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        assert house.controls.co_listening
    told = [event.co_listening_means for event in house.of(ControlsChanged)]
    assert (told[0], told[-1]) == ("emulated", "")


async def test_another_way_to_co_listen_is_told_with_the_next_link() -> None:
    house = House()
    async with talking(house):
        house.session.co_listening_means = "moved"
        await house.emit(LinkResumed("rebuilt", 10))
        assert house.controls.co_listening_means == "moved"


async def test_an_emulation_gives_the_model_a_word_for_silence() -> None:
    house = House()
    house.session.co_listening_means = "emulated"
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        assert "the one word SILENT" in house.session.briefs[-1].instruction
        await assistant.set_co_listening(False)
        assert "SILENT" not in house.session.briefs[-1].instruction


async def test_the_talk_key_is_told_and_opens_the_microphone() -> None:
    house = House(manner=Manner(push_to_talk=True))
    async with talking(house) as assistant:
        told: list[TalkKeyState] = []
        for wish in (
            assistant.press_to_talk, assistant.lock_to_talk, assistant.release_to_talk,
            assistant.press_to_talk,
        ):  # fmt: skip
            await wish()
            told.append(house.controls.talking)
        assert told == ["held", "locked", "locked", ""]
        assert house.controls.push_to_talk


async def test_only_a_pressed_key_lets_the_voice_out() -> None:
    house = House(manner=Manner(push_to_talk=True))
    async with talking(house) as assistant:
        await house.hear(0.9, 1)
        await assistant.press_to_talk()
        await house.hear(0.9, 1)
        await assistant.release_to_talk()
        await house.hear(0.9, 1)
        assert [chunk.held for chunk in house.session.audio] == [False, True, False]
        assert [chunk.speech for chunk in house.session.audio] == [0.0, 0.9, 0.0]


async def test_a_pressed_key_cuts_the_answer_short() -> None:
    house = House()
    async with talking(house) as assistant:
        await house.emit(speech(2000))
        assert house.speaker.playing
        await assistant.press_to_talk()
        assert not house.speaker.playing


async def test_figures_come_from_where_they_are_kept() -> None:
    assert House().assistant().figures().counters == {"late": 3}


async def test_after_a_long_sleep_the_microphone_stays_muted_until_unmuted() -> None:
    house = House()
    async with talking(house) as assistant:
        await house.emit(MachineWoke(MUTED_AFTER_S + 60))
        assert house.controls.muted
        assert "slept for 16 minutes" in str(house.of(Notice)[-1])

        await assistant.set_muted(False)
        assert not house.controls.muted


async def test_a_short_sleep_mutes_nothing() -> None:
    house = House()
    async with talking(house):
        await house.emit(MachineWoke(MUTED_AFTER_S - 60))
        assert not house.controls.muted


async def test_a_session_is_told_of_earlier_ones() -> None:
    house = House(remembered="<memory>notes</memory>")
    async with talking(house):
        assert "<memory>notes</memory>" in house.session.briefs[0].instruction


async def test_a_session_that_was_rebuilt_goes_on_with_the_same_conversation() -> None:
    house = House()
    async with talking(house):
        house.session.emit(LinkOpened("local", "demo"))
        await settle()
    assert len(house.log.begun) == 2  # unnamed at first, then by its link


async def test_stopping_everything_ends_calls_and_holds_what_goes_out() -> None:
    house = House()
    assistant = house.assistant()
    runner = assistant._tools
    assert isinstance(runner, FakeToolRunner)
    runner.answers["slow"] = {}
    runner._held.add("slow")
    await assistant.start()
    call = asyncio.create_task(runner.run(ToolCall("1", "slow")))
    await settle()
    await assistant.stop_everything()
    result = await call
    assert result is not None
    assert result.response == {"status": "cancelled by the user"}
    assert house.controls.paused
    await assistant.aclose()


async def test_other_tools_are_declared_in_the_running_session() -> None:
    house = House()
    async with talking(house):
        before = len(house.session.briefs)
        await house.emit(ToolsChanged(("f",)))
        assert len(house.session.briefs) == before + 1


GUIDE = Scenario(
    "guide",
    "Guide",
    instructions="Speak only when asked.",
    voice="Kore",
    personas=(Persona("wizard", "Wizard", "Speak in riddles.", "Fenrir"),),
)
LISTENER = Scenario("advisor", "Advisor", mode="co-listen", knowledge="Margin: 38 percent")


async def test_a_scenario_is_switched_while_the_session_runs() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_scenario(GUIDE, "wizard")
        brief = house.session.briefs[-1]
        assert "Speak only when asked." in brief.instruction
        assert "Speak in riddles." in brief.instruction
        assert brief.voice == "Fenrir"
        assert (house.controls.scenario, house.controls.persona) == ("guide", "wizard")


async def test_another_persona_keeps_everything_else() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        await assistant.set_scenario(GUIDE)
        assert not house.controls.co_listening
        await assistant.set_co_listening(True)
        await assistant.set_scenario(GUIDE, "wizard")
        assert house.controls.co_listening


async def test_a_listening_scenario_brings_its_mode_and_knowledge_and_takes_both_away() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_scenario(LISTENER)
        assert house.session.briefs[-1].co_listening
        assert "Margin: 38 percent" in house.session.briefs[-1].instruction
        await assistant.set_scenario(None)
        assert not house.controls.co_listening
        assert "Margin: 38 percent" not in house.session.briefs[-1].instruction


async def test_anything_to_add_is_asked_aloud_of_the_model() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        await assistant.ask_for_more()
        assert "anything to add" in house.session.texts[-1]


async def test_an_offer_to_speak_is_read_out_when_it_may_be() -> None:
    house = House(manner=Manner(listener=ListenerManner(delivery="speak")))
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        await assistant.snooze(60)
        await house.emit(OfferProposed("o1", "Margin", "38 percent"))
        assert house.session.texts == []
        await assistant.snooze(0)
        await settle()
        assert house.session.texts == ["Attune, please say this aloud: 38 percent"]


async def test_a_card_with_a_chime_makes_a_short_sound() -> None:
    house = House()
    async with talking(house) as assistant:
        await assistant.set_co_listening(True)
        await house.emit(OfferProposed("o1", "Margin", "38 percent"))
        house.speaker.pass_time(200)
        assert any(house.speaker.heard)


async def test_the_impression_is_asked_for_by_a_consent_of_its_own() -> None:
    house = House()
    async with talking(house) as assistant:
        assert "note_impression" not in house.session.briefs[-1].instruction
        await assistant.set_impression(True)
        assert "note_impression" in house.session.briefs[-1].instruction
        assert house.controls.impression
        await assistant.set_co_listening(True)
        assert "note_impression" not in house.session.briefs[-1].instruction


async def test_a_running_session_is_told_what_is_left_of_the_memory() -> None:
    house = House(remembered="<memory>the old secret</memory>")
    async with talking(house) as assistant:
        assistant.retell("<memory>what is left</memory>", [HistoryTurn("user", "left")])
        assert "the old secret" not in house.session.briefs[-1].instruction
        assert "what is left" in house.session.briefs[-1].instruction
        assert house.session.retold == [[HistoryTurn("user", "left")]]
