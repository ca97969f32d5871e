"""What of every expert option reaches which model."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from google.genai import _common, types
from google.genai import _live_converters as converters

from desktop.core.brief import SessionBrief
from desktop.live.capability import Family, capability
from desktop.live.setup import Setup, build_setup, tools_of
from desktop.settings.sections import ModelSettings, SessionSettings

pytestmark = pytest.mark.unit

ROWS: dict[str, tuple[Family, str]] = {
    "3.8": ("developer", "gemini-3.8-live"),
    "3.8 vertex": ("vertex", "gemini-3.8-live"),
    "thinker": ("developer", "gemini-3.8-live-extended-thinking"),
    "3.1": ("developer", "gemini-3.1-flash-live-preview"),
    "2.5": ("developer", "gemini-2.5-flash-native-audio-preview-12-2025"),
    "2.5 vertex": ("vertex", "gemini-live-2.5-flash-native-audio"),
    "unknown": ("developer", "gemini-9-live"),
}
EVERYTHING = ModelSettings(
    temperature=0.5,
    top_p=0.9,
    top_k=40,
    max_tokens=500,
    seed=7,
    media_resolution="low",
    thinking="high",
    thinking_budget=100,
    proactive="on",
    proactive_video=True,
    start_sensitivity="low",
    end_sensitivity="high",
    prefix_padding_ms=100,
    silence_ms=800,
    barge_in=False,
    turn_coverage="speech and all video",
    vocabulary="Attune, Ada",
    speakers=True,
    compression_trigger=1000,
    compression_target=500,
    google_search=True,
    safety="few",
    labels="team=a, purpose=b",
    voice_signals=True,
    translate_to="de",
)


def built(row: str, options: ModelSettings, **arguments: Any) -> Setup:
    brief = arguments.pop("brief", SessionBrief("Be kind."))
    return build_setup(
        brief, SessionSettings(), capability(*ROWS[row]), options=options, **arguments
    )


def wire(row: str, setup: Setup) -> dict[str, Any]:
    """Return the setup message as the SDK puts it on the wire."""

    class Client:
        vertexai = ROWS[row][0] == "vertex"

    parameters = types.LiveConnectParameters(model="m", config=setup.config)
    convert = (
        converters._LiveConnectParameters_to_vertex
        if Client.vertexai
        else converters._LiveConnectParameters_to_mldev
    )
    message = convert(
        Client(),  # type: ignore[arg-type]  # only asked for its dialect
        parameters.model_dump(exclude_none=True),
    )
    found: dict[str, Any] = _camel(_common.convert_to_dict(message)["setup"])
    return found


def _camel(value: Any) -> Any:
    """Spell names one way: the SDK mixes both, and the service takes both."""
    if isinstance(value, list):
        return [_camel(item) for item in value]
    if isinstance(value, dict):
        return {_camel_name(name): _camel(item) for name, item in value.items()}
    return getattr(value, "value", value)


def _camel_name(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


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
    assert setup.dropped == ("The service does not name gl-ES among this model's languages.",)
