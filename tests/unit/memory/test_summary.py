"""The kept summary is made beside the conversation, and never of what was forgotten."""

from __future__ import annotations

import pytest

from desktop.memory.recap import Summary
from desktop.memory.summary import keep_summary, older_lines, summing_up, told_summary
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit


def fill(talk: Talk, rounds: int = 20) -> str:
    for number in range(rounds):
        talk.say(f"The boat needs paint in place {number}")
        talk.answer(f"Place {number} then.")
    return talk.memory.log.conversation_id


def kept(talk: Talk) -> list[tuple[str, str]]:
    return talk.memory.store.result(
        lambda c: c.execute("SELECT made_by, text FROM summary").fetchall()
    )


def test_what_was_forgotten_meanwhile_is_not_summed_up(talk: Talk) -> None:
    work = summing_up(fill(talk), "2026-01-01T00:00:00")
    talk.memory.store.result(lambda c: c.execute("DELETE FROM turn WHERE line <= 2"))
    talk.memory.store.result(work)
    ((_, text),) = kept(talk)
    assert "place 0" not in text
    assert "place 1" in text


def test_a_conversation_that_is_gone_gets_no_summary(talk: Talk) -> None:
    conversation = fill(talk)
    talk.memory.store.result(lambda c: c.execute("DELETE FROM conversation"))
    talk.memory.store.result(summing_up(conversation))
    assert kept(talk) == []


def test_what_the_model_summed_up_stays_and_the_rest_is_added(talk: Talk) -> None:
    conversation = fill(talk)
    summary = Summary("They talk about a boat.", 6)
    talk.memory.store.result(lambda c: keep_summary(c, conversation, summary, "", "model"))
    talk.memory.store.result(summing_up(conversation))
    assert kept(talk) == [("model", "They talk about a boat.")]
    told = talk.memory.store.result(lambda c: told_summary(c, conversation))
    assert told.startswith("They talk about a boat.\n")
    assert "place 0" not in told
    assert "place 8" in told


def test_the_last_turns_are_left_to_be_told_word_by_word(talk: Talk) -> None:
    conversation = fill(talk)
    lines = talk.memory.store.result(lambda c: older_lines(c, conversation))
    assert [line.line for line in lines] == list(range(1, 21))
