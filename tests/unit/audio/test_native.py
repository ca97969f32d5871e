from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.native import NativeOutput
from desktop.core.media import OUTPUT_RATE
from tests.unit.audio.tone import loudness, tone

pytestmark = pytest.mark.unit


class Voice:
    """Gives a tone block by block and remembers what it was told."""

    def __init__(self) -> None:
        self.sound = tone(5000, OUTPUT_RATE)
        self.told: list[tuple[int, float, bool]] = []

    def pull(self, samples: int, audible_at: float, stumbled: bool) -> bytes:
        self.told.append((samples, audible_at, stumbled))
        at = (len(self.told) - 1) * samples * 2
        return self.sound[at : at + samples * 2]


@pytest.mark.parametrize(("rate", "channels"), [(48_000, 1), (44_100, 2), (96_000, 2)])
def test_the_device_gets_whole_blocks_of_the_same_sound(rate: int, channels: int) -> None:
    voice = Voice()
    native = NativeOutput(voice.pull, rate, channels)
    blocks = [native(rate // 50, 0.0, False) for _ in range(50)]
    assert {len(block) for block in blocks} == {rate // 50 * 2 * channels}
    assert loudness(b"".join(blocks[5:])) == pytest.approx(loudness(voice.sound), rel=0.03)


def test_both_channels_carry_the_voice() -> None:
    native = NativeOutput(Voice().pull, 48_000, 2)
    blocks = [native(960, 0.0, False) for _ in range(10)]
    frames = np.frombuffer(blocks[-1], "<i2").reshape(-1, 2)
    assert np.array_equal(frames[:, 0], frames[:, 1])


def test_the_voice_is_pulled_as_fast_as_it_is_played() -> None:
    voice = Voice()
    native = NativeOutput(voice.pull, 48_000, 1)
    for _ in range(100):
        native(960, 0.0, False)
    assert 100 <= len(voice.told) <= 104
