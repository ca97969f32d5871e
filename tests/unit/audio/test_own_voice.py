from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.own_voice import OwnVoice
from desktop.audio.system_audio import Gatekeeper
from desktop.core.media import INPUT_RATE
from tests.unit.audio.tone import constant, tone

pytestmark = pytest.mark.unit

BLOCK = tone(20, 24_000)


def spoke(*times: float) -> OwnVoice:
    voice = OwnVoice()
    for at in times:
        voice.listen(BLOCK, at)
    return voice


@pytest.mark.parametrize(
    ("since", "until", "sounded"),
    [
        (9.0, 9.8, False),
        (9.8, 9.9, True),
        (10.0, 10.02, True),
        (10.3, 10.4, True),
        (10.4, 11, False),
    ],
)
def test_the_assistants_voice_fills_its_time_and_a_margin(
    since: float, until: float, sounded: bool
) -> None:
    assert spoke(10.0).sounded(since, until) is sounded


def test_a_long_answer_is_one_span() -> None:
    voice = spoke(*(10 + 0.02 * number for number in range(1000)))
    assert voice.sounded(20.0, 20.1)
    assert len(voice._spans) == 1


def test_silence_that_is_played_is_no_voice() -> None:
    voice = OwnVoice()
    voice.listen(bytes(960), 10.0)
    assert not voice.sounded(9.0, 11.0)


def test_what_the_computer_plays_meanwhile_is_silenced_and_the_rest_passes() -> None:
    gatekeeper = Gatekeeper(spoke(10.0))
    during = gatekeeper.chunks(constant(20, INPUT_RATE), 10.02)
    after = gatekeeper.chunks(constant(20, INPUT_RATE), 12.0)
    assert [any(chunk.pcm) for chunk in during + after] == [False, True]


def test_what_others_play_meanwhile_is_put_in_the_place_of_both() -> None:
    gatekeeper = Gatekeeper(spoke(10.0))
    gatekeeper.instead = lambda samples: constant(1000 * samples // INPUT_RATE, INPUT_RATE, 500)
    heard = [gatekeeper.chunks(constant(20, INPUT_RATE, 9000), at)[0] for at in (9.0, 10.02, 12.0)]
    first, during, after = (np.frombuffer(chunk.pcm, "<i2") for chunk in heard)
    assert first.tolist() == [9000] * 320
    assert (during[0], set(during[80:])) == (9000, {500})
    assert (after[0], set(after[80:])) == (500, {9000})
