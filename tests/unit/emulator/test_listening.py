"""From sound to utterances, in virtual time."""

from __future__ import annotations

import array

import pytest

from desktop.emulator.listening import (
    Activity,
    AutomaticListener,
    Detection,
    ManualListener,
    SpeechEnded,
    SpeechPaused,
    SpeechStarted,
)
from tests.fakes.emulator import LoudnessActivity, loud, quiet

pytestmark = pytest.mark.unit


def listener(**changes: float) -> AutomaticListener:
    return AutomaticListener(LoudnessActivity(), Detection(**changes))  # type: ignore[arg-type] # numbers by name


def utterance(found: list[Activity]) -> SpeechEnded:
    [ended] = [activity for activity in found if isinstance(activity, SpeechEnded)]
    return ended


def test_three_windows_of_speech_start_an_activity() -> None:
    subject = listener()
    assert subject.feed(quiet(320) + loud(64)) == []
    assert subject.feed(loud(32)) == [SpeechStarted(320)]


def test_a_click_starts_nothing() -> None:
    assert listener().feed((loud(64) + quiet(320)) * 3) == []


def test_what_nobody_could_hear_never_reaches_the_detector() -> None:
    class Unwanted(LoudnessActivity):
        def probability(self, pcm: bytes) -> float:
            raise AssertionError

    faint = array.array("h", [40, -40] * 256).tobytes()
    assert AutomaticListener(Unwanted(), Detection()).feed(faint * 20) == []


def test_silence_of_the_set_length_ends_it() -> None:
    subject = listener(silence_ms=320)
    subject.feed(quiet(512) + loud(640))
    assert subject.feed(quiet(288)) == []
    ended = utterance(subject.feed(quiet(32)))
    assert (ended.offset_ms, ended.worthwhile) == (1152, True)


def test_a_shorter_pause_is_part_of_the_utterance() -> None:
    found = listener().feed(loud(320) + quiet(640) + loud(320) + quiet(736))
    kinds = [type(activity) for activity in found]
    assert kinds == [SpeechStarted, SpeechPaused, SpeechPaused, SpeechEnded]


def test_last_pause_holds_what_the_end_will_hold() -> None:
    *_, paused, ended = listener().feed(quiet(96) + loud(416) + quiet(736))
    assert isinstance(paused, SpeechPaused)
    assert isinstance(ended, SpeechEnded)
    assert paused.pcm == ended.pcm


def test_utterance_has_sound_before_and_a_little_after_it() -> None:
    ended = utterance(listener().feed(quiet(2_048) + loud(640) + quiet(736)))
    before = len(ended.pcm) - len(ended.pcm.lstrip(b"\0"))
    after = len(ended.pcm) - len(ended.pcm.rstrip(b"\0"))
    assert (before / 32, after / 32) == (320, 320)


def test_very_short_speech_is_not_worthwhile() -> None:
    assert not utterance(listener().feed(loud(128) + quiet(736))).worthwhile


def test_endless_speech_is_cut_at_the_cap() -> None:
    found = listener(longest_ms=2_000).feed(loud(4_096))
    assert [type(activity) for activity in found][:3] == [SpeechStarted, SpeechEnded, SpeechStarted]


def test_chunks_of_any_length_give_the_same_utterance() -> None:
    pcm = quiet(512) + loud(640) + quiet(736)
    whole = listener().feed(pcm)
    subject = listener()
    pieces = [subject.feed(pcm[at : at + 166]) for at in range(0, len(pcm), 166)]
    assert [activity for found in pieces for activity in found] == whole


def test_flush_ends_what_is_under_way() -> None:
    subject = listener()
    subject.feed(loud(640))
    assert utterance(subject.flush()).worthwhile
    assert subject.flush() == []


def test_declared_activity_frames_the_utterance() -> None:
    subject = ManualListener(Detection())
    subject.feed(quiet(500))
    assert subject.begin() == [SpeechStarted(500)]
    subject.feed(loud(200))
    assert utterance(subject.finish()).pcm == loud(200)


def test_declared_end_without_start_does_nothing() -> None:
    assert ManualListener(Detection()).finish() == []
