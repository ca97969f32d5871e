from __future__ import annotations

import pytest

from desktop.conversation.silent_answer import KEY, SilentAnswer
from desktop.core.events import (
    Event,
    Interrupted,
    Notice,
    OutputTranscript,
    SpeechReceived,
    TurnCompleted,
)
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit

WORDS = OutputTranscript("Good morning.")
SOUND = SpeechReceived(AudioChunk(b"\1\0" * 480, 24_000, 0.0))
ZEROS = SpeechReceived(AudioChunk(bytes(960), 24_000, 0.0))
OVER = TurnCompleted()


def notices(*events: Event) -> list[Notice]:
    answer = SilentAnswer()
    found = [answer.observe(event) for event in events]
    return [notice for notice in found if notice is not None]


@pytest.mark.parametrize("sound", [(), (ZEROS,)])
def test_words_without_sound_are_told_at_the_end_of_the_turn(sound: tuple[Event, ...]) -> None:
    [notice] = notices(WORDS, *sound, OVER)
    assert notice.text.startswith("The service sent this answer without sound")


def test_the_next_answer_with_sound_takes_it_back() -> None:
    assert notices(WORDS, OVER, WORDS, SOUND, OVER)[1] == Notice("", key=KEY)


@pytest.mark.parametrize(
    "events", [(OVER,), (WORDS, SOUND, OVER), (SOUND, OVER), (WORDS, Interrupted(), OVER)]
)
def test_every_other_turn_is_nothing_to_tell(events: tuple[Event, ...]) -> None:
    assert notices(*events) == []
