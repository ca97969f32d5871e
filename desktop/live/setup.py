"""From what the conversation wants to what a model may be sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.tool import ToolDeclaration
from desktop.live.capability import Capability, voices
from desktop.live.schema import SchemaConverter
from desktop.settings.sections import SessionSettings

if TYPE_CHECKING:
    from google.genai import types

OPTIONAL_FIELDS = frozenset(
    {"thinking", "voice", "affective", "proactive", "behaviour", "history", "compression"}
)
"""Fields that a session can do without, by the names that ``without`` takes."""

HISTORY_TURNS = 20
HISTORY_CHARACTERS = 16_000


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
    handle: str | None = None,
    without: Collection[str] = (),
) -> Setup:
    """Build a session's setup; what the model lacks is left out and said in one sentence each.

    With a ``handle`` the service still knows the conversation, so no history is sent: doing both
    makes it answer twice. ``without`` names fields that the service has rejected before.
    """
    # Imported here so that the window paints before the SDK is loaded.
    from google.genai import types

    left_out = OPTIONAL_FIELDS | set(without) if "optional" in without else frozenset(without)
    builder = _Builder(brief, settings, capability, left_out)
    history = () if handle else recent_turns(brief.history)
    fields: dict[str, Any] = {
        "response_modalities": [types.Modality.AUDIO],
        "session_resumption": types.SessionResumptionConfig(handle=handle),
        "realtime_input_config": types.RealtimeInputConfig(
            activity_handling=types.ActivityHandling.START_OF_ACTIVITY_INTERRUPTS
        ),
        "system_instruction": builder.instruction(history),
        "tools": tools_of(brief, capability, left_out, builder.dropped) or None,
    }
    fields |= builder.transcription() | builder.compression() | builder.speech()
    fields |= builder.thinking() | builder.feelings() | builder.seed(history)
    return Setup(
        builder.api_version,
        types.LiveConnectConfig(**fields),
        builder.turns(history),
        tuple(builder.dropped),
    )


def instruction_of(brief: SessionBrief, settings: SessionSettings) -> str:
    """Return the system instruction; native audio takes its language from there."""
    if not settings.language:
        return brief.instruction
    wish = f"Speak {settings.language} unless you are asked for another language."
    return f"{brief.instruction}\n\n{wish}".strip()


def tools_of(
    brief: SessionBrief,
    capability: Capability,
    without: Collection[str] = (),
    dropped: list[str] | None = None,
) -> list[types.Tool]:
    """Return the tool declarations, each with the behaviour that the model allows."""
    from google.genai import types

    if not brief.tools:
        return []
    losses = dropped if dropped is not None else []
    behave = "behaviour" not in without
    declared = [_declaration(tool, capability, behave, losses) for tool in brief.tools]
    return [types.Tool(function_declarations=declared)]


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


class _Builder:
    """Collects fields and what had to be dropped on the way."""

    def __init__(
        self,
        brief: SessionBrief,
        settings: SessionSettings,
        capability: Capability,
        without: Collection[str],
    ) -> None:
        self.dropped: list[str] = []
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

    def transcription(self) -> dict[str, Any]:
        from google.genai import types

        if "transcription" in self._without:
            self._drop("Transcripts are off: the service rejected them.")
            return {}
        config = types.AudioTranscriptionConfig()
        return {"input_audio_transcription": config, "output_audio_transcription": config}

    def compression(self) -> dict[str, Any]:
        from google.genai import types

        if "compression" in self._without:
            self._drop("Long sessions may end early: the service rejected context compression.")
            return {}
        window = types.ContextWindowCompressionConfig(sliding_window=types.SlidingWindow())
        return {"context_window_compression": window}

    def speech(self) -> dict[str, Any]:
        from google.genai import types

        voice = self._settings.voice
        if not voice:
            return {}
        if "voice" in self._without:
            self._drop(f"The service does not have the voice {voice} and uses its own.")
            return {}
        if voice not in voices():
            self._drop(f"There is no voice named {voice}; the service uses its own.")
            return {}
        prebuilt = types.PrebuiltVoiceConfig(voice_name=voice)
        speech = types.SpeechConfig(voice_config=types.VoiceConfig(prebuilt_voice_config=prebuilt))
        return {"speech_config": speech}

    def thinking(self) -> dict[str, Any]:
        from google.genai import types

        if "thinking" in self._without or self._capability.thinking != "level-required":
            return {}
        return {"thinking_config": types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW)}

    def feelings(self) -> dict[str, Any]:
        from google.genai import types

        fields: dict[str, Any] = {}
        if self._wants("affective", self._capability.affective, asked=self._settings.affective):
            fields["enable_affective_dialog"] = True
        if self._wants("proactive", self._capability.proactive, asked=self._brief.co_listening):
            fields["proactivity"] = types.ProactivityConfig(proactive_audio=True)
        if fields:
            self.api_version = self._capability.opt_in_api_version
        if self._brief.co_listening and self._capability.proactive == "none":
            self._drop("This model cannot stay silent by itself; co-listening is only asked for.")
        return fields

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
