"""The judged set: every situation of the file, decided as it should be, with its reason."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.contract.judged import Outcome, Room, co_listening, judge, read_situations, served

pytestmark = pytest.mark.contract

GROUPS = {
    "question answerable", "question not answerable", "rhetorical", "small talk",
    "someone else addressed", "asked by name", "numbers contradicted", "long silence",
    "two people talking", "music",
}  # fmt: skip


def test_the_set_is_large_and_covers_every_group() -> None:
    _, situations = read_situations()
    assert len(situations) >= 60
    assert set(Counter(situation.group for situation in situations)) >= GROUPS


async def test_every_situation_is_decided_as_it_should_be(tmp_path: Path) -> None:
    knowledge, situations = read_situations()
    wrong: list[tuple[str, Outcome]] = []
    async with served(tmp_path) as (ear, endpoint):
        for situation in situations:
            room = Room(ear, endpoint, knowledge, situation.delivery)
            async with co_listening(room):
                outcome = await judge(room, situation)
            if not outcome.fits(situation):
                wrong.append((f"{situation.group}: {situation.name}", outcome))
    assert wrong == []
