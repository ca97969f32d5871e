"""What of every expert option reaches which model."""

from __future__ import annotations

from typing import Any

import pytest
from google.genai import types

from desktop.core.brief import SessionBrief
from desktop.live.capability import capability
from desktop.live.setup import build_setup, tools_of
from desktop.settings.sections import ModelSettings, SessionSettings
from tests.unit.live.option_stage import EVERYTHING, ROWS, built, wire

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("row", ROWS)
def test_nothing_is_sent_that_was_not_asked_for(row: str) -> None:
    sent = wire(row, built(row, ModelSettings()))

    assert sent["generationConfig"].keys() <= {
        "responseModalities",
        "speechConfig",
        "thinkingConfig",
        "enableAffectiveDialog",
    }
    assert sent["realtimeInputConfig"].keys() == {"activityHandling"}
    assert not {"labels", "safetySettings", "explicitVadSignal", "proactivity"} & sent.keys()


@pytest.mark.parametrize("row", ROWS)
def test_sampling_is_sent_to_every_model(row: str) -> None:
    sent = wire(row, built(row, EVERYTHING))["generationConfig"]

    names = ("temperature", "topP", "topK", "maxOutputTokens", "seed")
    assert [sent[name] for name in names] == [0.5, 0.9, 40, 500, 7]


FORBIDDEN = {
    "3.8": {"thinkingConfig", "enableAffectiveDialog", "mediaResolution", "translationConfig"},
    "3.8 vertex": {"thinkingConfig", "enableAffectiveDialog", "translationConfig"},
    "thinker": {"enableAffectiveDialog", "mediaResolution", "translationConfig"},
    "3.1": {"enableAffectiveDialog", "mediaResolution", "translationConfig"},
    "2.5": {"translationConfig"},
    "2.5 vertex": {"translationConfig"},
    "unknown": {
        "thinkingConfig",
        "enableAffectiveDialog",
        "mediaResolution",
        "translationConfig",
    },
}
FORBIDDEN_BESIDE = {
    "3.8": {"proactivity", "labels", "explicitVadSignal"},
    "3.8 vertex": set[str](),
    "thinker": {"proactivity", "labels", "explicitVadSignal", "tools"},
    "3.1": {"proactivity", "labels", "explicitVadSignal", "tools"},
    "2.5": {"labels", "explicitVadSignal"},
    "2.5 vertex": set[str](),
    "unknown": {"proactivity", "labels", "explicitVadSignal", "tools"},
}


@pytest.mark.parametrize("row", ROWS)
def test_a_field_that_ends_a_session_is_never_sent(row: str) -> None:
    setup = built(row, EVERYTHING, brief=SessionBrief("", co_listening=True))
    sent = wire(row, setup)

    assert not FORBIDDEN[row] & sent["generationConfig"].keys()
    assert not FORBIDDEN_BESIDE[row] & sent.keys()


THOUGHT: list[tuple[str, str, int, dict[str, Any] | None]] = [
    ("3.8", "high", 100, None),
    ("thinker", "default", -1, {"thinkingLevel": "LOW"}),
    ("thinker", "high", -1, {"thinkingLevel": "HIGH"}),
    ("thinker", "minimal", -1, {"thinkingLevel": "LOW"}),
    ("thinker", "off", 5, {"thinkingLevel": "LOW"}),
    ("3.1", "default", -1, None),
    ("3.1", "minimal", -1, {"thinkingLevel": "MINIMAL"}),
    ("2.5", "default", -1, None),
    ("2.5", "off", -1, {"thinkingBudget": 0}),
    ("2.5", "high", 300, {"thinkingBudget": 300}),
    ("2.5 vertex", "high", -1, None),
    ("unknown", "low", -1, None),
]


@pytest.mark.parametrize(("row", "level", "budget", "expected"), THOUGHT)
def test_thinking_is_asked_for_in_the_form_of_the_model(
    row: str, level: str, budget: int, expected: dict[str, Any] | None
) -> None:
    setup = built(row, ModelSettings(thinking=level, thinking_budget=budget))

    assert wire(row, setup)["generationConfig"].get("thinkingConfig") == expected


SENTENCES = [
    ("3.8", ModelSettings(thinking="low"), "decides itself how long it thinks"),
    ("3.8", ModelSettings(proactive="off"), "always proactive"),
    ("3.8", ModelSettings(media_resolution="low"), "no picture detail"),
    ("3.8", ModelSettings(labels="a=b"), "no billing labels"),
    ("3.8", ModelSettings(speakers=True), "no telling speakers apart"),
    ("3.1", ModelSettings(google_search=True), "no Google Search"),
    ("3.1", ModelSettings(proactive="on"), "no proactive audio"),
    ("2.5", ModelSettings(turn_coverage="speech and all video"), "no turn coverage"),
    ("2.5", ModelSettings(vocabulary="Ada"), "no vocabulary"),
    ("2.5", ModelSettings(proactive_video=True), "no proactive video"),
    ("2.5", ModelSettings(thinking="low"), "set the thinking budget"),
    ("3.1", ModelSettings(thinking_budget=3), "not a budget"),
    ("3.8", ModelSettings(compression_trigger=5, compression_target=5), "must end below"),
]


@pytest.mark.parametrize(("row", "options", "words"), SENTENCES)
def test_what_is_left_out_is_said(row: str, options: ModelSettings, words: str) -> None:
    [sentence] = built(row, options).dropped

    assert words in sentence


def test_activity_detection_is_sent_as_asked() -> None:
    sent = wire("3.8", built("3.8", EVERYTHING))["realtimeInputConfig"]

    assert sent == {
        "automaticActivityDetection": {
            "startOfSpeechSensitivity": "START_SENSITIVITY_LOW",
            "endOfSpeechSensitivity": "END_SENSITIVITY_HIGH",
            "prefixPaddingMs": 100,
            "silenceDurationMs": 800,
        },
        "activityHandling": "NO_INTERRUPTION",
        "turnCoverage": "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
    }


def test_turns_taken_here_switch_the_detection_off_and_nothing_else() -> None:
    setup = built("3.8", ModelSettings(turn_taking="here", silence_ms=500))

    detection = wire("3.8", setup)["realtimeInputConfig"]["automaticActivityDetection"]
    assert detection == {"disabled": True}


def test_vertex_takes_vocabulary_labels_signals_and_proactive_video() -> None:
    sent = wire("3.8 vertex", built("3.8 vertex", EVERYTHING))

    assert sent["inputAudioTranscription"] == {"customVocabulary": ["Attune", "Ada"]}
    assert sent["labels"] == {"team": "a", "purpose": "b"}
    assert sent["explicitVadSignal"] is True
    assert sent["proactivity"] == {"proactiveAudio": True, "proactiveVideo": True}


def test_compression_takes_its_trigger_and_target() -> None:
    window = wire("3.8", built("3.8", EVERYTHING))["contextWindowCompression"]

    assert window == {"triggerTokens": 1000, "slidingWindow": {"targetTokens": 500}}


def test_compression_can_be_switched_off() -> None:
    assert built("3.8", ModelSettings(compression=False)).config.context_window_compression is None


def test_every_kind_of_harm_gets_the_same_limit() -> None:
    sent = wire("2.5", built("2.5", EVERYTHING))["safetySettings"]

    assert {item["threshold"] for item in sent} == {"BLOCK_ONLY_HIGH"}
    assert len(sent) == 4


def test_search_stands_beside_the_tools_also_when_they_change() -> None:
    options = ModelSettings(google_search=True)

    [tool] = tools_of(SessionBrief(""), capability(*ROWS["3.8"]), options=options)

    assert tool.google_search is not None


def test_proactive_off_keeps_an_older_model_from_being_asked() -> None:
    brief = SessionBrief("", co_listening=True)

    assert built("2.5", ModelSettings(proactive="off"), brief=brief).config.proactivity is None


@pytest.mark.parametrize("row", ROWS)
def test_leaving_out_everything_optional_leaves_the_options_out(row: str) -> None:
    sent = wire(row, built(row, EVERYTHING, without={"optional"}))

    assert sent["generationConfig"].keys() == {"responseModalities"}
    assert sent["realtimeInputConfig"].keys() == {"activityHandling"}
    assert not {"labels", "safetySettings", "explicitVadSignal", "tools"} & sent.keys()


def test_a_translating_model_is_told_the_language() -> None:
    row = capability("developer", "gemini-3.5-live-translate-preview")
    setup = build_setup(SessionBrief(""), SessionSettings(), row, options=EVERYTHING)

    assert setup.config.translation_config == types.TranslationConfig(target_language_code="de")
