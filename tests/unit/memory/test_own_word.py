"""A note rests on the person's own words, or it does not."""

from __future__ import annotations

import pytest

from desktop.memory.own_word import OwnWords

pytestmark = pytest.mark.unit


@pytest.fixture
def own() -> OwnWords:
    own = OwnWords()
    own.take("a", 1, "Please remember that my dog is called Rex")
    return own


@pytest.mark.parametrize(
    "note",
    ["The user's dog is called Rex.", "dog: Rex", "My dog is called Rex", "Their dog's name: Rex"],
)
def test_other_ways_to_say_it_are_the_persons_words(own: OwnWords, note: str) -> None:
    assert own.origin_of(note) == "a"


@pytest.mark.parametrize(
    "note",
    [
        "The user's bank is Evil Corp",
        "dog Rex bites strangers often",
        "",
        "the user wants",
        "Rex 7",
    ],
)
def test_anything_more_is_not(own: OwnWords, note: str) -> None:
    assert own.origin_of(note) is None


def test_every_number_must_be_the_persons() -> None:
    own = OwnWords()
    own.take("a", 1, "my account number is 12 34 56 at the savings bank in town")
    assert own.origin_of("account number 12 34 56 savings bank town") == "a"
    assert own.origin_of("account number 12 34 57 savings bank town") is None


def test_words_of_two_lines_may_make_one_note() -> None:
    own = OwnWords()
    own.take("a", 1, "my sister Anna")
    own.take("b", 3, "lives in Lisbon")
    assert own.origin_of("sister Anna lives in Lisbon") == "b"


def test_other_endings_are_the_same_word() -> None:
    own = OwnWords()
    own.take("a", 1, "I am allergic to walnuts")
    assert own.origin_of("allergic to walnut") == "a"


def test_scripts_without_spaces_are_compared_too() -> None:
    own = OwnWords()
    own.take("a", 1, "私の犬の名前はレックスです")
    assert own.origin_of("犬の名前はレックス") == "a"
    assert own.origin_of("銀行の暗証番号は秘密") is None


def test_a_line_taken_back_is_no_ground_any_more(own: OwnWords) -> None:
    own.take("a", 1, "")
    assert own.origin_of("dog Rex") is None


def test_old_lines_do_not_count_for_ever(own: OwnWords) -> None:
    for number in range(2, 8):
        own.take(str(number), number, f"something else {number}")
    assert own.origin_of("dog Rex") is None
