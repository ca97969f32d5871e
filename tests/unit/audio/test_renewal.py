from __future__ import annotations

from types import SimpleNamespace

import pytest

from desktop.audio import portaudio
from desktop.audio.portaudio import note_closed, note_open, refresh, renew

pytestmark = pytest.mark.unit


class FakeStream:
    """Writes down what is asked of it."""

    def __init__(self, diary: list[str], *, running: bool = True) -> None:
        self.diary = diary
        self.running = running

    def suspend(self) -> bool:
        self.diary.append("suspend")
        return self.running

    def resume(self) -> None:
        self.diary.append("resume")


@pytest.fixture
def diary(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    written: list[str] = []
    library = SimpleNamespace(
        _terminate=lambda: written.append("terminate"),
        _initialize=lambda: written.append("initialize"),
    )
    monkeypatch.setattr(portaudio, "portaudio", lambda: library)
    return written


def test_a_renewal_pauses_every_stream_around_it(diary: list[str]) -> None:
    streams = [FakeStream(diary), FakeStream(diary)]
    for stream in streams:
        note_open(stream)
    renew()
    for stream in streams:
        note_closed(stream)
    assert diary == [*["suspend"] * 2, "terminate", "initialize", *["resume"] * 2]


def test_a_stream_that_had_nothing_open_is_not_resumed(diary: list[str]) -> None:
    stream = FakeStream(diary, running=False)
    note_open(stream)
    renew()
    note_closed(stream)
    assert "resume" not in diary


def test_a_refresh_leaves_open_streams_alone(diary: list[str]) -> None:
    stream = FakeStream(diary)
    note_open(stream)
    refresh()
    note_closed(stream)
    assert diary == []


def test_a_refresh_renews_while_nothing_is_open(diary: list[str]) -> None:
    refresh()
    assert diary == ["terminate", "initialize"]
