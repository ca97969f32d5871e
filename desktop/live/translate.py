"""Server messages as events: pure, and covering every field.

When one message carries several things they come in the order of playback: content, transcripts,
interruption, end of generation, end of turn, usage. Text parts on native audio are the model's
thoughts, never its speech.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

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
from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES, AudioChunk

if TYPE_CHECKING:
    from google.genai import types

LOCAL_ID = "local-"
"""Prefix of the ids given to calls that came without one."""

_RATE = re.compile(r"rate=(\d{1,9})(?!\d)")
_RATES = range(4_000, 384_001)
_ACTIVITY = {"ACTIVITY_START": True, "ACTIVITY_END": False}
_UNREAD = frozenset(f"URL_RETRIEVAL_STATUS_{word}" for word in ("ERROR", "PAYWALL", "UNSAFE"))
_SIGNAL = {"VAD_SIGNAL_TYPE_SOS": True, "VAD_SIGNAL_TYPE_EOS": False}


def translate(message: types.LiveServerMessage, *, now: float = 0.0) -> Iterator[Event]:
    """Yield the events that one server message stands for; ``now`` is monotonic seconds."""
    if message.server_content is not None:
        yield from _content(message.server_content, now)
    if message.tool_call is not None:
        for call in message.tool_call.function_calls or ():
            yield _tool_call(call)
    if message.tool_call_cancellation is not None:
        yield ToolCallCancelled(tuple(message.tool_call_cancellation.ids or ()))
    yield from _activity(message)
    if message.usage_metadata is not None:
        yield _usage(message.usage_metadata)
    if message.go_away is not None:
        yield GoAwayReceived(seconds(message.go_away.time_left))


def seconds(duration: str | None) -> float:
    """Return the seconds of a protobuf duration such as ``"50s"``; 0.0 where unreadable."""
    try:
        found = float((duration or "").removesuffix("s"))
    except ValueError:
        return 0.0
    return max(0.0, found) if math.isfinite(found) else 0.0


def _content(content: types.LiveServerContent, now: float) -> Iterator[Event]:
    parts = (content.model_turn.parts if content.model_turn else None) or ()
    # What comes with an interruption has not been heard and must not be.
    yield from _parts(parts, now, heard=not content.interrupted)
    yield from _transcripts(content)
    if content.interrupted:
        yield Interrupted()
    yield from _grounding(content)
    if content.generation_complete:
        yield GenerationCompleted()
    if content.waiting_for_input:
        yield WaitingForInput()
    if content.turn_complete:
        yield TurnCompleted(_word(content.turn_complete_reason), _in_progress(content))


def _parts(parts: Iterable[types.Part], now: float, *, heard: bool) -> Iterator[Event]:
    for part in parts:
        if heard and part.inline_data is not None and part.inline_data.data:
            yield from _media(part.inline_data.data, part.inline_data.mime_type or "", now)
        if part.text:
            yield ThoughtReceived(part.text)
        if part.executable_code is not None and part.executable_code.code:
            yield ThoughtReceived(part.executable_code.code, "code")
        if part.code_execution_result is not None and part.code_execution_result.output:
            yield ThoughtReceived(part.code_execution_result.output, "result")
        if part.function_call is not None and part.function_call.id:
            yield _tool_call(part.function_call)


def _media(data: bytes, mime_type: str, now: float) -> Iterator[Event]:
    if _is_sight(mime_type):
        yield AvatarReceived(mime_type, data)
    elif _is_sound(mime_type) and len(data) >= SAMPLE_BYTES:
        pcm = data[: len(data) // SAMPLE_BYTES * SAMPLE_BYTES]
        yield SpeechReceived(AudioChunk(pcm, _rate(mime_type), now))


def _transcripts(content: types.LiveServerContent) -> Iterator[Event]:
    interim = content.interim_input_transcription
    if interim is not None and interim.text:
        yield _input(interim, interim=True)
    heard = content.input_transcription
    if heard is not None and (heard.text or heard.finished):
        yield _input(heard, interim=False)
    said = content.output_transcription
    if said is not None and (said.text or said.finished):
        yield OutputTranscript(
            said.text or "", bool(said.finished), said.language_code or "", _timed(said)
        )


def _input(heard: types.Transcription, *, interim: bool) -> InputTranscript:
    return InputTranscript(
        heard.text or "",
        final=bool(heard.finished) and not interim,
        interim=interim,
        language=heard.language_code or "",
        speaker=heard.speaker_label or "",
        words=_timed(heard),
    )


def _timed(heard: types.Transcription) -> tuple[TimedWord, ...]:
    return tuple(
        TimedWord(item.word, seconds(item.start_offset), seconds(item.end_offset))
        for item in heard.words or ()
        if item.word
    )


def _grounding(content: types.LiveServerContent) -> Iterator[Grounding]:
    found = content.grounding_metadata
    sources = tuple(_sources(content))
    queries = tuple((found.web_search_queries if found else None) or ())
    entry = found.search_entry_point if found else None
    suggestions = (entry.rendered_content if entry else None) or ""
    if sources or queries or suggestions:
        yield Grounding(sources, queries, suggestions)


def _sources(content: types.LiveServerContent) -> Iterator[Source]:
    grounding = content.grounding_metadata
    for chunk in (grounding.grounding_chunks if grounding else None) or ():
        if chunk.web is not None:
            title = chunk.web.title or chunk.web.domain or chunk.web.uri or ""
            yield Source(title, chunk.web.uri or "")
        elif chunk.retrieved_context is not None:
            passage = chunk.retrieved_context
            yield Source(passage.title or passage.uri or "", passage.uri or "", passage.text or "")
        elif chunk.maps is not None:
            yield Source(chunk.maps.title or chunk.maps.uri or "", chunk.maps.uri or "")
    pages = content.url_context_metadata
    for page in (pages.url_metadata if pages else None) or ():
        if page.retrieved_url and _word(page.url_retrieval_status) not in _UNREAD:
            yield Source(page.retrieved_url, page.retrieved_url)


def _tool_call(call: types.FunctionCall) -> ToolCallRequested:
    name, arguments = call.name or "", call.args or {}
    return ToolCallRequested(call.id or _local_id(name, arguments), name, arguments)


def _local_id(name: str, arguments: Mapping[str, Any]) -> str:
    text = json.dumps([name, arguments], sort_keys=True, default=str)
    return LOCAL_ID + hashlib.sha256(text.encode()).hexdigest()[:12]


def _activity(message: types.LiveServerMessage) -> Iterator[Event]:
    activity = message.voice_activity
    active = _ACTIVITY.get(_word(activity.voice_activity_type)) if activity else None
    signal = message.voice_activity_detection_signal
    if active is None and signal is not None:
        active = _SIGNAL.get(_word(signal.vad_signal_type))
    if active is not None:
        yield VoiceActivityChanged(active, "service")


def _usage(usage: types.UsageMetadata) -> UsageReported:
    details = {
        "prompt": usage.prompt_tokens_details,
        "response": usage.response_tokens_details,
        "cached": usage.cache_tokens_details,
        "tool": usage.tool_use_prompt_tokens_details,
    }
    by_modality = {
        f"{kind}/{_word(item.modality)}": item.token_count or 0
        for kind, items in details.items()
        for item in items or ()
    }
    totals = {
        "response/THOUGHT": usage.thoughts_token_count,
        "cached/TOTAL": usage.cached_content_token_count,
        "tool/TOTAL": usage.tool_use_prompt_token_count,
    }
    by_modality |= {name: count for name, count in totals.items() if count}
    return UsageReported(
        usage.prompt_token_count or 0,
        usage.response_token_count or 0,
        usage.total_token_count or 0,
        by_modality,
        _word(usage.traffic_type),
    )


def _in_progress(content: types.LiveServerContent) -> bool:
    return _word(content.interaction_status) == "IN_PROGRESS"


def _word(value: Any) -> str:  # noqa: ANN401 - the SDK's enums, known or not
    return "" if value is None else str(getattr(value, "value", value))


def _is_sound(mime_type: str) -> bool:
    return not mime_type or mime_type.startswith("audio/")


def _is_sight(mime_type: str) -> bool:
    return mime_type.startswith(("video/", "image/"))


def _rate(mime_type: str) -> int:
    found = _RATE.search(mime_type)
    rate = int(found[1]) if found else OUTPUT_RATE
    return rate if rate in _RATES else OUTPUT_RATE
