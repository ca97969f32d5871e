from __future__ import annotations

from typing import Any

import pytest
from google.genai import _common, types
from google.genai import _live_converters as converters

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.tool import ToolDeclaration
from desktop.live.capability import Family, capability
from desktop.live.setup import HISTORY_CHARACTERS, HISTORY_TURNS, Setup, build_setup, recent_turns
from desktop.settings.sections import SessionSettings

pytestmark = pytest.mark.unit

NOTE = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
TOOLS = (
    ToolDeclaration("take_note", "Keep a note.", NOTE),
    ToolDeclaration("open_url", "Open.", {"type": "object", "properties": {}}, blocking=True),
)
HISTORY = (HistoryTurn("user", "I am Ada"), HistoryTurn("assistant", "Hello Ada"))

NEWEST = "gemini-3.8-live"
THINKER = "gemini-3.8-live-extended-thinking"
PREVIEW = "gemini-3.1-flash-live-preview"
OLDER = "gemini-2.5-flash-native-audio-latest"
UNKNOWN = "gemini-9-live"
ALL = (NEWEST, THINKER, PREVIEW, OLDER, UNKNOWN)


def built(model: str = NEWEST, family: Family = "developer", **arguments: Any) -> Setup:
    brief = arguments.pop("brief", SessionBrief("Be kind.", TOOLS, HISTORY))
    settings = arguments.pop("settings", SessionSettings())
    return build_setup(brief, settings, capability(family, model), **arguments)


def wire(setup: Setup) -> dict[str, Any]:
    """Return the setup message as the SDK puts it on the wire."""

    class Client:
        vertexai = False

    parameters = types.LiveConnectParameters(model="m", config=setup.config)
    message = converters._LiveConnectParameters_to_mldev(
        Client(),  # type: ignore[arg-type]  # only asked for its dialect
        parameters.model_dump(exclude_none=True),
    )
    found: dict[str, Any] = _common.convert_to_dict(message)["setup"]
    return found


@pytest.mark.parametrize("model", ALL)
def test_every_session_speaks_transcribes_resumes_and_compresses(model: str) -> None:
    setup = wire(built(model))

    assert setup["generationConfig"]["responseModalities"] == ["AUDIO"]
    assert setup["sessionResumption"] is not None
    for field in ("inputAudioTranscription", "outputAudioTranscription"):
        assert setup[field] == {}
    assert list(setup["contextWindowCompression"].values()) == [{}]


@pytest.mark.parametrize("model", ALL)
@pytest.mark.parametrize("co_listening", [False, True])
def test_fields_that_live_forbids_are_never_sent(model: str, co_listening: bool) -> None:
    setup = wire(built(model, brief=SessionBrief("", TOOLS, co_listening=co_listening)))

    assert (
        not {
            "responseMimeType",
            "responseSchema",
            "logprobs",
            "stopSequences",
            "audioTimestamp",
        }
        & setup["generationConfig"].keys()
    )


def test_the_chosen_voice_is_asked_for() -> None:
    speech = built(settings=SessionSettings(voice="Kore")).config.speech_config

    assert speech is not None
    assert speech.voice_config is not None
    assert speech.voice_config.prebuilt_voice_config is not None
    assert speech.voice_config.prebuilt_voice_config.voice_name == "Kore"


def test_an_unknown_voice_is_dropped_and_told() -> None:
    setup = built(settings=SessionSettings(voice="Elvis"))

    assert setup.config.speech_config is None
    assert setup.dropped == ("There is no voice named Elvis here; the service uses its own.",)


def test_the_newest_model_is_sent_no_field_that_ends_its_session() -> None:
    setup = built(NEWEST, brief=SessionBrief("", co_listening=True))

    assert setup.config.proactivity is None
    assert setup.config.enable_affective_dialog is None
    assert setup.config.thinking_config is None
    assert setup.dropped == ()


def test_an_older_model_is_asked_for_what_it_must_be_asked_for() -> None:
    setup = built(OLDER, brief=SessionBrief("", co_listening=True))

    assert setup.config.proactivity == types.ProactivityConfig(proactive_audio=True)
    assert setup.config.enable_affective_dialog is True
    assert setup.api_version == "v1alpha"


def test_without_opt_in_features_an_older_model_stays_on_its_own_version() -> None:
    setup = built(OLDER, settings=SessionSettings(affective=False))

    assert setup.api_version == "v1beta"
    assert setup.config.proactivity is None


def test_a_model_that_cannot_stay_silent_is_told() -> None:
    setup = built(PREVIEW, brief=SessionBrief("", co_listening=True))

    assert any("cannot stay silent" in sentence for sentence in setup.dropped)


def test_a_model_that_must_think_is_told_how_much() -> None:
    thinking = built(THINKER).config.thinking_config

    assert thinking is not None
    assert thinking.thinking_level is types.ThinkingLevel.LOW


@pytest.mark.parametrize(
    ("model", "behaviours"),
    [
        (NEWEST, ["NON_BLOCKING", "BLOCKING"]),
        (OLDER, ["NON_BLOCKING", "BLOCKING"]),
        (THINKER, [None, None]),
        (PREVIEW, [None, None]),
        (UNKNOWN, [None, None]),
    ],
)
def test_tools_behave_as_the_model_allows(model: str, behaviours: list[str | None]) -> None:
    [tool] = wire(built(model))["tools"]

    assert [one.get("behavior") for one in tool["functionDeclarations"]] == behaviours


@pytest.mark.parametrize(
    ("model", "declared"),
    [(NEWEST, True), (THINKER, True), (OLDER, True), (PREVIEW, False), (UNKNOWN, False)],
)
def test_a_tool_beside_the_talk_is_declared_only_where_no_call_holds_it_up(
    model: str, declared: bool
) -> None:
    aside = ToolDeclaration("note_impression", "Note.", NOTE, beside=True)
    [tool] = wire(built(model, brief=SessionBrief("Be kind.", (*TOOLS, aside), HISTORY)))["tools"]

    names = [one["name"] for one in tool["functionDeclarations"]]
    assert names == ["take_note", "open_url"] + (["note_impression"] if declared else [])


def test_tools_are_declared_with_parameters() -> None:
    [tool] = wire(built())["tools"]

    [note, url] = tool["functionDeclarations"]
    assert note["parameters"]["required"] == ["text"]
    assert "parameters" not in url
    assert "parametersJsonSchema" not in note


def test_a_rule_that_a_tool_loses_is_told() -> None:
    schema = {"type": "object", "properties": {"n": {"$ref": "#/nowhere"}}}
    setup = built(brief=SessionBrief("", (ToolDeclaration("f", "", schema),)))

    assert setup.dropped == ("The tool f loses a rule: n: $ref.",)


def test_without_tools_none_are_declared() -> None:
    assert built(brief=SessionBrief("Be kind.")).config.tools is None


def test_a_handle_resumes_without_history() -> None:
    setup = built(handle="h1")

    assert wire(setup)["sessionResumption"] == {"handle": "h1"}
    assert setup.history == ()
    assert setup.config.history_config is None


@pytest.mark.parametrize(
    ("model", "place", "turns"),
    [(NEWEST, True, 2), (PREVIEW, True, 2), (OLDER, False, 2), (UNKNOWN, False, 0)],
)
def test_history_is_given_as_the_model_takes_it(model: str, place: bool, turns: int) -> None:
    setup = built(model)

    assert (setup.config.history_config is not None) is place
    assert len(setup.history) == turns


def test_a_model_without_a_place_for_history_reads_it_in_the_instruction() -> None:
    instruction = str(built(UNKNOWN).config.system_instruction)

    assert instruction.startswith("Be kind.")
    assert "user: I am Ada\nassistant: Hello Ada" in instruction


def test_history_is_bounded_in_number_and_length() -> None:
    many = [HistoryTurn("user", str(n)) for n in range(100)]
    long = [HistoryTurn("user", "a" * (HISTORY_CHARACTERS - 1)), HistoryTurn("user", "bb")]

    assert [turn.text for turn in recent_turns(many)] == [str(n) for n in range(80, 100)]
    assert len(recent_turns(many)) == HISTORY_TURNS
    assert recent_turns(long) == (HistoryTurn("user", "bb"),)


def test_the_language_is_steered_by_the_instruction() -> None:
    instruction = str(built(settings=SessionSettings(language="German")).config.system_instruction)

    assert instruction == ("Be kind.\n\nSpeak German unless you are asked for another language.")


@pytest.mark.parametrize(
    ("field", "model", "attribute"),
    [
        ("voice", NEWEST, "speech_config"),
        ("thinking", THINKER, "thinking_config"),
        ("affective", OLDER, "enable_affective_dialog"),
        ("history", NEWEST, "history_config"),
        ("compression", NEWEST, "context_window_compression"),
        ("transcription", NEWEST, "input_audio_transcription"),
    ],
)
def test_a_rejected_field_is_left_out(field: str, model: str, attribute: str) -> None:
    assert getattr(built(model).config, attribute) is not None
    assert getattr(built(model, without={field}).config, attribute) is None


def test_leaving_out_everything_optional_keeps_tools_and_transcripts() -> None:
    setup = built(OLDER, without={"optional"}, brief=SessionBrief("a", TOOLS, co_listening=True))

    assert setup.config.tools is not None
    assert setup.config.input_audio_transcription is not None
    assert setup.config.proactivity is None
    assert setup.config.speech_config is None
