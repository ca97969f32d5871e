"""Every field of the installed SDK's Live types is used, or listed here with a reason.

A new version of the SDK that has more to offer fails these tests until somebody has looked.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import pytest
from google import genai
from google.genai import live, types
from pydantic import BaseModel

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolDeclaration, ToolResult
from desktop.live.capability import Capability, capability
from desktop.live.link import LiveLink
from desktop.live.setup import Setup, build_setup
from desktop.live.translate import translate
from desktop.settings.sections import ModelSettings, SessionSettings

pytestmark = pytest.mark.unit

OWN_WAY = "tools are Attune's own functions and Google Search; others would run unseen and unasked"
CLONING = "a cloned voice needs a recording of its owner's consent, which Attune does not take"
OLD = "deprecated by the SDK in favour of a field that is used"
CUSTOM_FACE = "a face of one's own is a picture of a person; prebuilt ones are enough"

CONFIG_REASONS = {
    "http_options": "address, version and transport are set on the client, for all its sockets",
    "generation_config": OLD,
    "speech_config.voice_config.replicated_voice_config": CLONING,
    "speech_config.voice_config.voice": "speakers of cloned voices, see above",
    "speech_config.multi_speaker_voice_config": "for dialogues read aloud; a session has one",
    "input_audio_transcription.language_auto": OLD,
    "input_audio_transcription.language_hints": OLD,
    "input_audio_transcription.adaptation_phrases": OLD,
    "input_audio_transcription.source_text": "for dictation into a text, which Attune does not do",
    "output_audio_transcription": "its fields bias the recognition of people; {} is all it needs",
    "avatar_config.customized_avatar": CUSTOM_FACE,
    "avatar_config.audio_bitrate_bps": "the voice arrives as PCM beside the picture",
    "safety_settings.method": "the service's own method of judging harm is kept",
    "system_instruction": "it is set, as text",
    "tools": OWN_WAY,
}
"""What no setting reaches; a path stands for everything below it."""

BINARY_PARTS = "never comes in speech: the model hears sound, it does not describe files"
MESSAGE_REASONS = {
    "setup_complete": "read by the link, which is open once it has come",
    "session_resumption_update": "kept by the session's memory, not an event",
    "voice_activity.audio_offset": "the event's own time serves; only two models send it at all",
    "usage_metadata.service_tier": "the traffic type says how the tokens are paid",
    "server_content.model_turn.role": "the model's turn is the model's",
    "server_content.input_transcription.start_offset": "words carry their own times",
    "server_content.input_transcription.end_offset": "words carry their own times",
    "server_content.output_transcription.start_offset": "words carry their own times",
    "server_content.output_transcription.end_offset": "words carry their own times",
    "server_content.output_transcription.speaker_label": "the speaker is the model",
    "server_content.interim_input_transcription.start_offset": "words carry their own times",
    "server_content.interim_input_transcription.end_offset": "words carry their own times",
    "server_content.interim_input_transcription.finished": "an interim text is never final",
    **{
        f"server_content.model_turn.parts.{name}": BINARY_PARTS
        for name in (
            "media_resolution", "file_data", "video_metadata", "media_processing",
            "speech_metadata", "document_metadata", "spreadsheet_metadata", "audio_metadata",
            "part_metadata",
        )
    },
    "server_content.model_turn.parts.thought": "text parts of native audio are always thoughts",
    "server_content.model_turn.parts.thought_signature": "only for requests outside of sessions",
    "server_content.model_turn.parts.audio_transcription": "comes as output_transcription",
    "server_content.model_turn.parts.function_response": "sent by clients, not to them",
    "server_content.model_turn.parts.tool_call": "calls that the service runs itself",
    "server_content.model_turn.parts.tool_response": "calls that the service runs itself",
    "server_content.model_turn.parts.inline_data.display_name": "a file's name; speech has none",
    "server_content.model_turn.parts.executable_code.id": "the code and its result come in order",
    "server_content.model_turn.parts.executable_code.language": "it is shown, not run",
    "server_content.model_turn.parts.code_execution_result.id": "the two come in order",
    "server_content.model_turn.parts.code_execution_result.outcome": "its output says it",
    "server_content.model_turn.parts.function_call.partial_args": "asked for by no setting",
    "server_content.model_turn.parts.function_call.will_continue": "asked for by no setting",
    "tool_call.function_calls.partial_args": "asked for by no setting",
    "tool_call.function_calls.will_continue": "asked for by no setting",
    **{
        f"server_content.grounding_metadata.{name}": "belongs to tools that are not declared"
        for name in (
            "image_search_queries", "retrieval_metadata", "retrieval_queries",
            "google_maps_widget_context_token", "source_flagging_uris",
            "grounding_chunks.image", "search_entry_point.sdk_blob",
        )
    },
    "server_content.grounding_metadata.grounding_supports": "spoken words have no place for notes",
    **{
        f"server_content.grounding_metadata.grounding_chunks.{name}": "title, address and text do"
        for name in (
            "maps.place_answer_sources", "maps.place_id", "maps.text", "maps.route",
            "retrieved_context.document_name", "retrieved_context.rag_chunk",
            "retrieved_context.custom_metadata", "retrieved_context.file_search_store",
            "retrieved_context.media_id", "retrieved_context.page_number",
        )
    },
}  # fmt: skip

CLIENT_REASONS = {
    "setup": "see the session's configuration",
    "realtime_input.media_chunks": "rejected by the service as deprecated",
    "realtime_input.audio.display_name": "a file's name; a stream has none",
    "realtime_input.video.display_name": "a file's name; a stream has none",
    "client_content.turns.parts": "turns are text; sound and pictures travel in real time",
    "tool_response.function_responses.parts": "results are JSON",
    "tool_response.function_responses.will_continue": "each call has exactly one result",
    "context_update.system_instruction.parts": "an instruction is text",
    "context_update.tools": OWN_WAY,
}


def inner(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((found for part in get_args(annotation) if (found := inner(part))), None)


def leaves(kind: type[BaseModel], reasons: Mapping[str, str], path: str = "") -> Iterator[str]:
    """Yield the path of every field below a type, down to what has a reason of its own."""
    for name, field in kind.model_fields.items():
        here = f"{path}.{name}" if path else name
        below = inner(field.annotation)
        if here in reasons or below is None or not below.model_fields or here.count(".") > 5:
            yield here
        else:
            yield from leaves(below, reasons, here)


def paths(value: object, path: str = "") -> Iterator[str]:
    """Yield the paths of everything that is set in a plain tree."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            here = f"{path}.{name}" if path else name
            yield here
            yield from paths(item, here)
    elif isinstance(value, list):
        for item in value:
            yield from paths(item, path)


def unaccounted(
    kind: type[BaseModel], used: set[str], reasons: Mapping[str, str]
) -> tuple[set[str], set[str]]:
    """Return fields that are neither used nor listed, and listed ones that are no fields."""
    every = set(leaves(kind, reasons))
    missing = {path for path in every if path not in used and path not in reasons}
    return missing, reasons.keys() - every


# -- the session's configuration ----------------------------------------------------------------


def able() -> Capability:
    """Return a model that takes everything."""
    row = capability("vertex", "gemini-3.8-live")
    yes: dict[str, Any] = {
        item.name: True for item in dataclasses.fields(row) if item.type == "bool"
    }
    levels = ("minimal", "low", "medium", "high")
    return dataclasses.replace(
        row, **yes, affective="opt-in", proactive="opt-in", thinking="level", thinking_levels=levels
    )


EVERYTHING = ModelSettings(
    temperature=0.5, top_p=0.9, top_k=40, max_tokens=500, seed=7, media_resolution="low",
    thinking="high", show_thoughts=True, proactive="on", proactive_video=True,
    start_sensitivity="low", end_sensitivity="high", prefix_padding_ms=100, silence_ms=800,
    barge_in=False, turn_coverage="everything", vocabulary="Attune", speakers=True,
    spoken_languages="en-GB, de-DE", word_times=True, compression_trigger=1000,
    compression_target=500, google_search=True, safety="few", labels="team=a", voice_signals=True,
    translate_to="de", translate_echo=True, avatar="Ada", avatar_bitrate=500_000,
)  # fmt: skip


def configured(row: Capability, options: ModelSettings, handle: str | None = None) -> Setup:
    tools = (ToolDeclaration("f", "Does.", {"type": "object", "properties": {}}),)
    brief = SessionBrief("Be kind.", tools, (HistoryTurn("user", "hello"),))
    settings = SessionSettings(language="de-DE")
    return build_setup(brief, settings, row, options=options, handle=handle)


def test_every_option_of_a_session_is_reached_or_has_a_reason() -> None:
    row = able()
    budget = dataclasses.replace(row, thinking="budget")
    setups = [
        configured(row, EVERYTHING, "handle"),
        configured(row, EVERYTHING),
        configured(row, ModelSettings(turn_taking="here")),
        configured(row, ModelSettings(tidy_transcripts=True)),
        configured(budget, ModelSettings(thinking_budget=100)),
    ]
    used = {
        path
        for setup in setups
        for path in paths(setup.config.model_dump(mode="json", exclude_none=True))
    }
    missing, stale = unaccounted(types.LiveConnectConfig, used, CONFIG_REASONS)
    assert (missing, stale) == (set(), set())


# -- what the service sends ---------------------------------------------------------------------


class Watched:
    """Stands for a message of the SDK and notes which fields are looked at."""

    def __init__(self, value: BaseModel, path: str, seen: set[str]) -> None:
        self._value = value
        self._path = path
        self._seen = seen

    def __getattr__(self, name: str) -> object:
        value = getattr(self._value, name)
        if name not in type(self._value).model_fields:
            return value
        here = f"{self._path}.{name}" if self._path else name
        self._seen.add(here)
        return watched(value, here, self._seen)


def watched(value: object, path: str, seen: set[str]) -> Any:  # noqa: ANN401 - stands for any message
    if isinstance(value, BaseModel):
        return Watched(value, path, seen)
    if isinstance(value, list):
        return [watched(item, path, seen) for item in value]
    return value


FULL = json.loads(
    """{
  "serverContent": {
    "modelTurn": {"parts": [
      {"inlineData": {"mimeType": "audio/pcm", "data": "AAAA"}},
      {"text": "hm", "executableCode": {"code": "1"}, "codeExecutionResult": {"output": "1"},
       "functionCall": {"id": "1", "name": "f", "args": {}}}]},
    "interimInputTranscription": {"text": "a", "words": [{"word": "a", "startOffset": "1s"}]},
    "inputTranscription": {"text": "a", "words": [{"word": "a", "startOffset": "1s"}]},
    "outputTranscription": {"text": "a", "words": [{"word": "a", "startOffset": "1s"}]},
    "groundingMetadata": {"searchEntryPoint": {}, "groundingChunks": [
      {"web": {}}, {"retrievedContext": {}}, {"maps": {}}]},
    "urlContextMetadata": {"urlMetadata": [{"retrievedUrl": "https://a"}]},
    "turnComplete": true},
  "toolCall": {"functionCalls": [{"id": "2", "name": "f", "args": {}}]},
  "toolCallCancellation": {"ids": ["1"]},
  "goAway": {"timeLeft": "5s"},
  "voiceActivity": {},
  "voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_SOS"},
  "usageMetadata": {
    "promptTokensDetails": [{"modality": "AUDIO"}], "cacheTokensDetails": [{"modality": "TEXT"}],
    "responseTokensDetails": [{"modality": "AUDIO"}],
    "toolUsePromptTokensDetails": [{"modality": "TEXT"}]}
}"""
)


def test_every_field_of_a_message_is_looked_at_or_has_a_reason() -> None:
    seen: set[str] = set()
    message = types.LiveServerMessage.model_validate(FULL)
    events = list(translate(watched(message, "", seen)))
    assert len(events) > 12
    missing, stale = unaccounted(types.LiveServerMessage, seen, MESSAGE_REASONS)
    assert (missing, stale) == (set(), set())


# -- what this client sends ---------------------------------------------------------------------


class Socket:
    """A WebSocket that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def send(self, frame: str) -> None:
        self.sent.append(frame)


async def test_every_field_that_a_client_may_send_is_sent_or_has_a_reason() -> None:
    socket = Socket()
    client = genai.Client(api_key="k", vertexai=False)
    session = live.AsyncSession(
        api_client=client._api_client,
        websocket=socket,  # type: ignore[arg-type]  # only its sending is used
    )
    link = LiveLink(session, None, vertex=False, now=float)  # type: ignore[arg-type]  # never closed
    await link.send_audio(AudioChunk(bytes(4), 16_000, 0.0))
    await link.send_audio(AudioChunk(b"", 16_000, 0.0))
    await link.send_video(VideoFrame(b"\xff", 1, 1, "screen", 0.0))
    await link.send_realtime_text("hello")
    await link.send_activity(begins=True)
    await link.send_activity(begins=False)
    await link.send_turns([HistoryTurn("user", "hello")], complete=True)
    await link.send_tool_result(ToolResult("1", "f", {"a": 1}, "SILENT"), scheduling=True)
    await link.send_context("Be kind.", [types.Tool(google_search=types.GoogleSearch())])
    used = {snake(path) for frame in socket.sent for path in paths(json.loads(frame))}
    missing, stale = unaccounted(types.LiveClientMessage, used, CLIENT_REASONS)
    assert (missing, stale) == (set(), set())


def snake(path: str) -> str:
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in path)


@pytest.mark.parametrize("vertex", [False, True])
async def test_sound_goes_out_as_the_sdk_would_send_it(vertex: bool) -> None:
    socket = Socket()
    client = genai.Client(api_key="k", vertexai=vertex)
    session = live.AsyncSession(
        api_client=client._api_client,
        websocket=socket,  # type: ignore[arg-type]  # only its sending is used
    )
    link = LiveLink(session, None, vertex=vertex, now=float)  # type: ignore[arg-type]  # never closed
    pcm = bytes(range(256))
    await session.send_realtime_input(audio=types.Blob(data=pcm, mime_type="audio/pcm;rate=24000"))
    await link.send_audio(AudioChunk(pcm, 24_000, 0.0))
    theirs, ours = socket.sent
    assert ours == theirs
