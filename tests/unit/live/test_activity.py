from __future__ import annotations

import pytest

from desktop.core.media import AudioChunk
from desktop.live.activity import ActivityMarker, Passed
from desktop.live.outbox import Mark

pytestmark = pytest.mark.unit


def passed(*speech: float, silence_ms: float = 200) -> list[Passed]:
    """Return what comes of chunks of 100 ms with these speech probabilities."""
    marker = ActivityMarker(silence_ms)
    chunks = [AudioChunk(bytes(3200), 16_000, n / 10, p) for n, p in enumerate(speech)]
    return [item for chunk in chunks for item in marker.feed(chunk)]


def shape(items: list[Passed]) -> list[str]:
    return [
        item.value if isinstance(item, Mark) else str(round(10 * item.captured_at))
        for item in items
    ]


def test_silence_passes_late_and_unmarked() -> None:
    assert shape(passed(0, 0, 0, 0, 0)) == ["0", "1"]


def test_the_onset_of_speech_comes_after_its_mark() -> None:
    assert shape(passed(0, 0, 0.9)) == ["activityStart", "0", "1", "2"]


def test_speech_ends_after_enough_silence() -> None:
    assert shape(passed(0.9, 0, 0, 0)) == ["activityStart", "0", "1", "2", "activityEnd"]


def test_a_short_pause_does_not_end_speech() -> None:
    assert shape(passed(0.9, 0, 0.9, 0)) == ["activityStart", "0", "1", "2", "3"]


def test_nothing_is_lost_or_reordered() -> None:
    items = passed(0, 0, 0.9, 0.9, 0, 0, 0, 0.9, 0, 0)

    times = [item.captured_at for item in items if isinstance(item, AudioChunk)]
    assert times == sorted(times)
    assert len(times) == 10
