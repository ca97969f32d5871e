"""Sound of any rate and chunk length."""

from __future__ import annotations

import pytest

from desktop.emulator.sound import Intake, rate_of
from desktop.emulator.wire import WireError

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("mime", "rate"),
    [("audio/pcm", 16_000), ("audio/pcm;rate=24000", 24_000), ("audio/pcm; rate=8000", 8_000)],
)
def test_rate_is_declared_by_the_mime_type(mime: str, rate: int) -> None:
    assert rate_of(mime) == rate


@pytest.mark.parametrize("mime", ["audio/opus", "audio/pcm;rate=1", None])
def test_other_sound_is_refused(mime: object) -> None:
    with pytest.raises(WireError):
        rate_of(mime)


def test_native_rate_passes_and_split_samples_are_joined() -> None:
    intake = Intake()
    data = bytes(range(10))
    assert intake.take(data[:3], 16_000) + intake.take(data[3:], 16_000) == data


def test_other_rates_are_resampled() -> None:
    intake = Intake()
    second = bytes(48_000 * 2)
    taken = b"".join(intake.take(second[at : at + 960], 48_000) for at in range(0, 96_000, 960))
    assert len(taken) / 32_000 == pytest.approx(1.0, abs=0.03)
