"""What of every expert option reaches which model."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from desktop.core.brief import SessionBrief
from desktop.live.capability import capability
from desktop.live.setup import Setup, build_setup
from desktop.settings.sections import ModelSettings, SessionSettings
from tests.unit.live.option_stage import ROWS, built, wire

pytestmark = pytest.mark.unit


def able(row: str, **changed: Any) -> Setup:
    """Build the setup of everything asked for, on a model changed to be able to do more."""
    options = changed.pop("options")
    model = dataclasses.replace(capability(*ROWS[row]), **changed)
    return build_setup(SessionBrief("Be kind."), SessionSettings(), model, options=options)


def test_without_resumption_nothing_is_asked_to_be_kept() -> None:
    setup = built("3.8 vertex", ModelSettings(resumption=False))
    assert "sessionResumption" not in wire("3.8 vertex", setup)
    assert "sessionResumption" in wire("3.8 vertex", built("3.8 vertex", ModelSettings()))


@pytest.mark.parametrize(
    ("wish", "present"),
    [
        ("both", {"inputAudioTranscription", "outputAudioTranscription"}),
        ("heard", {"inputAudioTranscription"}),
        ("said", {"outputAudioTranscription"}),
        ("none", set()),
    ],
)
def test_each_transcript_can_be_left_out(wish: str, present: set[str]) -> None:
    sent = wire("3.8", built("3.8", ModelSettings(transcripts=wish)))
    assert {name for name in sent if name.endswith("Transcription")} == present


def test_a_judged_answer_is_written_down_whatever_is_wished() -> None:
    brief = SessionBrief("", co_listening=True)
    setup = built("3.1", ModelSettings(transcripts="none"), brief=brief)
    assert "outputAudioTranscription" in wire("3.1", setup)


def test_thoughts_are_shown_where_the_model_has_any() -> None:
    shown = ModelSettings(show_thoughts=True)
    sent = wire("2.5", built("2.5", shown))["generationConfig"]["thinkingConfig"]
    assert sent == {"includeThoughts": True}
    assert "This model has no thoughts to show, so it is left out." in built("3.8", shown).dropped


def test_transcripts_take_languages_and_times_where_they_can_be_had() -> None:
    options = ModelSettings(spoken_languages="en-GB, de-DE", word_times=True)
    sent = wire("3.8", able("3.8", options=options, word_times=True, transcript_languages=True))
    assert sent["inputAudioTranscription"] == {
        "languageCodes": ["en-GB", "de-DE"],
        "wordTimestamp": True,
    }
    assert sent["realtimeInputConfig"]["interimTranscriptTimestampEnabled"] is True


def test_tidy_transcripts_rule_out_times_and_speakers() -> None:
    options = ModelSettings(tidy_transcripts=True, word_times=True, speakers=True)
    setup = able("3.8", options=options, smart_transcripts=True, word_times=True, diarisation=True)
    sent = wire("3.8", setup)
    assert sent["inputAudioTranscription"] == {"mode": "SMART"}
    assert "interimTranscriptTimestampEnabled" not in sent["realtimeInputConfig"]


def test_a_face_is_asked_for_only_of_models_that_have_one() -> None:
    options = ModelSettings(avatar="Ada", avatar_bitrate=500_000)
    assert wire("3.8 vertex", built("3.8 vertex", options))["avatarConfig"] == {
        "avatarName": "Ada",
        "videoBitrateBps": 500_000,
    }
    assert "This model has no avatar, so it is left out." in built("3.8", options).dropped


@pytest.mark.parametrize(("language", "sent"), [("de-DE", "de-DE"), ("German", None)])
def test_a_language_stands_beside_the_voice_where_it_may(language: str, sent: str | None) -> None:
    model = dataclasses.replace(capability(*ROWS["3.8"]), speech_language=True)
    setup = build_setup(SessionBrief(""), SessionSettings(language=language), model)
    assert setup.config.speech_config is not None
    assert setup.config.speech_config.language_code == sent


def test_a_language_that_a_model_does_not_name_is_said() -> None:
    model = capability(*ROWS["2.5 vertex"])
    setup = build_setup(SessionBrief(""), SessionSettings(language="gl-ES"), model)
    (dropped,) = setup.dropped
    assert dropped.startswith("The service does not name gl-ES among this model's languages.")
