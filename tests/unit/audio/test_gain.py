from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.gain import GainWatch
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit

OVER = np.full(160, -32_768, "<i2").tobytes()


def test_a_strong_voice_is_not_too_loud() -> None:
    watch = GainWatch()
    for number in range(200):
        watch.note(tone(10, 16_000, amplitude=30_000), number * 0.01)
    assert not watch.too_loud(2.0)


def test_a_voice_that_clips_again_and_again_is_too_loud() -> None:
    watch = GainWatch()
    for number in range(6):
        watch.note(OVER, number * 0.4)
    assert watch.too_loud(2.1)


def test_a_knock_on_the_desk_is_not() -> None:
    watch = GainWatch()
    for number in range(6):
        watch.note(OVER, number * 5.0)
    assert not watch.too_loud(25.0)


def test_the_warning_ends_after_some_seconds_of_calm() -> None:
    watch = GainWatch()
    for number in range(6):
        watch.note(OVER, number * 0.1)
    assert [watch.too_loud(8.0), watch.too_loud(9.0)] == [True, False]


def test_another_device_is_judged_anew() -> None:
    watch = GainWatch()
    for number in range(6):
        watch.note(OVER, number * 0.1)
    watch.reset()
    assert not watch.too_loud(0.6)


def test_bytes_of_two_samples_that_look_like_one_at_full_scale_are_not() -> None:
    watch = GainWatch()
    between = (b"\x10\xff\x7f\x20" * 40, b"\x10\x00\x80\x20" * 40)
    for number in range(6):
        watch.note(between[number % 2], number * 0.1)
    assert not watch.too_loud(0.6)


def test_one_clipped_sample_in_a_block_is_enough() -> None:
    watch = GainWatch()
    for number in range(6):
        watch.note(b"\x10\xff\x7f\x20" * 40 + b"\xff\x7f", number * 0.1)
    assert watch.too_loud(0.6)
