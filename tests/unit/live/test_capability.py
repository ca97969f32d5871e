from __future__ import annotations

import tomllib

import pytest

from desktop.core.resource import resource
from desktop.live.capability import Family, capability, voices

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("family", "model", "proactive", "update", "history"),
    [
        ("developer", "gemini-3.8-live", "always", True, "config"),
        ("developer", "models/gemini-3.8-live", "always", True, "config"),
        ("developer", "gemini-3.8-live-extended-thinking", "always", False, "config"),
        ("developer", "gemini-3.1-flash-live-preview", "none", False, "config"),
        ("developer", "gemini-2.5-flash-native-audio-latest", "opt-in", False, "content"),
        ("vertex", "gemini-live-2.5-flash-native-audio", "opt-in", False, "content"),
        ("vertex", "gemini-2.5-flash-native-audio-latest", "none", False, "instruction"),
        ("developer", "gemini-9-live", "none", False, "instruction"),
    ],
)
def test_a_model_is_known_by_backend_and_name(
    family: Family, model: str, proactive: str, update: bool, history: str
) -> None:
    row = capability(family, model)

    assert (row.proactive, row.context_update, row.history) == (proactive, update, history)


def test_an_unknown_model_is_marked_so() -> None:
    assert not capability("developer", "gemini-9-live").known


def test_every_row_has_a_source_and_a_date() -> None:
    table = tomllib.loads(resource("live/models.toml").read_text("utf-8"))["model"]
    rows = [capability(row["backend"], pattern) for row in table for pattern in row["match"]]

    assert all(row.known and row.source and row.date for row in rows)
    assert {row["backend"] for row in table} == {"developer", "vertex"}


def test_there_are_thirty_voices() -> None:
    assert len(set(voices())) == 30
    assert "Puck" in voices()


NONE = (0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("family", "model", "prices", "minutes"),
    [
        ("developer", "gemini-3.8-live", (0.75, 3.0, 4.5, 12.0), (10, 15, 120)),
        ("vertex", "gemini-3.8-live", (0.75, 3.0, 4.5, 12.0), (10, 10, 1440)),
        ("developer", "gemini-3.1-flash-live-preview", NONE, (10, 15, 120)),
        ("vertex", "gemini-live-2.5-flash-native-audio", NONE, (10, 10, 1440)),
        ("developer", "gemini-9-live", NONE, (10, 15, 120)),
    ],
)
def test_prices_and_limits_are_known_where_they_are_documented(
    family: Family, model: str, prices: tuple[float, ...], minutes: tuple[int, ...]
) -> None:
    row = capability(family, model)

    told = (row.price_text_in, row.price_audio_in, row.price_text_out, row.price_audio_out)
    assert told == prices
    assert bool(row.price_source) == (prices != NONE)
    assert (row.connection_minutes, row.session_minutes, row.handle_minutes) == minutes


def test_languages_that_are_counted_are_also_named_where_they_are_listed() -> None:
    row = capability("vertex", "gemini-live-2.5-flash-native-audio")

    assert len(set(row.language_codes)) == row.languages == 24


def test_a_model_that_speaks_from_text_has_the_eight_older_voices() -> None:
    row = capability("vertex", "gemini-live-2.5-flash")

    assert len(row.voices) == 8
    assert set(row.voices) < set(voices())
    assert row.proactive == "none"
