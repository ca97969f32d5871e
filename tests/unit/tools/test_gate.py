"""When the person is asked, what an answer is good for, and what is written down of it."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.consent import ConsentRequest, Verdict
from desktop.core.errors import StoreError
from desktop.tools.audit import PassingLedger
from desktop.tools.consent import Consent, Decision
from desktop.tools.gate import PAYLOAD_LENGTH, Gate, visible
from desktop.tools.policy import offered, ruling
from desktop.tools.tool import Arguments, Ask, Risk, Tool
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit

Person = Callable[[ConsentRequest], Awaitable[Decision]]


async def _run(_arguments: Arguments) -> dict[str, object]:
    return {}


def made(risk: Risk, *, harmless: bool = False, each_time: bool = False) -> Tool:
    return Tool("act", "Acts.", {}, risk, _run, harmless=harmless, each_time=each_time)


class Stand:
    """A gate and a person who answers as the test says."""

    def __init__(self) -> None:
        self.ledger = PassingLedger()
        self.gate = Gate(self.ledger, ManualClock(), 60)
        self.asked: list[ConsentRequest] = []
        self.verdict: Verdict | None = "allow"

    async def call(self, tool: Tool, **arguments: object) -> str:
        return await self.gate.refusal(tool, arguments, self._person)

    async def _person(self, request: ConsentRequest) -> Decision:
        self.asked.append(request)
        return Decision(self.verdict)


@pytest.fixture
def stand() -> Stand:
    return Stand()


@pytest.mark.parametrize(
    ("risk", "harmless", "foreign", "granted", "expected"),
    [
        (Risk.READ, False, False, None, "run"),
        (Risk.READ, False, True, None, "run"),
        (Risk.READ, False, False, False, "refuse"),
        (Risk.LOCAL, False, False, None, "ask"),
        (Risk.LOCAL, True, False, None, "run"),
        (Risk.LOCAL, True, True, None, "ask"),
        (Risk.LOCAL, False, True, True, "run"),
        (Risk.WRITE, False, False, None, "ask"),
        (Risk.WRITE, True, False, None, "run"),
        (Risk.WRITE, True, True, None, "ask"),
        (Risk.WRITE, False, False, True, "run"),
        (Risk.WRITE, False, True, True, "ask"),
        (Risk.SEND, False, False, None, "ask"),
        (Risk.SEND, False, False, True, "run"),
        (Risk.SEND, False, True, True, "ask"),
    ],
)
def test_the_rule(
    risk: Risk, harmless: bool, foreign: bool, granted: bool | None, expected: str
) -> None:
    assert ruling(made(risk, harmless=harmless), foreign=foreign, granted=granted) == expected


@given(st.sampled_from([Risk.WRITE, Risk.SEND]), st.booleans(), st.sampled_from([None, True]))
def test_what_acts_never_runs_by_itself_among_strangers(
    risk: Risk, harmless: bool, granted: bool | None
) -> None:
    tool = made(risk, harmless=harmless and risk is Risk.WRITE)
    assert ruling(tool, foreign=True, granted=granted) == "ask"
    assert not {"allow_always", "allow_conversation"} & set(offered(tool, foreign=True))


def test_what_asks_each_time_takes_no_lasting_yes() -> None:
    tool = made(Risk.LOCAL, each_time=True)
    assert ruling(tool, foreign=False, granted=True) == "ask"
    assert "allow_always" not in offered(tool, foreign=False)


async def test_once_is_once(stand: Stand) -> None:
    await stand.call(made(Risk.WRITE), n=1)
    await stand.call(made(Risk.WRITE), n=2)
    assert len(stand.asked) == 2


async def test_a_conversation_is_until_it_ends(stand: Stand) -> None:
    stand.verdict = "allow_conversation"
    for _ in range(2):
        assert await stand.call(made(Risk.LOCAL)) == ""
    assert len(stand.asked) == 1
    stand.gate.end_conversation()
    await stand.call(made(Risk.LOCAL))
    assert len(stand.asked) == 2


async def test_always_outlasts_the_conversation_and_the_program(stand: Stand) -> None:
    stand.verdict = "allow_always"
    await stand.call(made(Risk.WRITE))
    again = Gate(stand.ledger, ManualClock(), 60)
    assert await again.refusal(made(Risk.WRITE), {}, stand._person) == ""
    assert len(stand.asked) == 1


async def test_never_refuses_without_asking(stand: Stand) -> None:
    stand.verdict = "never"
    assert await stand.call(made(Risk.WRITE), n=1)
    assert "does not want" in await stand.call(made(Risk.WRITE), n=2)
    assert len(stand.asked) == 1


async def test_a_grant_can_be_taken_back(stand: Stand) -> None:
    stand.verdict = "allow_always"
    await stand.call(made(Risk.WRITE))
    [grant] = await stand.gate.grants.grants()
    await stand.gate.grants.revoke(grant.key)
    await stand.call(made(Risk.WRITE))
    assert len(stand.asked) == 2
    assert grant.granted_at.startswith("2026-03-14")


@pytest.mark.parametrize(
    "change",
    [{"description": "Acts, and more."}, {"parameters": {"type": "object"}}, {"title": "Act!"},
     {"identity": "another command"}, {"origin": "mcp:other"}],
)  # fmt: skip
async def test_a_tool_that_changes_asks_again(stand: Stand, change: dict[str, object]) -> None:
    stand.verdict = "allow_always"
    await stand.call(made(Risk.WRITE))
    await stand.call(dataclasses.replace(made(Risk.WRITE), **change))  # type: ignore[arg-type]  # each is a field
    assert len(stand.asked) == 2


async def test_a_view_that_changes_while_the_card_stands_takes_the_lasting_part(
    stand: Stand,
) -> None:
    async def person(request: ConsentRequest) -> Decision:
        assert "allow_always" in request.verdicts
        stand.gate.taint.add("screen")
        return Decision("allow_always")

    assert await stand.gate.refusal(made(Risk.SEND), {}, person) == ""
    assert await stand.gate.grants.grants() == []


async def test_a_no_holds_for_the_turn(stand: Stand) -> None:
    stand.verdict = "deny"
    await stand.call(made(Risk.WRITE), n=1)
    assert "already said no" in await stand.call(made(Risk.WRITE), n=1)
    await stand.call(made(Risk.WRITE), n=2)
    assert len(stand.asked) == 2
    stand.gate.new_turn()
    await stand.call(made(Risk.WRITE), n=1)
    assert len(stand.asked) == 3


async def test_every_decision_is_written_down(stand: Stand) -> None:
    stand.gate.taint.add("screen")
    for verdict in ("allow", "deny", None):
        stand.verdict = verdict
        await stand.call(made(Risk.SEND), n=verdict)
    records = await stand.gate.grants.decisions()
    assert [record.decision for record in records] == ["no answer", "deny", "allow"]
    assert {(record.tool, record.risk, record.foreign) for record in records} == {
        ("act", "X", "screen")
    }


async def test_more_than_can_be_shown_is_refused(stand: Stand) -> None:
    tool = dataclasses.replace(
        made(Risk.SEND), ask=lambda _: Ask("Send?", payload="x" * (PAYLOAD_LENGTH + 1))
    )
    assert "more than can be shown" in await stand.call(tool)
    assert stand.asked == []


async def test_arguments_that_change_nothing_need_no_asking(stand: Stand) -> None:
    tool = dataclasses.replace(made(Risk.WRITE), ask=lambda _: Ask("", changes_nothing=True))
    stand.gate.taint.add("screen")
    assert await stand.call(tool) == ""
    assert stand.asked == []


async def test_without_words_of_its_own_the_card_shows_the_arguments(stand: Stand) -> None:
    tool = dataclasses.replace(made(Risk.SEND), origin="mcp:mail", title="Send a mail")
    await stand.call(tool, to="eve")
    [request] = stand.asked
    assert (request.title, request.text) == ("mail", "Let mail use Send a mail?")
    assert '"to": "eve"' in request.payload


def test_what_cannot_be_seen_is_written_out() -> None:
    assert visible("a\u202eb\u200b\n") == "a\\u202eb\\u200b\n"


async def test_grants_that_cannot_be_read_only_ask_again(stand: Stand) -> None:
    async def broken() -> tuple[()]:
        raise StoreError("The store is closed.")

    stand.ledger.grants = broken  # type: ignore[method-assign]  # a store that has gone
    assert await stand.call(made(Risk.WRITE)) == ""
    assert len(stand.asked) == 1


@pytest.mark.parametrize(("verdict", "after", "counts"), [
    ("allow", 0.3, False), ("allow", 0.5, True), ("never", 0.0, True), ("deny", 0.0, True),
    ("allow_always", 0.3, False),
])  # fmt: skip
async def test_only_a_yes_can_come_too_soon(verdict: Verdict, after: float, counts: bool) -> None:
    clock = ManualClock()
    consent = Consent(clock)
    await clock.advance(after)
    assert consent.decide(verdict) is counts


async def test_silence_is_no() -> None:
    clock = ManualClock()
    answer = asyncio.create_task(Consent(clock).answer(60, "consent"))
    await settle()
    await clock.advance(60)
    assert (await answer) == Decision(None)


async def test_a_question_that_is_withdrawn_is_written_down(stand: Stand) -> None:
    async def nobody(_request: ConsentRequest) -> Decision:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await stand.gate.refusal(made(Risk.SEND), {}, nobody)
    [record] = await stand.gate.grants.decisions()
    assert record.decision == "withdrawn"
