from __future__ import annotations

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.media import AudioChunk
from desktop.live.activity import ActivityMarker, Passed
from desktop.live.backend import Backend
from desktop.live.outbox import Mark
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import ModelSettings, SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial

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


async def test_speech_whose_mark_found_no_link_is_said_again_with_its_onset() -> None:
    dial = ScriptedDial()
    session = LiveSupervisor(
        Backend("developer", "gemini-3.8-live", "k"),
        SessionSettings(),
        ManualClock(),
        options=ModelSettings(turn_taking="here"),
        random=lambda: 0.0,
        dial=dial,
    )
    await session.start(SessionBrief(""))
    for at, speech in enumerate((0.0, 0.0, 0.9, 0.9)):
        dial.link.broken = at == 2
        session.send_audio(AudioChunk(bytes(3200), 16_000, at, speech))
        await settle()
    await session.aclose()

    sent = [(verb, getattr(value, "captured_at", value)) for verb, value in dial.link.sent]
    assert sent == [("activity", True), *(("audio", at) for at in range(4))]


def keyed(*held: bool) -> list[str]:
    """Return what comes of chunks of 100 ms during which the talk key is down or not."""
    marker = ActivityMarker()
    chunks = [AudioChunk(bytes(3200), 16_000, n / 10, 0.0, down) for n, down in enumerate(held)]
    return shape([item for chunk in chunks for item in marker.feed(chunk)])


def test_a_talk_key_marks_at_once_and_without_a_detector() -> None:
    assert keyed(False, True, True, False, False) == [
        "0", "activityStart", "1", "2", "activityEnd", "3", "4",
    ]  # fmt: skip


def test_a_model_is_not_asked_again_before_its_time() -> None:
    marker = ActivityMarker(200, 600)
    probabilities = (0.9, 0, 0, 0.9, 0, 0, 0, 0)
    chunks = [AudioChunk(bytes(3200), 16_000, n / 10, p) for n, p in enumerate(probabilities)]
    items = [item for chunk in chunks for item in marker.feed(chunk)]
    assert shape(items) == [
        "activityStart", "0", "1", "2", "activityEnd", "activityStart", "3", "4", "5", "6", "7",
    ]  # fmt: skip
    assert list(marker.feed(AudioChunk(bytes(3200), 16_000, 0.8, 0)))[-1] is Mark.END


def test_the_end_of_a_stream_ends_what_was_said_at_once() -> None:
    marker = ActivityMarker(700, 60_000)
    for probability in (0.9, 0.0, 0.9, 0.0, 0.0):
        list(marker.feed(AudioChunk(bytes(3200), 16_000, 0.0, probability)))
    assert list(marker.feed(AudioChunk(b"", 16_000, 0.5, 0.0))) == [Mark.END]
    assert list(marker.feed(AudioChunk(b"", 16_000, 0.5, 0.0))) == []


def test_a_released_key_ends_the_turn_without_another_chunk() -> None:
    marker = ActivityMarker()
    held = AudioChunk(bytes(3200), 16_000, 0.0, 0.0, held=True)
    gone = AudioChunk(b"", 16_000, 0.1, 0.0, held=False)
    items = [item for chunk in (held, gone, gone) for item in marker.feed(chunk)]
    assert shape(items) == ["activityStart", "0", "activityEnd"]
