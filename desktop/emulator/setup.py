"""The first message of a socket: parsed, and refused as the service refuses it.

Close codes and reason texts are those reported for the service; where no report was found, the
general "Request contains an invalid argument." stands in (assumed).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from desktop.core.tool import ToolDeclaration
from desktop.emulator.gate import Route
from desktop.emulator.listening import Detection
from desktop.emulator.model import Catalogue, Coverage, Family, ModelRules
from desktop.emulator.schema import DEVELOPER_TOOLS, SETUP, TOOL, VERTEX_TOOLS, check
from desktop.emulator.wire import (
    INVALID_ARGUMENT,
    Json,
    WireError,
    messages_in,
    snake,
    text_of,
    unknown_field,
)

SETUP_ORDER = "setup must be the first message and only the first"

_NOT_IN_LIVE = (
    "responseMimeType",
    "responseSchema",
    "responseJsonSchema",
    "logprobs",
    "responseLogprobs",
    "stopSequences",
    "routingConfig",
    "audioTimestamp",
)
_DEVELOPER_NAME = re.compile(r"(?:models/)?([^/]+)")
_VERTEX_NAME = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?publishers/google/models/([^/]+)")
_START_PROBABILITY = {"START_SENSITIVITY_LOW": 0.7, "START_SENSITIVITY_HIGH": 0.5}
_SILENCE_MS = {"END_SENSITIVITY_LOW": 1000, "END_SENSITIVITY_HIGH": 500}
_LONGEST_SILENCE_MS = 10_000
_LONGEST_PREFIX_MS = 2_000


@dataclass(frozen=True, slots=True)
class Resumption:
    """What the client wants of session resumption."""

    handle: str
    transparent: bool


@dataclass(frozen=True, slots=True)
class Compression:
    """When the context is cut, and to how much, in tokens."""

    trigger: int
    target: int


@dataclass(frozen=True, slots=True)
class Setup:
    """An accepted setup. ``instruction`` and ``tools`` are None where the client named none.

    ``thoughts`` shall be told, and answers are text where it ``writes``. ``coverage`` is what
    belongs to turns; ``interim_transcription`` what may yet change is told, too.
    """

    model: str
    rules: ModelRules
    instruction: str | None
    tools: tuple[ToolDeclaration, ...] | None
    reads_pages: bool
    detection: Detection
    manual_activity: bool
    interruptible: bool
    input_transcription: bool
    interim_transcription: bool
    output_transcription: bool
    seeds_history: bool
    voice_signals: bool
    resumption: Resumption | None
    compression: Compression | None
    voice: str
    locale: str
    thoughts: bool
    coverage: Coverage
    writes: bool

    @property
    def all_sound(self) -> bool:
        """Whether silence belongs to turns, as speech does."""
        return self.coverage == "TURN_INCLUDES_ALL_INPUT"

    @property
    def all_pictures(self) -> bool:
        """Whether pictures that come outside of activity belong to turns."""
        return self.coverage != "TURN_INCLUDES_ONLY_ACTIVITY"

    @property
    def binding(self) -> str:
        """What a resumption handle is bound to: the model and, on Vertex, where it is."""
        place = self.model.rpartition("/")[0].removesuffix("models")
        return f"{place}{self.rules.name}"


def parse_setup(body: Json, route: Route, catalogue: Catalogue) -> Setup:
    """Check a setup against its model's rules. Raises ``WireError`` with the service's words."""
    check(body, SETUP, "setup")
    model, rules = _model(body.get("model"), route, catalogue)
    generation = table(body, "generationConfig")
    _check_generation(generation, rules, route)
    speech = table(generation, "speechConfig")
    _check_proactivity(table(body, "proactivity"), rules, route)
    activity = table(body, "realtimeInputConfig")
    automatic = table(activity, "automaticActivityDetection")
    return Setup(
        model=model,
        rules=rules,
        instruction=_instruction(body),
        tools=parse_tools(body["tools"], rules, route.family) if "tools" in body else None,
        reads_pages=reads_pages(body.get("tools")),
        detection=_detection(automatic),
        manual_activity=automatic.get("disabled") is True,
        interruptible=activity.get("activityHandling") != "NO_INTERRUPTION",
        input_transcription="inputAudioTranscription" in body,
        interim_transcription=_interim(body, activity, rules),
        output_transcription="outputAudioTranscription" in body,
        seeds_history=table(body, "historyConfig").get("initialHistoryInClientContent") is True,
        voice_signals=_voice_signals(body, rules, route),
        resumption=_resumption(body, route),
        compression=_compression(body, rules),
        voice=_voice(speech, model, catalogue),
        locale=str(speech.get("languageCode") or ""),
        thoughts=_thoughts(generation, rules),
        coverage=_coverage(activity, rules),
        writes=generation.get("responseModalities") == ["TEXT"],
    )


def table(body: Mapping[str, Any], name: str) -> Json:
    """Return a sub-message, empty where it is absent. Raises ``WireError`` for anything else."""
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise WireError(1007, INVALID_ARGUMENT)
    return value


def reads_pages(tools: object) -> bool:
    """Tell whether a ``tools`` list declares that addresses in a prompt may be read."""
    return any(tool.get("urlContext") is not None for tool in messages_in(tools))


def parse_tools(tools: object, rules: ModelRules, family: Family) -> tuple[ToolDeclaration, ...]:
    """Return the function declarations of a ``tools`` list; built-in tools are passed over.

    Raises ``WireError`` for tools that the endpoint family does not have.
    """
    check(tools, [TOOL], "setup.tools")
    for tool in messages_in(tools):
        for name in DEVELOPER_TOOLS if family == "vertex" else VERTEX_TOOLS:
            if tool.get(name) is not None:
                raise unknown_field(snake(name), "setup.tools")
    listed = [
        item
        for tool in messages_in(tools)
        for item in messages_in(tool.get("functionDeclarations"))
    ]
    return tuple(_declaration(item, rules) for item in listed)


def _declaration(item: Json, rules: ModelRules) -> ToolDeclaration:
    if not isinstance(item.get("name"), str) or not item["name"]:
        raise WireError(1007, INVALID_ARGUMENT)
    behavior = item.get("behavior")
    if behavior in (None, "UNSPECIFIED"):
        behavior = rules.behaviors[0]
    if behavior not in rules.behaviors:
        raise WireError(1007, f"{behavior} function calling is not supported for this model.")
    schema = table(item, "parametersJsonSchema") or table(item, "parameters")
    return ToolDeclaration(
        name=item["name"],
        description=str(item.get("description") or ""),
        parameters=_json_schema(schema or {"type": "object"}),
        blocking=behavior == "BLOCKING",
    )


def _json_schema(schema: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Spell the types of the API's own schema form as JSON Schema does."""
    if isinstance(schema, list):
        return [_json_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: value.lower() if key == "type" and isinstance(value, str) else _json_schema(value)
        for key, value in schema.items()
    }


def _model(name: object, route: Route, catalogue: Catalogue) -> tuple[str, ModelRules]:
    if not isinstance(name, str) or not name:
        raise WireError(1007, INVALID_ARGUMENT)
    vertex = route.family == "vertex"
    match = (_VERTEX_NAME if vertex else _DEVELOPER_NAME).fullmatch(name)
    if match is None and vertex:
        raise WireError(1007, "Invalid resource field value in the request.")
    rules = catalogue.find(match[1], route.family) if match else None
    if rules is not None:
        return name, rules
    if vertex:
        raise WireError(1008, f"Publisher model `{name}` was not found.")
    raise WireError(
        1008,
        f"models/{name.removeprefix('models/')} is not found for API version {route.version}, "
        "or is not supported for bidiGenerateContent.",
    )


def _check_generation(generation: Json, rules: ModelRules, route: Route) -> None:
    if any(name in generation for name in _NOT_IN_LIVE):
        raise WireError(1007, INVALID_ARGUMENT)
    modalities = generation.get("responseModalities") or [rules.modalities[0]]
    if not isinstance(modalities, list) or modalities not in [[name] for name in rules.modalities]:
        raise WireError(1007, "Cannot extract voices from a non-audio request.")
    _check_thinking(table(generation, "thinkingConfig"), rules, route)
    if "enableAffectiveDialog" in generation:
        _check_optional(
            rules.affective, route, "enable_affective_dialog", "setup.generation_config"
        )


def _check_thinking(thinking: Json, rules: ModelRules, route: Route) -> None:
    level = thinking.get("thinkingLevel")
    budget = thinking.get("thinkingBudget")
    refuses = rules.thinking == "none" and route.family == "developer"
    if refuses and (level is not None or budget is not None):
        raise WireError(1007, "Thinking level is not supported for this model.")
    if rules.thinking == "required":
        if level is None:
            raise WireError(1007, "Thinking level must be specified.")
        if str(level).upper() not in ("LOW", "MEDIUM", "HIGH"):
            raise WireError(1007, f"Thinking level {level} is not supported for this model.")


def _thoughts(generation: Json, rules: ModelRules) -> bool:
    thinking = table(generation, "thinkingConfig")
    return rules.thinking != "none" and thinking.get("includeThoughts") is True


def _check_optional(rule: str, route: Route, name: str, where: str) -> None:
    if rule == "none" or (rule == "alpha" and not route.alpha):
        raise unknown_field(name, where)


def _check_proactivity(proactivity: Json, rules: ModelRules, route: Route) -> None:
    if not proactivity:
        return
    _check_optional(rules.proactive, route, "proactivity", "setup")
    if rules.proactive == "always" and proactivity.get("proactiveAudio") is False:
        raise WireError(1007, INVALID_ARGUMENT)
    if proactivity.get("proactiveVideo") and proactivity.get("proactiveAudio") is False:
        raise WireError(1007, INVALID_ARGUMENT)


def _voice(speech: Json, model: str, catalogue: Catalogue) -> str:
    voice = table(speech, "voiceConfig")
    name = table(voice, "prebuiltVoiceConfig").get("voiceName")
    if name is not None and str(name) not in catalogue.voices:
        raise WireError(
            1007, f"Requested voice api_name '{name}' is not available for model {model}"
        )
    return str(name or "")


def _instruction(body: Json) -> str | None:
    content = body.get("systemInstruction")
    if content is None:
        return None
    return text_of(content)


def _detection(automatic: Json) -> Detection:
    detection = Detection()
    start = automatic.get("startOfSpeechSensitivity")
    silence = _SILENCE_MS.get(str(automatic.get("endOfSpeechSensitivity")), detection.silence_ms)
    return replace(
        detection,
        start_probability=_START_PROBABILITY.get(str(start), detection.start_probability),
        start_ms=_milliseconds(
            automatic, "prefixPaddingMs", detection.start_ms, _LONGEST_PREFIX_MS
        ),
        silence_ms=_milliseconds(automatic, "silenceDurationMs", silence, _LONGEST_SILENCE_MS),
    )


def _milliseconds(body: Json, name: str, default: int, most: int) -> int:
    value = body.get(name)
    if value is None:
        return default
    if not 0 <= float(value) <= most:
        raise WireError(1007, INVALID_ARGUMENT)
    return int(float(value))


def _coverage(activity: Json, rules: ModelRules) -> Coverage:
    """Return what belongs to turns.

    Assumed: what a client leaves to 3.1, whose own default is not documented, is that of 3.8.
    """
    wanted = activity.get("turnCoverage")
    named = wanted not in (None, "TURN_COVERAGE_UNSPECIFIED")
    return cast("Coverage", wanted) if named else rules.turn_coverage


def _interim(body: Json, activity: Json, rules: ModelRules) -> bool:
    """Tell whether transcripts come before they are final.

    Assumed: that a client asks for them by asking for their time stamps, the only field that
    names them; without it they come from models that send them by themselves.
    """
    asked = activity.get("interimTranscriptTimestampEnabled") is True
    return "inputAudioTranscription" in body and (asked or rules.interim_transcripts)


def _voice_signals(body: Json, rules: ModelRules, route: Route) -> bool:
    if "explicitVadSignal" in body and route.family != "vertex":
        raise unknown_field("explicit_vad_signal", "setup")
    return rules.voice_activity or body.get("explicitVadSignal") is True


def _resumption(body: Json, route: Route) -> Resumption | None:
    if "sessionResumption" not in body:
        return None
    wanted = table(body, "sessionResumption")
    transparent = wanted.get("transparent") is True
    if transparent and route.family != "vertex":
        raise unknown_field("transparent", "setup.session_resumption")
    return Resumption(str(wanted.get("handle") or ""), transparent)


def _compression(body: Json, rules: ModelRules) -> Compression | None:
    if "contextWindowCompression" not in body:
        return None
    wanted = table(body, "contextWindowCompression")
    trigger = _tokens(wanted.get("triggerTokens"), rules.context_tokens * 4 // 5)
    target = _tokens(table(wanted, "slidingWindow").get("targetTokens"), trigger // 2)
    if target >= trigger:
        raise WireError(1007, INVALID_ARGUMENT)
    return Compression(trigger, target)


def _tokens(value: object, default: int) -> int:
    """Read an int64, which proto JSON writes as a string."""
    if value is None:
        return default
    try:
        number = int(str(value))
    except ValueError:
        raise WireError(1007, INVALID_ARGUMENT) from None
    if number <= 0:
        raise WireError(1007, INVALID_ARGUMENT)
    return number
