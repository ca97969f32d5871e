from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.channel_mix import ChannelMix
from desktop.audio.resample import Resampler

pytestmark = pytest.mark.unit

BLOCK = 320


def block(*amplitudes: float) -> np.ndarray:
    """Return 20 ms of the same tone on each channel, as loud as told."""
    wave = np.sin(2 * np.pi * np.arange(BLOCK) / 16)
    return np.stack([amplitude * wave for amplitude in amplitudes], 1).astype("<i2").reshape(-1)


def loudest(samples: np.ndarray) -> int:
    return int(np.abs(samples.astype(int)).max())


@pytest.mark.parametrize("amplitudes", [(8000, 0), (0, 8000), (8000, 50), (8000, *[0] * 7)])
def test_a_dead_channel_takes_nothing_from_the_voice(amplitudes: tuple[float, ...]) -> None:
    mix = ChannelMix(len(amplitudes))
    heard = [loudest(mix.mix(block(*amplitudes))) for _ in range(20)]
    assert heard[0] < 4100
    assert heard[-1] == pytest.approx(8000, rel=0.02)


def test_channels_that_both_carry_the_voice_are_averaged() -> None:
    mix = ChannelMix(2)
    assert {loudest(mix.mix(block(8000, 4000))) for _ in range(40)} == {6000}


def test_a_channel_that_was_heard_stays_in_the_mix_and_one_that_wakes_comes_in() -> None:
    mix = ChannelMix(2)
    for amplitudes in ((8000, 0), (0, 8000), (8000, 0)):
        for _ in range(20):
            last = loudest(mix.mix(block(*amplitudes)))
    assert last == pytest.approx(4000, rel=0.02)


def test_what_is_too_quiet_to_judge_changes_nothing() -> None:
    mix = ChannelMix(2)
    assert {loudest(mix.mix(block(90, 0))) for _ in range(40)} == {45}


def test_the_level_rises_without_a_step() -> None:
    mix = ChannelMix(2)
    constant = np.tile(np.array([8000, 0], "<i2"), BLOCK)
    whole = np.concatenate([mix.mix(constant) for _ in range(20)]).astype(int)
    assert np.abs(np.diff(whole)).max() < 20


def test_a_stream_of_several_channels_is_mixed_so() -> None:
    stream = Resampler(16_000, 16_000, channels=2)
    for _ in range(20):
        pcm = stream.convert(block(8000, 0).tobytes())
    assert loudest(np.frombuffer(pcm, "<i2")) == pytest.approx(8000, rel=0.02)
