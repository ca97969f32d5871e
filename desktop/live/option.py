"""The expert options of a session, as fields of its setup; what a model lacks is told instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.fault import Fault, Reason
from desktop.live.capability import Capability
from desktop.settings.sections import ModelSettings

if TYPE_CHECKING:
    from google.genai import types

Number = TypeVar("Number", int, float)

OPTIONS = frozenset(
    {
        "sampling",
        "resolution",
        "activity",
        "coverage",
        "search",
        "safety",
        "labels",
        "signals",
        "translation",
        "vocabulary",
        "word times",
        "transcript languages",
        "smart transcripts",
        "speech language",
        "thoughts",
        "avatar",
    }
)
"""Groups of options that a rejected setup is built without, by the names ``without`` takes."""

_COVERAGE = {
    "activity": "TURN_INCLUDES_ONLY_ACTIVITY",
    "everything": "TURN_INCLUDES_ALL_INPUT",
    "speech and all video": "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
}
_SAFETY = {
    "most": "BLOCK_LOW_AND_ABOVE",
    "medium": "BLOCK_MEDIUM_AND_ABOVE",
    "few": "BLOCK_ONLY_HIGH",
    "none": "BLOCK_NONE",
    "off": "OFF",
}
_HARMS = ("HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT")
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_UNSET = "default"
_SERVICE = "service"


class OptionFields:
    """Turns the options into fields of a ``LiveConnectConfig``, group by group.

    ``drop`` hears one sentence for each option that was asked for and cannot be sent. With
    ``marks`` the client says where speech begins and ends; ``uninterrupted`` lets the model finish
    whatever it hears.
    """

    def __init__(
        self,
        options: ModelSettings,
        capability: Capability,
        without: Collection[str],
        drop: Callable[[str], None],
        *,
        marks: bool = False,
        uninterrupted: bool = False,
        language: str = "",
    ) -> None:
        self._language = language
        self._marks = marks
        self._uninterrupted = uninterrupted
        self._options = options
        self._capability = capability
        self._without = without
        self._drop = drop

    def all(self) -> dict[str, Any]:
        """Return every field that stands for an option of its own."""
        fields = self._sampling() | self._resolution() | self._real_time()
        fields |= self._safety() | self._labels() | self._signals()
        return fields | self._translation() | self._avatar()

    def thinking(self) -> dict[str, Any]:
        """Return how much the model shall think and whether it shows it, in the form it takes."""
        from google.genai import types

        fields = self._effort()
        thinks = self._capability.thinking != "none" and "thinking" not in self._without
        if self._may(self._options.show_thoughts, "thoughts", thinks, "thoughts to show"):
            config = fields.setdefault("thinking_config", types.ThinkingConfig())
            config.include_thoughts = True
        return fields

    def _effort(self) -> dict[str, Any]:
        from google.genai import types

        asked = self._options.thinking != _UNSET or self._options.thinking_budget >= 0
        if "thinking" in self._without:
            return self._lost(asked, Fault(Reason.OPTION_REJECTED, what="thinking"))
        match self._capability.thinking:
            case "none":
                return self._lost(asked, Fault(Reason.OPTION_THINKS_ITSELF))
            case "budget":
                budget = self._budget()
                if budget is None:
                    return {}
                return {"thinking_config": types.ThinkingConfig(thinking_budget=budget)}
            case _:
                level = self._level()
                if level is None:
                    return {}
                wanted = types.ThinkingLevel(level.upper())
                return {"thinking_config": types.ThinkingConfig(thinking_level=wanted)}

    def transcripts(self, *, spoken_needed: bool = False) -> dict[str, Any]:
        """Return what is written down, and how; ``spoken_needed`` overrules the choice."""
        from google.genai import types

        wish = self._options.transcripts
        fields: dict[str, Any] = {}
        if wish in ("both", "heard"):
            fields["input_audio_transcription"] = self._hearing()
        if wish in ("both", "said") or spoken_needed:
            fields["output_audio_transcription"] = types.AudioTranscriptionConfig()
        return fields

    def language(self) -> str | None:
        """Return the language to be set beside the voice, where a model takes one there."""
        code = self._language.strip()
        listed_here = self._capability.language_codes
        if listed_here and _LANGUAGE_CODE.fullmatch(code) and code not in listed_here:
            self._drop(Fault(Reason.OPTION_LANGUAGE, code=code))
        if not _LANGUAGE_CODE.fullmatch(code) or "speech language" in self._without:
            return None
        return code if self._capability.speech_language else None

    def _hearing(self) -> types.AudioTranscriptionConfig:
        from google.genai import types

        capable, config = self._capability, types.AudioTranscriptionConfig()
        tidy = self._options.tidy_transcripts
        if self._may(tidy, "smart transcripts", capable.smart_transcripts, "tidy transcripts"):
            config.mode = types.AudioTranscriptionConfigMode.SMART
        timed = self._options.word_times and config.mode is None
        if self._may(timed, "word times", capable.word_times, "times of words"):
            config.word_timestamp = True
        codes = listed(self._options.spoken_languages)
        allowed = capable.transcript_languages
        if self._may(bool(codes), "transcript languages", allowed, "languages to expect"):
            config.language_codes = codes
        words = listed(self._options.vocabulary)
        if self._may(bool(words), "vocabulary", self._capability.custom_vocabulary, "vocabulary"):
            config.custom_vocabulary = words
        apart = self._options.speakers and config.mode is None
        if self._may(apart, "vocabulary", self._capability.diarisation, "telling speakers apart"):
            config.diarization = True
        return config

    def compression(self) -> dict[str, Any]:
        """Return when and how far the context is cut; the target must lie below the trigger."""
        from google.genai import types

        if not self._options.compression:
            return {}
        if "compression" in self._without:
            self._drop(Fault(Reason.OPTION_COMPRESSION))
            return {}
        trigger = _given(self._options.compression_trigger)
        target = _given(self._options.compression_target)
        if trigger and target and target >= trigger:
            self._drop(Fault(Reason.OPTION_TARGET))
            target = None
        window = types.SlidingWindow(target_tokens=target or None)
        config = types.ContextWindowCompressionConfig(
            trigger_tokens=trigger or None, sliding_window=window
        )
        return {"context_window_compression": config}

    def search(self) -> types.Tool | None:
        """Return the search tool where it is wanted and may be."""
        from google.genai import types

        wanted = self._options.google_search
        if not self._may(wanted, "search", self._capability.google_search, "Google Search"):
            return None
        return types.Tool(google_search=types.GoogleSearch())

    def _sampling(self) -> dict[str, Any]:
        given = {
            "temperature": _given(self._options.temperature),
            "top_p": _given(self._options.top_p),
            "top_k": _given(self._options.top_k),
            "max_output_tokens": _given(self._options.max_tokens),
            "seed": _given(self._options.seed),
        }
        fields = {name: value for name, value in given.items() if value is not None}
        return fields if self._may(bool(fields), "sampling", True, "sampling") else {}

    def _resolution(self) -> dict[str, Any]:
        from google.genai import types

        wish = self._options.media_resolution
        allowed = self._capability.media_resolution
        if not self._may(wish != _UNSET, "resolution", allowed, "picture detail"):
            return {}
        return {"media_resolution": types.MediaResolution(f"MEDIA_RESOLUTION_{wish.upper()}")}

    def _real_time(self) -> dict[str, Any]:
        from google.genai import types

        handling = types.ActivityHandling.START_OF_ACTIVITY_INTERRUPTS
        if self._uninterrupted or not self._options.barge_in:
            handling = types.ActivityHandling.NO_INTERRUPTION
        config = types.RealtimeInputConfig(activity_handling=handling)
        detection = self._detection()
        if self._may(bool(detection), "activity", True, "activity detection"):
            config.automatic_activity_detection = types.AutomaticActivityDetection(**detection)
        wish = self._options.turn_coverage
        allowed = wish in self._capability.coverages
        if self._may(wish != _UNSET, "coverage", allowed, "turn coverage"):
            config.turn_coverage = types.TurnCoverage(_COVERAGE[wish])
        timed = self._options.word_times and not self._options.tidy_transcripts
        if timed and self._capability.word_times and "word times" not in self._without:
            config.interim_transcript_timestamp_enabled = True
        return {"realtime_input_config": config}

    def _detection(self) -> dict[str, Any]:
        from google.genai import types

        options = self._options
        if self._marks:
            # The service takes no other field of automatic detection while it is off.
            return {"disabled": True}
        if options.turn_taking != _SERVICE and "activity" not in self._without:
            self._drop(Fault(Reason.OPTION_TURNS))
        start, end = options.start_sensitivity, options.end_sensitivity
        fields = {
            "start_of_speech_sensitivity": None
            if start == _UNSET
            else types.StartSensitivity(f"START_SENSITIVITY_{start.upper()}"),
            "end_of_speech_sensitivity": None
            if end == _UNSET
            else types.EndSensitivity(f"END_SENSITIVITY_{end.upper()}"),
            "prefix_padding_ms": _given(options.prefix_padding_ms),
            "silence_duration_ms": _given(options.silence_ms),
        }
        return {name: value for name, value in fields.items() if value is not None}

    def _safety(self) -> dict[str, Any]:
        from google.genai import types

        wish = self._options.safety
        if not self._may(wish != _UNSET, "safety", self._capability.safety, "safety filter"):
            return {}
        limit = types.HarmBlockThreshold(_SAFETY[wish])
        kinds = [types.HarmCategory(f"HARM_CATEGORY_{harm}") for harm in _HARMS]
        settings = [types.SafetySetting(category=kind, threshold=limit) for kind in kinds]
        return {"safety_settings": settings}

    def _labels(self) -> dict[str, Any]:
        pairs = [pair.partition("=") for pair in listed(self._options.labels)]
        labels = {name.strip(): value.strip() for name, _, value in pairs if name.strip()}
        if not self._may(bool(labels), "labels", self._capability.labels, "billing labels"):
            return {}
        return {"labels": labels}

    def _signals(self) -> dict[str, Any]:
        wish, allowed = self._options.voice_signals, self._capability.voice_signals
        if not self._may(wish, "signals", allowed, "voice signals"):
            return {}
        return {"explicit_vad_signal": True}

    def _translation(self) -> dict[str, Any]:
        from google.genai import types

        code = self._options.translate_to.strip()
        allowed = self._capability.translation
        if not self._may(bool(code), "translation", allowed, "translation"):
            return {}
        echo = self._options.translate_echo or None
        config = types.TranslationConfig(target_language_code=code, echo_target_language=echo)
        return {"translation_config": config}

    def _avatar(self) -> dict[str, Any]:
        from google.genai import types

        name = self._options.avatar.strip()
        if not self._may(bool(name), "avatar", self._capability.avatar, "avatar"):
            return {}
        bitrate = _given(self._options.avatar_bitrate)
        return {"avatar_config": types.AvatarConfig(avatar_name=name, video_bitrate_bps=bitrate)}

    def _budget(self) -> int | None:
        if self._options.thinking_budget >= 0:
            return self._options.thinking_budget
        if self._options.thinking == "off":
            return 0
        self._lost(
            self._options.thinking != _UNSET,
            "This model takes its thinking in tokens; set the thinking budget instead.",
        )
        return None

    def _level(self) -> str | None:
        wish, levels = self._options.thinking, self._capability.thinking_levels
        required = self._capability.thinking == "level-required"
        self._lost(
            self._options.thinking_budget >= 0,
            Fault(Reason.OPTION_LEVEL),
        )
        if wish in levels:
            return wish
        least = levels[0] if levels else "low"
        if wish == _UNSET:
            return least if required else None
        self._drop(Fault(Reason.OPTION_LEAST, wish=wish, least=least))
        return least

    def _may(self, wanted: bool, group: str, allowed: bool, what: str) -> bool:
        if wanted and not allowed:
            self._drop(Fault(Reason.OPTION_MISSING, what=what))
        elif wanted and group in self._without:
            self._drop(Fault(Reason.OPTION_REJECTED, what=what))
            return False
        return wanted and allowed

    def _lost(self, wanted: bool, sentence: str) -> dict[str, Any]:
        if wanted:
            self._drop(sentence)
        return {}


def listed(text: str) -> list[str]:
    """Return the pieces of a text with commas between, without empty ones."""
    return [piece.strip() for piece in text.split(",") if piece.strip()]


def _given(number: Number) -> Number | None:
    return None if number < 0 else number
