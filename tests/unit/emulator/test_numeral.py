from __future__ import annotations

import pytest

from desktop.emulator.numeral import (
    in_words,
    parse_duration,
    parse_number,
    speak_duration,
    speak_number,
)

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("1,200", 1200),
        ("-3.5", -3.5),
        ("twelve", 12),
        ("twenty-one", 21),
        ("a hundred", 100),
        ("two hundred and five", 205),
        ("three thousand", 3000),
        ("minus seven", -7),
        ("three point one four", 3.14),
    ],
)
def test_numbers_are_read_in_digits_and_words(text: str, value: float) -> None:
    assert parse_number(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "bananas", "a", "twelve bananas"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("ten minutes", 600),
        ("90 seconds", 90),
        ("an hour and a half", 5400),
        ("half an hour", 1800),
        ("1h 30m", 5400),
        ("two hours and five minutes", 7500),
        ("a couple of minutes", 120),
    ],
)
def test_durations_become_seconds(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


def test_no_duration_is_none() -> None:
    assert parse_duration("soon") is None


@pytest.mark.parametrize("value", [0, 7, 13, 40, 99, 100, 215, 1000, 2026, 45_678])
def test_words_read_back_as_the_same_number(value: int) -> None:
    assert parse_number(in_words(value)) == value


def test_spoken_numbers_have_no_needless_decimals() -> None:
    assert [speak_number(n) for n in (84.0, 0.1 + 0.2, 8.04672)] == ["84", "0.3", "8.0467"]


def test_spoken_durations_name_every_unit_once() -> None:
    assert speak_duration(3661) == "1 hour, 1 minute and 1 second"
    assert speak_duration(600) == "10 minutes"
