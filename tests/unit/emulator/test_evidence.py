from __future__ import annotations

import math
from dataclasses import dataclass

import pytest

from desktop.emulator.evidence import Stretch, likeness, phones_in, words_in

pytestmark = pytest.mark.unit

PHONES = [
    Stretch("SIL", 0, 9, -10.0),
    Stretch("HH", 10, 14, -5.0),
    Stretch("AY", 15, 19, -10.0),
    Stretch("SIL", 20, 29, -10.0),
]


@dataclass
class Segment:
    word: str
    start_frame: int
    end_frame: int
    ascore: float


def test_words_as_likely_as_the_phones_are_what_was_said() -> None:
    assert likeness([Stretch("hi", 10, 19, -15.0)], PHONES) == 0.0


def test_likeness_counts_nats_a_frame() -> None:
    assert likeness([Stretch("hi", 10, 19, -55.0)], PHONES) == pytest.approx(-4.0)


def test_silence_and_fillers_are_no_words() -> None:
    quiet = [Stretch("<sil>", 0, 9, -900.0), Stretch("+NOISE+", 20, 29, -900.0)]
    assert likeness([*quiet, Stretch("hi", 10, 19, -15.0)], PHONES) == 0.0
    assert likeness(quiet, PHONES) == -math.inf


def test_nothing_decoded_is_no_evidence() -> None:
    assert likeness([], PHONES) == -math.inf
    assert likeness([Stretch("hi", 10, 19, -15.0)], []) == -math.inf


def test_words_beyond_the_last_phone_count_as_far_as_there_are_phones() -> None:
    assert likeness([Stretch("hi", 25, 34, -10.0)], PHONES) == pytest.approx(-1.0)


def test_scores_of_a_decoder_become_nats() -> None:
    [word] = words_in([Segment("hi", 10, 19, math.exp(-20.0))])
    [phone] = phones_in([Segment("HH", 10, 14, math.exp(-20.0 / 1024))])
    assert (word.nats, phone.nats) == pytest.approx((-20.0, -20.0))


def test_a_score_too_small_to_tell_counts_as_the_smallest() -> None:
    [word] = words_in([Segment("hi", 10, 19, 0.0)])
    assert word.nats == pytest.approx(-745.0)
