"""From what the conversation wants to what a model may be sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.tool import ToolDeclaration
from desktop.live.capability import Capability, voices
from desktop.live.option import OPTIONS, OptionFields
from desktop.live.schema import SchemaConverter
from desktop.settings.sections import ModelSettings, SessionSettings

if TYPE_CHECKING:
    from google.genai import types

OPTIONAL_FIELDS = OPTIONS | {
    "thinking",
    "voice",
    "affective",
    "proactive",
    "behaviour",
    "history",
    "compression",
    "transparent",
    "resumption",
}
"""Fields that a session can do without, by the names that ``without`` takes."""

HISTORY_TURNS = 20
HISTORY_CHARACTERS = 16_000
NO_OPTIONS = ModelSettings()


@dataclass(frozen=True, slots=True)
class Setup:
    """One session's opening: its configuration, the turns to send first, and what was left out."""

    api_version: str
    config: types.LiveConnectConfig
    history: tuple[HistoryTurn, ...] = ()
    dropped: tuple[str, ...] = ()


def build_setup(
    brief: SessionBrief,
    settings: SessionSettings,
    capability: Capability,
    *,
    options: ModelSettings = NO_OPTIONS,
    handle: str | None = None,
    without: Collection[str] = (),
    own_voices: Collection[str] = (),
) -> Setup:
    """Build a session's setup; what the model lacks is left out and said in one sentence each.

    With a ``handle`` the service still knows the conversation, so no history is sent: doing both
    makes it answer twice. ``without`` names fields that the service has rejected before.
    """
    # Imported here so that the window paints before the SDK is loaded.
    from google.genai import types

    left_out = _left_out(without)
    builder = _Builder(brief, settings, capability, left_out, options, own_voices)
    history = () if handle else recent_turns(brief.history)
    fields: dict[str, Any] = {
        "response_modalities": [types.Modality.AUDIO],
        "session_resumption": builder.resumption(handle),
        "system_instruction": builder.instruction(history),
        "tools": tools_of(brief, capability, left_out, builder.dropped, options=options) or None,
    }
    fields |= builder.transcription() | builder.speech()
    fields |= builder.feelings() | builder.seed(history)
    fields |= builder.options.thinking() | builder.options.compression() | builder.options.all()
    return Setup(
        builder.api_version,
        types.LiveConnectConfig(**fields),
        builder.turns(history),
        tuple(builder.dropped),
    )


def is_transparent(
    capability: Capability, options: ModelSettings, without: Collection[str]
) -> bool:
    """Whether the service is asked to count what it has consumed."""
    stripped = {"transparent", "resumption"} & _left_out(without)
    return capability.transparent and options.resumption and not stripped


def can_stay_silent(
    capability: Capability, options: ModelSettings, without: Collection[str]
) -> bool:
    """Whether the model itself may leave something said without an answer."""
    if capability.proactive == "opt-in":
        return options.proactive != "off" and "proactive" not in _left_out(without)
    return capability.proactive == "always"


def emulates(
    brief: SessionBrief,
    capability: Capability,
    options: ModelSettings,
    without: Collection[str],
) -> bool:
    """Whether a brief asks for co-listening of a model that answers whatever it hears."""
    return brief.co_listening and not can_stay_silent(capability, options, without)


def marks_activity(
    brief: SessionBrief,
    capability: Capability,
    options: ModelSettings,
    without: Collection[str],
) -> bool:
    """Whether the client, not the service, says where speech begins and ends."""
    wanted = options.turn_taking != "service" or emulates(brief, capability, options, without)
    return wanted and capability.manual_activity and "activity" not in _left_out(without)


def instruction_of(brief: SessionBrief, settings: SessionSettings) -> str:
    """Return the system instruction; native audio takes its language from there."""
    if not settings.language:
        return brief.instruction
    wish = f"Speak {settings.language} unless you are asked for another language."
    return f"{brief.instruction}\n\n{wish}".strip()


_BESIDE = ("choose", "non-blocking")
"""Behaviours in which a call runs beside the conversation."""


def tools_of(
    brief: SessionBrief,
    capability: Capability,
    without: Collection[str] = (),
    dropped: list[str] | None = None,
    *,
    options: ModelSettings = NO_OPTIONS,
) -> list[types.Tool]:
    """Return the tool declarations, each with the behaviour that the model allows, and search."""
    from google.genai import types

    losses = dropped if dropped is not None else []
    left_out = _left_out(without)
    behave = "behaviour" not in left_out
    declared = [
        _declaration(tool, capability, behave, losses)
        for tool in brief.tools
        if capability.tool_behaviour in _BESIDE or not tool.beside
    ]
    tools = [types.Tool(function_declarations=declared)] if declared else []
    search = OptionFields(options, capability, left_out, losses.append).search()
    return [*tools, search] if search is not None else tools


def recent_turns(history: Sequence[HistoryTurn]) -> tuple[HistoryTurn, ...]:
    """Return the last turns, bounded in number and length, oldest first."""
    kept: list[HistoryTurn] = []
    room = HISTORY_CHARACTERS
    for turn in reversed(history[-HISTORY_TURNS:]):
        room -= len(turn.text)
        if room < 0:
            break
        if turn.text.strip():
            kept.append(turn)
    return tuple(reversed(kept))


def _left_out(without: Collection[str]) -> frozenset[str]:
    return frozenset(without) | (OPTIONAL_FIELDS if "optional" in without else frozenset())


class _Builder:
    """Collects fields and what had to be dropped on the way."""

    def __init__(
        self,
        brief: SessionBrief,
        settings: SessionSettings,
        capability: Capability,
        without: Collection[str],
        options: ModelSettings,
        own_voices: Collection[str],
    ) -> None:
        self.dropped: list[str] = []
        self.options = OptionFields(
            options,
            capability,
            without,
            self.dropped.append,
            marks=marks_activity(brief, capability, options, without),
            uninterrupted=emulates(brief, capability, options, without),
            language=settings.language,
        )
        self._wishes = options
        self._own_voices = own_voices
        self.api_version = capability.api_version
        self._brief = brief
        self._settings = settings
        self._capability = capability
        self._without = without

    def instruction(self, history: Sequence[HistoryTurn]) -> str | None:
        text = instruction_of(self._brief, self._settings)
        if history and self._way_of_history() == "instruction":
            lines = [f"{turn.speaker}: {turn.text}" for turn in history]
            text += "\n\nThe conversation so far:\n" + "\n".join(lines)
        return text or None

    def turns(self, history: tuple[HistoryTurn, ...]) -> tuple[HistoryTurn, ...]:
        return () if self._way_of_history() == "instruction" else history

    def seed(self, history: Sequence[HistoryTurn]) -> dict[str, Any]:
        from google.genai import types

        if not history or self._way_of_history() != "config":
            return {}
        return {"history_config": types.HistoryConfig(initial_history_in_client_content=True)}

    def resumption(self, handle: str | None) -> types.SessionResumptionConfig | None:
        from google.genai import types

        if not self._wishes.resumption:
            return None
        if "resumption" in self._without:
            self._drop("The service rejected resumption: after a drop the session is rebuilt.")
            return None
        transparent = is_transparent(self._capability, self._wishes, self._without)
        return types.SessionResumptionConfig(handle=handle, transparent=transparent or None)

    def transcription(self) -> dict[str, Any]:
        if "transcription" in self._without:
            self._drop("Transcripts are off: the service rejected them.")
            return {}
        judged = emulates(self._brief, self._capability, self._wishes, self._without)
        return self.options.transcripts(spoken_needed=judged)

    def speech(self) -> dict[str, Any]:
        from google.genai import types

        voice, language = self._voice(), self.options.language()
        if voice is None and language is None:
            return {}
        return {"speech_config": types.SpeechConfig(voice_config=voice, language_code=language)}

    def _voice(self) -> types.VoiceConfig | None:
        from google.genai import types

        voice = self._brief.voice or self._settings.voice
        if not voice:
            return None
        if "voice" in self._without:
            self._drop(f"The service does not have the voice {voice} and uses its own.")
            return None
        known = self._capability.voices or voices()
        if voice not in known and voice not in self._own_voices:
            self._drop(f"There is no voice named {voice} here; the service uses its own.")
            return None
        prebuilt = types.PrebuiltVoiceConfig(voice_name=voice)
        return types.VoiceConfig(prebuilt_voice_config=prebuilt)

    def feelings(self) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        if self._wants("affective", self._capability.affective, asked=self._settings.affective):
            fields["enable_affective_dialog"] = True
        fields |= self._proactivity()
        if fields:
            self.api_version = self._capability.opt_in_api_version
        if emulates(self._brief, self._capability, self._wishes, self._without):
            self._drop(
                "This model cannot stay silent by itself: it is asked in pauses, and what it says "
                "is held back unless it matters."
            )
        return fields

    def _proactivity(self) -> dict[str, Any]:
        from google.genai import types

        wish, feature = self._wishes.proactive, self._capability.proactive
        if wish == "off" and feature == "always":
            self._drop("This model is always proactive; that cannot be switched off.")
        elif wish == "on" and feature == "none":
            self._drop("This model has no proactive audio, so it is left out.")
        asked = wish == "on" or (wish != "off" and self._brief.co_listening)
        video = self._wishes.proactive_video
        if video and not self._capability.proactive_video:
            self._drop("This model has no proactive video, so it is left out.")
            video = False
        # Video needs audio; where audio is always on it is named only for video's sake.
        audio = self._wants("proactive", feature, asked=asked or video)
        if not audio and not (video and feature == "always" and "proactive" not in self._without):
            return {}
        config = types.ProactivityConfig(proactive_audio=True, proactive_video=video or None)
        return {"proactivity": config}

    def _wants(self, name: str, feature: str, *, asked: bool) -> bool:
        if not asked or feature != "opt-in":
            return False
        if name in self._without:
            self._drop(f"The service rejected the {name} option, so it is off.")
            return False
        return True

    def _way_of_history(self) -> str:
        return "instruction" if "history" in self._without else self._capability.history

    def _drop(self, sentence: str) -> None:
        self.dropped.append(sentence)


def _declaration(
    tool: ToolDeclaration, capability: Capability, behave: bool, losses: list[str]
) -> types.FunctionDeclaration:
    from google.genai import types

    converter = SchemaConverter(tool.parameters)
    # ``parameters`` rather than the JSON schema field: 3.8 models speak calls declared with the
    # latter aloud as text (openclaw#152413).
    parameters = converter.convert() if tool.parameters.get("properties") else None
    losses.extend(f"The tool {tool.name} loses a rule: {loss}." for loss in converter.losses)
    behaviour = _behaviour(tool, capability) if behave else None
    return types.FunctionDeclaration(
        name=tool.name,
        description=tool.description,
        parameters=parameters,
        behavior=types.Behavior(behaviour) if behaviour else None,
    )


def _behaviour(tool: ToolDeclaration, capability: Capability) -> str | None:
    if capability.tool_behaviour == "choose":
        return "BLOCKING" if tool.blocking else "NON_BLOCKING"
    # A model with one way of calling is not told: naming its only way is an error on some.
    return None
