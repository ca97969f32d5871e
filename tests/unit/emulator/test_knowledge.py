from __future__ import annotations

import pytest

from desktop.emulator.inquiry import questions
from desktop.emulator.knowledge import find, is_question, parse_knowledge

pytestmark = pytest.mark.unit

INSTRUCTION = """Be kind.

<knowledge title="Quarterly report">
# Key figures
Quarterly revenue: 4.2 million euros
Gross margin: 38 percent
The top product was the Falcon lamp, with 1,200 units sold.
Headcount is 57, of whom 12 work in Lyon. The chief engineer is Mara Lindqvist.
</knowledge>

<knowledge title="House rules">
The next board meeting takes place on 14 March.
</knowledge>"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what was the quarterly revenue", "Quarterly revenue: 4.2 million euros"),
        ("Do you know our top product?", "The top product was the Falcon lamp"),
        ("what is the head count", "Headcount is 57"),
        ("how many people work in Lyon?", "Headcount is 57"),
        ("who is the chief engineer", "The chief engineer is Mara Lindqvist."),
        ("When is the next board meeting?", "The next board meeting takes place on 14 March."),
    ],
)
def test_a_question_finds_its_passage(question: str, answer: str) -> None:
    finding = find(question, INSTRUCTION)
    assert finding is not None
    assert finding.passage.text.startswith(answer)


@pytest.mark.parametrize(
    "question",
    ["what is the capital of Australia", "what was the revenue of Australia in spring", "why", ""],
)
def test_what_the_text_does_not_say_is_not_found(question: str) -> None:
    assert find(question, INSTRUCTION) is None


def test_several_documents_keep_their_titles() -> None:
    titles = [document.title for document in parse_knowledge(INSTRUCTION)]
    assert titles == ["Quarterly report", "House rules"]


def test_a_passage_knows_its_heading() -> None:
    finding = find("gross margin", INSTRUCTION)
    assert finding is not None
    assert finding.passage.heading == "Key figures"


def test_an_instruction_without_knowledge_answers_nothing() -> None:
    assert find("what is the gross margin", "Be kind.") is None


def test_questions_are_told_from_statements() -> None:
    assert is_question("I wonder what the margin is")
    assert is_question("is the shop open")
    assert not is_question("the margin went up again")


def test_subjects_become_questions_that_can_be_heard() -> None:
    patterns = "\n".join(questions(parse_knowledge(INSTRUCTION), lambda word: True))
    assert "what is" in patterns
    assert "[the | our] gross margin" in patterns
    assert "who is [the | our] chief engineer" in patterns


def test_words_without_pronunciation_are_left_out() -> None:
    patterns = questions(parse_knowledge(INSTRUCTION), lambda word: word != "margin")
    assert not any("margin" in pattern for pattern in patterns)
