"""The models that the server answers for, each with rules of its own, read from a data table."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from desktop.core.resource import resource

Family = Literal["developer", "vertex"]
Behavior = Literal["BLOCKING", "NON_BLOCKING"]
Coverage = Literal[
    "TURN_INCLUDES_ONLY_ACTIVITY",
    "TURN_INCLUDES_ALL_INPUT",
    "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
]

DEFAULT_MODEL = "gemini-3.8-live"


@dataclass(frozen=True, slots=True)
class ModelRules:
    """What one model accepts and does; the values are explained in ``emulator/models.toml``."""

    name: str
    display_name: str
    served: tuple[Family, ...]
    output_tokens: int
    context_tokens: int
    proactive: Literal["none", "optional", "alpha", "always"]
    affective: Literal["none", "optional", "alpha"]
    thinking: Literal["budget", "optional", "none", "required"]
    behaviors: tuple[Behavior, ...]
    aliases: tuple[str, ...] = ()
    scheduling: bool = True
    client_content: Literal["always", "seed"] = "always"
    explicit_roles: bool = False
    context_update: bool = False
    input_cancels_calls: bool = False
    audio_stream_end: bool = True
    media_chunks: bool = False
    calls_end_turns: bool = False
    voice_activity: bool = False
    nameless_responses: bool = True
    modalities: tuple[str, ...] = ("AUDIO",)
    sound_type: str = "audio/pcm;rate=24000"
    shows_code: bool = False
    turn_coverage: Coverage = "TURN_INCLUDES_ONLY_ACTIVITY"
    interim_transcripts: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The models of one server, retired ones too, and the voices that they share."""

    developer: tuple[ModelRules, ...]
    vertex: tuple[ModelRules, ...]
    voices: frozenset[str]

    def served(self, family: Family) -> tuple[ModelRules, ...]:
        """Return the models of one endpoint family."""
        return tuple(rules for rules in self._all(family) if not rules.retired)

    def interim(self) -> Catalogue:
        """Return the catalogue with models that tell unasked what may yet change."""
        developer, vertex = (
            tuple(dataclasses.replace(rules, interim_transcripts=True) for rules in all_rules)
            for all_rules in (self.developer, self.vertex)
        )
        return dataclasses.replace(self, developer=developer, vertex=vertex)

    def revived(self, name: str) -> Catalogue:
        """Return a catalogue in which a retired model is served again."""
        developer, vertex = (
            tuple(
                dataclasses.replace(rules, retired=rules.retired and rules.name != name)
                for rules in self._all(family)
            )
            for family in ("developer", "vertex")
        )
        return dataclasses.replace(self, developer=developer, vertex=vertex)

    def _all(self, family: str) -> tuple[ModelRules, ...]:
        return self.vertex if family == "vertex" else self.developer

    def find(self, name: str, family: Family) -> ModelRules | None:
        """Return the rules of a model by its bare name or alias."""
        for rules in self.served(family):
            if name == rules.name or name in rules.aliases:
                return rules
        return None


@cache
def shipped_catalogue() -> Catalogue:
    """Return the catalogue that ships with Attune."""
    table = tomllib.loads(resource("emulator/models.toml").read_text(encoding="utf-8"))
    entries = table["model"]
    return Catalogue(
        developer=_rules(entries, "developer"),
        vertex=_rules(entries, "vertex"),
        voices=frozenset(table["voices"]),
    )


def catalogue_with(name: str) -> Catalogue:
    """Return the shipped catalogue; an unknown ``name`` joins it with the default model's rules.

    A model that the service has retired is served only when it is named here.
    """
    catalogue = shipped_catalogue().revived(name)
    if catalogue.find(name, "developer") or catalogue.find(name, "vertex"):
        return catalogue
    return dataclasses.replace(
        catalogue,
        developer=(_renamed(catalogue, name, "developer"), *catalogue.developer),
        vertex=(_renamed(catalogue, name, "vertex"), *catalogue.vertex),
    )


def _renamed(catalogue: Catalogue, name: str, family: Family) -> ModelRules:
    rules = catalogue.find(DEFAULT_MODEL, family)
    if rules is None:
        raise LookupError(f"the catalogue lacks {DEFAULT_MODEL}")
    return dataclasses.replace(rules, name=name, display_name=name, aliases=())


def _rules(entries: list[dict[str, Any]], family: Family) -> tuple[ModelRules, ...]:
    chosen = [entry for entry in entries if family in entry["served"]]
    return tuple(_one(entry, family) for entry in chosen)


def _one(entry: dict[str, Any], family: Family) -> ModelRules:
    fields = {key: value for key, value in entry.items() if key != "vertex"}
    if family == "vertex":
        fields |= entry.get("vertex", {})
    lists = {key: tuple(value) for key, value in fields.items() if isinstance(value, list)}
    return ModelRules(**(fields | lists))
