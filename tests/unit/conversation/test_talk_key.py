"""The talk key decides whose voice goes out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.conversation.talk_key import HUSH_MS, TalkKey
from desktop.core.media import INPUT_RATE, AudioChunk

pytestmark = pytest.mark.unit

VOICE = AudioChunk(b"\x10\x20" * 1600, INPUT_RATE, 1.0, 0.9)


@pytest.fixture
def key() -> TalkKey:
    return TalkKey()


def pushed() -> TalkKey:
    key = TalkKey()
    key.push_to_talk = True
    return key


def test_without_push_to_talk_the_voice_goes_out_as_it_is(key: TalkKey) -> None:
    assert key.gate(VOICE, muted=False) is VOICE


def test_a_held_key_talks_through_a_muted_microphone(key: TalkKey) -> None:
    key.press()
    assert key.gate(VOICE, muted=True) is VOICE


def test_push_to_talk_lets_only_a_held_key_through() -> None:
    key = pushed()
    assert key.gate(VOICE, muted=False).speech == 0.0
    key.press()
    passed = key.gate(VOICE, muted=False)
    assert (passed.pcm, passed.held) == (VOICE.pcm, True)


def test_what_follows_a_release_is_faint_noise_and_then_nothing() -> None:
    key = pushed()
    key.press()
    key.gate(VOICE, muted=False)
    key.release()
    hushed = [key.gate(VOICE, muted=False) for _ in range(round(HUSH_MS / VOICE.duration_ms) + 1)]
    assert all(any(chunk.pcm) for chunk in hushed[:-1])
    assert all(len(chunk.pcm) == len(VOICE.pcm) for chunk in hushed)
    assert not any(hushed[-1].pcm)
    assert {chunk.held for chunk in hushed} == {False}


def test_a_lock_outlasts_the_release_until_the_next_press() -> None:
    key = pushed()
    key.press()
    key.lock()
    key.release()
    states = [key.state]
    key.press()
    assert [*states, key.state] == ["locked", ""]


def test_while_co_listening_the_key_does_not_decide() -> None:
    key = pushed()
    key.co_listening = True
    assert key.gate(VOICE, muted=False) is VOICE


def test_a_muted_microphone_that_never_spoke_sends_digital_silence(key: TalkKey) -> None:
    assert not any(key.gate(VOICE, muted=True).pcm)


def test_what_was_captured_before_the_release_and_comes_after_it_belongs_to_what_was_said() -> None:
    key = pushed()
    key.press()
    key.release(VOICE.captured_at + 0.1)
    late = key.gate(VOICE, muted=False)
    after = key.gate(replace(VOICE, captured_at=VOICE.captured_at + 0.2), muted=False)
    assert (late.pcm, late.held, after.held) == (VOICE.pcm, True, False)
