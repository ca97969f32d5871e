from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.resample import Reframer, Resampler, resampled
from tests.unit.audio.tone import constant, loudness, tone

pytestmark = pytest.mark.unit


def test_equal_rates_change_nothing() -> None:
    pcm = tone(20, 16_000)
    assert Resampler(16_000, 16_000).convert(pcm) is pcm


def test_a_stream_keeps_its_length_and_loudness() -> None:
    stream = Resampler(48_000, 16_000)
    sound = tone(1000, 48_000)
    out = b"".join(stream.convert(sound[at : at + 1920]) for at in range(0, len(sound), 1920))
    assert len(out) / 2 == pytest.approx(16_000, abs=700)
    assert loudness(out) == pytest.approx(loudness(sound), rel=0.05)


def test_two_channels_become_their_mean() -> None:
    stereo = np.tile(np.array([1000, 3000], "<i2"), 320).tobytes()
    assert Resampler(16_000, 16_000, channels=2).convert(stereo) == constant(20, 16_000, 2000)


def test_a_recording_is_resampled_as_a_whole() -> None:
    assert len(resampled(tone(500, 22_050), 22_050, 16_000)) == 16_000


def test_a_reframer_cuts_equal_blocks_and_keeps_the_rest() -> None:
    reframer = Reframer(4)
    assert reframer.push(b"abcdef") == []
    assert reframer.push(b"ghijklmnopqr") == [b"abcdefgh", b"ijklmnop"]
    assert reframer.push(b"stuvwx") == [b"qrstuvwx"]
