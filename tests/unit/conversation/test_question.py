from __future__ import annotations

import pytest

from desktop.conversation.question import is_question

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("text", ["What was the revenue", " how many people?", "You did what?"])
def test_questions_are_told(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", ["", "Nice weather today", "I know what you mean"])
def test_statements_are_not_questions(text: str) -> None:
    assert not is_question(text)
