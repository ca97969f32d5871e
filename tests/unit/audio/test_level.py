from __future__ import annotations

import pytest

from desktop.audio.level import LevelMeter, measure
from desktop.core.media import SILENT
from tests.unit.audio.tone import constant, tone

pytestmark = pytest.mark.unit


def test_silence_has_the_lowest_level() -> None:
    assert measure(bytes(640)) == SILENT


def test_a_sine_of_half_scale_is_nine_decibels_down() -> None:
    level = measure(tone(100, 16_000, amplitude=16_384))
    assert level.rms_db == pytest.approx(-9.03, abs=0.05)
    assert level.peak_db == pytest.approx(-6.02, abs=0.05)


def test_full_scale_is_clipping() -> None:
    assert measure(constant(20, 16_000, 32_767)).clipping
    assert not measure(constant(20, 16_000, 30_000)).clipping


def test_a_stream_that_stopped_reads_as_silent() -> None:
    now = [0.0]
    meter = LevelMeter(lambda: now[0])
    meter.note(constant(20, 16_000))
    loud = meter.level()
    now[0] = 1.0
    assert loud != SILENT
    assert meter.level() == SILENT


def test_nothing_at_all_is_silent() -> None:
    assert measure(b"") == SILENT
