"""What a model understands, read from one data file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Literal

from desktop.core.resource import resource

Family = Literal["developer", "vertex"]
Row = Mapping[str, Any]
Feature = Literal["none", "opt-in", "always"]

_TABLE = "live/models.toml"
_LISTS = ("thinking_levels", "coverages", "locations", "voices", "language_codes")


@dataclass(frozen=True, slots=True)
class Capability:
    """One row of the table; the words are explained at the head of ``models.toml``."""

    known: bool
    api_version: str
    opt_in_api_version: str
    proactive: Feature
    affective: Feature
    thinking: Literal["none", "budget", "level", "level-required"]
    tool_behaviour: Literal["none", "blocking", "choose", "non-blocking"]
    scheduling: bool
    context_update: bool
    client_content: Literal["always", "seed", "none"]
    history: Literal["content", "config", "instruction"]
    text: Literal["content", "realtime"]
    hold_audio: bool
    manual_activity: bool
    media_resolution: bool
    custom_vocabulary: bool
    diarisation: bool
    word_times: bool
    transcript_languages: bool
    smart_transcripts: bool
    speech_language: bool
    avatar: bool
    proactive_video: bool
    thinking_levels: tuple[str, ...]
    coverages: tuple[str, ...]
    google_search: bool
    safety: bool
    labels: bool
    voice_signals: bool
    translation: bool
    transparent: bool
    locations: tuple[str, ...]
    turn_coverage: str
    connection_minutes: int
    session_minutes: int
    handle_minutes: int
    price_text_in: float
    price_audio_in: float
    price_text_out: float
    price_audio_out: float
    price_source: str
    context_tokens: int
    output_tokens: int
    languages: int
    language_codes: tuple[str, ...]
    voices: tuple[str, ...]
    source: str
    date: str


def capability(family: Family, model: str, own: Iterable[Row] = ()) -> Capability:
    """Return what a model understands; an unknown one is trusted with nothing optional.

    Rows of one's ``own`` win over the shipped ones, field by field.
    """
    table = _table()
    bare = model.rpartition("/")[2]
    shipped: Row = next((row for row in table["model"] if _matches(row, family, bare)), {})
    added: Row = next((row for row in own if _matches(row, family, bare)), {})
    merged: dict[str, Any] = {**table["unknown"][family], **shipped, **added}
    merged["known"] = bool(shipped or added)
    for word in ("backend", "match"):
        merged.pop(word, None)
    for word in _LISTS:
        merged[word] = tuple(merged[word])
    return Capability(**merged)


def voices() -> tuple[str, ...]:
    """Return the names of the service's voices."""
    return tuple(_table()["voices"])


def _matches(row: Row, family: Family, model: str) -> bool:
    return row["backend"] == family and any(fnmatchcase(model, p) for p in row["match"])


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resource(_TABLE).read_text(encoding="utf-8"))
