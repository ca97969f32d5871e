from __future__ import annotations

import pytest

from desktop.conversation.muted_speech import KEY, MutedSpeech
from desktop.core.events import Notice
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit


class Room:
    """Speaks into a muted microphone in chunks of 20 ms."""

    def __init__(self) -> None:
        self.warner = MutedSpeech()
        self.now = 0.0

    def hear(self, seconds: float, speech: float, *, muted: bool = True) -> list[Notice]:
        notices = []
        for _ in range(round(seconds * 50)):
            self.now += 0.02
            chunk = AudioChunk(bytes(640), 16_000, self.now, speech)
            notices.append(self.warner.feed(chunk, muted=muted))
        return [notice for notice in notices if notice is not None]


def test_a_word_or_two_into_a_muted_microphone_is_warned_of() -> None:
    [notice] = Room().hear(1.0, 0.9)
    assert notice.text.startswith("You are muted.")


def test_a_cough_is_not() -> None:
    room = Room()
    assert room.hear(0.3, 0.9) == room.hear(2.0, 0.0) == []


def test_the_warning_is_not_repeated_for_half_a_minute() -> None:
    room = Room()
    assert len(room.hear(29.0, 0.9)) == 1
    assert len(room.hear(5.0, 0.9)) == 1


def test_unmuting_ends_the_warning() -> None:
    room = Room()
    room.hear(1.0, 0.9)
    assert room.hear(1.0, 0.9, muted=False) == [Notice("", key=KEY)]


def test_muted_again_the_next_word_is_warned_of() -> None:
    room = Room()
    room.hear(1.0, 0.9)
    room.hear(0.2, 0.9, muted=False)
    assert len(room.hear(1.0, 0.9)) == 1
