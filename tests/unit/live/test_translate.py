from __future__ import annotations

import base64
from typing import Any

import pytest
from google.genai import _live_converters as converters
from google.genai import types

from desktop.core.events import (
    AvatarReceived,
    Event,
    GenerationCompleted,
    GoAwayReceived,
    Grounding,
    InputTranscript,
    Interrupted,
    OutputTranscript,
    Source,
    SpeechReceived,
    ThoughtReceived,
    TimedWord,
    ToolCallCancelled,
    ToolCallRequested,
    TurnCompleted,
    UsageReported,
    VoiceActivityChanged,
    WaitingForInput,
)
from desktop.core.media import AudioChunk
from desktop.live.translate import LOCAL_ID, seconds, translate
from tests.unit.live.recording import received

pytestmark = pytest.mark.unit

PCM = b"\x01\x00\x02\x00"
AUDIO = {"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(PCM).decode()}}


def events(message: dict[str, Any]) -> list[Event]:
    return list(translate(types.LiveServerMessage.model_validate(message), now=5.0))


def content(**fields: Any) -> list[Event]:
    return events({"serverContent": fields})


SPEECH = SpeechReceived(AudioChunk(PCM, 24_000, 5.0))


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ({}, []),
        ({"setupComplete": {}}, []),
        ({"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}}, []),
        ({"goAway": {"timeLeft": "50s"}}, [GoAwayReceived(50.0)]),
        ({"goAway": {}}, [GoAwayReceived(0.0)]),
        ({"toolCallCancellation": {"ids": ["a", "b"]}}, [ToolCallCancelled(("a", "b"))]),
        (
            {"toolCall": {"functionCalls": [{"id": "1", "name": "f", "args": {"x": 1}}]}},
            [ToolCallRequested("1", "f", {"x": 1})],
        ),
        (
            {"voiceActivity": {"voiceActivityType": "ACTIVITY_START"}},
            [VoiceActivityChanged(active=True, source="service")],
        ),
        (
            {"voiceActivity": {"voiceActivityType": "ACTIVITY_END"}},
            [VoiceActivityChanged(active=False, source="service")],
        ),
        (
            {"voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_SOS"}},
            [VoiceActivityChanged(active=True, source="service")],
        ),
        (
            {"usageMetadata": {"promptTokenCount": 3, "responseTokenCount": 4}},
            [UsageReported(3, 4, 0)],
        ),
    ],
)
def test_a_message_becomes_its_events(message: dict[str, Any], expected: list[Event]) -> None:
    assert events(message) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"modelTurn": {"parts": [AUDIO, AUDIO]}}, [SPEECH, SPEECH]),
        ({"modelTurn": {"parts": [{"text": "a thought"}]}}, [ThoughtReceived("a thought")]),
        ({"modelTurn": {}}, []),
        ({"modelTurn": {"parts": [{"inlineData": {"mimeType": "text/csv", "data": "AA=="}}]}}, []),
        ({"interrupted": True}, [Interrupted()]),
        ({"generationComplete": True}, [GenerationCompleted()]),
        ({"waitingForInput": True}, [WaitingForInput()]),
        ({"turnComplete": True}, [TurnCompleted()]),
        (
            {"turnComplete": True, "turnCompleteReason": "RESPONSE_REJECTED"},
            [TurnCompleted("RESPONSE_REJECTED")],
        ),
        (
            {"turnComplete": True, "interactionStatus": "IN_PROGRESS"},
            [TurnCompleted(in_progress=True)],
        ),
        ({"turnComplete": True, "interactionStatus": "IDLE"}, [TurnCompleted()]),
        ({"inputTranscription": {"text": " hi"}}, [InputTranscript(" hi")]),
        (
            {"inputTranscription": {"text": "hi", "finished": True}},
            [InputTranscript("hi", final=True)],
        ),
        ({"interimInputTranscription": {"text": "h"}}, [InputTranscript("h", interim=True)]),
        ({"outputTranscription": {"text": "yes"}}, [OutputTranscript("yes")]),
        ({"outputTranscription": {}}, []),
        ({"outputTranscription": {"finished": True}}, [OutputTranscript("", final=True)]),
    ],
)
def test_each_field_of_the_content_becomes_its_event(
    fields: dict[str, Any], expected: list[Event]
) -> None:
    assert content(**fields) == expected


def test_one_message_with_everything_comes_in_the_order_of_playback() -> None:
    message = {
        "usageMetadata": {"totalTokenCount": 9},
        "serverContent": {
            "turnComplete": True,
            "generationComplete": True,
            "outputTranscription": {"text": "yes"},
            "inputTranscription": {"text": "really?"},
            "modelTurn": {"parts": [AUDIO]},
        },
    }

    assert [type(event) for event in events(message)] == [
        SpeechReceived,
        InputTranscript,
        OutputTranscript,
        GenerationCompleted,
        TurnCompleted,
        UsageReported,
    ]


def test_sound_that_comes_with_an_interruption_is_not_played() -> None:
    assert content(modelTurn={"parts": [AUDIO]}, interrupted=True) == [Interrupted()]


@pytest.mark.parametrize(
    ("mime_type", "rate"),
    [
        ("audio/pcm", 24_000),
        ("audio/pcm;rate=16000", 16_000),
        ("audio/pcm;rate=0", 24_000),
        ("audio/pcm;rate=99999999999999999999", 24_000),
    ],
)
def test_the_rate_is_read_from_the_mime_type(mime_type: str, rate: int) -> None:
    part = {"inlineData": {"mimeType": mime_type, "data": "AAA="}}
    [speech] = content(modelTurn={"parts": [part]})

    assert isinstance(speech, SpeechReceived)
    assert speech.chunk.sample_rate == rate


def test_half_a_sample_is_not_played() -> None:
    data = base64.b64encode(PCM + b"\x01").decode()
    blob = {"inlineData": {"mimeType": "audio/pcm", "data": data}}
    [speech] = content(modelTurn={"parts": [blob]})

    assert isinstance(speech, SpeechReceived)
    assert speech.chunk.pcm == PCM
    assert content(modelTurn={"parts": [{"inlineData": {"data": "AQ=="}}]}) == []


@pytest.mark.parametrize("text", ["infs", "1e999s", "-infs", "nans", "-5s"])
def test_no_time_that_is_told_is_endless_or_past(text: str) -> None:
    assert seconds(text) == 0.0


def test_a_call_without_an_id_gets_the_same_one_each_time() -> None:
    call = {"toolCall": {"functionCalls": [{"name": "f", "args": {"x": 1}}]}}
    [first], [second] = events(call), events(call)

    assert first == second
    assert isinstance(first, ToolCallRequested)
    assert first.call_id.startswith(LOCAL_ID)


def test_a_call_inside_the_content_counts_like_any_other() -> None:
    call = {"id": "1", "name": "f", "args": {}}

    assert content(modelTurn={"parts": [{"functionCall": call}]}) == [
        ToolCallRequested("1", "f", {})
    ]


def test_web_pages_and_passages_become_sources() -> None:
    chunks = [
        {"web": {"title": "A page", "uri": "https://a.example"}},
        {"web": {"domain": "b.example"}},
        {"retrievedContext": {"title": "Rules", "text": "No dogs."}},
    ]

    assert content(groundingMetadata={"groundingChunks": chunks}) == [
        Grounding(
            (
                Source("A page", "https://a.example"),
                Source("b.example"),
                Source("Rules", "", "No dogs."),
            )
        )
    ]


def test_fetched_pages_become_sources() -> None:
    pages = {"urlMetadata": [{"retrievedUrl": "https://a.example"}]}

    assert content(urlContextMetadata=pages) == [
        Grounding((Source("https://a.example", "https://a.example"),))
    ]


def test_a_search_without_sources_tells_what_was_searched_for() -> None:
    entry = {"renderedContent": "<a>more</a>"}
    assert content(groundingMetadata={"webSearchQueries": ["a"], "searchEntryPoint": entry}) == [
        Grounding((), ("a",), "<a>more</a>")
    ]


def test_empty_grounding_says_nothing() -> None:
    assert content(groundingMetadata={}) == []


def test_a_page_that_could_not_be_read_is_no_source() -> None:
    page = {
        "retrievedUrl": "https://a.example",
        "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_PAYWALL",
    }
    assert content(urlContextMetadata={"urlMetadata": [page]}) == []


def test_a_transcript_tells_its_language_speaker_and_times() -> None:
    word = {"word": "hi", "startOffset": "0.5s", "endOffset": "0.75s"}
    heard = {"text": "hi", "languageCode": "en-GB", "speakerLabel": "2", "words": [word]}
    assert content(inputTranscription=heard) == [
        InputTranscript("hi", language="en-GB", speaker="2", words=(TimedWord("hi", 0.5, 0.75),))
    ]


def test_what_the_model_writes_for_itself_is_told_apart() -> None:
    parts = [
        {"text": "Hm.", "thought": True},
        {"executableCode": {"code": "1 + 1", "language": "PYTHON"}},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "2"}},
    ]
    assert content(modelTurn={"parts": parts}) == [
        ThoughtReceived("Hm."),
        ThoughtReceived("1 + 1", "code"),
        ThoughtReceived("2", "result"),
    ]


def test_a_face_is_told_but_not_with_an_interruption() -> None:
    face = {"inlineData": {"mimeType": "video/mp4", "data": "AA=="}}
    assert content(modelTurn={"parts": [face]}) == [AvatarReceived("video/mp4", b"\0")]
    assert content(modelTurn={"parts": [face]}, interrupted=True) == [Interrupted()]


def test_totals_without_details_and_the_way_of_paying_are_told() -> None:
    usage = {
        "totalTokenCount": 9, "cachedContentTokenCount": 4, "toolUsePromptTokenCount": 2,
        "trafficType": "ON_DEMAND",
    }  # fmt: skip
    [event] = events({"usageMetadata": usage})
    assert isinstance(event, UsageReported)
    assert event.by_modality == {"cached/TOTAL": 4, "tool/TOTAL": 2}
    assert event.traffic == "ON_DEMAND"


def test_usage_is_split_by_modality_and_thoughts() -> None:
    usage = {
        "promptTokenCount": 5,
        "totalTokenCount": 9,
        "thoughtsTokenCount": 2,
        "promptTokensDetails": [{"modality": "AUDIO", "tokenCount": 5}],
        "responseTokensDetails": [{"modality": "AUDIO", "tokenCount": 4}],
    }

    assert events({"usageMetadata": usage}) == [
        UsageReported(5, 0, 9, {"prompt/AUDIO": 5, "response/AUDIO": 4, "response/THOUGHT": 2})
    ]


def test_vertex_counts_answers_by_another_name() -> None:
    message = converters._LiveServerMessage_from_vertex(
        {"usageMetadata": {"candidatesTokenCount": 7, "totalTokenCount": 7}}
    )

    assert events(message) == [UsageReported(0, 7, 7)]


@pytest.mark.filterwarnings("ignore:DREAMING is not a valid")
def test_an_unknown_word_is_tolerated() -> None:
    assert content(turnComplete=True, interactionStatus="DREAMING") == [TurnCompleted()]


@pytest.mark.parametrize(
    ("text", "expected"), [("50s", 50.0), ("0.5s", 0.5), ("", 0.0), (None, 0.0), ("soon", 0.0)]
)
def test_durations_are_read_with_mercy(text: str | None, expected: float) -> None:
    assert seconds(text) == expected


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("developer_content.log", ["generation_complete", "turn_complete", "usage"]),
        ("developer_transcript.log", ["output_transcript"] * 3),
        ("vertex_transcript.log", ["output_transcript"]),
    ],
)
def test_recordings_of_the_service_are_understood(name: str, labels: list[str]) -> None:
    found = [event.label for message in received(name) for event in events(message)]

    assert found == labels


@pytest.mark.parametrize("name", ["developer_tool.log", "vertex_tool.log"])
def test_a_recorded_tool_call_is_understood(name: str) -> None:
    found = [event for message in received(name) for event in events(message)]
    [call] = [event for event in found if isinstance(event, ToolCallRequested)]

    assert call.name == "get_current_weather"
    assert call.arguments == {"location": "Redmond, WA"}
