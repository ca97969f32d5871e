"""The fields of client messages and what each may hold, as the API reference lists them.

Proto JSON is strict about names and kinds, and so is the service: a field that a message does
not have, or a value of the wrong kind, ends the session with 1007. ``null`` counts as absent,
numbers may be written as text. Assumed: the words for a value that an enumeration does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from desktop.emulator.wire import INVALID_ARGUMENT, WireError, snake, unknown_field

Kind: TypeAlias = "str | tuple[str, ...] | list[Kind] | Mapping[str, Kind]"
"""``text``, ``number``, ``whole``, ``truth`` or ``any``, the names of an enumeration, a repeated
field, or a message."""

_VOICE: Mapping[str, Kind] = {
    "prebuiltVoiceConfig": {"voiceName": "text"},
    "replicatedVoiceConfig": "any",
    "voice": "text",
}
_TRANSCRIPTION: Mapping[str, Kind] = {
    "languageCodes": ["text"],
    "languageAuto": "any",
    "languageHints": "any",
    "customVocabulary": "any",
    "adaptationPhrases": ["text"],
    "wordTimestamp": "truth",
    "diarization": "any",
    "mode": "any",
    "sourceText": "any",
    "languageCode": "text",
}
_PART: Mapping[str, Kind] = dict.fromkeys(
    (
        "mediaResolution", "codeExecutionResult", "executableCode", "fileData", "functionCall",
        "functionResponse", "videoMetadata", "toolCall", "toolResponse", "partMetadata",
        "audioTranscription", "mediaProcessing", "speechMetadata", "documentMetadata",
        "spreadsheetMetadata", "audioMetadata", "thoughtSignature",
    ),
    "any",
) | {
    "text": "text",
    "thought": "truth",
    "inlineData": {"data": "text", "mimeType": "text", "displayName": "text"},
}  # fmt: skip
CONTENT: Mapping[str, Kind] = {"role": "text", "parts": [_PART]}
_GENERATION: Mapping[str, Kind] = dict.fromkeys(
    (
        "modelSelectionConfig", "responseJsonSchema", "audioTimestamp", "logprobs",
        "responseLogprobs", "responseMimeType", "responseSchema", "routingConfig",
        "stopSequences", "enableEnhancedCivicAnswers", "responseFormat", "translationConfig",
        "audioTranscriptionConfig",
    ),
    "any",
) | {
    "candidateCount": "whole",
    "enableAffectiveDialog": "truth",
    "frequencyPenalty": "number",
    "maxOutputTokens": "whole",
    "mediaResolution": (
        "MEDIA_RESOLUTION_UNSPECIFIED", "MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_MEDIUM",
        "MEDIA_RESOLUTION_HIGH", "MEDIA_RESOLUTION_ULTRA_HIGH",
    ),
    "presencePenalty": "number",
    "responseModalities": "any",
    "seed": "whole",
    "speechConfig": {
        "voiceConfig": _VOICE,
        "languageCode": "text",
        "multiSpeakerVoiceConfig": "any",
    },
    "temperature": "number",
    "thinkingConfig": {
        "includeThoughts": "truth",
        "thinkingBudget": "whole",
        "thinkingLevel": "text",
    },
    "topK": "number",
    "topP": "number",
}  # fmt: skip
_DECLARATION: Mapping[str, Kind] = {
    "name": "text",
    "description": "text",
    "parameters": "any",
    "parametersJsonSchema": "any",
    "response": "any",
    "responseJsonSchema": "any",
    "behavior": ("UNSPECIFIED", "BLOCKING", "NON_BLOCKING"),
}
TOOL: Mapping[str, Kind] = dict.fromkeys(
    (
        "retrieval", "computerUse", "fileSearch", "googleSearch", "googleMaps", "codeExecution",
        "enterpriseWebSearch", "googleSearchRetrieval", "parallelAiSearch", "urlContext",
        "mcpServers", "exaAiSearch",
    ),
    "any",
) | {"functionDeclarations": [_DECLARATION]}  # fmt: skip
VERTEX_TOOLS = ("retrieval", "enterpriseWebSearch", "parallelAiSearch", "exaAiSearch")
DEVELOPER_TOOLS = ("fileSearch",)

SETUP: Mapping[str, Kind] = {
    "avatarConfig": "any",
    "contextWindowCompression": {
        "triggerTokens": "whole",
        "slidingWindow": {"targetTokens": "whole"},
    },
    "explicitVadSignal": "truth",
    "generationConfig": _GENERATION,
    "historyConfig": {"initialHistoryInClientContent": "truth"},
    "inputAudioTranscription": _TRANSCRIPTION,
    "labels": "any",
    "model": "text",
    "outputAudioTranscription": _TRANSCRIPTION,
    "proactivity": {"proactiveAudio": "truth", "proactiveVideo": "truth"},
    "realtimeInputConfig": {
        "activityHandling": (
            "ACTIVITY_HANDLING_UNSPECIFIED", "START_OF_ACTIVITY_INTERRUPTS", "NO_INTERRUPTION",
        ),
        "automaticActivityDetection": {
            "disabled": "truth",
            "startOfSpeechSensitivity": (
                "START_SENSITIVITY_UNSPECIFIED", "START_SENSITIVITY_HIGH", "START_SENSITIVITY_LOW",
            ),
            "endOfSpeechSensitivity": (
                "END_SENSITIVITY_UNSPECIFIED", "END_SENSITIVITY_HIGH", "END_SENSITIVITY_LOW",
            ),
            "prefixPaddingMs": "whole",
            "silenceDurationMs": "whole",
        },
        "turnCoverage": (
            "TURN_COVERAGE_UNSPECIFIED", "TURN_INCLUDES_ONLY_ACTIVITY", "TURN_INCLUDES_ALL_INPUT",
            "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
        ),
        "interimTranscriptTimestampEnabled": "truth",
    },
    "safetySettings": "any",
    "sessionResumption": {"handle": "text", "transparent": "truth"},
    "systemInstruction": CONTENT,
    "tools": [TOOL],
}  # fmt: skip
CLIENT_CONTENT: Mapping[str, Kind] = {"turns": [CONTENT], "turnComplete": "truth"}
TOOL_RESPONSE: Mapping[str, Kind] = {
    "functionResponses": [
        {
            "id": "text",
            "name": "text",
            "response": "any",
            "scheduling": ("SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"),
            "willContinue": "truth",
            "parts": "any",
        }
    ]
}
CONTEXT_UPDATE: Mapping[str, Kind] = {"systemInstruction": CONTENT, "tools": "any"}

_PROTO = {"text": "TYPE_STRING", "number": "TYPE_FLOAT", "whole": "TYPE_INT32"}


def check(value: object, kind: Kind, where: str) -> None:
    """Check a normalised value. Raises ``WireError`` 1007 in the service's words."""
    if value is None or kind == "any":
        return
    if isinstance(kind, Mapping):
        _check_message(value, kind, where)
    elif isinstance(kind, list):
        for item in value if isinstance(value, list) else [value]:
            check(item, kind[0], where)
    elif isinstance(kind, tuple):
        if value not in kind and type(value) is not int:
            raise WireError(1007, f"Invalid value at '{where}': {str(value)[:40]!r}")
    elif not _fits(value, kind):
        proto = _PROTO.get(kind, "TYPE_BOOL")
        raise WireError(1007, f"Invalid value at '{where}' ({proto}), {str(value)[:40]!r}")


def _check_message(value: object, fields: Mapping[str, Kind], where: str) -> None:
    if not isinstance(value, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    for name, item in value.items():
        if name not in fields:
            raise unknown_field(snake(name)[:40], where)
        check(item, fields[name], f"{where}.{snake(name)}")


def _fits(value: object, kind: str) -> bool:
    if kind == "truth":
        return isinstance(value, bool)
    if kind == "text":
        return isinstance(value, str)
    return _is_number(value, whole=kind == "whole")


def _is_number(value: Any, *, whole: bool) -> bool:  # noqa: ANN401 - the JSON edge
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return False
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return False
    return number.is_integer() if whole else True
