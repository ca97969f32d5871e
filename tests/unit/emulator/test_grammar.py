from __future__ import annotations

import pytest

from desktop.emulator.grammar import spoken_pattern, to_jsgf, understand
from desktop.emulator.mind import SKILLS
from desktop.emulator.saying import parse_phrasebook, phrasebook
from tests.bench.corpus import spoken

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "intent", "values"),
    [
        ("What's 12 times 7?", "sum", ("12", "times", "7")),
        ("12*7", "sum", ("12", "*", "7")),
        ("what is 15% of 80", "percent", ("15", "80")),
        ("Convert 5 miles to km", "convert", ("5", "miles", "km")),
        ("convert five degrees celsius to fahrenheit", "convert",
         ("five", "degrees celsius", "fahrenheit")),
        ("how many feet in 2 m", "convert_into", ("feet", "2", "m")),
        ("Set a timer for ten minutes called tea", "set_timer", ("ten minutes", "tea")),
        ("set a timer for half an hour", "set_timer", ("half an hour",)),
        ("start a 90 second timer for the eggs", "set_timer", ("90 second", "eggs")),
        ("cancel the tea timer", "cancel_timer", ("tea",)),
        ("take a note: call Bob, then Ann.", "take_note", ("call Bob, then Ann",)),
        ("attune, could you tell me the time please", "time", ()),
        ("what's today's date?", "date", ()),
        ("open wikipedia.org", "open", ("wikipedia.org",)),
        ("I'm really annoyed about this", "feel", ("really annoyed",)),
        ("copy hello world to the clipboard", "copy_text", ("hello world",)),
    ],
)  # fmt: skip
def test_typed_sentences_are_understood_loosely(
    text: str, intent: str, values: tuple[str, ...]
) -> None:
    meaning = understand(text)
    assert meaning is not None
    assert (meaning.intent, meaning.values()) == (intent, values)


@pytest.mark.parametrize(
    "text", ["", "what is the gross margin", "the dog barked", "what is the time in Paris"]
)
def test_what_is_no_saying_means_nothing(text: str) -> None:
    assert understand(text) is None


def test_every_example_is_understood_as_its_own_intent() -> None:
    for saying in phrasebook().sayings:
        if saying.example:
            meaning = understand(saying.example)
            assert meaning is not None
            assert meaning.intent == saying.intent


def test_everything_that_can_be_heard_is_understood() -> None:
    lost = [text for text in spoken(phrasebook(), 400, seed=5) if understand(text) is None]
    assert lost == []


def test_every_intent_has_a_skill() -> None:
    assert {saying.intent for saying in phrasebook().sayings} == set(SKILLS)


def test_twenty_to_thirty_examples_are_shown() -> None:
    assert 20 <= len(phrasebook().examples) <= 30


def test_the_spoken_pattern_takes_whole_sentences_only() -> None:
    pattern = spoken_pattern(phrasebook(), ("what is the [gross] margin",))
    assert pattern.fullmatch("attune set a tea timer for twenty five minutes")
    assert pattern.fullmatch("what is the margin")
    assert not pattern.fullmatch("set a tea timer for")


def test_the_grammar_holds_questions_beside_the_sayings() -> None:
    book = parse_phrasebook(
        '[slot.fruit]\nwords = ["apples", "pears"]\n'
        '[[saying]]\nintent = "buy"\nspoken = ["buy <fruit>"]\n'
    )
    text = to_jsgf(book, ("who is the boss",))
    assert "public <utterance> = [attune] (buy <fruit> | who is the boss);" in text
    assert "<fruit> = apples | pears;" in text
