from __future__ import annotations

import pytest

from desktop.audio.level import FLOOR_DB
from desktop.audio.spectrum import CENTRES_HZ, SpectrumMeter
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit


def bands_of(hertz: float, amplitude: float = 16_384.0) -> tuple[float, ...]:
    meter = SpectrumMeter()
    pcm = tone(100, 16_000, hertz, amplitude)
    for at in range(0, len(pcm), 320):
        meter.note(pcm[at : at + 320])
    return meter.bands()


@pytest.mark.parametrize("hertz", [160, 1000, 4000])
def test_a_tone_stands_out_in_its_own_band(hertz: int) -> None:
    bands = bands_of(hertz)
    assert CENTRES_HZ[bands.index(max(bands))] == hertz


def test_a_band_tells_the_peak_level_of_a_sine() -> None:
    assert max(bands_of(1000)) == pytest.approx(-6.0, abs=0.5)


def test_silence_lies_on_the_floor() -> None:
    assert set(bands_of(1000, 0.0)) == {FLOOR_DB}


def test_there_is_no_spectrum_of_no_sound() -> None:
    assert SpectrumMeter().bands() == ()


def test_a_closed_stream_is_forgotten() -> None:
    meter = SpectrumMeter()
    meter.note(tone(100, 16_000))
    meter.reset()
    assert meter.bands() == ()
