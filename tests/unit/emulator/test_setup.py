"""What a setup may hold, model by model."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.emulator.gate import Route
from desktop.emulator.model import catalogue_with, shipped_catalogue
from desktop.emulator.setup import Compression, Resumption, Setup, parse_setup
from desktop.emulator.wire import WireError

pytestmark = pytest.mark.unit

BETA = Route("developer", "v1beta")
ALPHA = Route("developer", "v1alpha")
CLOUD = Route("vertex", "v1beta1")

LIVE_38 = "models/gemini-3.8-live"
THINKING_38 = "models/gemini-3.8-live-extended-thinking"
LIVE_31 = "models/gemini-3.1-flash-live-preview"
NATIVE_25 = "models/gemini-2.5-flash-native-audio-preview-12-2025"
CLOUD_38 = "projects/p/locations/global/publishers/google/models/gemini-3.8-live"


def parse(model: str = LIVE_38, route: Route = BETA, **fields: Any) -> Setup:
    return parse_setup({"model": model, **fields}, route, shipped_catalogue())


def tool(**fields: Any) -> list[dict[str, Any]]:
    return [{"functionDeclarations": [{"name": "f", **fields}]}]


def thinking(**fields: Any) -> dict[str, Any]:
    return {"generationConfig": {"thinkingConfig": fields}}


AFFECTIVE = {"generationConfig": {"enableAffectiveDialog": True}}
PROACTIVE = {"proactivity": {"proactiveAudio": True}}


@pytest.mark.parametrize(
    ("model", "route", "fields"),
    [
        (LIVE_38, BETA, PROACTIVE),
        (NATIVE_25, ALPHA, PROACTIVE),
        (NATIVE_25, ALPHA, AFFECTIVE),
        (CLOUD_38, CLOUD, AFFECTIVE),
        (NATIVE_25, BETA, thinking(thinkingBudget=0)),
        (THINKING_38, BETA, thinking(thinkingLevel="LOW")),
        (LIVE_31, BETA, thinking(thinkingLevel="minimal")),
        ("models/gemini-2.5-flash-native-audio-latest", BETA, {}),
        ("gemini-3.8-live", BETA, {}),
    ],
)
def test_legal_setup_is_taken(model: str, route: Route, fields: dict[str, Any]) -> None:
    assert parse(model, route, **fields).model == model


@pytest.mark.parametrize(
    ("model", "route", "fields", "code", "fragment"),
    [
        (NATIVE_25, BETA, PROACTIVE, 1007, "proactivity"),
        (NATIVE_25, BETA, AFFECTIVE, 1007, "enable_affective_dialog"),
        (LIVE_38, BETA, AFFECTIVE, 1007, "enable_affective_dialog"),
        (LIVE_31, BETA, PROACTIVE, 1007, "proactivity"),
        (THINKING_38, BETA, {}, 1007, "Thinking level must be specified"),
        (THINKING_38, BETA, thinking(thinkingLevel="MINIMAL"), 1007, "not supported"),
        (LIVE_38, BETA, thinking(thinkingBudget=0), 1007, "Thinking level is not supported"),
        (LIVE_31, BETA, {"tools": tool(behavior="NON_BLOCKING")}, 1007, "NON_BLOCKING"),
        (LIVE_38, BETA, {"tools": [{"functionDeclarations": [{}]}]}, 1007, "invalid"),
        (LIVE_38, BETA, {"explicitVadSignal": True}, 1007, "explicit_vad_signal"),
        (LIVE_38, BETA, {"sessionResumption": {"transparent": True}}, 1007, "transparent"),
        (LIVE_38, BETA, {"generationConfig": {"stopSequences": ["x"]}}, 1007, "invalid"),
        (LIVE_38, BETA, {"systemInstruction": "text"}, 1007, "invalid"),
        ("gemini-3.8-live", CLOUD, {}, 1007, "Invalid resource field value"),
        (CLOUD_38 + "x", CLOUD, {}, 1008, "Publisher model"),
        (NATIVE_25, CLOUD, {}, 1007, "Invalid resource field value"),
        ("models/gemini-2.0-flash-live-001", BETA, {}, 1008, "is not found for API version"),
        ("", BETA, {}, 1007, "invalid"),
    ],
)
def test_illegal_setup_is_refused_with_the_service_s_words(
    model: str, route: Route, fields: dict[str, Any], code: int, fragment: str
) -> None:
    with pytest.raises(WireError) as caught:
        parse(model, route, **fields)
    assert (caught.value.code, fragment in caught.value.reason) == (code, True)


def test_bare_setup_has_the_documented_defaults() -> None:
    setup = parse()
    assert setup.interruptible
    assert not setup.manual_activity
    assert (setup.instruction, setup.tools, setup.resumption) == (None, None, None)
    assert setup.detection.silence_ms == 700


def test_activity_detection_is_configured() -> None:
    automatic = {
        "startOfSpeechSensitivity": "START_SENSITIVITY_LOW",
        "prefixPaddingMs": 20,
        "silenceDurationMs": 250,
    }
    handling = {"automaticActivityDetection": automatic, "activityHandling": "NO_INTERRUPTION"}
    setup = parse(realtimeInputConfig=handling)
    detection = setup.detection
    assert (detection.start_probability, detection.start_ms) == (0.7, 20)
    assert (detection.silence_ms, setup.interruptible) == (250, False)


def test_tools_do_not_block_by_default_on_the_newest_model() -> None:
    declared = parse(tools=tool(parameters={"type": "OBJECT"})).tools
    assert declared is not None
    assert (declared[0].blocking, declared[0].parameters) == (False, {"type": "object"})


def test_tools_block_by_default_on_older_models() -> None:
    declared = parse(NATIVE_25, tools=tool()).tools
    assert declared is not None
    assert declared[0].blocking


def test_compression_target_defaults_to_half_the_trigger() -> None:
    setup = parse(contextWindowCompression={"triggerTokens": "1000", "slidingWindow": {}})
    assert setup.compression == Compression(1000, 500)


def test_transparent_resumption_exists_on_vertex() -> None:
    wanted = {"handle": "h", "transparent": True}
    setup = parse(CLOUD_38, CLOUD, sessionResumption=wanted)
    assert setup.resumption == Resumption("h", transparent=True)


def test_a_server_can_answer_for_a_model_of_any_name() -> None:
    catalogue = catalogue_with("gemini-next-live")
    setup = parse_setup({"model": "models/gemini-next-live"}, BETA, catalogue)
    assert setup.rules.behaviors[0] == "NON_BLOCKING"


def test_voice_and_language_are_taken() -> None:
    speech = {
        "languageCode": "de-DE",
        "voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}},
    }
    setup = parse(generationConfig={"speechConfig": speech})
    assert (setup.voice, setup.locale) == ("Kore", "de-DE")
    assert (parse().voice, parse().locale) == ("", "")


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (
            {"generationConfig": {"temprature": 1}},
            "Unknown name \"temprature\" at 'setup.generation_config': Cannot find field.",
        ),
        (
            {"generationConfig": {"temperature": "warm"}},
            "Invalid value at 'setup.generation_config.temperature' (TYPE_FLOAT), 'warm'",
        ),
        (
            {"realtimeInputConfig": {"activityHandling": "SHOUT"}},
            "Invalid value at 'setup.realtime_input_config.activity_handling': 'SHOUT'",
        ),
        (
            {"realtimeInputConfig": {"automaticActivityDetection": {"disabled": "yes"}}},
            "(TYPE_BOOL), 'yes'",
        ),
        ({"sessionResumption": {"hndl": "x"}}, 'Unknown name "hndl" at \'setup.session_resum'),
        ({"tools": [{"googleSerch": {}}]}, "Unknown name \"google_serch\" at 'setup.tools'"),
        ({"tools": [{"enterpriseWebSearch": {}}]}, 'Unknown name "enterprise_web_search"'),
        ({"systemInstruction": {"parts": [{"txt": "x"}]}}, 'Unknown name "txt"'),
    ],
)
def test_wrong_field_or_value_is_named(fields: dict[str, Any], reason: str) -> None:
    with pytest.raises(WireError) as caught:
        parse(**fields)
    assert (caught.value.code, reason in caught.value.reason) == (1007, True), caught.value.reason


def test_numbers_may_come_as_text_and_null_is_absent() -> None:
    wanted = {"automaticActivityDetection": {"silenceDurationMs": "900", "prefixPaddingMs": None}}
    detection = parse(realtimeInputConfig=wanted).detection
    assert (detection.silence_ms, detection.start_ms) == (900, 96)


def test_handles_are_bound_to_model_and_location() -> None:
    other = CLOUD_38.replace("global", "us")
    bindings = [parse(name, CLOUD).binding for name in (CLOUD_38, other)]
    assert bindings[0] != bindings[1]
    assert parse(LIVE_38).binding == parse("gemini-3.8-live").binding == "gemini-3.8-live"


def test_alias_is_bound_as_its_model() -> None:
    assert parse("models/gemini-2.5-flash-native-audio-latest").binding == parse(NATIVE_25).binding


def test_only_models_that_think_tell_their_thoughts() -> None:
    wanted = {"thinkingLevel": "LOW", "includeThoughts": True}
    assert parse(THINKING_38, **thinking(**wanted)).thoughts
    assert not parse(LIVE_38, **thinking(includeThoughts=True)).thoughts


RETIRED = "gemini-live-2.5-flash-preview"


@pytest.mark.parametrize(
    ("model", "wanted", "pictures", "silence"),
    [
        (LIVE_38, None, True, False),
        (NATIVE_25, None, False, False),
        (LIVE_38, "TURN_INCLUDES_ONLY_ACTIVITY", False, False),
        (NATIVE_25, "TURN_INCLUDES_ALL_INPUT", True, True),
        (NATIVE_25, "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO", True, False),
        (NATIVE_25, "TURN_COVERAGE_UNSPECIFIED", False, False),
    ],
)
def test_turns_cover_what_the_client_or_the_model_says(
    model: str, wanted: str | None, pictures: bool, silence: bool
) -> None:
    setup = parse(model, realtimeInputConfig={"turnCoverage": wanted} if wanted else {})
    assert (setup.all_pictures, setup.all_sound) == (pictures, silence)


def test_interim_transcripts_need_transcripts() -> None:
    asked: dict[str, Any] = {"realtimeInputConfig": {"interimTranscriptTimestampEnabled": True}}
    assert not parse(**asked).interim_transcription
    assert not parse(inputAudioTranscription={}).interim_transcription
    assert parse(inputAudioTranscription={}, **asked).interim_transcription


def test_retired_model_is_served_only_when_it_is_named() -> None:
    assert shipped_catalogue().find(RETIRED, "developer") is None
    assert catalogue_with("gemini-3.8-live").find(RETIRED, "developer") is None
    assert catalogue_with(RETIRED).find(RETIRED, "developer") is not None


def test_text_is_refused_where_a_model_only_speaks() -> None:
    wanted: dict[str, Any] = {"generationConfig": {"responseModalities": ["TEXT"]}}
    half = "publishers/google/models/gemini-live-2.5-flash"
    assert parse(half, CLOUD, **wanted).writes
    with pytest.raises(WireError, match="close with 1007"):
        parse(**wanted)
